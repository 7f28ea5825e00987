#include "arguments.h"
#include "commands/commands.h"
#include "commands/ruleoptions.h"
#include "commissions/commissiontext.h"
#include "commissions/whatif.h"
#include "jsonvalues.h"
#include "keys.h"
#include "onestep.h"
#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"
#include "storage/productlist.h"
#include "storage/programrepository.h"
#include "storage/storedtext.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

QString defaultPlanName() { return QStringLiteral("Standard"); }

struct RuleNames
{
    QHash<AffiliateId, QString> affiliates;
    QHash<TierId, QString> tiers;
};

Answer<RuleNames> loadNames(Database &database)
{
    RuleNames names;
    const Result<QList<Affiliate>> affiliates = AffiliateRepository(database).list();
    if (!affiliates)
        return fail(affiliates);
    for (const Affiliate &affiliate : *affiliates)
        names.affiliates.insert(affiliate.id, affiliate.name);
    const Result<QList<Tier>> tiers = ProgramRepository(database).tiers();
    if (!tiers)
        return fail(tiers);
    for (const Tier &tier : *tiers)
        names.tiers.insert(tier.id, tier.name);
    return names;
}

/// Whom or what a rule is for; empty: everybody.
QString targetOf(const CommissionRule &rule, const RuleNames &names)
{
    switch (rule.scope()) {
    case RuleScope::Affiliate:
        return names.affiliates.value(rule.affiliate);
    case RuleScope::Tier:
        return names.tiers.value(rule.tier);
    case RuleScope::Product:
        return rule.product;
    case RuleScope::Program:
        break;
    }
    return {};
}

Answer<ExitCode> runList(Session &session, const QCommandLineParser &)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Result<QList<CommissionPlan>> plans = CommissionRepository((*program)->database()).plans();
    if (!plans)
        return fail(plans);
    const Answer<RuleNames> names = loadNames((*program)->database());
    if (!names)
        return fail(names);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Plan"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Rule"), TextTable::Align::Right);
    table.addColumn(Text::tr("Version"), TextTable::Align::Right);
    table.addColumn(Text::tr("Terms"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("For"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("From"));
    table.addColumn(Text::tr("To"));
    for (const CommissionPlan &plan : *plans) {
        QJsonArray rules;
        for (const CommissionRule &rule : plan.rules) {
            const QString target = targetOf(rule, *names);
            QJsonObject object = jsonOf(rule);
            object.insert(QStringLiteral("target"), target);
            rules.append(object);
            table.addRow({plan.name, QString::number(rule.number), QString::number(rule.version),
                          ruleText(rule, session.locale()), target, rule.validFrom.toString(Qt::ISODate),
                          rule.validTo.toString(Qt::ISODate)});
        }
        array.append(QJsonObject{{QStringLiteral("id"), plan.id.value()},
                                 {QStringLiteral("name"), plan.name},
                                 {QStringLiteral("hold_days"), plan.holdDays},
                                 {QStringLiteral("rules"), rules}});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("plans"), array}});
    else
        session.console().table(table);
    return ExitCode::Done;
}

/// The plan that --plan names; made when the program has none of that name.
Answer<CommissionPlan> findOrInsertPlan(CommissionRepository &repository, const QCommandLineParser &arguments,
                                        const ProgramInfo &info)
{
    const QString name =
        arguments.isSet(QStringLiteral("plan")) ? arguments.value(QStringLiteral("plan")) : defaultPlanName();
    const Result<QList<CommissionPlan>> plans = repository.plans();
    if (!plans)
        return fail(plans);
    for (const CommissionPlan &plan : *plans) {
        if (plan.name.compare(name, Qt::CaseInsensitive) == 0)
            return plan;
    }
    CommissionPlan plan;
    plan.name = name;
    plan.holdDays = info.holdDays;
    const Result<CommissionPlanId> id = repository.insertPlan(plan);
    if (!id)
        return fail(id);
    plan.id = *id;
    return plan;
}

