#pragma once

#include "core/payout.h"
#include "reports/reportdocument.h"
#include "storage/database.h"

#include <optional>

namespace laurel {

/// What has to be reported of the payments of a calendar year on Form 1099-NEC.
struct NecThreshold
{
    Money amount; ///< US dollars; payments that come to it or more are reported
    bool isIndexed =
        false; ///< from 2027 on it follows prices: the amount is that of 2026, and the real one may be more
};
/// 600 USD until 2025, 2,000 USD from 2026 on (Internal Revenue Code, section 6041(a), as of 2025).
[[nodiscard]] NecThreshold necThreshold(int year);

/// What one affiliate was paid in a calendar year.
struct YearTotal
{
    AffiliateId affiliate;
    QString name;
    QList<Money> paid;     ///< all that arrived, one per currency
    QList<Money> byPayPal; ///< of it; PayPal itself reports that, on Form 1099-K
    std::optional<Money>
        counted; ///< the rest in US dollars, by the rates of each day; none: there is no rate for some of it
    TaxForm taxForm = TaxForm::None;
    bool isForeign = false; ///< a W-8 is there, or none is needed: no 1099-NEC
    bool isAbove = false;   ///< the threshold is reached
    QStringList missing;    ///< for the form, translated; of those who are above or cannot be told
};

/// Whether there are rates to tell by whether the form is due.
[[nodiscard]] inline bool isKnown(const YearTotal &total) { return total.isForeign || total.counted.has_value(); }

struct YearTotals
{
    int year = 0;
    NecThreshold threshold;
    bool asksForNec = true; ///< the payer is in the US, or has not said where
    QString program;
    QList<Money> all;        ///< one per currency
    QList<YearTotal> totals; ///< by name
};

/// Payments by the day on which they were made, in the currency in which they arrived.
[[nodiscard]] Result<YearTotals> readYearTotals(Database &database, int year);
[[nodiscard]] ReportDocument documentOf(const YearTotals &totals, const QLocale &locale);
/// One row for an affiliate and a currency; the same columns for every payer.
[[nodiscard]] TableData tableOf(const YearTotals &totals);

} // namespace laurel
