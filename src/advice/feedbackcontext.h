#pragma once

#include "advice/feedback.h"
#include "advice/programstanding.h"

namespace laurel {

/// One affiliate's figures on their way into a text: what is asked for here is written down as quoted.
class FeedbackContext
{
public:
    FeedbackContext(const ProgramStanding &program, const AffiliateStanding &own, const QLocale &locale);

    [[nodiscard]] const ProgramStanding &program() const { return m_program; }
    [[nodiscard]] const AffiliateStanding &own() const { return m_own; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] QString periodName() const { return m_periodName; } ///< "May 2026 so far" while it runs
    [[nodiscard]] QString beforeName() const { return m_beforeName; }
    [[nodiscard]] QString goalPeriodName() const { return m_goalPeriodName; }

    /// @name Figures of the affiliate, formatted and written down
    /// @{
    [[nodiscard]] QString now(Kpi kpi) { return quote(kpi, valueOf(kpi, m_own.now), false, false); }
    [[nodiscard]] QString before(Kpi kpi) { return quote(kpi, valueOf(kpi, m_own.before), true, false); }
    [[nodiscard]] QString change(Kpi kpi);
    /// @}

    /// A number that is not a figure: a goal, a place.
    [[nodiscard]] QString number(qint64 value) const { return formatKpi(value, m_locale); }
    [[nodiscard]] const QList<QuotedFigure> &figures() const { return m_figures; }

    /// One of @p count wordings: not the same for everybody, and not the same every month for anybody.
    /// Another @p stride makes another choice.
    [[nodiscard]] int wording(int count, int stride = 1) const;

private:
    QString quote(Kpi kpi, const KpiValue &value, bool ofPeriodBefore, bool isChange);

    const ProgramStanding &m_program;
    const AffiliateStanding &m_own;
    const QLocale m_locale;
    QString m_periodName;
    QString m_beforeName;
    QString m_goalPeriodName;
    QList<QuotedFigure> m_figures;
};

} // namespace laurel
