#include "commissions/bonusrun.h"

#include "commissions/commissionterms.h"
#include "commissions/ruleindex.h"
#include "core/localformat.h"
#include "storage/commissionledger.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BonusRun)
};

DateRange lastPeriod(BonusPeriod period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case BonusPeriod::Month: return {month.addMonths(-1), month};
    case BonusPeriod::Quarter: {
        const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
        return {quarter.addMonths(-3), quarter};
    }
    case BonusPeriod::Year: return {QDate(today.year() - 1, 1, 1), QDate(today.year(), 1, 1)};
    case BonusPeriod::Lifetime: break;
    }
    return {QDate(1970, 1, 1), today};
}

DateRange before(BonusPeriod period, const DateRange &later) { return lastPeriod(period, later.from()); }

/// The periods that are over, oldest first: all since the rule holds, so that one that was forgotten is made up for; the last alone
/// where it holds since ever.
QList<DateRange> periodsOf(const BonusRule &rule, QDate today)
{
    QList<DateRange> periods{lastPeriod(rule.period, today)};
    if (rule.period == BonusPeriod::Lifetime || !rule.validFrom.isValid())
        return periods;
    while (before(rule.period, periods.constFirst()).from() >= rule.validFrom)
        periods.prepend(before(rule.period, periods.constFirst()));
    return periods;
}

bool isInForce(const BonusRule &rule, const DateRange &period, QDate today)
{
    const QDate day = rule.period == BonusPeriod::Lifetime ? today.addDays(-1) : period.from();
    return (!rule.validFrom.isValid() || rule.validFrom <= day) && (!rule.validTo.isValid() || day < rule.validTo);
}

Result<Money> amountOf(const BonusRule &rule, qint64 reached)
{
    if (rule.flat)
        return *rule.flat;
    return rule.unit ? rule.unit->times(reached) : Money(reached, rule.currency).share(rule.rate.value_or(Rate()));
}

QString reasonFor(const EarnedBonus &bonus)
{
    const QLocale locale;
    const QString reached = bonus.rule.countsMoney() ? formatMoney(Money(bonus.reached, bonus.rule.currency), locale)
                                                     : formatCount(bonus.reached, locale);
    if (bonus.rule.period == BonusPeriod::Lifetime)
        return Text::tr("%1: %2 reached").arg(bonus.rule.name, reached);
    return Text::tr("%1: %2 from %3 to %4")
        .arg(bonus.rule.name, reached, locale.toString(bonus.period.from(), QLocale::ShortFormat),
             locale.toString(bonus.period.last(), QLocale::ShortFormat));
}

/// What a rule gives for a period.
Result<> addEarned(const BonusRuleRepository &repository, const RuleIndex &tiers, const BonusRule &rule, const DateRange &period,
                   QList<EarnedBonus> &bonuses)
{
    const Result<std::map<AffiliateId, qint64>> reached = repository.reached(rule, period);
    const Result<QSet<AffiliateId>> rewarded = repository.rewarded(rule.id, period.from());
    if (!reached)
        return fail(reached);
    if (!rewarded)
        return fail(rewarded);
    for (const auto &[affiliate, value] : *reached) {
        const bool isTheirs = rule.affiliate.isValid() ? rule.affiliate == affiliate
            : rule.tier.isValid()                      ? tiers.tierOn(affiliate, period.last()) == rule.tier
                                                       : true;
        if (!isTheirs || value <= 0 || value < rule.threshold)
            continue;
        const Result<Money> amount = amountOf(rule, value);
        if (!amount)
            return fail(amount);
        if (!amount->isZero())
            bonuses.append({rule, affiliate, period, value, *amount, rewarded->contains(affiliate)});
    }
    return {};
}

} // namespace

Result<QList<EarnedBonus>> BonusRun::earned(QDate today) const
{
    const BonusRuleRepository repository(m_database);
    const Result<QList<BonusRule>> rules = repository.list();
    const Result<CommissionTerms> terms = CommissionTerms::load(m_database);
    if (!rules)
        return fail(rules);
    if (!terms)
        return fail(terms);
    const RuleIndex tiers({}, terms->tiers);
    QList<EarnedBonus> bonuses;
    for (const BonusRule &rule : *rules) {
        const QList<DateRange> periods = periodsOf(rule, today);
        for (const DateRange &period : periods) {
            if (!isInForce(rule, period, today))
                continue;
            if (const Result<> added = addEarned(repository, tiers, rule, period, bonuses); !added)
                return fail(added);
        }
    }
    return bonuses;
}

Result<QList<CommissionId>> BonusRun::give(const QList<EarnedBonus> &bonuses)
{
    QList<CommissionEntry> entries;
    for (const EarnedBonus &bonus : bonuses) {
        if (bonus.isGiven)
            continue;
        CommissionEntry entry;
        entry.kind = CommissionEntryKind::Performance;
        entry.affiliate = bonus.affiliate;
        entry.day = bonus.period.last();
        entry.amount = bonus.amount;
        entry.reason = reasonFor(bonus).left(longestCommissionReason);
        entry.rule = bonus.rule.id;
        entry.from = bonus.period.from();
        entries.append(entry);
    }
    return CommissionLedger(m_database).insertEntries(entries);
}

} // namespace laurel
