#include "arguments.h"
#include "commands/commands.h"
#include "commands/ruleoptions.h"
#include "commissions/recompute.h"
#include "commissions/whatif.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "onestep.h"
#include "progressline.h"
#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"
#include "storage/programrepository.h"
#include "storage/storedtext.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

Answer<ExitCode> runRecompute(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<DateRange> period = periodOrAllOf(arguments, database);
    if (!period)
        return fail(period);
    const bool dryRun = arguments.isSet(QStringLiteral("dry-run"));
    const ProgressLine progress(session.job(), isErrorTerminal() && !session.console().isQuiet());
    const Result<RecomputeSummary> summary = Recompute(database).run(*period, dryRun, session.job());
    if (!summary)
        return fail(summary);
    const Result<QHash<AffiliateId, QString>> names = AffiliateRepository(database).names();
    if (!names)
        return fail(names);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Sales"), TextTable::Align::Right);
    table.addColumn(Text::tr("Before"), TextTable::Align::Right);
    table.addColumn(Text::tr("After"), TextTable::Align::Right);
    for (const SettledSum &sum : summary->settled.sums) {
        array.append(QJsonObject{{QStringLiteral("affiliate_id"), sum.affiliate.value()},
                                 {QStringLiteral("affiliate"), names->value(sum.affiliate)},
                                 {QStringLiteral("currency"), sum.after.currency().code()},
                                 {QStringLiteral("conversions"), sum.changed},
                                 {QStringLiteral("before"), jsonOf(sum.before)},
                                 {QStringLiteral("after"), jsonOf(sum.after)}});
        table.addRow({names->value(sum.affiliate), formatCount(sum.changed, session.locale()), formatMoney(sum.before, session.locale()),
                      formatMoney(sum.after, session.locale())});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("looked"), summary->settled.looked},
                                {QStringLiteral("changed"), summary->settled.changed},
                                {QStringLiteral("kept"), summary->settled.kept},
                                {QStringLiteral("import_id"), jsonOf(summary->batch)},
                                {QStringLiteral("affiliates"), array}});
    else if (!summary->settled.sums.isEmpty())
        session.console().table(table);
    session.console().message(dryRun ? Text::tr("%n conversion(s) would earn otherwise. Nothing was changed.", nullptr, int(summary->settled.changed))
                                     : Text::tr("%n conversion(s) earn otherwise now.", nullptr, int(summary->settled.changed)));
    if (summary->settled.kept > 0)
        session.console().message(Text::tr("%n conversion(s) stay as they are: something of them is in a payout or paid.", nullptr,
                                           int(summary->settled.kept)));
    return ExitCode::Done;
}

/// The plan that --plan names, or the newest.
Answer<CommissionPlan> planFor(const QCommandLineParser &arguments, const QList<CommissionPlan> &plans)
{
    const QString name = arguments.value(QStringLiteral("plan"));
    for (auto plan = plans.rbegin(); plan != plans.rend(); ++plan) {
        if (name.isEmpty() || plan->name.compare(name, Qt::CaseInsensitive) == 0)
            return *plan;
    }
    return fail(ErrorCode::NotFound, name.isEmpty() ? Text::tr("There is no commission plan yet.")
                                                    : Text::tr("There is no commission plan named %1.").arg(name));
}

/// The number of the rule that --replace names.
Answer<int> replacedRule(const QCommandLineParser &arguments, const CommissionPlan &plan)
{
    const QString text = arguments.value(QStringLiteral("replace"));
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return wrongUsage(Text::tr("“%1” is not a number.").arg(text));
    if (std::ranges::none_of(plan.rules, [number](const CommissionRule &rule) { return rule.number == number; }))
        return fail(ErrorCode::NotFound, Text::tr("Plan %1 has no rule %2. “plan list” shows them.").arg(plan.name, text));
    return number;
}

