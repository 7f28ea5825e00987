#pragma once

#include "core/payout.h"
#include "storage/database.h"

#include <QList>
#include <map>

namespace laurel {

/// What a payout is to be made of.
struct PayoutTerms
{
    QDate day;     ///< on which it is to be paid
    QDate through; ///< the last day of the sales in it
    bool needsTaxForm = false; ///< nobody is paid without one, whatever the program's conditions say
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

/// Everybody who is owed something or has something coming, by name and currency; by the program's PayoutConditions, too. Reads all commissions once.
[[nodiscard]] Result<QList<PayoutCandidate>> payoutCandidates(Database &database, const PayoutTerms &terms);

/// An approved commission.
struct PayableRow
{
    CommissionId id;
    qint64 amount = 0; ///< minor units
};
/// By affiliate and currency: what is to be given back first, then the oldest.
using PayableRows = std::map<std::pair<AffiliateId, Currency>, QList<PayableRow>>;
/// What is approved of @p affiliates' sales until @p through. Reads all commissions once.
[[nodiscard]] Result<PayableRows> payableRows(Database &database, const QList<AffiliateId> &affiliates, QDate through);
/// Those of @p rows that make a payment of at most @p most minor units.
[[nodiscard]] QList<PayableRow> upTo(const QList<PayableRow> &rows, qint64 most);
/// @returns Overflow.
[[nodiscard]] Result<Money> sumOf(const QList<PayableRow> &rows, Currency currency);

} // namespace laurel
