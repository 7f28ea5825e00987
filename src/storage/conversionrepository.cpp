#include "storage/conversionrepository.h"

#include "storage/commissionid.h"
#include "storage/conversionquery.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConversionRepository)
};

constexpr const char *columns =
    "c.id, c.source_id, c.batch_id, c.line, c.external_id, c.occurrence, c.kind, c.status, c.occurred_at, c.day, "
    "c.affiliate_id, "
    "c.reason, c.code, c.customer_id, c.currency, c.gross, c.discount, c.tax, c.shipping, c.refunded, c.net, "
    "ifnull(a.name, ''), s.name, ifnull(p.name, ''), ifnull(u.email, ''), "
    "ifnull(a.email_key <> '' AND a.email_key = u.email_key, 0)";
constexpr const char *joins =
    "JOIN source AS s ON s.id = c.source_id LEFT JOIN affiliate AS a ON a.id = c.affiliate_id "
    "LEFT JOIN product AS p ON p.id = c.product_id LEFT JOIN customer AS u ON u.id = c.customer_id";

ConversionRow rowOf(SQLite::Statement &row)
{
    ConversionRow result;
    Conversion &conversion = result.conversion;
    conversion.id = ConversionId(row.getColumn(0).getInt64());
    conversion.source = SourceId(row.getColumn(1).getInt64());
    conversion.batch = ImportBatchId(row.getColumn(2).getInt64());
    conversion.line = row.getColumn(3).getInt64();
    conversion.externalId = textOf(row.getColumn(4));
    conversion.occurrence = row.getColumn(5).getInt();
    conversion.kind = static_cast<ConversionKind>(row.getColumn(6).getInt());
    conversion.status = static_cast<ConversionStatus>(row.getColumn(7).getInt());
    conversion.occurredAt = instantOf(row.getColumn(8));
    conversion.day = dayOf(row.getColumn(9));
    conversion.affiliate = AffiliateId(row.getColumn(10).getInt64());
    conversion.reason = static_cast<AttributionReason>(row.getColumn(11).getInt());
    conversion.code = textOf(row.getColumn(12));
    conversion.customer = CustomerId(row.getColumn(13).getInt64());
    const Currency currency = currencyOf(row.getColumn(14));
    const auto amount = [&](int column) { return Money(row.getColumn(column).getInt64(), currency); };
    conversion.gross = amount(15);
    conversion.discount = amount(16);
    conversion.tax = amount(17);
    conversion.shipping = amount(18);
    conversion.refunded = amount(19);
    conversion.net = amount(20);
    result.affiliateName = textOf(row.getColumn(21));
    result.sourceName = textOf(row.getColumn(22));
    result.productName = textOf(row.getColumn(23));
    conversion.customerEmail = textOf(row.getColumn(24));
    result.isSelfReferral = row.getColumn(25).getInt() != 0;
    return result;
}

// What the rows of a conversion add up to, in each currency; a rejected or reversed one adds nothing.
class CommissionSums
{
public:
    explicit CommissionSums(Database &database)
        : m_query(database.sql(),
                  "SELECT currency, sum(CASE WHEN status IN (5, 7) THEN 0 ELSE amount END) FROM commission WHERE "
                      + commissionIsOf("?1") + " GROUP BY currency ORDER BY currency")
    {}

    [[nodiscard]] QList<Money> of(ConversionId id)
    {
        QList<Money> sums;
        bindId(m_query, 1, id);
        while (m_query.executeStep())
            sums.append(Money(m_query.getColumn(1).getInt64(), currencyOf(m_query.getColumn(0))));
        m_query.reset();
        return sums;
    }

private:
    SQLite::Statement m_query;
};

// The lines of an order: in the order itself when there is one, in conversion_item when there are several.
QList<ConversionItem> itemsOf(Database &database, const Conversion &conversion)
{
    SQLite::Statement query(
        database.sql(),
        "SELECT p.id, p.name, p.sku, p.category, i.quantity, i.gross, i.discount, i.position FROM conversion_item AS i "
        "JOIN product AS p ON p.id = i.product_id WHERE i.conversion_id = ?1 "
        "UNION ALL SELECT p.id, p.name, p.sku, p.category, c.quantity, c.gross, c.discount, 0 FROM conversion AS c "
        "JOIN product AS p ON p.id = c.product_id WHERE c.id = ?1 ORDER BY 8");
    bindId(query, 1, conversion.id);
    const Currency currency = conversion.gross.currency();
    QList<ConversionItem> items;
    while (query.executeStep())
        items.append(ConversionItem{ProductId(query.getColumn(0).getInt64()), textOf(query.getColumn(1)),
                                    textOf(query.getColumn(2)), textOf(query.getColumn(3)), query.getColumn(4).getInt64(),
                                    Money(query.getColumn(5).getInt64(), currency),
                                    Money(query.getColumn(6).getInt64(), currency)});
    return items;
}

