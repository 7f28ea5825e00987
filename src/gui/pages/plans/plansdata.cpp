#include "gui/pages/plans/plansdata.h"

#include "commissions/commissiontext.h"
#include "core/localformat.h"
#include "storage/affiliaterepository.h"
#include "storage/commissionledger.h"
#include "storage/commissionrepository.h"
#include "storage/programrepository.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlansPage)
};

const ChangeSet planChanges{ChangeSet::Commissions, {}};

QString defaultPlanName() { return QStringLiteral("Standard"); }

/// What an edit did, for its undo.
struct Done
{
    QList<CommissionRuleId> inserted;
    QList<CommissionRule> replaced; ///< at the place of the one that replaced it; without id where there was none
};

/// The plan for rules that name none; made when there is none yet.
Result<CommissionPlanId> somePlan(Database &database)
{
    CommissionRepository repository(database);
    const Result<QList<CommissionPlan>> plans = repository.plans();
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!plans)
        return fail(plans);
    if (!info)
        return fail(info);
    if (!plans->isEmpty())
        return plans->constLast().id;
    CommissionPlan plan;
    plan.name = defaultPlanName();
    plan.holdDays = info->holdDays;
    return repository.insertPlan(plan);
}

Result<CommissionRule> replaceable(CommissionRepository &repository, const CommissionRule &rule)
{
    const Result<QList<CommissionPlan>> plans = repository.plans();
    if (!plans)
        return fail(plans);
    const CommissionRule *newest = newestVersion(*plans, rule);
    if (!newest || !rule.validFrom.isValid() || newest->validFrom != rule.validFrom)
        return CommissionRule();
    CommissionRule replaced = *newest;
    replaced.plan = rule.plan;
    if (const Result<> removed = repository.removeRule(newest->id); !removed)
        return fail(removed);
    return replaced;
}

Result<ChangeSet> insertAll(Database &database, const QList<CommissionRule> &rules, Done &done)
{
    done = {};
    CommissionRepository repository(database);
    for (CommissionRule rule : rules) {
        if (!rule.plan.isValid()) {
            const Result<CommissionPlanId> plan = somePlan(database);
            if (!plan)
                return fail(plan);
            rule.plan = *plan;
        }
        rule.id = {};
        const Result<CommissionRule> replaced = replaceable(repository, rule);
        if (!replaced)
            return fail(replaced);
        const Result<CommissionRuleId> id = repository.insertRule(rule);
        if (!id)
            return fail(id);
        done.inserted.append(*id);
        done.replaced.append(*replaced);
    }
    return planChanges;
}

Result<ChangeSet> takeBack(Database &database, const Done &done)
{
    CommissionRepository repository(database);
    for (qsizetype i = done.inserted.size() - 1; i >= 0; --i) {
        if (const Result<> removed = repository.removeRule(done.inserted.at(i)); !removed)
            return fail(removed);
        if (!done.replaced.at(i).id.isValid())
            continue;
        if (const Result<CommissionRuleId> again = repository.insertRule(done.replaced.at(i)); !again)
            return fail(again);
    }
    return planChanges;
}

template <typename Work>
EditWork planWork(Work work)
{
    return [work](Database &database) -> Result<ChangeSet> {
        if (const auto done = work(database); !done)
            return fail(done);
        return planChanges;
    };
}

/// What no undo takes back, with a message when it is done. A failure leaves the steps that can be undone.
void changeForGood(Session &session, EditWork work, const QString &doneMessage)
{
    session.jobs().write(
        {},
        [work = std::move(work)](Database &database, Job &) -> Result<ChangeSet> {
            Result<Transaction> transaction = Transaction::begin(database);
            if (!transaction)
                return fail(transaction);
            const Result<ChangeSet> changes = work(database);
            if (!changes)
                return changes;
            if (const Result<> committed = transaction->commit(); !committed)
                return fail(committed);
            return changes;
        },
        &session,
        [&session, doneMessage](const Result<ChangeSet> &changes) {
            if (!changes) {
                emit session.failed(changes.error());
                return;
            }
            session.announce(*changes);
            emit session.message(doneMessage, false);
        });
}

/// Giving bonuses as a step: they are a transaction of their own, so its undo and redo are jobs.
class Giving : public std::enable_shared_from_this<Giving>
{
public:
    explicit Giving(Session &session)
        : m_session(&session)
    {}

    void give(const QList<EarnedBonus> &bonuses)
    {
        m_session->jobs().write(
            {}, [bonuses](Database &database, Job &) { return BonusRun(database).give(bonuses); }, m_session,
            [self = shared_from_this()](const Result<QList<CommissionId>> &given) {
                if (!given)
                    return self->fail(given.error(), false);
                self->m_given = *given;
                self->m_session->announce(planChanges);
                self->m_session->recordStep(
                    self->givenText(), [self] { self->undo(); }, [self] { self->redo(); });
            });
    }

private:
    void undo()
    {
        m_session->jobs().write(
            {},
            [given = m_given](Database &database, Job &) { return CommissionLedger(database).removeEntries(given); },
            m_session,
            [self = shared_from_this()](const Result<QList<KeptEntry>> &removed) {
                if (!removed)
                    return self->fail(removed.error(), true);
                self->m_removed = *removed;
                self->m_session->announce(planChanges);
                emit self->m_session->message(Text::tr("The bonuses were taken back."), false);
            });
    }

    void redo()
    {
        m_session->jobs().write(
            {},
            [removed = m_removed](Database &database, Job &) {
                return CommissionLedger(database).restoreEntries(removed);
            },
            m_session,
            [self = shared_from_this()](const Result<> &restored) {
                if (!restored)
                    return self->fail(restored.error(), true);
                self->m_session->announce(planChanges);
                emit self->m_session->message(self->givenText(), true);
            });
    }

