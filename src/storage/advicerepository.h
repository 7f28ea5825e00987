#pragma once

#include "core/daterange.h"
#include "core/entities.h"
#include "storage/database.h"

#include <optional>

namespace laurel {

enum class FeedbackState { Draft, Sent };

/// The feedback to one affiliate on one period, as the user left it.
struct StoredFeedback
{
    FeedbackId id;
    AffiliateId affiliate;
    DateRange period;
    QString subject;
    QString body; ///< plain text
    FeedbackState state = FeedbackState::Draft;
    QDateTime changedAt; ///< UTC
};

enum class DecisionState { Accepted, Dismissed };

/// What was decided on a suggestion, with the numbers as they stood.
struct Decision
{
    RecommendationId id;
    AffiliateId affiliate;
    QString affiliateName; ///< read only
    QString kind;          ///< rewardKindKey(): raise, bonus, recognition, reactivate or coach
    DateRange period;
    DecisionState state = DecisionState::Accepted;
    QString note;     ///< why, in the user's words
    QString evidence; ///< a JSON array
    Money cost;
    QDateTime decidedAt; ///< UTC
};

/// Feedback texts and the decisions on suggestions. Writes keep the audit; the caller owns the transaction.
class AdviceRepository
{
public:
    explicit AdviceRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<std::optional<StoredFeedback>> feedback(AffiliateId affiliate, const DateRange &period) const;
    /// Of every affiliate, by affiliate.
    [[nodiscard]] Result<QList<StoredFeedback>> feedbackOf(const DateRange &period) const;
    /// Adds or replaces the text of @p feedback's affiliate and period; changedAt invalid: now.
    /// RefusedByRule when the words of a text would change that is marked as sent.
    [[nodiscard]] Result<FeedbackId> saveFeedback(const StoredFeedback &feedback);
    /// Undo of the first save.
    [[nodiscard]] Result<> removeFeedback(AffiliateId affiliate, const DateRange &period);

    /// @p decision.id may be set (redo) or 0; decidedAt invalid: now. Conflict when this suggestion is decided already.
    [[nodiscard]] Result<RecommendationId> recordDecision(const Decision &decision);
    /// Undo of recordDecision(). NotFound when there is none.
    [[nodiscard]] Result<> removeDecision(RecommendationId id);
    /// Newest first. @p period: only those whose period ends within it; empty: all.
    [[nodiscard]] Result<QList<Decision>> decisions(const DateRange &period = {}) const;

private:
    Database &m_database;
};

} // namespace laurel
