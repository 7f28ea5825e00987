#pragma once

#include "core/conversionkind.h"
#include "core/id.h"
#include "core/money.h"
#include "core/rate.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace laurel {

/// Whom or what a rule is for, in one word: the most specific of what it asks.
enum class RuleScope { Affiliate, Tier, Product, Program };
/// Whether the customer has bought before.
enum class CustomerCondition { Any, New, Returning };
enum class FlatPer { Order, Item };
/// What decides which step of a rule holds.
enum class StepMeasure {
    None,     ///< there are no steps
    Sales,    ///< sales after discount, before refunds: a refund goes by the rate of its sale
    Net,      ///< sales after discount and refunds
    Orders,   ///< orders that were not cancelled
    Earnings, ///< commissions by this rule
};
enum class StepPeriod { Month, Quarter, Year, Rolling, Lifetime };
enum class StepMode {
    Marginal,   ///< a step's rate is for what lies above its threshold
    Retroactive ///< the step that is reached holds for the whole period
};
/// For which of a customer's payments a rule pays.
enum class Recurrence { Every, First, Payments, Months };
enum class CapPeriod { Order, Day, Week, Month, Total };
/// What to do with a sale to the affiliate's own address.
enum class SelfReferralRule { Allow, Hold, Reject };

/// Of what a percentage is taken. Refunds reduce all of it alike.
struct RuleBasis
{
    bool beforeDiscount = false;
    bool withTax = false;
    bool withShipping = false;

    friend bool operator==(const RuleBasis &, const RuleBasis &) = default;
};

/// What a rule pays at or above a threshold; a percentage or a fixed amount.
struct RuleStep
{
    qint64 threshold = 0; ///< minor units of the rule's currency, or the number of an order; above 0
    std::optional<Rate> rate = {};
    std::optional<Money> flat = {};

    friend bool operator==(const RuleStep &, const RuleStep &) = default;
};

struct RuleSteps
{
    StepMeasure measure = StepMeasure::None;
    StepPeriod period = StepPeriod::Month;
    int days = 30; ///< of a rolling period, the sale's own day included
    StepMode mode = StepMode::Marginal;
    Currency currency; ///< of thresholds that are amounts
    QList<RuleStep> steps; ///< ascending

    friend bool operator==(const RuleSteps &, const RuleSteps &) = default;
};

/// Which of a customer's payments earn. Counted by affiliate and rule, over sales that were not cancelled.
struct RuleRecurrence
{
    Recurrence which = Recurrence::Every;
    int count = 0;         ///< payments, or months from the first
    int stepDownAfter = 0; ///< payments after which stepDownRate holds; 0: never
    std::optional<Rate> stepDownRate = {};

    friend bool operator==(const RuleRecurrence &, const RuleRecurrence &) = default;
};

/// One line of a commission plan. Versions of a rule share plan and number; the version in force on the sale's day decides.
struct CommissionRule
{
    CommissionRuleId id;
    CommissionPlanId plan;
    int number = 0;
    int version = 1;
    AffiliateId affiliate; ///< only this affiliate's sales
    TierId tier;           ///< only those of affiliates of this tier on the sale's day
    QString product;       ///< only this product: name or SKU, compared by codeKey()
    QString category;      ///< only products of this category, compared by codeKey()
    QString coupon;        ///< only orders with this coupon, compared by codeKey()
    QString country;       ///< only orders to this country, ISO 3166 alpha-2
    CustomerCondition customer = CustomerCondition::Any;
    ConversionKind appliesTo = ConversionKind::Sale;
    int priority = 0;          ///< the highest wins, before what is more specific
    std::optional<Rate> rate;  ///< percent of the basis
    std::optional<Money> flat; ///< or a fixed amount; exactly one of the two is set
    FlatPer flatPer = FlatPer::Order;
    RuleBasis basis;
    std::optional<Money> minimumOrder; ///< sales after discount, before refunds
    RuleSteps steps;
    RuleRecurrence recurrence;
    QDate validFrom;
    QDate validTo; ///< half-open; invalid: without limit

    [[nodiscard]] RuleScope scope() const
    {
        return affiliate.isValid()    ? RuleScope::Affiliate
            : tier.isValid()          ? RuleScope::Tier
            : !product.isEmpty()      ? RuleScope::Product
                                      : RuleScope::Program;
    }
    /// What it pays for a sale depends on other sales.
    [[nodiscard]] bool looksAtOthers() const
    {
        return steps.measure != StepMeasure::None || recurrence.which != Recurrence::Every || recurrence.stepDownAfter > 0
            || customer != CustomerCondition::Any;
    }
};

struct CommissionPlan
{
    CommissionPlanId id;
    QString name;
    int holdDays = 30;
    QList<CommissionRule> rules;
};

/// The most that may be earned; a sale that crosses it earns up to it.
struct CommissionCap
{
    CommissionCapId id;
    AffiliateId affiliate; ///< or
    TierId tier;           ///< or, with neither, everybody
    bool together = false; ///< all of them share it; else it is for each
    CapPeriod per = CapPeriod::Month;
    Money amount;
    QDate validFrom;
    QDate validTo; ///< half-open
};

} // namespace laurel
