#pragma once

#include "analytics/kpiquery.h"

namespace laurel {

/// A figure that a text quotes, so that it can be checked against the query. Counts and their shares are over all
/// currencies, amounts in their own.
struct QuotedFigure
{
    Kpi kpi = Kpi::Sales;
    KpiValue value;
    bool ofPeriodBefore = false;
    bool isChange = false; ///< the value is changeOf(kpi), not valueOf(kpi)
    QString text;          ///< as it stands in the message
};

/// What the text is glad about.
enum class FeedbackPraise {
    Growth,
    FirstSales,
    Comeback,
    Rank,
    Record,
    Conversion,
    NewCustomers,
    FewRefunds,
    Place,
    MoreSales,
    Steady,
    Sales,
    Leads,
    Visits,
    Effort
};

/// The one thing to try.
enum class FeedbackLever {
    LookTogether,
    Reactivate,
    FirstSale,
    Refunds,
    Offer,
    Quieter,
    Content,
    Visibility,
    Strength
};

/// What to reach next. A target of 0 is a goal without a number: the first sale, a talk.
struct FeedbackGoal
{
    Kpi kpi = Kpi::Sales;
    qint64 target = 0;
    QString text; ///< the target as it stands in the message; empty without one
};

/// What to tell one affiliate about one period: what went well first, one thing to try, the next goal.
struct FeedbackText
{
    AffiliateId affiliate;
    QString name;
    DateRange period;
    DateRange before;
    QString periodName; ///< as the message calls it: "May 2026", "May 2026 so far"
    QString beforeName;
    QString goalPeriodName; ///< when the goal is to be reached
    QString subject;
    QString wentWell;
    QString toTry;
    QString nextGoal;
    QString body;                 ///< the whole message, plain text
    QList<FeedbackPraise> praise; ///< one or two
    FeedbackLever lever = FeedbackLever::Strength;
    FeedbackGoal goal;
    int rank = 0; ///< place by net when the message names it, of this many; else 0
    int ranked = 0;
    QList<QuotedFigure> figures;
};

/// Writes feedback from an affiliate's own figures. Every number in the text is in figures and equals KpiQuery's, or is
/// the goal or the rank; small counts get no percentages, and rates count only where chance does not explain them.
class FeedbackService
{
public:
    explicit FeedbackService(Database &database)
        : m_database(database)
    {}

    /// NotFound for an unknown affiliate, and when the program has no figures yet that reach into the period.
    [[nodiscard]] Result<FeedbackText> write(AffiliateId affiliate, const DateRange &period,
                                             const QLocale &locale) const;
    /// For every affiliate with any figure in the period or the one before, by net. Those who left or were turned down
    /// are not written to. Empty when the program has no figures yet that reach into the period.
    [[nodiscard]] Result<QList<FeedbackText>> writeAll(const DateRange &period, const QLocale &locale) const;

private:
    Database &m_database;
};

} // namespace laurel
