#pragma once

#include "commissions/commissionengine.h"
#include "core/job.h"
#include "storage/commissionreplacement.h"
#include "storage/earningquery.h"
#include "storage/importstorestats.h"

#include <map>
#include <set>

namespace laurel {

/// Which terms hold for sales that have earned something already.
enum class TermsUsed {
    OfTheSale, ///< those that were used then
    AsTheyAre  ///< those that the plans say for the day of the sale by now; a sale of which something is in a payout or paid stays
};

/// What an affiliate's open commissions come to.
struct SettledSum
{
    AffiliateId affiliate;
    Money before; ///< of rows that are not in a payout or paid
    Money after;
    qint64 changed = 0; ///< conversions
};

struct SettlementSummary
{
    qint64 looked = 0;  ///< conversions of the days that were asked for
    qint64 changed = 0; ///< conversions whose commissions came out otherwise
    qint64 kept = 0;    ///< conversions left as they are, as something of them is in a payout or paid
    QList<SettledSum> sums; ///< of affiliates for whom something changed, by affiliate and currency
};

/// Computes anew what conversions have earned, in the order in which they happened, as far as it is not in a payout or paid.
class Settlement
{
public:
    Settlement(Database &database, const CommissionEngine &engine, TermsUsed terms)
        : m_database(database), m_engine(engine), m_terms(terms)
    {}

    /// Only of these owners; without them, of all. Ignored where what one earns depends on others.
    void limitTo(std::set<qint64> owners) { m_owners = std::move(owners); }
    /// Only conversions of these days are written; those before and after still count for steps, caps and recurrence.
    void limitTo(const DateRange &period) { m_period = period; }

    /// Writes within the caller's transaction; the sums are added to @p stats. @returns Cancelled when the job was.
    [[nodiscard]] Result<SettlementSummary> run(const ChangedBy &by, StatChanges &stats, Job &job);

private:
    [[nodiscard]] Result<> settleInOrder(std::optional<qint64> owner);
    [[nodiscard]] Result<> settleEach();
    /// @param pinned the rules that were used for it, where they hold.
    [[nodiscard]] Result<> settle(const Earning &earning, RuleIndex::Pinned pinned, EarningHistory *history);
    [[nodiscard]] std::vector<CommissionRuleId> pinnedFor(const Earning &earning) const;
    [[nodiscard]] Result<> lookAround();
    [[nodiscard]] EarningFilter filterFor(std::optional<qint64> owner) const;

    Database &m_database;
    const CommissionEngine &m_engine;
    TermsUsed m_terms;
    std::optional<std::set<qint64>> m_owners;
    DateRange m_period;
    ChangedBy m_by;
    StatChanges *m_stats = nullptr;
    Job *m_job = nullptr;
    std::optional<CommissionReplacement> m_replacement;
    qint64 m_read = 0; ///< conversions
    SettlementSummary m_summary;
    std::map<std::pair<qint64, Currency>, SettledSum> m_sums;
};

/// After a change of sales: what all sales of the same affiliates earn where rules look at more than one, by the terms of each sale;
/// new ones by the terms of their day. Nothing where no rule does.
[[nodiscard]] Result<SettlementSummary> settleOthers(Database &database, const CommissionEngine &engine, const ChangedBy &by, StatChanges &stats, Job &job);

} // namespace laurel
