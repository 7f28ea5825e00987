#include "commissions/reconciliationtext.h"
#include "importing/importprogram.h"
#include "importing/reconciler.h"
#include "storage/commissionledger.h"
#include "storage/commissionrepository.h"
#include "storage/payoutrepository.h"
#include "storage/saleearnings.h"
#include "support/payments.h"
#include "support/testsupport.h"

namespace laurel::test {

namespace {

using enum ReconciliationOutcome;

/// Orders of a shop: Anna's by coupon, Ben's by code. 10 % of each net amount is theirs.
constexpr char shopTitles[] = "Order ID,Date,Status,Currency,Gross,Coupon,Referral Code\n";

QByteArray shop(const QByteArray &rows) { return shopTitles + rows; }

/// A network's list with the fewest columns.
QByteArray report(const QByteArray &rows)
{
    return "Order ID,Date,Status,Sale amount,Commission,Currency,Affiliate ID\n" + rows;
}

Result<ReconciliationResult> compare(ImportProgram &program, const QByteArray &file,
                                     const QString &source = QStringLiteral("Net"), QDate first = {}, QDate last = {})
{
    const Result<FileInspection> inspection = program.inspect(file);
    if (!inspection)
        return laurel::fail(inspection);
    const Result<ImportProfile> profile = Reconciler::profileToCompare(*inspection);
    if (!profile)
        return laurel::fail(profile);
    Job job;
    return Reconciler(program.database())
        .compare({inspection->file, inspection->dialect, *profile, source, first, last}, job);
}

/// "G-1 Anna Berg 10.00 9.00 EUR differs rate", as the lines come.
QStringList linesOf(const ReconciliationResult &result)
{
    QStringList lines;
    for (const ReconciliationLine &line : result.reconciliation.lines) {
        lines << QStringList{line.order,
                             line.partner,
                             line.ours.toDecimalText(),
                             line.theirs.toDecimalText(),
                             line.ours.currency().code(),
                             keyOf(line.outcome),
                             keyOf(line.reason)}
                     .join(u' ');
    }
    return lines;
}

bool addsUp(const ReconciliationResult &result)
{
    for (const ReconciliationVariance &variance : result.reconciliation.variances) {
        qint64 ours = 0;
        qint64 theirs = 0;
        for (const ReconciliationLine &line : result.reconciliation.lines) {
            if (line.ours.currency() == variance.ours.currency()) {
                ours += line.ours.minor();
                theirs += line.theirs.minor();
            }
        }
        if (ours != variance.ours.minor() || theirs != variance.theirs.minor())
            return false;
    }
    return result.reconciliation.matched + result.differs + result.missingHere + result.missingThere ==
           result.reconciliation.lines.size();
}

} // namespace

/// What another system's commission export says against our own commissions.
class ReconciliationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonIsFound_data()
    {
        QTest::addColumn<QByteArray>("orders");
        QTest::addColumn<QByteArray>("reported");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QByteArray &orders, const QByteArray &reported,
                            const QStringList &lines) {
            QTest::newRow(name) << shop(orders) << report(reported) << lines;
        };
        const QByteArray sale = "G-1,2026-05-04,paid,EUR,100.00,ANNA10,\n";
        row("matches", sale, "G-1,2026-05-04,approved,100.00,10.00,EUR,anna\n",
            texts({"G-1 Anna Berg 10.00 10.00 EUR matched none"}));
        row("declined there", sale, "G-1,2026-05-04,declined,100.00,10.00,EUR,anna\n",
            texts({"G-1 Anna Berg 10.00 0.00 EUR differs status"}));
        row("refunded here", "G-1,2026-05-04,refunded,EUR,100.00,ANNA10,\n",
            "G-1,2026-05-04,approved,100.00,10.00,EUR,anna\n", texts({"G-1 Anna Berg 0.00 10.00 EUR differs status"}));
        row("another affiliate", sale, "G-1,2026-05-04,approved,100.00,10.00,EUR,N-900\n",
            texts({"G-1 Ben Roux 0.00 10.00 EUR differs affiliate", "G-1 Anna Berg 10.00 0.00 EUR differs affiliate"}));
        row("another currency", sale, "G-1,2026-05-04,approved,110.00,11.00,USD,anna\n",
            texts({"G-1 Anna Berg 0.00 11.00 USD differs currency", "G-1 Anna Berg 10.00 0.00 EUR differs currency"}));
        row("rounding", "G-1,2026-05-04,paid,EUR,100.05,ANNA10,\n", "G-1,2026-05-04,approved,100.05,10.00,EUR,anna\n",
            texts({"G-1 Anna Berg 10.01 10.00 EUR differs rounding"}));
        row("sale amount", sale, "G-1,2026-05-04,approved,119.00,11.90,EUR,anna\n",
            texts({"G-1 Anna Berg 10.00 11.90 EUR differs basis"}));
        row("rate", sale, "G-1,2026-05-04,approved,100.00,8.00,EUR,anna\n",
            texts({"G-1 Anna Berg 10.00 8.00 EUR differs rate"}));
        row("no sale amount", sale, "G-1,2026-05-04,approved,,8.00,EUR,anna\n",
            texts({"G-1 Anna Berg 10.00 8.00 EUR differs unclear"}));
        row("not here", sale,
            "G-1,2026-05-04,approved,100.00,10.00,EUR,anna\nG-2,2026-05-04,approved,50.00,5.00,EUR,anna\n",
            texts({"G-1 Anna Berg 10.00 10.00 EUR matched none", "G-2 Anna Berg 0.00 5.00 EUR missing-here no-order"}));
        row("nobody's", "G-1,2026-05-04,paid,EUR,100.00,,\n", "G-1,2026-05-04,approved,100.00,10.00,EUR,4711\n",
            texts({"G-1 4711 0.00 10.00 EUR missing-here no-owner"}));
        row("not there", sale + "G-2,2026-05-04,paid,EUR,50.00,ANNA10,\nG-3,2026-05-04,paid,EUR,50.00,,ben\n",
            "G-1,2026-05-04,approved,100.00,10.00,EUR,anna\n",
            texts(
                {"G-1 Anna Berg 10.00 10.00 EUR matched none", "G-2 Anna Berg 5.00 0.00 EUR missing-there no-order"}));
        row("summed", sale,
            "G-1,2026-05-04,approved,60.00,6.00,EUR,anna\nG-1,2026-05-05,approved,40.00,4.00,EUR,anna\n",
            texts({"G-1 Anna Berg 10.00 10.00 EUR matched none"}));
        row("taken back", sale,
            "G-1,2026-05-04,approved,100.00,10.00,EUR,anna\nG-1,2026-05-05,approved,-40.00,-4.00,EUR,anna\n",
            texts({"G-1 Anna Berg 10.00 6.00 EUR differs basis"}));
        row("partner unknown there", sale, "G-1,2026-05-04,approved,100.00,10.00,EUR,4711\n",
            texts({"G-1 Anna Berg 10.00 10.00 EUR matched none"}));
        row("without the sign", "#1001,2026-05-04,paid,EUR,100.00,ANNA10,\n",
            "1001,2026-05-04,approved,100.00,10.00,EUR,anna\n", texts({"1001 Anna Berg 10.00 10.00 EUR matched none"}));
    }

    void everyReasonIsFound()
    {
        QFETCH(const QByteArray, orders);
        QFETCH(const QByteArray, reported);
        QFETCH(const QStringList, lines);
        ImportProgram program;
        QVERIFY_RESULT(program.import(orders));
        const auto result = compare(program, reported);
        QVERIFY_RESULT(result);
        QCOMPARE(linesOf(*result), lines);
        QVERIFY(addsUp(*result));
        for (const ReconciliationLine &line : result->reconciliation.lines)
            QCOMPARE(explanationOf(line, QLocale::c()).isEmpty(), line.outcome == Matched && line.fileLines == 1);
    }

    void decisionsAndCapsAreTold()
    {
        ImportProgram program;
        CommissionCap cap;
        cap.amount = Money(300, *Currency::fromCode(u"EUR"));
        cap.per = CapPeriod::Order;
        QVERIFY_RESULT(CommissionRepository(program.database()).insertCap(cap));
        QVERIFY_RESULT(
            program.import(shop("G-1,2026-05-04,paid,EUR,100.00,ANNA10,\nG-2,2026-05-04,paid,EUR,20.00,ANNA10,\n")));
        DecisionScope second;
        const Result<QList<CommissionRow>> rows = CommissionRepository(program.database()).list({});
        QVERIFY_RESULT(rows);
        for (const CommissionRow &row : *rows) {
            if (row.externalId == u"G-2")
                second.chosen = {row.commission.id};
        }
        QVERIFY_RESULT(
            CommissionLedger(program.database()).decide(DecisionAction::Reject, second, QStringLiteral("a test")));
        const auto result = compare(program, report("G-1,2026-05-04,approved,100.00,10.00,EUR,anna\n"
                                                    "G-2,2026-05-04,approved,20.00,2.00,EUR,anna\n"));
        QVERIFY_RESULT(result);
        QCOMPARE(linesOf(*result),
                 texts({"G-1 Anna Berg 3.00 10.00 EUR differs cap", "G-2 Anna Berg 0.00 2.00 EUR differs decision"}));
    }

    void reasonsSayByHowMuch()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(shop("G-1,2026-05-04,paid,EUR,100.00,ANNA10,\n")));
        const auto basis = compare(program, report("G-1,2026-05-04,approved,119.00,11.90,EUR,anna\n"));
        QVERIFY_RESULT(basis);
        const QString text =
            explanationOf(basis->reconciliation.lines.first(), QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(text.contains(QStringLiteral("€119.00")) && text.contains(QStringLiteral("a difference of €19.00")) &&
                     text.contains(QStringLiteral("10%")),
                 qPrintable(text));
        const auto rate = compare(program, report("G-1,2026-05-04,approved,100.00,8.00,EUR,anna\n"));
        QVERIFY_RESULT(rate);
        const QString rates =
            explanationOf(rate->reconciliation.lines.first(), QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(rates.contains(QStringLiteral("8%")) && rates.contains(QStringLiteral("10%")), qPrintable(rates));
    }

    void aNamedSourceHasToBeThereAsAWhole()
    {
        ImportProgram program;
        QVERIFY_RESULT(
            program.import(shop("G-1,2026-05-04,paid,EUR,100.00,ANNA10,\nG-3,2026-05-04,paid,EUR,50.00,,ben\n"
                                "G-4,2026-06-04,paid,EUR,50.00,,ben\n")));
        const QByteArray file = report("G-1,2026-05-04,approved,100.00,10.00,EUR,anna\n");
        const auto partners = compare(program, file);
        QVERIFY_RESULT(partners);
        QVERIFY(!partners->expectsAll);
        QCOMPARE(partners->missingThere, 0);
        const auto all = compare(program, file, QStringLiteral("shop"));
        QVERIFY_RESULT(all);
        QVERIFY(all->expectsAll);
        QCOMPARE(linesOf(*all), texts({"G-1 Anna Berg 10.00 10.00 EUR matched none",
                                       "G-3 Ben Roux 5.00 0.00 EUR missing-there no-order"}));
        const auto longer = compare(program, file, QStringLiteral("Shop"), QDate(2026, 5, 1), QDate(2026, 6, 30));
        QVERIFY_RESULT(longer);
        QCOMPARE(longer->missingThere, 2);
        const auto other = compare(program, file, QStringLiteral("Shop"), QDate(2026, 6, 1), QDate(2026, 6, 30));
        QVERIFY_RESULT(other);
        QCOMPARE(other->outside, 1);
        QCOMPARE(other->missingThere, 1);
    }

    /// A return that stands in the next month's file takes nothing from that month.
    void linesBelongToThePeriodOfTheirSale()
    {
        ImportProgram program;
        QVERIFY_RESULT(
            program.import(shop("G-1,2026-05-04,paid,EUR,60.00,ANNA10,\nG-2,2026-06-10,paid,EUR,50.00,ANNA10,\n"
                                "G-3,2026-05-31,paid,EUR,20.00,ANNA10,\n")));
        const QByteArray file =
            report("G-1,2026-05-04,approved,100.00,10.00,EUR,anna\nG-1,2026-06-05,approved,-40.00,-4.00,EUR,anna\n"
                   "G-2,2026-06-10,approved,50.00,5.00,EUR,anna\nG-3,2026-06-01,approved,20.00,2.00,EUR,anna\n");
        const auto may = compare(program, file, QStringLiteral("Net"), QDate(2026, 5, 1), QDate(2026, 5, 31));
        QVERIFY_RESULT(may);
        QCOMPARE(linesOf(*may),
                 texts({"G-1 Anna Berg 6.00 6.00 EUR matched none", "G-3 Anna Berg 2.00 2.00 EUR matched none"}));
        QCOMPARE(may->outside, 1);
        const auto june = compare(program, file, QStringLiteral("Net"), QDate(2026, 6, 1), QDate(2026, 6, 30));
        QVERIFY_RESULT(june);
        QCOMPARE(linesOf(*june),
                 texts({"G-3 Anna Berg 2.00 2.00 EUR matched none", "G-2 Anna Berg 5.00 5.00 EUR matched none"}));
        QCOMPARE(june->outside, 2);
    }

    /// What a network lists of its own under a number that a shop gave to something else is not that order.
    void numbersOfTwoSystemsAreNotMixedUp()
    {
        ImportProgram program;
        QVERIFY_RESULT(
            program.import(shop("501,2026-05-01,paid,EUR,70.00,ANNA10,\n10234,2026-05-01,paid,EUR,125.00,ANNA10,\n")));
        const auto result = compare(program, dataFile(QStringLiteral("affiliatewp-referrals.csv")));
        QVERIFY_RESULT(result);
        const QStringList lines = linesOf(*result);
        QVERIFY2(lines.contains(QStringLiteral("10234 Anna Berg 12.50 12.50 EUR matched none")),
                 qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(QStringLiteral("501 Anna Berg 7.00 0.00 EUR missing-there no-order")),
                 qPrintable(lines.join(u'\n')));
    }

    void realFilesAreRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("refused");
        const auto row = [](const char *file, const char *profile, int refused, const QStringList &lines) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(profile) << lines << refused;
        };
        row("awin-transactions.csv", "awin-transactions", 0,
            texts({"900001 Ben Roux 0.00 4.00 EUR missing-here no-order",
                   "900002 Garden blog 0.00 1.25 EUR missing-here no-order",
                   "900003 Ben Roux 0.00 0.00 EUR matched none"}));
        row("cj-commissions.csv", "cj-commissions", 0,
            texts({"K-1 Ben Roux 0.00 0.00 EUR matched none", "K-2 Ben Roux 0.00 6.00 EUR missing-here no-order"}));
        row("affiliatewp-referrals.csv", "affiliatewp-referrals", 1,
            texts({"10234 Anna Berg 0.00 12.50 EUR missing-here no-order",
                   "10235 Ben Roux 0.00 7.00 EUR missing-here no-order", "10236 Cleo Diaz 0.00 0.00 EUR matched none",
                   "503 No Body 0.00 1.00 EUR missing-here no-order",
                   "505 Anna Berg 0.00 2.00 EUR missing-here no-order"}));
        row("ascend-transactions.csv", "ascend-transactions", 0,
            texts({"K-1 Ben Roux 0.00 0.00 EUR matched none", "K-2  0.00 1.00 EUR missing-here no-order",
                   "K-3 zz-9 0.00 2.00 EUR missing-here no-order"}));
    }

    void realFilesAreRead()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, profile);
        QFETCH(const QStringList, lines);
        QFETCH(const int, refused);
        ImportProgram program;
        const auto result = compare(program, dataFile(file));
        QVERIFY_RESULT(result);
        QCOMPARE(result->reconciliation.profileKey, profile);
        QCOMPARE(linesOf(*result), lines);
        QCOMPARE(result->reconciliation.refused, refused);
        QVERIFY(addsUp(*result));
    }

    /// Every built-in profile that tells commissions reads its sample without refusing more than an import does.
    void samplesOfAllProfilesCanBeCompared()
    {
        const Result<QList<ImportProfile>> profiles = ProfileMatcher::builtIn();
        QVERIFY_RESULT(profiles);
        int compared = 0;
        for (const ImportProfile &profile : *profiles) {
            if (!profile.columns.contains(Field::Commission))
                continue;
            const QByteArray sample = dataFile(profile.key + QStringLiteral(".csv"));
            const Currency currency = *Currency::fromCode(sample.contains('$') ? u"USD" : u"EUR");
            ImportProgram program(QStringLiteral("Europe/Berlin"), AttributionRule::CouponFirst, currency);
            const Result<FileInspection> file = program.inspect(sample);
            QVERIFY_RESULT(file);
            if (!file->header.join(u' ').contains(QStringLiteral("ommission")) && profile.key == u"generic-conversions")
                continue;
            const Result<ImportProfile> own = Reconciler::profileToCompare(*file, profile.key);
            QVERIFY_RESULT(own);
            Job job;
            const auto result = Reconciler(program.database()).compare({file->file, file->dialect, *own, {}}, job);
            QVERIFY2(result, qPrintable(profile.key + u' ' + (result ? QString() : result.error().message)));
            QVERIFY2(!result->reconciliation.lines.isEmpty(), qPrintable(profile.key));
            ++compared;
        }
        QVERIFY(compared >= 15);
    }

    void columnsCanBeChosen()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(shop("G-1,2026-05-04,paid,EUR,100.00,ANNA10,\n")));
        const Result<FileInspection> file = program.inspect("Bestellung;Am;Anteil\nG-1;04.05.2026;9,50\n");
        QVERIFY_RESULT(file);
        const auto unknown = Reconciler::profileToCompare(*file);
        QCOMPARE_ERROR(unknown, ErrorCode::InvalidInput);
        QVERIFY2(unknown.error().message.contains(QStringLiteral("Commission")), qPrintable(unknown.error().message));
        QCOMPARE_ERROR(Reconciler::profileToCompare(*file, {}, {{Field::Commission, QStringLiteral("Lohn")}}),
                       ErrorCode::InvalidInput);
        QCOMPARE_ERROR(Reconciler::profileToCompare(*file, QStringLiteral("nowhere")), ErrorCode::NotFound);
        const auto chosen = Reconciler::profileToCompare(*file, {},
                                                         {{Field::Commission, QStringLiteral("Anteil")},
                                                          {Field::OrderId, QStringLiteral("bestellung")},
                                                          {Field::Date, QStringLiteral("Am")}});
        QVERIFY_RESULT(chosen);
        Job job;
        const auto result = Reconciler(program.database()).compare({file->file, file->dialect, *chosen, {}}, job);
        QVERIFY_RESULT(result);
        QCOMPARE(linesOf(*result), texts({"G-1 Anna Berg 10.00 9.50 EUR differs unclear"}));
    }

    void aFileWithoutUsableLinesIsRefused()
    {
        ImportProgram program;
        const auto none = compare(program, report("G-1,2026-05-04,whatever,100.00,10.00,EUR,anna\n"));
        QCOMPARE_ERROR(none, ErrorCode::InvalidInput);
        QVERIFY2(none.error().message.contains(QStringLiteral("whatever")), qPrintable(none.error().message));
        Job job;
        job.cancel();
        const Result<FileInspection> file = program.inspect(report("G-1,2026-05-04,paid,100.00,10.00,EUR,anna\n"));
        QVERIFY_RESULT(file);
        const auto cancelled = Reconciler(program.database())
                                   .compare({file->file, file->dialect, *Reconciler::profileToCompare(*file), {}}, job);
        QCOMPARE_ERROR(cancelled, ErrorCode::Cancelled);
    }

    void nothingIsChangedByComparing()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(shop("G-1,2026-05-04,paid,EUR,100.00,ANNA10,\n")));
        const QStringList before = program.state();
        QVERIFY_RESULT(compare(program, report("G-1,2026-05-04,approved,100.00,8.00,EUR,anna\n")));
        QCOMPARE(program.state(), before);
        QCOMPARE(program.query("SELECT count(*) FROM reconciliation"), QStringList{QStringLiteral("0")});
        QCOMPARE(program.query("SELECT count(*) FROM import_batch"), QStringList{QStringLiteral("1")});
    }

    /// Whom a comparison that differs is about is not marked as paid before somebody said why; others are, and so are
    /// all once it is explained or compared anew.
    void paymentsWaitForAnExplanation()
    {
        ImportProgram program;
        QVERIFY_RESULT(
            program.import(shop("G-1,2026-05-04,paid,EUR,100.00,ANNA10,\nG-2,2026-05-04,paid,EUR,50.00,,ben\n")));
        const auto differs = compare(
            program,
            report("G-1,2026-05-04,approved,100.00,8.00,EUR,anna\nG-2,2026-05-04,approved,50.00,5.00,EUR,ben\n"));
        QVERIFY_RESULT(differs);
        ReconciliationRepository comparisons(program.database());
        QVERIFY_RESULT(comparisons.insert(differs->reconciliation));
        const Result<QList<Payment>> payments = putIntoPayout(program.database());
        QVERIFY_RESULT(payments);
        QCOMPARE(payments->size(), 2);
        QList<PaymentId> annas;
        QList<PaymentId> bens;
        for (const Payment &payment : *payments)
            (payment.affiliateName.startsWith(u'A') ? annas : bens) << payment.id;
        PayoutRepository payouts(program.database());
        const Result<> refused = payouts.markPaid(annas + bens, QDate(2026, 6, 15));
        QCOMPARE_ERROR(refused, ErrorCode::RefusedByRule);
        QVERIFY2(refused.error().message.contains(QStringLiteral("comparison 1, with Net")),
                 qPrintable(refused.error().message));
        QVERIFY_RESULT(payouts.markPaid(bens, QDate(2026, 6, 15)));

        // The file itself sees to it, whoever writes.
        QVERIFY_THROWS_EXCEPTION(
            std::exception,
            program.exec("UPDATE payout_payment SET state = 'paid', paid_day = 20600 WHERE state = 'open'"));
        QCOMPARE(program.query("SELECT state FROM payout_payment ORDER BY state"), texts({"open", "paid"}));
        QVERIFY_RESULT(comparisons.explain(ReconciliationId(1), QStringLiteral("They pay 8 % until June")));
        QVERIFY_RESULT(payouts.markPaid(annas, QDate(2026, 6, 15)));
        QCOMPARE(program.problems(), QStringList());
    }

    void aNewerComparisonClearsTheWay()
    {
        ImportProgram program;
        QVERIFY_RESULT(program.import(shop("G-1,2026-05-04,paid,EUR,100.00,ANNA10,\n")));
        for (const char *commission : {"8.00", "10.00"}) {
            const auto result =
                compare(program, report(QByteArray("G-1,2026-05-04,approved,100.00,") + commission + ",EUR,anna\n"));
            QVERIFY_RESULT(result);
            QVERIFY_RESULT(ReconciliationRepository(program.database()).insert(result->reconciliation));
        }
        QVERIFY_RESULT(payEverything(program.database()));
    }

    /// Whatever is reported, theirs less ours is the sum of the lines' differences, in every currency, and ours is all
    /// that the period's commissions of the source come to, as far as they are not of other days.
    void differencesAddUp()
    {
        ImportProgram program;
        QByteArray orders;
        for (int i = 0; i < 12; ++i)
            orders += "G-" + QByteArray::number(i) + ",2026-05-0" + QByteArray::number(1 + i % 9) +
                      (i % 5 == 4 ? ",refunded," : ",paid,") + (i % 4 == 3 ? "USD," : "EUR,") +
                      QByteArray::number(10 + 7 * i) + ".00," + (i % 3 ? "ANNA10," : ",ben") + "\n";
        QVERIFY_RESULT(program.import(shop(orders)));
        QVERIFY(holds("differences add up", [&program] {
            const auto rows = *rc::gen::container<std::vector<std::tuple<int, int, int, int, int>>>(
                rc::gen::tuple(rc::gen::inRange(0, 16), rc::gen::inRange(-2000, 4000), rc::gen::inRange(0, 3),
                               rc::gen::inRange(0, 3), rc::gen::inRange(0, 4)));
            RC_PRE(!rows.empty());
            QByteArray file;
            for (const auto &[order, cents, status, currency, partner] : rows) {
                const QByteArray statuses[] = {"approved", "declined", "pending"};
                const QByteArray currencies[] = {"EUR", "USD", "EUR"};
                const QByteArray partners[] = {"anna", "N-900", "4711", "ben"};
                file += "G-" + QByteArray::number(order) + ",2026-05-05," + statuses[status] + ",20.00," +
                        QByteArray::number(cents / 100.0, 'f', 2) + ',' + currencies[currency] + ',' +
                        partners[partner] + '\n';
            }
            const auto result =
                compare(program, report(file), QStringLiteral("Shop"), QDate(2026, 5, 1), QDate(2026, 5, 31));
            RC_ASSERT(result.has_value());
            RC_ASSERT(addsUp(*result));
            const auto kept = ReconciliationRepository(program.database()).insert(result->reconciliation);
            RC_ASSERT(kept.has_value());
            qint64 euros = 0;
            for (const ReconciliationVariance &variance : result->reconciliation.variances)
                euros += variance.ours.currency().code() == u"EUR" ? variance.ours.minor() : 0;
            const QStringList sum = program.query(
                "SELECT ifnull(sum(amount), 0) FROM commission WHERE currency = 'EUR' AND status NOT IN (5, 7)");
            RC_ASSERT(sum == QStringList{QString::number(euros)});
        }));
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ReconciliationTest)
#include "reconciliation_test.moc"
