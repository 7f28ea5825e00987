#include "storage/commissionrules.h"

#include "storage/audit.h"
#include "storage/commissionrepository.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommissionRepository)
};

const QString validToField = QStringLiteral("validTo");

QJsonArray stepFields(const RuleSteps &steps)
{
    QJsonArray fields;
    for (const RuleStep &step : steps.steps)
        fields.append(QJsonArray{step.threshold, step.rate ? step.rate->toFractionText() : QString(),
                                 step.flat ? step.flat->toDecimalText() : QString()});
    return fields;
}

QJsonObject auditFields(const CommissionRule &rule)
{
    QJsonObject fields{{QStringLiteral("plan"), rule.plan.value()},
                       {QStringLiteral("number"), rule.number},
                       {QStringLiteral("version"), rule.version},
                       {QStringLiteral("affiliate"), rule.affiliate.value()},
                       {QStringLiteral("tier"), rule.tier.value()},
                       {QStringLiteral("product"), rule.product},
                       {QStringLiteral("category"), rule.category},
                       {QStringLiteral("coupon"), rule.coupon},
                       {QStringLiteral("country"), rule.country},
                       {QStringLiteral("customer"), storedText(rule.customer)},
                       {QStringLiteral("priority"), rule.priority},
                       {QStringLiteral("flatPer"), storedText(rule.flatPer)},
                       {QStringLiteral("beforeDiscount"), rule.basis.beforeDiscount},
                       {QStringLiteral("withTax"), rule.basis.withTax},
                       {QStringLiteral("withShipping"), rule.basis.withShipping},
                       {QStringLiteral("measure"), storedText(rule.steps.measure)},
                       {QStringLiteral("period"), storedText(rule.steps.period)},
                       {QStringLiteral("days"), rule.steps.days},
                       {QStringLiteral("mode"), storedText(rule.steps.mode)},
                       {QStringLiteral("steps"), stepFields(rule.steps)},
                       {QStringLiteral("recurrence"), storedText(rule.recurrence.which)},
                       {QStringLiteral("count"), rule.recurrence.count},
                       {QStringLiteral("stepDownAfter"), rule.recurrence.stepDownAfter},
                       {QStringLiteral("appliesTo"), int(rule.appliesTo)},
                       {QStringLiteral("validFrom"), rule.validFrom.toString(Qt::ISODate)},
                       {validToField, rule.validTo.toString(Qt::ISODate)}};
    if (rule.recurrence.stepDownRate)
        fields.insert(QStringLiteral("stepDownRate"), rule.recurrence.stepDownRate->toFractionText());
    if (rule.minimumOrder)
        fields.insert(QStringLiteral("minimumOrder"), rule.minimumOrder->toDecimalText());
    if (rule.rate)
        fields.insert(QStringLiteral("rate"), rule.rate->toFractionText());
    if (rule.flat)
        fields.insert(QStringLiteral("flat"),
                      QString(rule.flat->toDecimalText() + u' ' + rule.flat->currency().code()));
    return fields;
}

bool isShare(Rate rate) { return rate.ppm() >= 0 && rate.ppm() <= 1'000'000; }

Result<> checkConditions(const CommissionRule &rule)
{
    if (rule.minimumOrder && rule.minimumOrder->minor() <= 0)
        return fail(ErrorCode::InvalidInput, Text::tr("The smallest order that earns has to be more than nothing."));
    if (rule.minimumOrder && rule.flat && rule.minimumOrder->currency() != rule.flat->currency())
        return fail(ErrorCode::InvalidInput, Text::tr("All amounts of a commission rule are of one currency."));
    const RuleRecurrence &recurrence = rule.recurrence;
    const bool counts = recurrence.which == Recurrence::Payments || recurrence.which == Recurrence::Months;
    if ((counts && recurrence.count < 1) || recurrence.count > 1200 || recurrence.stepDownAfter < 0 || recurrence.stepDownAfter > 1200)
        return fail(ErrorCode::InvalidInput, Text::tr("Say for how many payments or months a rule pays, from 1 to 1,200."));
    if ((recurrence.stepDownAfter > 0) != recurrence.stepDownRate.has_value()
        || (recurrence.stepDownRate && (!isShare(*recurrence.stepDownRate) || !rule.rate)))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("A lower rate for later payments needs the number of payments after which it holds, and a rule that "
                             "pays a percentage."));
    return {};
}

