#include "advice/adviceprogram.h"
#include "analytics/kpiquery.h"
#include "core/localformat.h"
#include "reports/reportbuilder.h"
#include "reports/reportscope.h"
#include "support/testsupport.h"

#include <QSet>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laurel::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const DateRange april = DateRange::ofMonth(2026, 4);
const DateRange may = DateRange::ofMonth(2026, 5);

template <typename Block>
QList<Block> blocksOf(const ReportDocument &report)
{
    QList<Block> found;
    for (const ReportBlock &block : report.blocks) {
        if (const auto *match = std::get_if<Block>(&block))
            found.append(*match);
    }
    return found;
}

/// Every word of a report, in one text.
QString wordsOf(const ReportDocument &report)
{
    QStringList words{report.title, report.subtitle, report.footer};
    for (const auto &heading : blocksOf<HeadingBlock>(report))
        words += heading.text;
    for (const auto &paragraph : blocksOf<ParagraphBlock>(report))
        words += paragraph.text;
    for (const auto &callout : blocksOf<CalloutBlock>(report))
        words += {callout.title, callout.text};
    for (const auto &chart : blocksOf<ChartBlock>(report))
        words += {chart.chart.title, chart.chart.description};
    return words.join(u'\n');
}

KpiTile tile(const ReportDocument &report, Kpi kpi)
{
    const auto blocks = blocksOf<TilesBlock>(report);
    for (const KpiTile &candidate : blocks.constFirst().tiles) {
        if (candidate.caption == kpiName(kpi))
            return candidate;
    }
    return {};
}

qsizetype columnWith(const TableData &table, const QString &key)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns.at(i).key == key)
            return i;
    }
    return -1;
}

Cell cellWith(const TableData &table, qsizetype row, const QString &key)
{
    return table.rows.at(row).at(columnWith(table, key));
}

/// Zoë grows for sure, Nils stays, Otto sleeps.
struct Shop
{
    AdviceProgram program;
    AffiliateId zoe = program.add(u"Zoë Müller"_s);
    AffiliateId nils = program.add(u"Nils <Norden>"_s);
    AffiliateId otto = program.add(u"Otto"_s);

    Shop()
    {
        program.put(zoe, april,
                    {.clicks = 4000,
                     .sales = 60,
                     .newCustomers = 20,
                     .refunds = 6,
                     .gross = 500000,
                     .refunded = 50000,
                     .commission = 45000});
        program.put(zoe, may,
                    {.clicks = 4100,
                     .sales = 160,
                     .newCustomers = 70,
                     .refunds = 4,
                     .gross = 1300050,
                     .refunded = 30000,
                     .commission = 127005});
        program.put(nils, april,
                    {.clicks = 900, .sales = 20, .refunds = 2, .gross = 150000, .refunded = 9000, .commission = 14100});
        program.put(nils, may,
                    {.clicks = 910, .sales = 21, .refunds = 2, .gross = 151000, .refunded = 9000, .commission = 14200});
        program.put({}, may, {.clicks = 0, .sales = 5, .gross = 40000});
    }

