#include "storage/importstorestats.h"

#include "storage/bulkcopy.h"
#include "storage/importstorequery.h"
#include "storage/sqlerror.h"

#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <string>

namespace laurel {

namespace {

/// In the order of the table's key.
quint64 ownerOf(const StatKey &key)
{
    const std::array<char, 3> letters = key.currency.letters();
    return quint64(key.affiliate) << 24U | quint64(uchar(letters[0])) << 16U | quint64(uchar(letters[1])) << 8U
        | uchar(letters[2]);
}

constexpr const char *addToRow =
    "ON CONFLICT (affiliate_id, currency, day) DO UPDATE SET clicks = clicks + excluded.clicks, "
    "impressions = impressions + excluded.impressions, leads = leads + excluded.leads, "
    "actions = actions + excluded.actions, sales = sales + excluded.sales, "
    "new_customers = new_customers + excluded.new_customers, refunds = refunds + excluded.refunds, "
    "gross = gross + excluded.gross, discount = discount + excluded.discount, "
    "refunded = refunded + excluded.refunded, net = net + excluded.net, commission = commission + excluded.commission";

} // namespace

StatChanges::Sums &StatChanges::at(const StatKey &key)
{
    return m_rows[rowOf(key)].sums;
}

size_t StatChanges::rowOf(const StatKey &key)
{
    constexpr int bits = 12;
    if (m_recent.empty())
        m_recent.resize(size_t(1) << bits);
    quint32 &recent = m_recent[(ownerOf(key) * 0x9E3779B97F4A7C15ULL) >> (64 - bits)]; // Knuth's multiplicative hash
    if (recent >= m_rows.size() || m_rows[recent].key != key)
        recent = quint32(findRow(key));
    return recent;
}

size_t StatChanges::findRow(const StatKey &key)
{
    std::vector<DayRow> &days = m_days[ownerOf(key)];
    // Exports are in order of time, most of them: a day is the last one met or a new one after it.
    auto at = days.end();
    if (!days.empty() && key.day <= days.back().day) {
        at = std::lower_bound(days.begin(), days.end(), key.day, [](const DayRow &row, qint64 day) { return row.day < day; });
        if (at->day == key.day)
            return at->row;
    }
    const size_t row = m_rows.size();
    days.insert(at, {key.day, row});
    m_rows.push_back({key, {}});
    return row;
}

void StatChanges::addConversion(const ConversionRecord &row, int sign)
{
    Sums &sums = at({row.affiliate, row.currency, row.day}); // also of a cancelled one: what its owner earns is looked at
    if (row.status == int(ConversionStatus::Cancelled))
        return;
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

void StatChanges::addCommission(const CommissionRecord &row, int sign)
{
    if (row.counts())
        at({row.affiliate, row.currency, row.day})[CommissionSum] += sign * row.amount;
}

void StatChanges::take(StatChanges &other)
{
    if (other.m_rows.size() > m_rows.size())
        std::swap(*this, other);
    for (const Row &row : other.m_rows) {
        Sums &sums = at(row.key);
        for (size_t i = 0; i < sumCount; ++i)
            sums[i] += row.sums[i];
    }
    other = StatChanges();
}

std::vector<size_t> StatChanges::inOrder() const
{
    QList<quint64> owners = m_days.keys();
    std::sort(owners.begin(), owners.end());
    std::vector<size_t> order;
    order.reserve(m_rows.size());
    for (const quint64 owner : std::as_const(owners)) {
        for (const DayRow &day : m_days.find(owner).value())
            order.push_back(day.row);
    }
    return order;
}

Result<> StatChanges::write(Database &database) const
{
    const std::vector<size_t> order = inOrder();
    if (order.empty())
        return {};
    const Result<bool> isFirst = guarded([&]() -> Result<bool> {
        SQLite::Statement any(database.sql(), "SELECT 1 FROM stat_day LIMIT 1");
        return !any.executeStep();
    });
    if (!isFirst)
        return fail(isFirst);
    Result<BulkCopy> copy = BulkCopy::open(database.handle(), "stat_day");
    if (!copy)
        return fail(copy);
    if (!*isFirst)
        copy->setUpsert(addToRow);
    constexpr size_t ahead = 8; // the rows lie far apart
    std::vector<size_t> lessened;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i + ahead < order.size())
            __builtin_prefetch(&m_rows[order[i + ahead]]);
        const Row &row = m_rows[order[i]];
        if (std::all_of(row.sums.begin(), row.sums.end(), [](qint64 sum) { return sum == 0; }))
            continue;
        // Only something taken away can leave a row of zeros.
        if (std::any_of(row.sums.begin(), row.sums.end(), [](qint64 sum) { return sum < 0; }))
            lessened.push_back(order[i]);
        const std::array<char, 3> currency = row.key.currency.letters();
        SqliteRecord &record = copy->record();
        record.add(row.key.affiliate);
        record.add(std::string_view(currency.data(), currency.size()));
        record.add(row.key.day);
        for (const qint64 sum : row.sums)
            record.add(sum);
        if (const Result<> added = copy->addEntry(); !added)
            return added;
    }
    if (const Result<> written = copy->write(); !written)
        return written;
    return sweepZeros(database, lessened);
}

Result<> StatChanges::sweepZeros(Database &database, const std::vector<size_t> &rows) const
{
    return guarded([&]() -> Result<> {
        StoreQuery sweep(
            database.handle(),
            "DELETE FROM stat_day WHERE affiliate_id = ?1 AND currency = ?2 AND day = ?3 AND clicks = 0 AND impressions = 0 "
            "AND leads = 0 AND actions = 0 AND sales = 0 AND new_customers = 0 AND refunds = 0 AND gross = 0 AND discount = 0 "
            "AND refunded = 0 AND net = 0 AND commission = 0");
        for (const size_t index : rows) {
            const Row &row = m_rows[index];
            const std::array<char, 3> letters = row.key.currency.letters();
            sweep.bind(1, row.key.affiliate);
            sweep.bind(2, std::string_view(letters.data(), letters.size()));
            sweep.bind(3, row.key.day);
            sweep.run();
        }
        return {};
    });
}

std::set<qint64> StatChanges::affiliates() const
{
    std::set<qint64> affiliates;
    for (const Row &row : m_rows)
        affiliates.insert(row.key.affiliate);
    return affiliates;
}

} // namespace laurel
