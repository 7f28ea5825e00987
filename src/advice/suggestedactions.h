#pragma once

#include "advice/rewards.h"
#include "core/daterange.h"

namespace laurel {

/// Something that wants doing now, and where it is done.
struct SuggestedAction
{
    enum class Kind { Reward, WriteFeedback, UnattributedSales, RefusedLines, ImportIsOld, NothingImported };

    Kind kind = Kind::Reward;
    AffiliateId affiliate; ///< for Reward and WriteFeedback
    ImportBatchId batch;   ///< for RefusedLines
    RewardKind reward = RewardKind::Recognition;
    QString title;  ///< translated, what to do
    QString detail; ///< translated, why: one sentence with its figures
};

/// One list of what needs the manager, most urgent first: data that is missing or refused, sales that belong to nobody, then
/// the advisor's best suggestions and the affiliates whose results moved and who have no feedback yet.
class SuggestedActions
{
public:
    explicit SuggestedActions(Database &database) : m_database(database) {}

    /// @p today in the program's time zone.
    [[nodiscard]] Result<QList<SuggestedAction>> list(const DateRange &period, QDate today, const QLocale &locale) const;

private:
    [[nodiscard]] Result<> addData(QList<SuggestedAction> &actions, const DateRange &period, QDate today, const QLocale &locale) const;
    [[nodiscard]] Result<> addRewards(QList<SuggestedAction> &actions, const DateRange &period, const QLocale &locale) const;
    [[nodiscard]] Result<> addFeedback(QList<SuggestedAction> &actions, const DateRange &period, const QLocale &locale) const;

    Database &m_database;
};

} // namespace laurel
