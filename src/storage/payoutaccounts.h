#pragma once

#include "core/payout.h"
#include "storage/database.h"

#include <QHash>
#include <QJsonObject>

namespace laurel {

/// How affiliates are paid.
class PayoutAccountRepository
{
public:
    explicit PayoutAccountRepository(Database &database) : m_database(database) {}

    /// Empty when the affiliate told nothing yet.
    [[nodiscard]] Result<PayoutAccount> find(AffiliateId affiliate) const;
    [[nodiscard]] Result<QHash<AffiliateId, PayoutAccount>> all() const;
    /// What identifies a person is kept out of the record of changes, which says only that it changed.
    /// @returns InvalidInput when a limit is not in the program's currency.
    [[nodiscard]] Result<> save(const PayoutAccount &account);

private:
    Database &m_database;
};

/// An account as a payment keeps it.
[[nodiscard]] QJsonObject toJson(const PayoutAccount &account);
[[nodiscard]] PayoutAccount payoutAccountFrom(const QJsonObject &json, AffiliateId affiliate);

} // namespace laurel
