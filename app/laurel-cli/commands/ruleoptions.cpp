#include "commands/ruleoptions.h"

#include "arguments.h"
#include "keys.h"
#include "storage/programrepository.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

QString nameOf(const char *option) { return QLatin1String(option); }

Answer<Rate> rateOf(const QString &text)
{
    const Result<Rate> rate = Rate::fromPercentText(text);
    if (!rate)
        return fail(rate);
    if (*rate < Rate::fromPpm(0) || *rate > Rate::fromPpm(1'000'000))
        return fail(ErrorCode::InvalidInput, Text::tr("A commission is between 0 and 100 %."));
    return *rate;
}

Answer<Money> amountOf(const QString &text, Currency currency)
{
    const Result<Money> amount = Money::parse(text, currency);
    if (!amount)
        return fail(amount);
    if (amount->isNegative())
        return fail(ErrorCode::InvalidInput, Text::tr("A commission is not negative."));
    return *amount;
}

/// The word of an option among those that @p Enum has; @p otherwise when the option is not there.
template <typename Enum>
Answer<Enum> wordOf(const QCommandLineParser &arguments, const char *option, Enum otherwise, const QString &words)
{
    if (!arguments.isSet(nameOf(option)))
        return otherwise;
    const QString word = arguments.value(nameOf(option));
    const std::optional<Enum> value = fromStoredText<Enum>(word);
    return value ? Answer<Enum>(*value) : notAmong(word, nameOf(option), words);
}

Answer<int> countOf(const QCommandLineParser &arguments, const char *option)
{
    if (!arguments.isSet(nameOf(option)))
        return 0;
    bool isNumber = false;
    const int count = arguments.value(nameOf(option)).toInt(&isNumber);
    if (!isNumber || count < 1)
        return wrongUsage(Text::tr("“%1” is not a whole number from 1.").arg(arguments.value(nameOf(option))));
    return count;
}

