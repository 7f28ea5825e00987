#include "commissions/merchantcorrection.h"
#include "support/testsupport.h"

#include <QLocale>

namespace laurel::test {

namespace {

Currency euro() { return *Currency::fromCode(u"EUR"); }

/// An order that stands at the network: cancelled or refunded here, or of another amount.
ReconciliationLine line(const char *order, ConversionStatus ours, qint64 ourBasis, qint64 theirSale,
                        Currency currency = euro())
{
    ReconciliationLine made;
    made.outcome = ReconciliationOutcome::Differs;
    const bool isOff = ours == ConversionStatus::Cancelled || ours == ConversionStatus::Refunded;
    made.reason = isOff ? DifferenceReason::Status : DifferenceReason::Basis;
    made.order = QString::fromUtf8(order);
    made.reference = QStringLiteral("88.") + made.order;
    made.day = QDate(2026, 5, 4);
    made.ourStatus = ours;
    made.theirStatus = ConversionStatus::Confirmed;
    made.ourBasis = Money(ourBasis, currency);
    made.theirSale = Money(theirSale, currency);
    made.ours = Money(ourBasis / 10, currency);
    made.theirs = Money(theirSale / 10, currency);
    return made;
}

Reconciliation sample()
{
    Reconciliation made;
    made.lines = {line("K-1", ConversionStatus::Cancelled, 0, 4000), line("K-2", ConversionStatus::Refunded, 0, 6000),
                  line("K-3", ConversionStatus::PartlyRefunded, 123450, 150000),
                  line("K-4", ConversionStatus::Confirmed, 9000, 8000)};
    ReconciliationLine rate = line("K-5", ConversionStatus::Confirmed, 5000, 5000);
    rate.reason = DifferenceReason::Rate;
    ReconciliationLine declined = line("K-6", ConversionStatus::Confirmed, 5000, 5000);
    declined.reason = DifferenceReason::Status;
    declined.theirStatus = ConversionStatus::Cancelled;
    ReconciliationLine missing = line("K-7", ConversionStatus::Confirmed, 5000, 0);
    missing.theirStatus.reset();
    made.lines << rate << declined << missing;
    return made;
}

CorrectionDetails details()
{
    CorrectionDetails given;
    given.merchant = QStringLiteral("39821");
    given.subscription = QStringLiteral("1234567");
    given.actionTracker = QStringLiteral("398210");
    given.reason = QStringLiteral("ORDER_UPDATE");
    given.at = QDateTime(QDate(2026, 6, 2), QTime(12, 18, 14), Qt::UTC);
    return given;
}

} // namespace

/// The files that tell networks what they have wrong, byte for byte.
class MerchantCorrectionTest : public QObject
{
    Q_OBJECT

private slots:
    void filesAreWrittenAsTheirNetworksWantThem_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("leftOut");
        const auto row = [](const char *format, const char *reason, const char *name, int leftOut,
                            const QByteArray &content) {
            QTest::newRow(format) << QString::fromLatin1(format) << QString::fromLatin1(reason)
                                  << QString::fromLatin1(name) << content << leftOut;
        };
        row("awin", "Order cancelled", "corrections-awin-2026-06-02.csv", 2,
            "K-1,2026-05-04,DECLINED,Order cancelled\r\nK-2,2026-05-04,DECLINED,Order cancelled\r\n");
        row("cj-cancel", "", "corrections-cj-cancel-2026-06-02.csv", 2,
            "companyId,enterpriseId,subscriptionId,actionTrackerId,orderId,updateTime,correctionReason\r\n"
            "39821,,1234567,398210,K-1,2026-06-02T12:18:14Z,ReturnedMerchandise\r\n"
            "39821,,1234567,398210,K-2,2026-06-02T12:18:14Z,ReturnedMerchandise\r\n");
        row("cj", "CannotShip", "corrections-cj-2026-06-02.csv", 2,
            "companyId,enterpriseId,subscriptionId,actionTrackerId,orderId,updateTime,amount,discount,currency,itemSku,"
            "itemUnitPrice,"
            "itemQuantity,itemDiscount,coupon,correctionReason\r\n"
            "39821,,1234567,398210,K-3,2026-06-02T12:18:14Z,1234.50,0,EUR,,,,,,CannotShip\r\n"
            "39821,,1234567,398210,K-4,2026-06-02T12:18:14Z,90.00,0,EUR,,,,,,CannotShip\r\n");
        row("impact", "ORDER_UPDATE", "corrections-impact-2026-06-02.csv", 0,
            "Oid,ActionTrackerId,Amount,Reason\r\nK-1,398210,0,ORDER_UPDATE\r\nK-2,398210,0,ORDER_UPDATE\r\n"
            "K-3,398210,1234.50,ORDER_UPDATE\r\nK-4,398210,90.00,ORDER_UPDATE\r\n");
        row("avantlink", "", "returns_39821_2026_06_02.csv", 1,
            "Merchant ID,Transaction/Order ID,Product ID/SKU,Return Item Amount,Return Item Quantity,Return Reason "
            "Code\r\n"
            "39821,K-1,,,1,CANCELED\r\n39821,K-2,,,1,RETURN\r\n39821,K-3,,265.50,1,ADJUSTMENT\r\n");
    }

