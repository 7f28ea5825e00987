#pragma once

#include "core/entities.h"

#include <QDialog>
#include <memory>

namespace Ui {
class CodeOwnerDialog;
}

namespace laurel {

/// Whose is a code that nobody has? Somebody's who is there, or a new affiliate's.
class CodeOwnerDialog : public QDialog
{
    Q_OBJECT

public:
    CodeOwnerDialog(const AffiliateCode &code, const QList<Affiliate> &affiliates, QWidget *parent = nullptr);
    ~CodeOwnerDialog() override;

    /// Its affiliate is invalid when a new one is to have it.
    [[nodiscard]] AffiliateCode code() const;
    /// The name of the new affiliate; empty when it is one that is there.
    [[nodiscard]] QString newName() const;

private:
    void check();

    std::unique_ptr<Ui::CodeOwnerDialog> m_ui;
    AffiliateCode m_code;
};

} // namespace laurel
