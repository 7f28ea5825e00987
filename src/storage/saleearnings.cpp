#include "storage/saleearnings.h"

#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

// Rows that were turned down tell the basis only where no row stands: a rejected row and the one that replaced it go by
// the same sale.
constexpr const char *earningColumns =
    "SELECT c.id, c.external_id, c.source_id, c.day, c.status, m.affiliate_id, m.currency, "
    "sum(iif(m.status IN (5, 7), 0, m.amount)), sum(iif(m.status = 5, m.amount, 0)), "
    "iif(sum(m.status NOT IN (5, 7)) > 0, sum(iif(m.status IN (5, 7), 0, m.basis)), sum(m.basis)), "
    "sum(iif(m.status IN (5, 7), 0, m.cut)), min(m.rate_ppm), max(m.rate_ppm), sum(m.rate_ppm IS NULL) "
    "FROM conversion AS c JOIN commission AS m ON m.id BETWEEN c.id * 1024 AND c.id * 1024 + 1023 ";
constexpr const char *earningGroups =
    "GROUP BY c.id, m.affiliate_id, m.currency ORDER BY c.id, m.affiliate_id, m.currency";

SaleEarning earningOf(SQLite::Statement &query)
{
    const Currency currency = currencyOf(query.getColumn(6));
    const auto money = [&](int column) { return Money(query.getColumn(column).getInt64(), currency); };
    SaleEarning earning;
    earning.conversion = ConversionId(query.getColumn(0).getInt64());
    earning.orderId = textOf(query.getColumn(1));
    earning.source = SourceId(query.getColumn(2).getInt64());
    earning.day = dayOf(query.getColumn(3));
    earning.saleStatus = ConversionStatus(query.getColumn(4).getInt());
    earning.affiliate = AffiliateId(query.getColumn(5).getInt64());
    earning.earned = money(7);
    earning.rejected = money(8);
    earning.basis = money(9);
    earning.cut = money(10);
    const bool isOneRate =
        query.getColumn(13).getInt64() == 0 && query.getColumn(11).getInt64() == query.getColumn(12).getInt64();
    if (isOneRate)
        earning.rate = Rate::fromPpm(query.getColumn(11).getInt64());
    return earning;
}

} // namespace

struct SaleEarnings::Statements
{
    SQLite::Statement find;
    SQLite::Statement ofSale;

    explicit Statements(SQLite::Database &sql)
        : find(sql, "SELECT c.id, c.day, c.status, c.currency FROM conversion_key AS k JOIN conversion AS c ON c.id = "
                    "k.conversion_id "
                    "WHERE k.source_id = ?1 AND k.external_id = ?2 ORDER BY k.occurrence")
        , ofSale(sql, std::string(earningColumns) + "WHERE c.id = ?1 " + earningGroups)
    {}
};

SaleEarnings::SaleEarnings(Database &database)
    : m_database(database)
{}

SaleEarnings::~SaleEarnings() = default;

Result<QList<Source>> SaleEarnings::sources() const
{
    return guarded([&]() -> Result<QList<Source>> {
        SQLite::Statement query(
            m_database.sql(),
            "SELECT id, name, profile_key FROM source AS s WHERE EXISTS (SELECT 1 FROM conversion_key AS k "
            "WHERE k.source_id = s.id) ORDER BY id");
        QList<Source> sources;
        while (query.executeStep())
            sources.append(
                {SourceId(query.getColumn(0).getInt64()), textOf(query.getColumn(1)), textOf(query.getColumn(2))});
        return sources;
    });
}

Result<QList<SaleFound>> SaleEarnings::find(SourceId source, const QString &orderId)
{
    return guarded([&]() -> Result<QList<SaleFound>> {
        if (!m_statements)
            m_statements = std::make_unique<Statements>(m_database.sql());
        SQLite::Statement &query = m_statements->find;
        query.reset();
        bindId(query, 1, source);
        bindText(query, 2, orderId);
        QList<SaleFound> found;
        while (query.executeStep()) {
            found.append({ConversionId(query.getColumn(0).getInt64()), source, orderId, dayOf(query.getColumn(1)),
                          ConversionStatus(query.getColumn(2).getInt()), currencyOf(query.getColumn(3))});
        }
        query.reset();
        return found;
    });
}

Result<QList<SaleEarning>> SaleEarnings::ofSale(ConversionId conversion)
{
    return guarded([&]() -> Result<QList<SaleEarning>> {
        if (!m_statements)
            m_statements = std::make_unique<Statements>(m_database.sql());
        SQLite::Statement &query = m_statements->ofSale;
        query.reset();
        bindId(query, 1, conversion);
        QList<SaleEarning> earnings;
        while (query.executeStep())
            earnings.append(earningOf(query));
        query.reset();
        return earnings;
    });
}

Result<QList<SaleEarning>> SaleEarnings::ofPeriod(QDate first, QDate last, const QList<SourceId> &sources) const
{
    return guarded([&]() -> Result<QList<SaleEarning>> {
        QJsonArray ids;
        for (const SourceId source : sources)
            ids.append(source.value());
        SQLite::Statement query(m_database.sql(), std::string(earningColumns) +
                                                      "WHERE c.day BETWEEN ?1 AND ?2 AND (json_array_length(?3) = 0 OR "
                                                      "c.source_id IN (SELECT value FROM json_each(?3))) " +
                                                      earningGroups);
        bindDay(query, 1, first);
        bindDay(query, 2, last);
        query.bind(3, QJsonDocument(ids).toJson(QJsonDocument::Compact).toStdString());
        QList<SaleEarning> earnings;
        while (query.executeStep())
            earnings.append(earningOf(query));
        return earnings;
    });
}

} // namespace laurel
