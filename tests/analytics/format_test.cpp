#include "analytics/kpi.h"
#include "support/testsupport.h"

#include <limits>

using namespace laurel;

namespace {

Money amount(qint64 minor, QStringView code) { return Money(minor, Currency::fromCode(code).value()); }

const QLocale english(QStringLiteral("en_US"));
const QLocale german(QStringLiteral("de_DE"));
const QLocale japanese(QStringLiteral("ja_JP"));

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void money_data();
    void money();
    void moneyOfEveryCurrencyAndLocale();
    void values_data();
    void values();
    void changes_data();
    void changes();
    void rates_data();
    void rates();
};

void FormatTest::money_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("en EUR") << english << amount(1'234'560, u"EUR") << u"€12,345.60"_qs;
    QTest::newRow("en USD") << english << amount(1'234'560, u"USD") << u"$12,345.60"_qs;
    QTest::newRow("en JPY") << english << amount(1'234'560, u"JPY") << u"¥1,234,560"_qs;
    QTest::newRow("en KWD") << english << amount(1'234'560, u"KWD") << u"KWD\u00a01,234.560"_qs;
    QTest::newRow("de EUR") << german << amount(1'234'560, u"EUR") << u"12.345,60\u00a0€"_qs;
    QTest::newRow("de JPY") << german << amount(1'234'560, u"JPY") << u"1.234.560\u00a0¥"_qs;
    QTest::newRow("de KWD") << german << amount(1'234'560, u"KWD") << u"1.234,560\u00a0KWD"_qs;
    QTest::newRow("ja EUR") << japanese << amount(1'234'560, u"EUR") << u"€12,345.60"_qs;
    QTest::newRow("ja JPY") << japanese << amount(1'234'560, u"JPY") << u"\uffe51,234,560"_qs;
    QTest::newRow("ja KWD") << japanese << amount(1'234'560, u"KWD") << u"KWD\u00a01,234.560"_qs;
    QTest::newRow("true minus in front") << english << amount(-5, u"EUR") << u"\u2212€0.05"_qs;
    QTest::newRow("true minus, symbol behind") << german << amount(-5, u"EUR") << u"\u22120,05\u00a0€"_qs;
    QTest::newRow("zero") << english << amount(0, u"EUR") << u"€0.00"_qs;
    QTest::newRow("zero has no digits it has not") << japanese << amount(0, u"JPY") << u"\uffe50"_qs;
    QTest::newRow("most") << english << amount(std::numeric_limits<qint64>::max(), u"EUR")
                          << u"€92,233,720,368,547,758.07"_qs;
    QTest::newRow("least") << english << amount(std::numeric_limits<qint64>::min(), u"EUR")
                           << u"\u2212€92,233,720,368,547,758.08"_qs;
    QTest::newRow("another dollar than one's own")
        << QLocale(u"en_CA"_qs) << amount(500, u"USD") << u"USD\u00a05.00"_qs;
    QTest::newRow("no locale, no symbol") << QLocale::c() << amount(123'456, u"EUR") << u"1234.56\u00a0EUR"_qs;
    QTest::newRow("digits of the locale") << QLocale(u"fa_IR"_qs) << amount(1205, u"EUR") << u"\u200e€\u00a0۱۲٫۰۵"_qs;
}

void FormatTest::money()
{
    QFETCH(QLocale, locale);
    QFETCH(Money, amount);
    QFETCH(QString, text);
    QCOMPARE(formatMoney(amount, locale), text);
}

void FormatTest::moneyOfEveryCurrencyAndLocale()
{
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(locales.size() > 100);
    for (const QLocale &locale : locales) {
        for (const QStringView code : {u"EUR", u"USD", u"JPY", u"KWD"}) {
            const Money some = amount(1'234'567, code);
            const QString text = formatMoney(some, locale);
            QString digits;
            for (qsizetype i = 0; i < text.size(); ++i) {
                const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
                const char32_t unit = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
                if (const int value = QChar::digitValue(unit); value >= 0)
                    digits += QString::number(value);
            }
            const QByteArray where = u"%1: %2"_qs.arg(locale.name(), text).toUtf8();
            QVERIFY2(digits == u"1234567", where.constData());
            QVERIFY2(!text.contains(u'\ue000'), where.constData());
            QVERIFY2(formatMoney(amount(-1'234'567, code), locale) == u'\u2212' + text, where.constData());
        }
    }
}