Result<> checkSteps(const CommissionRule &rule)
{
    const RuleSteps &steps = rule.steps;
    if ((steps.measure == StepMeasure::None) != steps.steps.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Steps need what they are measured by, and at least one threshold."));
    if (!steps.steps.isEmpty() && rule.recurrence.stepDownAfter > 0)
        return fail(ErrorCode::InvalidInput, Text::tr("A rule has either steps or a lower rate for later payments."));
    if (steps.measure == StepMeasure::Earnings && steps.mode == StepMode::Retroactive)
        return fail(ErrorCode::InvalidInput, Text::tr("What is earned cannot decide on itself: steps by commissions hold for the sales that follow. "
                                                      "Choose steps by sales for a rate that holds for the whole period."));
    if (!steps.steps.isEmpty() && steps.measure != StepMeasure::Orders && !steps.currency.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("Thresholds that are amounts need a currency."));
    if (steps.days < 1 || steps.days > 3650)
        return fail(ErrorCode::InvalidInput, Text::tr("A rolling period has 1 to 3,650 days."));
    qint64 last = 0;
    for (const RuleStep &step : steps.steps) {
        if (step.threshold <= last)
            return fail(ErrorCode::InvalidInput, Text::tr("The thresholds of a rule's steps ascend, and begin above 0."));
        if (step.rate.has_value() != rule.rate.has_value() || step.flat.has_value() != rule.flat.has_value())
            return fail(ErrorCode::InvalidInput,
                        Text::tr("The steps of a rule pay as the rule itself does: a percentage, or a fixed amount."));
        if ((step.rate && !isShare(*step.rate))
            || (step.flat && (step.flat->isNegative() || step.flat->currency() != rule.flat->currency())))
            return fail(ErrorCode::InvalidInput, Text::tr("The percentage of a commission rule lies between 0 and 100."));
        last = step.threshold;
    }
    return {};
}

Result<> checkValues(const CommissionRule &rule)
{
    if (rule.rate.has_value() == rule.flat.has_value())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("A commission rule needs either a percentage or a fixed amount."));
    if (rule.rate && !isShare(*rule.rate))
        return fail(ErrorCode::InvalidInput, Text::tr("The percentage of a commission rule lies between 0 and 100."));
    if (rule.flat && (rule.flat->isNegative() || !rule.flat->currency().isValid()))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The fixed amount of a commission rule is not negative and has a currency."));
    if (rule.affiliate.isValid() && rule.tier.isValid())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("A commission rule is for one affiliate or for a tier, not for both."));
    if (const Result<> conditions = checkConditions(rule); !conditions)
        return conditions;
    if (const Result<> steps = checkSteps(rule); !steps)
        return steps;
    if (rule.validFrom.isValid() && rule.validTo.isValid() && rule.validFrom >= rule.validTo)
        return fail(ErrorCode::InvalidInput, Text::tr("A commission rule has to end after it begins."));
    return {};
}

QList<CommissionRule> versionsOf(Database &database, CommissionPlanId plan, int number)
{
    QList<CommissionRule> versions = rulesOf(database, plan);
    versions.removeIf([number](const CommissionRule &rule) { return rule.number != number; });
    return versions;
}

std::optional<CommissionRule> findRule(Database &database, CommissionRuleId id)
{
    SQLite::Statement query(database.sql(),
                            std::string("SELECT ") + storedRuleColumns +
                                " FROM commission_rule AS r LEFT JOIN tier AS t ON t.id = r.tier_id WHERE r.id = ?");
    bindId(query, 1, id);
    if (!query.executeStep())
        return std::nullopt;
    CommissionRule rule = storedRuleOf(query).rule;
    readSteps(database, rule);
    return rule;
}

// Half-open; an invalid date is without limit.
bool isInForce(const CommissionRule &rule, QDate day)
{
    return (!rule.validFrom.isValid() || rule.validFrom <= day) && (!rule.validTo.isValid() || day < rule.validTo);
}

