#pragma once

#include "analytics/kpiquery.h"

namespace laurel {

/// A figure that a text quotes, so that it can be checked against the query.
struct QuotedFigure
{
    Kpi kpi = Kpi::Sales;
    KpiValue value;
    bool ofPeriodBefore = false;
};

/// What to tell one affiliate about one period: what went well, one thing to try, the next goal.
struct FeedbackText
{
    AffiliateId affiliate;
    QString name;
    DateRange period;
    DateRange before;
    QString subject;
    QString wentWell;
    QString toTry;
    QString nextGoal;
    QString body; ///< the whole message, plain text
    QList<QuotedFigure> figures;
};

/// Writes feedback from an affiliate's own figures. Every number in the text equals KpiQuery's.
class FeedbackService
{
public:
    explicit FeedbackService(Database &database) : m_database(database) {}

    [[nodiscard]] Result<FeedbackText> write(AffiliateId affiliate, const DateRange &period, const QLocale &locale) const;
    /// For every affiliate with any figure in the period or the one before, by net.
    [[nodiscard]] Result<QList<FeedbackText>> writeAll(const DateRange &period, const QLocale &locale) const;

private:
    Database &m_database;
};

} // namespace laurel
