// Whatever the record of changes holds has a name for people.
#include "reports/changewords.h"
#include "storage/storedtext.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace laurel::test {

class ChangeHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldHasAName();
    void everyWordHasAName();
    void whatSomebodyTypedStays();

private:
    template <typename Enum>
    [[nodiscard]] static QStringList namelessIn(const QString &field, int count)
    {
        QStringList nameless;
        for (int i = 0; i < count; ++i) {
            const QString word = storedText(Enum(i));
            if (!changeValueName(field, word))
                nameless.append(field + u'=' + word);
        }
        return nameless;
    }
};

void ChangeHistoryTest::everyFieldHasAName()
{
    // What is handed to the record stands beside it, as objects of JSON with fixed keys.
    static const QRegularExpression key(
        uR"re((?:(?:\{|insert\(|Field = )QStringLiteral\(|Field\{|Key = )"([A-Za-z][A-Za-z_.]*)")re"_s);
    const QDir folder(QStringLiteral(LAUREL_SOURCE_DIR "/src/storage"));
    QStringList nameless;
    int found = 0;
    for (const QString &name : folder.entryList({u"*.cpp"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        // An invoice is stored as JSON, too, and recorded by its number alone.
        if (!source.contains(u"recordChange("_s) || name == u"invoicerepository.cpp")
            continue;
        auto match = key.globalMatch(source);
        while (match.hasNext()) {
            ++found;
            const QString field = match.next().captured(1);
            if (!changeFieldName(field))
                nameless.append(name + u": "_s + field);
        }
    }
    QVERIFY(found > 100);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    for (const char *field : {"number", "payment", "commissions", "reason", "payout.needs_tax_form"})
        QVERIFY2(changeFieldName(QString::fromLatin1(field)), field);
    for (const PayoutMethod method : payoutMethods)
        QVERIFY2(changeFieldName(u"payout.fee."_s + storedText(method)), storedText(method).latin1());
}

void ChangeHistoryTest::everyWordHasAName()
{
    const QStringList nameless =
        namelessIn<AttributionRule>(u"attributionRule"_s, 3) + namelessIn<ClickRule>(u"clickRule"_s, 2) +
        namelessIn<AffiliateStatus>(u"status"_s, 5) + namelessIn<AffiliateKind>(u"kind"_s, 8) +
        namelessIn<CodeKind>(u"kind"_s, 6) + namelessIn<EventKind>(u"kind"_s, 6) +
        namelessIn<CustomerCondition>(u"customer"_s, 3) + namelessIn<FlatPer>(u"flatPer"_s, 2) +
        namelessIn<StepMeasure>(u"measure"_s, 5) + namelessIn<StepPeriod>(u"period"_s, 5) +
        namelessIn<StepMode>(u"mode"_s, 2) + namelessIn<Recurrence>(u"recurrence"_s, 4) +
        namelessIn<CapPeriod>(u"per"_s, 5) + namelessIn<CommissionEntryKind>(u"kind"_s, 5) +
        namelessIn<PayoutMethod>(u"method"_s, 9) + namelessIn<TaxForm>(u"taxForm"_s, 5) +
        namelessIn<AccountType>(u"accountType"_s, 2) + namelessIn<PaymentState>(u"state"_s, 6) +
        namelessIn<SelfReferralRule>(u"selfReferrals"_s, 3);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void ChangeHistoryTest::whatSomebodyTypedStays()
{
    QVERIFY(!changeValueName(u"name"_s, u"sepa"_s));
    QVERIFY(!changeValueName(u"coupon"_s, u"hold"_s));
    QCOMPARE(changeValueName(u"method"_s, u"sepa"_s), std::optional(u"SEPA transfer"_s));
}

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ChangeHistoryTest)
#include "changehistory_test.moc"