void setValidTo(Database &database, const CommissionRule &rule, QDate validTo, const char *action)
{
    SQLite::Statement update(database.sql(), "UPDATE commission_rule SET valid_to = ? WHERE id = ?");
    bindDay(update, 1, validTo);
    bindId(update, 2, rule.id);
    update.exec();
    recordChange(database, "commission_rule", rule.id.value(), action,
                 {{validToField, rule.validTo.toString(Qt::ISODate)}}, {{validToField, validTo.toString(Qt::ISODate)}});
}

// Makes room for the next version: what was in force until then ends there, and stays as it was before.
Result<> endVersionInForce(Database &database, const QList<CommissionRule> &versions, const CommissionRule &next)
{
    if (!next.validFrom.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("The new terms need a day from which they apply."));
    const auto beginsLater = [&](const CommissionRule &version) {
        return version.validFrom.isValid() && version.validFrom >= next.validFrom;
    };
    for (const CommissionRule &version : versions) {
        if (beginsLater(version) && (!next.validTo.isValid() || version.validFrom < next.validTo))
            return fail(ErrorCode::Conflict,
                        Text::tr("Other terms of this rule already apply from %1. Choose a later day, or remove those first.")
                            .arg(QLocale().toString(version.validFrom, QLocale::ShortFormat)));
    }
    for (const CommissionRule &version : versions) {
        if (!beginsLater(version) && isInForce(version, next.validFrom))
            setValidTo(database, version, next.validFrom, "end");
    }
    return {};
}

// The end that the version had before @p successor cut it off, from the record of changes.
void reopenPredecessor(Database &database, const CommissionRule &successor)
{
    const QList<CommissionRule> versions = versionsOf(database, successor.plan, successor.number);
    for (const CommissionRule &version : versions) {
        if (version.id == successor.id || version.validTo != successor.validFrom)
            continue;
        SQLite::Statement query(database.sql(),
                                "SELECT before FROM audit WHERE entity = 'commission_rule' AND entity_id = ? "
                                "AND action = 'end' ORDER BY id DESC LIMIT 1");
        bindId(query, 1, version.id);
        if (!query.executeStep())
            continue;
        const QJsonObject before = QJsonDocument::fromJson(textOf(query.getColumn(0)).toUtf8()).object();
        setValidTo(database, version, QDate::fromString(before.value(validToField).toString(), Qt::ISODate), "reopen");
    }
}

QString currencyCodeOf(const CommissionRule &rule)
{
    if (rule.flat)
        return rule.flat->currency().code();
    if (rule.minimumOrder)
        return rule.minimumOrder->currency().code();
    return rule.steps.currency.isValid() ? rule.steps.currency.code() : QString();
}

template <typename Value>
void bindOptional(SQLite::Statement &statement, int index, const std::optional<Value> &value, qint64 (*numberOf)(const Value &))
{
    if (value)
        statement.bind(index, int64_t(numberOf(*value)));
    else
        statement.bind(index);
}

qint64 ppmOf(const Rate &rate) { return rate.ppm(); }
qint64 minorOf(const Money &money) { return money.minor(); }

void writeSteps(Database &database, CommissionRuleId rule, const RuleSteps &steps)
{
    for (const RuleStep &step : steps.steps) {
        SQLite::Statement insert(database.sql(),
                                 "INSERT INTO commission_rule_step (rule_id, threshold, rate_ppm, flat) VALUES (?, ?, ?, ?)");
        bindId(insert, 1, rule);
        insert.bind(2, int64_t(step.threshold));
        bindOptional(insert, 3, step.rate, &ppmOf);
        bindOptional(insert, 4, step.flat, &minorOf);
        insert.exec();
    }
}