    [[nodiscard]] QString givenText() const
    {
        return Text::tr("%Ln bonus(es) given; they go into the next payout", nullptr, int(m_given.size()));
    }

    void fail(const Error &error, bool breaksHistory)
    {
        if (breaksHistory)
            m_session->undoStack().clear();
        emit m_session->failed(error);
    }

    Session *m_session;
    QList<CommissionId> m_given;
    QList<KeptEntry> m_removed; ///< by the last undo; like m_given known to the window alone
};

} // namespace

QString PlanListing::affiliateName(AffiliateId id) const
{
    const auto found = std::ranges::find(affiliates, id, &Affiliate::id);
    return found == affiliates.end() ? QString() : found->name;
}

QString PlanListing::tierName(TierId id) const
{
    const auto found = std::ranges::find(tiers, id, &Tier::id);
    return found == tiers.end() ? QString() : found->name;
}

QString PlanListing::forWhom(AffiliateId affiliate, TierId tier) const
{
    if (affiliate.isValid())
        return affiliateName(affiliate);
    return tier.isValid() ? Text::tr("Tier %1").arg(tierName(tier)) : Text::tr("Everyone");
}

Result<PlanListing> readPlans(Database &database)
{
    Result<CommissionTerms> terms = CommissionTerms::load(database);
    if (!terms)
        return fail(terms);
    Result<QList<BonusRule>> bonuses = BonusRuleRepository(database).list();
    if (!bonuses)
        return fail(bonuses);
    Result<QList<Affiliate>> affiliates = AffiliateRepository(database).list();
    if (!affiliates)
        return fail(affiliates);
    Result<QList<Tier>> tiers = ProgramRepository(database).tiers();
    if (!tiers)
        return fail(tiers);
    return PlanListing{std::move(*terms), std::move(*bonuses), std::move(*affiliates), std::move(*tiers)};
}

QString holdsText(QDate from, QDate to)
{
    const auto text = [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat); };
    if (from.isValid() && to.isValid())
        return Text::tr("%1 – %2", "first and last day").arg(text(from), text(to.addDays(-1)));
    if (to.isValid())
        return Text::tr("until %1").arg(text(to.addDays(-1)));
    return from.isValid() ? Text::tr("from %1").arg(text(from)) : Text::tr("always");
}

const CommissionRule *newestVersion(const QList<CommissionPlan> &plans, const CommissionRule &rule)
{
    const CommissionRule *newest = nullptr;
    for (const CommissionPlan &plan : plans) {
        for (const CommissionRule &other : plan.rules) {
            if (plan.id == rule.plan && rule.number > 0 && other.number == rule.number &&
                (!newest || other.version > newest->version))
                newest = &other;
        }
    }
    return newest;
}

void saveRules(Session &session, const QString &text, const QList<CommissionRule> &rules)
{
    const auto done = std::make_shared<Done>();
    session.edit(
        text, [rules, done](Database &database) { return insertAll(database, rules, *done); },
        [done](Database &database) { return takeBack(database, *done); });
}

void endRule(Session &session, const CommissionRule &rule, QDate day)
{
    const QString text = Text::tr("End the rule “%1”").arg(ruleText(rule, QLocale()));
    if (rule.validFrom.isValid() && day <= rule.validFrom) {
        const auto removing =
            planWork([id = rule.id](Database &database) { return CommissionRepository(database).removeRule(id); });
        session.edit(text, removing,
                     planWork([rule](Database &database) { return CommissionRepository(database).insertRule(rule); }));
        return;
    }
    const auto ending = [id = rule.id](QDate end) {
        return planWork([id, end](Database &database) { return CommissionRepository(database).endRule(id, end); });
    };
    session.edit(text, ending(day), ending(rule.validTo));
}

void addCap(Session &session, const CommissionCap &cap)
{
    const auto id = std::make_shared<CommissionCapId>();
    session.edit(Text::tr("Add a limit of %1").arg(formatMoney(cap.amount, QLocale())),
                 planWork([cap, id](Database &database) -> Result<> {
                     const Result<CommissionCapId> inserted = CommissionRepository(database).insertCap(cap);
                     if (!inserted)
                         return fail(inserted);
                     *id = *inserted;
                     return {};
                 }),
                 // A limit that ends on its first day has never been.
                 planWork([id, from = cap.validFrom](Database &database) {
                     return CommissionRepository(database).endCap(*id, from);
                 }));
}

void endCap(Session &session, const CommissionCap &cap, QDate day)
{
    changeForGood(session, planWork([id = cap.id, day](Database &database) {
                      return CommissionRepository(database).endCap(id, day);
                  }),
                  Text::tr("The limit of %1 ends.").arg(formatMoney(cap.amount, QLocale())));
}

void giveBonuses(Session &session, const QList<EarnedBonus> &bonuses)
{
    std::make_shared<Giving>(session)->give(bonuses);
}

void addBonus(Session &session, const BonusRule &bonus)
{
    changeForGood(session,
                  planWork([bonus](Database &database) { return BonusRuleRepository(database).insert(bonus); }),
                  Text::tr("The bonus %1 was added. It is given when a period is over.").arg(bonus.name));
}

void endBonus(Session &session, const BonusRule &bonus, QDate day)
{
    changeForGood(session, planWork([id = bonus.id, day](Database &database) {
                      return BonusRuleRepository(database).end(id, day);
                  }),
                  Text::tr("The bonus %1 ends. What it gave stays.").arg(bonus.name));
}

} // namespace laurel