Answer<WhatIfPlan> whatIfPlanOf(const QCommandLineParser &arguments, Database &database)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    const Result<CommissionTerms> terms = CommissionTerms::load(database);
    if (!info)
        return fail(info);
    if (!terms)
        return fail(terms);
    Answer<CommissionRule> rule = ruleOf(arguments, database, *info);
    if (!rule)
        return fail(rule);
    const Answer<CommissionPlan> plan = planFor(arguments, terms->plans);
    if (!plan)
        return fail(plan);
    rule->plan = plan->id;
    if (arguments.isSet(QStringLiteral("replace"))) {
        const Answer<int> replaced = replacedRule(arguments, *plan);
        if (!replaced)
            return fail(replaced);
        rule->number = *replaced;
    }
    const Answer<DateRange> period = periodOrAllOf(arguments, database);
    if (!period)
        return fail(period);
    WhatIfPlan result{withRule(*terms, *rule), *period};
    if (arguments.isSet(QStringLiteral("margin"))) {
        const Result<Rate> margin = Rate::fromPercentText(arguments.value(QStringLiteral("margin")));
        if (!margin)
            return fail(margin);
        result.margin = *margin;
    }
    return result;
}

Answer<ExitCode> runWhatIf(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<WhatIfPlan> plan = whatIfPlanOf(arguments, database);
    if (!plan)
        return fail(plan);
    const Result<WhatIfResult> result = whatIf(database, *plan, session.job());
    if (!result)
        return fail(result);
    const Result<QHash<AffiliateId, QString>> names = AffiliateRepository(database).names();
    if (!names)
        return fail(names);
    const QLocale &locale = session.locale();
    QJsonArray rows;
    TextTable table;
    table.addColumn(Text::tr("Affiliate"), TextTable::Align::Left, true);
    for (const QString &title : {Text::tr("Net sales"), Text::tr("Before"), Text::tr("After"), Text::tr("Change")})
        table.addColumn(title, TextTable::Align::Right);
    for (const WhatIfRow &row : result->rows) {
        rows.append(QJsonObject{{QStringLiteral("affiliate"), names->value(row.affiliate)},
                                {QStringLiteral("currency"), row.net.currency().code()},
                                {QStringLiteral("net"), jsonOf(row.net)},
                                {QStringLiteral("before"), jsonOf(row.before)},
                                {QStringLiteral("after"), jsonOf(row.after)}});
        table.addRow({names->value(row.affiliate), formatMoney(row.net, locale), formatMoney(row.before, locale),
                      formatMoney(row.after, locale), formatMoney(row.change(), locale)});
    }
    QJsonArray totals;
    if (!session.console().isJson())
        session.console().table(table);
    for (const WhatIfTotal &total : result->totals) {
        totals.append(QJsonObject{{QStringLiteral("currency"), total.net.currency().code()},
                                  {QStringLiteral("net"), jsonOf(total.net)},
                                  {QStringLiteral("before"), jsonOf(total.before)},
                                  {QStringLiteral("after"), jsonOf(total.after)},
                                  {QStringLiteral("gain"), total.gain},
                                  {QStringLiteral("lose"), total.lose},
                                  {QStringLiteral("break_even"), total.breakEvenPpm ? jsonOf(Rate::fromPpm(*total.breakEvenPpm)) : QJsonValue()}});
        session.console().message(Text::tr("Instead of %1 the commissions would be %2. %3 would get more, %4 less.")
                                      .arg(formatMoney(total.before, locale), formatMoney(total.after, locale), locale.toString(total.gain),
                                           locale.toString(total.lose)));
        if (total.breakEvenPpm)
            session.console().message(Text::tr("It pays off when sales grow by %1.").arg(formatRate(Rate::fromPpm(*total.breakEvenPpm), locale)));
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("conversions"), result->sales}, {QStringLiteral("totals"), totals}, {QStringLiteral("affiliates"), rows}});
    return ExitCode::Done;
}

