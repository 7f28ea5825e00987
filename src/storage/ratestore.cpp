#include "storage/ratestore.h"

#include "storage/laterimport.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

Result<std::vector<RateRecord>> RateStore::known(Currency currency, qint64 firstDay, qint64 lastDay) const
{
    return guarded([&]() -> Result<std::vector<RateRecord>> {
        std::vector<RateRecord> rates;
        SQLite::Statement query(
            m_database.sql(),
            "SELECT day, rate FROM exchange_rate WHERE currency = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day");
        bindText(query, 1, currency.code());
        query.bind(2, int64_t(firstDay));
        query.bind(3, int64_t(lastDay));
        while (query.executeStep())
            rates.push_back({query.getColumn(0).getInt64(), ExchangeRate::fromUnits(query.getColumn(1).getInt64())});
        return rates;
    });
}

Result<> RateStore::add(Currency currency, std::span<const RateRecord> rates)
{
    return guarded([&]() -> Result<> {
        SQLite::Statement insert(m_database.sql(),
                                 "INSERT INTO exchange_rate (currency, day, rate, batch_id) VALUES (?1, ?2, ?3, ?4)");
        bindText(insert, 1, currency.code());
        insert.bind(4, int64_t(m_batch));
        for (const RateRecord &record : rates) {
            insert.bind(2, int64_t(record.day));
            insert.bind(3, int64_t(record.rate.units()));
            insert.exec();
            insert.reset();
        }
        return {};
    });
}

Result<> RateStore::replace(Currency currency, std::span<const RateRecord> rates)
{
    return guarded([&]() -> Result<> {
        SQLite::Statement keep(
            m_database.sql(),
            "INSERT INTO exchange_rate_revision (replaced_by, currency, day, rate, batch_id) "
            "SELECT ?3, currency, day, rate, batch_id FROM exchange_rate WHERE currency = ?1 AND day = ?2");
        SQLite::Statement update(m_database.sql(),
                                 "UPDATE exchange_rate SET rate = ?4, batch_id = ?3 WHERE currency = ?1 AND day = ?2");
        for (SQLite::Statement *statement : {&keep, &update}) {
            bindText(*statement, 1, currency.code());
            statement->bind(3, int64_t(m_batch));
        }
        for (const RateRecord &record : rates) {
            update.bind(4, int64_t(record.rate.units()));
            for (SQLite::Statement *statement : {&keep, &update}) {
                statement->bind(2, int64_t(record.day));
                statement->exec();
                statement->reset();
            }
        }
        return {};
    });
}

Result<> takeBackRates(Database &database, qint64 batch)
{
    return guarded([&]() -> Result<> {
        const QString later = laterImport(database, "exchange_rate_revision", batch);
        if (!later.isEmpty()) {
            return fail(ErrorCode::RefusedByRule,
                        QCoreApplication::translate(
                            "ImportUndo", "%1 replaced exchange rates of this import. Take that one back first.")
                            .arg(later));
        }
        for (const char *sql :
             {"DELETE FROM exchange_rate WHERE batch_id = ?1",
              "INSERT INTO exchange_rate (currency, day, rate, batch_id) SELECT currency, day, rate, batch_id "
              "FROM exchange_rate_revision WHERE replaced_by = ?1",
              "DELETE FROM exchange_rate_revision WHERE replaced_by = ?1"}) {
            SQLite::Statement statement(database.sql(), sql);
            statement.bind(1, int64_t(batch));
            statement.exec();
        }
        return {};
    });
}

} // namespace laurel
