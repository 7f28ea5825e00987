#include "commissions/settlement.h"

#include "commissions/correction.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

constexpr qint64 rowsBetweenLooks = 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Settlement)
};

/// Affiliates of whose part all is rejected.
std::vector<qint64> rejectedOf(const std::vector<CommissionRecord> &rows)
{
    std::vector<qint64> affiliates;
    for (const CommissionRecord &row : rows) {
        const auto isKept = [&row](const CommissionRecord &other) {
            return other.affiliate == row.affiliate && other.status != int(CommissionStatus::Rejected);
        };
        if (row.status == int(CommissionStatus::Rejected) && std::ranges::none_of(rows, isKept))
            affiliates.push_back(row.affiliate);
    }
    return affiliates;
}

/// Whether something of it is in a payout or paid.
bool isLocked(const Earning &earning)
{
    return std::ranges::any_of(earning.commissions, [](const CommissionRecord &row) { return row.isLocked(); });
}

} // namespace

EarningFilter Settlement::filterFor(std::optional<qint64> owner) const
{
    EarningFilter filter;
    filter.needs = m_engine.needs();
    filter.affiliate = owner;
    return filter;
}

Result<> Settlement::lookAround()
{
    if (++m_read % rowsBetweenLooks != 0)
        return {};
    m_job->setRecords(m_read);
    return m_job->isCancelled() ? fail(ErrorCode::Cancelled, Text::tr("Stopped. Nothing was changed.")) : Result<>();
}

Result<SettlementSummary> Settlement::run(const ChangedBy &by, StatChanges &stats, Job &job)
{
    m_by = by;
    m_stats = &stats;
    m_job = &job;
    Result<CommissionReplacement> replacement = CommissionReplacement::open(m_database, by);
    if (!replacement)
        return fail(replacement);
    m_replacement.emplace(std::move(*replacement));
    const Result<bool> shared = anySharedSales(m_database);
    if (!shared)
        return fail(shared);
    Result<> done;
    if (!m_engine.looksAtOthers()) {
        done = settleEach();
    } else if (m_engine.affiliatesDependOnEachOther(*shared)) {
        done = settleInOrder({});
    } else {
        Result<QList<qint64>> owners = ownersOfConversions(m_database);
        if (!owners)
            return fail(owners);
        for (const qint64 owner : std::as_const(*owners)) {
            if (done && (!m_owners || m_owners->contains(owner)))
                done = settleInOrder(owner);
        }
        // What belongs to nobody by now earns nothing, whatever else there is.
        if (done && (!m_owners || m_owners->contains(0)))
            done = settleInOrder(0);
    }
    if (done)
        done = m_replacement->finish();
    if (!done)
        return fail(done);
    for (const auto &[key, sum] : m_sums)
        m_summary.sums.append(sum);
    return m_summary;
}

Result<> Settlement::settleEach()
{
    const auto take = [this](Earning &&earning) { return settle(earning, pinnedFor(earning), nullptr); };
    if (!m_owners)
        return readEarnings(m_database, filterFor({}), take);
    for (const qint64 owner : *m_owners) {
        if (const Result<> done = readEarnings(m_database, filterFor(owner), take); !done)
            return done;
    }
    return {};
}

Result<> Settlement::settleInOrder(std::optional<qint64> owner)
{
    std::vector<Earning> earnings;
    const Result<> read = readEarnings(m_database, filterFor(owner), [&earnings](Earning &&earning) {
        earnings.push_back(std::move(earning));
        return Result<>();
    });
    if (!read)
        return read;
    std::ranges::sort(earnings, [](const Earning &a, const Earning &b) {
        return std::pair(a.conversion.occurredAt, a.conversion.id) < std::pair(b.conversion.occurredAt, b.conversion.id);
    });
    EarningHistory history = m_engine.newHistory();
    std::vector<std::vector<CommissionRuleId>> pinned;
    pinned.reserve(earnings.size());
    for (const Earning &earning : earnings) {
        pinned.push_back(pinnedFor(earning));
        const std::vector<qint64> rejected = rejectedOf(earning.commissions);
        const Result<> expected = m_engine.expect(earning.conversion, {&history, pinned.back(), rejected});
        if (!expected)
            return expected;
    }
    for (size_t i = 0; i < earnings.size(); ++i) {
        if (const Result<> settled = settle(earnings[i], pinned[i], &history); !settled)
            return settled;
    }
    return {};
}

std::vector<CommissionRuleId> Settlement::pinnedFor(const Earning &earning) const
{
    const bool isOfTheSale = m_terms == TermsUsed::OfTheSale ? !m_by.isNew(earning.conversion.id.value()) : isLocked(earning);
    return isOfTheSale ? pinnedRules(earning) : std::vector<CommissionRuleId>();
}

Result<> Settlement::settle(const Earning &earning, RuleIndex::Pinned pinned, EarningHistory *history)
{
    if (const Result<> goOn = lookAround(); !goOn)
        return goOn;
    QList<Commission> rows;
    const std::vector<qint64> rejected = rejectedOf(earning.commissions);
    const Result<> computed = m_engine.compute(earning.conversion, rows, {history, pinned, rejected});
    if (!computed)
        return computed;
    if (!m_period.isEmpty() && !m_period.contains(earning.conversion.day))
        return {};
    ++m_summary.looked;
    if (m_terms == TermsUsed::AsTheyAre && isLocked(earning)) {
        ++m_summary.kept;
        return {};
    }
    std::vector<CommissionRecord> records;
    for (const Commission &row : std::as_const(rows))
        records.push_back(recordOf(row));
    const std::vector<CommissionRecord> unlocked = unlockedOf(earning.commissions);
    const std::vector<CommissionRecord> after = correctedCommissions(earning.commissions, records);
    if (comesOutAlike(unlocked, after))
        return {};
    ++m_summary.changed;
    std::set<std::pair<qint64, Currency>> touched;
    const auto enter = [&](const CommissionRecord &row, int sign) {
        m_stats->addCommission(row, sign);
        const std::pair key(row.affiliate, row.currency);
        SettledSum &sum = m_sums[key];
        sum.affiliate = AffiliateId(row.affiliate);
        Money &side = sign < 0 ? sum.before : sum.after;
        for (Money *money : {&sum.before, &sum.after})
            *money = Money(money->minor(), row.currency);
        side = Money(side.minor() + (row.counts() ? row.amount : 0), row.currency);
        if (touched.insert(key).second)
            ++sum.changed;
    };
    for (const CommissionRecord &row : unlocked)
        enter(row, -1);
    for (const CommissionRecord &row : after)
        enter(row, 1);
    return m_replacement->replace(earning.conversion.id.value(), unlocked, after);
}

Result<SettlementSummary> settleOthers(Database &database, const CommissionEngine &engine, const ChangedBy &by, StatChanges &stats, Job &job)
{
    if (!engine.looksAtOthers())
        return SettlementSummary();
    Settlement settlement(database, engine, TermsUsed::OfTheSale);
    settlement.limitTo(stats.affiliates());
    return settlement.run(by, stats, job);
}

} // namespace laurel
