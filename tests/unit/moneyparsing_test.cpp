#include "core/money.h"
#include "support/testsupport.h"

#include <limits>
#include <vector>

using namespace laurel;
using namespace std::string_literals;

namespace {

const NumberFormat english{u'.', u','};
const NumberFormat german{u',', u'.'};
const NumberFormat french{u',', u' '};
const NumberFormat swiss{u'.', u'\''};
const NumberFormat plain{u'.', QChar()};

Currency currency(const QString &code) { return Currency::fromCode(code).value(); }

/// As a spreadsheet prints it: grouped by thousands, with @p format's separators.
QString written(const Money &amount, const NumberFormat &format)
{
    QString digits = amount.toDecimalText();
    if (amount.isNegative())
        digits = digits.sliced(1);
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype whole = point < 0 ? digits.size() : point;
    if (point >= 0)
        digits[point] = format.decimal;
    if (!format.group.isNull()) {
        for (qsizetype at = whole - 3; at > 0; at -= 3)
            digits.insert(at, format.group);
    }
    return digits;
}

QString negativeStyle(const QString &digits, int style)
{
    switch (style) {
    case 0:
        return u'-' + digits;
    case 1:
        return u'\u2212' + digits;
    case 2:
        return digits + u'-';
    default:
        return u'(' + digits + u')';
    }
}

} // namespace

Q_DECLARE_METATYPE(laurel::NumberFormat)

class MoneyParsingTest : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void refusesWhatLeavesTheRange_data();
    void refusesWhatLeavesTheRange();
    void saysWhatIsWrong();
    void readsBackPlainText();
    void readsBackEveryStyle();
    void neverCrashesOnNoise();
};

void MoneyParsingTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<NumberFormat>("format");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char16_t *text, const NumberFormat &format, qint64 minor, const char *code = "EUR") {
        const QString string = QString::fromUtf16(text);
        QTest::newRow(qPrintable(string + u' ' + QString::fromLatin1(code) + u' ' + format.decimal))
            << string << QString::fromLatin1(code) << format << minor;
    };
    row(u"1234.50", english, 123'450);
    row(u"1,234.50", english, 123'450);
    row(u"1.234,50", german, 123'450);
    row(u"1 234,50", french, 123'450);
    row(u"1\u00a0234\u202f567,50", french, 123'456'750);
    row(u"1\u2009234,50", french, 123'450);
    row(u"1'234.50", swiss, 123'450);
    row(u"1’234.50", swiss, 123'450);
    row(u"12,34,567.89", english, 123'456'789, "INR");
    row(u"1,00,000", english, 10'000'000, "INR");
    row(u"1234.50", plain, 123'450);
    row(u"0", english, 0);
    row(u"-0", english, 0);
    row(u"0.1", english, 10);
    row(u"5", english, 500);
    row(u"5.", english, 500);
    row(u".5", english, 50);
    row(u"-.5", english, -50);
    row(u"007", english, 700);
    row(u"+5", english, 500);
    row(u"-5", english, -500);
    row(u"- 5", english, -500);
    row(u"\u22125", english, -500);
    row(u"5-", english, -500);
    row(u"5 -", english, -500);
    row(u"5\u2212", english, -500);
    row(u"(5)", english, -500);
    row(u"(1,234.50)", english, -123'450);
    row(u"  5.00\u00a0", english, 500);
    row(u"$5", english, 500, "USD");
    row(u"$1,234.50", english, 123'450, "USD");
    row(u"-$5", english, -500, "USD");
    row(u"$-5", english, -500, "USD");
    row(u"($5.00)", english, -500, "USD");
    row(u"$(5.00)", english, -500, "USD");
    row(u"$.50", english, 50, "USD");
    row(u"$5.00 USD", english, 500, "USD");
    row(u"US$ 5", english, 500, "USD");
    row(u"$5", english, 500, "CAD");
    row(u"1.234,50 €", german, 123'450);
    row(u"1.234,50\u00a0€", german, 123'450);
    row(u"€ 1.234,50-", german, -123'450);
    row(u"-1.234,50 €", german, -123'450);
    row(u"1.234,50- €", german, -123'450);
    row(u"(5,00 €)", german, -500);
    row(u"EUR 5", english, 500);
    row(u"5 eur", english, 500);
    row(u"5EUR", english, 500);
    row(u"1 234,50 zł", french, 123'450, "PLN");
    row(u"CHF 1'234.50", swiss, 123'450, "CHF");
    row(u"Fr.50", english, 5'000, "CHF");
    row(u"Fr. 50.5", english, 5'050, "CHF");
    row(u"kr.50,25", german, 5'025, "DKK");
    row(u"R$ 1.234,50", german, 123'450, "BRL");
    row(u"£5", english, 500, "GBP");
    row(u"¥1,234", english, 1'234, "JPY");
    row(u"1234.00", english, 1'234, "JPY");
    row(u"1.5", english, 1'500, "KWD");
    row(u"1.2345", english, 12'345, "CLF");
    row(u"5.5000", english, 550);
    row(u"92233720368547758.07", english, std::numeric_limits<qint64>::max());
    row(u"-92233720368547758.08", english, std::numeric_limits<qint64>::min());
    row(u"000000000000000000000000005", english, 500);
}

void MoneyParsingTest::parses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QFETCH(const NumberFormat, format);
    QFETCH(const qint64, minor);
    const auto amount = Money::parse(text, currency(code), format);
    QVERIFY_RESULT(amount);
    QCOMPARE(amount->minor(), minor);
    QVERIFY(amount->currency() == currency(code));
}

void MoneyParsingTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<NumberFormat>("format");
    const auto row = [](const char16_t *text, const NumberFormat &format = english, const char *code = "EUR") {
        const QString string = QString::fromUtf16(text);
        QTest::newRow(
            qPrintable(u'"' + string + QStringLiteral("\" ") + QString::fromLatin1(code) + u' ' + format.decimal))
            << string << QString::fromLatin1(code) << format;
    };
    for (const char16_t *text :
         {u"",     u"  ",   u".",    u",",     u"-",  u"()", u"€",   u"EUR", u"n/a", u"five",  u"--5",  u"-5-",
          u"+-5",  u"(-5)", u"-(5)", u"((5))", u"(5", u"5)", u")5(", u"5(",  u"5 5", u"5.0.0", u"5..0", u"5.-",
          u"5. €", u"1e5",  u"0x10", u"5%",    u"٥",  u"５", u"NaN", u"inf", u"= 5", u"5;"})
        row(text);
    // Another currency than asked for.
    row(u"$5");
    row(u"USD 5");
    row(u"€5", english, "USD");
    row(u"£5", english, "USD");
    row(u"$5 CAD", english, "USD");
    row(u"€ EUR X 5");
    row(u"EUR EUR 5");
    row(u"kr 5", english, "PLN");
    // A grouping that is not one.
    for (const char16_t *text :
         {u"1,23", u"12,34", u"1,2345", u"1234,567", u",123", u"1,,234", u"1,234,", u"0,123", u"123,45,678",
          u"1,23,4567", u"1,234,56,789", u"1.234,50", u"1 234", u"1'234", u"0.1,234"})
        row(text);
    row(u"1,234.50", german);
    row(u"1.23", german);
    row(u"1,234", plain);
    row(u"1 234", plain);
    // More decimals than the currency has.
    row(u"5.001");
    row(u"1,2345", german);
    row(u"500.5", english, "JPY");
    row(u"1.2345", english, "KWD");
}

void MoneyParsingTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QFETCH(const NumberFormat, format);
    QCOMPARE_ERROR(Money::parse(text, currency(code), format), ErrorCode::InvalidInput);
}

void MoneyParsingTest::refusesWhatLeavesTheRange_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"92233720368547758.08", "-92233720368547758.09", "(92233720368547758.09)",
                             "184467440737095516.16", "99999999999999999999999999999999", "10000000000000000000"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void MoneyParsingTest::refusesWhatLeavesTheRange()
{
    QFETCH(const QString, text);
    QCOMPARE_ERROR(Money::parse(text, currency(QStringLiteral("EUR"))), ErrorCode::Overflow);
}

void MoneyParsingTest::saysWhatIsWrong()
{
    const auto amount = Money::parse(u"12,34 $", currency(QStringLiteral("EUR")));
    QVERIFY(!amount);
    QVERIFY(amount.error().message.contains(u"12,34 $"));
    QVERIFY(amount.error().message.contains(u"EUR"));
    const auto blank = Money::parse(u" ", currency(QStringLiteral("EUR")));
    QVERIFY(!blank);
    QVERIFY(!blank.error().message.contains(u"“"));
}

void MoneyParsingTest::readsBackPlainText()
{
    // Every currency keeps its digits through a file and back.
    for (const Currency &each : Currency::all()) {
        for (const qint64 minor : {std::numeric_limits<qint64>::min(), qint64(-10'001), qint64(-1), qint64(0),
                                   qint64(1), qint64(9), qint64(123'456'789), std::numeric_limits<qint64>::max()}) {
            const Money amount(minor, each);
            QCOMPARE(Money::parse(amount.toDecimalText(), each), Result<Money>(amount));
        }
    }
}

void MoneyParsingTest::readsBackEveryStyle()
{
    QVERIFY(test::holds("parse undoes print for every currency, format and style of minus", [](qint64 minor) {
        const QList<Currency> all = Currency::all();
        const auto each = all.at(*rc::gen::inRange<qsizetype>(0, all.size()));
        const auto format = *rc::gen::elementOf(std::vector<NumberFormat>{english, german, french, swiss, plain});
        const Money amount(minor, each);
        QString text = written(amount, format);
        if (*rc::gen::arbitrary<bool>())
            text = *rc::gen::arbitrary<bool>() ? text + u' ' + each.code() : each.code() + u' ' + text;
        if (amount.isNegative())
            text = negativeStyle(text, *rc::gen::inRange(0, 4));
        RC_ASSERT((Money::parse(text, each, format) == amount));
    }));
}

void MoneyParsingTest::neverCrashesOnNoise()
{
    QVERIFY(test::holds("noise is refused or prints back to itself", [] {
        const auto noise =
            *rc::gen::container<std::u16string>(rc::gen::elementOf(u"0123456789.,' -+()$€EURfr\u00a0\u2212\0"s));
        const auto amount = Money::parse(QStringView(noise), currency(QStringLiteral("EUR")));
        if (amount)
            RC_ASSERT((Money::parse(amount->toDecimalText(), amount->currency()) == amount));
        else
            RC_ASSERT(!amount.error().message.isEmpty());
    }));
}

QTEST_GUILESS_MAIN(MoneyParsingTest)
#include "moneyparsing_test.moc"
