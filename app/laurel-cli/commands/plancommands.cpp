#include "arguments.h"
#include "commands/commands.h"
#include "commissions/commissiontext.h"
#include "core/textfold.h"
#include "jsonvalues.h"
#include "keys.h"
#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"
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

/// Whom or what the rule is for: everybody, unless one of the options names somebody.
Answer<CommissionRule> withScope(CommissionRule rule, const QCommandLineParser &arguments, Database &database)
{
    const QStringList scopes{QStringLiteral("affiliate"), QStringLiteral("tier"), QStringLiteral("product")};
    const auto isSet = [&arguments](const QString &name) { return arguments.isSet(name); };
    if (std::count_if(scopes.cbegin(), scopes.cend(), isSet) > 1)
        return wrongUsage(
            Text::tr("A rule is for one of --affiliate, --tier and --product, or for the whole program."));
    if (arguments.isSet(QStringLiteral("affiliate"))) {
        const Answer<AffiliateId> affiliate = affiliateOf(arguments, database);
        if (!affiliate)
            return fail(affiliate);
        rule.affiliate = *affiliate;
    } else if (arguments.isSet(QStringLiteral("tier"))) {
        const QString name = arguments.value(QStringLiteral("tier"));
        const Result<QList<Tier>> tiers = ProgramRepository(database).tiers();
        if (!tiers)
            return fail(tiers);
        const auto tier = std::find_if(tiers->cbegin(), tiers->cend(), [&name](const Tier &candidate) {
            return candidate.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (tier == tiers->cend())
            return fail(ErrorCode::NotFound, Text::tr("There is no tier “%1” in this program.").arg(name));
        rule.tier = tier->id;
    } else if (arguments.isSet(QStringLiteral("product"))) {
        rule.product = arguments.value(QStringLiteral("product"));
    }
    return rule;
}

Answer<CommissionRule> withTerms(CommissionRule rule, const QCommandLineParser &arguments, const ProgramInfo &info)
{
    const bool percent = arguments.isSet(QStringLiteral("percent"));
    if (percent == arguments.isSet(QStringLiteral("flat")))
        return wrongUsage(Text::tr("A rule pays either --percent or --flat."));
    if (percent) {
        const Result<Rate> rate = Rate::fromPercentText(arguments.value(QStringLiteral("percent")));
        if (!rate)
            return fail(rate);
        if (*rate < Rate::fromPpm(0) || *rate > Rate::fromPpm(1'000'000))
            return fail(ErrorCode::InvalidInput, Text::tr("A commission is between 0 and 100 %."));
        rule.rate = *rate;
    } else {
        const Result<Money> flat = Money::parse(arguments.value(QStringLiteral("flat")), info.currency);
        if (!flat)
            return fail(flat);
        if (flat->isNegative())
            return fail(ErrorCode::InvalidInput, Text::tr("A commission is not negative."));
        rule.flat = *flat;
    }
    const QString kind = arguments.value(QStringLiteral("for"));
    const std::optional<ConversionKind> known = fromKey<ConversionKind>(kind);
    if (!known)
        return notAmong(kind, QStringLiteral("for"), allKeys<ConversionKind>());
    rule.appliesTo = *known;
    const Answer<QDate> from = dayOf(arguments, QStringLiteral("from"));
    if (!from)
        return fail(from);
    rule.validFrom = *from;
    return rule;
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

bool isSameRule(const CommissionRule &a, const CommissionRule &b)
{
    return a.scope() == b.scope() && a.affiliate == b.affiliate && a.tier == b.tier && a.appliesTo == b.appliesTo &&
           codeKey(a.product) == codeKey(b.product);
}

/// The number of the rule in @p plan that @p rule is a new version of; 0 for a rule of its own.
int numberOfSame(const CommissionPlan &plan, const CommissionRule &rule)
{
    const auto same = std::find_if(plan.rules.cbegin(), plan.rules.cend(),
                                   [&rule](const CommissionRule &candidate) { return isSameRule(candidate, rule); });
    return same == plan.rules.cend() ? 0 : same->number;
}

Answer<CommissionRule> insertRule(Database &database, const QCommandLineParser &arguments)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    const Answer<CommissionRule> scoped = withScope({}, arguments, database);
    if (!scoped)
        return fail(scoped);
    Answer<CommissionRule> rule = withTerms(*scoped, arguments, *info);
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
    session.console().message(
        Text::tr("Rule %1, version %2: %3. It holds for sales imported from now on.")
            .arg(QString::number(rule->number), QString::number(rule->version), ruleText(*rule, session.locale())));
    return ExitCode::Done;
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
        "The most specific rule wins: affiliate, tier, product, program. A rule for the same as one that is there "
        "becomes its next version and needs --from, the first day on which it holds.");
    add.example = QStringLiteral("laurel-cli plan rule add --percent 12.5 --tier Star --from 2026-07-01");
    add.options = {
        option(QStringLiteral("percent"), QStringLiteral("P"), Text::tr("Percent of net sales, as 12.5.")),
        option(QStringLiteral("flat"), QStringLiteral("AMOUNT"),
               Text::tr("A fixed amount each, in the program's currency.")),
        option(QStringLiteral("affiliate"), QStringLiteral("AFFILIATE"), Text::tr("For this affiliate only.")),
        option(QStringLiteral("tier"), QStringLiteral("TIER"), Text::tr("For affiliates of this tier.")),
        option(QStringLiteral("product"), QStringLiteral("PRODUCT"), Text::tr("For this product, by name or SKU.")),
        option(QStringLiteral("for"), QStringLiteral("KIND"), Text::tr("One of %1.").arg(allKeys<ConversionKind>()),
               QStringLiteral("sale")),
        option(QStringLiteral("from"), QStringLiteral("DAY"),
               Text::tr("First day on which it holds, as 2026-07-01; otherwise always.")),
        option(QStringLiteral("plan"), QStringLiteral("NAME"),
               Text::tr("The plan; otherwise “%1”. Made when it is not there.").arg(defaultPlanName()))};
    add.run = &runRuleAdd;
    return {list, add};
}

} // namespace laurel::cli
