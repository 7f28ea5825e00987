#pragma once

#include "core/daterange.h"
#include "core/id.h"
#include "reports/reportdocument.h"
#include "storage/conversionrepository.h"
#include "storage/database.h"

namespace laurel {

/// Gathers the figures of a report from the program.
class ReportBuilder
{
public:
    /// @param compared what the period of a report is compared with; empty: the period before.
    ReportBuilder(Database &database, const QLocale &locale, const DateRange &compared = {})
        : m_database(database)
        , m_locale(locale)
        , m_compared(compared)
    {}

    /// The program in a period: tiles, series, leaderboard, recommendations.
    [[nodiscard]] Result<ReportDocument> program(const DateRange &period) const;
    /// One affiliate in a period: tiles against the compared period and the program, series, sales by month, feedback.
    [[nodiscard]] Result<ReportDocument> scorecard(AffiliateId affiliate, const DateRange &period) const;
    /// The leaderboard alone, for CSV and XLSX.
    [[nodiscard]] Result<TableData> leaderboard(const DateRange &period) const;
    [[nodiscard]] Result<TableData> sales(const DateRange &period, AffiliateId affiliate = {}) const;
    /// The same for any filter: what the list on the screen shows.
    [[nodiscard]] Result<TableData> sales(const ConversionFilter &filter) const;
    [[nodiscard]] Result<TableData> commissions(const DateRange &period, AffiliateId affiliate = {}) const;

private:
    Database &m_database;
    QLocale m_locale;
    DateRange m_compared;
};

} // namespace laurel
