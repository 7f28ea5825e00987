#pragma once

#include "core/daterange.h"
#include "storage/commissionrepository.h"
#include "storage/importstorestats.h"

#include <functional>
#include <optional>

namespace laurel {

/// A commission that belongs to no sale.
struct CommissionEntry
{
    CommissionEntryKind kind = CommissionEntryKind::Bonus;
    AffiliateId affiliate;
    QDate day;
    Money amount;   ///< a clawback's is negative
    QString reason; ///< at most 500 characters; the affiliate reads it, too
    ConversionId conversion = {}; ///< the sale it is about
    BonusRuleId rule = {};        ///< of a performance bonus: once for each period,
    QDate from = {};              ///< which begins on this day
};

/// What keeps an entry from being made: no reason, an amount of 0, a bonus below or a clawback above it. InvalidInput.
[[nodiscard]] Result<> checkEntry(const CommissionEntry &entry);
/// The amount of an entry of @p kind that @p told is said of: what is clawed back may be told without the minus.
[[nodiscard]] Money entryAmount(CommissionEntryKind kind, Money told);

/// One step in the life of a commission.
struct CommissionStep
{
    QDateTime at; ///< UTC
    QString who;
    QString what; ///< translated
    QString reason;
};

enum class DecisionAction { Approve, Hold, Release, Reject, Reopen };

/// What is decided on.
struct DecisionScope
{
    std::optional<QList<CommissionId>> chosen = {}; ///< of these only; unset: of all
    AffiliateId affiliate = {};
    DateRange period = {}; ///< by the day of the sale; empty: all time
    QDate heldUntil = {};  ///< only what is held until this day or less; invalid: whatever the hold
};

struct DecisionSummary
{
    DecisionId id; ///< none when there was nothing to decide
    qint64 rows = 0;
    QList<Money> sums; ///< one per currency
    qint64 left = 0;   ///< of an undo: commissions that something happened to since; they stay as they are
};

/// A decision as the record has it.
struct DecisionRecord
{
    DecisionId id;
    QDateTime at; ///< UTC
    QString who;
    QString action; ///< the word of the program file
    QString reason;
    qint64 rows = 0;
    bool undone = false;
};

/// Decides on commissions and enters such that belong to no sale. Each call is one transaction; all of it is kept.
class CommissionLedger
{
public:
    explicit CommissionLedger(Database &database) : m_database(database) {}

    /// What else changes with a decision, in its transaction; the daily sums that go by it are added to the changes.
    using Also = std::function<Result<>(StatChanges &)>;
    void beforeCommit(Also also) { m_also = std::move(also); }

    /// Approves pending ones, holds pending or approved ones, releases held ones to pending, rejects any that are not in a payout
    /// and opens rejected ones again, those of cancelled sales as reversed. Others in the scope stay as they are; so do, where none
    /// are chosen, commissions of sales that are not confirmed yet when approving.
    /// @param reason required to hold and to reject; at most 500 characters.
    [[nodiscard]] Result<DecisionSummary> decide(DecisionAction action, const DecisionScope &scope, const QString &reason = {});
    /// Gives the commissions of a decision the status they had, as far as nothing happened to them since. RefusedByRule when it
    /// was undone already, or was about a payout.
    [[nodiscard]] Result<DecisionSummary> undo(DecisionId id);
    /// Newest first.
    [[nodiscard]] Result<QList<DecisionRecord>> decisions(int limit) const;

    /// Enters a bonus, an adjustment or a clawback, approved at once. @returns what checkEntry() says; Conflict when the period was
    /// rewarded already.
    [[nodiscard]] Result<CommissionId> insertEntry(const CommissionEntry &entry);
    /// Undo of insertEntry(): RefusedByRule when it is in a payout or paid.
    [[nodiscard]] Result<> removeEntry(CommissionId id);
    /// As it was entered. RefusedByRule for the commission of a sale.
    [[nodiscard]] Result<CommissionEntry> entry(CommissionId id) const;
    /// The sale that an entry is about. NotFound unless there is just one of that order number.
    [[nodiscard]] Result<ConversionId> saleOf(const QString &orderNumber) const;

    /// What happened to a commission, oldest first; of one that belongs to a sale, to all rows of the sale.
    [[nodiscard]] Result<QList<CommissionStep>> history(CommissionId id) const;

private:
    Database &m_database;
    Also m_also;
};

/// The longest reason of a decision or entry.
inline constexpr int longestCommissionReason = 500;

} // namespace laurel
