#pragma once

#include "core/exchangerate.h"
#include "storage/database.h"

#include <span>
#include <vector>

namespace laurel {

/// The rate of one currency on one day.
struct RateRecord
{
    qint64 day = 0;
    ExchangeRate rate;
};

/// Writes the exchange rates of one import; what it replaces is kept for its undo. Within the transaction of an
/// ImportStore.
class RateStore
{
public:
    RateStore(Database &database, qint64 batch)
        : m_database(database)
        , m_batch(batch)
    {}

    /// What is there of a currency from one day to another, by day.
    [[nodiscard]] Result<std::vector<RateRecord>> known(Currency currency, qint64 firstDay, qint64 lastDay) const;
    /// Adds rates of days that have none of that currency, by day.
    [[nodiscard]] Result<> add(Currency currency, std::span<const RateRecord> rates);
    /// Replaces rates that are there.
    [[nodiscard]] Result<> replace(Currency currency, std::span<const RateRecord> rates);

private:
    Database &m_database;
    qint64 m_batch;
};

/// Takes the rates of an import back: those it added go, those it replaced return.
/// @returns RefusedByRule, naming the later import, when one replaced some of them.
[[nodiscard]] Result<> takeBackRates(Database &database, qint64 batch);

} // namespace laurel