QList<SharePart> sharesOf(Database &database, const ConversionRow &row)
{
    SQLite::Statement query(database.sql(), "SELECT a.name, s.share_ppm FROM conversion_share AS s JOIN affiliate AS a ON a.id = s.affiliate_id "
                                            "WHERE s.conversion_id = ? ORDER BY a.name, a.id");
    bindId(query, 1, row.conversion.id);
    qint64 ofOwner = 1'000'000;
    QList<SharePart> shares;
    while (query.executeStep()) {
        shares.append({textOf(query.getColumn(0)), Rate::fromPpm(query.getColumn(1).getInt64())});
        ofOwner -= shares.last().share.ppm();
    }
    if (!shares.isEmpty())
        shares.prepend({row.affiliateName, Rate::fromPpm(ofOwner)});
    return shares;
}

} // namespace

Result<QList<ConversionRow>> ConversionRepository::page(const ConversionFilter &filter,
                                                        const std::optional<ConversionAnchor> &after, int limit) const
{
    return guarded([&]() -> Result<QList<ConversionRow>> {
        const ConversionQuery conditions(filter, after);
        SQLite::Statement query(m_database.sql(),
                                conditions.sql(columns, joins, "LIMIT ?"));
        query.bind(conditions.bind(query), limit);
        CommissionSums sums(m_database);
        QList<ConversionRow> rows;
        while (query.executeStep()) {
            ConversionRow row = rowOf(query);
            row.commission = sums.of(row.conversion.id);
            rows.append(std::move(row));
        }
        return rows;
    });
}

Result<QList<ConversionAnchor>> ConversionRepository::anchors(const ConversionFilter &filter, int stride) const
{
    if (stride < 1)
        return fail(ErrorCode::Internal, QString(), QStringLiteral("stride %1").arg(stride));
    return guarded([&]() -> Result<QList<ConversionAnchor>> {
        const ConversionQuery conditions(filter, std::nullopt);
        SQLite::Statement query(m_database.sql(), conditions.keysSql());
        conditions.bind(query);
        QList<ConversionAnchor> anchors;
        for (qint64 row = 1; query.executeStep(); ++row) {
            if (row % stride == 0)
                anchors.append(
                    ConversionAnchor{dayOf(query.getColumn(0)), ConversionId(query.getColumn(1).getInt64())});
        }
        return anchors;
    });
}

Result<qint64> ConversionRepository::count(const ConversionFilter &filter) const
{
    return guarded([&]() -> Result<qint64> {
        const ConversionQuery conditions(filter, std::nullopt);
        SQLite::Statement query(m_database.sql(), conditions.countSql());
        conditions.bind(query);
        query.executeStep();
        return query.getColumn(0).getInt64();
    });
}

Result<QList<ConversionRow>> ConversionRepository::ofOrder(const QString &externalId) const
{
    return guarded([&]() -> Result<QList<ConversionRow>> {
        SQLite::Statement query(m_database.sql(), std::string("SELECT ") + columns + " FROM conversion_key AS k CROSS JOIN conversion AS c ON "
                                                      "c.id = k.conversion_id " + joins + " WHERE k.source_id IN (SELECT id FROM source) AND "
                                                      "k.external_id = ? ORDER BY c.id");
        bindText(query, 1, externalId);
        QList<ConversionRow> rows;
        while (query.executeStep())
            rows.append(rowOf(query));
        return rows;
    });
}

Result<QString> ConversionRepository::reassignmentReason(ConversionId id) const
{
    return guarded([&]() -> Result<QString> {
        // kind 6: ImportKind::Reassignment. The last one was by hand, as nothing else changes what was decided by hand.
        SQLite::Statement query(m_database.sql(), "SELECT b.file_name FROM conversion_revision AS r JOIN import_batch AS b ON b.id = r.replaced_by "
                                                  "WHERE r.conversion_id = ? AND b.kind = 6 ORDER BY r.revision DESC LIMIT 1");
        bindId(query, 1, id);
        return query.executeStep() ? textOf(query.getColumn(0)) : QString();
    });
}

Result<ConversionRow> ConversionRepository::find(ConversionId id) const
{
    return guarded([&]() -> Result<ConversionRow> {
        SQLite::Statement query(m_database.sql(), std::string("SELECT ") + columns + " FROM conversion AS c " + joins +
                                                      " WHERE c.id = ?");
        bindId(query, 1, id);
        if (!query.executeStep())
            return fail(ErrorCode::NotFound, Text::tr("There is no such sale. Its import may have been undone."));
        ConversionRow row = rowOf(query);
        row.commission = CommissionSums(m_database).of(id);
        row.conversion.items = itemsOf(m_database, row.conversion);
        row.shares = sharesOf(m_database, row);
        return row;
    });
}

} // namespace laurel