void writeRule(Database &database, const CommissionRule &rule)
{
    SQLite::Statement insert(
        database.sql(),
        "INSERT INTO commission_rule (id, plan_id, number, version, affiliate_id, tier_id, product, category, coupon, country, "
        "customer, applies_to, priority, rate_ppm, flat, flat_per, currency, before_discount, with_tax, with_shipping, min_order, "
        "measure, period, period_days, mode, recurrence, recur_count, stepdown_after, stepdown_ppm, valid_from, valid_to) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, rule.id);
    bindId(insert, 2, rule.plan);
    insert.bind(3, rule.number);
    insert.bind(4, rule.version);
    bindId(insert, 5, rule.affiliate);
    bindId(insert, 6, rule.tier);
    bindText(insert, 7, rule.product);
    bindText(insert, 8, rule.category);
    bindText(insert, 9, rule.coupon);
    bindText(insert, 10, rule.country);
    bindText(insert, 11, storedText(rule.customer));
    insert.bind(12, int(rule.appliesTo));
    insert.bind(13, rule.priority);
    bindOptional(insert, 14, rule.rate, &ppmOf);
    bindOptional(insert, 15, rule.flat, &minorOf);
    bindText(insert, 16, storedText(rule.flatPer));
    bindText(insert, 17, currencyCodeOf(rule));
    insert.bind(18, int(rule.basis.beforeDiscount));
    insert.bind(19, int(rule.basis.withTax));
    insert.bind(20, int(rule.basis.withShipping));
    bindOptional(insert, 21, rule.minimumOrder, &minorOf);
    bindText(insert, 22, storedText(rule.steps.measure));
    bindText(insert, 23, storedText(rule.steps.period));
    insert.bind(24, rule.steps.days);
    bindText(insert, 25, storedText(rule.steps.mode));
    bindText(insert, 26, storedText(rule.recurrence.which));
    insert.bind(27, rule.recurrence.count);
    insert.bind(28, rule.recurrence.stepDownAfter);
    bindOptional(insert, 29, rule.recurrence.stepDownRate, &ppmOf);
    bindDay(insert, 30, rule.validFrom);
    bindDay(insert, 31, rule.validTo);
    insert.exec();
    writeSteps(database, CommissionRuleId(database.sql().getLastInsertRowid()), rule.steps);
}

} // namespace

void readSteps(Database &database, CommissionRule &rule)
{
    if (rule.steps.measure == StepMeasure::None)
        return;
    SQLite::Statement query(database.sql(), "SELECT threshold, rate_ppm, flat FROM commission_rule_step WHERE rule_id = ? "
                                            "ORDER BY threshold");
    bindId(query, 1, rule.id);
    while (query.executeStep()) {
        RuleStep &step = rule.steps.steps.emplace_back();
        step.threshold = query.getColumn(0).getInt64();
        if (const SQLite::Column rate = query.getColumn(1); !rate.isNull())
            step.rate = Rate::fromPpm(rate.getInt64());
        if (const SQLite::Column flat = query.getColumn(2); !flat.isNull())
            step.flat = Money(flat.getInt64(), rule.steps.currency);
    }
}

StoredRule storedRuleOf(SQLite::Statement &row, int firstColumn)
{
    const auto column = [&](int offset) { return row.getColumn(firstColumn + offset); };
    StoredRule stored;
    CommissionRule &rule = stored.rule;
    rule.id = CommissionRuleId(column(0).getInt64());
    rule.plan = CommissionPlanId(column(1).getInt64());
    rule.number = column(2).getInt();
    rule.version = column(3).getInt();
    rule.affiliate = AffiliateId(column(4).getInt64());
    rule.tier = TierId(column(5).getInt64());
    rule.product = textOf(column(6));
    rule.category = textOf(column(7));
    rule.coupon = textOf(column(8));
    rule.country = textOf(column(9));
    rule.customer = fromStoredText<CustomerCondition>(textOf(column(10))).value_or(CustomerCondition::Any);
    rule.appliesTo = static_cast<ConversionKind>(column(11).getInt());
    rule.priority = column(12).getInt();
    const Currency currency = currencyOf(column(16));
    const auto rateAt = [&](int offset) {
        const SQLite::Column rate = column(offset);
        return rate.isNull() ? std::optional<Rate>() : Rate::fromPpm(rate.getInt64());
    };
    const auto amountAt = [&](int offset) {
        const SQLite::Column amount = column(offset);
        return amount.isNull() ? std::optional<Money>() : Money(amount.getInt64(), currency);
    };
    rule.rate = rateAt(13);
    rule.flat = amountAt(14);
    rule.flatPer = fromStoredText<FlatPer>(textOf(column(15))).value_or(FlatPer::Order);
    rule.basis = {column(17).getInt() != 0, column(18).getInt() != 0, column(19).getInt() != 0};
    rule.minimumOrder = amountAt(20);
    rule.steps.measure = fromStoredText<StepMeasure>(textOf(column(21))).value_or(StepMeasure::None);
    rule.steps.period = fromStoredText<StepPeriod>(textOf(column(22))).value_or(StepPeriod::Month);
    rule.steps.days = column(23).getInt();
    rule.steps.mode = fromStoredText<StepMode>(textOf(column(24))).value_or(StepMode::Marginal);
    rule.steps.currency = currency;
    rule.recurrence.which = fromStoredText<Recurrence>(textOf(column(25))).value_or(Recurrence::Every);
    rule.recurrence.count = column(26).getInt();
    rule.recurrence.stepDownAfter = column(27).getInt();
    rule.recurrence.stepDownRate = rateAt(28);
    rule.validFrom = dayOf(column(29));
    rule.validTo = dayOf(column(30));
    stored.tierName = textOf(column(31));
    return stored;
}

