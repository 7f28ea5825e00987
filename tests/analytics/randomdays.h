#pragma once

#include "analytics/statprogram.h"

// For properties: arbitrary daily sums of five affiliates and nobody, in two currencies, around New Year 2026.
namespace laurel::test {

constexpr int affiliateCount = 5;
inline const QDate firstRandomDay(2025, 12, 1);
constexpr int randomDays = 75;

inline QList<StatDay> anyDays()
{
    QList<StatDay> rows;
    const auto keys = *rc::gen::container<std::set<std::tuple<int, bool, int>>>(rc::gen::tuple(
        rc::gen::inRange(0, affiliateCount + 1), rc::gen::arbitrary<bool>(), rc::gen::inRange(0, randomDays)));
    for (const auto &[affiliate, foreign, day] : keys) {
        StatDay row;
        row.affiliate = affiliate;
        row.currency = foreign ? QStringLiteral("USD") : QStringLiteral("EUR");
        row.day = firstRandomDay.addDays(day);
        // Now and then a row of zeros, as an undone import leaves it.
        if (*rc::gen::inRange(0, 8) != 0) {
            for (qint64 *figure :
                 {&row.clicks, &row.impressions, &row.leads, &row.actions, &row.sales, &row.newCustomers, &row.refunds,
                  &row.gross, &row.discount, &row.refunded, &row.net, &row.commission})
                *figure = *rc::gen::inRange<qint64>(0, 1000);
        }
        rows.append(row);
    }
    return rows;
}

/// May be empty, and may reach beyond all rows.
inline DateRange anyPeriod()
{
    const QDate from = firstRandomDay.addDays(*rc::gen::inRange(-10, randomDays + 10));
    return DateRange(from, from.addDays(*rc::gen::inRange(0, randomDays)));
}

/// The sums by the plainest way there is.
inline KpiSums recount(const QList<StatDay> &rows, std::optional<qint64> affiliate, const DateRange &period,
                       QStringView code)
{
    KpiSums sums = KpiSums::zero(currency(code));
    for (const StatDay &row : rows) {
        if (row.currency == code && period.contains(row.day) && (!affiliate || row.affiliate == *affiliate))
            RC_ASSERT(sums.add(row.sums()).has_value());
    }
    return sums;
}

/// The rows in the program's file while this lives.
class WithDays
{
public:
    WithDays(StatProgram &program, const QList<StatDay> &rows)
        : m_program(program)
    {
        program.execute("BEGIN");
        for (const StatDay &row : rows)
            program.add(row);
    }
    ~WithDays() { m_program.execute("ROLLBACK"); }
    Q_DISABLE_COPY_MOVE(WithDays)

private:
    StatProgram &m_program;
};

} // namespace laurel::test
