#include "gui/dialogs/codedialog.h"

#include "gui/dialogs/dialogbuttons.h"
#include "gui/models/affiliatemodel.h"
#include "ui_codedialog.h"

#include <QPushButton>

namespace laurel {

CodeDialog::CodeDialog(const AffiliateCode &code, QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::CodeDialog>()), m_code(code)
{
    m_ui->setupUi(this);
    setWindowTitle(code.id.isValid() ? tr("Change the code") : tr("Add a code"));
    m_ui->codeEdit->setText(code.code);
    for (const CodeKind kind : allCodeKinds())
        m_ui->kindBox->addItem(codeKindName(kind), int(kind));
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(int(code.kind)));
    m_ui->fromBox->setChecked(code.validFrom.isValid());
    m_ui->fromEdit->setDate(code.validFrom.isValid() ? code.validFrom : QDate::currentDate());
    m_ui->toBox->setChecked(code.validTo.isValid());
    m_ui->toEdit->setDate(code.validTo.isValid() ? code.validTo.addDays(-1) : QDate::currentDate());
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, code.id.isValid() ? tr("Save the code") : tr("Add the code"));
    connect(m_ui->codeEdit, &QLineEdit::textChanged, this, &CodeDialog::check);
    connect(m_ui->fromBox, &QCheckBox::toggled, this, &CodeDialog::check);
    connect(m_ui->toBox, &QCheckBox::toggled, this, &CodeDialog::check);
    connect(m_ui->fromEdit, &QDateEdit::dateChanged, this, &CodeDialog::check);
    connect(m_ui->toEdit, &QDateEdit::dateChanged, this, &CodeDialog::check);
    check();
}

CodeDialog::~CodeDialog() = default;

AffiliateCode CodeDialog::code() const
{
    AffiliateCode code = m_code;
    code.code = m_ui->codeEdit->text().trimmed();
    code.kind = CodeKind(m_ui->kindBox->currentData().toInt());
    code.validFrom = m_ui->fromBox->isChecked() ? m_ui->fromEdit->date() : QDate();
    code.validTo = m_ui->toBox->isChecked() ? m_ui->toEdit->date().addDays(1) : QDate();
    return code;
}

void CodeDialog::check()
{
    m_ui->fromEdit->setEnabled(m_ui->fromBox->isChecked());
    m_ui->toEdit->setEnabled(m_ui->toBox->isChecked());
    const AffiliateCode wanted = code();
    const bool backwards = wanted.validFrom.isValid() && wanted.validTo.isValid() && wanted.validFrom >= wanted.validTo;
    m_ui->errorLabel->setText(backwards ? tr("The last day comes before the first. Choose a later one.") : QString());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!backwards && !wanted.code.isEmpty());
}

} // namespace laurel
