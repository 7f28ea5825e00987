#include "analytics/kpi.h"
#include "arguments.h"
#include "commands/commands.h"
#include "jsonvalues.h"
#include "storage/payoutconditions.h"
#include "storage/programrepository.h"
#include "storage/storedtext.h"
#include "storage/transaction.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

/// A whole number within bounds; nothing when the option is not there.
Answer<std::optional<int>> numberOf(const QCommandLineParser &arguments, const QString &name, int least, int most)
{
    if (!arguments.isSet(name))
        return std::optional<int>();
    bool isNumber = false;
    const int number = arguments.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return wrongUsage(Text::tr("--%1 is a whole number from %2 to %3.").arg(name, QString::number(least), QString::number(most)));
    return std::optional(number);
}

/// Sets @p value to what the option says.
template <typename Enum>
Answer<> choose(const QCommandLineParser &arguments, const QString &name, const QString &allowed, Enum &value)
{
    if (!arguments.isSet(name))
        return {};
    const std::optional<Enum> known = fromStoredText<Enum>(arguments.value(name));
    if (!known)
        return notAmong(arguments.value(name), name, allowed);
    value = *known;
    return {};
}

Answer<> count(const QCommandLineParser &arguments, const QString &name, int least, int most, int &value)
{
    const Answer<std::optional<int>> number = numberOf(arguments, name, least, most);
    if (!number)
        return fail(number);
    value = number->value_or(value);
    return {};
}

Answer<> readTexts(const QCommandLineParser &arguments, ProgramInfo &info)
{
    if (arguments.isSet(QStringLiteral("name")))
        info.name = arguments.value(QStringLiteral("name")).trimmed();
    if (info.name.isEmpty())
        return wrongUsage(Text::tr("The program needs a name."));
    if (arguments.isSet(QStringLiteral("objective")))
        info.objective = arguments.value(QStringLiteral("objective")).trimmed();
    if (const QString key = arguments.value(QStringLiteral("north-star")); !key.isEmpty()) {
        if (!kpiFromKey(key)) {
            QStringList keys;
            for (const Kpi kpi : allKpis())
                keys.append(kpiKey(kpi));
            return notAmong(key, QStringLiteral("north-star"), keys.join(QStringLiteral(", ")));
        }
        info.northStar = key;
    }
    return {};
}

Answer<> readRules(const QCommandLineParser &arguments, ProgramInfo &info)
{
    if (const Answer<> read = choose(arguments, QStringLiteral("attribution"), QStringLiteral("coupon-first, link-first, shared"), info.attributionRule); !read)
        return read;
    if (const Answer<> read = choose(arguments, QStringLiteral("clicks"), QStringLiteral("last-click, first-click"), info.clickRule); !read)
        return read;
    if (const Answer<> read = choose(arguments, QStringLiteral("self-referrals"), QStringLiteral("allow, hold, reject"), info.selfReferrals); !read)
        return read;
    if (const QString zero = arguments.value(QStringLiteral("zero-commissions")); !zero.isEmpty()) {
        if (zero != u"keep" && zero != u"ignore")
            return notAmong(zero, QStringLiteral("zero-commissions"), QStringLiteral("keep, ignore"));
        info.keepsZero = zero == u"keep";
    }
    if (const QString lifetime = arguments.value(QStringLiteral("lifetime-customers")); !lifetime.isEmpty()) {
        if (lifetime != u"on" && lifetime != u"off")
            return notAmong(lifetime, QStringLiteral("lifetime-customers"), QStringLiteral("on, off"));
        info.lifetimeCustomers = lifetime == u"on";
    }
    if (const Answer<> read = count(arguments, QStringLiteral("cookie-days"), 0, 3650, info.cookieDays); !read)
        return read;
    if (const Answer<> read = count(arguments, QStringLiteral("hold-days"), 0, 730, info.holdDays); !read)
        return read;
    return count(arguments, QStringLiteral("payout-day"), 1, 28, info.payoutDay);
}

Answer<Money> amountOf(const QString &text, Currency currency)
{
    const Result<Money> amount = Money::parse(text, currency);
    if (!amount)
        return fail(amount);
    if (amount->isNegative())
        return wrongUsage(Text::tr("“%1” is less than nothing.").arg(text));
    return *amount;
}

