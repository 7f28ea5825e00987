#include "commissions/commissiontext.h"

#include "core/localformat.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cstdlib>

namespace laurel {

namespace {

struct CommissionText
{
    Q_DECLARE_TR_FUNCTIONS(CommissionText)
};

/// One phrase for each kind: sale, lead, action. %1 is the rate or amount, %2 the name of tier or product.
using Phrases = std::array<const char *, 3>;

Phrases ratePhrases(RuleScope scope)
{
    switch (scope) {
    case RuleScope::Affiliate:
        return {QT_TRANSLATE_NOOP("CommissionText", "%1 of the affiliate's sales"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of the affiliate's leads"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of the affiliate's actions")};
    case RuleScope::Tier:
        return {QT_TRANSLATE_NOOP("CommissionText", "%1 of sales by affiliates of the tier %2"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of leads by affiliates of the tier %2"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of actions by affiliates of the tier %2")};
    case RuleScope::Product:
        return {QT_TRANSLATE_NOOP("CommissionText", "%1 of sales of %2"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of leads for %2"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of actions for %2")};
    case RuleScope::Program:
        break;
    }
    return {QT_TRANSLATE_NOOP("CommissionText", "%1 of every sale"),
            QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of every lead"),
            QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of every action")};
}

Phrases flatPhrases(RuleScope scope)
{
    switch (scope) {
    case RuleScope::Affiliate:
        return {QT_TRANSLATE_NOOP("CommissionText", "%1 per sale of the affiliate"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 per lead of the affiliate"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 per action of the affiliate")};
    case RuleScope::Tier:
        return {QT_TRANSLATE_NOOP("CommissionText", "%1 per sale by affiliates of the tier %2"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 per lead by affiliates of the tier %2"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 per action by affiliates of the tier %2")};
    case RuleScope::Product:
        return {QT_TRANSLATE_NOOP("CommissionText", "%1 per sale of %2"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 per lead for %2"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 per action for %2")};
    case RuleScope::Program:
        break;
    }
    return {QT_TRANSLATE_NOOP("CommissionText", "%1 per sale"), QT_TRANSLATE_NOOP("CommissionText", "%1 per lead"),
            QT_TRANSLATE_NOOP("CommissionText", "%1 per action")};
}

QString termsText(const std::optional<Rate> &rate, const std::optional<Money> &flat, const QLocale &locale)
{
    return rate ? formatRate(*rate, locale) : formatMoney(flat.value_or(Money()), locale);
}

QString periodText(const RuleSteps &steps)
{
    switch (steps.period) {
    case StepPeriod::Month:
        return CommissionText::tr("a month");
    case StepPeriod::Quarter:
        return CommissionText::tr("a quarter");
    case StepPeriod::Year:
        return CommissionText::tr("a year");
    case StepPeriod::Rolling:
        return CommissionText::tr("within %n day(s)", nullptr, steps.days);
    case StepPeriod::Lifetime:
        break;
    }
    return CommissionText::tr("in all");
}

QString thresholdText(const RuleSteps &steps, qint64 threshold, const QLocale &locale)
{
    const QString amount = formatMoney(Money(threshold, steps.currency), locale);
    switch (steps.measure) {
    case StepMeasure::Orders:
        return CommissionText::tr("from %Ln order(s)", nullptr, int(threshold));
    case StepMeasure::Net:
        return CommissionText::tr("from %1 of net sales").arg(amount);
    case StepMeasure::Earnings:
        return CommissionText::tr("from %1 of commissions").arg(amount);
    case StepMeasure::Sales:
    case StepMeasure::None:
        break;
    }
    return CommissionText::tr("from %1 of sales").arg(amount);
}

QString modeText(const RuleSteps &steps)
{
    if (steps.mode == StepMode::Retroactive)
        return CommissionText::tr("the rate that is reached holds for all of it");
    const bool isFlat = std::ranges::any_of(steps.steps, [](const RuleStep &step) { return step.flat.has_value(); });
    // Only a percentage of sales can be split where a sale crosses the threshold.
    const bool isSplit = !isFlat && (steps.measure == StepMeasure::Sales || steps.measure == StepMeasure::Net);
    return isSplit || steps.measure == StepMeasure::Orders ? CommissionText::tr("each part at its own rate")
                                                           : CommissionText::tr("from the next sale on");
}

QString stepsText(const RuleSteps &steps, const QLocale &locale)
{
    QStringList parts;
    for (const RuleStep &step : steps.steps) {
        //: %1 the rate or amount, %2 from which threshold
        parts.append(CommissionText::tr("%1 %2").arg(termsText(step.rate, step.flat, locale),
                                                     thresholdText(steps, step.threshold, locale)));
    }
    //: %1 a list of steps, %2 "a month", %3 how they count
    return CommissionText::tr("%1 %2, %3").arg(parts.join(QStringLiteral(", ")), periodText(steps), modeText(steps));
}

QString recurrenceText(const RuleRecurrence &recurrence, const QLocale &locale)
{
    switch (recurrence.which) {
    case Recurrence::First:
        return CommissionText::tr("only a customer's first payment");
    case Recurrence::Payments:
        return CommissionText::tr("only a customer's first %n payment(s)", nullptr, recurrence.count);
    case Recurrence::Months:
        return CommissionText::tr("for %n month(s) from a customer's first payment", nullptr, recurrence.count);
    case Recurrence::Every:
        break;
    }
    if (recurrence.stepDownAfter == 0)
        return {};
    return CommissionText::tr("%1 after a customer's first %n payment(s)", nullptr, recurrence.stepDownAfter)
        .arg(formatRate(recurrence.stepDownRate.value_or(Rate()), locale));
}

QString basisText(const RuleBasis &basis)
{
    QStringList parts;
    if (basis.beforeDiscount)
        parts.append(CommissionText::tr("before discount"));
    if (basis.withTax)
        parts.append(CommissionText::tr("with tax"));
    if (basis.withShipping)
        parts.append(CommissionText::tr("with shipping"));
    return parts.join(QStringLiteral(", "));
}

/// What a rule asks or pays beside its first phrase.
QStringList furtherTerms(const CommissionRule &rule, const QLocale &locale)
{
    QStringList parts;
    if (!rule.product.isEmpty() && rule.scope() != RuleScope::Product)
        parts.append(CommissionText::tr("only %1").arg(rule.product));
    if (!rule.category.isEmpty())
        parts.append(CommissionText::tr("only products of the category %1").arg(rule.category));
    if (!rule.coupon.isEmpty())
        parts.append(CommissionText::tr("only with the coupon %1").arg(rule.coupon));
    if (!rule.country.isEmpty())
        parts.append(CommissionText::tr("only to %1").arg(rule.country));
    if (rule.customer == CustomerCondition::New)
        parts.append(CommissionText::tr("only new customers"));
    if (rule.customer == CustomerCondition::Returning)
        parts.append(CommissionText::tr("only customers who bought before"));
    if (rule.minimumOrder)
        parts.append(CommissionText::tr("only orders from %1").arg(formatMoney(*rule.minimumOrder, locale)));
    if (rule.flat && rule.flatPer == FlatPer::Item)
        parts.append(CommissionText::tr("for each item"));
    if (const QString basis = basisText(rule.basis); !basis.isEmpty())
        parts.append(basis);
    if (rule.steps.measure != StepMeasure::None)
        parts.append(stepsText(rule.steps, locale));
    if (const QString recurrence = recurrenceText(rule.recurrence, locale); !recurrence.isEmpty())
        parts.append(recurrence);
    return parts;
}

/// Why a percentage is not the rule's own.
QString rateNote(Rate rate, const CommissionRule &rule)
{
    if (rule.rate == rate)
        return {};
    if (std::ranges::any_of(rule.steps.steps, [rate](const RuleStep &step) { return step.rate == rate; }))
        return CommissionText::tr("A step of the rule was reached.");
    if (rule.recurrence.stepDownRate == rate)
        return CommissionText::tr("It is a later payment of the customer.");
    return rate.ppm() == 0 ? CommissionText::tr("The rule does not pay for this payment of the customer any more.")
                           : QString();
}

QString explainRate(const Commission &commission, const Money &whole, const QString &terms, const QLocale &locale)
{
    const QString amount = formatMoney(whole, locale);
    const QString rate = formatRate(*commission.rate, locale);
    const QString basis = formatMoney(commission.basis, locale);
    const QString version = locale.toString(commission.ruleVersion);
    if (const Result<Money> share = commission.basis.share(*commission.rate); share && *share == whole) {
        //: %1 amount, %2 rate, %3 basis, %4 the rule's terms, %5 number of the version
        return CommissionText::tr("%1 is %2 of %3, by the rule “%4” in version %5.")
            .arg(amount, rate, basis, terms, version);
    }
    //: %1 amount, %2 rate, %3 basis, %4 the rule's terms, %5 number of the version
    return CommissionText::tr(
               "%1 is %2 of %3, rounded together with other parts of the sale, by the rule “%4” in version %5.")
        .arg(amount, rate, basis, terms, version);
}

/// The amount of the rule, or of one of its steps, that makes @p whole; none where no single one does.
std::optional<Money> flatOf(const CommissionRule &rule, const Money &whole)
{
    QList<Money> found;
    const auto consider = [&](const std::optional<Money> &flat) {
        if (!flat || flat->isZero() || flat->currency() != whole.currency() || found.contains(*flat))
            return;
        const qint64 times = whole.minor() / flat->minor();
        if (times * flat->minor() == whole.minor() && (rule.flatPer == FlatPer::Item || std::abs(times) == 1))
            found.append(*flat);
    };
    consider(rule.flat);
    for (const RuleStep &step : rule.steps.steps)
        consider(step.flat);
    return found.size() == 1 ? std::optional(found.constFirst()) : std::nullopt;
}

QString explainFlat(const Commission &commission, const Money &whole, const CommissionRule &rule, const QString &terms,
                    const QLocale &locale)
{
    const QString amount = formatMoney(whole, locale);
    const QString version = locale.toString(commission.ruleVersion);
    if (whole.isZero() && rule.flat && !rule.flat->isZero()) {
        return commission.basis.isZero()
                   ? CommissionText::tr(
                         "Nothing is due by the rule “%1” in version %2, as the sale was refunded in full.")
                         .arg(terms, version)
                   : CommissionText::tr(
                         "The rule “%1” in version %2 does not pay for this payment of the customer any more.")
                         .arg(terms, version);
    }
    const std::optional<Money> flat = whole.isZero() ? rule.flat : flatOf(rule, whole);
    if (!flat) // shared with others, or there are several amounts that it may be a multiple of
        return CommissionText::tr("%1 is what the rule “%2” in version %3 makes of this part of the sale.")
            .arg(amount, terms, version);
    if (rule.flatPer == FlatPer::Item && !whole.isZero()) {
        //: %1 amount, %2 amount for one item, %3 the rule's terms, %4 number of the version
        return CommissionText::tr("%1 is %2 for each of %n item(s), by the rule “%3” in version %4.", nullptr,
                                  int(std::abs(whole.minor() / flat->minor())))
            .arg(amount, formatMoney(*flat, locale), terms, version);
    }
    const QString text =
        CommissionText::tr("%1 is the fixed amount of the rule “%2” in version %3.").arg(amount, terms, version);
    return flat == rule.flat ? text : text + u' ' + CommissionText::tr("A step of the rule was reached.");
}

QString cutNote(const Commission &commission, const QLocale &locale)
{
    const QString left = formatMoney(commission.amount, locale);
    if (commission.cut.isNegative())
        return CommissionText::tr("A cap takes %1 less off than before, which leaves %2.")
            .arg(formatMoney(Money(-commission.cut.minor(), commission.cut.currency()), locale), left);
    return CommissionText::tr("A cap took %1 off it, which leaves %2.").arg(formatMoney(commission.cut, locale), left);
}

QString shareNote(const CommissionRow &row, const QLocale &locale)
{
    if (!row.share)
        return {};
    //: %1 a rate
    return u' ' + CommissionText::tr("Several affiliates share the sale; this one has %1 of it.")
                      .arg(formatRate(*row.share, locale));
}

} // namespace

QString ruleText(const CommissionRule &rule, const QLocale &locale, const QString &tierName)
{
    const Phrases phrases = rule.rate ? ratePhrases(rule.scope()) : flatPhrases(rule.scope());
    const QString terms = termsText(rule.rate, rule.flat, locale);
    const QString phrase = CommissionText::tr(phrases[size_t(rule.appliesTo) - size_t(ConversionKind::Sale)]);
    const QString &name = rule.scope() == RuleScope::Tier ? tierName : rule.product;
    // Where the tier stands beside, its name may be left out.
    QStringList parts{phrase.contains(QStringLiteral("%2")) ? phrase.arg(terms, name).trimmed() : phrase.arg(terms)};
    parts += furtherTerms(rule, locale);
    return parts.join(QStringLiteral("; "));
}

QString ruleText(const CommissionRow &row, const QLocale &locale)
{
    return row.kind == CommissionEntryKind::Sale ? ruleText(row.rule, locale, row.tierName) : row.reason;
}

QString explain(const Commission &commission, const CommissionRule &rule, const QLocale &locale,
                const QString &tierName)
{
    const QString terms = ruleText(rule, locale, tierName);
    const Money whole(commission.amount.minor() + commission.cut.minor(), commission.amount.currency());
    QStringList sentences{commission.rate ? explainRate(commission, whole, terms, locale)
                                          : explainFlat(commission, whole, rule, terms, locale)};
    if (const QString note = commission.rate ? rateNote(*commission.rate, rule) : QString(); !note.isEmpty())
        sentences.append(note);
    if (!commission.cut.isZero())
        sentences.append(cutNote(commission, locale));
    if (commission.amount.isNegative())
        sentences.append(CommissionText::tr("It takes back what was paid too much."));
    if (commission.status == CommissionStatus::Pending && commission.holdUntil.isValid() && !commission.amount.isZero())
        sentences.append(CommissionText::tr("It is held until %1.")
                             .arg(locale.toString(commission.holdUntil, QLocale::ShortFormat)));
    return sentences.join(u' ');
}

QString explain(const CommissionRow &row, const QLocale &locale)
{
    const QString amount = formatMoney(row.commission.amount, locale);
    switch (row.kind) {
    case CommissionEntryKind::Sale:
        return explain(row.commission, row.rule, locale, row.tierName) + shareNote(row, locale);
    case CommissionEntryKind::Bonus:
        return CommissionText::tr("%1 as a bonus: %2").arg(amount, row.reason);
    case CommissionEntryKind::Performance:
        return CommissionText::tr("%1 as a bonus for results: %2").arg(amount, row.reason);
    case CommissionEntryKind::Adjustment:
        return CommissionText::tr("%1 as an adjustment: %2").arg(amount, row.reason);
    case CommissionEntryKind::Clawback:
        break;
    }
    return CommissionText::tr("%1 taken back: %2").arg(amount, row.reason);
}

} // namespace laurel
