#include "analytics/statrows.h"

#include "storage/sqlerror.h"

#include <sqlite3.h>
#include <string>

namespace laurel {

namespace {

constexpr int firstFigureColumn = 3;

std::string selectText(bool ofOne, bool twoPeriods)
{
    std::string sql =
        "SELECT owner.id, stat.day, span.before, stat.clicks, stat.impressions, stat.leads, stat.actions, "
        "stat.sales, stat.new_customers, stat.refunds, stat.gross, stat.discount, stat.refunded, stat.net, "
        "stat.commission FROM ";
    sql += ofOne ? "(SELECT ?6 AS id) AS owner" : "(SELECT 0 AS id UNION ALL SELECT id FROM affiliate) AS owner";
    sql += " CROSS JOIN (SELECT 0 AS before, ?2 AS first_day, ?3 AS end_day";
    if (twoPeriods)
        sql += " UNION ALL SELECT 1, ?4, ?5";
    sql += ") AS span CROSS JOIN stat_day AS stat ON stat.affiliate_id = owner.id AND stat.currency = ?1 "
           "AND stat.day >= span.first_day AND stat.day < span.end_day";
    return sql;
}

} // namespace

Result<> addFigures(Figures &sums, const Figures &row)
{
    for (size_t i = 0; i < sums.size(); ++i) {
        qint64 sum = 0;
        if (__builtin_add_overflow(sums[i], row[i], &sum))
            return fail(checkedAdd(sums[i], row[i]));
        sums[i] = sum;
    }
    return {};
}

KpiSums sumsOf(const Figures &figures, Currency currency)
{
    KpiSums sums;
    sums.currency = currency;
    sums.clicks = figures[0];
    sums.impressions = figures[1];
    sums.leads = figures[2];
    sums.actions = figures[3];
    sums.sales = figures[4];
    sums.newCustomers = figures[5];
    sums.refunds = figures[6];
    sums.gross = Money(figures[7], currency);
    sums.discount = Money(figures[8], currency);
    sums.refunded = Money(figures[9], currency);
    sums.net = Money(figures[10], currency);
    sums.commission = Money(figures[11], currency);
    return sums;
}

Result<StatRows> StatRows::select(const Database &database, std::optional<AffiliateId> affiliate, Currency currency,
                                  const DateRange &period, const DateRange &before)
{
    const std::string sql = selectText(affiliate.has_value(), !before.isEmpty());
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql.c_str(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return tl::unexpected<Error>(sqlError(database.handle()));
    StatRows rows(statement);
    const std::array<char, 3> letters = currency.letters();
    // An empty period ends where it begins, and no row is in it.
    const auto bindPeriod = [statement](int index, const DateRange &range) {
        return sqlite3_bind_int64(statement, index, range.isEmpty() ? 0 : toEpochDay(range.from())) == SQLITE_OK &&
               sqlite3_bind_int64(statement, index + 1, range.isEmpty() ? 0 : toEpochDay(range.to())) == SQLITE_OK;
    };
    bool bound = sqlite3_bind_text(statement, 1, letters.data(), int(letters.size()), SQLITE_TRANSIENT) == SQLITE_OK &&
                 bindPeriod(2, period);
    if (!before.isEmpty())
        bound = bound && bindPeriod(4, before);
    if (affiliate)
        bound = bound && sqlite3_bind_int64(statement, 6, affiliate->value()) == SQLITE_OK;
    if (!bound)
        return tl::unexpected<Error>(sqlError(database.handle()));
    return rows;
}

void StatRows::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Result<bool> StatRows::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return tl::unexpected<Error>(sqlError(sqlite3_db_handle(m_statement.get())));
    return code == SQLITE_ROW;
}

AffiliateId StatRows::affiliate() const { return AffiliateId(sqlite3_column_int64(m_statement.get(), 0)); }

QDate StatRows::day() const { return fromEpochDay(sqlite3_column_int64(m_statement.get(), 1)); }

bool StatRows::isBefore() const { return sqlite3_column_int(m_statement.get(), 2) != 0; }

Figures StatRows::figures() const
{
    Figures figures{};
    for (size_t i = 0; i < figures.size(); ++i)
        figures[i] = sqlite3_column_int64(m_statement.get(), firstFigureColumn + int(i));
    return figures;
}

} // namespace laurel
