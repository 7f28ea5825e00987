#include "commissions/decisions.h"
#include "commissions/recompute.h"
#include "importing/importprogram.h"
#include "support/payments.h"
#include "support/testsupport.h"

#include <map>
#include <set>

using namespace laurel;
using namespace laurel::test;

namespace {

constexpr qint64 stepFrom = 50'000;
constexpr qint64 stepPpm = 300'000;
constexpr qint64 monthlyLimit = 12'000;
constexpr qint64 bensPpm = 150'000;

/// What the plans have beside a rate that changes.
struct Terms
{
    bool hasSteps = false;    ///< of the month's sales
    bool hasBensRule = false; ///< for Ben's coupon, before the rule for all
    enum class Limit { None, Each, Together } limit = Limit::None; ///< on what a month earns
};

/// One order as the shop knows it, and by which version of the rule it earns.
struct ModelOrder
{
    QDate day;
    bool isBens = false;
    qint64 gross = 0;
    qint64 refunded = 0;
    bool isCancelled = false;
    bool isRejected = false;
    int version = 0; ///< none yet

    [[nodiscard]] qint64 net() const { return isCancelled ? 0 : gross - refunded; }
};

struct ModelVersion
{
    QDate from; ///< invalid: always
    qint64 ppm = 0;
};

qint64 share(qint64 basis, qint64 ppm) { return Money(basis, Currency()).share(Rate::fromPpm(ppm))->minor(); }

/// The ledger in the plainest way there is: everything is computed from the orders each time.
struct Model
{
    std::map<int, ModelOrder> orders;
    std::vector<ModelVersion> versions{{{}, 100'000}};
    std::map<bool, qint64> entries; ///< by whether they are Ben's
    Terms terms;

    [[nodiscard]] int versionOn(QDate day) const
    {
        int found = 0;
        for (size_t i = 0; i < versions.size(); ++i) {
            if (!versions[i].from.isValid() || versions[i].from <= day)
                found = int(i) + 1;
        }
        return found;
    }

    void pin()
    {
        for (auto &[number, order] : orders) {
            if (order.version == 0 && !order.isCancelled)
                order.version = versionOn(order.day);
        }
    }

    /// @param locked numbers of orders of which something is in a payout or paid
    void recompute(const QStringList &locked)
    {
        for (auto &[number, order] : orders) {
            if (!order.isCancelled && !locked.contains(u"A-%1"_qs.arg(number)))
                order.version = versionOn(order.day);
        }
    }

    /// What sales earn, by whether they are Ben's: up to the step at the version's rate, above it at another, up to the limit, month by
    /// month in the order in which they happened.
    [[nodiscard]] std::map<bool, qint64> earned() const
    {
        std::vector<std::pair<QDate, int>> inOrder;
        for (const auto &[number, order] : orders) {
            if (!order.isCancelled && !order.isRejected)
                inOrder.emplace_back(order.day, number);
        }
        std::ranges::sort(inOrder);
        std::map<std::pair<bool, int>, qint64> soldInMonth;
        std::map<std::pair<bool, int>, qint64> earnedInMonth;
        std::map<bool, qint64> sums;
        for (const auto &[day, number] : inOrder) {
            const ModelOrder &order = orders.at(number);
            const int month = day.year() * 12 + day.month();
            qint64 earns = ofOne(order, soldInMonth[{order.isBens, month}]);
            if (terms.limit != Terms::Limit::None) {
                qint64 &before = earnedInMonth[{order.isBens && terms.limit == Terms::Limit::Each, month}];
                earns = std::min(earns, monthlyLimit - before);
                before += earns;
            }
            sums[order.isBens] += earns;
        }
        return sums;
    }

private:
    [[nodiscard]] qint64 ofOne(const ModelOrder &order, qint64 &soldInMonth) const
    {
        const qint64 ppm = order.isBens && terms.hasBensRule ? bensPpm : versions[size_t(order.version) - 1].ppm;
        if (!terms.hasSteps)
            return share(order.net(), ppm);
        const qint64 below = std::clamp<qint64>(stepFrom - soldInMonth, 0, order.gross);
        soldInMonth += order.gross;
        const std::array<qint64, 2> weights{below, order.gross - below};
        const QList<Money> parts = Money(order.net(), Currency()).allocate(weights).value();
        return share(parts[0].minor(), ppm) + share(parts[1].minor(), stepPpm);
    }
};

QByteArray fileOf(const std::map<int, ModelOrder> &orders)
{
    QString text = u"Order ID,Date,Status,Currency,Gross,Discount,Refunded,Coupon,Email\n"_qs;
    const auto decimal = [](qint64 minor) { return Money(minor, Currency::fromCode(u"EUR").value()).toDecimalText(); };
    for (const auto &[number, order] : orders)
        text += u"A-%1,%2,%3,EUR,%4,0.00,%5,%6,\n"_qs.arg(QString::number(number), order.day.toString(Qt::ISODate),
                                                         order.isCancelled ? u"cancelled"_qs : u"confirmed"_qs, decimal(order.gross),
                                                         decimal(order.refunded), order.isBens ? u"CLEO"_qs : u"ANNA10"_qs);
    return text.toUtf8();
}

/// A program and its model, and what may be done to both.
class Ledger
{
public:
    explicit Ledger(const Terms &terms)
    {
        m_model.terms = terms;
        CommissionRepository repository(database());
        if (terms.hasSteps) {
            CommissionRule rule = currentRule();
            rule.id = CommissionRuleId();
            addStep(rule);
            m_program.exec("DELETE FROM commission_rule");
            RC_ASSERT(repository.insertRule(rule).has_value());
        }
        if (terms.hasBensRule) {
            CommissionRule rule = currentRule();
            rule.id = CommissionRuleId();
            rule.number = 2;
            rule.coupon = u"CLEO"_qs;
            rule.rate = Rate::fromPpm(bensPpm);
            RC_ASSERT(repository.insertRule(rule).has_value());
        }
        if (terms.limit != Terms::Limit::None) {
            CommissionCap cap;
            cap.together = terms.limit == Terms::Limit::Together;
            cap.amount = Money(monthlyLimit, Currency::fromCode(u"EUR").value());
            cap.validFrom = QDate(2026, 1, 1);
            RC_ASSERT(repository.insertCap(cap).has_value());
        }
    }

    void doSomething()
    {
        switch (*rc::gen::inRange(0, 12)) {
        case 0:
        case 1: return importNew();
        case 2:
        case 3: return importChanges();
        case 4: return decide(DecisionAction::Approve);
        case 5: return decide(*rc::gen::element(DecisionAction::Hold, DecisionAction::Release));
        case 6: return rejectOne();
        case 7: return createPayout();
        case 8:
        case 9: return settlePayments();
        case 10: return *rc::gen::arbitrary<bool>() ? changeRate() : recompute();
        default: return *rc::gen::arbitrary<bool>() ? enter() : takeBack();
        }
    }

    void check()
    {
        std::map<bool, qint64> earned = m_model.earned();
        for (const bool bens : {false, true}) {
            const QByteArray name = bens ? "Ben Roux" : "Anna Berg";
            const QString sum = m_program
                                    .query("SELECT ifnull(sum(m.amount), 0) FROM commission AS m JOIN affiliate AS a ON a.id = m.affiliate_id "
                                           "WHERE m.status NOT IN (5, 7) AND a.name = '" + name + "'")
                                    .first();
            const qint64 expected = earned[bens] + m_model.entries[bens];
            if (sum.toLongLong() != expected)
                RC_FAIL((name + ": " + sum.toUtf8() + " instead of " + QByteArray::number(expected) + "\n" + m_done.join("\n")).toStdString());
        }
        const QStringList paid = paidRows();
        for (const QString &row : std::as_const(m_paid)) {
            if (!paid.contains(row))
                RC_FAIL("a paid row changed: " + row.toStdString());
        }
        m_paid = paid;
        RC_ASSERT(m_program.query("SELECT commission_id FROM payout_line WHERE released = 0 GROUP BY 1 HAVING count(*) > 1").isEmpty());
        RC_ASSERT(m_program.query("SELECT ifnull(sum(amount), 0) FROM commission WHERE status = 4")
                  == m_program.query("SELECT ifnull(sum(amount), 0) FROM payout_payment WHERE state = 'paid'"));
        const QStringList problems = m_program.problems();
        if (!problems.isEmpty())
            RC_FAIL((problems.join(u'\n') + u'\n' + QString::fromUtf8(m_done.join("\n"))).toStdString());
    }

private:
    Database &database() { return m_program.database(); }

    void note(const QByteArray &what) { m_done.append(what); }

    static void addStep(CommissionRule &rule)
    {
        const Currency euro = Currency::fromCode(u"EUR").value();
        rule.steps = {StepMeasure::Sales, StepPeriod::Month, 30, StepMode::Marginal, euro, {{stepFrom, Rate::fromPpm(stepPpm), {}}}};
    }

    CommissionRule currentRule()
    {
        const QList<CommissionPlan> plans = CommissionRepository(database()).plans().value();
        const QList<CommissionRule> &rules = plans.first().rules;
        return *std::find_if(rules.rbegin(), rules.rend(), [](const CommissionRule &rule) { return rule.coupon.isEmpty(); });
    }

    QStringList paidRows()
    {
        return m_program.query("SELECT id, affiliate_id, day, basis, rule_id, rule_version, ifnull(rate_ppm, -1), amount, cut "
                               "FROM commission WHERE status = 4");
    }

    void importFile(const std::map<int, ModelOrder> &orders)
    {
        if (orders.empty())
            return;
        const Model before = m_model;
        for (const auto &[number, order] : orders)
            m_model.orders[number] = order;
        m_model.pin();
        const Result<ImportSummary> summary = m_program.import(fileOf(orders));
        RC_ASSERT(summary.has_value());
        note("import " + fileOf(orders));
        m_undo = {summary->batch, before};
    }

    void importNew()
    {
        std::map<int, ModelOrder> orders;
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i) {
            ModelOrder order;
            order.day = QDate(2026, 5, 20).addDays(*rc::gen::inRange(0, 30));
            order.isBens = *rc::gen::arbitrary<bool>();
            order.gross = *rc::gen::inRange<qint64>(1, 60'000);
            order.isCancelled = *rc::gen::inRange(0, 6) == 0;
            orders[int(m_model.orders.size()) + 1 + i] = order;
        }
        importFile(orders);
    }

    void importChanges()
    {
        std::map<int, ModelOrder> changed;
        for (const auto &[number, order] : m_model.orders) {
            if (*rc::gen::inRange(0, 3) != 0)
                continue;
            ModelOrder later = order;
            later.isCancelled = *rc::gen::inRange(0, 4) == 0;
            later.refunded = *rc::gen::element<qint64>(0, 0, order.gross / 3, order.gross / 2, order.gross);
            changed[number] = later;
        }
        importFile(changed);
    }

    QList<CommissionId> some(const QByteArray &statuses)
    {
        QList<CommissionId> ids;
        for (const QString &id : m_program.query("SELECT id FROM commission WHERE status IN (" + statuses + ")")) {
            if (*rc::gen::inRange(0, 2) == 0)
                ids.append(CommissionId(id.toLongLong()));
        }
        return ids;
    }

    void decide(DecisionAction action)
    {
        DecisionScope scope;
        scope.chosen = some("1, 2, 6");
        if (scope.chosen->isEmpty())
            return;
        Job job;
        const Result<DecisionSummary> decided = laurel::decide(database(), action, scope, u"looked at"_qs, job);
        RC_ASSERT(decided.has_value());
        note("decide " + QByteArray::number(int(action)));
        if (decided->id.isValid() && *rc::gen::inRange(0, 3) == 0)
            RC_ASSERT(undoDecision(database(), decided->id, job).has_value());
    }

    void rejectOne()
    {
        for (auto &[number, order] : m_model.orders) {
            const QStringList rows = m_program.query("SELECT m.id FROM commission AS m JOIN conversion AS c ON c.id = m.conversion_id "
                                                     "WHERE c.external_id = 'A-" + QByteArray::number(number) + "' AND m.status <> 7");
            const QStringList locked = m_program.query("SELECT m.id FROM commission AS m JOIN conversion AS c ON c.id = m.conversion_id "
                                                       "WHERE c.external_id = 'A-" + QByteArray::number(number) + "' AND m.status IN (3, 4)");
            if (rows.isEmpty() || !locked.isEmpty() || order.isCancelled || *rc::gen::inRange(0, 3) != 0)
                continue;
            DecisionScope scope;
            scope.chosen.emplace();
            for (const QString &id : rows)
                scope.chosen->append(CommissionId(id.toLongLong()));
            const DecisionAction action = order.isRejected ? DecisionAction::Reopen : DecisionAction::Reject;
            Job job;
            RC_ASSERT(laurel::decide(database(), action, scope, u"own order"_qs, job).has_value());
            order.isRejected = !order.isRejected;
            note("reject or reopen " + QByteArray::number(number));
            m_undo.reset();
            return;
        }
    }

    void createPayout()
    {
        const Result<QList<Payment>> payments = putIntoPayout(database(), some("1"));
        RC_ASSERT(payments.has_value() || payments.error().code == ErrorCode::NotFound);
        note("payout");
    }

    void settlePayments()
    {
        PayoutRepository payouts(database());
        const QList<PayoutSummary> all = payouts.list().value();
        for (const PayoutSummary &summary : all) {
            const QList<Payment> payments = payouts.payments(summary.payout.id).value();
            for (const Payment &payment : payments) {
                if (hasEnded(payment.state)) {
                    RC_ASSERT(!payouts.markPaid({payment.id}, QDate(2026, 7, 1)).has_value());
                    continue;
                }
                switch (*rc::gen::inRange(0, 4)) {
                case 0: RC_ASSERT(payouts.markPaid({payment.id}, QDate(2026, 7, 1)).has_value()); break;
                case 1: RC_ASSERT(payouts.markFailed({payment.id}, u"bounced"_qs).has_value()); break;
                case 2: RC_ASSERT(payouts.voidPayments({payment.id}, u"a mistake"_qs).has_value()); break;
                default: break;
                }
            }
        }
        note("settle payments");
    }

    void changeRate()
    {
        const ModelVersion &last = m_model.versions.back();
        const QDate from = (last.from.isValid() ? last.from : QDate(2026, 5, 18)).addDays(*rc::gen::inRange(1, 9));
        const qint64 ppm = *rc::gen::inRange<qint64>(0, 250'000);
        CommissionRule rule = currentRule();
        rule.id = CommissionRuleId();
        rule.rate = Rate::fromPpm(ppm);
        rule.validFrom = from;
        rule.validTo = QDate();
        RC_ASSERT(CommissionRepository(database()).insertRule(rule).has_value());
        m_model.versions.push_back({from, ppm});
        note("rate " + QByteArray::number(ppm) + " from " + from.toString(Qt::ISODate).toUtf8());
        m_undo.reset();
    }

    void recompute()
    {
        if (m_model.terms.limit != Terms::Limit::None)
            return; // what is in a payout stays, and what is open is limited by itself: the sum is not the orders' alone
        Job job;
        const Model before = m_model;
        m_model.recompute(m_program.query("SELECT DISTINCT c.external_id FROM commission AS m JOIN conversion AS c ON c.id = m.conversion_id "
                                          "WHERE m.status IN (3, 4)"));
        const Result<RecomputeSummary> summary = Recompute(database()).run({}, false, job);
        RC_ASSERT(summary.has_value());
        note("recompute");
        if (summary->batch.isValid())
            m_undo = {summary->batch, before};
    }

    void enter()
    {
        const bool bens = *rc::gen::arbitrary<bool>();
        CommissionEntry entry;
        entry.kind = CommissionEntryKind::Adjustment;
        const Affiliate affiliate = AffiliateRepository(database()).findByText(bens ? u"Ben Roux"_qs : u"Anna Berg"_qs).value();
        entry.affiliate = affiliate.id;
        entry.day = QDate(2026, 6, 1);
        entry.amount = Money(*rc::gen::element<qint64>(-5000, -1, 1, 7000), Currency::fromCode(u"EUR").value());
        entry.reason = u"agreed"_qs;
        RC_ASSERT(CommissionLedger(database()).insertEntry(entry).has_value());
        m_model.entries[bens] += entry.amount.minor();
        note("enter " + QByteArray::number(entry.amount.minor()));
        if (m_undo)
            m_undo->second.entries = m_model.entries;
    }

    void takeBack()
    {
        if (!m_undo)
            return;
        const Result<> undone = m_program.undo(m_undo->first);
        RC_ASSERT(undone.has_value() || undone.error().code == ErrorCode::RefusedByRule);
        note(undone ? "taken back" : "not taken back");
        if (undone)
            m_model = m_undo->second;
        m_undo.reset();
    }

    ImportProgram m_program;
    Model m_model;
    QStringList m_paid;
    QByteArrayList m_done;
    std::optional<std::pair<ImportBatchId, Model>> m_undo; ///< the last step, and the model before it
};

} // namespace

/// Random histories of sales, refunds, changed rates, decisions, payouts and steps taken back, against a slow, plain model.
class LedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheModel_data()
    {
        QTest::addColumn<Terms>("terms");
        QTest::newRow("a plain rate") << Terms{};
        QTest::newRow("steps") << Terms{.hasSteps = true};
        QTest::newRow("a limit for each and two rules") << Terms{.hasBensRule = true, .limit = Terms::Limit::Each};
        QTest::newRow("steps, two rules and a limit for all together")
            << Terms{.hasSteps = true, .hasBensRule = true, .limit = Terms::Limit::Together};
    }

    void followsTheModel()
    {
        QFETCH(Terms, terms);
        QVERIFY(holds("the ledger follows the model", [terms] {
            Ledger ledger(terms);
            const int steps = *rc::gen::inRange(1, 25);
            for (int i = 0; i < steps; ++i) {
                ledger.doSomething();
                ledger.check();
            }
        }));
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