Answer<CommissionRule> withConditions(CommissionRule rule, const QCommandLineParser &arguments, Database &database,
                                      const ProgramInfo &info)
{
    const Answer<AffiliateId> affiliate = affiliateOf(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    rule.affiliate = *affiliate;
    const Answer<TierId> tier = ruleTierOf(arguments, database);
    if (!tier)
        return fail(tier);
    rule.tier = *tier;
    rule.product = arguments.value(nameOf("product"));
    rule.category = arguments.value(nameOf("category"));
    rule.coupon = arguments.value(nameOf("coupon"));
    rule.country = arguments.value(nameOf("country")).toUpper();
    const Answer<CustomerCondition> customer =
        wordOf(arguments, "customer", CustomerCondition::Any, QStringLiteral("any, new, returning"));
    if (!customer)
        return fail(customer);
    rule.customer = *customer;
    if (arguments.isSet(nameOf("min-order"))) {
        const Answer<Money> amount = amountOf(arguments.value(nameOf("min-order")), info.currency);
        if (!amount)
            return fail(amount);
        rule.minimumOrder = *amount;
    }
    const QString kind = arguments.value(nameOf("for"));
    const std::optional<ConversionKind> known = fromKey<ConversionKind>(kind);
    if (!known)
        return notAmong(kind, nameOf("for"), allKeys<ConversionKind>());
    rule.appliesTo = *known;
    return rule;
}

/// "10000=25": from 10,000 on 25 % (or 25 in the program's currency).
Answer<RuleStep> stepOf(const QString &text, const CommissionRule &rule, const ProgramInfo &info)
{
    const qsizetype parted = text.indexOf(u'=');
    if (parted < 1)
        return wrongUsage(Text::tr("“%1” is not a step. Write it as 10000=25: from 10,000 on 25.").arg(text));
    RuleStep step;
    if (rule.steps.measure == StepMeasure::Orders) {
        step.threshold = text.left(parted).toLongLong();
    } else {
        const Answer<Money> threshold = amountOf(text.left(parted), info.currency);
        if (!threshold)
            return fail(threshold);
        step.threshold = threshold->minor();
    }
    if (rule.rate) {
        const Answer<Rate> rate = rateOf(text.mid(parted + 1));
        if (!rate)
            return fail(rate);
        step.rate = *rate;
    } else {
        const Answer<Money> flat = amountOf(text.mid(parted + 1), info.currency);
        if (!flat)
            return fail(flat);
        step.flat = *flat;
    }
    return step;
}

Answer<CommissionRule> withSteps(CommissionRule rule, const QCommandLineParser &arguments, const ProgramInfo &info)
{
    const QStringList steps = arguments.values(nameOf("step"));
    if (steps.isEmpty())
        return rule;
    const Answer<StepMeasure> measure =
        wordOf(arguments, "by", StepMeasure::Sales, QStringLiteral("sales, net, orders, earnings"));
    const Answer<StepPeriod> period =
        wordOf(arguments, "per", StepPeriod::Month, QStringLiteral("month, quarter, year, rolling, lifetime"));
    const Answer<int> days = countOf(arguments, "days");
    if (!measure)
        return fail(measure);
    if (!period)
        return fail(period);
    if (!days)
        return fail(days);
    rule.steps.measure = *measure;
    rule.steps.period = *period;
    rule.steps.days = *days > 0 ? *days : rule.steps.days;
    rule.steps.mode = arguments.isSet(nameOf("retroactive")) ? StepMode::Retroactive : StepMode::Marginal;
    rule.steps.currency = info.currency;
    for (const QString &text : steps) {
        const Answer<RuleStep> step = stepOf(text, rule, info);
        if (!step)
            return fail(step);
        rule.steps.steps.append(*step);
    }
    return rule;
}

Answer<CommissionRule> withRecurrence(CommissionRule rule, const QCommandLineParser &arguments)
{
    const Answer<int> payments = countOf(arguments, "payments");
    const Answer<int> months = countOf(arguments, "months");
    if (!payments)
        return fail(payments);
    if (!months)
        return fail(months);
    if (*payments > 0 && *months > 0)
        return wrongUsage(Text::tr("A rule pays for a number of --payments or of --months, not for both."));
    if (*payments > 0)
        rule.recurrence = {*payments == 1 ? Recurrence::First : Recurrence::Payments, *payments == 1 ? 0 : *payments, 0, {}};
    if (*months > 0)
        rule.recurrence = {Recurrence::Months, *months, 0, {}};
    if (!arguments.isSet(nameOf("later")))
        return rule;
    const QString text = arguments.value(nameOf("later"));
    const qsizetype parted = text.indexOf(u'=');
    const int after = parted > 0 ? text.left(parted).toInt() : 0;
    const Answer<Rate> rate = rateOf(text.mid(parted + 1));
    if (after < 1 || !rate)
        return wrongUsage(Text::tr("“%1” is no later rate. Write it as 3=5: 5 % after three payments.").arg(text));
    rule.recurrence.stepDownAfter = after;
    rule.recurrence.stepDownRate = *rate;
    return rule;
}

Answer<CommissionRule> withTerms(CommissionRule rule, const QCommandLineParser &arguments, const ProgramInfo &info)
{
    const bool percent = arguments.isSet(nameOf("percent"));
    const bool perItem = arguments.isSet(nameOf("flat-per-item"));
    if (int(percent) + int(perItem) + int(arguments.isSet(nameOf("flat"))) != 1)
        return wrongUsage(Text::tr("A rule pays either --percent, --flat or --flat-per-item."));
    if (percent) {
        const Answer<Rate> rate = rateOf(arguments.value(nameOf("percent")));
        if (!rate)
            return fail(rate);
        rule.rate = *rate;
    } else {
        const Answer<Money> flat = amountOf(arguments.value(nameOf(perItem ? "flat-per-item" : "flat")), info.currency);
        if (!flat)
            return fail(flat);
        rule.flat = *flat;
        rule.flatPer = perItem ? FlatPer::Item : FlatPer::Order;
    }
    rule.basis = {arguments.isSet(nameOf("before-discount")), arguments.isSet(nameOf("with-tax")),
                  arguments.isSet(nameOf("with-shipping"))};
    if (arguments.isSet(nameOf("priority")))
        rule.priority = arguments.value(nameOf("priority")).toInt();
    const Answer<QDate> from = dayOf(arguments, nameOf("from"));
    if (!from)
        return fail(from);
    rule.validFrom = *from;
    return rule;
}

} // namespace

