#include "gui/payoutsfixture.h"

#include "gui/models/payoutmodel.h"
#include "gui/widgets/messagebar.h"
#include "importing/reconciler.h"
#include "storage/affiliaterepository.h"
#include "storage/commissionledger.h"
#include "storage/payoutaccounts.h"
#include "storage/saleearnings.h"
#include "support/testsupport.h"

#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace laurel::test {

namespace {

PayoutAccount accountOf(const Affiliate &affiliate, qsizetype place)
{
    PayoutAccount account;
    account.affiliate = affiliate.id;
    switch (place % 4) {
    case 0:
        account.method = PayoutMethod::Sepa;
        account.iban = QStringLiteral("DE89370400440532013000");
        break;
    case 1:
        account.method = PayoutMethod::PayPal;
        account.email = QStringLiteral("affiliate%1@example.com").arg(place);
        break;
    case 2:
        account.method = PayoutMethod::Wise;
        account.email = QStringLiteral("affiliate%1@example.com").arg(place);
        break;
    default: account.method = PayoutMethod::GiftCard;
    }
    return account;
}

} // namespace

Result<> giveWaysToBePaid(Database &database)
{
    const auto affiliates = AffiliateRepository(database).list();
    if (!affiliates)
        return fail(affiliates);
    for (qsizetype i = 0; i + 1 < affiliates->size(); ++i) {
        PayoutAccount account = accountOf(affiliates->at(i), i);
        if (i + 2 == affiliates->size())
            account.holdReason = QStringLiteral("Asked for the VAT id on May 4");
        if (const Result<> saved = PayoutAccountRepository(database).save(account); !saved)
            return saved;
    }
    return {};
}

Result<> makePayouts(Database &database, QDate through)
{
    DecisionScope scope;
    scope.heldUntil = QDate::currentDate().addDays(-7); // a week waits
    if (const auto approved = CommissionLedger(database).decide(DecisionAction::Approve, scope); !approved)
        return fail(approved);
    PayoutRepository payouts(database);
    for (const int months : {2, 1, 0}) {
        PayoutTerms terms;
        terms.through = through.addMonths(-months);
        terms.day = terms.through.addDays(15);
        const auto id = payouts.create(terms);
        const auto payments = id ? payouts.payments(*id) : fail(id);
        if (!payments)
            return fail(payments);
        QList<PaymentId> ids;
        for (const Payment &payment : *payments)
            ids.append(payment.id);
        const QList<PaymentId> failed = ids.mid(0, months == 0 && ids.size() > 1 ? 1 : 0);
        const QList<PaymentId> paid = months == 0 ? ids.mid(1, ids.size() / 2) : ids;
        if (const Result<> done = payouts.markPaid(paid, terms.day); !done)
            return done;
        if (failed.isEmpty())
            continue;
        if (const Result<> done = payouts.markFailed(failed, QStringLiteral("Returned by the bank: the account is closed")); !done)
            return done;
    }
    return {};
}

Result<> makeComparison(Database &database, QDate first, QDate last)
{
    const auto earnings = SaleEarnings(database).ofPeriod(first, last, {});
    if (!earnings)
        return fail(earnings);
    QByteArray text = "Order ID,Date,Status,Sale amount,Commission,Currency,Affiliate\n";
    for (qsizetype i = 0; i < earnings->size(); ++i) {
        const SaleEarning &earning = earnings->at(i);
        const bool isLarger = i % 7 == 3;
        if (i % 11 == 5)
            continue; // the network does not have it
        text += QStringLiteral("%1,%2,%3,%4,%5,%6,\n")
                    .arg(i % 13 == 6 ? earning.orderId + QStringLiteral("-B") : earning.orderId, earning.day.toString(Qt::ISODate),
                         i % 9 == 4 ? QStringLiteral("declined") : QStringLiteral("approved"),
                         Money(earning.basis.minor() + (isLarger ? 950 : 0), earning.basis.currency()).toDecimalText(),
                         Money(earning.earned.minor() + (isLarger ? 95 : i % 5 == 2 ? -1 : 0), earning.earned.currency()).toDecimalText(),
                         earning.earned.currency().code())
                    .toUtf8();
    }
    const auto file = ImportService(database).inspect(ImportFile::fromText(text, QStringLiteral("awin-may.csv")));
    if (!file)
        return fail(file);
    const auto profile = Reconciler::profileToCompare(*file);
    if (!profile)
        return fail(profile);
    Job job;
    const auto result = Reconciler(database).compare({file->file, file->dialect, *profile, QStringLiteral("Awin"), first, last}, job);
    if (!result)
        return fail(result);
    const auto kept = ReconciliationRepository(database).insert(result->reconciliation);
    return kept ? Result<>() : fail(kept);
}

void PayoutsFixture::openPage(int orders)
{
    const QString path = makeProgram(m_place->path(), orders);
    QVERIFY(!path.isEmpty());
    m_window->openProgram(path);
    QVERIFY(waitForProgram(*m_window));
    for (const Affiliate &affiliate : must(AffiliateRepository(database()).list())) {
        PayoutAccount account;
        account.affiliate = affiliate.id;
        account.method = affiliate.name.startsWith(u'A') ? PayoutMethod::Sepa : PayoutMethod::PayPal;
        account.iban = QStringLiteral("DE89370400440532013000");
        account.email = QStringLiteral("payee@example.com");
        if (!affiliate.name.startsWith(u'C'))
            QVERIFY_RESULT(PayoutAccountRepository(database()).save(account));
    }
    m_window->showPage(PageId::Payouts);
    QVERIFY(waitSettled(*m_window));
}

void PayoutsFixture::approve()
{
    QVERIFY(part<QPushButton>("approveButton")->isVisible());
    click("approveButton");
}

void PayoutsFixture::createPayout()
{
    openPage(400);
    approve();
    click("createButton");
    QCOMPARE(column("paymentTable", PaymentModel::Affiliate), texts({"Anna's Tea Blog", "Brew Weekly"}));
}

void PayoutsFixture::select(const QString &affiliate)
{
    auto *table = part<QTableView>("paymentTable");
    const qsizetype row = column("paymentTable", PaymentModel::Affiliate).indexOf(affiliate);
    QVERIFY(row >= 0);
    table->selectRow(int(row));
}

void PayoutsFixture::choose(const char *button, const QString &text)
{
    for (QAction *action : part<QPushButton>(button)->menu()->actions()) {
        if (!action->text().remove(u'&').startsWith(text))
            continue;
        QVERIFY(action->isEnabled());
        action->trigger();
        QVERIFY(waitSettled(*m_window));
        return;
    }
    QFAIL(qPrintable(text));
}

QList<Payment> PayoutsFixture::payments() const
{
    return must(PayoutRepository(database()).payments(must(PayoutRepository(database()).list()).constFirst().payout.id));
}

} // namespace laurel::test
