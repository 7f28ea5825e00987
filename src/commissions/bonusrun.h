#pragma once

#include "storage/bonusrules.h"

namespace laurel {

/// A bonus that somebody has earned.
struct EarnedBonus
{
    BonusRule rule;
    AffiliateId affiliate;
    DateRange period;
    qint64 reached = 0; ///< minor units or a number
    Money amount;
    bool isGiven = false; ///< before
};

/// Bonuses for what was reached in periods that are over.
class BonusRun
{
public:
    explicit BonusRun(Database &database) : m_database(database) {}

    /// What each rule gives for its periods that ended before @p today, those given before among them.
    [[nodiscard]] Result<QList<EarnedBonus>> earned(QDate today) const;
    /// Enters those that were not given before, approved, all or none; each once, however often it runs. @returns their entries, which
    /// CommissionLedger::removeEntries() takes back.
    [[nodiscard]] Result<QList<CommissionId>> give(const QList<EarnedBonus> &bonuses);

private:
    Database &m_database;
};

} // namespace laurel