Answer<CommissionCap> capOf(const QCommandLineParser &arguments, Database &database)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    CommissionCap cap;
    const Result<Money> amount = Money::parse(arguments.positionalArguments().constFirst(), info->currency);
    if (!amount)
        return fail(amount);
    cap.amount = *amount;
    const Answer<AffiliateId> affiliate = affiliateOf(arguments, database);
    const Answer<TierId> tier = ruleTierOf(arguments, database);
    const Answer<QDate> from = dayOf(arguments, QStringLiteral("from"));
    if (!affiliate)
        return fail(affiliate);
    if (!tier)
        return fail(tier);
    if (!from)
        return fail(from);
    cap.affiliate = *affiliate;
    cap.tier = *tier;
    cap.validFrom = from->isValid() ? *from : businessToday(*info); // what was earned and paid under no cap stays so
    cap.together = arguments.isSet(QStringLiteral("together"));
    const QString per = arguments.value(QStringLiteral("per"));
    const std::optional<CapPeriod> period = fromStoredText<CapPeriod>(per);
    if (!period)
        return notAmong(per, QStringLiteral("per"), QStringLiteral("order, day, week, month, total"));
    cap.per = *period;
    return cap;
}

Answer<ExitCode> runCapAdd(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<CommissionCap> cap = capOf(arguments, database);
    if (!cap)
        return fail(cap);
    const Result<CommissionCapId> id = asOneStep(database, [&] { return CommissionRepository(database).insertCap(*cap); });
    if (!id)
        return fail(id);
    if (session.console().isJson())
        session.console().json({{QStringLiteral("id"), id->value()}});
    session.console().message(Text::tr("Cap %1 holds for sales of %2 and later.").arg(QString::number(id->value()), cap->validFrom.toString(Qt::ISODate)));
    return ExitCode::Done;
}

Answer<ExitCode> runCapList(Session &session, const QCommandLineParser &)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Result<QList<CommissionCap>> caps = CommissionRepository((*program)->database()).caps();
    const Result<QHash<AffiliateId, QString>> names = AffiliateRepository((*program)->database()).names();
    const Result<QList<Tier>> tiers = ProgramRepository((*program)->database()).tiers();
    if (!caps)
        return fail(caps);
    if (!names)
        return fail(names);
    if (!tiers)
        return fail(tiers);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Number"), TextTable::Align::Right);
    table.addColumn(Text::tr("At most"), TextTable::Align::Right);
    for (const QString &title : {Text::tr("Per"), Text::tr("For"), Text::tr("From"), Text::tr("To")})
        table.addColumn(title);
    for (const CommissionCap &cap : *caps) {
        QString whose = names->value(cap.affiliate);
        for (const Tier &tier : *tiers)
            whose = tier.id == cap.tier ? tier.name : whose;
        array.append(QJsonObject{{QStringLiteral("id"), cap.id.value()},
                                 {QStringLiteral("amount"), jsonOf(cap.amount)},
                                 {QStringLiteral("currency"), cap.amount.currency().code()},
                                 {QStringLiteral("per"), QString(storedText(cap.per))},
                                 {QStringLiteral("affiliate_id"), jsonOf(cap.affiliate)},
                                 {QStringLiteral("tier_id"), jsonOf(cap.tier)},
                                 {QStringLiteral("together"), cap.together},
                                 {QStringLiteral("valid_from"), jsonOf(cap.validFrom)},
                                 {QStringLiteral("valid_to"), jsonOf(cap.validTo)}});
        table.addRow({QString::number(cap.id.value()), formatMoney(cap.amount, session.locale()), storedText(cap.per),
                      cap.together ? Text::tr("%1, together").arg(whose) : whose, cap.validFrom.toString(Qt::ISODate),
                      cap.validTo.toString(Qt::ISODate)});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("caps"), array}});
    else
        session.console().table(table);
    return ExitCode::Done;
}

