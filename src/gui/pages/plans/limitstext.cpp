#include "gui/pages/plans/limitstext.h"

#include "core/localformat.h"

#include <QComboBox>
#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LimitsPane)
};

} // namespace

QString capPeriodName(CapPeriod period)
{
    switch (period) {
    case CapPeriod::Order:
        return Text::tr("order");
    case CapPeriod::Day:
        return Text::tr("day");
    case CapPeriod::Week:
        return Text::tr("week");
    case CapPeriod::Month:
        return Text::tr("month");
    case CapPeriod::Total:
        break;
    }
    return Text::tr("all time");
}

QString bonusMeasureName(BonusMeasure measure)
{
    switch (measure) {
    case BonusMeasure::Sales:
        return Text::tr("sales");
    case BonusMeasure::Net:
        return Text::tr("net sales");
    case BonusMeasure::Orders:
        return Text::tr("orders");
    case BonusMeasure::Leads:
        return Text::tr("leads");
    case BonusMeasure::Clicks:
        return Text::tr("clicks");
    case BonusMeasure::Earnings:
        break;
    }
    return Text::tr("commissions");
}

QString bonusPeriodName(BonusPeriod period)
{
    switch (period) {
    case BonusPeriod::Month:
        return Text::tr("a month");
    case BonusPeriod::Quarter:
        return Text::tr("a quarter");
    case BonusPeriod::Year:
        return Text::tr("a year");
    case BonusPeriod::Lifetime:
        break;
    }
    return Text::tr("all time");
}

QString capText(const CommissionCap &cap)
{
    const QString amount = formatMoney(cap.amount, QLocale());
    const QString most = cap.per == CapPeriod::Total
                             ? Text::tr("at most %1 in all").arg(amount)
                             : Text::tr("at most %1 per %2", "amount, month").arg(amount, capPeriodName(cap.per));
    if (cap.affiliate.isValid())
        return most;
    return cap.together ? Text::tr("%1, for all of them together").arg(most)
                        : Text::tr("%1, for each of them").arg(most);
}

QString reachedText(const BonusRule &bonus, qint64 value)
{
    return bonus.countsMoney() ? formatMoney(Money(value, bonus.currency), QLocale()) : formatCount(value, QLocale());
}

QString bonusText(const BonusRule &bonus)
{
    const QLocale locale;
    const QString measure = bonusMeasureName(bonus.measure);
    const QString pay = bonus.rate   ? Text::tr("%1 of them").arg(formatRate(*bonus.rate, locale))
                        : bonus.unit ? Text::tr("%1 for each of them").arg(formatMoney(*bonus.unit, locale))
                                     : formatMoney(bonus.flat.value_or(Money()), locale);
    //: %1 threshold, %2 "net sales", %3 "a month", %4 what is paid
    return Text::tr("from %1 of %2 in %3: %4")
        .arg(reachedText(bonus, bonus.threshold), measure, bonusPeriodName(bonus.period), pay);
}

// An affiliate is its number, a tier the negative of its own.
void fillWhom(QComboBox &box, const PlanListing &listing)
{
    box.addItem(Text::tr("Everyone"), qint64(0));
    for (const Tier &tier : listing.tiers)
        box.addItem(Text::tr("Tier %1").arg(tier.name), -tier.id.value());
    for (const Affiliate &affiliate : listing.affiliates)
        box.addItem(affiliate.name, affiliate.id.value());
}

Whom whomOf(const QComboBox &box)
{
    const qint64 chosen = box.currentData().toLongLong();
    return {AffiliateId(std::max<qint64>(chosen, 0)), TierId(std::max<qint64>(-chosen, 0))};
}

} // namespace laurel
