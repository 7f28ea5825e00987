#pragma once

#include "core/entities.h"

#include <QDialog>
#include <memory>

namespace Ui {
class CodeDialog;
}

namespace laurel {

/// Adds or changes a code and the days on which it is its owner's.
class CodeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CodeDialog(const AffiliateCode &code, QWidget *parent = nullptr);
    ~CodeDialog() override;

    [[nodiscard]] AffiliateCode code() const;

private:
    void check();

    std::unique_ptr<Ui::CodeDialog> m_ui;
    AffiliateCode m_code;
};

} // namespace laurel
