#include "commissions/correction.h"

#include "core/entities.h"
#include "storage/rowdecisions.h"

#include <algorithm>
#include <map>

namespace laurel {

namespace {

constexpr int pending = int(CommissionStatus::Pending);
constexpr int approved = int(CommissionStatus::Approved);
constexpr int rejected = int(CommissionStatus::Rejected);
constexpr int onHold = int(CommissionStatus::OnHold);
constexpr int reversed = int(CommissionStatus::Reversed);

bool isNothing(const CommissionRecord &row) { return row.amount == 0 && row.basis == 0 && row.cut == 0; }

/// A rejected one stays so when the sale comes back; until then there is nothing to open again.
CommissionRecord emptied(CommissionRecord row)
{
    row.amount = row.basis = row.cut = 0;
    return row;
}

/// What was rejected stays so for those, too, who have no part in the sale by now.
void keepRejections(const std::vector<CommissionRecord> &unlocked, std::vector<CommissionRecord> &rows)
{
    const size_t computed = rows.size();
    for (const CommissionRecord &row : unlocked) {
        const auto isTheirs = [&row](const CommissionRecord &other) {
            return other.affiliate == row.affiliate && other.currency == row.currency;
        };
        if (row.status == rejected && std::none_of(rows.begin(), rows.begin() + qsizetype(computed), isTheirs))
            rows.push_back(emptied(row));
    }
}

void takeOff(const CommissionRecord &locked, std::vector<CommissionRecord> &rows)
{
    auto same = std::ranges::find_if(rows, [&](const CommissionRecord &row) { return isSameShare(row, locked); });
    if (same == rows.end()) {
        CommissionRecord row = locked;
        row.status = pending;
        row.amount = row.basis = row.cut = 0;
        rows.push_back(row);
        same = rows.end() - 1;
    }
    same->amount -= locked.amount;
    same->basis -= locked.basis;
    same->cut -= locked.cut;
}

/// What corrects a paid sale. Where less is due than was paid, all of it is due at once; where more is, what takes back waits for what
/// gives: neither goes without the other.
void settleCorrections(std::vector<CommissionRecord> &rows, const std::vector<bool> &decided)
{
    struct Sum
    {
        qint64 amount = 0;
        bool takes = false;
        int ofGiving = approved; ///< the least certain of what gives
    };
    std::map<std::pair<qint64, Currency>, Sum> sums;
    for (const CommissionRecord &row : rows) {
        Sum &sum = sums[{row.affiliate, row.currency}];
        sum.amount += row.amount;
        sum.takes |= row.amount < 0;
        if (row.amount < 0 || row.status == approved)
            continue;
        if (row.status != pending)
            sum.ofGiving = onHold;
        else if (sum.ofGiving == approved)
            sum.ofGiving = pending;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const Sum &sum = sums.at({rows[i].affiliate, rows[i].currency});
        if (decided[i] || !sum.takes)
            continue;
        if (sum.amount < 0)
            rows[i].status = approved;
        else if (rows[i].amount < 0)
            rows[i].status = sum.ofGiving;
    }
}

} // namespace

std::vector<CommissionRuleId> pinnedRules(const Earning &earning)
{
    const Conversion &conversion = earning.conversion;
    const qint64 day = toEpochDay(conversion.day);
    std::vector<CommissionRuleId> pinned;
    for (const CommissionRecord &row : earning.commissions) {
        const bool isShare = std::ranges::any_of(conversion.shares, [&row](const ConversionShare &share) {
            return share.affiliate.value() == row.affiliate;
        });
        if (row.day == day && (row.affiliate == conversion.affiliate.value() || isShare))
            pinned.emplace_back(row.rule);
    }
    return pinned;
}

CommissionRecord recordOf(const Commission &row)
{
    CommissionRecord record;
    record.conversion = row.conversion.value();
    record.sequence = row.sequence;
    record.affiliate = row.affiliate.value();
    record.day = toEpochDay(row.day);
    record.currency = row.amount.currency();
    record.basis = row.basis.minor();
    record.rule = row.rule.value();
    record.ruleVersion = row.ruleVersion;
    record.ratePpm = row.rate ? row.rate->ppm() : -1;
    record.amount = row.amount.minor();
    record.cut = row.cut.minor();
    record.status = int(row.status);
    record.holdUntil = toEpochDay(row.holdUntil);
    return record;
}

std::vector<CommissionRecord> unlockedOf(const std::vector<CommissionRecord> &rows)
{
    std::vector<CommissionRecord> unlocked;
    std::ranges::copy_if(rows, std::back_inserter(unlocked), [](const CommissionRecord &row) { return !row.isLocked(); });
    return unlocked;
}

std::vector<CommissionRecord> correctedCommissions(const std::vector<CommissionRecord> &before,
                                                   const std::vector<CommissionRecord> &computed)
{
    const std::vector<CommissionRecord> unlocked = unlockedOf(before);
    std::vector<CommissionRecord> rows = computed;
    int lastSequence = 0;
    int lastLocked = 0;
    for (const CommissionRecord &row : before) {
        lastSequence = std::max(lastSequence, row.sequence);
        if (!row.isLocked())
            continue;
        lastLocked = std::max(lastLocked, row.sequence);
        takeOff(row, rows);
    }
    if (lastLocked > 0)
        std::erase_if(rows, isNothing);
    const std::vector<bool> decided = keepDecisions(unlocked, rows);
    if (lastLocked > 0)
        settleCorrections(rows, decided);
    if (computed.empty() && lastLocked == 0) {
        rows = unlocked;
        for (CommissionRecord &row : rows) {
            if (row.status == rejected)
                row = emptied(row);
            else
                row.status = reversed;
        }
    } else {
        keepRejections(unlocked, rows);
    }
    // After the rows that go too, so that undo can tell them apart; an order that changed a thousand times starts over.
    int sequence = lastSequence + int(rows.size()) <= CommissionRecord::maxSequence ? lastSequence : lastLocked;
    for (CommissionRecord &row : rows)
        row.sequence = ++sequence;
    return rows;
}

bool comesOutAlike(std::span<const CommissionRecord> unlocked, std::span<const CommissionRecord> after)
{
    return std::ranges::equal(unlocked, after, [](const CommissionRecord &a, const CommissionRecord &b) {
        return a.sameTerms(b) && (a.status == reversed) == (b.status == reversed);
    });
}

} // namespace laurel
