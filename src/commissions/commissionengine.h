#pragma once

#include "commissions/commissionterms.h"
#include "commissions/earninghistory.h"
#include "storage/earningquery.h"

#include <algorithm>
#include <memory>
#include <span>

namespace laurel {

/// Turns a conversion into commission rows by the terms in force on its day.
///
/// Which rule wins says RuleIndex. Items of one order may fall under different rules: each rule gets one row (one for each of
/// its steps that the order reaches into), and the order's discount and refund are allocated to the items by largest remainder,
/// so that the bases sum to the order's net exactly. Percent is of the rule's basis, rounded once per row, half away from zero.
/// Cancelled and unattributed conversions earn nothing. Flat amounts are only in the rule's currency; of a sale refunded in
/// full they are 0. Items without prices cannot be told apart: the first one's rule holds for the whole order.
///
/// Shares of other affiliates are split off each row by largest remainder; caps are applied last.
class CommissionEngine
{
public:
    explicit CommissionEngine(const CommissionTerms &terms);
    ~CommissionEngine();
    CommissionEngine(CommissionEngine &&) noexcept;

    /// What is known beside the conversion.
    struct Given
    {
        EarningHistory *history = nullptr; ///< null: as if no other sale were there
        RuleIndex::Pinned pinned = {};     ///< the rules that were used for it before, and are again
        /// Affiliates whose part was rejected by decision: it is computed, and counts for nothing else.
        std::span<const qint64> rejected = {};

        [[nodiscard]] bool isRejected(AffiliateId affiliate) const
        {
            return std::ranges::find(rejected, affiliate.value()) != rejected.end();
        }
    };

    /// Appends the rows of @p conversion to @p rows (none when no rule applies). Conversion id and row ids are left as
    /// given. The rows are pending and held until the order's day plus the plan's hold days; a self-referral is on hold or
    /// rejected as the program says. Thread-safe without a history. @returns Overflow; @p rows is as before then.
    [[nodiscard]] Result<> compute(const Conversion &conversion, QList<Commission> &rows, const Given &given) const;
    [[nodiscard]] Result<> compute(const Conversion &conversion, QList<Commission> &rows) const
    {
        return compute(conversion, rows, {});
    }
    /// Tells @p history beforehand of a conversion that it will compute.
    [[nodiscard]] Result<> expect(const Conversion &conversion, const Given &given) const;

    /// Whether what a sale earns depends on other sales: then all of them are computed in their order, with a history.
    [[nodiscard]] bool looksAtOthers() const;
    /// Of those, whether what one affiliate earns depends on what others do. @param shared some share sales: what they earn of each
    /// other's counts for their own caps.
    [[nodiscard]] bool affiliatesDependOnEachOther(bool shared) const;
    /// What has to be known of conversions beside their row.
    [[nodiscard]] EarningFilter::Needs needs() const;
    [[nodiscard]] EarningHistory newHistory() const;
    /// What becomes of a commission for a sale to an address of the affiliate's own.
    [[nodiscard]] CommissionStatus selfReferralStatus() const;
    /// The rule that wins for @p conversion as a whole (its first item), for explanations; null when none applies.
    [[nodiscard]] const CommissionRule *winningRule(const Conversion &conversion) const;
    [[nodiscard]] const RuleIndex &rules() const;

private:
    struct Terms;
    std::unique_ptr<Terms> m_terms;
};

} // namespace laurel
