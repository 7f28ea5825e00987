#pragma once

#include "scenario.h"

#include "storage/database.h"

#include <memory>

namespace laurel::test {

/// A new program.
[[nodiscard]] std::unique_ptr<Scenario> creation();
/// One transaction that adds an affiliate with codes, a timeline and their record.
[[nodiscard]] std::unique_ptr<Scenario> edit();
/// The same with what a transaction must never do without switched off: its faults have to be found.
[[nodiscard]] std::unique_ptr<Scenario> editWithoutJournal();
[[nodiscard]] std::unique_ptr<Scenario> backup();
/// Over a program that can be read.
[[nodiscard]] std::unique_ptr<Scenario> restoration();
/// Over one that cannot.
[[nodiscard]] std::unique_ptr<Scenario> restorationOverDamage();
/// Opening a file of an older schema.
[[nodiscard]] std::unique_ptr<Scenario> migration();

/// Adds the affiliate of number @p number in one transaction. @returns whether it was committed.
[[nodiscard]] bool addPartner(const QString &path, int number, const char *pragmas = "");
/// How many affiliates of addPartner() there are, or what is wrong with them.
struct PartnerCount
{
    int count = 0;
    QString problem;
};
[[nodiscard]] PartnerCount countPartners(Database &database);

} // namespace laurel::test
