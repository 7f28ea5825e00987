#pragma once

#include "core/money.h"
#include "storage/database.h"

#include <QByteArray>
#include <QHash>
#include <vector>

namespace laurel {

/// Something taken back from an order, as a row of its own said it.
struct RefundRecord
{
    qint64 line = 0;
    QByteArray order;   ///< the order's number
    QByteArray content; ///< tells rows apart that have no number of their own
    int occurrence = 1; ///< of equal rows in one file
    qint64 day = 0;     ///< 0: the row has no date
    Currency currency;
    qint64 amount = 0;  ///< minor units; 0: all that is left
    bool isOfTotal = false; ///< of goods, tax and shipping together; otherwise of goods
};

/// What the refund rows of an order come to.
struct RefundTotal
{
    Currency currency;
    qint64 ofGoods = 0;
    qint64 ofTotal = 0;
    bool isWhole = false; ///< one of them takes back everything
    bool isMixed = false; ///< they are in several currencies: nobody knows what they come to

    /// What is taken back of @p goods, for which @p total was paid with tax and shipping: never more than all of them, of a part of
    /// the total the goods' share, nothing when the currencies differ.
    [[nodiscard]] qint64 takenOf(qint64 goods, qint64 total, Currency in) const;
    void add(const RefundTotal &other);
};

/// Refunds that came as rows of their own: kept until their order comes, and after, so that the same file adds nothing twice.
class RefundStore
{
public:
    RefundStore(Database &database, qint64 source, qint64 batch) : m_database(database), m_source(source), m_batch(batch) {}

    /// @returns false when the row was known already.
    [[nodiscard]] Result<bool> add(const RefundRecord &refund);
    /// By number of the order. @param orders only these; empty: all of the source.
    [[nodiscard]] Result<QHash<QByteArray, RefundTotal>> totals(const std::vector<QByteArray> &orders = {}) const;

private:
    Database &m_database;
    qint64 m_source;
    qint64 m_batch;
};

} // namespace laurel
