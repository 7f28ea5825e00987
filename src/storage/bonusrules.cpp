#include "storage/bonusrules.h"

#include "storage/audit.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <array>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BonusRuleRepository)
};

constexpr std::array measures{QLatin1String("sales"), QLatin1String("net"),    QLatin1String("orders"),
                              QLatin1String("leads"), QLatin1String("clicks"), QLatin1String("earnings")};
constexpr std::array periods{QLatin1String("month"), QLatin1String("quarter"), QLatin1String("year"), QLatin1String("lifetime")};

Result<> checkValues(const BonusRule &rule)
{
    if (rule.name.trimmed().isEmpty() || rule.name.size() > 100)
        return fail(ErrorCode::InvalidInput, Text::tr("A bonus needs a name of at most 100 characters."));
    if (rule.affiliate.isValid() && rule.tier.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("A bonus is for one affiliate, for a tier, or for everybody."));
    if (int(rule.flat.has_value()) + int(rule.unit.has_value()) + int(rule.rate.has_value()) != 1 || !rule.currency.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("A bonus is an amount, an amount for each, or a percentage."));
    if ((rule.flat && rule.flat->minor() <= 0) || (rule.unit && rule.unit->minor() <= 0) || (rule.rate && rule.rate->ppm() <= 0))
        return fail(ErrorCode::InvalidInput, Text::tr("A bonus is more than nothing."));
    if (rule.rate && !rule.countsMoney())
        return fail(ErrorCode::InvalidInput, Text::tr("A percentage is of sales or commissions, not of a number."));
    if (rule.unit && rule.countsMoney())
        return fail(ErrorCode::InvalidInput, Text::tr("An amount for each is for each order, lead or click."));
    if (rule.period == BonusPeriod::Lifetime && !rule.flat)
        return fail(ErrorCode::InvalidInput, Text::tr("A bonus for all time is an amount, given once. Choose a month, quarter or year for "
                                                      "what grows with each sale."));
    if (rule.threshold < 0)
        return fail(ErrorCode::InvalidInput, Text::tr("The threshold of a bonus is not negative."));
    return {};
}

BonusRule ruleOf(SQLite::Statement &row)
{
    BonusRule rule;
    rule.id = BonusRuleId(row.getColumn(0).getInt64());
    rule.name = textOf(row.getColumn(1));
    rule.affiliate = AffiliateId(row.getColumn(2).getInt64());
    rule.tier = TierId(row.getColumn(3).getInt64());
    rule.measure = bonusMeasureFrom(textOf(row.getColumn(4))).value_or(BonusMeasure::Net);
    rule.period = bonusPeriodFrom(textOf(row.getColumn(5))).value_or(BonusPeriod::Month);
    rule.threshold = row.getColumn(6).getInt64();
    rule.currency = currencyOf(row.getColumn(10));
    if (const SQLite::Column flat = row.getColumn(7); !flat.isNull())
        rule.flat = Money(flat.getInt64(), rule.currency);
    if (const SQLite::Column unit = row.getColumn(8); !unit.isNull())
        rule.unit = Money(unit.getInt64(), rule.currency);
    if (const SQLite::Column rate = row.getColumn(9); !rate.isNull())
        rule.rate = Rate::fromPpm(rate.getInt64());
    rule.validFrom = dayOf(row.getColumn(11));
    rule.validTo = dayOf(row.getColumn(12));
    return rule;
}

const char *sumOf(BonusMeasure measure)
{
    switch (measure) {
    case BonusMeasure::Sales: return "sum(gross - discount)";
    case BonusMeasure::Net: return "sum(net)";
    case BonusMeasure::Orders: return "sum(sales)";
    case BonusMeasure::Leads: return "sum(leads)";
    case BonusMeasure::Clicks: return "sum(clicks)";
    case BonusMeasure::Earnings: return "sum(amount)";
    }
    return "0";
}

/// What each affiliate reached: ?1 and ?2 the days, ?3 the currency.
std::string reachedSql(const BonusRule &rule)
{
    const std::string sum = std::string("SELECT affiliate_id, ") + sumOf(rule.measure);
    if (rule.measure == BonusMeasure::Earnings) // of sales: what was given by hand or as a bonus earns no further one
        return sum + " FROM commission WHERE conversion_id IS NOT NULL AND status NOT IN (5, 7) "
                     "AND day >= ?1 AND day < ?2 AND currency = ?3 GROUP BY affiliate_id";
    // Leads and clicks are counted whatever the currency of their row.
    const std::string where = rule.countsMoney() || rule.measure == BonusMeasure::Orders ? "AND currency = ?3 " : "AND ?3 IS NOT NULL ";
    return sum + " FROM stat_day WHERE affiliate_id <> 0 AND day >= ?1 AND day < ?2 " + where + "GROUP BY affiliate_id";
}

void bindMoney(SQLite::Statement &statement, int index, const std::optional<Money> &money)
{
    if (money)
        statement.bind(index, int64_t(money->minor()));
    else
        statement.bind(index);
}

} // namespace

