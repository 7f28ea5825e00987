#pragma once

#include "commissions/ruleindex.h"

#include <QHash>
#include <deque>

namespace laurel {

/// What sales before another one came to, for the rules that look at them. Sales are noted in the order in which they happened.
class EarningHistory
{
public:
    struct Totals
    {
        qint64 sales = 0; ///< after discount, before refunds
        qint64 net = 0;
        qint64 orders = 0;
        qint64 earnings = 0;

        void add(const Totals &other);
        /// What @p measure counts.
        [[nodiscard]] qint64 of(StepMeasure measure) const;
    };

    explicit EarningHistory(QList<CommissionCap> caps = {}) : m_caps(std::move(caps)) {}

    /// Tells of a sale beforehand: what the whole period of a retroactive rule comes to. In any order.
    void expect(const RuleTerm &term, const Conversion &conversion, const Totals &totals);
    /// What the period of @p conversion came to before it by @p term.
    [[nodiscard]] Totals before(const RuleTerm &term, const Conversion &conversion);
    /// What it comes to in all; of a rolling period what it comes to with @p own.
    [[nodiscard]] Totals whole(const RuleTerm &term, const Conversion &conversion, const Totals &own);
    void note(const RuleTerm &term, const Conversion &conversion, const Totals &totals);

    struct Payment
    {
        int number = 1; ///< of the customer to this affiliate by this rule
        QDate first;
    };
    [[nodiscard]] Payment payment(const RuleTerm &term, const Conversion &conversion) const;
    void notePayment(const RuleTerm &term, const Conversion &conversion);

    enum class CapsOf {
        All, ///< those that all affiliates have together
        Each ///< those of one, of each, or of a tier together
    };
    /// By how much caps make @p row earn less.
    /// @param tier of its affiliate on that day.
    /// @param besides what the same sale earns that is not noted.
    [[nodiscard]] qint64 cut(const Commission &row, TierId tier, CapsOf which, qint64 besides) const;
    void noteEarned(const Commission &row, TierId tier);
    [[nodiscard]] bool hasCaps() const { return !m_caps.isEmpty(); }

private:
    struct Key
    {
        qint64 plan;
        qint64 number; ///< of the rule; all its versions count together
        qint64 whose;  ///< affiliate
        qint64 what;   ///< first day of the period, or the customer
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.plan, key.number, key.whose, key.what); }
    };
    struct DayTotals
    {
        qint64 day;
        Totals totals;
    };
    [[nodiscard]] static Key keyOf(const RuleTerm &term, const Conversion &conversion);
    [[nodiscard]] static Key customerKeyOf(const RuleTerm &term, const Conversion &conversion);
    [[nodiscard]] Totals rolling(const RuleTerm &term, const Conversion &conversion);
    [[nodiscard]] static bool concerns(const CommissionCap &cap, const Commission &row, TierId tier);
    [[nodiscard]] static Key capKeyOf(const CommissionCap &cap, const Commission &row);

    QList<CommissionCap> m_caps;
    QHash<Key, Totals> m_sums;
    QHash<Key, Totals> m_expected;
    QHash<Key, std::deque<DayTotals>> m_days; ///< of rolling periods
    QHash<Key, Payment> m_payments;           ///< the last one noted
    QHash<Key, qint64> m_earned;              ///< by caps
};

} // namespace laurel
