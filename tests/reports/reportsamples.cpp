#include "reportsamples.h"

#include "core/localformat.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace laurel::test {

namespace {

using namespace Qt::StringLiterals;

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

const QStringList &names()
{
    static const QStringList list{u"Trail & Timber"_s,
                                  u"Zoë Müller"_s,
                                  u"The Long Way Home"_s,
                                  u"Bergluft Magazin"_s,
                                  u"GutscheinPirat"_s,
                                  u"Outdoor with Ana"_s,
                                  u"Hütte 7"_s,
                                  u"Pack Light Weekly"_s,
                                  u"cashback-planet.example"_s,
                                  u"Nordic Notes"_s,
                                  u"Kletterfreunde e. V."_s,
                                  u"José Ferreira"_s,
                                  u"The Gear Cellar"_s,
                                  u"Mountain Mornings Podcast"_s,
                                  u"A Journal of Small Walks and Other Slow Adventures in the Alps"_s,
                                  u"Rucksackliebe"_s};
    return list;
}

/// A figure between low and high that looks like chance and is none.
qint64 figure(int seed, qint64 low, qint64 high)
{
    const auto mixed = quint64(seed + 1) * 0x9e3779b97f4a7c15ULL;
    return low + qint64((mixed >> 17) % quint64(high - low + 1));
}

Money amount(qint64 minor) { return {minor, reportCurrency()}; }

QList<double> season(int steps, double level, int seed)
{
    QList<double> values;
    for (int i = 0; i < steps; ++i)
        values.append(std::round(level * (1 + 0.3 * std::sin(i / 3.0 + seed)) +
                                 double(figure(seed * 100 + i, 0, qint64(std::abs(level) / 3)))));
    return values;
}

ChartSpec netByDay()
{
    ChartSpec chart;
    chart.title = u"Net per day"_s;
    chart.description =
        u"Net was €48,120.40 in May 2026, 12.3 % above April 2026. The best day was 17 May with €2,730.10."_s;
    chart.unit = u"€"_s;
    for (int day = 1; day <= 31; ++day)
        chart.labels.append(u"%1 May"_s.arg(day));
    chart.series = {{u"May 2026"_s, season(31, 1400, 1), false}, {u"April 2026"_s, season(30, 1250, 2), true}};
    return chart;
}

ChartSpec topAffiliates()
{
    ChartSpec chart;
    chart.type = ChartSpec::Type::HorizontalBar;
    chart.title = u"Affiliates with the most net"_s;
    chart.unit = u"€"_s;
    ChartSeries current{u"May 2026"_s, {}, false};
    ChartSeries before{u"April 2026"_s, {}, true};
    for (int i = 0; i < 10; ++i) {
        chart.labels.append(names().at(i));
        current.values.append(9200.0 * std::pow(0.78, i));
        before.values.append(8000.0 * std::pow(0.8, i) + double(figure(i, 0, 1500)));
    }
    chart.series = {current, before};
    return chart;
}

QList<KpiTile> programTiles()
{
    return {{u"Net"_s, u"€48,120.40"_s, u"+12.3%"_s, 1},      {u"Sales"_s, u"612"_s, u"+8.1%"_s, 1},
            {u"Clicks"_s, u"18,240"_s, u"−1.4%"_s, 0},        {u"Conversion rate"_s, u"3.4%"_s, u"+0.3 pts"_s, 0},
            {u"Average order"_s, u"€78.63"_s, u"+3.9%"_s, 0}, {u"Commission"_s, u"€5,012.20"_s, u"+10.8%"_s, 0},
            {u"Refund rate"_s, u"6.2%"_s, u"+2.1 pts"_s, -1}, {u"New customers"_s, u"41.0%"_s, QString(), 0}};
}

} // namespace

Currency reportCurrency()
{
    static const Currency currency = *Currency::fromCode(u"EUR");
    return currency;
}

