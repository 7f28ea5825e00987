#pragma once

#include "core/daterange.h"
#include "storage/importstorerows.h"

#include <functional>

namespace laurel {

/// A conversion with all that says whose it is. Texts live until the next one.
struct OwnershipFacts
{
    qint64 conversion = 0;
    qint64 occurredAt = 0; ///< UTC seconds
    qint64 day = 0;        ///< business day since 1970-01-01
    qint64 affiliate = 0;  ///< 0: nobody
    AttributionReason reason = AttributionReason::None;
    std::string_view code;
    std::string_view customerEmail;
    qint64 customer = 0; ///< 0: not known
    bool isLiveSale = false; ///< no lead or other action, and not cancelled
    std::vector<StoredCode> codes; ///< where they say more than `code`
    std::vector<ShareRecord> shares; ///< by affiliate
};

struct OwnershipFilter
{
    DateRange period;            ///< empty: all time
    bool unassignedOnly = false; ///< those that belong to nobody
    QList<ConversionId> chosen;  ///< only these, whatever the others say; empty: all
};

/// Hands out conversions with what is known about whose they are. Those that somebody decided on by hand are left out unless chosen.
/// @param take an error ends the reading and is returned.
[[nodiscard]] Result<> readOwnership(Database &database, const OwnershipFilter &filter,
                                     const std::function<Result<>(const OwnershipFacts &)> &take);

/// A sale that was not cancelled, to a known customer.
struct CustomerSale
{
    qint64 conversion = 0;
    qint64 customer = 0;
    qint64 at = 0; ///< UTC seconds
    qint64 affiliate = 0; ///< 0: nobody
    AttributionReason reason = AttributionReason::None;
};

/// Hands out the sales of all customers, by conversion. Conversions have no index by customer, which every import would have to feed: it is one pass
/// over all of them.
[[nodiscard]] Result<> readCustomerSales(Database &database, const std::function<void(const CustomerSale &)> &take);

} // namespace laurel
