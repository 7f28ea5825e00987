#include "gui/pages/payouts/merchantfiledialog.h"

#include "gui/dialogs/dialogbuttons.h"
#include "ui_merchantfiledialog.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>

namespace laurel {

namespace {

constexpr int mostLeftOut = 5; // as many as are read; the number of the others is said

} // namespace

MerchantFileDialog::MerchantFileDialog(Reconciliation reconciliation, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MerchantFileDialog>())
    , m_reconciliation(std::move(reconciliation))
{
    m_ui->setupUi(this);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    setUpButtons(*m_ui->buttonBox, tr("Write the file"));
    fillBoxes();
    connect(m_ui->formatBox, &QComboBox::currentIndexChanged, this, &MerchantFileDialog::showFields);
    for (QComboBox *box : {m_ui->formatBox, m_ui->datesBox, m_ui->delimiterBox})
        connect(box, &QComboBox::currentIndexChanged, this, &MerchantFileDialog::check);
    for (QLineEdit *edit :
         {m_ui->merchantEdit, m_ui->enterpriseEdit, m_ui->subscriptionEdit, m_ui->trackerEdit, m_ui->reasonEdit})
        connect(edit, &QLineEdit::textChanged, this, &MerchantFileDialog::check);
    showFields();
    check();
}

MerchantFileDialog::~MerchantFileDialog() = default;

void MerchantFileDialog::fillBoxes()
{
    const std::optional<CorrectionFormat> likely = likelyFormat(m_reconciliation);
    const QList<CorrectionFormat> formats = correctionFormats();
    for (const CorrectionFormat each : formats) {
        m_ui->formatBox->addItem(correctionFormatName(each), int(each));
        if (each == likely)
            m_ui->formatBox->setCurrentIndex(m_ui->formatBox->count() - 1);
    }
    const QDate day = m_reconciliation.first;
    for (const char *text : {"yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy"})
        m_ui->datesBox->addItem(QLocale::c().toString(day, QString::fromLatin1(text)), QString::fromLatin1(text));
    m_ui->delimiterBox->addItem(tr("Comma"), QStringLiteral(","));
    m_ui->delimiterBox->addItem(tr("Semicolon"), QStringLiteral(";"));
}

CorrectionFormat MerchantFileDialog::format() const { return CorrectionFormat(m_ui->formatBox->currentData().toInt()); }

void MerchantFileDialog::showFields()
{
    const CorrectionFormat now = format();
    const bool isCj = now == CorrectionFormat::CjCancellations || now == CorrectionFormat::CjRestatements;
    const bool isAwin = now == CorrectionFormat::AwinDeclines;
    m_ui->formLayout->setRowVisible(m_ui->merchantEdit, isCj || now == CorrectionFormat::AvantLink);
    m_ui->formLayout->setRowVisible(m_ui->enterpriseEdit, isCj);
    m_ui->formLayout->setRowVisible(m_ui->subscriptionEdit, isCj);
    m_ui->formLayout->setRowVisible(m_ui->trackerEdit, isCj || now == CorrectionFormat::Impact);
    m_ui->formLayout->setRowVisible(m_ui->datesBox, isAwin);
    m_ui->formLayout->setRowVisible(m_ui->delimiterBox, isAwin);
    const bool needsReason = isAwin || now == CorrectionFormat::Impact;
    m_ui->reasonEdit->setPlaceholderText(needsReason ? QString() : tr("Otherwise by what became of each order"));
}

CorrectionDetails MerchantFileDialog::details() const
{
    CorrectionDetails details;
    details.merchant = m_ui->merchantEdit->text().trimmed();
    details.enterprise = m_ui->enterpriseEdit->text().trimmed();
    details.subscription = m_ui->subscriptionEdit->text().trimmed();
    details.actionTracker = m_ui->trackerEdit->text().trimmed();
    details.reason = m_ui->reasonEdit->text().simplified();
    details.dateFormat = m_ui->datesBox->currentData().toString();
    details.delimiter = m_ui->delimiterBox->currentData().toString().front();
    details.at = QDateTime::currentDateTimeUtc();
    return details;
}

void MerchantFileDialog::check()
{
    const Result<CorrectionFile> made = makeCorrectionFile(m_reconciliation, format(), details());
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(made.has_value());
    if (!made) {
        m_ui->stateLabel->setText(made.error().message.section(u'\n', 0, mostLeftOut - 1));
        return;
    }
    m_file = *made;
    QStringList words{tr("%Ln order(s) taken back", nullptr, m_file.voided) + QStringLiteral(", ") +
                      tr("%Ln order(s) changed.", nullptr, m_file.amended)};
    words += m_file.leftOut.mid(0, mostLeftOut);
    if (m_file.leftOut.size() > mostLeftOut)
        words << tr("And %Ln more that this file cannot correct.", nullptr, int(m_file.leftOut.size()) - mostLeftOut);
    m_ui->stateLabel->setText(words.join(u'\n'));
}

} // namespace laurel
