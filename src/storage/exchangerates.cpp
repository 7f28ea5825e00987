#include "storage/exchangerates.h"

#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <QLocale>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeRates)
};

bool isEuro(Currency currency) { return currency.code() == QLatin1String("EUR"); }

tl::unexpected<Error> noRate(Currency from, Currency to, QDate day)
{
    QStringList needed;
    for (const Currency &currency : {from, to}) {
        if (!isEuro(currency))
            needed << currency.code();
    }
    return fail(ErrorCode::NotFound,
                Text::tr("There is no exchange rate of %1 for %2 or the %3 days before. Import the file "
                         "eurofxref-hist.csv of the European "
                         "Central Bank.")
                    .arg(needed.join(QStringLiteral(", ")), QLocale().toString(day, QLocale::LongFormat))
                    .arg(ExchangeRates::oldestDays));
}

QList<DatedRate> ratesOf(SQLite::Statement &query)
{
    QList<DatedRate> rates;
    while (query.executeStep()) {
        rates.append({currencyOf(query.getColumn(0)), dayOf(query.getColumn(1)),
                      ExchangeRate::fromUnits(query.getColumn(2).getInt64())});
    }
    return rates;
}

} // namespace

Result<ConvertedAmount> ExchangeRates::convert(const Money &amount, Currency currency, QDate day) const
{
    const Currency own = amount.currency();
    if (own == currency)
        return ConvertedAmount{amount, {}};
    return guarded([&]() -> Result<ConvertedAmount> {
        // The newest day that has all that are needed; the euro is always there.
        SQLite::Statement query(m_database.sql(),
                                "SELECT a.day, a.rate, b.rate FROM exchange_rate AS a JOIN exchange_rate AS b ON "
                                "b.currency = ?2 AND b.day = a.day "
                                "WHERE a.currency = ?1 AND a.day BETWEEN ?3 - ?4 AND ?3 ORDER BY a.day DESC LIMIT 1");
        bindText(query, 1, isEuro(own) ? currency.code() : own.code());
        bindText(query, 2, isEuro(currency) ? own.code() : currency.code());
        bindDay(query, 3, day);
        query.bind(4, oldestDays);
        if (!day.isValid() || !query.executeStep())
            return noRate(own, currency, day);
        const auto rate = [&](int column, Currency of) {
            return isEuro(of) ? ExchangeRate() : ExchangeRate::fromUnits(query.getColumn(column).getInt64());
        };
        const Result<Money> converted = laurel::convert(amount, rate(1, own), currency, rate(2, currency));
        if (!converted)
            return fail(converted);
        return ConvertedAmount{*converted, dayOf(query.getColumn(0))};
    });
}

Result<QList<DatedRate>> ExchangeRates::onDay(QDate day) const
{
    return guarded([&]() -> Result<QList<DatedRate>> {
        SQLite::Statement query(m_database.sql(),
                                "SELECT currency, max(day), rate FROM exchange_rate WHERE day BETWEEN ?1 - ?2 AND ?1 "
                                "GROUP BY currency ORDER BY currency");
        bindDay(query, 1, day);
        query.bind(2, oldestDays);
        return ratesOf(query);
    });
}

Result<QList<DatedRate>> ExchangeRates::of(Currency currency, int limit) const
{
    return guarded([&]() -> Result<QList<DatedRate>> {
        SQLite::Statement query(
            m_database.sql(),
            "SELECT currency, day, rate FROM exchange_rate WHERE currency = ?1 ORDER BY day DESC LIMIT ?2");
        bindText(query, 1, currency.code());
        query.bind(2, limit);
        return ratesOf(query);
    });
}

Result<QDate> ExchangeRates::lastDay() const
{
    return guarded([&]() -> Result<QDate> {
        SQLite::Statement query(m_database.sql(), "SELECT max(day) FROM exchange_rate");
        query.executeStep();
        return dayOf(query.getColumn(0));
    });
}

} // namespace laurel