/// The value of --fee: "paypal=0.25".
Answer<> readFee(const QString &text, Currency currency, PayoutConditions &conditions)
{
    const QString name = text.section(u'=', 0, 0);
    const std::optional<PayoutMethod> method = fromStoredText<PayoutMethod>(name);
    if (!method || *method == PayoutMethod::None || !text.contains(u'='))
        return wrongUsage(Text::tr("Write a fee as METHOD=AMOUNT, as paypal=0.25."));
    const Answer<Money> fee = amountOf(text.section(u'=', 1), currency);
    if (!fee)
        return fail(fee);
    if (fee->isZero())
        conditions.fees.erase(*method);
    else
        conditions.fees.insert_or_assign(*method, *fee);
    return {};
}

Answer<> readConditions(const QCommandLineParser &arguments, Currency currency, PayoutConditions &conditions)
{
    if (const QString forms = arguments.value(QStringLiteral("tax-forms")); !forms.isEmpty()) {
        if (forms != u"needed" && forms != u"not-needed")
            return notAmong(forms, QStringLiteral("tax-forms"), QStringLiteral("needed, not-needed"));
        conditions.needsTaxForm = forms == u"needed";
    }
    for (const QString &fee : arguments.values(QStringLiteral("fee"))) {
        if (const Answer<> read = readFee(fee, currency, conditions); !read)
            return read;
    }
    return {};
}

struct Term
{
    QString label;
    QString key;
    QJsonValue value;
};

Answer<ExitCode> show(const Session &session, Database &database)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    QList<Term> terms{
        {Text::tr("Name"), QStringLiteral("name"), info->name},
        {Text::tr("Currency"), QStringLiteral("currency"), info->currency.code()},
        {Text::tr("Time zone"), QStringLiteral("time_zone"), info->timeZone},
        {Text::tr("Objective"), QStringLiteral("objective"), info->objective},
        {Text::tr("Main figure"), QStringLiteral("north_star"), info->northStar},
        {Text::tr("Attribution"), QStringLiteral("attribution"), QString(storedText(info->attributionRule))},
        {Text::tr("Links"), QStringLiteral("clicks"), QString(storedText(info->clickRule))},
        {Text::tr("Cookie window in days"), QStringLiteral("cookie_days"), info->cookieDays},
        {Text::tr("Later sales to a customer belong to whoever brought them"), QStringLiteral("lifetime_customers"), info->lifetimeCustomers ? QStringLiteral("on") : QStringLiteral("off")},
        {Text::tr("Hold period in days"), QStringLiteral("hold_days"), info->holdDays},
        {Text::tr("Own purchases of affiliates"), QStringLiteral("self_referrals"), QString(storedText(info->selfReferrals))},
        {Text::tr("Commissions of nothing"), QStringLiteral("zero_commissions"), info->keepsZero ? QStringLiteral("keep") : QStringLiteral("ignore")},
        {Text::tr("Payout day of the month"), QStringLiteral("payout_day"), info->payoutDay},
        {Text::tr("Payout from"), QStringLiteral("payout_threshold"), info->payoutThreshold.toDecimalText()}};
    const Result<PayoutConditions> conditions = payoutConditions(database);
    if (!conditions)
        return fail(conditions);
    terms.append({Text::tr("Tax forms"), QStringLiteral("tax_forms"), conditions->needsTaxForm ? QStringLiteral("needed") : QStringLiteral("not-needed")});
    for (const auto &[method, fee] : conditions->fees) {
        const QString word = storedText(method);
        terms.append({Text::tr("Fee of %1").arg(word), QStringLiteral("fee_") + QString(word).replace(u'-', u'_'), fee.toDecimalText()});
    }
    QJsonObject object;
    TextTable table;
    table.addColumn(Text::tr("Term"));
    table.addColumn(Text::tr("Value"), TextTable::Align::Left, true);
    for (const Term &term : std::as_const(terms)) {
        object.insert(term.key, term.value);
        table.addRow({term.label, term.value.toVariant().toString()});
    }
    if (session.console().isJson())
        session.console().json(object);
    else
        session.console().table(table);
    return ExitCode::Done;
}

Answer<ExitCode> runShow(Session &session, const QCommandLineParser &)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    return show(session, (*program)->database());
}