TableData leaderboardTable(int affiliates)
{
    TableData table;
    table.title = u"Leaderboard"_s;
    table.columns = {{u"Affiliate"_s, ColumnKind::Text, u"affiliate"_s},
                     {u"Clicks"_s, ColumnKind::Number, u"clicks"_s},
                     {u"Sales"_s, ColumnKind::Number, u"sales"_s},
                     {u"Conversion rate"_s, ColumnKind::Share, u"conversion_rate"_s},
                     {u"Net,\u00a0€"_s, ColumnKind::Money, u"net"_s},
                     {u"Net, change"_s, ColumnKind::Change, u"net_change"_s},
                     {u"Average order,\u00a0€"_s, ColumnKind::Money, u"average_order"_s},
                     {u"Refund rate"_s, ColumnKind::Share, u"refund_rate"_s},
                     {u"Commission,\u00a0€"_s, ColumnKind::Money, u"commission"_s}};
    for (int i = 0; i < affiliates; ++i) {
        const QString &name = names().at(i % names().size());
        const qint64 sales = std::max<qint64>(0, 110 - i * 3 + figure(i, 0, 9));
        const qint64 clicks = sales * 28 + figure(i + 40, 0, 300);
        const qint64 net = sales * figure(i, 6100, 9900);
        QList<Cell> row{i < names().size() ? name : u"%1 %2"_s.arg(name).arg(i), clicks, sales};
        row.append(clicks > 0 ? Cell(double(sales) / double(clicks)) : Cell());
        row.append(amount(i % 17 == 16 ? -net : net));
        const qint64 change = figure(i + 7, -400, 900);
        row.append(double(change) / 1000);
        row.append(sales > 0 ? Cell(amount(net / sales)) : Cell());
        row.append(sales > 0 ? Cell(double(figure(i, 0, 11)) / 100) : Cell());
        row.append(amount(net / 10));
        table.rows.append(row);
    }
    return table;
}

TableData salesTable(int rows)
{
    TableData table;
    table.title = u"Sales"_s;
    table.columns = {{u"Date"_s, ColumnKind::Date, u"date"_s},
                     {u"Order"_s, ColumnKind::Text, u"order"_s},
                     {u"Source"_s, ColumnKind::Text, u"source"_s},
                     {u"Status"_s, ColumnKind::Text, u"status"_s},
                     {u"Affiliate"_s, ColumnKind::Text, u"affiliate"_s},
                     {u"Product"_s, ColumnKind::Text, u"product"_s},
                     {u"Gross"_s, ColumnKind::Money, u"gross"_s},
                     {u"Discount"_s, ColumnKind::Money, u"discount"_s},
                     {u"Tax"_s, ColumnKind::Money, u"tax"_s},
                     {u"Shipping"_s, ColumnKind::Money, u"shipping"_s},
                     {u"Refunded"_s, ColumnKind::Money, u"refunded"_s},
                     {u"Net"_s, ColumnKind::Money, u"net"_s},
                     {u"Commission"_s, ColumnKind::Money, u"commission"_s}};
    for (int i = 0; i < rows; ++i) {
        const qint64 gross = figure(i, 1900, 24000);
        table.rows.append({QDate(2026, 5, 31).addDays(-i / 20), u"#%1"_s.arg(104000 - i), u"Shopify"_s, u"Confirmed"_s,
                           names().at(i % names().size()), u"Alpine jacket, women, moss"_s, amount(gross),
                           amount(gross / 10), amount(gross / 5), amount(490), amount(0), amount(gross * 9 / 10),
                           amount(gross * 9 / 100)});
    }
    return table;
}

ReportDocument programReport(int affiliates, const QLocale &locale)
{
    ReportDocument report;
    report.title = u"Program report"_s;
    report.subtitle = u"Alpine Supply · May 2026, compared with April 2026"_s;
    report.footer = u"By order date · amounts in EUR · days in Europe/Vienna"_s;
    report.locale = locale;
    report.blocks = {
        TilesBlock{programTiles()},
        ParagraphBlock{u"Green and red mark changes that chance does not explain; grey ones may be noise. "
                       "Sales in other currencies are not part of these figures: $1,204.00 net in 14 sales."_s},
        ChartBlock{netByDay()},
        ChartBlock{topAffiliates()},
        HeadingBlock{u"What to do next"_s},
        CalloutBlock{
            u"Raise the rate of Zoë Müller to 12 %"_s,
            u"Her sales grew from 41 to 78 while the refund rate fell to 2.1 %, well below the program's 6.2 %. "
            "A higher rate keeps her with you before others ask.\nCosts about €184.20 a month."_s},
        CalloutBlock{u"Write to Nordic Notes"_s,
                     u"No sale for 58 days after eleven months with at least 20 each.\nCosts nothing."_s},
        TableBlock{leaderboardTable(affiliates)}};
    return report;
}

