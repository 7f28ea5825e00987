#include "commissions/ruletrial.h"

#include "commissions/commissionengine.h"
#include "commissions/commissiontext.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleTrial)
};

// The order belongs to no file; rules count by ids, so it gets those that no stored one has.
constexpr qint64 madeUp = 1;
constexpr int mostPayments = 1200;

Money orNothing(const Money &amount, Currency currency)
{
    return amount.currency().isValid() ? amount : Money(0, currency);
}

Result<> check(const TrialOrder &order)
{
    if (!order.amount.currency().isValid() || order.amount.isNegative())
        return fail(ErrorCode::InvalidInput, Text::tr("Say what the order comes to."));
    if (!order.affiliate.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("Choose the affiliate who brought the order."));
    if (!order.day.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("Say on which day the order was made."));
    for (const Money &part : {order.discount, order.tax, order.shipping, order.salesBefore}) {
        if (part.currency().isValid() && part.currency() != order.amount.currency())
            return fail(ErrorCode::CurrencyMismatch, Text::tr("All amounts of an order are of one currency."));
        if (part.isNegative())
            return fail(ErrorCode::InvalidInput,
                        Text::tr("Discount, tax, shipping and earlier sales are not negative."));
    }
    if (order.discount.minor() > order.amount.minor())
        return fail(ErrorCode::InvalidInput, Text::tr("The discount is larger than the order."));
    if (order.quantity < 1 || order.ordersBefore < 0 || order.payment < 1 || order.payment > mostPayments)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("An order has at least one item, and is at least the first payment."));
    return {};
}

/// Tells the history what came before the order, as far as the rule that decides looks at it.
Result<> notePast(const CommissionEngine &engine, const TrialOrder &order, const Conversion &conversion,
                  EarningHistory &history)
{
    const RuleTerm *winner = engine.rules().wholeTerm(conversion, {});
    if (!winner)
        return {};
    const qint64 before = order.salesBefore.minor();
    const EarningHistory::Totals past{before, before, order.ordersBefore, before};
    history.note(*winner, conversion, past);
    history.expect(*winner, conversion, past);
    for (int payment = 1; payment < order.payment; ++payment)
        history.notePayment(*winner, conversion);
    return engine.expect(conversion, {&history, {}, {}});
}

QList<TrialRule> rulesOf(const CommissionEngine &engine, const Conversion &conversion)
{
    const ConversionItem *item = conversion.items.isEmpty() ? nullptr : &conversion.items.constFirst();
    QList<TrialRule> rules;
    bool isDecided = false;
    for (const RuleIndex::Considered &considered : engine.rules().consider(conversion, item)) {
        TrialRule rule{considered.term->rule, considered.against.isEmpty(), false, considered.against};
        rule.wins = rule.holds && !isDecided;
        if (rule.holds && isDecided)
            rule.against = Text::tr("holds as well, but one above it comes first");
        isDecided |= rule.wins;
        rules.append(rule);
    }
    return rules;
}

QStringList arithmeticOf(const TrialResult &result, const QLocale &locale)
{
    const auto winner = std::ranges::find_if(result.rules, &TrialRule::wins);
    if (winner == result.rules.end())
        return {Text::tr("The order earns nothing: no rule holds for it.")};
    if (result.rows.isEmpty())
        return {Text::tr("The order earns nothing by the rule “%1”.").arg(ruleText(winner->rule, locale))};
    QStringList sentences;
    for (const Commission &row : result.rows)
        sentences.append(explain(row, winner->rule, locale));
    return sentences;
}

} // namespace

Result<Conversion> conversionOf(const TrialOrder &order)
{
    if (const Result<> valid = check(order); !valid)
        return fail(valid);
    const Currency currency = order.amount.currency();
    Conversion conversion;
    conversion.id = ConversionId(madeUp);
    conversion.customer = CustomerId(madeUp);
    conversion.kind = order.kind;
    conversion.day = order.day;
    conversion.occurredAt = order.day.startOfDay(Qt::UTC);
    conversion.affiliate = order.affiliate;
    conversion.gross = order.amount;
    conversion.discount = orNothing(order.discount, currency);
    conversion.tax = orNothing(order.tax, currency);
    conversion.shipping = orNothing(order.shipping, currency);
    conversion.refunded = Money(0, currency);
    conversion.net = Money(order.amount.minor() - conversion.discount.minor(), currency);
    conversion.coupon = order.coupon.trimmed();
    conversion.country = order.country.trimmed().toUpper();
    conversion.isFirstOfCustomer = order.isNewCustomer && order.payment == 1;
    ConversionItem item;
    item.productName = order.product.trimmed();
    item.category = order.category.trimmed();
    item.quantity = order.quantity;
    item.gross = order.amount;
    item.discount = conversion.discount;
    conversion.items.append(item);
    return conversion;
}

Result<TrialResult> tryRules(const CommissionTerms &terms, const TrialOrder &order, const QLocale &locale)
{
    const Result<Conversion> conversion = conversionOf(order);
    if (!conversion)
        return fail(conversion);
    const CommissionEngine engine(terms);
    EarningHistory history = engine.newHistory();
    if (const Result<> noted = notePast(engine, order, *conversion, history); !noted)
        return fail(noted);
    TrialResult result;
    result.rules = rulesOf(engine, *conversion);
    if (const Result<> computed = engine.compute(*conversion, result.rows, {&history, {}, {}}); !computed)
        return fail(computed);
    result.amount =
        Money(0, result.rows.isEmpty() ? order.amount.currency() : result.rows.constFirst().amount.currency());
    for (const Commission &row : std::as_const(result.rows)) {
        const Result<Money> sum = result.amount.plus(row.amount);
        if (!sum)
            return fail(sum);
        result.amount = *sum;
    }
    result.arithmetic = arithmeticOf(result, locale);
    return result;
}

} // namespace laurel
