#pragma once

#include "storage/importstorerows.h"

#include <QHash>
#include <array>
#include <set>
#include <vector>

namespace laurel {

/// A row of `stat_day`: affiliate (0: nobody), currency, day.
struct StatKey
{
    qint64 affiliate = 0;
    Currency currency;
    qint64 day = 0;

    friend auto operator<=>(const StatKey &, const StatKey &) = default;
};

/// What a transaction changes in `stat_day`, summed in memory and written once.
class StatChanges
{
public:
    /// The sums, in the order of the table's columns.
    enum Sum { Clicks, Impressions, Leads, Actions, Sales, NewCustomers, Refunds, Gross, Discount, Refunded, Net, CommissionSum };
    static constexpr size_t sumCount = 12;

    /// @param sign 1 for what is added, −1 for what goes.
    void addConversion(const ConversionRecord &row, int sign);
    void addCommission(const CommissionRecord &row, int sign);
    void add(const StatKey &key, Sum sum, qint64 amount) { at(key)[sum] += amount; }
    /// Adds all that stands in @p other, which is left empty.
    void take(StatChanges &other);

    /// Adds the changes to the table; rows that come out all zero are removed, so that taking back leaves no trace.
    [[nodiscard]] Result<> write(Database &database) const;
    /// Whose sums change, or would if none were cancelled; 0 is nobody.
    [[nodiscard]] std::set<qint64> affiliates() const;

private:
    using Sums = std::array<qint64, sumCount>;
    struct Row
    {
        StatKey key;
        Sums sums{};
    };

    struct DayRow
    {
        qint64 day;
        size_t row; ///< in m_rows
    };

    [[nodiscard]] Sums &at(const StatKey &key);
    [[nodiscard]] size_t rowOf(const StatKey &key);
    [[nodiscard]] size_t findRow(const StatKey &key);
    [[nodiscard]] std::vector<size_t> inOrder() const;
    [[nodiscard]] Result<> sweepZeros(Database &database, const std::vector<size_t> &rows) const;

    std::vector<Row> m_rows;
    QHash<quint64, std::vector<DayRow>> m_days; ///< of an affiliate in a currency, ascending
    std::vector<quint32> m_recent; ///< rows asked for last, by a hash of their owner: exports are in order of time
};

} // namespace laurel
