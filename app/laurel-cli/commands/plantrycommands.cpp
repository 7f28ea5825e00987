#include "arguments.h"
#include "commands/commands.h"
#include "commissions/commissiontext.h"
#include "commissions/ruletrial.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "keys.h"
#include "storage/programrepository.h"
#include "terminaltext.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

/// What of an order is an amount, by the name of its option.
Answer<TrialOrder> withAmounts(TrialOrder order, const QCommandLineParser &arguments, Currency currency)
{
    const Result<Money> amount = Money::parse(arguments.positionalArguments().constFirst(), currency);
    if (!amount)
        return fail(amount);
    order.amount = *amount;
    for (const auto &[option, value] :
         {std::pair(QStringLiteral("discount"), &order.discount), std::pair(QStringLiteral("tax"), &order.tax),
          std::pair(QStringLiteral("shipping"), &order.shipping),
          std::pair(QStringLiteral("sales-before"), &order.salesBefore)}) {
        if (!arguments.isSet(option))
            continue;
        const Result<Money> part = Money::parse(arguments.value(option), currency);
        if (!part)
            return fail(part);
        *value = *part;
    }
    return order;
}

Answer<TrialOrder> withCounts(TrialOrder order, const QCommandLineParser &arguments)
{
    const auto count = [&arguments](const QString &option, auto &value) {
        bool isNumber = true;
        if (arguments.isSet(option))
            value = arguments.value(option).toInt(&isNumber);
        return isNumber;
    };
    for (const auto &[option, isNumber] :
         {std::pair(QStringLiteral("items"), count(QStringLiteral("items"), order.quantity)),
          std::pair(QStringLiteral("payment"), count(QStringLiteral("payment"), order.payment)),
          std::pair(QStringLiteral("orders-before"), count(QStringLiteral("orders-before"), order.ordersBefore))}) {
        if (!isNumber)
            return wrongUsage(Text::tr("“%1” is not a whole number.").arg(arguments.value(option)));
    }
    return order;
}

Answer<TrialOrder> orderOf(const QCommandLineParser &arguments, Database &database)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    const Answer<AffiliateId> affiliate = affiliateOf(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    const Answer<QDate> day = dayOf(arguments, QStringLiteral("day"));
    if (!day)
        return fail(day);
    const QString kind = arguments.value(QStringLiteral("for"));
    const std::optional<ConversionKind> known = fromKey<ConversionKind>(kind);
    if (!known)
        return notAmong(kind, QStringLiteral("for"), allKeys<ConversionKind>());
    TrialOrder order;
    order.kind = *known;
    order.affiliate = *affiliate;
    order.day = day->isValid() ? *day : businessToday(*info);
    order.product = arguments.value(QStringLiteral("product"));
    order.category = arguments.value(QStringLiteral("category"));
    order.coupon = arguments.value(QStringLiteral("coupon"));
    order.country = arguments.value(QStringLiteral("country"));
    order.isNewCustomer = !arguments.isSet(QStringLiteral("returning"));
    Answer<TrialOrder> counted = withCounts(order, arguments);
    return counted ? withAmounts(*counted, arguments, info->currency) : counted;
}

void showJson(const Session &session, const TrialResult &tried)
{
    QJsonArray rules;
    for (const TrialRule &rule : tried.rules) {
        QJsonObject object = jsonOf(rule.rule);
        object.insert(QStringLiteral("wins"), rule.wins);
        object.insert(QStringLiteral("holds"), rule.holds);
        object.insert(QStringLiteral("against"), rule.against.isEmpty() ? QJsonValue() : QJsonValue(rule.against));
        rules.append(object);
    }
    session.console().json({{QStringLiteral("amount"), jsonOf(tried.amount)},
                            {QStringLiteral("currency"), tried.amount.currency().code()},
                            {QStringLiteral("explanation"), QJsonArray::fromStringList(tried.arithmetic)},
                            {QStringLiteral("rules"), rules}});
}

Answer<ExitCode> runTry(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<TrialOrder> order = orderOf(arguments, database);
    if (!order)
        return fail(order);
    const Result<CommissionTerms> terms = CommissionTerms::load(database);
    if (!terms)
        return fail(terms);
    const Result<TrialResult> tried = tryRules(*terms, *order, session.locale());
    if (!tried)
        return fail(tried);
    if (session.console().isJson()) {
        showJson(session, *tried);
        return ExitCode::Done;
    }
    TextTable table;
    table.addColumn(Text::tr("Rule"), TextTable::Align::Right);
    table.addColumn(Text::tr("Terms"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Verdict"), TextTable::Align::Left, true);
    for (const TrialRule &rule : tried->rules)
        table.addRow({QString::number(rule.rule.number), ruleText(rule.rule, session.locale()),
                      rule.wins ? Text::tr("decides") : rule.against});
    session.console().table(table);
    for (const QString &sentence : tried->arithmetic)
        session.console().message(sentence);
    return ExitCode::Done;
}

} // namespace

QList<Command> planTryCommands()
{
    Command command;
    command.name = QStringLiteral("plan try");
    command.arguments = QStringLiteral("AMOUNT");
    command.fewest = command.most = 1;
    command.summary = Text::tr("Try an order on the rules: which one decides, why the others do not, and the sum.");
    command.details = Text::tr("AMOUNT is what the items cost before discount. Nothing is written. Rules are listed in "
                               "the order in which they are considered.");
    command.example = QStringLiteral("laurel-cli plan try 120 --affiliate Mila --coupon SPRING --discount 12");
    command.options = {
        affiliateOption(),
        option(QStringLiteral("for"), QStringLiteral("KIND"), Text::tr("One of %1.").arg(allKeys<ConversionKind>()),
               QStringLiteral("sale")),
        option(QStringLiteral("discount"), QStringLiteral("AMOUNT"), Text::tr("The discount of the order.")),
        option(QStringLiteral("tax"), QStringLiteral("AMOUNT"), Text::tr("Its tax.")),
        option(QStringLiteral("shipping"), QStringLiteral("AMOUNT"), Text::tr("Its shipping.")),
        option(QStringLiteral("items"), QStringLiteral("N"), Text::tr("How many items it has."), QStringLiteral("1")),
        option(QStringLiteral("product"), QStringLiteral("PRODUCT"), Text::tr("What was sold, by name or SKU.")),
        option(QStringLiteral("category"), QStringLiteral("CATEGORY"), Text::tr("The category of the product.")),
        option(QStringLiteral("coupon"), QStringLiteral("CODE"), Text::tr("The coupon on the order.")),
        option(QStringLiteral("country"), QStringLiteral("CC"), Text::tr("Where it went, as DE.")),
        flag(QStringLiteral("returning"), Text::tr("The customer has bought before.")),
        option(QStringLiteral("payment"), QStringLiteral("N"), Text::tr("Which payment of the customer it is."),
               QStringLiteral("1")),
        option(QStringLiteral("sales-before"), QStringLiteral("AMOUNT"),
               Text::tr("What the period of a rule's steps came to before it: sales, or commissions for a rule that "
                        "counts those.")),
        option(QStringLiteral("orders-before"), QStringLiteral("N"), Text::tr("The same in orders."),
               QStringLiteral("0")),
        option(QStringLiteral("day"), QStringLiteral("DAY"),
               Text::tr("The day of the order, as 2026-07-01; otherwise today."))};
    command.run = &runTry;
    return {command};
}

} // namespace laurel::cli
