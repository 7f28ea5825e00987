#pragma once

#include "core/payout.h"
#include "storage/database.h"

#include <QList>

namespace laurel {

/// What a payout is to be made of.
struct PayoutTerms
{
    QDate day;     ///< on which it is to be paid
    QDate through; ///< the last day of the sales in it
    bool needsTaxForm = false; ///< nobody is paid without one
    QList<AffiliateId> only = {}; ///< empty: everybody
    std::optional<PayoutMethod> method = {}; ///< only those who are paid by it
};

/// Why somebody who is owed something is not paid this time. What is not paid stays due.
enum class PayoutBlock { None, NotChosen, NothingDue, OnHold, NoMethod, NoTaxForm, BelowMinimum, NoRate };

/// What one affiliate is owed in one currency.
struct PayoutCandidate
{
    AffiliateId affiliate;
    QString name;
    PayoutAccount account;
    Money due;        ///< approved, of sales until the last day; corrections taken off
    qint64 rows = 0;  ///< commissions in it
    Money later;      ///< of later sales, pending or on hold
    PayoutBlock block = PayoutBlock::None;
    QString why;      ///< of the block, in a sentence
    Money amount;     ///< paid this time; 0 when blocked, less than due where the largest payment is smaller
    Money fee;        ///< kept back of it
    Money paid;       ///< what arrives
    QDate rateDay;    ///< of the exchange rates; invalid: nothing is converted

    [[nodiscard]] Money rollsOver() const { return Money(due.minor() - amount.minor(), due.currency()); }
};

/// Everybody who is owed something or has something coming, by name and currency. Reads all commissions once.
[[nodiscard]] Result<QList<PayoutCandidate>> payoutCandidates(Database &database, const PayoutTerms &terms);

/// The approved commissions of an affiliate until @p through that make a payment of at most @p most: what is to be given back first,
/// then the oldest.
struct PayableRow
{
    CommissionId id;
    qint64 amount = 0; ///< minor units
};
[[nodiscard]] Result<QList<PayableRow>> payableRows(Database &database, AffiliateId affiliate, Currency currency, QDate through,
                                                    std::optional<qint64> most);

/// The fee of a method, kept back of each payment; in the program's currency.
[[nodiscard]] Result<Money> payoutFee(Database &database, PayoutMethod method);
[[nodiscard]] Result<> savePayoutFee(Database &database, PayoutMethod method, const Money &fee);

} // namespace laurel
