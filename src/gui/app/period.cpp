#include "gui/app/period.h"

#include <QLocale>

namespace laurel {

Period::Period(QDate today, QObject *parent)
    : QObject(parent)
    , m_today(today)
    , m_range(periodFor(PeriodPreset::LastMonth, today))
    , m_preset(PeriodPreset::LastMonth)
{
}

DateRange Period::compared() const
{
    return m_comparison == Comparison::YearBefore ? m_range.yearBefore() : m_range.previous();
}

void Period::setPreset(PeriodPreset preset)
{
    const DateRange range = periodFor(preset, m_today);
    if (m_preset == preset && m_range == range)
        return;
    m_preset = preset;
    m_range = range;
    emit changed();
}

void Period::setRange(const DateRange &range)
{
    if (range.isEmpty() || (!m_preset && m_range == range))
        return;
    m_preset.reset();
    m_range = range;
    emit changed();
}

void Period::setComparison(Comparison comparison)
{
    if (m_comparison == comparison)
        return;
    m_comparison = comparison;
    emit changed();
}

QString Period::describe(const DateRange &range)
{
    if (range.isEmpty())
        return {};
    const QLocale locale;
    const QDate first = range.from();
    const QDate last = range.last();
    if (range == DateRange::ofYear(first.year()))
        return QString::number(first.year());
    if (range == DateRange::ofMonth(first.year(), first.month()))
        return tr("%1 %2", "month name and year").arg(locale.standaloneMonthName(first.month()), QString::number(first.year()));
    if (first == last)
        return locale.toString(first, QLocale::ShortFormat);
    return tr("%1 – %2", "first and last day").arg(locale.toString(first, QLocale::ShortFormat), locale.toString(last, QLocale::ShortFormat));
}

QString Period::presetName(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::ThisMonth: return tr("This month");
    case PeriodPreset::LastMonth: return tr("Last month");
    case PeriodPreset::ThisQuarter: return tr("This quarter");
    case PeriodPreset::LastQuarter: return tr("Last quarter");
    case PeriodPreset::ThisYear: return tr("This year");
    case PeriodPreset::LastYear: return tr("Last year");
    case PeriodPreset::Last30Days: return tr("Last 30 days");
    case PeriodPreset::Last90Days: return tr("Last 90 days");
    case PeriodPreset::Last12Months: return tr("Last 12 months");
    }
    return {};
}

} // namespace laurel
