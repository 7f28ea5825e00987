#pragma once

#include "core/entities.h"

#include <QDialog>
#include <memory>

namespace Ui {
class AffiliateDialog;
}

namespace laurel {

/// Adds or changes an affiliate.
class AffiliateDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p affiliate without an id: to be added.
    AffiliateDialog(const Affiliate &affiliate, const QList<Tier> &tiers, QWidget *parent = nullptr);
    ~AffiliateDialog() override;

    [[nodiscard]] Affiliate affiliate() const;

private:
    void check();

    std::unique_ptr<Ui::AffiliateDialog> m_ui;
    Affiliate m_affiliate;
};

} // namespace laurel
