#pragma once

#include "importing/importprofile.h"
#include "storage/importstorerows.h"

#include <array>

namespace laurel {

/// One value that an update replaces. Amounts are decimals of the conversion's currency, days ISO 8601, a status and a kind their
/// numbers; both are empty where it is only told that they differ.
struct RowChange
{
    Field field = Field::Status;
    QString before;
    QString after;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// What an import does with one record, for people who look before they import.
struct RowOutcome
{
    enum class Fate { Added, Updated, Unchanged, Refund, Rejected, PossibleDuplicate };
    static constexpr int fateCount = int(Fate::PossibleDuplicate) + 1;

    qint64 line = 0;
    QString id;   ///< the order's number; empty when the record has none
    Fate fate = Fate::Added;
    std::optional<Money> net;
    AffiliateId affiliate; ///< none: nobody
    AttributionReason reason = AttributionReason::None;
    QString code;
    QList<RowChange> changes; ///< of an update
    QString why;              ///< translated: why it is rejected, or whose order it may repeat
};

/// Keeps what happens to the first records of each fate.
class RowReview
{
public:
    static constexpr qsizetype mostOfAFate = 500;

    explicit RowReview(bool wanted) : m_wanted(wanted) {}

    /// Nobody looks, or there are enough: building the outcome can be spared.
    [[nodiscard]] bool wants(RowOutcome::Fate fate) const { return m_wanted && m_counts[size_t(fate)] < mostOfAFate; }
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void add(RowOutcome outcome);
    /// Whose a record is turned out later.
    void give(qint64 line, AffiliateId affiliate, AttributionReason reason);
    /// By line.
    [[nodiscard]] QList<RowOutcome> rows() const;

private:
    bool m_wanted;
    std::array<qsizetype, RowOutcome::fateCount> m_counts{};
    QList<RowOutcome> m_rows;
};

/// What the file says of a conversion, as a row to be looked at.
[[nodiscard]] RowOutcome outcomeOf(const ConversionRecord &row, RowOutcome::Fate fate);
/// What differs, the most telling first. @param itemsDiffer so do the lines of the order.
[[nodiscard]] QList<RowChange> changesBetween(const ConversionRecord &before, const ConversionRecord &after, bool itemsDiffer = false);
[[nodiscard]] bool isAmount(Field field);

} // namespace laurel
