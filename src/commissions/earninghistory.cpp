#include "commissions/earninghistory.h"

#include <algorithm>
#include <utility>

namespace laurel {

namespace {

QDate firstDayOf(StepPeriod period, QDate day)
{
    switch (period) {
    case StepPeriod::Month: return {day.year(), day.month(), 1};
    case StepPeriod::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case StepPeriod::Year: return {day.year(), 1, 1};
    case StepPeriod::Rolling:
    case StepPeriod::Lifetime: break;
    }
    return QDate::fromJulianDay(0);
}

qint64 firstDayOf(CapPeriod period, const Commission &row)
{
    switch (period) {
    case CapPeriod::Order: return row.conversion.value();
    case CapPeriod::Day: return row.day.toJulianDay();
    case CapPeriod::Week: return row.day.toJulianDay() - row.day.dayOfWeek();
    case CapPeriod::Month: return QDate(row.day.year(), row.day.month(), 1).toJulianDay();
    case CapPeriod::Total: break;
    }
    return 0;
}

} // namespace

void EarningHistory::Totals::add(const Totals &other)
{
    sales += other.sales;
    net += other.net;
    orders += other.orders;
    earnings += other.earnings;
}

qint64 EarningHistory::Totals::of(StepMeasure measure) const
{
    switch (measure) {
    case StepMeasure::Sales: return sales;
    case StepMeasure::Net: return net;
    case StepMeasure::Orders: return orders;
    case StepMeasure::Earnings: return earnings;
    case StepMeasure::None: break;
    }
    return 0;
}

EarningHistory::Key EarningHistory::keyOf(const RuleTerm &term, const Conversion &conversion)
{
    const qint64 period = firstDayOf(term.rule.steps.period, conversion.day).toJulianDay();
    return {term.rule.plan.value(), term.rule.number, conversion.affiliate.value(), period};
}

EarningHistory::Key EarningHistory::customerKeyOf(const RuleTerm &term, const Conversion &conversion)
{
    return {term.rule.plan.value(), term.rule.number, conversion.affiliate.value(), conversion.customer.value()};
}

void EarningHistory::expect(const RuleTerm &term, const Conversion &conversion, const Totals &totals)
{
    m_expected[keyOf(term, conversion)].add(totals);
}

EarningHistory::Totals EarningHistory::rolling(const RuleTerm &term, const Conversion &conversion)
{
    std::deque<DayTotals> &days = m_days[keyOf(term, conversion)];
    const qint64 first = conversion.day.toJulianDay() - term.rule.steps.days + 1;
    Totals sum;
    for (const DayTotals &day : days) {
        if (day.day >= first)
            sum.add(day.totals);
    }
    return sum;
}

EarningHistory::Totals EarningHistory::before(const RuleTerm &term, const Conversion &conversion)
{
    return term.rule.steps.period == StepPeriod::Rolling ? rolling(term, conversion) : m_sums.value(keyOf(term, conversion));
}

EarningHistory::Totals EarningHistory::whole(const RuleTerm &term, const Conversion &conversion, const Totals &own)
{
    if (term.rule.steps.period != StepPeriod::Rolling)
        return m_expected.value(keyOf(term, conversion), own);
    Totals sum = rolling(term, conversion);
    sum.add(own);
    return sum;
}

void EarningHistory::note(const RuleTerm &term, const Conversion &conversion, const Totals &totals)
{
    const Key key = keyOf(term, conversion);
    if (term.rule.steps.period != StepPeriod::Rolling) {
        m_sums[key].add(totals);
        return;
    }
    std::deque<DayTotals> &days = m_days[key];
    const qint64 day = conversion.day.toJulianDay();
    while (!days.empty() && days.front().day + term.rule.steps.days <= day)
        days.pop_front();
    if (days.empty() || days.back().day != day)
        days.push_back({day, {}});
    days.back().totals.add(totals);
}

EarningHistory::Payment EarningHistory::payment(const RuleTerm &term, const Conversion &conversion) const
{
    if (!conversion.customer.isValid())
        return {1, conversion.day}; // nobody knows whether it is a later one
    const auto last = m_payments.constFind(customerKeyOf(term, conversion));
    return last == m_payments.constEnd() ? Payment{1, conversion.day} : Payment{last->number + 1, last->first};
}

void EarningHistory::notePayment(const RuleTerm &term, const Conversion &conversion)
{
    if (conversion.customer.isValid())
        m_payments.insert(customerKeyOf(term, conversion), payment(term, conversion));
}

bool EarningHistory::concerns(const CommissionCap &cap, const Commission &row, TierId tier)
{
    const bool isTheirs = cap.affiliate.isValid() ? cap.affiliate == row.affiliate : !cap.tier.isValid() || cap.tier == tier;
    return isTheirs && cap.amount.currency() == row.amount.currency() && (!cap.validFrom.isValid() || cap.validFrom <= row.day)
        && (!cap.validTo.isValid() || row.day < cap.validTo);
}

EarningHistory::Key EarningHistory::capKeyOf(const CommissionCap &cap, const Commission &row)
{
    return {cap.id.value(), 0, cap.together ? 0 : row.affiliate.value(), firstDayOf(cap.per, row)};
}

qint64 EarningHistory::cut(const Commission &row, TierId tier, CapsOf which, qint64 besides) const
{
    qint64 most = row.amount.minor();
    for (const CommissionCap &cap : m_caps) {
        const bool isOfAll = cap.together && !cap.affiliate.isValid() && !cap.tier.isValid();
        if (isOfAll == (which == CapsOf::All) && concerns(cap, row, tier))
            most = std::min(most, std::max<qint64>(cap.amount.minor() - m_earned.value(capKeyOf(cap, row)) - besides, 0));
    }
    return row.amount.minor() - most;
}

void EarningHistory::noteEarned(const Commission &row, TierId tier)
{
    for (const CommissionCap &cap : std::as_const(m_caps)) {
        if (concerns(cap, row, tier))
            m_earned[capKeyOf(cap, row)] += row.amount.minor();
    }
}

} // namespace laurel
