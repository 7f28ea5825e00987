#include "storagefixture.h"

#include "core/daterange.h"
#include "storage/affiliaterepository.h"
#include "storage/statements.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace laurel::test {

QString scratchTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/laurel-XXXXXX");
}

Currency euro() { return must(Currency::fromCode(u"EUR")); }

ProgramInfo programInfo()
{
    ProgramInfo info;
    info.name = QStringLiteral("Beans & Co");
    info.currency = euro();
    info.timeZone = QStringLiteral("Europe/Berlin");
    info.payoutThreshold = Money(5000, info.currency);
    return info;
}

QByteArray contentHash(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(&file);
    return hash.result().toHex();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void execute(Database &database, const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(database.handle(), sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", message, sql);
}

qint64 number(Database &database, const char *sql) { return database.sql().execAndGet(sql).getInt64(); }

QString text(Database &database, const char *sql) { return textOf(database.sql().execAndGet(sql)); }

TemporaryProgram::TemporaryProgram()
    : m_file(must(ProgramFile::create(path(), programInfo())))
{}
TemporaryProgram::~TemporaryProgram() = default;

void TemporaryProgram::reopen()
{
    m_file.reset();
    m_file = must(ProgramFile::open(path()));
}

AffiliateId addAffiliate(Database &database, const QString &name)
{
    Affiliate affiliate;
    affiliate.name = name;
    return must(AffiliateRepository(database).insert(affiliate));
}

void addBatch(Database &database)
{
    execute(database, "INSERT INTO source (id, name) VALUES (1, 'Shop');"
                      "INSERT INTO import_batch (id, source_id, profile_key, kind, file_name, file_fingerprint, file_size, "
                      "finished_at, lines, "
                      "read, added, updated, unchanged, rejected, skipped) "
                      "VALUES (1, 1, 'generic', 1, 'orders.csv', x'00', 10, 1780000000, 1000, 1000, 1000, 0, 0, 0, 0)");
}

ConversionId addSale(Database &database, const SaleSpec &sale)
{
    const int64_t day = toEpochDay(sale.day);
    int64_t customer = 0;
    if (!sale.customer.isEmpty()) {
        SQLite::Statement insert(database.sql(), "INSERT INTO customer (email_key, email) SELECT ?1, ?1 "
                                                 "WHERE NOT EXISTS (SELECT 1 FROM customer_key WHERE email_key = ?1)");
        bindText(insert, 1, sale.customer);
        if (insert.exec() > 0)
            database.sql().exec("INSERT INTO customer_key SELECT email_key, id FROM customer WHERE id = last_insert_rowid()");
        SQLite::Statement find(database.sql(), "SELECT customer_id FROM customer_key WHERE email_key = ?1");
        bindText(find, 1, sale.customer);
        find.executeStep();
        customer = find.getColumn(0).getInt64();
    }
    SQLite::Statement insert(
        database.sql(),
        "INSERT INTO conversion (source_id, batch_id, line, external_id, occurrence, kind, status, occurred_at, day, "
        "affiliate_id, reason, code, customer_id, currency, gross, discount, tax, shipping, refunded, net) "
        "VALUES (1, 1, 2, ?1, 1, ?2, ?3, ?4 * 86400 + 36000, ?4, ?5, 1, ?6, nullif(?7, 0), 'EUR', ?8, ?9, 0, 0, ?10, "
        "iif(?3 = 3, 0, ?8 - ?9 - ?10))");
    bindText(insert, 1, sale.externalId);
    insert.bind(2, int(sale.kind));
    insert.bind(3, int(sale.status));
    insert.bind(4, day);
    bindId(insert, 5, sale.affiliate);
    bindText(insert, 6, sale.code);
    insert.bind(7, customer);
    insert.bind(8, static_cast<int64_t>(sale.gross));
    insert.bind(9, static_cast<int64_t>(sale.discount));
    insert.bind(10, static_cast<int64_t>(sale.refunded));
    insert.exec();
    const int64_t id = database.sql().getLastInsertRowid();
    SQLite::Statement key(
        database.sql(),
        "INSERT INTO conversion_key (source_id, external_id, occurrence, conversion_id) VALUES (1, ?, 1, ?)");
    bindText(key, 1, sale.externalId);
    key.bind(2, id);
    key.exec();
    SQLite::Statement listed(database.sql(), "INSERT INTO affiliate_conversion (affiliate_id, day, conversion_id) "
                                             "SELECT ifnull(affiliate_id, 0), day, id FROM conversion WHERE id = ?");
    listed.bind(1, id);
    listed.exec();
    return ConversionId(id);
}

void rebuildResults(Database &database)
{
    execute(
        database,
        "UPDATE customer SET first_conversion_id = (SELECT id FROM conversion WHERE customer_id = customer.id AND kind "
        "= 1 "
        "AND status <> 3 ORDER BY occurred_at, id LIMIT 1);"
        "UPDATE customer SET first_at = (SELECT occurred_at FROM conversion WHERE id = first_conversion_id);"
        "DELETE FROM stat_day;"
        "INSERT INTO stat_day (affiliate_id, currency, day) "
        "SELECT ifnull(affiliate_id, 0), currency, day FROM conversion UNION SELECT ifnull(affiliate_id, 0), 'EUR', "
        "day FROM click_day;"
        "UPDATE stat_day SET "
        "clicks = (SELECT total(clicks) FROM click_day WHERE ifnull(affiliate_id, 0) = stat_day.affiliate_id AND day = "
        "stat_day.day "
        "AND stat_day.currency = 'EUR'),"
        "impressions = (SELECT total(impressions) FROM click_day WHERE ifnull(affiliate_id, 0) = stat_day.affiliate_id "
        "AND day = stat_day.day AND stat_day.currency = 'EUR');"
        "CREATE TEMP VIEW counted AS SELECT *, ifnull(affiliate_id, 0) AS who FROM main.conversion WHERE status <> 3;"
        "UPDATE stat_day SET (leads, actions, sales, new_customers, refunds, gross, discount, refunded, net) = (SELECT "
        "count(*) FILTER (WHERE kind = 2), count(*) FILTER (WHERE kind = 3), count(*) FILTER (WHERE kind = 1), "
        "count(*) FILTER (WHERE id IN (SELECT first_conversion_id FROM customer)), count(*) FILTER (WHERE kind = 1 AND "
        "refunded > 0), "
        "ifnull(sum(gross) FILTER (WHERE kind = 1), 0), ifnull(sum(discount) FILTER (WHERE kind = 1), 0), "
        "ifnull(sum(refunded) FILTER (WHERE kind = 1), 0), ifnull(sum(net) FILTER (WHERE kind = 1), 0) "
        "FROM counted WHERE who = stat_day.affiliate_id AND currency = stat_day.currency AND day = stat_day.day);"
        "UPDATE stat_day SET commission = (SELECT ifnull(sum(m.amount), 0) FROM commission AS m JOIN conversion AS c "
        "ON c.id = m.conversion_id WHERE m.status NOT IN (5, 7) AND m.affiliate_id = stat_day.affiliate_id "
        "AND m.currency = stat_day.currency AND m.day = stat_day.day);"
        "DROP VIEW temp.counted");
}

} // namespace laurel::test
