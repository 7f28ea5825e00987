#include "arguments.h"
#include "commands/commands.h"
#include "commands/ruleoptions.h"
#include "commissions/bonusrun.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "onestep.h"
#include "storage/affiliaterepository.h"
#include "storage/programrepository.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

Answer<BonusRule> withPay(BonusRule rule, const QCommandLineParser &arguments, const ProgramInfo &info)
{
    for (const auto &[option, value] : {std::pair(QStringLiteral("flat"), &rule.flat), std::pair(QStringLiteral("each"), &rule.unit)}) {
        if (!arguments.isSet(option))
            continue;
        const Result<Money> amount = Money::parse(arguments.value(option), info.currency);
        if (!amount)
            return fail(amount);
        *value = *amount;
    }
    if (arguments.isSet(QStringLiteral("percent"))) {
        const Result<Rate> rate = Rate::fromPercentText(arguments.value(QStringLiteral("percent")));
        if (!rate)
            return fail(rate);
        rule.rate = *rate;
    }
    return rule;
}

Answer<BonusRule> bonusOf(const QCommandLineParser &arguments, Database &database)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    const Answer<AffiliateId> affiliate = affiliateOf(arguments, database);
    const Answer<TierId> tier = ruleTierOf(arguments, database);
    const Answer<QDate> from = dayOf(arguments, QStringLiteral("from"));
    if (!info)
        return fail(info);
    if (!affiliate)
        return fail(affiliate);
    if (!tier)
        return fail(tier);
    if (!from)
        return fail(from);
    BonusRule rule;
    rule.name = arguments.positionalArguments().constFirst();
    rule.affiliate = *affiliate;
    rule.tier = *tier;
    rule.validFrom = *from;
    rule.currency = info->currency;
    const QString by = arguments.value(QStringLiteral("by"));
    const QString per = arguments.value(QStringLiteral("per"));
    const std::optional<BonusMeasure> measure = bonusMeasureFrom(by);
    const std::optional<BonusPeriod> period = bonusPeriodFrom(per);
    if (!measure)
        return notAmong(by, QStringLiteral("by"), QStringLiteral("sales, net, orders, leads, clicks, earnings"));
    if (!period)
        return notAmong(per, QStringLiteral("per"), QStringLiteral("month, quarter, year, lifetime"));
    rule.measure = *measure;
    rule.period = *period;
    const QString threshold = arguments.value(QStringLiteral("at"));
    if (rule.countsMoney()) {
        const Result<Money> amount = Money::parse(threshold, info->currency);
        if (!amount)
            return fail(amount);
        rule.threshold = amount->minor();
    } else {
        rule.threshold = threshold.toLongLong();
    }
    return withPay(rule, arguments, *info);
}

Answer<ExitCode> runAdd(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<BonusRule> rule = bonusOf(arguments, database);
    if (!rule)
        return fail(rule);
    const Result<BonusRuleId> id = asOneStep(database, [&] { return BonusRuleRepository(database).insert(*rule); });
    if (!id)
        return fail(id);
    if (session.console().isJson())
        session.console().json({{QStringLiteral("id"), id->value()}});
    session.console().message(Text::tr("Bonus %1 is there; plan bonus run gives it when a period is over.").arg(id->value()));
    return ExitCode::Done;
}

QString thresholdText(const BonusRule &rule, qint64 value, const QLocale &locale)
{
    return rule.countsMoney() ? formatMoney(Money(value, rule.currency), locale) : formatCount(value, locale);
}

QString payText(const BonusRule &rule, const QLocale &locale)
{
    if (rule.rate)
        return formatRate(*rule.rate, locale);
    return rule.unit ? Text::tr("%1 each").arg(formatMoney(*rule.unit, locale)) : formatMoney(rule.flat.value_or(Money()), locale);
}

Answer<ExitCode> runList(Session &session, const QCommandLineParser &)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Result<QList<BonusRule>> rules = BonusRuleRepository((*program)->database()).list();
    if (!rules)
        return fail(rules);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Number"), TextTable::Align::Right);
    table.addColumn(Text::tr("Name"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Pays"), TextTable::Align::Right);
    table.addColumn(Text::tr("Threshold"), TextTable::Align::Right);
    for (const QString &title : {Text::tr("Measure"), Text::tr("Per"), Text::tr("From"), Text::tr("To")})
        table.addColumn(title);
    for (const BonusRule &rule : *rules) {
        array.append(QJsonObject{{QStringLiteral("id"), rule.id.value()},
                                 {QStringLiteral("name"), rule.name},
                                 {QStringLiteral("by"), QString(laurel::keyOf(rule.measure))},
                                 {QStringLiteral("per"), QString(laurel::keyOf(rule.period))},
                                 {QStringLiteral("at"), rule.countsMoney() ? jsonOf(Money(rule.threshold, rule.currency)) : QJsonValue(rule.threshold)},
                                 {QStringLiteral("flat"), rule.flat ? jsonOf(*rule.flat) : QJsonValue()},
                                 {QStringLiteral("each"), rule.unit ? jsonOf(*rule.unit) : QJsonValue()},
                                 {QStringLiteral("rate"), rule.rate ? jsonOf(*rule.rate) : QJsonValue()},
                                 {QStringLiteral("valid_from"), jsonOf(rule.validFrom)},
                                 {QStringLiteral("valid_to"), jsonOf(rule.validTo)}});
        table.addRow({QString::number(rule.id.value()), rule.name, payText(rule, session.locale()),
                      thresholdText(rule, rule.threshold, session.locale()), laurel::keyOf(rule.measure), laurel::keyOf(rule.period),
                      rule.validFrom.toString(Qt::ISODate), rule.validTo.toString(Qt::ISODate)});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("bonuses"), array}});
    else
        session.console().table(table);
    return ExitCode::Done;
}