/// The number of the rule in @p plan that @p rule is a new version of; 0 for a rule of its own.
int numberOfSame(const CommissionPlan &plan, const CommissionRule &rule)
{
    const auto same = std::find_if(plan.rules.cbegin(), plan.rules.cend(),
                                   [&rule](const CommissionRule &candidate) { return isForTheSame(candidate, rule); });
    return same == plan.rules.cend() ? 0 : same->number;
}

Answer<CommissionRule> insertRule(Database &database, const QCommandLineParser &arguments)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    Answer<CommissionRule> rule = ruleOf(arguments, database, *info);
    if (!rule)
        return rule;

    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    CommissionRepository repository(database);
    const Answer<CommissionPlan> plan = findOrInsertPlan(repository, arguments, *info);
    if (!plan)
        return fail(plan);
    rule->plan = plan->id;
    rule->number = numberOfSame(*plan, *rule);
    const Result<CommissionRuleId> id = repository.insertRule(*rule);
    if (!id)
        return fail(id);
    if (const Result<> committed = transaction->commit(); !committed)
        return fail(committed);
    rule->id = *id;
    return rule;
}

Answer<CommissionRule> findRule(Database &database, CommissionRuleId id)
{
    const Result<QList<CommissionPlan>> plans = CommissionRepository(database).plans();
    if (!plans)
        return fail(plans);
    for (const CommissionPlan &plan : *plans) {
        for (const CommissionRule &rule : plan.rules) {
            if (rule.id == id)
                return rule;
        }
    }
    return fail(ErrorCode::NotFound, Text::tr("The rule is not there any more."));
}

Answer<ExitCode> runRuleAdd(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    const Answer<CommissionRule> inserted = insertRule((*program)->database(), arguments);
    if (!inserted)
        return fail(inserted);
    const Answer<CommissionRule> rule = findRule((*program)->database(), inserted->id);
    if (!rule)
        return fail(rule);
    if (session.console().isJson())
        session.console().json(jsonOf(*rule));
    const QString since = rule->validFrom.isValid() ? Text::tr("It holds for sales from %1 on.").arg(rule->validFrom.toString(Qt::ISODate))
                                                    : Text::tr("It holds for sales imported from now on.");
    session.console().message(Text::tr("Rule %1, version %2: %3.")
                                  .arg(QString::number(rule->number), QString::number(rule->version), ruleText(*rule, session.locale()))
                              + u' ' + since);
    const Result<bool> known = rule->product.isEmpty() ? true : isProductKnown((*program)->database(), rule->product);
    if (!known)
        return fail(known);
    if (!*known)
        session.console().message(
            Text::tr("No sale had a product “%1” so far, by name or by SKU. If it is misspelled, take the rule back with “plan rule remove %2”.")
                .arg(rule->product, QString::number(rule->number)));
    return ExitCode::Done;
}