ReportDocument scorecard(const QLocale &locale)
{
    ReportDocument report;
    report.title = u"Zoë Müller"_s;
    report.subtitle = u"Alpine Supply affiliate program · May 2026, compared with April 2026"_s;
    report.footer = u"By order date · amounts in EUR · days in Europe/Vienna"_s;
    report.locale = locale;
    TableData months;
    months.title = u"Month by month"_s;
    months.columns = {{u"Month"_s, ColumnKind::Text, u"month"_s},
                      {u"Clicks"_s, ColumnKind::Number, u"clicks"_s},
                      {u"Sales"_s, ColumnKind::Number, u"sales"_s},
                      {u"Conversion rate"_s, ColumnKind::Share, u"conversion_rate"_s},
                      {u"Net,\u00a0€"_s, ColumnKind::Money, u"net"_s},
                      {u"Commission,\u00a0€"_s, ColumnKind::Money, u"commission"_s}};
    for (int i = 0; i < 12; ++i) {
        const qint64 sales = figure(i, 11, 78);
        months.rows.append({locale.toString(QDate(2025, 6, 1).addMonths(i), u"MMMM yyyy"_s), sales * 31, sales,
                            1.0 / 31, amount(sales * 8111), amount(sales * 811)});
    }
    TableData peers;
    peers.title = u"Compared with the program"_s;
    peers.columns = {{u"Figure"_s, ColumnKind::Text, u"kpi"_s},
                     {u"Zoë Müller"_s, ColumnKind::Number, u"affiliate"_s},
                     {u"All affiliates"_s, ColumnKind::Number, u"program"_s}};
    peers.rows = {{u"Conversion rate"_s, u"4.9%"_s, u"3.4%"_s},
                  {u"Average order"_s, u"€81.11"_s, u"€78.63"_s},
                  {u"Refund rate"_s, u"2.1%"_s, u"6.2%"_s}};
    QList<KpiTile> tiles = programTiles();
    tiles[0].figure = u"€6,326.58"_s;
    tiles[1].figure = u"78"_s;
    report.blocks = {
        TilesBlock{tiles},
        ParagraphBlock{u"Place 2 of 42 by net."_s},
        ChartBlock{netByDay()},
        HeadingBlock{u"Feedback"_s},
        CalloutBlock{u"What went well"_s, u"You brought 78 sales from 1,591 clicks, 37 more than in April."_s},
        CalloutBlock{u"One thing to try"_s,
                     u"Most of your readers come on Sundays: a short post on Saturday evening would meet them."_s},
        CalloutBlock{u"Next goal"_s, u"85 sales in June."_s},
        TableBlock{peers},
        TableBlock{months}};
    return report;
}

ReportDocument emptyReport(const QLocale &locale)
{
    ReportDocument report;
    report.title = u"Program report"_s;
    report.subtitle = u"Alpine Supply · June 2026"_s;
    report.footer = u"By order date · amounts in EUR · days in Europe/Vienna"_s;
    report.locale = locale;
    ChartSpec chart;
    chart.title = u"Net per day"_s;
    TableData table = leaderboardTable(0);
    report.blocks = {TilesBlock{{{u"Net"_s, u"€0.00"_s, QString(), 0},
                                 {u"Sales"_s, u"0"_s, QString(), 0},
                                 {u"Conversion rate"_s, u"–"_s, QString(), 0}}},
                     ChartBlock{chart}, TableBlock{table}};
    return report;
}

QStringList hostileTexts()
{
    return {u"=1+1"_s,
            u"+1"_s,
            u"-1"_s,
            u"@SUM(A1)"_s,
            u"\t=1+1"_s,
            u"\r=1+1"_s,
            u"\n=1+1"_s,
            u"  =1+1"_s,
            u"\u00a0=1+1"_s,
            u"\u200b=1+1"_s,
            u"\ufeff=1+1"_s,
            QString(QChar(0)) + u"=1+1"_s,
            u"＝1+1"_s,
            u"＋1"_s,
            u"－1"_s,
            u"＠x"_s,
            u"=cmd|' /C calc'!A0"_s,
            u"=HYPERLINK(\"https://example.com\",\"x\")"_s,
            u"-2+3+cmd|' /C calc'!A0"_s,
            u"\"=1+1\""_s,
            u";=1+1"_s,
            u",=1+1"_s,
            u"a\r\n=1+1"_s,
            u"<script>alert(1)</script>"_s,
            u"<img src=\"https://example.com/x.png\"/>"_s,
            u"</td></table><h1>x"_s,
            u"' onload='x"_s,
            u"\" onload=\"x"_s,
            u"]]>&amp;{{title}}{{{svg}}}"_s,
            u"\u202egnp.exe"_s,
            QString(QChar(0xd800)) + u"lone"_s,
            u"\u0001\u0008bell"_s,
            u"日本 עברית العربية 😀"_s,
            u"&lt;b&gt;"_s,
            QString(400, u'W')};
}

