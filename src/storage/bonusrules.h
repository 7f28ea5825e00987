#pragma once

#include "core/daterange.h"
#include "core/entities.h"
#include "storage/database.h"

#include <QSet>
#include <map>
#include <optional>

namespace laurel {

/// What a bonus for results goes by, within a period.
enum class BonusMeasure {
    Sales, ///< after discount, before refunds
    Net,
    Orders,
    Leads,
    Clicks,
    Earnings ///< commissions
};
enum class BonusPeriod { Month, Quarter, Year, Lifetime };

/// Pays beside single sales: once for what was reached in a period, or for each click, lead or order. Exactly one of flat, unit and
/// rate is set.
struct BonusRule
{
    BonusRuleId id;
    QString name;
    AffiliateId affiliate; ///< or
    TierId tier;           ///< or, with neither, everybody
    BonusMeasure measure = BonusMeasure::Net;
    BonusPeriod period = BonusPeriod::Month;
    qint64 threshold = 0; ///< minor units or a number; at or above it is paid
    std::optional<Money> flat; ///< once for the period
    std::optional<Money> unit; ///< for each of what is counted
    std::optional<Rate> rate;  ///< of the amount measured
    Currency currency;         ///< of sales that count
    QDate validFrom;
    QDate validTo; ///< half-open; a period counts when it begins within

    [[nodiscard]] bool countsMoney() const
    {
        return measure == BonusMeasure::Sales || measure == BonusMeasure::Net || measure == BonusMeasure::Earnings;
    }
};

/// "net", "month": as the program file and laurel-cli name them.
[[nodiscard]] QLatin1String keyOf(BonusMeasure measure);
[[nodiscard]] QLatin1String keyOf(BonusPeriod period);
[[nodiscard]] std::optional<BonusMeasure> bonusMeasureFrom(const QString &key);
[[nodiscard]] std::optional<BonusPeriod> bonusPeriodFrom(const QString &key);

/// Rules for bonuses, and what they measure.
class BonusRuleRepository
{
public:
    explicit BonusRuleRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<BonusRule>> list() const;
    /// @returns InvalidInput for terms that make no sense, Conflict when the name is taken.
    [[nodiscard]] Result<BonusRuleId> insert(const BonusRule &rule);
    /// Ends a rule before @p day; what it gave stays.
    [[nodiscard]] Result<> end(BonusRuleId id, QDate day);
    /// What each affiliate reached by @p rule in @p period.
    [[nodiscard]] Result<std::map<AffiliateId, qint64>> reached(const BonusRule &rule, const DateRange &period) const;
    /// Who got this bonus for the period that begins on @p from.
    [[nodiscard]] Result<QSet<AffiliateId>> rewarded(BonusRuleId id, QDate from) const;

private:
    Database &m_database;
};

} // namespace laurel
