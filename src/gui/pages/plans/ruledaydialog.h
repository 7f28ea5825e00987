#pragma once

#include <QDate>
#include <QDialog>
#include <memory>

namespace Ui {
class RuleDayDialog;
}

namespace laurel {

/// Asks from which day on something changes.
class RuleDayDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title = {};
        QString what = {};   ///< "“10% of every sale” ends."
        QString label = {};  ///< of the day, with a mnemonic
        QString note = {};   ///< what stays, and whether it can be undone
        QString accept = {}; ///< the verb
        bool isFinal = false;
    };

    RuleDayDialog(const Words &words, QDate day, QDate earliest, QWidget *parent = nullptr);
    ~RuleDayDialog() override;

    [[nodiscard]] QDate day() const;

private:
    std::unique_ptr<Ui::RuleDayDialog> m_ui;
};

} // namespace laurel