Answer<ExitCode> runSet(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    ProgramRepository repository(database);
    const Result<ProgramInfo> before = repository.load();
    if (!before)
        return fail(before);
    ProgramInfo info = *before;
    if (const Answer<> read = readTexts(arguments, info).and_then([&] { return readRules(arguments, info); }); !read)
        return fail(read);
    if (arguments.isSet(QStringLiteral("payout-threshold"))) {
        const Answer<Money> threshold = amountOf(arguments.value(QStringLiteral("payout-threshold")), info.currency);
        if (!threshold)
            return fail(threshold);
        info.payoutThreshold = *threshold;
    }
    const Result<PayoutConditions> conditionsBefore = payoutConditions(database);
    if (!conditionsBefore)
        return fail(conditionsBefore);
    PayoutConditions conditions = *conditionsBefore;
    if (const Answer<> read = readConditions(arguments, info.currency, conditions); !read)
        return fail(read);
    if (info == *before && conditions == *conditionsBefore)
        return wrongUsage(Text::tr("Say what to set, as --hold-days 14; it is not so already."));
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    if (info != *before) {
        if (const Result<> saved = repository.save(info); !saved)
            return fail(saved);
    }
    if (const Result<> saved = savePayoutConditions(database, conditions); !saved)
        return fail(saved);
    if (const Result<> committed = transaction->commit(); !committed)
        return fail(committed);
    return show(session, database);
}

} // namespace

QList<Command> termsCommands()
{
    Command showTerms;
    showTerms.name = QStringLiteral("terms show");
    showTerms.summary = Text::tr("Show the program's terms.");
    showTerms.example = QStringLiteral("laurel-cli terms show");
    showTerms.run = &runShow;
    Command set;
    set.name = QStringLiteral("terms set");
    set.summary = Text::tr("Change the program's terms. What is not named stays as it is.");
    set.details = Text::tr("New terms hold for what is imported from now on. What was earned keeps the terms that made it; see plan recompute.");
    set.example = QStringLiteral("laurel-cli terms set --hold-days 14 --self-referrals reject --fee paypal=0.25");
    set.options = {option(QStringLiteral("name"), QStringLiteral("NAME"), Text::tr("What the program is called.")),
                   option(QStringLiteral("objective"), QStringLiteral("TEXT"), Text::tr("What the program is for.")),
                   option(QStringLiteral("north-star"), QStringLiteral("KPI"), Text::tr("The main figure, as net.")),
                   option(QStringLiteral("attribution"), QStringLiteral("RULE"), Text::tr("coupon-first, link-first, or shared: all who touched a sale have an equal share.")),
                   option(QStringLiteral("clicks"), QStringLiteral("RULE"), Text::tr("Which click counts: last-click or first-click.")),
                   option(QStringLiteral("cookie-days"), QStringLiteral("N"), Text::tr("How long a click counts.")),
                   option(QStringLiteral("lifetime-customers"), QStringLiteral("RULE"),
                          Text::tr("Whether sales that no code, link or click decides belong to whoever brought the customer: on or off.")),
                   option(QStringLiteral("hold-days"), QStringLiteral("N"), Text::tr("How long a commission waits before it can be approved.")),
                   option(QStringLiteral("self-referrals"), QStringLiteral("RULE"),
                          Text::tr("What becomes of commissions for an affiliate's own purchases: allow, hold or reject.")),
                   option(QStringLiteral("zero-commissions"), QStringLiteral("RULE"), Text::tr("Rows of nothing that say why: keep or ignore.")),
                   option(QStringLiteral("payout-day"), QStringLiteral("N"), Text::tr("Day of the month, 1 to 28.")),
                   option(QStringLiteral("payout-threshold"), QStringLiteral("AMOUNT"), Text::tr("Less than this rolls over.")),
                   option(QStringLiteral("tax-forms"), QStringLiteral("RULE"),
                          Text::tr("Whether somebody without a tax form (W-9 or W-8) is paid: needed or not-needed.")),
                   option(QStringLiteral("fee"), QStringLiteral("METHOD=AMOUNT"),
                          Text::tr("Kept back of each payment by this method, as paypal=0.25; may be given several times."))};
    set.run = &runSet;
    return {showTerms, set};
}

} // namespace laurel::cli
