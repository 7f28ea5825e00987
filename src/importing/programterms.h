#pragma once

#include "commissions/commissionterms.h"
#include "importing/attribution.h"
#include "storage/database.h"

namespace laurel {

/// What has to be known of the program to say whose a conversion is and what it earns.
struct ProgramTerms
{
    ProgramInfo info;
    AttributionTerms attribution; ///< without clicks
    CommissionTerms commissions;
    QHash<QString, QList<qint64>> affiliatesOfEmail; ///< by emailKey()

    [[nodiscard]] static Result<ProgramTerms> load(Database &database);
};

} // namespace laurel