Answer<ExitCode> runCapEnd(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    const Result<ProgramInfo> info = ProgramRepository((*program)->database()).load();
    if (!info)
        return fail(info);
    const Answer<QDate> day = dayOf(arguments, QStringLiteral("from"));
    if (!day)
        return fail(day);
    const CommissionCapId id(arguments.positionalArguments().constFirst().toLongLong());
    Database &database = (*program)->database();
    const Result<> ended =
        asOneStep(database, [&] { return CommissionRepository(database).endCap(id, day->isValid() ? *day : businessToday(*info)); });
    if (!ended)
        return fail(ended);
    session.console().message(Text::tr("Cap %1 has ended.").arg(id.value()));
    return ExitCode::Done;
}

} // namespace

QList<Command> planTrialCommands()
{
    Command recompute;
    recompute.name = QStringLiteral("plan recompute");
    recompute.summary = Text::tr("Compute open commissions anew by the plans as they are.");
    recompute.details = Text::tr("What is in a payout or paid stays. It is a step in the list of imports and can be taken back there.");
    recompute.example = QStringLiteral("laurel-cli plan recompute --period 2026-05 --dry-run");
    recompute.options = {periodOption(Text::tr("all time")), flag(QStringLiteral("dry-run"), Text::tr("Only show what would change."))};
    recompute.run = &runRecompute;
    Command whatIfCommand;
    whatIfCommand.name = QStringLiteral("plan whatif");
    whatIfCommand.summary = Text::tr("Show what a rule would have made of past sales. Nothing is changed.");
    whatIfCommand.example = QStringLiteral("laurel-cli plan whatif --percent 10 --step 5000=12 --period last-quarter --margin 40");
    whatIfCommand.options = ruleOptions();
    whatIfCommand.options += {periodOption(Text::tr("all time")),
                              option(QStringLiteral("plan"), QStringLiteral("NAME"), Text::tr("The plan it would be in; otherwise the newest.")),
                              option(QStringLiteral("replace"), QStringLiteral("N"), Text::tr("Instead of the rule with this number.")),
                              option(QStringLiteral("margin"), QStringLiteral("P"), Text::tr("What remains of net sales before commissions, in percent; for the break-even."))};
    whatIfCommand.run = &runWhatIf;
    Command capAdd;
    capAdd.name = QStringLiteral("plan cap add");
    capAdd.arguments = QStringLiteral("AMOUNT");
    capAdd.fewest = capAdd.most = 1;
    capAdd.summary = Text::tr("Set the most that may be earned.");
    capAdd.example = QStringLiteral("laurel-cli plan cap add 500 --per month --tier Starter");
    capAdd.options = {option(QStringLiteral("per"), QStringLiteral("PERIOD"), Text::tr("One of order, day, week, month, total."), QStringLiteral("month")),
                      affiliateOption(), option(QStringLiteral("tier"), QStringLiteral("TIER"), Text::tr("For affiliates of this tier.")),
                      flag(QStringLiteral("together"), Text::tr("All of them share it; otherwise it is for each.")),
                      option(QStringLiteral("from"), QStringLiteral("DAY"), Text::tr("First day on which it holds, as 2026-07-01; otherwise today."))};
    capAdd.run = &runCapAdd;
    Command capList;
    capList.name = QStringLiteral("plan cap list");
    capList.summary = Text::tr("List caps.");
    capList.example = QStringLiteral("laurel-cli plan cap list");
    capList.run = &runCapList;
    Command capEnd;
    capEnd.name = QStringLiteral("plan cap end");
    capEnd.arguments = QStringLiteral("NUMBER");
    capEnd.fewest = capEnd.most = 1;
    capEnd.summary = Text::tr("End a cap.");
    capEnd.example = QStringLiteral("laurel-cli plan cap end 2 --from 2026-07-01");
    capEnd.options = {option(QStringLiteral("from"), QStringLiteral("DAY"), Text::tr("First day without it; otherwise today."))};
    capEnd.run = &runCapEnd;
    return {recompute, whatIfCommand, capAdd, capList, capEnd};
}

} // namespace laurel::cli
