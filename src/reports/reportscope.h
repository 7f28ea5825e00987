#pragma once

#include "analytics/kpiquery.h"

#include <QLocale>

namespace laurel {

/// What a report is about: the program, its period and the compared one. A period that is still running is compared with
/// as many days of that, not with all of it.
struct ReportScope
{
    ProgramInfo program;
    QLocale locale;
    DateRange period;
    DateRange now;         ///< the days of the period that have figures; all of it once it is over
    DateRange before;      ///< what now is compared with
    DateRange wholeBefore; ///< the compared period, for charts
    QString name;          ///< "May 2026", "May 2026 so far"
    QString beforeName;    ///< "April 2026", "1 – 14 Apr 2026"

    /// @param compared empty: the period before.
    [[nodiscard]] static Result<ReportScope> load(Database &database, const DateRange &period, const QLocale &locale,
                                                  const DateRange &compared = {});
    [[nodiscard]] Currency currency() const { return program.currency; }
    /// "May 2026, compared with April 2026".
    [[nodiscard]] QString comparison() const;
    /// What the figures go by.
    [[nodiscard]] QString basis() const;
};

/// A period as a title: "May 2026", "Q2 2026", "2026", "1 – 14 May 2026", "3 Feb – 30 Apr 2026".
[[nodiscard]] QString periodTitle(const DateRange &period, const QLocale &locale);

} // namespace laurel
