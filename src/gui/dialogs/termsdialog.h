#pragma once

#include "core/entities.h"

#include <QDialog>
#include <memory>

namespace Ui {
class TermsDialog;
}

namespace laurel {

/// The program's name, objective and default terms. Currency and time zone are fixed once there is a program.
class TermsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TermsDialog(const ProgramInfo &info, QWidget *parent = nullptr);
    ~TermsDialog() override;

    [[nodiscard]] ProgramInfo info() const;

private:
    void check();
    /// As the locale writes amounts.
    [[nodiscard]] Result<Money> typedThreshold() const;

    std::unique_ptr<Ui::TermsDialog> m_ui;
    ProgramInfo m_info;
};

} // namespace laurel
