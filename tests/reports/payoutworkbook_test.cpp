// Payouts as workbooks, read back as Laurel reads any workbook.
#include "commissions/payments.h"
#include "importing/csvreader.h"
#include "importing/tablefile.h"
#include "reports/payoutworkbook.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace laurel::test {

class PayoutWorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBackAsThePlainTable();
    void hasTheDecimalsOfTheCurrency_data();
    void hasTheDecimalsOfTheCurrency();
    void samePaymentsSameBytes();
    void refusesWhatTheTableRefuses();

private:
    /// Columns parted by "|", header first.
    [[nodiscard]] QStringList rowsOf(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(u"payout.xlsx"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        file.close();
        CsvDialect dialect;
        dialect.hasHeader = false;
        Result<CsvReader> reader = CsvReader::open(ImportFile(path), dialect);
        QStringList lines;
        CsvRow row;
        while (reader && reader->next(row).value_or(false)) {
            QStringList cells;
            for (const std::string_view cell : row.fields)
                cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
            lines << cells.join(u'|');
        }
        return lines;
    }

    QTemporaryDir m_folder;
};

void PayoutWorkbookTest::readsBackAsThePlainTable()
{
    PayoutInstruction leading = payment(2, money(1'234'56, u"EUR"));
    leading.payee.accountNumber = u"000123"_s; // text: no digit is lost
    leading.note = u"Grüße; \"all\", of May"_s;
    const auto files =
        must(writePayoutFiles(PayoutFormat::Xlsx, request({payment(1, money(7, u"EUR")), leading}), &payoutWorkbook));
    QCOMPARE(files.size(), 1);
    QCOMPARE(files[0].name, u"payout-LAUREL-2026-7-EUR.xlsx"_s);
    QCOMPARE(files[0].total, money(1'234'63, u"EUR"));
    const QStringList rows = rowsOf(files[0].content);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0], u"Reference|Name|E-mail|IBAN|BIC|Routing number|Account number|Amount|Currency|Note"_s);
    QCOMPARE(
        rows[1],
        u"P7-1|Jeanne Dupont|jeanne1@example.com|FR1420041010050500013M02606||021000021|0123456789|0.07|EUR|Commission 2026-01"_s);
    QCOMPARE(
        rows[2],
        u"P7-2|Jeanne Dupont|jeanne2@example.com|FR1420041010050500013M02606||021000021|000123|1234.56|EUR|Grüße; \"all\", of May"_s);
}

void PayoutWorkbookTest::hasTheDecimalsOfTheCurrency_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("amount");
    QTest::newRow("yen") << qint64(1'250) << u"JPY"_s << u"1250"_s;
    QTest::newRow("dinar") << qint64(1'250'505) << u"KWD"_s << u"1250.505"_s;
    QTest::newRow("most") << qint64(999'999'999'999'999) << u"USD"_s << u"9999999999999.99"_s;
}

void PayoutWorkbookTest::hasTheDecimalsOfTheCurrency()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, code);
    QFETCH(const QString, amount);
    const auto files =
        must(writePayoutFiles(PayoutFormat::Xlsx, request({payment(1, money(minor, code))}), &payoutWorkbook));
    QCOMPARE(rowsOf(files.constFirst().content).constLast().section(u'|', 7, 8), amount + u'|' + code);
}

void PayoutWorkbookTest::samePaymentsSameBytes()
{
    const PayoutFileRequest payout = request(payments(12, u"EUR"));
    const auto first = must(writePayoutFiles(PayoutFormat::Xlsx, payout, &payoutWorkbook));
    QTest::qWait(1'100); // a second is what workbooks know of time
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const auto second = must(writePayoutFiles(PayoutFormat::Xlsx, payout, &payoutWorkbook));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(second.constFirst().content, first.constFirst().content);
}

void PayoutWorkbookTest::refusesWhatTheTableRefuses()
{
    PayoutInstruction formula = payment(1, money(100, u"EUR"));
    formula.note = u"=1+1"_s;
    QCOMPARE(messagesOf(checkPayout(PayoutFormat::Xlsx, request({formula}))),
             messagesOf(checkPayout(PayoutFormat::Csv, request({formula}))));
    QVERIFY(!checkPayout(PayoutFormat::Xlsx, request({formula})).isEmpty());
}

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::PayoutWorkbookTest)
#include "payoutworkbook_test.moc"