/// The newest version of the rule that the first argument numbers, in the plan that --plan names.
Answer<CommissionRule> newestVersion(const QCommandLineParser &arguments, Database &database)
{
    const QString text = arguments.positionalArguments().constFirst();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return wrongUsage(Text::tr("“%1” is not a number.").arg(text));
    const QString name = arguments.isSet(QStringLiteral("plan")) ? arguments.value(QStringLiteral("plan")) : defaultPlanName();
    const Result<QList<CommissionPlan>> plans = CommissionRepository(database).plans();
    if (!plans)
        return fail(plans);
    for (const CommissionPlan &plan : *plans) {
        if (plan.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        // By number and version.
        const auto newest = std::find_if(plan.rules.crbegin(), plan.rules.crend(),
                                         [number](const CommissionRule &rule) { return rule.number == number; });
        if (newest != plan.rules.crend())
            return *newest;
    }
    return fail(ErrorCode::NotFound, Text::tr("Plan %1 has no rule %2. “plan list” shows them.").arg(name, text));
}

Answer<ExitCode> runRuleRemove(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<CommissionRule> rule = newestVersion(arguments, database);
    if (!rule)
        return fail(rule);
    const Result<> removed = asOneStep(database, [&] { return CommissionRepository(database).removeRule(rule->id); });
    if (!removed)
        return fail(removed);
    if (session.console().isJson())
        session.console().json({{QStringLiteral("removed"), jsonOf(*rule)}});
    session.console().message(rule->version == 1
                                  ? Text::tr("Rule %1 is removed.").arg(rule->number)
                                  : Text::tr("Version %2 of rule %1 is removed; the one before it holds again.").arg(rule->number).arg(rule->version));
    return ExitCode::Done;
}

Answer<ExitCode> runRuleEnd(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    const Answer<QDate> from = dayOf(arguments, QStringLiteral("from"));
    if (!from)
        return fail(from);
    CommissionRepository repository(database);
    const Answer<CommissionRule> rule = newestVersion(arguments, database);
    if (!rule)
        return fail(rule);
    const QDate day = from->isValid() ? *from : businessToday(*info);
    const bool hasBegun = !rule->validFrom.isValid() || rule->validFrom < day;
    const Result<> ended =
        asOneStep(database, [&] { return hasBegun ? repository.endRule(rule->id, day) : repository.removeRule(rule->id); });
    if (!ended)
        return fail(ended);
    session.console().message(Text::tr("Rule %1 does not hold from %2 on. What was computed stays; plan recompute applies it to open commissions.")
                                  .arg(QString::number(rule->number), day.toString(Qt::ISODate)));
    return ExitCode::Done;
}

QCommandLineOption planOption(const QString &text)
{
    return option(QStringLiteral("plan"), QStringLiteral("NAME"), text.arg(defaultPlanName()));
}

} // namespace

QList<Command> planCommands()
{
    Command list;
    list.name = QStringLiteral("plan list");
    list.summary = Text::tr("List commission plans with every version of their rules.");
    list.example = QStringLiteral("laurel-cli plan list");
    list.run = &runList;

    Command add;
    add.name = QStringLiteral("plan rule add");
    add.summary = Text::tr("Add a commission rule, or the next version of one.");
    add.details = Text::tr(
        "The highest --priority wins, then the most specific rule: affiliate, tier, product, category, coupon, country, customer, "
        "smallest order. A rule for the same as one that is there "
        "becomes its next version and needs --from, the first day on which it holds.");
    add.example = QStringLiteral("laurel-cli plan rule add --percent 12.5 --tier Star --from 2026-07-01");
    add.options = ruleOptions();
    add.options.append(planOption(Text::tr("The plan; otherwise “%1”. Made when it is not there.")));
    add.run = &runRuleAdd;

    Command remove;
    remove.name = QStringLiteral("plan rule remove");
    remove.arguments = QStringLiteral("NUMBER");
    remove.fewest = remove.most = 1;
    remove.summary = Text::tr("Remove the newest version of a rule, when no commission was made by it.");
    remove.details = Text::tr("The version before it holds again. A rule by which commissions were made stays: give it new terms with “plan rule add”.");
    remove.example = QStringLiteral("laurel-cli plan rule remove 3");
    remove.options = {planOption(Text::tr("The plan; otherwise “%1”."))};
    remove.run = &runRuleRemove;
    Command end;
    end.name = QStringLiteral("plan rule end");
    end.arguments = QStringLiteral("NUMBER");
    end.fewest = end.most = 1;
    end.summary = Text::tr("End a commission rule from a day; a version that has not begun is removed.");
    end.example = QStringLiteral("laurel-cli plan rule end 2 --from 2026-07-01");
    end.options = {planOption(Text::tr("The plan; otherwise “%1”.")),
                   option(QStringLiteral("from"), QStringLiteral("DAY"), Text::tr("First day without it; otherwise today."))};
    end.run = &runRuleEnd;
    return {list, add, end, remove};
}

} // namespace laurel::cli
