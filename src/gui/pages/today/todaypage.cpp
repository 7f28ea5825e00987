#include "gui/pages/today/todaypage.h"

#include "advice/suggestedactions.h"
#include "gui/models/leaderboardmodel.h"
#include "gui/theme/theme.h"
#include "gui/widgets/actionrow.h"
#include "gui/widgets/card.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/kpitile.h"
#include "gui/widgets/sparklinedelegate.h"
#include "ui_todaypage.h"

#include <QLocale>
#include <algorithm>

namespace laurel {

namespace {

constexpr qsizetype mostTiles = 8;
constexpr qsizetype leaders = 8;

struct Figures
{
    KpiSums current;
    KpiSums before;
    QList<SeriesPoint> course;
    QList<SeriesPoint> courseBefore;
    QList<AffiliateKpi> leaders;
    QHash<AffiliateId, QList<SeriesPoint>> leaderCourses;
};

Result<Figures> readFigures(Database &database, const DateRange &period, const DateRange &before, Currency currency)
{
    KpiQuery query(database);
    const Granularity granularity = granularityFor(period);
    const auto current = query.program(period, currency);
    if (!current)
        return fail(current);
    const auto earlier = query.program(before, currency);
    if (!earlier)
        return fail(earlier);
    const auto course = query.series(std::nullopt, period, granularity, currency);
    if (!course)
        return fail(course);
    const auto courseBefore = query.series(std::nullopt, before, granularity, currency);
    if (!courseBefore)
        return fail(courseBefore);
    auto standing = query.leaderboard(period, before, currency);
    if (!standing)
        return fail(standing);
    standing->removeIf([](const AffiliateKpi &row) { return !row.affiliate.isValid() || row.sums.sales == 0; });
    const auto courses = query.seriesByAffiliate(period, granularity, currency);
    if (!courses)
        return fail(courses);
    return Figures{*current, *earlier, *course, *courseBefore, standing->mid(0, leaders), *courses};
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QList<double> valuesOf(Kpi kpi, const QList<SeriesPoint> &points)
{
    QList<double> values;
    for (const SeriesPoint &point : points)
        values.append(plotValue(valueOf(kpi, point.sums)));
    return values;
}

} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(context,
           ChangeSet::Program | ChangeSet::Affiliates | ChangeSet::Sales | ChangeSet::Commissions | ChangeSet::Imports | ChangeSet::Advice,
           true, parent)
    , m_ui(std::make_unique<Ui::TodayPage>())
    , m_leaders(new LeaderboardModel(this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->objectiveLabel->setTextFormat(Qt::PlainText);
    m_ui->chartCaption->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->chartCaption->setTextFormat(Qt::PlainText);
    m_ui->actionsCaption->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->importButton->setEnabled(!session().isReadOnly());
    connect(m_ui->importButton, &QPushButton::clicked, this, [this] { navigator().importFiles({}); });
    connect(m_ui->tableToggle, &QPushButton::toggled, m_ui->chart, &SeriesChart::setTableShown);
    m_ui->newFiles->setFolder(session().watchedFolder());
    connect(m_ui->newFiles, &NewFilesCard::importRequested, this, [this](const QStringList &paths) { navigator().importFiles(paths); });
    setUpLeaders();
    buildTiles();
    buildEmptyState();
}

TodayPage::~TodayPage() = default;

void TodayPage::setUpLeaders()
{
    m_ui->topCaption->setFont(Theme::font(Theme::Text::Section, true));
    DataTable *table = m_ui->topTable;
    table->setUp(m_leaders, QStringLiteral("today"), {0, 0, 0, 0, 120, 0, -1, -1, -1, -1, -1, -1, -1});
    table->setItemDelegateForColumn(LeaderboardModel::Course, new SparklineDelegate(LeaderboardModel::CourseRole, this));
    table->setStretchColumn(LeaderboardModel::Name);
    connect(table, &DataTable::opened, this,
            [this](const QModelIndex &index) { navigator().showAffiliate(AffiliateId(index.data(LeaderboardModel::AffiliateRole).toLongLong())); });
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] { navigator().showPage(PageId::Performance); });
}

void TodayPage::buildTiles()
{
    m_tiles.clear();
    QList<Kpi> kpis{northStar()};
    for (const Kpi kpi : {Kpi::Net, Kpi::Sales, Kpi::Clicks, Kpi::ConversionRate, Kpi::AverageOrder, Kpi::Commission, Kpi::RefundRate,
                          Kpi::NewCustomerShare}) {
        if (!kpis.contains(kpi) && kpis.size() < mostTiles)
            kpis.append(kpi);
    }
    for (const Kpi kpi : kpis) {
        m_tiles.append(new KpiTileWidget(kpi, this));
    }
    m_ui->tileGrid->setTiles(m_tiles);
}

void TodayPage::reload()
{
    const ProgramInfo &program = session().program();
    m_ui->objectiveLabel->setText(program.objective.isEmpty() ? tr("No objective set yet. Program ▸ Program terms is the place for it.")
                                                              : program.objective);
    if (m_tiles.isEmpty() || m_tiles.constFirst()->kpi() != northStar())
        buildTiles();

    const DateRange period = session().period().range();
    const DateRange before = session().period().compared();
    ask(QStringLiteral("figures"),
        [=, currency = program.currency](Database &database) { return readFigures(database, period, before, currency); },
        [this, period, before](const Figures &figures) {
            showFigures(figures.current, figures.before);
            showCourse(figures.course, figures.courseBefore);
            m_leaders->setRows(figures.leaders, period.days(), before.days());
            m_leaders->setCourses(figures.leaderCourses);
        });
    ask(QStringLiteral("actions"),
        [period, today = session().period().today()](Database &database) {
            return SuggestedActions(database).list(period, today, QLocale());
        },
        [this](const QList<SuggestedAction> &actions) { showActions(actions); });
}

void TodayPage::showFigures(const KpiSums &current, const KpiSums &before)
{
    const Period &period = session().period();
    for (KpiTileWidget *tile : std::as_const(m_tiles))
        tile->setFigures(current, period.range().days(), before, period.compared().days(), Period::describe(period.compared()));
}

void TodayPage::showCourse(const QList<SeriesPoint> &points, const QList<SeriesPoint> &before)
{
    QList<KpiSums> course;
    ChartContent content;
    for (const SeriesPoint &point : points) {
        course.append(point.sums);
        content.steps.append(point.from);
    }
    for (KpiTileWidget *tile : std::as_const(m_tiles))
        tile->setCourse(course);

    const Period &period = session().period();
    content.kpi = northStar();
    content.currency = session().program().currency;
    content.granularity = granularityFor(period.range());
    content.lines = {{Period::describe(period.range()), valuesOf(content.kpi, points), false},
                     {Period::describe(period.compared()), valuesOf(content.kpi, before), true}};
    const bool money = std::holds_alternative<Money>(valueOf(content.kpi, KpiSums{}));
    content.title = money ? tr("%1 in %2", "KPI, currency").arg(kpiName(content.kpi), content.currency.code()) : kpiName(content.kpi);
    m_ui->chartCaption->setText(content.title);
    m_ui->chart->setContent(content);
}

void TodayPage::buildEmptyState()
{
    m_none = new EmptyState(QStringLiteral("document-import"),
                            tr("Import an export of your shop, and here is how the program does and what needs you."),
                            session().isReadOnly() ? QString() : tr("Import a file…"), this);
    connect(m_none, &EmptyState::triggered, this, [this] { navigator().importFiles({}); });
    m_ui->layout->addWidget(m_none, 1);
    m_none->standInFor({m_ui->tileGrid, m_ui->chartCard, m_ui->topCard, m_ui->actionsCard, m_ui->importButton});
}

void TodayPage::showActions(const QList<SuggestedAction> &actions)
{
    m_none->setEmpty(std::any_of(actions.cbegin(), actions.cend(),
                          [](const SuggestedAction &action) { return action.kind == SuggestedAction::Kind::NothingImported; }));
    clearLayout(m_ui->actionsLayout);
    if (actions.isEmpty()) {
        auto *calm = plainLabel(tr("Nothing needs you right now."), m_ui->actionsCard);
        calm->setProperty("role", QStringLiteral("muted"));
        m_ui->actionsLayout->addWidget(calm);
    }
    for (const SuggestedAction &action : actions) {
        auto *row = new ActionRow(action, m_ui->actionsCard);
        connect(row, &ActionRow::triggered, this, [this, action] { follow(action); });
        m_ui->actionsLayout->addWidget(row);
    }
    m_ui->actionsLayout->addStretch(1);
}

void TodayPage::follow(const SuggestedAction &action)
{
    switch (action.kind) {
    case SuggestedAction::Kind::Reward: navigator().showPage(PageId::Rewards); break;
    case SuggestedAction::Kind::WriteFeedback: navigator().showFeedback(action.affiliate); break;
    case SuggestedAction::Kind::UnattributedSales: {
        ConversionFilter filter;
        filter.unknownCodeOnly = true;
        navigator().showSales(filter);
        break;
    }
    case SuggestedAction::Kind::RefusedLines: navigator().showPage(PageId::Imports); break;
    case SuggestedAction::Kind::ImportIsOld:
    case SuggestedAction::Kind::NothingImported: navigator().importFiles({}); break;
    }
}

Kpi TodayPage::northStar() const
{
    return kpiFromKey(session().program().northStar).value_or(Kpi::Net);
}

} // namespace laurel
