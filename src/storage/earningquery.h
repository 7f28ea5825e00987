#pragma once

#include "core/daterange.h"
#include "core/job.h"
#include "storage/importstorerows.h"

#include <functional>

namespace laurel {

/// What decides on a commission beside the row of its conversion.
struct SaleFacts
{
    bool isFirstOfCustomer = false;
    bool isSelfReferral = false; ///< the customer has the address of the affiliate
    QString coupon;
    QList<ConversionShare> shares;
};

/// @param customer, affiliate as the conversion has them, or is going to; 0: none.
[[nodiscard]] Result<SaleFacts> saleFactsOf(Database &database, qint64 conversion, qint64 customer, qint64 affiliate);

/// A conversion with all that decides what it earns, and what it has earned so far.
struct Earning
{
    Conversion conversion; ///< without texts that no rule asks for
    std::vector<CommissionRecord> commissions;
};

struct EarningFilter
{
    /// What the rules ask beside the row itself.
    struct Needs
    {
        bool items = false;
        bool customers = false;
        bool coupons = false;
    };
    Needs needs = {};
    std::optional<qint64> affiliate = {}; ///< only of this owner
    DateRange period = {};                ///< by business day; empty: all time
};

/// Hands out conversions that belong to somebody or have earned something, by id.
/// @param take an error ends the reading and is returned.
[[nodiscard]] Result<> readEarnings(Database &database, const EarningFilter &filter,
                                    const std::function<Result<>(Earning &&)> &take);
/// Owners of conversions.
[[nodiscard]] Result<QList<qint64>> ownersOfConversions(Database &database);

} // namespace laurel
