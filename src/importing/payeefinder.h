#pragma once

#include "importing/attribution.h"

namespace laurel {

/// Says which affiliate a payout made elsewhere went to: by network id, by code, by e-mail address, all as sales are
/// attributed, then by an alias that is the name, at last by a name that only one affiliate has.
class PayeeFinder
{
public:
    /// What a row says of the payee.
    struct Asked
    {
        std::string_view networkId;
        std::string_view referralCode;
        std::string_view email;
        std::string_view name;
    };

    PayeeFinder(Attribution attribution, const QList<Affiliate> &affiliates);

    /// @param days epoch days on which a code may have been valid, the most telling first.
    [[nodiscard]] AttributionResult find(const Asked &asked, const QList<qint64> &days);

private:
    [[nodiscard]] AttributionResult resolve(const SaleCodes &codes, const QList<qint64> &days);

    Attribution m_attribution;
    QHash<QString, qint64> m_byName; ///< by folded name; 0 where several share it
};

} // namespace laurel
