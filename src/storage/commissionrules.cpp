#include "storage/commissionrules.h"

#include "core/localformat.h"
#include "storage/audit.h"
#include "storage/commissionrepository.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommissionRepository)
};

const QString validToField = QStringLiteral("validTo");

QString termsOf(const CommissionRule &rule)
{
    const QLocale locale;
    if (rule.rate)
        return Text::tr("%1 of net").arg(formatRate(*rule.rate, locale));
    const QString amount = formatMoney(rule.flat.value_or(Money()), locale);
    switch (rule.appliesTo) {
    case ConversionKind::Lead:
        return Text::tr("%1 per lead").arg(amount);
    case ConversionKind::Action:
        return Text::tr("%1 per action").arg(amount);
    case ConversionKind::Sale:
        break;
    }
    return Text::tr("%1 per sale").arg(amount);
}

QJsonObject auditFields(const CommissionRule &rule)
{
    QJsonObject fields{{QStringLiteral("plan"), rule.plan.value()},
                       {QStringLiteral("number"), rule.number},
                       {QStringLiteral("version"), rule.version},
                       {QStringLiteral("scope"), storedText(rule.scope)},
                       {QStringLiteral("affiliate"), rule.affiliate.value()},
                       {QStringLiteral("tier"), rule.tier.value()},
                       {QStringLiteral("product"), rule.product},
                       {QStringLiteral("appliesTo"), int(rule.appliesTo)},
                       {QStringLiteral("validFrom"), rule.validFrom.toString(Qt::ISODate)},
                       {validToField, rule.validTo.toString(Qt::ISODate)}};
    if (rule.rate)
        fields.insert(QStringLiteral("rate"), rule.rate->toFractionText());
    if (rule.flat)
        fields.insert(QStringLiteral("flat"),
                      QString(rule.flat->toDecimalText() + u' ' + rule.flat->currency().code()));
    return fields;
}

Result<> checkValues(const CommissionRule &rule)
{
    if (rule.rate.has_value() == rule.flat.has_value())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("A commission rule needs either a percentage or a fixed amount."));
    if (rule.rate && (rule.rate->ppm() < 0 || rule.rate->ppm() > 1'000'000))
        return fail(ErrorCode::InvalidInput, Text::tr("The percentage of a commission rule lies between 0 and 100."));
    if (rule.flat && (rule.flat->isNegative() || !rule.flat->currency().isValid()))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The fixed amount of a commission rule is not negative and has a currency."));
    if (rule.affiliate.isValid() != (rule.scope == RuleScope::Affiliate) ||
        rule.tier.isValid() != (rule.scope == RuleScope::Tier) ||
        rule.product.isEmpty() == (rule.scope == RuleScope::Product))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Choose the affiliate, the tier or the product that the commission rule is for."));
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
    return query.executeStep() ? std::optional(storedRuleOf(query).rule) : std::nullopt;
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

} // namespace

StoredRule storedRuleOf(SQLite::Statement &row, int firstColumn)
{
    const auto column = [&](int offset) { return row.getColumn(firstColumn + offset); };
    StoredRule stored;
    CommissionRule &rule = stored.rule;
    rule.id = CommissionRuleId(column(0).getInt64());
    rule.plan = CommissionPlanId(column(1).getInt64());
    rule.number = column(2).getInt();
    rule.version = column(3).getInt();
    rule.scope = fromStoredText<RuleScope>(textOf(column(4))).value_or(RuleScope::Program);
    rule.affiliate = AffiliateId(column(5).getInt64());
    rule.tier = TierId(column(6).getInt64());
    rule.product = textOf(column(7));
    rule.appliesTo = static_cast<ConversionKind>(column(8).getInt());
    if (const SQLite::Column rate = column(9); !rate.isNull())
        rule.rate = Rate::fromPpm(rate.getInt64());
    if (const SQLite::Column flat = column(10); !flat.isNull())
        rule.flat = Money(flat.getInt64(), currencyOf(column(11)));
    rule.validFrom = dayOf(column(12));
    rule.validTo = dayOf(column(13));
    stored.tierName = textOf(column(14));
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
    return rules;
}

QString describe(const CommissionRule &rule, const QString &tierName)
{
    const QString terms = termsOf(rule);
    switch (rule.scope) {
    case RuleScope::Affiliate:
        return Text::tr("%1 for this affiliate").arg(terms);
    case RuleScope::Tier:
        return Text::tr("%1 for tier %2").arg(terms, tierName);
    case RuleScope::Product:
        return Text::tr("%1 for product %2").arg(terms, rule.product);
    case RuleScope::Program:
        break;
    }
    return Text::tr("%1 for everyone").arg(terms);
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

        SQLite::Statement insert(
            m_database.sql(),
            "INSERT INTO commission_rule (id, plan_id, number, version, scope, affiliate_id, tier_id, product, "
            "applies_to, rate_ppm, flat, currency, valid_from, valid_to) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindId(insert, 1, next.id);
        bindId(insert, 2, next.plan);
        insert.bind(3, next.number);
        insert.bind(4, next.version);
        bindText(insert, 5, storedText(next.scope));
        bindId(insert, 6, next.affiliate);
        bindId(insert, 7, next.tier);
        bindText(insert, 8, next.product);
        insert.bind(9, int(next.appliesTo));
        if (next.rate)
            insert.bind(10, static_cast<int64_t>(next.rate->ppm()));
        if (next.flat)
            insert.bind(11, static_cast<int64_t>(next.flat->minor()));
        bindText(insert, 12, next.flat ? next.flat->currency().code() : QString());
        bindDay(insert, 13, next.validFrom);
        bindDay(insert, 14, next.validTo);
        insert.exec();
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
