#include "advice/feedback.h"
#include "adviceprogram.h"
#include "support/testsupport.h"

#include <QRegularExpression>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

namespace {

const DateRange before = DateRange::ofMonth(2026, 4);
const DateRange period = DateRange::ofMonth(2026, 5);

Totals arbitraryTotals()
{
    // Small counts and large ones, with and without clicks.
    const qint64 size = *rc::gen::element<qint64>(1, 8, 60, 900);
    Totals totals;
    totals.sales = *rc::gen::inRange<qint64>(0, size + 1);
    totals.clicks = *rc::gen::element<qint64>(0, 1, size, size * 30);
    totals.leads = *rc::gen::inRange<qint64>(0, 4);
    totals.newCustomers = totals.sales > 0 ? *rc::gen::inRange<qint64>(0, totals.sales + 1) : 0;
    totals.refunds = totals.sales > 0 ? *rc::gen::inRange<qint64>(0, totals.sales / 3 + 1) : 0;
    totals.gross = totals.sales * *rc::gen::inRange<qint64>(100, 20000);
    totals.refunded = totals.sales > 0 ? totals.gross / totals.sales * totals.refunds : 0;
    totals.commission = totals.gross / 10;
    return totals;
}

/// The sum over every currency that the query knows, for counts; amounts of the one currency.
KpiSums queried(AdviceProgram &program, AffiliateId affiliate, const DateRange &days, Currency currency)
{
    const KpiQuery query(program.database());
    KpiSums sums = query.affiliate(affiliate, days, currency).value();
    const QList<Currency> currencies = query.currencies(days).value();
    for (const Currency other : currencies) {
        if (other == currency)
            continue;
        const KpiSums more = query.affiliate(affiliate, days, other).value();
        sums.clicks += more.clicks;
        sums.leads += more.leads;
        sums.sales += more.sales;
        sums.newCustomers += more.newCustomers;
        sums.refunds += more.refunds;
    }
    return sums;
}

bool isTheQuerys(AdviceProgram &program, AffiliateId affiliate, const QuotedFigure &figure)
{
    const Money *money = std::get_if<Money>(&figure.value);
    const Currency currency = money ? money->currency() : euro();
    const KpiSums now = queried(program, affiliate, period, currency);
    const KpiSums then = queried(program, affiliate, before, currency);
    if (figure.isChange)
        return figure.value == KpiValue(changeOf(figure.kpi, now, then).value());
    return figure.value == valueOf(figure.kpi, figure.ofPeriodBefore ? then : now);
}

QStringList numbersOf(const QString &text)
{
    static const QRegularExpression number(u"[0-9](?:[0-9.,]*[0-9])?"_qs);
    QStringList numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers.append(match.next().captured());
    return numbers;
}

/// Numbers of the message that no quoted figure, goal, rank or name of a period accounts for.
QStringList unexplainedNumbers(const FeedbackText &text)
{
    QStringList known;
    for (const QuotedFigure &figure : text.figures)
        known += numbersOf(figure.text);
    known += numbersOf(text.goal.text);
    for (const QString &name : {text.periodName, text.beforeName, text.goalPeriodName})
        known += numbersOf(name);
    if (text.rank > 0)
        known << QString::number(text.rank) << QString::number(text.ranked);
    QStringList unexplained = numbersOf(text.subject + u' ' + text.body);
    unexplained.removeIf([&](const QString &number) { return known.contains(number); });
    return unexplained;
}

} // namespace

/// Whatever the figures are, a text says nothing that the query does not.
class FeedbackFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberIsTheQuerys();
};

void FeedbackFiguresTest::everyNumberIsTheQuerys()
{
    QVERIFY(holds("every number in a text is a figure of the query, the goal or the rank", [] {
        AdviceProgram program;
        const int count = *rc::gen::inRange(1, 14);
        for (int i = 0; i < count; ++i) {
            const auto kind = AffiliateKind(*rc::gen::inRange(0, 8));
            const AffiliateId affiliate = program.add(u"Partner %1"_qs.arg(QChar(u'A' + i)), kind);
            for (const DateRange &days : {DateRange(QDate(2025, 9, 1), QDate(2025, 12, 1)), before, period}) {
                if (*rc::gen::weightedElement<bool>({{4, true}, {1, false}}))
                    program.put(affiliate, days, arbitraryTotals());
            }
            if (*rc::gen::weightedElement<bool>({{1, true}, {5, false}}))
                program.put(affiliate, period, {.sales = *rc::gen::inRange<qint64>(1, 50), .gross = 70000}, u"JPY"_qs);
        }
        const QLocale locale = *rc::gen::element(QLocale(u"en_US"_qs), QLocale(u"de_DE"_qs), QLocale(u"en_GB"_qs));
        const auto texts = FeedbackService(program.database()).writeAll(period, locale);
        RC_ASSERT(texts.has_value());
        for (const FeedbackText &text : *texts) {
            RC_LOG() << text.body.toStdString() << '\n';
            RC_ASSERT(unexplainedNumbers(text).join(u' ').toStdString() == std::string());
            for (const QuotedFigure &figure : text.figures) {
                RC_ASSERT(isTheQuerys(program, text.affiliate, figure));
                RC_ASSERT(text.body.contains(figure.text));
            }
            RC_ASSERT(!text.body.contains(u'!') && !text.subject.contains(u'!'));
            RC_ASSERT(text.body.split(QRegularExpression(u"\\s+"_qs)).size() <= 150);
            RC_ASSERT(!text.body.contains(u"–"_qs)); // a missing figure never reaches a text
        }
    }));
}

QTEST_GUILESS_MAIN(FeedbackFiguresTest)
#include "feedbackfigures_test.moc"
