#pragma once

#include "gui/app/session.h"
#include "gui/models/affiliatemodel.h"
#include "gui/pages/affiliates/balancecard.h"
#include "storage/commissionrepository.h"
#include "storage/outsidepayouts.h"

namespace laurel {

/// Everything the profile of one affiliate shows.
struct AffiliateProfile
{
    Affiliate affiliate;
    QString tierName;
    QList<AffiliateCode> codes;
    QList<AffiliateEvent> events;
    KpiSums current;
    KpiSums before;
    QList<SeriesPoint> course;
    QList<SeriesPoint> courseBefore;
    QList<CommissionRow> commissions; ///< newest, of the period
    BalanceFacts balance;
    QList<OutsidePayoutRow> outsidePayouts; ///< newest, of all time
    QList<Money> paidOutside;               ///< in all, one per currency
};

/// @name Reading, for worker threads
/// @{
[[nodiscard]] Result<QList<AffiliateRow>> readAffiliates(Database &database, const DateRange &period, const DateRange &before, Currency currency);
[[nodiscard]] Result<AffiliateProfile> readProfile(Database &database, AffiliateId id, const DateRange &period, const DateRange &before,
                                                   Currency currency, QDate today);
/// @}

/// @name Edits, each one step to undo
/// @{
void addAffiliate(Session &session, const Affiliate &affiliate);
void changeAffiliate(Session &session, const Affiliate &before, const Affiliate &after);
void removeAffiliate(Session &session, const AffiliateProfile &profile);
/// A new affiliate who has @p code.
void addAffiliateWithCode(Session &session, const Affiliate &affiliate, const AffiliateCode &code);
void addCode(Session &session, const AffiliateCode &code);
void changeCode(Session &session, const AffiliateCode &before, const AffiliateCode &after);
void removeCode(Session &session, const AffiliateCode &code);
void addNote(Session &session, const AffiliateEvent &event);
void removeEvent(Session &session, const AffiliateEvent &event);
/// @}

} // namespace laurel
