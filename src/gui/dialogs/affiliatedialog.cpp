#include "gui/dialogs/affiliatedialog.h"

#include "core/textfold.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/models/affiliatemodel.h"
#include "ui_affiliatedialog.h"

#include <QPushButton>

namespace laurel {

AffiliateDialog::AffiliateDialog(const Affiliate &affiliate, const QList<Tier> &tiers, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AffiliateDialog>()), m_affiliate(affiliate)
{
    m_ui->setupUi(this);
    setWindowTitle(affiliate.id.isValid() ? tr("Change %1").arg(affiliate.name) : tr("Add an affiliate"));
    m_ui->nameEdit->setText(affiliate.name);
    m_ui->companyEdit->setText(affiliate.company);
    m_ui->emailEdit->setText(affiliate.email);
    m_ui->websiteEdit->setText(affiliate.website);
    m_ui->countryEdit->setText(affiliate.country);
    for (const AffiliateKind kind : allAffiliateKinds())
        m_ui->kindBox->addItem(affiliateKindName(kind), int(kind));
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(int(affiliate.kind)));
    for (const AffiliateStatus status : allAffiliateStatuses())
        m_ui->statusBox->addItem(affiliateStatusName(status), int(status));
    m_ui->statusBox->setCurrentIndex(m_ui->statusBox->findData(int(affiliate.status)));
    m_ui->tierBox->addItem(tr("None"), 0);
    for (const Tier &tier : tiers)
        m_ui->tierBox->addItem(tier.name, tier.id.value());
    m_ui->tierBox->setCurrentIndex(std::max(0, m_ui->tierBox->findData(affiliate.tier.value())));
    m_ui->joinedEdit->setDate(affiliate.joined.isValid() ? affiliate.joined : QDate::currentDate());
    m_ui->tagsEdit->setText(affiliate.tags.join(QStringLiteral(", ")));
    m_ui->notesEdit->setPlainText(affiliate.notes);
    m_ui->errorLabel->setProperty("role", QStringLiteral("error"));
    setUpButtons(*m_ui->buttonBox, affiliate.id.isValid() ? tr("Save the changes") : tr("Add the affiliate"));
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &AffiliateDialog::check);
    connect(m_ui->emailEdit, &QLineEdit::textChanged, this, &AffiliateDialog::check);
    connect(m_ui->countryEdit, &QLineEdit::textChanged, this, &AffiliateDialog::check);
    check();
}

AffiliateDialog::~AffiliateDialog() = default;

Affiliate AffiliateDialog::affiliate() const
{
    Affiliate affiliate = m_affiliate;
    affiliate.name = m_ui->nameEdit->text().trimmed();
    affiliate.company = m_ui->companyEdit->text().trimmed();
    affiliate.email = m_ui->emailEdit->text().trimmed();
    affiliate.website = m_ui->websiteEdit->text().trimmed();
    affiliate.country = m_ui->countryEdit->text().trimmed().toUpper();
    affiliate.kind = AffiliateKind(m_ui->kindBox->currentData().toInt());
    affiliate.status = AffiliateStatus(m_ui->statusBox->currentData().toInt());
    affiliate.tier = TierId(m_ui->tierBox->currentData().toLongLong());
    affiliate.joined = m_ui->joinedEdit->date();
    affiliate.notes = m_ui->notesEdit->toPlainText().trimmed();
    affiliate.tags.clear();
    for (const QString &tag : m_ui->tagsEdit->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty() && !affiliate.tags.contains(tag.trimmed(), Qt::CaseInsensitive))
            affiliate.tags.append(tag.trimmed());
    }
    return affiliate;
}

void AffiliateDialog::check()
{
    const Affiliate wanted = affiliate();
    QString error;
    if (!wanted.email.isEmpty() && emailKey(wanted.email).isEmpty())
        error = tr("This is not an e-mail address. Leave it empty if you have none.");
    else if (!wanted.country.isEmpty() && wanted.country.size() != 2)
        error = tr("Write the country as two letters, such as DE or US.");
    m_ui->errorLabel->setText(error);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(error.isEmpty() && !wanted.name.isEmpty());
}

} // namespace laurel
