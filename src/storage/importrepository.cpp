#include "storage/importrepository.h"

#include "storage/audit.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportRepository)
};

/// @param withReading how the lines were read, which is large and needed of one batch only.
std::string batchQuery(bool withReading)
{
    return std::string("SELECT b.id, b.source_id, s.name, b.profile_key, b.kind, b.file_name, b.file_fingerprint, b.file_size, "
                       "b.finished_at, b.undone, b.lines, b.read, b.added, b.updated, b.unchanged, b.rejected, b.skipped, b.first_day, "
                       "b.last_day, (SELECT count(*) FROM import_reject AS r WHERE r.batch_id = b.id AND r.retried_in IS NULL), ")
        + (withReading ? "b.reading" : "''") + " FROM import_batch AS b JOIN source AS s ON s.id = b.source_id ";
}

ImportBatch batchOf(SQLite::Statement &row)
{
    ImportBatch batch;
    batch.id = ImportBatchId(row.getColumn(0).getInt64());
    batch.source = SourceId(row.getColumn(1).getInt64());
    batch.sourceName = textOf(row.getColumn(2));
    batch.profileKey = textOf(row.getColumn(3));
    batch.kind = static_cast<ImportKind>(row.getColumn(4).getInt());
    batch.fileName = textOf(row.getColumn(5));
    const SQLite::Column hash = row.getColumn(6);
    batch.fileFingerprint = QByteArray(static_cast<const char *>(hash.getBlob()), hash.getBytes());
    batch.fileSize = row.getColumn(7).getInt64();
    batch.finishedAt = instantOf(row.getColumn(8));
    batch.undone = row.getColumn(9).getInt() != 0;
    batch.lines = row.getColumn(10).getInt64();
    batch.counts =
        ImportCounts{row.getColumn(11).getInt64(), row.getColumn(12).getInt64(), row.getColumn(13).getInt64(),
                     row.getColumn(14).getInt64(), row.getColumn(15).getInt64(), row.getColumn(16).getInt64()};
    batch.firstDay = dayOf(row.getColumn(17));
    batch.lastDay = dayOf(row.getColumn(18));
    batch.openRejects = row.getColumn(19).getInt64();
    batch.reading = QByteArray::fromStdString(row.getColumn(20).getString());
    return batch;
}

} // namespace

Result<QList<Source>> ImportRepository::sources() const
{
    return guarded([&]() -> Result<QList<Source>> {
        QList<Source> sources;
        SQLite::Statement query(m_database.sql(), "SELECT id, name, profile_key FROM source AS s WHERE NOT EXISTS (SELECT 1 FROM import_batch AS b WHERE "
                                                "b.source_id = s.id AND b.kind = 6) OR EXISTS (SELECT 1 FROM import_batch AS b WHERE "
                                                "b.source_id = s.id AND b.kind <> 6) ORDER BY name");
        while (query.executeStep())
            sources.append(Source{SourceId(query.getColumn(0).getInt64()), textOf(query.getColumn(1)),
                                  textOf(query.getColumn(2))});
        return sources;
    });
}

Result<SourceId> ImportRepository::findOrInsertSource(const QString &name, const QString &profileKey)
{
    const QString clean = name.simplified();
    if (clean.isEmpty() || clean.size() > 100)
        return fail(ErrorCode::InvalidInput, Text::tr("A source needs a name of at most 100 characters."));
    return guarded([&]() -> Result<SourceId> {
        SQLite::Statement upsert(m_database.sql(),
                                 "INSERT INTO source (name, profile_key) VALUES (?1, ?2) "
                                 "ON CONFLICT (name) DO UPDATE SET profile_key = excluded.profile_key RETURNING id");
        bindText(upsert, 1, clean);
        bindText(upsert, 2, profileKey);
        upsert.executeStep();
        const SourceId id(upsert.getColumn(0).getInt64());
        upsert.executeStep();
        return id;
    });
}

Result<QList<ImportBatch>> ImportRepository::batches() const
{
    return guarded([&]() -> Result<QList<ImportBatch>> {
        QList<ImportBatch> batches;
        SQLite::Statement query(m_database.sql(), batchQuery(false) + "ORDER BY b.id DESC");
        while (query.executeStep())
            batches.append(batchOf(query));
        return batches;
    });
}

Result<ImportBatch> ImportRepository::batch(ImportBatchId id) const
{
    return guarded([&]() -> Result<ImportBatch> {
        SQLite::Statement query(m_database.sql(), batchQuery(true) + "WHERE b.id = ?");
        bindId(query, 1, id);
        if (!query.executeStep())
            return fail(ErrorCode::NotFound, Text::tr("There is no import number %1.").arg(id.value()));
        return batchOf(query);
    });
}

