#pragma once

#include "storage/importstorerows.h"

#include <SQLiteCpp/Statement.h>
#include <optional>

namespace laurel {

/// Finds conversions of other sources that may be the same sale: the same number and amount within a few days, as when a shop and a
/// network both report an order.
class TwinFinder
{
public:
    static constexpr int days = 3; ///< a network may tell of a sale later than the shop

    [[nodiscard]] static Result<TwinFinder> open(Database &database, qint64 source);

    /// The name of the source that knows it; empty when none does.
    [[nodiscard]] Result<QString> sourceOf(const ConversionRecord &row);

private:
    explicit TwinFinder(qint64 source) : m_source(source) {}

    std::optional<SQLite::Statement> m_find; ///< none when there is no other source with conversions
    qint64 m_source;
};

} // namespace laurel
