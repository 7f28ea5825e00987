#pragma once

#include "core/entities.h"
#include "storage/importstorecustomers.h"
#include "storage/importstorerows.h"
#include "storage/importstoresection.h"
#include "storage/importstorestats.h"
#include "storage/transaction.h"

#include <optional>

namespace laurel {

/// What is known about a batch when it begins.
struct BatchStart
{
    QString sourceName;
    QString profileKey;
    ImportKind kind = ImportKind::Conversions;
    QString fileName;
    QByteArray reading; ///< how its lines are read, as JSON
};

/// What is known when it ends.
struct BatchEnd
{
    QByteArray fileFingerprint;
    qint64 fileSize = 0;
    qint64 lines = 0;
    ImportCounts counts;
    std::optional<qint64> firstDay;
    std::optional<qint64> lastDay;
};

/// Clicks and impressions of one code on one day.
struct ClickRecord
{
    qint64 day = 0;
    QString code;
    qint64 affiliate = 0;
    qint64 clicks = 0;
    qint64 impressions = 0;
};

/// A batch being written: one transaction, rolled back unless it is committed.
///
/// Foreign keys are not checked while it is open: every id it writes was looked up or written within it.
class ImportStore
{
public:
    enum class Change { Added, Updated, Unchanged };

    [[nodiscard]] static Result<ImportStore> begin(Database &database, const BatchStart &start);
    ImportStore(ImportStore &&) noexcept = default;
    ImportStore &operator=(ImportStore &&) = delete;
    ~ImportStore() = default;

    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] qint64 batch() const { return m_batch; }
    [[nodiscard]] qint64 source() const { return m_source; }
    /// No conversion of this source is in the file: nothing has to be looked up.
    [[nodiscard]] bool sourceIsEmpty() const { return m_sourceIsEmpty; }
    [[nodiscard]] qint64 startedAt() const { return m_now; }

    [[nodiscard]] StatChanges &stats() { return m_stats; }

    [[nodiscard]] Result<> addRejects(const QList<ImportReject> &rejects);
    /// These refused lines are tried again by this batch; undoing it makes them open again.
    [[nodiscard]] Result<> markRetried(const QList<ImportRejectId> &rejects);
    /// Sets the clicks of a code on a day; what stood there is kept for undo.
    /// @param adds to what stands there, since @p clicks are lines that were missing from it.
    /// @param programCurrency the row of stat_day in which clicks stand.
    [[nodiscard]] Result<Change> setClicks(ClickRecord clicks, Currency programCurrency, bool adds = false);
    /// Keeps how an affiliate stood before this batch, as JSON, for undo. @p before is empty for a new one.
    [[nodiscard]] Result<> keepAffiliate(AffiliateId id, const QByteArray &before, const QByteArray &after);

    /// Writes the sums and completes the batch. @returns Internal, and nothing is committed, when the counts do not add up.
    [[nodiscard]] Result<> finish(const BatchEnd &end);
    [[nodiscard]] Result<> commit();

private:
    ImportStore(Database &database, std::unique_ptr<UncheckedSection> section, Transaction transaction);
    [[nodiscard]] Result<> insertBatch(const BatchStart &start);

    Database *m_database;
    std::unique_ptr<UncheckedSection> m_section; ///< outlives the transaction
    std::unique_ptr<Transaction> m_transaction;
    StatChanges m_stats;
    qint64 m_source = 0;
    qint64 m_batch = 0;
    qint64 m_now = 0;
    bool m_sourceIsEmpty = true;
};

/// Whether the program holds any conversions.
[[nodiscard]] Result<bool> hasConversions(Database &database);
/// Whether a file of that many bytes was imported and not undone.
[[nodiscard]] Result<bool> hasBatchOfSize(Database &database, qint64 size);

} // namespace laurel
