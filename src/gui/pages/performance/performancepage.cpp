#include "gui/pages/performance/performancepage.h"

#include "gui/models/leaderboardmodel.h"
#include "gui/theme/theme.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/kpitile.h"
#include "gui/widgets/sparklinedelegate.h"
#include "reports/reportbuilder.h"
#include "reports/writers.h"
#include "ui_performancepage.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QShortcut>
#include <QSortFilterProxyModel>

namespace laurel {

namespace {

constexpr qsizetype mostLines = 6;

struct Standing
{
    QList<Currency> currencies;
    QList<AffiliateKpi> rows;
    QHash<AffiliateId, QList<SeriesPoint>> courses;
};

Result<Standing> readStanding(Database &database, const DateRange &period, const DateRange &before, Currency wanted)
{
    KpiQuery query(database);
    const auto currencies = query.currencies(period);
    if (!currencies)
        return fail(currencies);
    const Currency currency = currencies->contains(wanted) ? wanted : currencies->constFirst();
    const auto rows = query.leaderboard(period, before, currency);
    if (!rows)
        return fail(rows);
    const auto courses = query.seriesByAffiliate(period, granularityFor(period), currency);
    if (!courses)
        return fail(courses);
    return Standing{*currencies, *rows, *courses};
}

Result<QList<QList<SeriesPoint>>> readSeries(Database &database, const QList<std::pair<AffiliateId, QString>> &affiliates,
                                             const DateRange &period, const DateRange &before, Currency currency)
{
    KpiQuery query(database);
    const Granularity granularity = granularityFor(period);
    QList<QList<SeriesPoint>> lines;
    const auto read = [&](std::optional<AffiliateId> affiliate, const DateRange &range) -> Result<> {
        auto points = query.series(affiliate, range, granularity, currency);
        if (!points)
            return fail(points);
        lines.append(std::move(*points));
        return {};
    };
    for (const auto &[affiliate, name] : affiliates.mid(0, mostLines)) {
        if (const auto done = read(affiliate, period); !done)
            return fail(done);
    }
    if (affiliates.size() > 1)
        return lines;
    const std::optional<AffiliateId> only = affiliates.isEmpty() ? std::nullopt : std::optional(affiliates.constFirst().first);
    if (!only) {
        if (const auto done = read(only, period); !done)
            return fail(done);
    }
    if (const auto done = read(only, before); !done)
        return fail(done);
    return lines;
}

} // namespace

PerformancePage::PerformancePage(const PageContext &context, QWidget *parent)
    : Page(context, ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Commissions, true, parent)
    , m_ui(std::make_unique<Ui::PerformancePage>())
    , m_model(new LeaderboardModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->chartCaption->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->chartCaption->setTextFormat(Qt::PlainText);
    for (const Kpi each : allKpis())
        m_ui->kpiBox->addItem(kpiName(each), int(each));
    m_ui->kpiBox->setCurrentIndex(m_ui->kpiBox->findData(int(Kpi::Net)));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(LeaderboardModel::SortRole);
    m_sorted->setFilterKeyColumn(LeaderboardModel::Name);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->table->setSortingEnabled(true);
    m_ui->table->setUp(m_sorted, QStringLiteral("performance"), {0, 220, 0, 0, 120});
    m_ui->table->sortByColumn(LeaderboardModel::Net, Qt::DescendingOrder);
    m_ui->table->setItemDelegateForColumn(LeaderboardModel::Course, new SparklineDelegate(LeaderboardModel::CourseRole, this));
    m_ui->splitter->setSizes({260, 380});
    connectInputs();
    buildEmptyState();
}

PerformancePage::~PerformancePage() = default;

void PerformancePage::connectInputs()
{
    connect(m_ui->kpiBox, &QComboBox::currentIndexChanged, this, &PerformancePage::reloadChart);
    connect(m_ui->currencyBox, &QComboBox::currentIndexChanged, this, &PerformancePage::invalidate);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_ui->tableToggle, &QPushButton::toggled, m_ui->chart, &SeriesChart::setTableShown);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &PerformancePage::exportTable);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PerformancePage::reloadChart);
    connect(m_ui->table, &DataTable::opened, this, [this](const QModelIndex &index) {
        const AffiliateId affiliate(index.data(LeaderboardModel::AffiliateRole).toLongLong());
        if (affiliate.isValid())
            navigator().showAffiliate(affiliate);
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_ui->filterEdit, qOverload<>(&QWidget::setFocus));
}

void PerformancePage::focusStart()
{
    m_ui->kpiBox->setFocus(Qt::OtherFocusReason);
}

void PerformancePage::reload()
{
    const DateRange period = session().period().range();
    const DateRange before = session().period().compared();
    ask(QStringLiteral("standing"),
        [period, before, wanted = currency()](Database &database) { return readStanding(database, period, before, wanted); },
        [this, period, before](const Standing &standing) {
            fillCurrencies(standing.currencies);
            m_model->setRows(standing.rows, period.days(), before.days());
            m_model->setCourses(standing.courses);
            m_none->setEmpty(standing.rows.isEmpty());
        });
    reloadChart();
}

