#include "storage/refundstore.h"

#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>

namespace laurel {

namespace {

constexpr const char *totalColumns = "SELECT external_id, currency, sum(iif(of_total, 0, amount)), sum(iif(of_total, amount, 0)), min(amount) "
                                     "FROM conversion_refund ";

void takeRow(SQLite::Statement &query, QHash<QByteArray, RefundTotal> &totals)
{
    const RefundTotal total{currencyOf(query.getColumn(1)), query.getColumn(2).getInt64(), query.getColumn(3).getInt64(),
                            query.getColumn(4).getInt64() == 0, false};
    const QByteArray order = QByteArray::fromStdString(query.getColumn(0).getString());
    const auto known = totals.find(order);
    if (known == totals.end())
        totals.insert(order, total);
    else
        known->add(total);
}

} // namespace

qint64 RefundTotal::takenOf(qint64 goods, qint64 total, Currency in) const
{
    if (isMixed || currency != in)
        return 0;
    if (isWhole || ofGoods >= goods || (ofTotal > 0 && ofTotal >= total))
        return goods;
    const Result<Money> share = Money(ofTotal, in).scaled(goods, std::max<qint64>(total, 1));
    return share ? std::min(ofGoods + share->minor(), goods) : goods;
}

void RefundTotal::add(const RefundTotal &other)
{
    isMixed = isMixed || currency != other.currency;
    isWhole = isWhole || other.isWhole;
    ofGoods += other.ofGoods;
    ofTotal += other.ofTotal;
}

Result<bool> RefundStore::add(const RefundRecord &refund)
{
    return guarded([&]() -> Result<bool> {
        SQLite::Statement insert(m_database.sql(),
                                 "INSERT INTO conversion_refund (source_id, external_id, content, occurrence, batch_id, line, day, "
                                 "currency, amount, of_total) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT DO NOTHING");
        insert.bind(1, int64_t(m_source));
        insert.bind(2, refund.order.toStdString());
        insert.bind(3, refund.content.toStdString());
        insert.bind(4, refund.occurrence);
        insert.bind(5, int64_t(m_batch));
        insert.bind(6, int64_t(refund.line));
        insert.bind(7, int64_t(refund.day));
        bindText(insert, 8, refund.currency.code());
        insert.bind(9, int64_t(refund.amount));
        insert.bind(10, int(refund.isOfTotal));
        return insert.exec() == 1;
    });
}

Result<QHash<QByteArray, RefundTotal>> RefundStore::totals(const std::vector<QByteArray> &orders) const
{
    return guarded([&]() -> Result<QHash<QByteArray, RefundTotal>> {
        QHash<QByteArray, RefundTotal> totals;
        if (orders.empty()) {
            SQLite::Statement query(m_database.sql(),
                                    std::string(totalColumns) + "WHERE source_id = ?1 GROUP BY external_id, currency");
            query.bind(1, int64_t(m_source));
            while (query.executeStep())
                takeRow(query, totals);
            return totals;
        }
        SQLite::Statement query(m_database.sql(), std::string(totalColumns)
                                                      + "WHERE source_id = ?1 AND external_id = ?2 GROUP BY external_id, currency");
        for (const QByteArray &order : orders) {
            query.bind(1, int64_t(m_source));
            query.bind(2, order.toStdString());
            while (query.executeStep())
                takeRow(query, totals);
            query.reset();
        }
        return totals;
    });
}

} // namespace laurel
