#include "core/exchangerate.h"
#include "support/testsupport.h"

#include <cstdlib>
#include <limits>

using namespace laurel;
using namespace laurel::test;

namespace {

__extension__ using Wide = __int128;

Currency currency(const char *code) { return must(Currency::fromCode(QString::fromLatin1(code))); }

Currency anyCurrency()
{
    static const QList<Currency> all = Currency::all();
    return all.at(*rc::gen::inRange<qsizetype>(0, all.size()));
}

/// From 0.00000001 to the largest, as often small as large.
ExchangeRate anyRate()
{
    const qint64 magnitude = *rc::gen::inRange<qint64>(0, 15);
    qint64 most = 10;
    for (qint64 i = 0; i < magnitude; ++i)
        most = std::min(most * 10, ExchangeRate::largest);
    return ExchangeRate::fromUnits(*rc::gen::inRange<qint64>(1, most));
}

} // namespace

class ExchangeRateTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("again");
        const auto row = [](const char *text, qint64 units, const char *again) {
            QTest::newRow(text) << QByteArray(text) << units << QString::fromLatin1(again);
        };
        row("1", 100'000'000, "1");
        row("1.0547", 105'470'000, "1.0547");
        row("0.83208", 83'208'000, "0.83208");
        row("17050.55", 1'705'055'000'000, "17050.55");
        row("1835800", 183'580'000'000'000, "1835800");
        row("0.00000001", 1, "0.00000001");
        row("1.1000000000", 110'000'000, "1.1");
        row("9000000", ExchangeRate::largest, "9000000");
        row("007.50", 750'000'000, "7.5");
        row(".5", 50'000'000, "0.5");
        row("5.", 500'000'000, "5");
    }

    void texts()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, units);
        QFETCH(const QString, again);
        const std::optional<ExchangeRate> rate = ExchangeRate::fromText({text.constData(), size_t(text.size())});
        QVERIFY(rate);
        QCOMPARE(rate->units(), units);
        QCOMPARE(rate->toText(), again);
    }

    void whatIsNoRate_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 ".",
                                 "0",
                                 "0.000",
                                 "-1",
                                 "+1",
                                 "1,5",
                                 "1.5.5",
                                 "1e3",
                                 "N/A",
                                 " 1",
                                 "1 ",
                                 "0.000000001",
                                 "1.123456789",
                                 "9000000.00000001",
                                 "9000001",
                                 "99999999999999999999999999",
                                 "0x10",
                                 "1'000",
                                 "nan",
                                 "inf"})
            QTest::newRow(text) << QByteArray(text);
    }

    void whatIsNoRate()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!ExchangeRate::fromText({text.constData(), size_t(text.size())}));
    }

    void textsAreExact()
    {
        QVERIFY(holds("a rate's text is the rate again", [] {
            const ExchangeRate rate = anyRate();
            const std::string text = rate.toText().toStdString();
            RC_ASSERT(ExchangeRate::fromText(text) == rate);
        }));
    }

    void converts_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("fromRate");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("toRate");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char *name, qint64 minor, const char *from, const char *fromRate, const char *to,
                            const char *toRate, qint64 expected) {
            QTest::newRow(name) << minor << QByteArray(from) << QByteArray(fromRate) << QByteArray(to)
                                << QByteArray(toRate) << expected;
        };
        row("dollars to euros", 10'000, "USD", "1.0833", "EUR", "1", 9231); // 92.3105…
        row("euros to dollars", 10'000, "EUR", "1", "USD", "1.0833", 10'833);
        row("across", 10'000, "USD", "1.0804", "GBP", "0.85378", 7902);          // 79.0244…
        row("no minor units", 10'000, "USD", "1.0804", "JPY", "164.65", 15'240); // 15239.7…
        row("from yen", 15'240, "JPY", "164.65", "USD", "1.0804", 10'000);       // 100.0017…
        row("three digits", 1'000, "KWD", "0.33", "EUR", "1", 303);              // 3.0303…
        row("half goes away from zero", 5, "USD", "2", "EUR", "1", 3);
        row("below zero as well", -5, "USD", "2", "EUR", "1", -3);
        row("nothing", 0, "USD", "1.0804", "EUR", "1", 0);
        row("four digits", 10'000, "CLF", "0.025", "EUR", "1", 4'000);
    }

    void converts()
    {
        QFETCH(const qint64, minor);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, fromRate);
        QFETCH(const QByteArray, to);
        QFETCH(const QByteArray, toRate);
        QFETCH(const qint64, expected);
        const auto rate = [](const QByteArray &text) { return ExchangeRate::fromText(text.toStdString()).value(); };
        const auto converted = convert(Money(minor, currency(from)), rate(fromRate), currency(to), rate(toRate));
        QVERIFY_RESULT(converted);
        QCOMPARE(*converted, Money(expected, currency(to)));
    }

    void isExact()
    {
        // 2 · |exact − result| ≤ 1, in whole numbers.
        QVERIFY(holds("the result is the nearest minor unit", [] {
            const Money amount(*rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000), anyCurrency());
            const Currency to = anyCurrency();
            const ExchangeRate fromRate = anyRate();
            const ExchangeRate toRate = anyRate();
            const auto converted = convert(amount, fromRate, to, toRate);
            if (!converted) {
                RC_ASSERT(converted.error().code == ErrorCode::Overflow);
                return;
            }
            const Wide denominator = Wide(fromRate.units()) * amount.currency().scale();
            const Wide rest = Wide(amount.minor()) * toRate.units() * to.scale() - denominator * converted->minor();
            RC_ASSERT(2 * (rest < 0 ? -rest : rest) <= denominator);
        }));
    }

    void thereAndBack()
    {
        QVERIFY(holds("a way through a finer currency comes back within a unit", [] {
            const Money amount(*rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'000), anyCurrency());
            const Currency to = anyCurrency();
            const ExchangeRate fromRate =
                ExchangeRate::fromUnits(*rc::gen::inRange<qint64>(10'000'000, 10'000'000'000));
            const ExchangeRate toRate = ExchangeRate::fromUnits(*rc::gen::inRange<qint64>(10'000'000, 10'000'000'000));
            // One minor unit of `to` is worth at most one of the amount's.
            RC_PRE(toRate.units() * to.scale() / 10'000 >= fromRate.units() * amount.currency().scale() / 10'000);
            const Money there = must(convert(amount, fromRate, to, toRate));
            const Money back = must(convert(there, toRate, amount.currency(), fromRate));
            RC_ASSERT(std::llabs(back.minor() - amount.minor()) <= 1);
        }));
    }

    void signsMirror()
    {
        QVERIFY(holds("what is owed mirrors what is had", [] {
            const qint64 minor = *rc::gen::inRange<qint64>(0, 1'000'000'000);
            const Currency from = anyCurrency();
            const Currency to = anyCurrency();
            const ExchangeRate fromRate = anyRate();
            const ExchangeRate toRate = anyRate();
            const auto plus = convert(Money(minor, from), fromRate, to, toRate);
            const auto minus = convert(Money(-minor, from), fromRate, to, toRate);
            RC_ASSERT(plus.has_value() == minus.has_value());
            if (plus)
                RC_ASSERT(plus->minor() == -minus->minor());
        }));
    }

    void tooLargeIsAnError()
    {
        const Money much(std::numeric_limits<qint64>::max(), currency("USD"));
        QCOMPARE_ERROR(
            convert(much, ExchangeRate::fromUnits(1), currency("CLF"), ExchangeRate::fromUnits(ExchangeRate::largest)),
            ErrorCode::Overflow);
        const auto same = convert(much, ExchangeRate::fromUnits(ExchangeRate::largest), currency("USD"),
                                  ExchangeRate::fromUnits(ExchangeRate::largest));
        QVERIFY_RESULT(same);
        QCOMPARE(*same, much);
    }
};

QTEST_GUILESS_MAIN(ExchangeRateTest)
#include "exchangerate_test.moc"
