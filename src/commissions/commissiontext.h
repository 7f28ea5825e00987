#pragma once

#include "core/entities.h"
#include "storage/commissionrepository.h"

#include <QLocale>
#include <QString>

namespace laurel {

/// "12.5 % of the affiliate's sales", "€5.00 per lead": a rule's terms as a phrase. @p tierName of a rule for a tier.
[[nodiscard]] QString ruleText(const CommissionRule &rule, const QLocale &locale, const QString &tierName = {});
/// The terms that made a row; of one that was entered by hand its reason.
[[nodiscard]] QString ruleText(const CommissionRow &row, const QLocale &locale);
/// The same of any row; of one that was entered by hand with its reason.
[[nodiscard]] QString explain(const CommissionRow &row, const QLocale &locale);
/// How a row came about: basis, rate, rule and version, what a step or cap made of it, hold. True to the cent.
[[nodiscard]] QString explain(const Commission &commission, const CommissionRule &rule, const QLocale &locale, const QString &tierName = {});

} // namespace laurel
