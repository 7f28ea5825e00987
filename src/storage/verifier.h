#pragma once

#include "core/job.h"
#include "core/result.h"
#include "storage/database.h"

#include <QStringList>

namespace laurel {

struct VerifyReport
{
    QStringList checks;   ///< what was checked, translated
    QStringList problems; ///< empty when all is well
    [[nodiscard]] bool isClean() const { return problems.isEmpty(); }
};

/// integrity_check, foreign keys, schema, batch counts, keys, net = gross − discount − refunded, stat_day recomputed from
/// the rows and compared, first conversions of customers, commissions against their conversions.
class Verifier
{
public:
    [[nodiscard]] static Result<VerifyReport> run(Database &database, Job *job = nullptr);
};

} // namespace laurel