ReportDocument hostileReport()
{
    const QStringList texts = hostileTexts();
    ReportDocument report;
    report.title = texts.join(u' ');
    report.subtitle = texts.join(u' ');
    report.footer = texts.join(u' ');
    report.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    TilesBlock tiles;
    TableBlock table;
    table.table.title = texts.join(u' ');
    ChartSpec chart;
    chart.type = ChartSpec::Type::HorizontalBar;
    chart.title = texts.join(u' ');
    chart.description = texts.join(u' ');
    chart.unit = u"</svg>&"_s;
    chart.series = {{u"<b>\"'&"_s, {}, false}, {u"</text>"_s, {}, true}};
    for (const QString &text : texts) {
        report.blocks.append(HeadingBlock{text});
        report.blocks.append(ParagraphBlock{text});
        report.blocks.append(CalloutBlock{text, text});
        tiles.tiles.append({text, text, text, 1});
        table.table.columns.append({text.left(12), ColumnKind::Text, text.left(12)});
        chart.labels.append(text);
        chart.series[0].values.append(double(text.size()));
        chart.series[1].values.append(-double(text.size()));
    }
    for (const QString &text : texts)
        table.table.rows.append(QList<Cell>{text, text, text});
    report.blocks.append(tiles);
    report.blocks.append(table);
    report.blocks.append(ChartBlock{chart});
    return report;
}

QList<ChartSpec> charts()
{
    QList<ChartSpec> list{netByDay(), topAffiliates()};
    for (const ChartSpec::Type type : {ChartSpec::Type::Line, ChartSpec::Type::Bar, ChartSpec::Type::HorizontalBar}) {
        const auto add = [&](const QString &title, const QStringList &labels, const QList<ChartSeries> &series) {
            list.append({type, title, title, u"€"_s, labels, series});
        };
        const QStringList twelve{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                 u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
        add(u"Nothing"_s, {}, {});
        add(u"Labels without values"_s, twelve, {{u"Net"_s, {}, false}});
        add(u"Gaps only"_s, {u"a"_s, u"b"_s}, {{u"Net"_s, {gap, gap}, false}});
        add(u"One value"_s, {u"May 2026"_s}, {{u"Net"_s, {1234.5}, false}});
        add(u"Zeros"_s, {u"a"_s, u"b"_s, u"c"_s}, {{u"Net"_s, {0, 0, 0}, false}});
        add(u"Gaps"_s, twelve, {{u"Net"_s, {gap, 12, 30, gap, 44, gap, gap, 51, 48, 60, 41, gap}, false}});
        add(u"Losses"_s, twelve,
            {{u"Net"_s, {120, 90, -40, -130, -60, 20, 80, 140, 60, -20, 10, 40}, false},
             {u"Before"_s, {100, 60, 20, -30, -90, -20, 40, 90, 80, 30, -10, 20}, true}});
        add(u"All negative"_s, twelve, {{u"Net"_s, season(12, -300, 3), false}});
        add(u"Millions"_s, twelve, {{u"Net"_s, season(12, 3.4e6, 4), false}});
        add(u"Fractions"_s, twelve,
            {{u"Net"_s, {0.01, 0.03, 0.02, 0.05, 0.04, 0.06, 0.02, 0.01, 0.03, 0.05, 0.07, 0.02}, false}});
        add(u"Extremes"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s},
            {{u"Net"_s, {1e300, -1e300, std::numeric_limits<double>::infinity(), 1e-300}, false}});
        QList<ChartSeries> many;
        for (int i = 0; i < 9; ++i)
            many.append({names().at(i), season(12, 100.0 * (i + 1), i), false});
        add(u"Nine series"_s, twelve, many);
        QStringList days;
        for (int i = 0; i < 730; ++i)
            days.append(u"day %1"_s.arg(i));
        add(u"Two years of days"_s, days, {{u"Net"_s, season(730, 900, 5), false}});
    }
    return list;
}

} // namespace laurel::test