Result<QList<ImportReject>> ImportRepository::rejects(ImportBatchId id, int limit) const
{
    return guarded([&]() -> Result<QList<ImportReject>> {
        QList<ImportReject> rejects;
        SQLite::Statement query(
            m_database.sql(),
            "SELECT id, line, reason, raw FROM import_reject WHERE batch_id = ? AND retried_in IS NULL ORDER BY line, id LIMIT ?");
        bindId(query, 1, id);
        query.bind(2, limit);
        while (query.executeStep())
            rejects.append(ImportReject{ImportRejectId(query.getColumn(0).getInt64()), id,
                                        query.getColumn(1).getInt64(), textOf(query.getColumn(2)),
                                        textOf(query.getColumn(3))});
        return rejects;
    });
}

Result<bool> ImportRepository::isSuperseded(ImportBatchId id) const
{
    return guarded([&]() -> Result<bool> {
        SQLite::Statement query(m_database.sql(),
                                "SELECT 1 FROM import_batch AS b JOIN import_batch AS old ON old.id = ?1 AND old.source_id = b.source_id "
                                "AND old.kind = b.kind WHERE b.id > ?1 AND b.undone = 0 AND b.added + b.updated > 0 AND NOT EXISTS "
                                "(SELECT 1 FROM import_reject AS r WHERE r.batch_id = ?1 AND r.retried_in = b.id) LIMIT 1");
        bindId(query, 1, id);
        return query.executeStep();
    });
}

Result<std::optional<ImportBatchId>> ImportRepository::batchOfFile(const QByteArray &fingerprint) const
{
    return guarded([&]() -> Result<std::optional<ImportBatchId>> {
        SQLite::Statement query(
            m_database.sql(),
            "SELECT id FROM import_batch WHERE file_fingerprint = ? AND undone = 0 ORDER BY id DESC LIMIT 1");
        query.bind(1, fingerprint.constData(), int(fingerprint.size()));
        if (!query.executeStep())
            return std::nullopt;
        return ImportBatchId(query.getColumn(0).getInt64());
    });
}

Result<bool> ImportRepository::hasFile(const QString &name, qint64 size) const
{
    return guarded([&]() -> Result<bool> {
        SQLite::Statement query(m_database.sql(),
                                "SELECT 1 FROM import_batch WHERE file_size = ?1 AND undone = 0 "
                                "AND CASE WHEN json_valid(reading) THEN json_extract(reading, '$.file') = ?2 END LIMIT 1");
        query.bind(1, int64_t(size));
        bindText(query, 2, name);
        return query.executeStep();
    });
}

Result<QList<std::pair<QString, QString>>> ImportRepository::savedProfiles() const
{
    return guarded([&]() -> Result<QList<std::pair<QString, QString>>> {
        QList<std::pair<QString, QString>> profiles;
        SQLite::Statement query(m_database.sql(), "SELECT key, definition FROM import_profile ORDER BY name, key");
        while (query.executeStep())
            profiles.append({textOf(query.getColumn(0)), textOf(query.getColumn(1))});
        return profiles;
    });
}

Result<> ImportRepository::saveProfile(const QString &key, const QString &name, const QString &definition)
{
    if (key.isEmpty() || name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("An import profile needs a name."));
    return guarded([&]() -> Result<> {
        SQLite::Statement upsert(
            m_database.sql(), "INSERT INTO import_profile (key, name, definition) VALUES (?, ?, ?) "
                              "ON CONFLICT (key) DO UPDATE SET name = excluded.name, definition = excluded.definition");
        bindText(upsert, 1, key);
        bindText(upsert, 2, name);
        bindText(upsert, 3, definition);
        upsert.exec();
        recordChange(m_database, "import_profile", 0, "save", {}, {{QStringLiteral("key"), key}});
        return {};
    });
}

Result<> ImportRepository::removeProfile(const QString &key)
{
    return guarded([&]() -> Result<> {
        SQLite::Statement remove(m_database.sql(), "DELETE FROM import_profile WHERE key = ?");
        bindText(remove, 1, key);
        if (remove.exec() == 0)
            return fail(ErrorCode::NotFound, Text::tr("There is no such import profile. It may have been removed."));
        recordChange(m_database, "import_profile", 0, "delete", {{QStringLiteral("key"), key}}, {});
        return {};
    });
}

} // namespace laurel
