#include "gui/pages/plans/ruledaydialog.h"

#include "gui/dialogs/dialogbuttons.h"
#include "ui_ruledaydialog.h"

#include <QPushButton>

namespace laurel {

RuleDayDialog::RuleDayDialog(const Words &words, QDate day, QDate earliest, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RuleDayDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(words.title);
    m_ui->whatLabel->setText(words.what);
    m_ui->dayLabel->setText(words.label);
    m_ui->noteLabel->setText(words.note);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    if (earliest.isValid())
        m_ui->dayEdit->setMinimumDate(earliest);
    m_ui->dayEdit->setDate(day);
    setUpButtons(*m_ui->buttonBox, words.accept);
    if (words.isFinal) {
        m_ui->buttonBox->button(QDialogButtonBox::Ok)->setProperty("primary", false);
        emphasise(*m_ui->buttonBox->button(QDialogButtonBox::Ok), true);
    }
}

RuleDayDialog::~RuleDayDialog() = default;

QDate RuleDayDialog::day() const { return m_ui->dayEdit->date(); }

} // namespace laurel
