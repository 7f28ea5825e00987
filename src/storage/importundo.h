#pragma once

#include "core/entities.h"
#include "core/job.h"
#include "storage/commissionreplacement.h"
#include "storage/importstorecustomers.h"

#include <QSet>
#include <functional>

namespace laurel {

/// Takes a batch back in one transaction: what it added goes, what it replaced returns, sums and first sales with it.
class ImportUndo
{
public:
    explicit ImportUndo(Database &database) : m_database(database) {}

    /// @returns RefusedByRule when the batch is undone already, when a commission of it is in a payout or paid, or when a later
    /// import or edit changed the same rows; Cancelled.
    [[nodiscard]] Result<> run(ImportBatchId batch, Job &job);
    /// What else changes with it, in the same transaction.
    using Also = std::function<Result<>(const ChangedBy &, StatChanges &)>;
    void beforeCommit(Also also) { m_also = std::move(also); }

private:
    [[nodiscard]] Result<ImportKind> checkBatch();
    [[nodiscard]] Result<> undoConversions(Job &job);
    [[nodiscard]] Result<> checkConversions();
    [[nodiscard]] Result<> restoreReplaced(ConversionStore &conversions, CustomerStore &customers, Job &job);
    [[nodiscard]] Result<> restoreOne(ConversionStore &conversions, CustomerStore &customers, qint64 conversion);
    [[nodiscard]] Result<> removeAdded(CustomerStore &customers, Job &job);
    [[nodiscard]] Result<> removeUnusedProducts();
    [[nodiscard]] Result<> undoRecompute();
    /// Puts @p rows in the place of the open ones among @p now; what was decided on these since holds for them.
    [[nodiscard]] Result<> putBack(qint64 conversion, const std::vector<CommissionRecord> &now, std::vector<CommissionRecord> rows);
    [[nodiscard]] Result<> restoreCommissions(ConversionStore &conversions, qint64 conversion);
    [[nodiscard]] Result<> undoClicks();
    [[nodiscard]] Result<> undoAffiliates();
    [[nodiscard]] Result<> markUndone();
    [[nodiscard]] bool any(const std::string &sql) const;

    Database &m_database;
    Also m_also;
    qint64 m_batch = 0;
    qint64 m_now = 0;
    StatChanges m_stats;
    std::optional<CommissionReplacement> m_commissions;
    QSet<qint64> m_products; ///< that rows of this batch referred to
};

} // namespace laurel
