#pragma once

#include "core/entities.h"
#include "storage/commissionrepository.h"

#include <QLocale>
#include <QString>

namespace laurel {

/// "12.5 % of the affiliate's sales", "€5.00 per lead": a rule's terms as a phrase.
[[nodiscard]] QString ruleText(const CommissionRule &rule, const QLocale &locale);
/// The same of any row; of one that was entered by hand with its reason.
[[nodiscard]] QString explain(const CommissionRow &row, const QLocale &locale);
/// One sentence that says how a row came about: basis, rate, rule and version, hold.
[[nodiscard]] QString explain(const Commission &commission, const CommissionRule &rule, const QLocale &locale);

} // namespace laurel
