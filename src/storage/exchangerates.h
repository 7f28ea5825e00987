#pragma once

#include "core/exchangerate.h"
#include "storage/database.h"

#include <QDate>
#include <QList>
#include <optional>

namespace laurel {

/// A rate and the day on which it was fixed.
struct DatedRate
{
    Currency currency;
    QDate day;
    ExchangeRate rate;

    friend bool operator==(const DatedRate &, const DatedRate &) = default;
};

/// An amount in another currency, and the day whose rates made it; none when both currencies are the same.
struct ConvertedAmount
{
    Money amount;
    QDate rateDay;

    friend bool operator==(const ConvertedAmount &, const ConvertedAmount &) = default;
};

/// The imported exchange rates of the European Central Bank.
///
/// The rate of a day is that of the last day on or before it that has one, since none is fixed on weekends and
/// holidays, and no older than a week: an older one would be that of another time. Between two currencies both rates
/// are of the same day.
class ExchangeRates
{
public:
    static constexpr int oldestDays = 7;

    explicit ExchangeRates(Database &database)
        : m_database(database)
    {}

    /// @returns NotFound when there are no rates of that day, with what to do in the message; Overflow.
    [[nodiscard]] Result<ConvertedAmount> convert(const Money &amount, Currency currency, QDate day) const;
    /// The rates that count on a day, by currency.
    [[nodiscard]] Result<QList<DatedRate>> onDay(QDate day) const;
    /// The rates of a currency, newest first.
    [[nodiscard]] Result<QList<DatedRate>> of(Currency currency, int limit) const;
    /// The last day that has any; invalid when there are none.
    [[nodiscard]] Result<QDate> lastDay() const;

private:
    Database &m_database;
};

} // namespace laurel
