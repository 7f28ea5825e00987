#pragma once

#include "storage/importstorequery.h"
#include "storage/importstorestats.h"

#include <QHash>
#include <optional>
#include <span>

namespace laurel {

/// The earliest sale of each customer, by (instant, id), among those seen. New customers have the ids after the last known.
class FirstSales
{
public:
    struct First
    {
        qint64 at = 0;
        qint64 conversion = 0; ///< 0: none
        StatKey stat;

        [[nodiscard]] bool isEarlierThan(const First &other) const
        {
            return conversion != 0
                && (other.conversion == 0 || at < other.at || (at == other.at && conversion < other.conversion));
        }
    };

    explicit FirstSales(qint64 lastKnown) : m_lastKnown(lastKnown) {}

    /// Has the memory of a customer on its way: hundreds of thousands of them lie far apart.
    void expect(qint64 customer) const
    {
        if (const auto index = size_t(customer - m_lastKnown - 1); customer > m_lastKnown && index < m_ofNew.size())
            __builtin_prefetch(&m_ofNew[index], 1);
    }
    /// Cancelled sales, other kinds and sales of nobody do not count.
    void saw(const ConversionRecord &row);
    void take(FirstSales &other);
    /// Of a new customer; none when there was no live sale.
    [[nodiscard]] First ofNew(qint64 customer) const;
    /// Of customers that were known before.
    [[nodiscard]] const QHash<qint64, First> &ofKnown() const { return m_ofKnown; }

private:
    [[nodiscard]] First &at(qint64 customer);

    qint64 m_lastKnown;
    std::vector<First> m_ofNew; ///< of m_lastKnown + 1 on
    QHash<qint64, First> m_ofKnown;
};

/// Customers and products as an import meets them, and which sale was each customer's first.
///
/// The first sale is the earliest, by (instant, id), that was not cancelled; it is the one that counts as "new customer" in
/// stat_day. Ids are given at once; the rows of new customers and products are written by finish().
class CustomerStore
{
public:
    /// @param batch whose rows tell of them.
    [[nodiscard]] static Result<CustomerStore> open(Database &database, qint64 batch);

    /// The id of the customer with that key; a new one where there is none.
    /// @param key, @param email need to live until finish().
    [[nodiscard]] Result<qint64> customer(std::string_view key, std::string_view email);
    [[nodiscard]] Result<qint64> product(std::string_view key, std::string_view name, std::string_view sku,
                                         std::string_view category);

    /// The key of a customer of this import, which is written by finish(); empty for one who was known before.
    [[nodiscard]] std::string_view keyOfNew(qint64 customer) const
    {
        return customer > m_lastCustomer ? m_newCustomers[size_t(customer - m_lastCustomer - 1)].key : std::string_view();
    }

    /// A sale that is new or came to life.
    void sawSale(const ConversionRecord &row) { m_firsts.saw(row); }
    [[nodiscard]] FirstSales noFirstSales() const { return FirstSales(m_lastCustomer); }
    /// Sales seen elsewhere.
    void takeFirstSales(FirstSales &other) { m_firsts.take(other); }
    /// A conversion of @p customer is about to change or go in a way that may change who was first: call before it does.
    [[nodiscard]] Result<> willChange(qint64 customer, StatChanges &stats);
    /// Writes new customers and products, and the first sales of all that were touched.
    /// @param byKey the ids of at least all new customers, in the order of their keys.
    [[nodiscard]] Result<> finish(StatChanges &stats, std::span<const qint64> byKey = {});
    /// After finish(): removes the customers given to willChange() that no conversion and no revision names any more.
    [[nodiscard]] Result<> removeUnused();

private:
    using First = FirstSales::First;
    struct NewCustomer
    {
        std::string_view key;
        std::string_view email;
    };
    struct NewProduct
    {
        qint64 id = 0;
        std::string_view key;
        std::string_view name;
        std::string_view sku;
        std::string category; ///< the file's block, where it stands, is used again
    };

    CustomerStore(Database &database, qint64 batch) : m_database(&database), m_batch(batch) {}
    [[nodiscard]] Result<First> storedFirst(qint64 customer);
    [[nodiscard]] Result<bool> isEarlierThanStored(qint64 customer, const First &sale);
    [[nodiscard]] Result<> writeCustomers(StatChanges &stats);
    [[nodiscard]] Result<> writeKeys(std::span<const qint64> byKey);
    [[nodiscard]] Result<> writeProducts();
    [[nodiscard]] Result<> recomputeDirty();
    [[nodiscard]] Result<> writeFirsts(StatChanges &stats);

    Database *m_database;
    qint64 m_batch;
    std::optional<StoreQuery> m_findCustomer;
    std::optional<StoreQuery> m_findProduct;
    std::optional<StoreQuery> m_findFirst;
    std::optional<StoreQuery> m_findFirstOfCustomer;
    qint64 m_lastCustomer = 0; ///< highest id in the file
    qint64 m_lastProduct = 0;
    std::vector<NewCustomer> m_newCustomers; ///< ids from m_lastCustomer + 1
    std::vector<NewProduct> m_newProducts;
    std::vector<std::pair<qint64, std::string>> m_categories; ///< of known products, as far as the file says
    FirstSales m_firsts{0};
    QHash<qint64, First> m_dirty; ///< known customers whose rows change: their first, once recomputed
};

} // namespace laurel
