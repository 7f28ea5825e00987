#include "storage/importstore.h"

#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <QDateTime>
#include <SQLiteCpp/Database.h>

namespace laurel {

ImportStore::ImportStore(Database &database, std::unique_ptr<UncheckedSection> section, Transaction transaction)
    : m_database(&database)
    , m_section(std::move(section))
    , m_transaction(std::make_unique<Transaction>(std::move(transaction)))
    , m_now(QDateTime::currentSecsSinceEpoch())
{}

Result<ImportStore> ImportStore::begin(Database &database, const BatchStart &start)
{
    auto section = std::make_unique<UncheckedSection>(database);
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    ImportStore store(database, std::move(section), std::move(*transaction));
    if (const Result<> inserted = store.insertBatch(start); !inserted)
        return fail(inserted);
    return store;
}

Result<> ImportStore::insertBatch(const BatchStart &start)
{
    const QString name = start.sourceName.simplified();
    if (name.isEmpty() || name.size() > 100) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("ImportStore", "The source needs a name of at most 100 characters. Say "
                                                               "where the file comes from."));
    }
    return guarded([&]() -> Result<> {
        SQLite::Statement source(m_database->sql(), "INSERT INTO source (name, profile_key) VALUES (?1, ?2) ON CONFLICT (name) "
                                                    "DO UPDATE SET profile_key = excluded.profile_key RETURNING id");
        bindText(source, 1, name);
        bindText(source, 2, start.profileKey);
        source.executeStep();
        m_source = source.getColumn(0).getInt64();
        while (source.executeStep()) { }

        SQLite::Statement any(m_database->sql(), "SELECT 1 FROM conversion_key WHERE source_id = ?1 LIMIT 1");
        any.bind(1, int64_t(m_source));
        m_sourceIsEmpty = !any.executeStep();

        SQLite::Statement batch(m_database->sql(),
                                "INSERT INTO import_batch (source_id, profile_key, kind, file_name, file_fingerprint, file_size, "
                                "finished_at, lines, read, added, updated, unchanged, rejected, skipped, reading) "
                                "VALUES (?1, ?2, ?3, ?4, x'', 0, ?5, 0, 0, 0, 0, 0, 0, 0, ?6)");
        batch.bind(1, int64_t(m_source));
        bindText(batch, 2, start.profileKey);
        batch.bind(3, int(start.kind));
        bindText(batch, 4, start.fileName);
        batch.bind(5, int64_t(m_now));
        batch.bind(6, start.reading.toStdString());
        batch.exec();
        m_batch = m_database->sql().getLastInsertRowid();
        return {};
    });
}

Result<> ImportStore::addRejects(const QList<ImportReject> &rejects)
{
    return guarded([&]() -> Result<> {
        SQLite::Statement insert(m_database->sql(),
                                 "INSERT INTO import_reject (batch_id, line, reason, raw) VALUES (?1, ?2, ?3, ?4)");
        for (const ImportReject &reject : rejects) {
            insert.bind(1, int64_t(m_batch));
            insert.bind(2, int64_t(reject.line));
            bindText(insert, 3, reject.reason);
            bindText(insert, 4, reject.raw);
            insert.exec();
            insert.reset();
        }
        return {};
    });
}

Result<> ImportStore::markRetried(const QList<ImportRejectId> &rejects)
{
    return guarded([&]() -> Result<> {
        SQLite::Statement mark(m_database->sql(), "UPDATE import_reject SET retried_in = ?1 WHERE id = ?2");
        for (const ImportRejectId id : rejects) {
            mark.bind(1, int64_t(m_batch));
            bindId(mark, 2, id);
            mark.exec();
            mark.reset();
        }
        return {};
    });
}

