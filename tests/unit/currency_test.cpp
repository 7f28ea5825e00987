#include "core/currency.h"
#include "support/testsupport.h"

#include <QSet>
#include <type_traits>

using namespace laurel;

static_assert(std::is_trivially_copyable_v<Currency>);

class CurrencyTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheDigits_data();
    void knowsTheDigits();
    void acceptsAnyCaseAndSpace();
    void refuses_data();
    void refuses();
    void everyCodeIsFoundAgain();
    void noCurrencyIsNotValid();
};

void CurrencyTest::knowsTheDigits_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("scale");
    QTest::newRow("JPY") << 0 << qint64(1);
    QTest::newRow("KRW") << 0 << qint64(1);
    QTest::newRow("ISK") << 0 << qint64(1);
    QTest::newRow("CLP") << 0 << qint64(1);
    QTest::newRow("VND") << 0 << qint64(1);
    QTest::newRow("XOF") << 0 << qint64(1);
    QTest::newRow("UYI") << 0 << qint64(1);
    QTest::newRow("EUR") << 2 << qint64(100);
    QTest::newRow("USD") << 2 << qint64(100);
    QTest::newRow("HUF") << 2 << qint64(100);
    QTest::newRow("MGA") << 2 << qint64(100);
    QTest::newRow("AED") << 2 << qint64(100);
    QTest::newRow("ZWG") << 2 << qint64(100);
    QTest::newRow("BHD") << 3 << qint64(1'000);
    QTest::newRow("IQD") << 3 << qint64(1'000);
    QTest::newRow("JOD") << 3 << qint64(1'000);
    QTest::newRow("KWD") << 3 << qint64(1'000);
    QTest::newRow("LYD") << 3 << qint64(1'000);
    QTest::newRow("OMR") << 3 << qint64(1'000);
    QTest::newRow("TND") << 3 << qint64(1'000);
    QTest::newRow("CLF") << 4 << qint64(10'000);
    QTest::newRow("UYW") << 4 << qint64(10'000);
}

void CurrencyTest::knowsTheDigits()
{
    QFETCH(const int, digits);
    QFETCH(const qint64, scale);
    const auto currency = Currency::fromCode(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY_RESULT(currency);
    QCOMPARE(currency->digits(), digits);
    QCOMPARE(currency->scale(), scale);
    QCOMPARE(currency->code(), QString::fromLatin1(QTest::currentDataTag()));
}

void CurrencyTest::acceptsAnyCaseAndSpace()
{
    const auto plain = Currency::fromCode(u"EUR");
    const auto sloppy = Currency::fromCode(u" eUr\u00a0");
    QVERIFY_RESULT(plain);
    QVERIFY_RESULT(sloppy);
    QVERIFY(*plain == *sloppy);
}

void CurrencyTest::refuses_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("too short") << QStringLiteral("EU");
    QTest::newRow("too long") << QStringLiteral("EURO");
    QTest::newRow("unknown") << QStringLiteral("QQQ");
    QTest::newRow("digit") << QStringLiteral("US1");
    QTest::newRow("one bit from a letter") << QStringLiteral("E[R");
    QTest::newRow("full-width letters") << QStringLiteral("ＥＵＲ");
    QTest::newRow("wide letters that end in the same byte") << QStringLiteral("\u0145\u0155\u0152");
    for (const char *code : {"XAU", "XAG", "XPD", "XPT", "XBA", "XBB", "XBC", "XBD", "XDR", "XSU", "XUA", "XTS", "XXX"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void CurrencyTest::refuses()
{
    QFETCH(const QString, code);
    const auto currency = Currency::fromCode(code);
    QCOMPARE_ERROR(currency, ErrorCode::InvalidInput);
    QVERIFY(!currency.error().message.isEmpty());
}

void CurrencyTest::everyCodeIsFoundAgain()
{
    const QList<Currency> all = Currency::all();
    QVERIFY(all.size() >= 160);
    QSet<QString> codes;
    for (const Currency &currency : all) {
        const auto again = Currency::fromCode(currency.code().toLower());
        QVERIFY_RESULT(again);
        QVERIFY(*again == currency);
        QVERIFY(currency.isValid());
        QVERIFY(currency.digits() >= 0 && currency.digits() <= 4);
        codes.insert(currency.code());
    }
    QCOMPARE(codes.size(), all.size());
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.code() < b.code(); }));
}

void CurrencyTest::noCurrencyIsNotValid()
{
    QVERIFY(!Currency().isValid());
    QVERIFY(Currency().code().isEmpty());
    QCOMPARE(Currency().digits(), 2);
    QCOMPARE(Currency().scale(), qint64(100));
}

QTEST_GUILESS_MAIN(CurrencyTest)
#include "currency_test.moc"