Answer<ExitCode> runEnd(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    const Result<ProgramInfo> info = ProgramRepository((*program)->database()).load();
    const Answer<QDate> day = dayOf(arguments, QStringLiteral("from"));
    if (!info)
        return fail(info);
    if (!day)
        return fail(day);
    const BonusRuleId id(arguments.positionalArguments().constFirst().toLongLong());
    Database &database = (*program)->database();
    const Result<> ended =
        asOneStep(database, [&] { return BonusRuleRepository(database).end(id, day->isValid() ? *day : businessToday(*info)); });
    if (!ended)
        return fail(ended);
    session.console().message(Text::tr("Bonus %1 has ended.").arg(id.value()));
    return ExitCode::Done;
}

Answer<ExitCode> runRun(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    const Result<QHash<AffiliateId, QString>> names = AffiliateRepository(database).names();
    const Answer<QDate> day = dayOf(arguments, QStringLiteral("day"));
    if (!info)
        return fail(info);
    if (!names)
        return fail(names);
    if (!day)
        return fail(day);
    BonusRun run(database);
    const Result<QList<EarnedBonus>> bonuses = run.earned(day->isValid() ? *day : businessToday(*info));
    if (!bonuses)
        return fail(bonuses);
    using Given = Result<QList<CommissionId>>;
    const Given given = arguments.isSet(QStringLiteral("dry-run")) ? Given(QList<CommissionId>()) : run.give(*bonuses);
    if (!given)
        return fail(given);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Bonus"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Reached"), TextTable::Align::Right);
    table.addColumn(Text::tr("Amount"), TextTable::Align::Right);
    table.addColumn(Text::tr("Given before"));
    for (const EarnedBonus &bonus : *bonuses) {
        array.append(QJsonObject{{QStringLiteral("affiliate"), names->value(bonus.affiliate)},
                                 {QStringLiteral("bonus"), bonus.rule.name},
                                 {QStringLiteral("period"), jsonOf(bonus.period)},
                                 {QStringLiteral("amount"), jsonOf(bonus.amount)},
                                 {QStringLiteral("given_before"), bonus.isGiven}});
        table.addRow({names->value(bonus.affiliate), bonus.rule.name, thresholdText(bonus.rule, bonus.reached, session.locale()),
                      formatMoney(bonus.amount, session.locale()), bonus.isGiven ? Text::tr("yes") : Text::tr("no")});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("given"), given->size()}, {QStringLiteral("bonuses"), array}});
    else
        session.console().table(table);
    session.console().message(Text::tr("%n bonus(es) given.", nullptr, int(given->size())));
    return ExitCode::Done;
}

} // namespace

QList<Command> bonusCommands()
{
    Command add;
    add.name = QStringLiteral("plan bonus add");
    add.arguments = QStringLiteral("NAME");
    add.fewest = add.most = 1;
    add.summary = Text::tr("Add a bonus for what is reached in a period, or for each click, lead or order.");
    add.details = Text::tr("It pays --flat once, --each for everything counted, or --percent of the amount measured.");
    add.example = QStringLiteral("laurel-cli plan bonus add \"Best month\" --by net --at 5000 --flat 100");
    add.options = {option(QStringLiteral("by"), QStringLiteral("MEASURE"), Text::tr("One of sales, net, orders, leads, clicks, earnings."), QStringLiteral("net")),
                   option(QStringLiteral("per"), QStringLiteral("PERIOD"), Text::tr("One of month, quarter, year, lifetime."), QStringLiteral("month")),
                   option(QStringLiteral("at"), QStringLiteral("THRESHOLD"), Text::tr("From this on, reached or above."), QStringLiteral("0")),
                   option(QStringLiteral("flat"), QStringLiteral("AMOUNT"), Text::tr("An amount for the period.")),
                   option(QStringLiteral("each"), QStringLiteral("AMOUNT"), Text::tr("An amount for each order, lead or click.")),
                   option(QStringLiteral("percent"), QStringLiteral("P"), Text::tr("A percentage of the sales or commissions.")),
                   affiliateOption(), option(QStringLiteral("tier"), QStringLiteral("TIER"), Text::tr("For affiliates of this tier.")),
                   option(QStringLiteral("from"), QStringLiteral("DAY"), Text::tr("For periods that begin on this day or later."))};
    add.run = &runAdd;
    Command list;
    list.name = QStringLiteral("plan bonus list");
    list.summary = Text::tr("List bonuses.");
    list.example = QStringLiteral("laurel-cli plan bonus list");
    list.run = &runList;
    Command end;
    end.name = QStringLiteral("plan bonus end");
    end.arguments = QStringLiteral("NUMBER");
    end.fewest = end.most = 1;
    end.summary = Text::tr("End a bonus; what it gave stays.");
    end.example = QStringLiteral("laurel-cli plan bonus end 1 --from 2026-07-01");
    end.options = {option(QStringLiteral("from"), QStringLiteral("DAY"), Text::tr("First day without it; otherwise today."))};
    end.run = &runEnd;
    Command run;
    run.name = QStringLiteral("plan bonus run");
    run.summary = Text::tr("Give the bonuses of the last period that is over; each once.");
    run.example = QStringLiteral("laurel-cli plan bonus run --dry-run");
    run.options = {option(QStringLiteral("day"), QStringLiteral("DAY"), Text::tr("As if today were this day.")),
                   flag(QStringLiteral("dry-run"), Text::tr("Only show what would be given."))};
    run.run = &runRun;
    return {add, list, end, run};
}

} // namespace laurel::cli