    [[nodiscard]] ReportBuilder builder() { return {program.database(), english}; }
};

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void tilesAreTheQuerysFigures()
    {
        Shop shop;
        const Result<ReportDocument> report = shop.builder().program(may);
        QVERIFY_RESULT(report);
        const Result<KpiSums> now = KpiQuery(shop.program.database()).program(may, euro());
        const Result<KpiSums> before = KpiQuery(shop.program.database()).program(april, euro());
        QVERIFY_RESULT(now);
        QVERIFY_RESULT(before);
        QCOMPARE(blocksOf<TilesBlock>(*report).constFirst().tiles.size(), 8);
        for (const Kpi kpi : {Kpi::Net, Kpi::Sales, Kpi::Clicks, Kpi::ConversionRate, Kpi::AverageOrder,
                              Kpi::Commission, Kpi::RefundRate, Kpi::NewCustomerShare}) {
            QCOMPARE(tile(*report, kpi).figure, formatKpi(valueOf(kpi, *now), english));
            QCOMPARE(tile(*report, kpi).delta, formatChange(kpi, changeOf(kpi, *now, *before), english));
        }
        QCOMPARE(tile(*report, Kpi::Net).figure, u"€14,520.50"_s);
    }

    void onlyWhatChanceDoesNotExplainIsGoodOrBad()
    {
        Shop shop;
        const Result<ReportDocument> report = shop.builder().program(may);
        QVERIFY_RESULT(report);
        QCOMPARE(tile(*report, Kpi::Sales).sense, 1);
        QCOMPARE(tile(*report, Kpi::RefundRate).sense, 1); // fell
        QCOMPARE(tile(*report, Kpi::Commission).sense, 0); // neither good nor bad
        const Result<ReportDocument> quiet = shop.builder().scorecard(shop.nils, may);
        QVERIFY_RESULT(quiet);
        QVERIFY(tile(*quiet, Kpi::Sales).delta.startsWith(u'+'));
        QCOMPARE(tile(*quiet, Kpi::Sales).sense, 0); // 20 to 21
    }

    void chartsSumToTheFigures()
    {
        Shop shop;
        const Result<ReportDocument> report = shop.builder().program(may);
        QVERIFY_RESULT(report);
        const ChartSpec series = blocksOf<ChartBlock>(*report).at(0).chart;
        QCOMPARE(series.labels.size(), 31);
        QCOMPARE(series.series.size(), 2);
        QVERIFY(series.series.at(1).compared);
        QCOMPARE(
            std::lround(std::accumulate(series.series.at(0).values.cbegin(), series.series.at(0).values.cend(), 0.0) *
                        100),
            1452050);
        QVERIFY(series.description.contains(u"€14,520.50"_s));
        const ChartSpec top = blocksOf<ChartBlock>(*report).at(1).chart;
        QCOMPARE(top.type, ChartSpec::Type::HorizontalBar);
        QCOMPARE(top.labels, (QStringList{u"Zoë Müller"_s, u"Nils <Norden>"_s}));
        QCOMPARE(top.series.at(0).values, (QList<double>{12700.5, 1420}));
    }

    void leaderboardHasEverybodyWithFigures()
    {
        Shop shop;
        const Result<ReportDocument> report = shop.builder().program(may);
        QVERIFY_RESULT(report);
        const TableData table = blocksOf<TableBlock>(*report).constLast().table;
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(std::get<QString>(table.rows.at(0).at(0)), u"Zoë Müller"_s);
        QCOMPARE(std::get<Money>(cellWith(table, 0, u"net"_s)), Money(1270050, euro()));
        QCOMPARE(std::get<qint64>(cellWith(table, 2, u"sales"_s)), 5); // nobody's
        QVERIFY(std::holds_alternative<std::monostate>(cellWith(table, 2, u"conversion_rate"_s)));
        QVERIFY(wordsOf(*report).contains(u"1 active affiliate(s) had neither"_s));
        // 14,520.50 without the 400.00 of nobody.
        QVERIFY(wordsOf(*report).contains(u"Affiliates brought €14,120.50 of the net sales, which is 97.2%"_s));
    }

    void otherCurrenciesAreNamedAndLeftOut()
    {
        Shop shop;
        const QString before = tile(*shop.builder().program(may), Kpi::Net).figure;
        shop.program.put(shop.zoe, may, {.sales = 14, .gross = 120400}, u"USD"_s);
        const Result<ReportDocument> report = shop.builder().program(may);
        QVERIFY_RESULT(report);
        QCOMPARE(tile(*report, Kpi::Net).figure, before);
        const QString amount = formatMoney(Money(120400, *Currency::fromCode(u"USD")), english);
        QVERIFY(wordsOf(*report).contains(amount));
        QVERIFY(wordsOf(*shop.builder().scorecard(shop.zoe, may)).contains(amount));
        QVERIFY(!wordsOf(*shop.builder().scorecard(shop.nils, may)).contains(amount));
    }

    void suggestionsComeWithReasonAndCost()
    {
        Shop shop;
        shop.program.addPeers({april, may});
        shop.program.addRule(u"Standard"_s, 100000);
        const Result<ReportDocument> report = shop.builder().program(may);
        QVERIFY_RESULT(report);
        const QList<CalloutBlock> callouts = blocksOf<CalloutBlock>(*report);
        QVERIFY(!callouts.isEmpty());
        for (const CalloutBlock &callout : callouts) {
            QVERIFY(!callout.title.isEmpty());
            QVERIFY(callout.text.count(u'\n') >= 1);
            QVERIFY(callout.text.contains(u"It costs"_s));
        }
    }

    void aRunningMonthIsComparedWithAsManyDays()
    {
        Shop shop;
        const DateRange firstDays(QDate(2026, 6, 1), QDate(2026, 6, 11));
        const DateRange june = DateRange::ofMonth(2026, 6);
        shop.program.put(shop.zoe, firstDays, {.clicks = 1000, .sales = 50, .gross = 400000});
        const Result<ReportScope> scope = ReportScope::load(shop.program.database(), june, english);
        QVERIFY_RESULT(scope);
        QCOMPARE(scope->now, firstDays);
        QCOMPARE(scope->before, DateRange(QDate(2026, 5, 1), QDate(2026, 5, 11)));
        const Result<ReportDocument> report = shop.builder().program(june);
        QVERIFY_RESULT(report);
        QVERIFY(report->subtitle.contains(u"June 2026 so far, compared with 1 – 10 May 2026"_s));
        const ChartSpec series = blocksOf<ChartBlock>(*report).at(0).chart;
        QCOMPARE(series.labels.size(), 30);
        QVERIFY(!std::isnan(series.series.at(0).values.at(9)));
        QVERIFY(std::isnan(series.series.at(0).values.at(10)));
        // The last day of May has no place in June.
        QCOMPARE(series.series.at(1).values.size(), 30);
    }

    void aFinishedPeriodIsComparedWhole()
    {
        Shop shop;
        const Result<ReportScope> scope = ReportScope::load(shop.program.database(), may, english);
        QVERIFY_RESULT(scope);
        QCOMPARE(scope->now, may);
        QCOMPARE(scope->before, april);
        QCOMPARE(scope->comparison(), u"May 2026, compared with April 2026"_s);
    }

    void aReportIsComparedWithWhatIsAskedFor()
    {
        Shop shop;
        const DateRange yearBefore = may.yearBefore();
        const ReportBuilder builder(shop.program.database(), english, yearBefore);
        const Result<ReportDocument> report = builder.program(may);
        QVERIFY_RESULT(report);
        QVERIFY(report->subtitle.contains(u"May 2026, compared with May 2025"_s));
        const Result<ReportDocument> card = builder.scorecard(shop.zoe, may);
        QVERIFY_RESULT(card);
        QVERIFY(card->subtitle.contains(u"compared with May 2025"_s));
    }

    void periodsHaveTitles()
    {
        QCOMPARE(periodTitle(may, english), u"May 2026"_s);
        QCOMPARE(periodTitle(DateRange::ofYear(2025), english), u"2025"_s);
        QCOMPARE(periodTitle(DateRange(QDate(2026, 4, 1), QDate(2026, 7, 1)), english), u"Q2 2026"_s);
        QCOMPARE(periodTitle(DateRange(QDate(2026, 2, 1), QDate(2026, 5, 1)), english), u"1 Feb – 30 Apr 2026"_s);
        QCOMPARE(periodTitle(DateRange(QDate(2025, 12, 3), QDate(2026, 1, 5)), english), u"3 Dec 2025 – 4 Jan 2026"_s);
        QCOMPARE(periodTitle(DateRange(QDate(2026, 2, 3), QDate(2026, 2, 4)), english), u"3 Feb 2026"_s);
        QCOMPARE(periodTitle({}, english), QString());
    }

    void scorecardIsAboutOneAndTellsNoAmountsOfOthers()
    {
        Shop shop;
        const Result<ReportDocument> report = shop.builder().scorecard(shop.nils, may);
        QVERIFY_RESULT(report);
        QCOMPARE(report->title, u"Nils <Norden>"_s);
        QCOMPARE(tile(*report, Kpi::Net).figure, u"€1,420.00"_s);
        QVERIFY(wordsOf(*report).contains(u"Place 2 of 2 by net sales."_s));
        QVERIFY(!wordsOf(*report).contains(u"Zoë"_s));
        // Net, sales, clicks and commission of the program or of Zoë.
        QSet<qint64> secrets{1452050, 1270050, 160, 186, 5010, 4100, 127005};
        for (const TableBlock &block : blocksOf<TableBlock>(*report)) {
            for (const QList<Cell> &row : block.table.rows) {
                for (const Cell &cell : row) {
                    if (const auto *amount = std::get_if<Money>(&cell))
                        QVERIFY(!secrets.contains(amount->minor()));
                    if (const auto *count = std::get_if<qint64>(&cell))
                        QVERIFY(!secrets.contains(*count));
                }
            }
        }
    }

    void scorecardHasFeedbackAndMonths()
    {
        Shop shop;
        const Result<ReportDocument> report = shop.builder().scorecard(shop.zoe, may);
        QVERIFY_RESULT(report);
        const QList<CalloutBlock> callouts = blocksOf<CalloutBlock>(*report);
        QCOMPARE(callouts.size(), 3);
        for (const CalloutBlock &callout : callouts)
            QVERIFY(!callout.text.isEmpty());
        const TableData months = blocksOf<TableBlock>(*report).constLast().table;
        QCOMPARE(months.rows.size(), 2);
        QCOMPARE(std::get<QString>(months.rows.at(0).at(0)), u"April 2026"_s);
        QCOMPARE(std::get<Money>(cellWith(months, 1, u"net"_s)), Money(1270050, euro()));
        const TableData beside = blocksOf<TableBlock>(*report).constFirst().table;
        QCOMPARE(std::get<double>(cellWith(beside, 0, u"affiliate"_s)), 160.0 / 4100);
        QCOMPARE(std::get<double>(cellWith(beside, 0, u"program"_s)), 186.0 / 5010);
    }

    void withoutFiguresItSaysSo()
    {
        AdviceProgram program;
        const AffiliateId lonely = program.add(u"Lonely"_s);
        const ReportBuilder builder(program.database(), english);
        const Result<ReportDocument> report = builder.program(may);
        QVERIFY_RESULT(report);
        QVERIFY(wordsOf(*report).contains(u"no clicks and no sales"_s));
        QCOMPARE(tile(*report, Kpi::ConversionRate).figure, u"–"_s);
        QCOMPARE(tile(*report, Kpi::Net).delta, QString());
        QVERIFY_RESULT(builder.scorecard(lonely, may));
        QVERIFY_RESULT(builder.leaderboard(may));
        QVERIFY_RESULT(builder.sales(may));
        QVERIFY_RESULT(builder.commissions(may));
    }

    void refusesWhatIsNotThere()
    {
        AdviceProgram program;
        const ReportBuilder builder(program.database(), english);
        QCOMPARE_ERROR(builder.scorecard(AffiliateId(99), may), ErrorCode::NotFound);
        QCOMPARE_ERROR(builder.program({}), ErrorCode::InvalidInput);
    }

    void leaderboardExportHasEveryFigure()
    {
        Shop shop;
        const Result<TableData> table = shop.builder().leaderboard(may);
        QVERIFY_RESULT(table);
        QCOMPARE(table->rows.size(), 4); // Otto, too, and nobody
        for (const Kpi kpi : allKpis())
            QVERIFY(columnWith(*table, kpiKey(kpi)) > 0);
        QCOMPARE(std::get<Money>(cellWith(*table, 0, u"net_before"_s)), Money(450000, euro()));
        QVERIFY(std::abs(std::get<double>(cellWith(*table, 0, u"net_change"_s)) - (1270050.0 / 450000 - 1)) < 1e-9);
        QCOMPARE(std::get<QString>(cellWith(*table, 0, u"currency"_s)), u"EUR"_s);
        QSet<QString> keys;
        for (const TableColumn &column : table->columns)
            keys.insert(column.key);
        QCOMPARE(keys.size(), table->columns.size());
    }

    void salesComeInPagesAndAreComplete()
    {
        Shop shop;
        addSales(shop, 12003);
        const Result<TableData> table = shop.builder().sales(may);
        QVERIFY_RESULT(table);
        QCOMPARE(table->title, u"Sales"_s);
        QCOMPARE(table->rows.size(), 12003);
        QSet<QString> orders;
        QDate last = QDate(2026, 6, 1);
        qint64 net = 0;
        for (qsizetype row = 0; row < table->rows.size(); ++row) {
            orders.insert(std::get<QString>(cellWith(*table, row, u"order"_s)));
            const QDate day = std::get<QDate>(cellWith(*table, row, u"date"_s));
            QVERIFY(day <= last);
            last = day;
            net += std::get<Money>(cellWith(*table, row, u"net"_s)).minor();
        }
        QCOMPARE(orders.size(), 12003);
        QCOMPARE(net, 12003LL * 12004 / 2);
        QCOMPARE(std::get<QString>(cellWith(*table, 0, u"affiliate"_s)), u"Zoë Müller"_s);
        QCOMPARE(shop.builder().sales(may, shop.nils)->rows.size(), 0);
        QCOMPARE(shop.builder().sales(april)->rows.size(), 0);
    }

    void commissionsTellTheirTerms()
    {
        Shop shop;
        shop.program.addRule(u"Standard"_s, 125000);
        addSales(shop, 3);
        shop.program.exec(
            u"INSERT INTO commission (id, conversion_id, sequence, affiliate_id, day, currency, basis, rule_id, rule_version, "
            "rate_ppm, amount, status, hold_until) SELECT id * 1024 + 1, id, 1, affiliate_id, day, 'EUR', net, 1, 1, 125000, 7, 2, day + "
            "30 "
            "FROM conversion"_s);
        const Result<TableData> table = shop.builder().commissions(may);
        QVERIFY_RESULT(table);
        QCOMPARE(table->rows.size(), 3);
        QCOMPARE(std::get<double>(cellWith(*table, 0, u"rate"_s)), 0.125);
        QCOMPARE(std::get<Money>(cellWith(*table, 0, u"commission"_s)), Money(7, euro()));
        QCOMPARE(std::get<QString>(cellWith(*table, 0, u"status"_s)), u"Approved"_s);
        QVERIFY(!std::get<QString>(cellWith(*table, 0, u"terms"_s)).isEmpty());
        const Result<TableData> sales = shop.builder().sales(may);
        QVERIFY_RESULT(sales);
        QCOMPARE(std::get<Money>(cellWith(*sales, 0, u"commission"_s)), Money(7, euro()));
    }

private:
    /// Orders O-1 to O-@p count of Zoë in May, worth 1, 2, … cents.
    static void addSales(Shop &shop, int count)
    {
        shop.program.exec(u"INSERT INTO source (id, name) VALUES (1, 'Shop')"_s);
        shop.program.exec(
            u"INSERT INTO import_batch (id, source_id, profile_key, kind, file_name, file_fingerprint, file_size, "
            u"finished_at, lines, "
            "read, added, updated, unchanged, rejected, skipped) VALUES (1, 1, '', 1, 'a.csv', x'00', 1, 0, 1, 1, 1, 0, 0, 0, 0)"_s);
        shop.program.exec(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO conversion (source_id, batch_id, line, external_id, occurrence, kind, status, occurred_at, "
            "day, "
            "affiliate_id, reason, currency, gross, discount, tax, shipping, refunded, net) "
            "SELECT 1, 1, i, 'O-' || i, 1, 1, 2, 0, %2 + i % 31, %3, 2, 'EUR', i, 0, 0, 0, 0, i FROM n"_s.arg(count)
                .arg(toEpochDay(may.from()))
                .arg(shop.zoe.value()));
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ReportTest)
#include "report_test.moc"
