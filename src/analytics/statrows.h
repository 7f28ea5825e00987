#pragma once

#include "analytics/kpi.h"
#include "core/daterange.h"
#include "core/id.h"
#include "storage/database.h"

#include <array>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace laurel {

/// The figures of one row of stat_day, in the order of its columns.
using Figures = std::array<qint64, 12>;

/// @returns Overflow.
[[nodiscard]] Result<> addFigures(Figures &sums, const Figures &row);
[[nodiscard]] KpiSums sumsOf(const Figures &figures, Currency currency);

/// Reads the rows of stat_day within one or two periods by probing the key of every affiliate, so that the cost follows the
/// rows in the periods and not the age of the program.
class StatRows
{
public:
    /// @param affiliate empty: all, the unattributed part included; none: the unattributed part.
    /// @param before a second period, told apart by isBefore(); it may overlap the first.
    [[nodiscard]] static Result<StatRows> select(const Database &database, std::optional<AffiliateId> affiliate,
                                                 Currency currency, const DateRange &period,
                                                 const DateRange &before = {});

    /// Moves on; false after the last row. The rows of an affiliate within a period come together.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] AffiliateId affiliate() const;
    [[nodiscard]] QDate day() const;
    [[nodiscard]] bool isBefore() const;
    [[nodiscard]] Figures figures() const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit StatRows(sqlite3_stmt *statement)
        : m_statement(statement)
    {}
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace laurel
