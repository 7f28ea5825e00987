#include "advice/feedbackcontext.h"

#include "advice/periodname.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

FeedbackContext::FeedbackContext(const ProgramStanding &program, const AffiliateStanding &own, const QLocale &locale)
    : m_program(program)
    , m_own(own)
    , m_locale(locale)
    , m_periodName(laurel::periodName(program.period, locale))
    , m_beforeName(laurel::periodName(program.before, locale))
{
    if (program.isRunning()) {
        m_goalPeriodName = m_periodName;
        m_periodName =
            QCoreApplication::translate("Feedback", "%1 so far", "a period that is not over").arg(m_periodName);
    } else {
        m_goalPeriodName = laurel::periodName(periodAfter(program.period), locale);
    }
}

QString FeedbackContext::change(Kpi kpi)
{
    const std::optional<double> value = changeOf(kpi, m_own.now, m_own.before);
    return quote(kpi, value ? KpiValue(*value) : KpiValue(), false, true);
}

int FeedbackContext::wording(int count, int stride) const
{
    return int((m_own.affiliate.id.value() / stride + m_program.period.from().month()) % count);
}

QString FeedbackContext::quote(Kpi kpi, const KpiValue &value, bool ofPeriodBefore, bool isChange)
{
    const auto known = std::ranges::find_if(m_figures, [&](const QuotedFigure &figure) {
        return figure.kpi == kpi && figure.ofPeriodBefore == ofPeriodBefore && figure.isChange == isChange;
    });
    if (known != m_figures.end())
        return known->text;

    QuotedFigure figure{.kpi = kpi, .value = value, .ofPeriodBefore = ofPeriodBefore, .isChange = isChange, .text = {}};
    if (isChange) {
        const double *share = std::get_if<double>(&value);
        figure.text = formatChange(kpi, share ? std::optional(*share) : std::nullopt, m_locale);
    } else {
        figure.text = formatKpi(value, m_locale);
    }
    m_figures.append(figure);
    return figure.text;
}

} // namespace laurel
