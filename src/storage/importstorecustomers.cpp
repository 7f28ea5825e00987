#include "storage/importstorecustomers.h"

#include "storage/bulkcopy.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QSet>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <iterator>

namespace laurel {

namespace {

qint64 lookUp(StoreQuery &query, std::string_view key)
{
    query.bind(1, key);
    const qint64 id = query.step() ? query.number(0) : 0;
    query.reset();
    return id;
}

} // namespace

void FirstSales::saw(const ConversionRecord &row)
{
    if (row.customer == 0 || !row.isLiveSale())
        return;
    const First sale{row.occurredAt, row.id, {row.affiliate, row.currency, row.day}};
    if (First &first = at(row.customer); sale.isEarlierThan(first))
        first = sale;
}

void FirstSales::take(FirstSales &other)
{
    if (other.m_ofNew.size() > m_ofNew.size())
        std::swap(m_ofNew, other.m_ofNew);
    for (size_t i = 0; i < other.m_ofNew.size(); ++i) {
        if (other.m_ofNew[i].isEarlierThan(m_ofNew[i]))
            m_ofNew[i] = other.m_ofNew[i];
    }
    for (auto it = other.m_ofKnown.cbegin(); it != other.m_ofKnown.cend(); ++it) {
        if (First &first = m_ofKnown[it.key()]; it->isEarlierThan(first))
            first = *it;
    }
    other = FirstSales(m_lastKnown);
}

FirstSales::First FirstSales::ofNew(qint64 customer) const
{
    const size_t index = size_t(customer - m_lastKnown - 1);
    return index < m_ofNew.size() ? m_ofNew[index] : First();
}

FirstSales::First &FirstSales::at(qint64 customer)
{
    if (customer <= m_lastKnown)
        return m_ofKnown[customer];
    const size_t index = size_t(customer - m_lastKnown - 1);
    if (index >= m_ofNew.size())
        m_ofNew.resize(index + 1);
    return m_ofNew[index];
}

Result<CustomerStore> CustomerStore::open(Database &database, qint64 batch)
{
    return guarded([&]() -> Result<CustomerStore> {
        CustomerStore store(database, batch);
        store.m_lastCustomer = numberOf(database.handle(), "SELECT max(id) FROM customer");
        store.m_firsts = store.noFirstSales();
        store.m_lastProduct = numberOf(database.handle(), "SELECT max(id) FROM product");
        store.m_findCustomer.emplace(database.handle(), "SELECT customer_id FROM customer_key WHERE email_key = ?1");
        store.m_findProduct.emplace(database.handle(), "SELECT id FROM product WHERE key = ?1");
        store.m_findFirstOfCustomer.emplace(database.handle(), "SELECT first_at, first_conversion_id FROM customer WHERE id = ?1");
        store.m_findFirst.emplace(database.handle(),
                                  "SELECT c.occurred_at, c.id, c.affiliate_id, c.currency, c.day FROM customer AS k "
                                  "JOIN conversion AS c ON c.id = k.first_conversion_id WHERE k.id = ?1");
        return store;
    });
}

Result<qint64> CustomerStore::customer(std::string_view key, std::string_view email)
{
    if (m_lastCustomer > 0) {
        const Result<qint64> known = guarded([&]() -> Result<qint64> { return lookUp(*m_findCustomer, key); });
        if (!known || *known > 0)
            return known;
    }
    m_newCustomers.push_back({key, email});
    return m_lastCustomer + qint64(m_newCustomers.size());
}

Result<qint64> CustomerStore::product(std::string_view key, std::string_view name, std::string_view sku, std::string_view category)
{
    if (m_lastProduct > 0) {
        const Result<qint64> known = guarded([&]() -> Result<qint64> { return lookUp(*m_findProduct, key); });
        if (known && *known > 0 && !category.empty())
            m_categories.emplace_back(*known, category);
        if (!known || *known > 0)
            return known;
    }
    const qint64 id = m_lastProduct + qint64(m_newProducts.size()) + 1;
    m_newProducts.push_back({id, key, name, sku, std::string(category)});
    return id;
}

Result<CustomerStore::First> CustomerStore::storedFirst(qint64 customer)
{
    return guarded([&]() -> Result<First> {
        m_findFirst->bind(1, customer);
        First first;
        if (m_findFirst->step()) {
            first = {m_findFirst->number(0),
                     m_findFirst->number(1),
                     {m_findFirst->number(2), m_findFirst->currency(3), m_findFirst->number(4)}};
        }
        m_findFirst->reset();
        return first;
    });
}

/// Told by the customer's row alone: the sale it names lies anywhere in the file.
Result<bool> CustomerStore::isEarlierThanStored(qint64 customer, const First &sale)
{
    return guarded([&]() -> Result<bool> {
        m_findFirstOfCustomer->bind(1, customer);
        First stored;
        if (m_findFirstOfCustomer->step()) {
            stored.at = m_findFirstOfCustomer->number(0);
            stored.conversion = m_findFirstOfCustomer->number(1);
        }
        m_findFirstOfCustomer->reset();
        return sale.isEarlierThan(stored);
    });
}

Result<> CustomerStore::willChange(qint64 customer, StatChanges &stats)
{
    if (customer == 0 || customer > m_lastCustomer || m_dirty.contains(customer))
        return {};
    const Result<First> before = storedFirst(customer);
    if (!before)
        return fail(before);
    if (before->conversion != 0)
        stats.add(before->stat, StatChanges::NewCustomers, -1);
    m_dirty.insert(customer, {});
    return {};
}

Result<> CustomerStore::finish(StatChanges &stats, std::span<const qint64> byKey)
{
    return writeProducts()
        .and_then([&] { return writeCustomers(stats); })
        .and_then([&] { return writeKeys(byKey); })
        .and_then([&] { return recomputeDirty(); })
        .and_then([&] { return writeFirsts(stats); });
}

Result<> CustomerStore::writeCustomers(StatChanges &stats)
{
    if (m_newCustomers.empty())
        return {};
    Result<BulkCopy> copy = BulkCopy::open(m_database->handle(), "customer");
    if (!copy)
        return fail(copy);
    for (size_t i = 0; i < m_newCustomers.size(); ++i) {
        const qint64 id = m_lastCustomer + 1 + qint64(i);
        const First first = m_firsts.ofNew(id);
        SqliteRecord &record = copy->record();
        record.addNull();
        record.add(m_newCustomers[i].key);
        record.add(m_newCustomers[i].email);
        if (first.conversion != 0) {
            record.add(first.conversion);
            record.add(first.at);
            stats.add(first.stat, StatChanges::NewCustomers, 1);
        } else {
            record.addNull();
            record.addNull();
        }
        if (const Result<> added = copy->addRow(id); !added)
            return added;
    }
    return copy->write();
}

/// In their order: a table filled at random would be split and searched for every key.
Result<> CustomerStore::writeKeys(std::span<const qint64> byKey)
{
    std::vector<qint64> added;
    added.reserve(m_newCustomers.size());
    std::copy_if(byKey.begin(), byKey.end(), std::back_inserter(added), [this](qint64 id) { return id > m_lastCustomer; });
    if (added.empty())
        return {};
    Result<BulkCopy> copy = BulkCopy::open(m_database->handle(), "customer_key");
    if (!copy)
        return fail(copy);
    for (const qint64 id : added) {
        SqliteRecord &record = copy->record();
        record.add(m_newCustomers[size_t(id - m_lastCustomer - 1)].key);
        record.add(id);
        if (const Result<> entered = copy->addEntry(); !entered)
            return entered;
    }
    return copy->write();
}

Result<> CustomerStore::writeProducts()
{
    return guarded([&]() -> Result<> {
        StoreQuery insert(m_database->handle(), "INSERT INTO product (id, name, sku, key, category) VALUES (?1, ?2, ?3, ?4, ?5)");
        for (const NewProduct &product : m_newProducts) {
            insert.bind(1, product.id);
            insert.bind(2, product.name);
            insert.bind(3, product.sku);
            insert.bind(4, product.key);
            insert.bind(5, std::string_view(product.category));
            insert.run();
        }
        StoreQuery update(m_database->handle(), "UPDATE product SET category = ?2, category_batch = ?3 WHERE id = ?1 AND category = ''");
        update.bind(3, m_batch);
        for (const auto &[id, category] : m_categories) {
            update.bind(1, id);
            update.bind(2, std::string_view(category));
            update.run();
        }
        return {};
    });
}

/// One pass over all sales: conversions have no index by customer, which every import would have to feed.
Result<> CustomerStore::recomputeDirty()
{
    if (m_dirty.isEmpty())
        return {};
    return guarded([&]() -> Result<> {
        SQLite::Statement query(m_database->sql(),
                                "SELECT customer_id, occurred_at, id, affiliate_id, currency, day FROM conversion "
                                "WHERE customer_id IS NOT NULL AND kind = 1 AND status <> 3");
        while (query.executeStep()) {
            const auto dirty = m_dirty.find(query.getColumn(0).getInt64());
            if (dirty == m_dirty.end())
                continue;
            const First sale{query.getColumn(1).getInt64(), query.getColumn(2).getInt64(), {}};
            if (sale.isEarlierThan(*dirty)) {
                *dirty = sale;
                dirty->stat = {query.getColumn(3).getInt64(), currencyOf(query.getColumn(4)),
                               query.getColumn(5).getInt64()};
            }
        }
        return {};
    });
}

Result<> CustomerStore::writeFirsts(StatChanges &stats)
{
    const QHash<qint64, First> &touched = m_firsts.ofKnown();
    QList<qint64> customers = touched.keys();
    std::sort(customers.begin(), customers.end()); // as they lie in the file
    for (const qint64 customer : std::as_const(customers)) {
        if (m_dirty.contains(customer))
            continue; // its rows were all looked at, the new ones too
        const First &seen = *touched.constFind(customer);
        const Result<bool> earlier = isEarlierThanStored(customer, seen);
        if (!earlier)
            return fail(earlier);
        if (!*earlier)
            continue;
        const Result<First> before = storedFirst(customer);
        if (!before)
            return fail(before);
        if (before->conversion != 0)
            stats.add(before->stat, StatChanges::NewCustomers, -1);
        m_dirty.insert(customer, seen);
    }
    return guarded([&]() -> Result<> {
        StoreQuery update(m_database->handle(), "UPDATE customer SET first_conversion_id = ?2, first_at = ?3 WHERE id = ?1");
        for (auto it = m_dirty.cbegin(); it != m_dirty.cend(); ++it) {
            update.bind(1, it.key());
            if (it->conversion != 0) {
                update.bind(2, it->conversion);
                update.bind(3, it->at);
                stats.add(it->stat, StatChanges::NewCustomers, 1);
            } else {
                update.bindNull(2);
                update.bindNull(3);
            }
            update.run();
        }
        return {};
    });
}

Result<> CustomerStore::removeUnused()
{
    return guarded([&]() -> Result<> {
        QSet<qint64> used;
        SQLite::Statement query(m_database->sql(),
                                "SELECT customer_id FROM conversion WHERE customer_id IS NOT NULL UNION ALL "
                                "SELECT customer_id FROM conversion_revision WHERE customer_id IS NOT NULL");
        while (query.executeStep())
            used.insert(query.getColumn(0).getInt64());
        StoreQuery remove(m_database->handle(), "DELETE FROM customer WHERE id = ?1");
        for (auto it = m_dirty.keyBegin(); it != m_dirty.keyEnd(); ++it) {
            if (used.contains(*it))
                continue;
            remove.bind(1, *it);
            remove.run();
        }
        return {};
    });
}

} // namespace laurel