Result<ImportStore::Change> ImportStore::setClicks(ClickRecord clicks, Currency programCurrency, bool adds)
{
    return guarded([&]() -> Result<Change> {
        const auto bindKey = [&](SQLite::Statement &statement) {
            statement.bind(1, int64_t(m_source));
            statement.bind(2, int64_t(clicks.day));
            bindText(statement, 3, clicks.code);
        };
        SQLite::Statement find(m_database->sql(), "SELECT affiliate_id, clicks, impressions FROM click_day "
                                                  "WHERE source_id = ?1 AND day = ?2 AND code = ?3");
        bindKey(find);
        const auto count = [&](qint64 affiliate, qint64 clickCount, qint64 impressions) {
            const StatKey key{affiliate, programCurrency, clicks.day};
            m_stats.add(key, StatChanges::Clicks, clickCount);
            m_stats.add(key, StatChanges::Impressions, impressions);
        };
        Change change = Change::Added;
        if (find.executeStep()) {
            const ClickRecord old{clicks.day, clicks.code, find.getColumn(0).getInt64(), find.getColumn(1).getInt64(),
                                  find.getColumn(2).getInt64()};
            if (adds) {
                clicks.clicks += old.clicks;
                clicks.impressions += old.impressions;
            }
            if (old.affiliate == clicks.affiliate && old.clicks == clicks.clicks && old.impressions == clicks.impressions)
                return Change::Unchanged;
            change = Change::Updated;
            count(old.affiliate, -old.clicks, -old.impressions);
            SQLite::Statement keep(m_database->sql(),
                                   "INSERT INTO click_day_revision SELECT ?4, source_id, day, code, batch_id, affiliate_id, "
                                   "clicks, impressions FROM click_day WHERE source_id = ?1 AND day = ?2 AND code = ?3");
            bindKey(keep);
            keep.bind(4, int64_t(m_batch));
            keep.exec();
        }
        SQLite::Statement put(m_database->sql(),
                              "INSERT OR REPLACE INTO click_day (source_id, day, code, batch_id, affiliate_id, clicks, "
                              "impressions) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        bindKey(put);
        put.bind(4, int64_t(m_batch));
        bindId(put, 5, AffiliateId(clicks.affiliate));
        put.bind(6, int64_t(clicks.clicks));
        put.bind(7, int64_t(clicks.impressions));
        put.exec();
        count(clicks.affiliate, clicks.clicks, clicks.impressions);
        return change;
    });
}

Result<> ImportStore::keepAffiliate(AffiliateId id, const QByteArray &before, const QByteArray &after)
{
    return guarded([&]() -> Result<> {
        SQLite::Statement keep(m_database->sql(), "INSERT INTO affiliate_revision (replaced_by, affiliate_id, before, after) "
                                                  "VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET after = excluded.after");
        keep.bind(1, int64_t(m_batch));
        bindId(keep, 2, id);
        keep.bind(3, before.toStdString());
        keep.bind(4, after.toStdString());
        keep.exec();
        return {};
    });
}

Result<> ImportStore::finish(const BatchEnd &end)
{
    if (!end.counts.addsUp()) {
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("ImportStore", "The counts of this import do not add up, so nothing was "
                                                               "imported. Please report this with a part of the file."));
    }
    if (const Result<> written = m_stats.write(*m_database); !written)
        return written;
    return guarded([&]() -> Result<> {
        SQLite::Statement update(m_database->sql(),
                                 "UPDATE import_batch SET file_fingerprint = ?1, file_size = ?2, finished_at = ?3, lines = ?4, "
                                 "read = ?5, added = ?6, updated = ?7, unchanged = ?8, rejected = ?9, skipped = ?10, "
                                 "first_day = ?11, last_day = ?12 WHERE id = ?13");
        update.bind(1, end.fileFingerprint.constData(), int(end.fileFingerprint.size()));
        update.bind(2, int64_t(end.fileSize));
        update.bind(3, int64_t(m_now));
        update.bind(4, int64_t(end.lines));
        update.bind(5, int64_t(end.counts.read));
        update.bind(6, int64_t(end.counts.added));
        update.bind(7, int64_t(end.counts.updated));
        update.bind(8, int64_t(end.counts.unchanged));
        update.bind(9, int64_t(end.counts.rejected));
        update.bind(10, int64_t(end.counts.skipped));
        if (end.firstDay)
            update.bind(11, int64_t(*end.firstDay));
        if (end.lastDay)
            update.bind(12, int64_t(*end.lastDay));
        update.bind(13, int64_t(m_batch));
        update.exec();
        return {};
    });
}

Result<> ImportStore::commit() { return m_transaction->commit(); }

Result<bool> hasConversions(Database &database)
{
    return guarded([&]() -> Result<bool> {
        SQLite::Statement any(database.sql(), "SELECT 1 FROM conversion LIMIT 1");
        return any.executeStep();
    });
}

Result<bool> hasBatchOfSize(Database &database, qint64 size)
{
    return guarded([&]() -> Result<bool> {
        SQLite::Statement query(database.sql(), "SELECT 1 FROM import_batch WHERE file_size = ?1 AND undone = 0 LIMIT 1");
        query.bind(1, int64_t(size));
        return query.executeStep();
    });
}

} // namespace laurel
