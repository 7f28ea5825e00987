#include "storage/importstorestats.h"

#include "storage/importstorequery.h"
#include "storage/sqlerror.h"

#include <algorithm>
#include <sqlite3.h>
#include <string>

namespace laurel {

namespace {

size_t hashOf(const StatKey &key)
{
    const std::array<char, 3> letters = key.currency.letters();
    quint64 value = (quint64(key.affiliate) << 24) ^ quint64(key.day);
    value = value * 0x9E3779B97F4A7C15ULL + quint64(letters[0] * 676 + letters[1] * 26 + letters[2]);
    return size_t((value ^ (value >> 29)) * 0xD6E8FEB86659FD93ULL >> 20);
}

constexpr const char *sumColumns = "clicks, impressions, leads, actions, sales, new_customers, refunds, gross, discount, "
                                   "refunded, net, commission";

} // namespace

StatChanges::Sums &StatChanges::at(const StatKey &key)
{
    if (m_last < m_rows.size() && m_rows[m_last].key == key)
        return m_rows[m_last].sums;
    if (m_rows.size() * 10 >= m_slots.size() * 6)
        grow();
    const size_t mask = m_slots.size() - 1;
    for (size_t i = hashOf(key) & mask;; i = (i + 1) & mask) {
        if (m_slots[i] == 0) {
            m_rows.push_back({key, {}});
            m_slots[i] = quint32(m_rows.size());
            m_last = m_rows.size() - 1;
            return m_rows.back().sums;
        }
        if (Row &row = m_rows[m_slots[i] - 1]; row.key == key) {
            m_last = m_slots[i] - 1;
            return row.sums;
        }
    }
}

void StatChanges::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    const size_t mask = m_slots.size() - 1;
    for (size_t index = 0; index < m_rows.size(); ++index) {
        size_t i = hashOf(m_rows[index].key) & mask;
        while (m_slots[i] != 0)
            i = (i + 1) & mask;
        m_slots[i] = quint32(index + 1);
    }
}

void StatChanges::addConversion(const ConversionRecord &row, int sign)
{
    if (row.status == int(ConversionStatus::Cancelled))
        return;
    Sums &sums = at({row.affiliate, row.currency, row.day});
    if (row.kind != int(ConversionKind::Sale)) {
        sums[row.kind == int(ConversionKind::Lead) ? Leads : Actions] += sign;
        return;
    }
    sums[Sales] += sign;
    sums[Refunds] += row.refunded > 0 ? sign : 0;
    sums[Gross] += sign * row.gross;
    sums[Discount] += sign * row.discount;
    sums[Refunded] += sign * row.refunded;
    sums[Net] += sign * row.net;
}

void StatChanges::addCommission(const CommissionRecord &row, qint64 day, int sign)
{
    if (row.counts())
        at({row.affiliate, row.currency, day})[CommissionSum] += sign * row.amount;
}

class StatChanges::BulkStats final : public BulkRows
{
public:
    BulkStats(const std::vector<Row> &rows, const std::vector<quint32> &order) : m_rows(rows), m_order(order) {}
    [[nodiscard]] qint64 count() const override { return qint64(m_order.size()); }
    void value(sqlite3_context *context, qint64 index, int column) const override
    {
        const Row &row = m_rows[m_order[size_t(index)]];
        switch (column) {
        case 0: return sqlite3_result_int64(context, row.key.affiliate);
        case 1: return resultCurrency(context, row.key.currency);
        case 2: return sqlite3_result_int64(context, row.key.day);
        default: return sqlite3_result_int64(context, row.sums[size_t(column) - 3]);
        }
    }

private:
    const std::vector<Row> &m_rows;
    const std::vector<quint32> &m_order;
};

std::vector<quint32> StatChanges::changedInOrder() const
{
    std::vector<quint32> order;
    for (size_t index = 0; index < m_rows.size(); ++index) {
        const Sums &sums = m_rows[index].sums;
        if (std::any_of(sums.begin(), sums.end(), [](qint64 sum) { return sum != 0; }))
            order.push_back(quint32(index));
    }
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        const StatKey &left = m_rows[a].key;
        const StatKey &right = m_rows[b].key;
        if (left.affiliate != right.affiliate)
            return left.affiliate < right.affiliate;
        const auto leftLetters = left.currency.letters();
        const auto rightLetters = right.currency.letters();
        return leftLetters != rightLetters ? leftLetters < rightLetters : left.day < right.day;
    });
    return order;
}

Result<> StatChanges::write(Database &database) const
{
    const std::vector<quint32> order = changedInOrder();
    if (order.empty())
        return {};
    constexpr int columns = int(sumCount) + 3;
    Result<BulkInsert> upsert = BulkInsert::prepare(
        database.handle(), "laurel_bulk_stats", columns, std::string("stat_day (affiliate_id, currency, day, ") + sumColumns + ")",
        bulkColumns(columns),
        "ON CONFLICT (affiliate_id, currency, day) DO UPDATE SET clicks = clicks + excluded.clicks, "
        "impressions = impressions + excluded.impressions, leads = leads + excluded.leads, "
        "actions = actions + excluded.actions, sales = sales + excluded.sales, "
        "new_customers = new_customers + excluded.new_customers, refunds = refunds + excluded.refunds, "
        "gross = gross + excluded.gross, discount = discount + excluded.discount, "
        "refunded = refunded + excluded.refunded, net = net + excluded.net, commission = commission + excluded.commission");
    if (!upsert)
        return fail(upsert);
    if (const Result<> done = upsert->run(BulkStats(m_rows, order)); !done)
        return done;
    return sweepZeros(database, order);
}

Result<> StatChanges::sweepZeros(Database &database, const std::vector<quint32> &rows) const
{
    return guarded([&]() -> Result<> {
        StoreQuery sweep(
            database.handle(),
            "DELETE FROM stat_day WHERE affiliate_id = ?1 AND currency = ?2 AND day = ?3 AND clicks = 0 AND impressions = 0 "
            "AND leads = 0 AND actions = 0 AND sales = 0 AND new_customers = 0 AND refunds = 0 AND gross = 0 AND discount = 0 "
            "AND refunded = 0 AND net = 0 AND commission = 0");
        for (const quint32 index : rows) {
            const Row &row = m_rows[index];
            // Only something taken away can leave a row of zeros.
            if (std::none_of(row.sums.begin(), row.sums.end(), [](qint64 sum) { return sum < 0; }))
                continue;
            const std::array<char, 3> letters = row.key.currency.letters();
            sweep.bind(1, row.key.affiliate);
            sweep.bind(2, std::string_view(letters.data(), letters.size()));
            sweep.bind(3, row.key.day);
            sweep.run();
        }
        return {};
    });
}

} // namespace laurel
