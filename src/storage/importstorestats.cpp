#include "storage/importstorestats.h"

#include "storage/importstorequery.h"
#include "storage/sqlerror.h"

#include <algorithm>
#include <numeric>
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
    if (m_rows.size() * 10 >= m_slots.size() * 6)
        grow();
    const size_t mask = m_slots.size() - 1;
    for (size_t i = hashOf(key) & mask;; i = (i + 1) & mask) {
        if (m_slots[i] == 0) {
            m_rows.push_back({key, {}});
            m_slots[i] = quint32(m_rows.size());
            return m_rows.back().sums;
        }
        if (Row &row = m_rows[m_slots[i] - 1]; row.key == key)
            return row.sums;
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

Result<> StatChanges::write(Database &database) const
{
    std::vector<quint32> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        const StatKey &left = m_rows[a].key;
        const StatKey &right = m_rows[b].key;
        if (left.affiliate != right.affiliate)
            return left.affiliate < right.affiliate;
        const auto leftLetters = left.currency.letters();
        const auto rightLetters = right.currency.letters();
        return leftLetters != rightLetters ? leftLetters < rightLetters : left.day < right.day;
    });
    return guarded([&]() -> Result<> {
        StoreQuery upsert(
            database.handle(),
            std::string("INSERT INTO stat_day (affiliate_id, currency, day, ") + sumColumns
                + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15) "
                  "ON CONFLICT (affiliate_id, currency, day) DO UPDATE SET clicks = clicks + excluded.clicks, "
                  "impressions = impressions + excluded.impressions, leads = leads + excluded.leads, "
                  "actions = actions + excluded.actions, sales = sales + excluded.sales, "
                  "new_customers = new_customers + excluded.new_customers, refunds = refunds + excluded.refunds, "
                  "gross = gross + excluded.gross, discount = discount + excluded.discount, "
                  "refunded = refunded + excluded.refunded, net = net + excluded.net, "
                  "commission = commission + excluded.commission");
        StoreQuery sweep(
            database.handle(),
            "DELETE FROM stat_day WHERE affiliate_id = ?1 AND currency = ?2 AND day = ?3 AND clicks = 0 AND impressions = 0 "
            "AND leads = 0 AND actions = 0 AND sales = 0 AND new_customers = 0 AND refunds = 0 AND gross = 0 AND discount = 0 "
            "AND refunded = 0 AND net = 0 AND commission = 0");
        for (const quint32 index : order) {
            const Row &row = m_rows[index];
            if (std::all_of(row.sums.begin(), row.sums.end(), [](qint64 sum) { return sum == 0; }))
                continue;
            const std::array<char, 3> letters = row.key.currency.letters();
            const std::string_view currency(letters.data(), letters.size());
            upsert.bind(1, row.key.affiliate);
            upsert.bind(2, currency);
            upsert.bind(3, row.key.day);
            for (size_t sum = 0; sum < sumCount; ++sum)
                upsert.bind(int(sum) + 4, row.sums[sum]);
            upsert.run();
            // Only something taken away can leave a row of zeros.
            if (std::none_of(row.sums.begin(), row.sums.end(), [](qint64 sum) { return sum < 0; }))
                continue;
            sweep.bind(1, row.key.affiliate);
            sweep.bind(2, currency);
            sweep.bind(3, row.key.day);
            sweep.run();
        }
        return {};
    });
}

} // namespace laurel