    void filesAreWrittenAsTheirNetworksWantThem()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, reason);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const int, leftOut);
        CorrectionDetails given = details();
        given.reason = reason;
        const std::optional<CorrectionFormat> known = correctionFormatFrom(format);
        QVERIFY(known && keyOf(*known) == format && !correctionFormatName(*known).isEmpty());
        // No locale of the person has a say.
        for (const QLocale &locale :
             {QLocale::c(), QLocale(QLocale::German, QLocale::Germany), QLocale(QLocale::Arabic, QLocale::Egypt)}) {
            QLocale::setDefault(locale);
            const Result<CorrectionFile> file = makeCorrectionFile(sample(), *known, given);
            QLocale::setDefault(QLocale::c());
            QVERIFY_RESULT(file);
            QCOMPARE(file->content, content);
            QCOMPARE(file->name, name);
            QCOMPARE(file->leftOut.size(), leftOut);
            QCOMPARE(file->content.count('\n') - (format == u"awin" ? 0 : 1), file->voided + file->amended);
        }
    }

    void actionsAreNamedByTheirIds()
    {
        CorrectionDetails given = details();
        given.actionTracker.clear();
        const auto file = makeCorrectionFile(sample(), CorrectionFormat::Impact, given);
        QVERIFY_RESULT(file);
        QVERIFY2(file->content.startsWith("ActionId,Amount,Reason\r\n88.K-1,0,ORDER_UPDATE\r\n"), file->content);
    }

    void awinsLocalesAreFollowed()
    {
        CorrectionDetails given = details();
        given.dateFormat = QStringLiteral("dd/MM/yyyy");
        given.delimiter = u';';
        given.reason = QStringLiteral("cancelled, refunded");
        const auto file = makeCorrectionFile(sample(), CorrectionFormat::AwinDeclines, given);
        QVERIFY_RESULT(file);
        QVERIFY2(file->content.startsWith("K-1;04/05/2026;DECLINED;cancelled, refunded\r\n"), file->content);
    }

    void whatIsMissingIsAskedFor()
    {
        for (const CorrectionFormat format : correctionFormats())
            QCOMPARE_ERROR(makeCorrectionFile(sample(), format, {}), ErrorCode::InvalidInput);
        CorrectionDetails formula = details();
        formula.reason = QStringLiteral("=1+1");
        QCOMPARE_ERROR(makeCorrectionFile(sample(), CorrectionFormat::Impact, formula), ErrorCode::InvalidInput);
        QCOMPARE_ERROR(makeCorrectionFile({}, CorrectionFormat::Impact, details()), ErrorCode::NotFound);
    }

    void currenciesAreNotMixed()
    {
        Reconciliation made = sample();
        made.lines << line("K-8", ConversionStatus::Refunded, 0, 700, *Currency::fromCode(u"USD"));
        QCOMPARE_ERROR(makeCorrectionFile(made, CorrectionFormat::AvantLink, details()), ErrorCode::InvalidInput);
        CorrectionDetails dollars = details();
        dollars.currency = *Currency::fromCode(u"USD");
        const auto file = makeCorrectionFile(made, CorrectionFormat::AvantLink, dollars);
        QVERIFY_RESULT(file);
        QCOMPARE(file->voided, 1);
        QVERIFY_RESULT(makeCorrectionFile(made, CorrectionFormat::CjCancellations, details()));
    }

    void numbersThatSpreadsheetsWouldRunAreLeftOut()
    {
        Reconciliation made;
        made.lines = {line("=HYPERLINK(1)", ConversionStatus::Cancelled, 0, 100),
                      line("K\"1", ConversionStatus::Cancelled, 0, 100),
                      line("K-9", ConversionStatus::Cancelled, 0, 100)};
        const auto file = makeCorrectionFile(made, CorrectionFormat::CjCancellations, details());
        QVERIFY_RESULT(file);
        QCOMPARE(file->voided, 1);
        QCOMPARE(file->leftOut.size(), 2);
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::MerchantCorrectionTest)
#include "merchantcorrection_test.moc"
