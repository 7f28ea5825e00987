#pragma once

#include "core/daterange.h"
#include "core/job.h"
#include "storage/accountbook.h"
#include "storage/payerdetails.h"

#include <optional>

namespace laurel {

/// What became of a commission in a statement.
enum class StatementFate {
    PaidHere,   ///< by a payment of the statement
    PaidBefore, ///< by an earlier one, though the sale is of the statement's days
    PaidAhead,  ///< of later days, by a payment of the statement or an earlier one: taken off until its days come
    PaidSince,  ///< by a later payment
    BeingPaid,  ///< in a later payment, or in one that has not arrived
    Due,        ///< approved: in the next payment
    Waiting,    ///< for its hold or approval
    OnHold
};

struct StatementLine
{
    CommissionRow row;
    Money amount; ///< of the row; taken off where it was paid ahead
    StatementFate fate = StatementFate::Due;
    QString reference; ///< of the payment that it is in
};

/// An affiliate's account in one currency: carriedOver + earned − paid = balance, and each of them is the sum of what
/// is listed.
struct StatementAccount
{
    Currency currency;
    Money carriedOver;
    Money earned;
    Money paid;                  ///< commissions in the payments, before fees
    Money balance;               ///< what rolls over
    QList<StatementLine> before; ///< sum to carriedOver: what earlier payments left
    QList<StatementLine> added;  ///< sum to earned: of the statement's days
    QList<StatementLine> ahead;  ///< of later days, in its payments; part of the balance alone
    QList<Payment> payments;     ///< sum to paid
    QList<Payment> notMade;      ///< of the payout, failed or voided: nothing was paid by them
    int cancelled = 0;           ///< sales of its days that came to nothing; they are not listed

    /// What of the balance has that fate.
    [[nodiscard]] Money left(StatementFate fate) const;
};

/// What an affiliate is told of their account: as it is today, whatever was rejected or computed anew since an earlier
/// statement.
struct Statement
{
    Affiliate affiliate;
    PayoutAccount payee; ///< of the payment, or of today
    PayerDetails payer;
    QString program;
    QDate asOf; ///< when it was put together
    DateRange
        period; ///< the days of sales that are new; of a payout they begin after those of the affiliate's one before
    std::optional<Payout> payout;     ///< that it is about; none: about a period
    bool isFirst = false;             ///< the affiliate was in no payout before: the period has no beginning
    QList<StatementAccount> accounts; ///< one for each currency
};

/// Puts statements together.
class StatementReader
{
public:
    /// @param today in the program's time zone.
    StatementReader(Database &database, QDate today)
        : m_database(database)
        , m_today(today)
    {}

    /// Commissions by the day of their sale, payments by the day on which they were made.
    [[nodiscard]] Result<Statement> forPeriod(AffiliateId affiliate, const DateRange &period) const;
    /// Those of @p only, or of all who have a payment in the payout that did not fail and was not voided, in the
    /// payout's order.
    /// @returns NotFound when there is nobody; Cancelled.
    [[nodiscard]] Result<QList<Statement>> forPayout(PayoutRunId payout, const QList<AffiliateId> &only = {},
                                                     Job *job = nullptr) const;

private:
    [[nodiscard]] Result<Statement> headOf(AffiliateId affiliate) const;

    Database &m_database;
    QDate m_today;
};

} // namespace laurel
