#include "gui/pages/payouts/papersdialog.h"

#include "gui/dialogs/dialogbuttons.h"
#include "ui_papersdialog.h"

namespace laurel {

PapersDialog::PapersDialog(const Words &words, const QList<int> &years, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PapersDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(words.title);
    m_ui->aboutLabel->setText(words.about);
    for (const int year : years)
        m_ui->yearBox->addItem(QString::number(year), year);
    m_ui->formLayout->setRowVisible(m_ui->yearBox, !years.isEmpty());
    for (const PaperFormat format : {PaperFormat::Pdf, PaperFormat::Html, PaperFormat::Csv, PaperFormat::Xlsx})
        m_ui->formatBox->addItem(paperFormatName(format), int(format));
    setUpButtons(*m_ui->buttonBox, words.accept);
}

PapersDialog::~PapersDialog() = default;

PaperFormat PapersDialog::format() const { return PaperFormat(m_ui->formatBox->currentData().toInt()); }

int PapersDialog::year() const { return m_ui->yearBox->currentData().toInt(); }

QString paperFormatName(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Pdf:
        return PapersDialog::tr("PDF file");
    case PaperFormat::Html:
        return PapersDialog::tr("Web page");
    case PaperFormat::Csv:
        return PapersDialog::tr("CSV file");
    case PaperFormat::Xlsx:
        break;
    }
    return PapersDialog::tr("Excel workbook");
}

QString paperFormatFilter(PaperFormat format)
{
    return QStringLiteral("%1 (*.%2)").arg(paperFormatName(format), endingOf(format));
}

} // namespace laurel
