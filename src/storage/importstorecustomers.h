#pragma once

#include "storage/importstorequery.h"
#include "storage/importstorestats.h"

#include <QHash>
#include <optional>

namespace laurel {

/// Customers and products as an import meets them, and which sale was each customer's first.
///
/// The first sale is the earliest, by (instant, id), that was not cancelled; it is the one that counts as "new customer" in
/// stat_day. Ids are given at once; the rows of new customers and products are written by finish(), in key order.
class CustomerStore
{
public:
    [[nodiscard]] static Result<CustomerStore> open(Database &database);

    /// The id of the customer with that key; a new one where there is none.
    /// @param key, @param email need to live until finish().
    [[nodiscard]] Result<qint64> customer(std::string_view key, std::string_view email);
    [[nodiscard]] Result<qint64> product(std::string_view key, std::string_view name, std::string_view sku);

    /// A new live sale of @p customer.
    void sawSale(const ConversionRecord &row);
    /// A conversion of @p customer is about to change or go in a way that may change who was first: call before it does.
    [[nodiscard]] Result<> willChange(qint64 customer, StatChanges &stats);
    /// Writes new customers and products, and the first sales of all that were touched.
    [[nodiscard]] Result<> finish(StatChanges &stats);
    /// After finish(): removes the customers given to willChange() that no conversion and no revision names any more.
    [[nodiscard]] Result<> removeUnused();

private:
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
    struct NewCustomer
    {
        std::string_view key;
        std::string_view email;
        First first;
    };
    struct NewProduct
    {
        qint64 id = 0;
        std::string_view key;
        std::string_view name;
        std::string_view sku;
    };
    class CustomerRows;

    explicit CustomerStore(Database &database) : m_database(&database) {}
    [[nodiscard]] Result<First> storedFirst(qint64 customer);
    [[nodiscard]] Result<> writeCustomers(StatChanges &stats);
    [[nodiscard]] Result<> writeProducts();
    [[nodiscard]] Result<> recomputeDirty();
    [[nodiscard]] Result<> writeFirsts(StatChanges &stats);

    Database *m_database;
    std::optional<StoreQuery> m_findCustomer;
    std::optional<StoreQuery> m_findProduct;
    std::optional<StoreQuery> m_findFirst;
    qint64 m_lastCustomer = 0; ///< highest id in the file
    qint64 m_lastProduct = 0;
    std::vector<NewCustomer> m_newCustomers; ///< ids from m_lastCustomer + 1
    std::vector<NewProduct> m_newProducts;
    QHash<qint64, First> m_touched; ///< known customers with a new sale: the earliest of these
    QHash<qint64, First> m_dirty;   ///< known customers whose rows change: their first, once recomputed
};

} // namespace laurel