void FormatTest::values_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<KpiValue>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << english << KpiValue() << u"–"_qs;
    QTest::newRow("count") << english << KpiValue(qint64(1204)) << u"1,204"_qs;
    QTest::newRow("count, de") << german << KpiValue(qint64(1204)) << u"1.204"_qs;
    QTest::newRow("negative count") << english << KpiValue(qint64(-1204)) << u"\u22121,204"_qs;
    QTest::newRow("zero is a figure") << english << KpiValue(qint64(0)) << u"0"_qs;
    QTest::newRow("amount") << german << KpiValue(amount(150, u"EUR")) << u"1,50\u00a0€"_qs;
    QTest::newRow("share") << english << KpiValue(0.035) << u"3.5%"_qs;
    QTest::newRow("share, de") << german << KpiValue(0.035) << u"3,5\u202f%"_qs;
    QTest::newRow("share, ja") << japanese << KpiValue(0.035) << u"3.5%"_qs;
    QTest::newRow("share, fr") << QLocale(u"fr_FR"_qs) << KpiValue(0.035) << u"3,5\u202f%"_qs;
    QTest::newRow("share, tr") << QLocale(u"tr_TR"_qs) << KpiValue(0.035) << u"%3,5"_qs;
    QTest::newRow("share above one") << english << KpiValue(12.5) << u"1,250.0%"_qs;
    QTest::newRow("share of nothing") << english << KpiValue(0.0) << u"0.0%"_qs;
    QTest::newRow("not a number") << english << KpiValue(std::numeric_limits<double>::quiet_NaN()) << u"–"_qs;
    QTest::newRow("infinity") << english << KpiValue(std::numeric_limits<double>::infinity()) << u"–"_qs;
}

void FormatTest::values()
{
    QFETCH(QLocale, locale);
    QFETCH(KpiValue, value);
    QFETCH(QString, text);
    QCOMPARE(formatKpi(value, locale), text);
}

void FormatTest::changes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Kpi>("kpi");
    QTest::addColumn<std::optional<double>>("change");
    QTest::addColumn<QString>("text");
    using Change = std::optional<double>;
    QTest::newRow("rise") << english << Kpi::Net << Change(0.123) << u"+12.3%"_qs;
    QTest::newRow("fall") << english << Kpi::Net << Change(-0.04) << u"\u22124.0%"_qs;
    QTest::newRow("rise, de") << german << Kpi::Net << Change(0.123) << u"+12,3\u202f%"_qs;
    QTest::newRow("fall, de") << german << Kpi::Sales << Change(-0.04) << u"\u22124,0\u202f%"_qs;
    QTest::newRow("fall, tr") << QLocale(u"tr_TR"_qs) << Kpi::Sales << Change(-0.04) << u"\u2212%4,0"_qs;
    QTest::newRow("none") << english << Kpi::Net << Change(0.0) << u"0.0%"_qs;
    QTest::newRow("rounds to none from above") << english << Kpi::Net << Change(0.0004) << u"0.0%"_qs;
    QTest::newRow("rounds to none from below") << english << Kpi::Net << Change(-0.0004) << u"0.0%"_qs;
    QTest::newRow("points up") << english << Kpi::ConversionRate << Change(0.004) << u"+0.4 pts"_qs;
    QTest::newRow("points down") << english << Kpi::RefundRate << Change(-0.012) << u"\u22121.2 pts"_qs;
    QTest::newRow("no base") << english << Kpi::Net << Change() << u"–"_qs;
}

void FormatTest::changes()
{
    QFETCH(QLocale, locale);
    QFETCH(Kpi, kpi);
    QFETCH(std::optional<double>, change);
    QFETCH(QString, text);
    QCOMPARE(formatChange(kpi, change, locale), text);
}

void FormatTest::rates_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("ppm");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << english << qint64(100'000) << u"10%"_qs;
    QTest::newRow("exact, not rounded") << english << qint64(123'456) << u"12.3456%"_qs;
    QTest::newRow("de") << german << qint64(125'000) << u"12,5\u202f%"_qs;
    QTest::newRow("smallest") << english << qint64(1) << u"0.0001%"_qs;
    QTest::newRow("negative") << german << qint64(-5000) << u"\u22120,5\u202f%"_qs;
    QTest::newRow("zero") << english << qint64(0) << u"0%"_qs;
}

void FormatTest::rates()
{
    QFETCH(QLocale, locale);
    QFETCH(qint64, ppm);
    QFETCH(QString, text);
    QCOMPARE(formatRate(Rate::fromPpm(ppm), locale), text);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"
