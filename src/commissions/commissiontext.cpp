#include "commissions/commissiontext.h"

#include "core/localformat.h"

#include <QCoreApplication>
#include <array>

namespace laurel {

namespace {

struct CommissionText
{
    Q_DECLARE_TR_FUNCTIONS(CommissionText)
};

/// One phrase for each kind: sale, lead, action. %1 is the rate or amount, %2 the product.
using Phrases = std::array<const char *, 3>;

Phrases ratePhrases(RuleScope scope)
{
    switch (scope) {
    case RuleScope::Affiliate:
        return {QT_TRANSLATE_NOOP("CommissionText", "%1 of the affiliate's sales"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of the affiliate's leads"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of the affiliate's actions")};
    case RuleScope::Tier:
        return {QT_TRANSLATE_NOOP("CommissionText", "%1 of sales by affiliates of the tier"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of leads by affiliates of the tier"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 of the value of actions by affiliates of the tier")};
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
        return {QT_TRANSLATE_NOOP("CommissionText", "%1 per sale by affiliates of the tier"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 per lead by affiliates of the tier"),
                QT_TRANSLATE_NOOP("CommissionText", "%1 per action by affiliates of the tier")};
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

QString explainRate(const Commission &commission, const QString &terms, Rate rate, const QString &heldUntil,
                    const QLocale &locale)
{
    const QString amount = formatMoney(commission.amount, locale);
    const QString share = formatRate(rate, locale);
    const QString basis = formatMoney(commission.basis, locale);
    const QString version = locale.toString(commission.ruleVersion);
    if (heldUntil.isEmpty()) {
        //: %1 amount, %2 rate, %3 basis, %4 the rule's terms, %5 number of the version
        return CommissionText::tr("%1 is %2 of %3 net, by the rule “%4” in version %5.")
            .arg(amount, share, basis, terms, version);
    }
    //: %1 amount, %2 rate, %3 basis, %4 the rule's terms, %5 number of the version, %6 date
    return CommissionText::tr("%1 is %2 of %3 net, by the rule “%4” in version %5, and is held until %6.")
        .arg(amount, share, basis, terms, version, heldUntil);
}

QString explainFlat(const Commission &commission, const CommissionRule &rule, const QString &terms,
                    const QString &heldUntil, const QLocale &locale)
{
    const QString amount = formatMoney(commission.amount, locale);
    const QString version = locale.toString(commission.ruleVersion);
    if (commission.amount.isZero() && rule.flat && !rule.flat->isZero()) {
        return CommissionText::tr("Nothing is due by the rule “%1” in version %2, as the sale was refunded in full.")
            .arg(terms, version);
    }
    if (heldUntil.isEmpty()) {
        return CommissionText::tr("%1 is the fixed amount of the rule “%2” in version %3.").arg(amount, terms, version);
    }
    return CommissionText::tr("%1 is the fixed amount of the rule “%2” in version %3, and is held until %4.")
        .arg(amount, terms, version, heldUntil);
}

} // namespace

QString ruleText(const CommissionRule &rule, const QLocale &locale)
{
    const Phrases phrases = rule.rate ? ratePhrases(rule.scope()) : flatPhrases(rule.scope());
    const QString terms = rule.rate ? formatRate(*rule.rate, locale) : formatMoney(rule.flat.value_or(Money()), locale);
    const QString phrase = CommissionText::tr(phrases[size_t(rule.appliesTo) - size_t(ConversionKind::Sale)]);
    return rule.scope() == RuleScope::Product ? phrase.arg(terms, rule.product) : phrase.arg(terms);
}

QString explain(const Commission &commission, const CommissionRule &rule, const QLocale &locale)
{
    const bool held = commission.status == CommissionStatus::Pending && commission.holdUntil.isValid();
    const QString heldUntil = held ? locale.toString(commission.holdUntil, QLocale::ShortFormat) : QString();
    const QString terms = ruleText(rule, locale);
    return commission.rate ? explainRate(commission, terms, *commission.rate, heldUntil, locale)
                           : explainFlat(commission, rule, terms, heldUntil, locale);
}

} // namespace laurel