void PerformancePage::reloadChart()
{
    const DateRange period = session().period().range();
    const DateRange before = session().period().compared();
    const auto affiliates = picked();
    const Currency in = currency();
    ask(QStringLiteral("series"),
        [=](Database &database) { return readSeries(database, affiliates, period, before, in); },
        [this, affiliates](const QList<QList<SeriesPoint>> &lines) {
            QStringList names;
            for (const auto &[affiliate, name] : affiliates.mid(0, mostLines))
                names.append(name);
            if (names.isEmpty())
                names.append(tr("Program"));
            const bool compared = affiliates.size() <= 1;
            if (compared)
                names.append(Period::describe(session().period().compared()));
            drawChart(lines, names, compared);
        });
}

void PerformancePage::drawChart(const QList<QList<SeriesPoint>> &series, const QStringList &names, bool lastIsCompared)
{
    ChartContent content;
    content.kpi = kpi();
    content.currency = currency();
    content.granularity = granularityFor(session().period().range());
    for (qsizetype i = 0; i < series.size(); ++i) {
        ChartLine line{names.value(i), {}, lastIsCompared && i == series.size() - 1};
        for (const SeriesPoint &point : series.at(i)) {
            if (i == 0)
                content.steps.append(point.from);
            line.values.append(plotValue(valueOf(content.kpi, point.sums)));
        }
        content.lines.append(line);
    }
    const QString what = content.granularity == Granularity::Day    ? tr("%1 per day")
                         : content.granularity == Granularity::Week ? tr("%1 per week")
                                                                    : tr("%1 per month");
    content.title = what.arg(kpiName(content.kpi));
    m_ui->chartCaption->setText(content.title);
    m_ui->chart->setContent(content);
}

void PerformancePage::fillCurrencies(const QList<Currency> &currencies)
{
    const QSignalBlocker quiet(m_ui->currencyBox);
    const QString chosen = m_ui->currencyBox->currentText();
    m_ui->currencyBox->clear();
    for (const Currency &each : currencies)
        m_ui->currencyBox->addItem(each.code());
    if (m_ui->currencyBox->findText(chosen) >= 0)
        m_ui->currencyBox->setCurrentText(chosen);
    // A single currency is no choice.
    m_ui->currencyBox->setVisible(currencies.size() > 1);
    m_ui->currencyLabel->setVisible(currencies.size() > 1);
}

void PerformancePage::buildEmptyState()
{
    m_none = new EmptyState(QStringLiteral("office-chart-line"),
                            tr("Who brings what will be here once there are affiliates with sales or clicks."),
                            session().isReadOnly() ? QString() : tr("Import a file…"), this);
    connect(m_none, &EmptyState::triggered, this, [this] { navigator().importFiles({}); });
    m_ui->layout->addWidget(m_none, 1);
    m_none->standInFor({m_ui->splitter, m_ui->exportButton, m_ui->filterEdit, m_ui->kpiLabel, m_ui->kpiBox});
}

void PerformancePage::exportTable()
{
    const QString path = prompts().saveFile(this, tr("Export the leaderboard"), tr("leaderboard") + QStringLiteral(".xlsx"),
                                            tr("Excel workbook (*.xlsx);;CSV file (*.csv)"));
    if (path.isEmpty())
        return;
    const DateRange period = session().period().range();
    session().jobs().read(
        [path, period, compared = session().period().compared()](Database &database) -> Result<QString> {
            const QLocale locale;
            const auto table = ReportBuilder(database, locale, compared).leaderboard(period);
            if (!table)
                return fail(table);
            const auto written = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                                     ? writeCsv(*table, path, CsvStyle::Locale, locale)
                                     : writeXlsx({*table}, path);
            if (!written)
                return fail(written);
            return path;
        },
        this, [this](const Result<QString> &written) {
            if (written)
                emit session().message(tr("Exported to %1.").arg(QFileInfo(*written).fileName()), false);
            else
                emit session().failed(written.error());
        });
}

Kpi PerformancePage::kpi() const
{
    return Kpi(m_ui->kpiBox->currentData().toInt());
}

Currency PerformancePage::currency() const
{
    return Currency::fromCode(m_ui->currencyBox->currentText()).value_or(session().program().currency);
}

QList<std::pair<AffiliateId, QString>> PerformancePage::picked() const
{
    QList<std::pair<AffiliateId, QString>> affiliates;
    for (const QModelIndex &index : m_ui->table->selectionModel()->selectedRows(LeaderboardModel::Name))
        affiliates.append({AffiliateId(index.data(LeaderboardModel::AffiliateRole).toLongLong()), index.data().toString()});
    return affiliates;
}

} // namespace laurel