Answer<TierId> ruleTierOf(const QCommandLineParser &arguments, Database &database)
{
    if (!arguments.isSet(nameOf("tier")))
        return TierId();
    const QString name = arguments.value(nameOf("tier"));
    const Result<QList<Tier>> tiers = ProgramRepository(database).tiers();
    if (!tiers)
        return fail(tiers);
    const auto tier = std::find_if(tiers->cbegin(), tiers->cend(), [&name](const Tier &candidate) {
        return candidate.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (tier == tiers->cend())
        return fail(ErrorCode::NotFound, Text::tr("There is no tier “%1” in this program.").arg(name));
    return tier->id;
}

Answer<CommissionRule> ruleOf(const QCommandLineParser &arguments, Database &database, const ProgramInfo &info)
{
    Answer<CommissionRule> rule = withConditions({}, arguments, database, info);
    if (rule)
        rule = withTerms(*rule, arguments, info);
    if (rule)
        rule = withSteps(*rule, arguments, info);
    return rule ? withRecurrence(*rule, arguments) : rule;
}

QList<QCommandLineOption> ruleOptions()
{
    return {
        option(nameOf("percent"), QStringLiteral("P"), Text::tr("Percent of net sales, as 12.5.")),
        option(nameOf("flat"), QStringLiteral("AMOUNT"), Text::tr("A fixed amount each, in the program's currency.")),
        option(nameOf("flat-per-item"), QStringLiteral("AMOUNT"), Text::tr("A fixed amount for each item.")),
        option(nameOf("affiliate"), QStringLiteral("AFFILIATE"), Text::tr("For this affiliate only.")),
        option(nameOf("tier"), QStringLiteral("TIER"), Text::tr("For affiliates of this tier.")),
        option(nameOf("product"), QStringLiteral("PRODUCT"), Text::tr("For this product, by name or SKU.")),
        option(nameOf("category"), QStringLiteral("CATEGORY"), Text::tr("For products of this category.")),
        option(nameOf("coupon"), QStringLiteral("CODE"), Text::tr("For orders with this coupon.")),
        option(nameOf("country"), QStringLiteral("CC"), Text::tr("For orders to this country, as DE.")),
        option(nameOf("customer"), QStringLiteral("WHO"), Text::tr("One of any, new, returning."), QStringLiteral("any")),
        option(nameOf("min-order"), QStringLiteral("AMOUNT"), Text::tr("For orders of at least this.")),
        option(nameOf("for"), QStringLiteral("KIND"), Text::tr("One of %1.").arg(allKeys<ConversionKind>()), QStringLiteral("sale")),
        flag(nameOf("before-discount"), Text::tr("Percent of the price before discount.")),
        flag(nameOf("with-tax"), Text::tr("Percent of the price with tax.")),
        flag(nameOf("with-shipping"), Text::tr("Percent of the price with shipping.")),
        option(nameOf("step"), QStringLiteral("FROM=PAYS"), Text::tr("From a threshold on another rate, as 10000=25. Several times.")),
        option(nameOf("by"), QStringLiteral("MEASURE"), Text::tr("What the steps go by: sales, net, orders, earnings."), QStringLiteral("sales")),
        option(nameOf("per"), QStringLiteral("PERIOD"), Text::tr("Over a month, quarter, year, rolling, lifetime."), QStringLiteral("month")),
        option(nameOf("days"), QStringLiteral("N"), Text::tr("Days of a rolling period."), QStringLiteral("30")),
        flag(nameOf("retroactive"), Text::tr("The step that is reached holds for the whole period; else each part has its own rate.")),
        option(nameOf("payments"), QStringLiteral("N"), Text::tr("Only for a customer's first payments.")),
        option(nameOf("months"), QStringLiteral("N"), Text::tr("Only for this many months from a customer's first payment.")),
        option(nameOf("later"), QStringLiteral("N=P"), Text::tr("Another percentage after N payments of a customer, as 3=5.")),
        option(nameOf("priority"), QStringLiteral("N"), Text::tr("The highest wins, before what is more specific."), QStringLiteral("0")),
        option(nameOf("from"), QStringLiteral("DAY"), Text::tr("First day on which it holds, as 2026-07-01; otherwise always."))};
}

} // namespace laurel::cli
