#pragma once

#include "core/entities.h"
#include "storage/database.h"

namespace laurel {

/// An affiliate with its tags and codes as the tables have them, as JSON; equal states give equal bytes.
[[nodiscard]] Result<QByteArray> affiliateState(Database &database, AffiliateId id);
/// Puts an affiliate back to a state that affiliateState() gave.
[[nodiscard]] Result<> restoreAffiliate(Database &database, AffiliateId id, const QByteArray &state);
/// Removes an affiliate that nothing refers to. @returns RefusedByRule when something does.
[[nodiscard]] Result<> removeImportedAffiliate(Database &database, AffiliateId id, const QString &name);

} // namespace laurel