QLatin1String keyOf(BonusMeasure measure) { return measures.at(size_t(measure)); }

QLatin1String keyOf(BonusPeriod period) { return periods.at(size_t(period)); }

std::optional<BonusMeasure> bonusMeasureFrom(const QString &key)
{
    const auto found = std::ranges::find(measures, key);
    return found == measures.end() ? std::nullopt : std::optional(BonusMeasure(found - measures.begin()));
}

std::optional<BonusPeriod> bonusPeriodFrom(const QString &key)
{
    const auto found = std::ranges::find(periods, key);
    return found == periods.end() ? std::nullopt : std::optional(BonusPeriod(found - periods.begin()));
}

Result<QList<BonusRule>> BonusRuleRepository::list() const
{
    return guarded([&]() -> Result<QList<BonusRule>> {
        QList<BonusRule> rules;
        SQLite::Statement query(m_database.sql(), "SELECT id, name, affiliate_id, tier_id, measure, period, threshold, flat, unit, rate_ppm, "
                                                  "currency, valid_from, valid_to FROM bonus_rule ORDER BY id");
        while (query.executeStep())
            rules.append(ruleOf(query));
        return rules;
    });
}

Result<BonusRuleId> BonusRuleRepository::insert(const BonusRule &rule)
{
    if (const Result<> valid = checkValues(rule); !valid)
        return fail(valid);
    return guarded([&]() -> Result<BonusRuleId> {
        SQLite::Statement insert(m_database.sql(), "INSERT INTO bonus_rule (name, affiliate_id, tier_id, measure, period, threshold, flat, unit, "
                                                   "rate_ppm, currency, valid_from, valid_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindText(insert, 1, rule.name.simplified());
        bindId(insert, 2, rule.affiliate);
        bindId(insert, 3, rule.tier);
        bindText(insert, 4, keyOf(rule.measure));
        bindText(insert, 5, keyOf(rule.period));
        insert.bind(6, int64_t(rule.threshold));
        bindMoney(insert, 7, rule.flat);
        bindMoney(insert, 8, rule.unit);
        if (rule.rate)
            insert.bind(9, int64_t(rule.rate->ppm()));
        bindText(insert, 10, rule.currency.code());
        bindDay(insert, 11, rule.validFrom);
        bindDay(insert, 12, rule.validTo);
        insert.exec();
        const BonusRuleId id(m_database.sql().getLastInsertRowid());
        recordChange(m_database, "bonus_rule", id.value(), "insert", {},
                     {{QStringLiteral("name"), rule.name.simplified()},
                      {QStringLiteral("measure"), keyOf(rule.measure)},
                      {QStringLiteral("period"), keyOf(rule.period)},
                      {QStringLiteral("threshold"), rule.threshold},
                      {QStringLiteral("flat"), rule.flat ? rule.flat->toDecimalText() : QString()},
                      {QStringLiteral("unit"), rule.unit ? rule.unit->toDecimalText() : QString()},
                      {QStringLiteral("rate"), rule.rate ? rule.rate->toFractionText() : QString()}});
        return id;
    });
}

Result<> BonusRuleRepository::end(BonusRuleId id, QDate day)
{
    return guarded([&]() -> Result<> {
        SQLite::Statement update(m_database.sql(), "UPDATE bonus_rule SET valid_to = ?2 WHERE id = ?1 AND (valid_from IS NULL OR valid_from < ?2)");
        bindId(update, 1, id);
        bindDay(update, 2, day);
        if (update.exec() == 0)
            return fail(ErrorCode::NotFound, Text::tr("There is no such bonus that has begun before that day."));
        recordChange(m_database, "bonus_rule", id.value(), "end", {}, {{QStringLiteral("validTo"), day.toString(Qt::ISODate)}});
        return {};
    });
}

Result<std::map<AffiliateId, qint64>> BonusRuleRepository::reached(const BonusRule &rule, const DateRange &period) const
{
    return guarded([&]() -> Result<std::map<AffiliateId, qint64>> {
        std::map<AffiliateId, qint64> sums;
        SQLite::Statement query(m_database.sql(), reachedSql(rule));
        bindDay(query, 1, period.from());
        bindDay(query, 2, period.to());
        bindText(query, 3, rule.currency.code());
        while (query.executeStep())
            sums[AffiliateId(query.getColumn(0).getInt64())] = query.getColumn(1).getInt64();
        return sums;
    });
}

Result<QSet<AffiliateId>> BonusRuleRepository::rewarded(BonusRuleId id, QDate from) const
{
    return guarded([&]() -> Result<QSet<AffiliateId>> {
        QSet<AffiliateId> rewarded;
        SQLite::Statement query(m_database.sql(), "SELECT affiliate_id FROM commission_entry WHERE bonus_rule_id = ? AND from_day = ?");
        bindId(query, 1, id);
        bindDay(query, 2, from);
        while (query.executeStep())
            rewarded.insert(AffiliateId(query.getColumn(0).getInt64()));
        return rewarded;
    });
}

} // namespace laurel
