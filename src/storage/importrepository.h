#pragma once

#include "core/entities.h"
#include "storage/database.h"

#include <optional>

namespace laurel {

/// Sources, batches, quarantined lines and saved profiles, as lists read them.
class ImportRepository
{
public:
    explicit ImportRepository(Database &database) : m_database(database) {}

    /// Where files came from; what only stands for reassignments is none.
    [[nodiscard]] Result<QList<Source>> sources() const;
    [[nodiscard]] Result<SourceId> findOrInsertSource(const QString &name, const QString &profileKey);

    /// Newest first, without `reading`: batch() has it.
    [[nodiscard]] Result<QList<ImportBatch>> batches() const;
    [[nodiscard]] Result<ImportBatch> batch(ImportBatchId id) const;
    /// Those that were not tried again since.
    [[nodiscard]] Result<QList<ImportReject>> rejects(ImportBatchId id, int limit = 10000) const;
    /// Whether a later batch of the same source and kind changed something and stands; one that only tried its refused lines again does not
    /// count.
    [[nodiscard]] Result<bool> isSuperseded(ImportBatchId id) const;
    /// The last batch, not undone, that read a file with this content.
    [[nodiscard]] Result<std::optional<ImportBatchId>> batchOfFile(const QByteArray &fingerprint) const;
    /// Whether a batch, not undone, read a file of this name and size, be it a sheet of it alone.
    [[nodiscard]] Result<bool> hasFile(const QString &name, qint64 size) const;

    /// Key → JSON definition.
    [[nodiscard]] Result<QList<std::pair<QString, QString>>> savedProfiles() const;
    [[nodiscard]] Result<> saveProfile(const QString &key, const QString &name, const QString &definition);
    [[nodiscard]] Result<> removeProfile(const QString &key);

private:
    Database &m_database;
};

} // namespace laurel
