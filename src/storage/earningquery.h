#pragma once

#include "core/daterange.h"
#include "core/job.h"
#include "storage/importstorerows.h"

#include <functional>
#include <memory>

namespace laurel {

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
        bool customers = false;     ///< whether it is the first sale of one
        bool selfReferrals = false; ///< whether the customer has the affiliate's own address
        bool coupons = false;
        bool countries = false;
    };
    Needs needs = {};
    std::optional<qint64> affiliate = {}; ///< only of this owner
    DateRange period = {};                ///< by business day; empty: all time
};

/// Hands out conversions that belong to somebody or have earned something, by id.
/// @param take an error ends the reading and is returned.
[[nodiscard]] Result<> readEarnings(Database &database, const EarningFilter &filter,
                                    const std::function<Result<>(Earning &&)> &take);
/// Reads one conversion after another.
class EarningReader
{
public:
    [[nodiscard]] static Result<EarningReader> open(Database &database, const EarningFilter::Needs &needs);
    EarningReader(EarningReader &&) noexcept;
    ~EarningReader();

    /// As the program file has it now.
    /// @param newCustomerKey of its customer, who is not written yet.
    [[nodiscard]] Result<Earning> of(qint64 conversion, std::string_view newCustomerKey = {});

private:
    struct Statements;
    explicit EarningReader(std::unique_ptr<Statements> statements);

    std::unique_ptr<Statements> m_statements;
};

/// Whether any conversion is shared.
[[nodiscard]] Result<bool> anySharedSales(Database &database);
/// Owners of conversions.
[[nodiscard]] Result<QList<qint64>> ownersOfConversions(Database &database);

} // namespace laurel
