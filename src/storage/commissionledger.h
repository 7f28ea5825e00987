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

/// An entry that was made or removed: it comes back under its old id, by which others know it.
struct KeptEntry
{
    CommissionId id;
    CommissionEntry entry;
};

/// InvalidInput when @p reason is too long, or is empty and @p required.
[[nodiscard]] Result<> checkReason(const QString &reason, bool required);
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
    /// rewarded already; NotFound when whom or what it is about is gone.
    [[nodiscard]] Result<CommissionId> insertEntry(const CommissionEntry &entry);
    /// All of them or none.
    [[nodiscard]] Result<QList<CommissionId>> insertEntries(const QList<CommissionEntry> &entries);
    /// Undo of inserting: all of them or none. @returns them as they were; RefusedByRule when one is in a payout or paid.
    [[nodiscard]] Result<QList<KeptEntry>> removeEntries(const QList<CommissionId> &ids);
    /// Undo of removeEntries(), under the same ids: all of them or none. One whose sale is gone comes back without it.
    [[nodiscard]] Result<> restoreEntries(const QList<KeptEntry> &entries);
    /// As it was entered. RefusedByRule for the commission of a sale.
    [[nodiscard]] Result<CommissionEntry> entry(CommissionId id) const;
    /// The sale that an entry for @p affiliate is about. NotFound unless there is just one of that order number; RefusedByRule when
    /// it never was theirs.
    [[nodiscard]] Result<ConversionId> saleOf(const QString &orderNumber, AffiliateId affiliate) const;

    /// What happened to a commission, oldest first; of one that belongs to a sale, to all rows of the sale.
    [[nodiscard]] Result<QList<CommissionStep>> history(CommissionId id) const;

private:
    /// Those without an id get the next ones.
    [[nodiscard]] Result<QList<CommissionId>> enter(const QList<KeptEntry> &entries);

    Database &m_database;
    Also m_also;
};

/// The longest reason of a decision or entry.
inline constexpr int longestCommissionReason = 500;

} // namespace laurel
