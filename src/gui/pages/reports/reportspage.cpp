#include "gui/pages/reports/reportspage.h"

#include "gui/theme/theme.h"
#include "reports/reportbuilder.h"
#include "reports/writers.h"
#include "storage/affiliaterepository.h"
#include "ui_reportspage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSignalBlocker>
#include <QUrl>
#include <array>

namespace laurel {

namespace {

QString pdfFilter() { return ReportsPage::tr("PDF document (*.pdf)"); }
QString htmlFilter() { return ReportsPage::tr("Web page (*.html)"); }
QString sheetFilter() { return ReportsPage::tr("Excel workbook (*.xlsx);;CSV file (*.csv)"); }

bool isCsv(const QString &path) { return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive); }

/// A name that is data, as part of a file's name.
QString fileNameOf(const QString &name)
{
    QString safe;
    for (const QChar character : name.left(80))
        safe.append(character.isLetterOrNumber() || character == QLatin1Char('-') ? character : QLatin1Char('-'));
    return safe.isEmpty() ? ReportsPage::tr("affiliate", "file name") : safe;
}

enum Table { Leaderboard, Sales, Commissions };

Result<TableData> tableOf(Database &database, int which, const DateRange &period, const DateRange &compared)
{
    const ReportBuilder builder(database, QLocale(), compared);
    switch (which) {
    case Sales: return builder.sales(period);
    case Commissions: return builder.commissions(period);
    default: return builder.leaderboard(period);
    }
}

} // namespace

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : Page(context, ChangeSet::Affiliates | ChangeSet::Program, true, parent), m_ui(std::make_unique<Ui::ReportsPage>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    for (QLabel *heading : {m_ui->programHeading, m_ui->scorecardHeading, m_ui->tablesHeading})
        heading->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->folderButton->hide();
    connectButtons();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::connectButtons()
{
    connect(m_ui->programPdfButton, &QPushButton::clicked, this, [this] { writeDocument(false, true); });
    connect(m_ui->programHtmlButton, &QPushButton::clicked, this, [this] { writeDocument(false, false); });
    connect(m_ui->scorecardPdfButton, &QPushButton::clicked, this, [this] { writeDocument(true, true); });
    connect(m_ui->scorecardHtmlButton, &QPushButton::clicked, this, [this] { writeDocument(true, false); });
    connect(m_ui->allScorecardsButton, &QPushButton::clicked, this, &ReportsPage::writeAllScorecards);
    connect(m_ui->leaderboardButton, &QPushButton::clicked, this, [this] { writeTable(Leaderboard); });
    connect(m_ui->salesButton, &QPushButton::clicked, this, [this] { writeTable(Sales); });
    connect(m_ui->commissionsButton, &QPushButton::clicked, this, [this] { writeTable(Commissions); });
    connect(m_ui->folderButton, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
}

void ReportsPage::reload()
{
    m_ui->periodLabel->setText(tr("For %1, compared with %2. Choose another period above.")
                                   .arg(Period::describe(session().period().range()), Period::describe(session().period().compared())));
    ask(QStringLiteral("affiliates"), [](Database &database) { return AffiliateRepository(database).list(); },
        [this](const QList<Affiliate> &affiliates) {
            const AffiliateId chosen = affiliate();
            m_ui->affiliateBox->clear();
            for (const Affiliate &each : affiliates)
                m_ui->affiliateBox->addItem(each.name, each.id.value());
            m_ui->affiliateBox->setCurrentIndex(std::max(0, m_ui->affiliateBox->findData(chosen.value())));
            for (QPushButton *button : {m_ui->scorecardPdfButton, m_ui->scorecardHtmlButton, m_ui->allScorecardsButton})
                button->setEnabled(!affiliates.isEmpty());
        });
}

void ReportsPage::writeDocument(bool scorecard, bool pdf)
{
    const DateRange period = session().period().range();
    const DateRange compared = session().period().compared();
    const QString name = scorecard ? fileNameOf(m_ui->affiliateBox->currentText()) : tr("program-report", "file name");
    writeFile(scorecard ? tr("Save the scorecard") : tr("Save the program report"), name + (pdf ? QStringLiteral(".pdf") : QStringLiteral(".html")),
              pdf ? pdfFilter() : htmlFilter(), [=, who = affiliate()](Database &database, const QString &path) -> Result<> {
                  const ReportBuilder builder(database, QLocale(), compared);
                  const auto document = scorecard ? builder.scorecard(who, period) : builder.program(period);
                  if (!document)
                      return fail(document);
                  return pdf ? writePdf(*document, path) : writeHtml(*document, path);
              });
}

void ReportsPage::writeTable(int which)
{
    const DateRange period = session().period().range();
    const DateRange compared = session().period().compared();
    const QString name = which == Sales         ? tr("sales", "file name")
                         : which == Commissions ? tr("commissions", "file name")
                                                : tr("leaderboard", "file name");
    writeFile(tr("Save the table"), name + QStringLiteral(".xlsx"), sheetFilter(),
              [=](Database &database, const QString &path) -> Result<> {
                  const auto table = tableOf(database, which, period, compared);
                  if (!table)
                      return fail(table);
                  return isCsv(path) ? writeCsv(*table, path, CsvStyle::Locale, QLocale()) : writeXlsx({*table}, path);
              });
}

void ReportsPage::writeFile(const QString &title, const QString &suggestion, const QString &filter, Writing writing)
{
    const QString path = prompts().saveFile(this, title, suggestion, filter);
    if (path.isEmpty())
        return;
    session().jobs().read(
        [path, writing = std::move(writing)](Database &database) -> Result<QString> {
            if (const auto written = writing(database, path); !written)
                return fail(written);
            return path;
        },
        this, [this](const Result<QString> &written) { finished(written); });
}

void ReportsPage::writeAllScorecards()
{
    // One file is chosen; the others go beside it, named after their affiliates.
    const QString path = prompts().saveFile(this, tr("Choose a folder for the scorecards"), tr("scorecards.pdf", "file name"), pdfFilter());
    if (path.isEmpty())
        return;
    const DateRange period = session().period().range();
    const DateRange compared = session().period().compared();
    session().jobs().write(
        tr("Writing scorecards"),
        [folder = QFileInfo(path).absolutePath(), period, compared](Database &database, Job &job) -> Result<QString> {
            const auto affiliates = AffiliateRepository(database).list();
            if (!affiliates)
                return fail(affiliates);
            const ReportBuilder builder(database, QLocale(), compared);
            for (qsizetype i = 0; i < affiliates->size(); ++i) {
                const Affiliate &affiliate = affiliates->at(i);
                job.setProgress(i, affiliates->size());
                if (job.isCancelled())
                    return fail(ErrorCode::Cancelled, tr("Stopped after %n scorecard(s).", nullptr, int(i)));
                const auto document = builder.scorecard(affiliate.id, period);
                if (!document)
                    return fail(document);
                // The number keeps two affiliates of the same name apart.
                const QString file = QStringLiteral("%1/%2-%3.pdf").arg(folder, fileNameOf(affiliate.name)).arg(affiliate.id.value());
                if (const auto written = writePdf(*document, file); !written)
                    return fail(written);
            }
            return folder + QStringLiteral("/.");
        },
        this, [this](const Result<QString> &written) { finished(written); });
}

void ReportsPage::finished(const Result<QString> &written)
{
    if (!written) {
        emit session().failed(written.error());
        return;
    }
    const QFileInfo file(*written);
    m_folder = file.absolutePath();
    m_ui->folderButton->show();
    const QString name = file.fileName() == QLatin1String(".") ? QDir(m_folder).dirName() : file.fileName();
    emit session().message(tr("Saved %1.").arg(name), false);
}

AffiliateId ReportsPage::affiliate() const
{
    return AffiliateId(m_ui->affiliateBox->currentData().toLongLong());
}

} // namespace laurel
