#include "storage/importstorerows.h"

#include "storage/sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace laurel {

namespace {

QByteArray itemsToJson(std::span<const ItemRecord> items)
{
    QJsonArray array;
    for (const ItemRecord &item : items)
        array.append(QJsonArray{item.position, item.product, item.quantity, item.gross, item.discount});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray commissionsToJson(std::span<const CommissionRecord> commissions)
{
    QJsonArray array;
    for (const CommissionRecord &row : commissions) {
        array.append(QJsonArray{row.sequence, row.affiliate, row.currency.code(), row.basis, row.rule,
                                row.ruleVersion, row.ratePpm, row.amount, row.status, row.holdUntil, row.day, row.cut});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray codesToJson(std::span<const StoredCode> codes)
{
    QJsonArray array;
    for (const StoredCode &code : codes)
        array.append(QJsonArray{int(code.column), QString::fromStdString(code.code)});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray sharesToJson(std::span<const ShareRecord> shares)
{
    QJsonArray array;
    for (const ShareRecord &share : shares)
        array.append(QJsonArray{share.affiliate, share.ppm});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonArray arrayOf(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).array();
}

std::vector<ItemRecord> itemsFromJson(qint64 conversion, const QJsonArray &array)
{
    std::vector<ItemRecord> items;
    for (const QJsonValue &value : array) {
        const QJsonArray item = value.toArray();
        items.push_back({conversion, item.at(0).toInt(), item.at(1).toInteger(), item.at(2).toInteger(),
                         item.at(3).toInteger(), item.at(4).toInteger()});
    }
    return items;
}

std::vector<CommissionRecord> commissionsFromJson(qint64 conversion, const QJsonArray &array)
{
    std::vector<CommissionRecord> rows;
    for (const QJsonValue &value : array) {
        const QJsonArray row = value.toArray();
        rows.push_back({conversion, row.at(0).toInt(), row.at(1).toInteger(), row.at(10).toInteger(),
                        Currency::fromCode(row.at(2).toString()).value_or(Currency()), row.at(3).toInteger(),
                        row.at(4).toInteger(), row.at(5).toInt(), row.at(6).toInteger(), row.at(7).toInteger(),
                        row.at(11).toInteger(), row.at(8).toInt(), row.at(9).toInteger()});
    }
    return rows;
}

std::vector<StoredCode> codesFromJson(const QJsonArray &array)
{
    std::vector<StoredCode> codes;
    for (const QJsonValue &value : array)
        codes.push_back({CodeColumn(value.toArray().at(0).toInt()), value.toArray().at(1).toString().toStdString()});
    return codes;
}

std::vector<ShareRecord> sharesFromJson(qint64 conversion, const QJsonArray &array)
{
    std::vector<ShareRecord> shares;
    for (const QJsonValue &value : array)
        shares.push_back({conversion, value.toArray().at(0).toInteger(), value.toArray().at(1).toInteger()});
    return shares;
}

/// The columns that storedConversionOf() reads, in their order; a revision shares its conversion's identity.
std::string revisionWhere(const char *which)
{
    return std::string("SELECT c.id, c.source_id, r.batch_id, r.line, c.external_id, c.occurrence, r.kind, r.status, r.occurred_at, "
                       "r.day, r.affiliate_id, r.reason, r.code, r.customer_id, r.product_id, r.quantity, r.currency, r.gross, "
                       "r.discount, r.tax, r.shipping, r.refunded, r.net, r.items, r.commissions, r.codes, r.shares "
                       "FROM conversion_revision AS r JOIN conversion AS c ON c.id = r.conversion_id WHERE r.conversion_id = ?1 AND ")
        + which + " LIMIT 1";
}

} // namespace

ConversionStore::Changes::Changes(sqlite3 *handle)
    : update(handle, "UPDATE conversion SET batch_id = ?1, line = ?2, kind = ?3, status = ?4, occurred_at = ?5, day = ?6, "
                     "affiliate_id = ?7, reason = ?8, code = ?9, customer_id = ?10, product_id = ?11, quantity = ?12, currency = ?13, "
                     "gross = ?14, discount = ?15, tax = ?16, shipping = ?17, refunded = ?18, net = ?19 WHERE id = ?20")
    , removeItems(handle, "DELETE FROM conversion_item WHERE conversion_id = ?1")
    , removeCodes(handle, "DELETE FROM conversion_code WHERE conversion_id = ?1")
    , removeShares(handle, "DELETE FROM conversion_share WHERE conversion_id = ?1")
    , keepRevision(handle,
                   "INSERT INTO conversion_revision SELECT id, (SELECT ifnull(max(revision), 0) + 1 FROM conversion_revision "
                   "WHERE conversion_id = ?1), ?2, ?3, batch_id, line, kind, status, occurred_at, day, affiliate_id, reason, code, "
                   "customer_id, product_id, quantity, currency, gross, discount, tax, shipping, refunded, net, ?4, ?5, ?6, ?7, ?8 "
                   "FROM conversion WHERE id = ?1")
    , loadReplaced(handle, revisionWhere("r.replaced_by = ?2 ORDER BY r.revision"))
    , loadCorrected(handle, revisionWhere("r.by_correction = 1 ORDER BY r.revision DESC"))
{}

Result<> ConversionStore::keepRevision(const StoredConversion &before, qint64 batch, qint64 now, bool isCorrection)
{
    return guarded([&]() -> Result<> {
        const std::string items = itemsToJson(before.items).toStdString();
        const std::string commissions = commissionsToJson(before.commissions).toStdString();
        const std::string codes = codesToJson(before.codes).toStdString();
        const std::string shares = sharesToJson(before.shares).toStdString();
        StoreQuery &keep = m_changes->keepRevision;
        keep.bind(1, before.row.id);
        keep.bind(2, batch);
        keep.bind(3, now);
        keep.bind(4, items);
        keep.bind(5, commissions);
        keep.bind(6, codes);
        keep.bind(7, shares);
        keep.bind(8, qint64(isCorrection));
        keep.run();
        return {};
    });
}

Result<StoredConversion> ConversionStore::loadReplaced(qint64 id, qint64 batch)
{
    m_changes->loadReplaced.bind(2, batch);
    Result<std::optional<StoredConversion>> stored = loadRevision(id, m_changes->loadReplaced);
    if (!stored)
        return fail(stored);
    if (!*stored)
        return fail(ErrorCode::Damaged, QString(), QStringLiteral("revision of conversion %1 is gone").arg(id));
    return std::move(**stored);
}

Result<std::optional<StoredConversion>> ConversionStore::loadCorrected(qint64 id)
{
    return loadRevision(id, m_changes->loadCorrected);
}

Result<std::optional<StoredConversion>> ConversionStore::loadRevision(qint64 id, StoreQuery &query)
{
    return guarded([&]() -> Result<std::optional<StoredConversion>> {
        query.bind(1, id);
        if (!query.step()) {
            query.reset();
            return std::nullopt;
        }
        StoredConversion stored = storedConversionOf(query);
        stored.items = itemsFromJson(id, arrayOf(query.text(conversionColumnCount)));
        stored.commissions = commissionsFromJson(id, arrayOf(query.text(conversionColumnCount + 1)));
        stored.codes = codesFromJson(arrayOf(query.text(conversionColumnCount + 2)));
        stored.shares = sharesFromJson(id, arrayOf(query.text(conversionColumnCount + 3)));
        query.reset();
        return stored;
    });
}

} // namespace laurel
