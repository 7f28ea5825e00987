#include "gui/dialogs/codeownerdialog.h"

#include "gui/dialogs/dialogbuttons.h"
#include "gui/models/affiliatemodel.h"
#include "ui_codeownerdialog.h"

#include <QPushButton>

namespace laurel {

CodeOwnerDialog::CodeOwnerDialog(const AffiliateCode &code, const QList<Affiliate> &affiliates, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::CodeOwnerDialog>()), m_code(code)
{
    m_ui->setupUi(this);
    m_ui->codeText->setText(code.code);
    for (const CodeKind kind : allCodeKinds())
        m_ui->kindBox->addItem(codeKindName(kind), int(kind));
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(int(code.kind)));
    m_ui->ownerBox->addItem(tr("A new affiliate"), qint64(0));
    for (const Affiliate &affiliate : affiliates)
        m_ui->ownerBox->addItem(affiliate.name, affiliate.id.value());
    m_ui->nameEdit->setText(code.code);
    setUpButtons(*m_ui->buttonBox, tr("Give the code"));
    connect(m_ui->ownerBox, &QComboBox::currentIndexChanged, this, &CodeOwnerDialog::check);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &CodeOwnerDialog::check);
    check();
}

CodeOwnerDialog::~CodeOwnerDialog() = default;

AffiliateCode CodeOwnerDialog::code() const
{
    AffiliateCode code = m_code;
    code.kind = CodeKind(m_ui->kindBox->currentData().toInt());
    code.affiliate = AffiliateId(m_ui->ownerBox->currentData().toLongLong());
    return code;
}

QString CodeOwnerDialog::newName() const
{
    return m_ui->ownerBox->currentIndex() == 0 ? m_ui->nameEdit->text().simplified() : QString();
}

void CodeOwnerDialog::check()
{
    const bool isNew = m_ui->ownerBox->currentIndex() == 0;
    m_ui->nameEdit->setEnabled(isNew);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!isNew || !newName().isEmpty());
}

} // namespace laurel
