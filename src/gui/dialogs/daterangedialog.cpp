#include "gui/dialogs/daterangedialog.h"

#include "gui/dialogs/dialogbuttons.h"
#include "ui_daterangedialog.h"

#include <QPushButton>

namespace laurel {

DateRangeDialog::DateRangeDialog(const DateRange &range, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::DateRangeDialog>())
{
    m_ui->setupUi(this);
    m_ui->firstEdit->setDate(range.from());
    m_ui->lastEdit->setDate(range.last());
    setUpButtons(*m_ui->buttonBox, tr("Show these days"));
    connect(m_ui->firstEdit, &QDateEdit::dateChanged, this, &DateRangeDialog::check);
    connect(m_ui->lastEdit, &QDateEdit::dateChanged, this, &DateRangeDialog::check);
    check();
}

DateRangeDialog::~DateRangeDialog() = default;

DateRange DateRangeDialog::range() const
{
    return {m_ui->firstEdit->date(), m_ui->lastEdit->date().addDays(1)};
}

void DateRangeDialog::check()
{
    const bool fine = !range().isEmpty();
    m_ui->hintLabel->setText(fine ? tr("%n day(s)", nullptr, int(range().days())) : tr("The last day comes before the first. Choose a later one."));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(fine);
}

} // namespace laurel
