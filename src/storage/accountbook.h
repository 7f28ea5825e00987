#pragma once

#include "storage/payoutrepository.h"

#include <QList>
#include <vector>

namespace laurel {

/// A commission as it stands in an affiliate's account; neither rejected nor reversed.
struct AccountEntry
{
    CommissionId id;
    QDate day;         ///< of the sale
    qint64 amount = 0; ///< minor units
    CommissionStatus status = CommissionStatus::Pending;
    QDate holdUntil;
    PaymentId payment; ///< that it is in, or was paid by; none: in none that counts
};

/// What an affiliate earned in one currency, and the payments made of it.
struct AffiliateAccount
{
    AffiliateId affiliate;
    Currency currency;                 ///< of the commissions
    std::vector<AccountEntry> entries; ///< by day
    QList<Payment> payments;           ///< oldest first; those that failed or were voided, too
};

/// The accounts of @p affiliates, in their order and by currency; one without entries and payments is left out. Reads
/// all commissions once, however many affiliates there are.
[[nodiscard]] Result<QList<AffiliateAccount>> readAccounts(Database &database, const QList<AffiliateId> &affiliates);

/// Payments that arrived on the days of @p period, by affiliate.
[[nodiscard]] Result<QList<Payment>> paymentsPaidIn(Database &database, const DateRange &period);
/// Of the first payment that was made; invalid while there is none.
[[nodiscard]] Result<QDate> firstPaidDay(Database &database);

} // namespace laurel