QList<CommissionRule> rulesOf(Database &database, CommissionPlanId plan)
{
    SQLite::Statement query(database.sql(), std::string("SELECT ") + storedRuleColumns +
                                                " FROM commission_rule AS r LEFT JOIN tier AS t ON t.id = r.tier_id "
                                                "WHERE r.plan_id = ? ORDER BY r.number, r.version");
    bindId(query, 1, plan);
    QList<CommissionRule> rules;
    while (query.executeStep())
        rules.append(storedRuleOf(query).rule);
    for (CommissionRule &rule : rules)
        readSteps(database, rule);
    return rules;
}

Result<CommissionRuleId> CommissionRepository::insertRule(const CommissionRule &rule)
{
    if (auto valid = checkValues(rule); !valid)
        return fail(valid);
    return guarded([&]() -> Result<CommissionRuleId> {
        CommissionRule next = rule;
        next.version = 1;
        const QList<CommissionRule> versions =
            rule.number > 0 ? versionsOf(m_database, rule.plan, rule.number) : QList<CommissionRule>();
        if (!versions.isEmpty()) {
            next.version = versions.last().version + 1;
            if (auto ended = endVersionInForce(m_database, versions, next); !ended)
                return fail(ended);
        } else if (rule.number <= 0) {
            SQLite::Statement number(m_database.sql(),
                                     "SELECT ifnull(max(number), 0) + 1 FROM commission_rule WHERE plan_id = ?");
            bindId(number, 1, rule.plan);
            number.executeStep();
            next.number = number.getColumn(0).getInt();
        }

        writeRule(m_database, next);
        const CommissionRuleId id(m_database.sql().getLastInsertRowid());
        recordChange(m_database, "commission_rule", id.value(), "insert", {}, auditFields(next));
        return id;
    });
}

Result<> CommissionRepository::removeRule(CommissionRuleId id)
{
    return guarded([&]() -> Result<> {
        const auto rule = findRule(m_database, id);
        if (!rule)
            return fail(ErrorCode::NotFound, Text::tr("There is no such commission rule. It may have been removed."));
        if (versionsOf(m_database, rule->plan, rule->number).last().id != id)
            return fail(ErrorCode::RefusedByRule,
                        Text::tr("Only the newest terms of a commission rule can be removed."));
        SQLite::Statement used(m_database.sql(), "SELECT EXISTS (SELECT 1 FROM commission WHERE rule_id = ?)");
        bindId(used, 1, id);
        used.executeStep();
        if (used.getColumn(0).getInt() != 0)
            return fail(ErrorCode::RefusedByRule, Text::tr("Commissions have been computed by this rule, so it stays. "
                                                           "Give it new terms from a later day instead."));
        used.reset();

        SQLite::Statement remove(m_database.sql(), "DELETE FROM commission_rule WHERE id = ?");
        bindId(remove, 1, id);
        remove.exec();
        recordChange(m_database, "commission_rule", id.value(), "delete", auditFields(*rule), {});
        if (rule->version > 1)
            reopenPredecessor(m_database, *rule);
        return {};
    });
}

} // namespace laurel
