#include "storage/rowdecisions.h"

#include <algorithm>
#include <map>
#include <set>

namespace laurel {

namespace {

constexpr int pending = int(CommissionStatus::Pending);
constexpr int approved = int(CommissionStatus::Approved);
constexpr int rejected = int(CommissionStatus::Rejected);
constexpr int onHold = int(CommissionStatus::OnHold);
constexpr int reversed = int(CommissionStatus::Reversed);

using Sums = std::map<std::pair<qint64, Currency>, qint64>;

Sums sumsOf(std::span<const CommissionRecord> rows)
{
    Sums sums;
    for (const CommissionRecord &row : rows)
        sums[{row.affiliate, row.currency}] += row.amount;
    return sums;
}

/// What was decided on the rows that @p row takes the place of; pending: nothing.
int decidedOn(const CommissionRecord &row, std::span<const CommissionRecord> before)
{
    std::set<int> ofShare;
    std::set<int> ofAffiliate;
    for (const CommissionRecord &other : before) {
        // To take back is another matter than to give.
        if (other.status == reversed || other.affiliate != row.affiliate || (other.amount < 0) != (row.amount < 0))
            continue;
        ofAffiliate.insert(other.status);
        if (isSameShare(other, row))
            ofShare.insert(other.status);
    }
    const std::set<int> &statuses = ofShare.empty() ? ofAffiliate : ofShare;
    if (statuses.size() == 1)
        return *statuses.begin();
    return statuses.contains(rejected) || statuses.contains(onHold) ? onHold : pending;
}

} // namespace

bool isSameShare(const CommissionRecord &a, const CommissionRecord &b)
{
    return a.affiliate == b.affiliate && a.currency == b.currency && a.rule == b.rule && a.ruleVersion == b.ruleVersion
        && a.ratePpm == b.ratePpm;
}

std::vector<bool> keepDecisions(std::span<const CommissionRecord> before, std::vector<CommissionRecord> &rows)
{
    const Sums earlier = sumsOf(before);
    const Sums now = sumsOf(rows);
    std::vector<bool> kept(rows.size(), false);
    for (size_t i = 0; i < rows.size(); ++i) {
        CommissionRecord &row = rows[i];
        if (row.status == reversed) // nothing is earned, whatever was decided on what was
            continue;
        const int decided = decidedOn(row, before);
        const std::pair whose(row.affiliate, row.currency);
        const auto had = earlier.find(whose);
        const bool grew = had == earlier.end() || now.at(whose) > had->second;
        kept[i] = decided == rejected || decided == onHold || (decided == approved && !grew);
        if (kept[i])
            row.status = decided;
    }
    return kept;
}

} // namespace laurel
