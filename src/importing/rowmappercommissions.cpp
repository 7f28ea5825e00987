#include "core/daterange.h"
#include "importing/celltext.h"
#include "importing/reportedcommission.h"
#include "importing/rowmapper.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowMapper)
};

constexpr qsizetype longestNumber = 400;
constexpr qsizetype longestName = 200;

} // namespace

RowMapper::Outcome RowMapper::readCommission(const CsvRow &row, ReportedCommission &reported)
{
    reported = {};
    reported.line = row.line;
    if (isLeftOut(row))
        return Outcome::Skipped;
    if (!isRegular(row))
        return Outcome::Rejected;
    ConversionDraft draft;
    bool skip = false;
    if (!readStatus(row, draft, skip))
        return Outcome::Rejected;
    if (skip)
        return Outcome::Skipped;
    reported.id = textOf(composed(cell(row, Field::OrderId)));
    reported.reference = textOf(composed(cell(row, Field::OrderReference)));
    if (reported.id.isEmpty() && reported.reference.isEmpty())
        return reject(Text::tr("The line has no order number, so it cannot be compared with anything."));
    if (std::max(reported.id.size(), reported.reference.size()) > longestNumber)
        return reject(Text::tr("The order number is longer than 400 characters."));
    if (!readMoment(row, draft) || !readCurrency(row, draft))
        return Outcome::Rejected;
    Amount amount;
    if (!readAmount(row, Field::Commission, draft.currency, amount))
        return Outcome::Rejected;
    if (!amount.isThere)
        return reject(Text::tr("The commission is missing."));
    reported.day = fromEpochDay(draft.day);
    reported.status = m_cancelled ? ConversionStatus::Cancelled : draft.status;
    reported.statusText = textOf(cell(row, Field::Status)).simplified().left(longestName);
    reported.commission = Money(amount.minor, draft.currency);
    for (const Field field : {Field::Net, Field::Gross, Field::ItemTotal}) {
        if (!readAmount(row, field, draft.currency, amount))
            return Outcome::Rejected;
        if (amount.isThere && !reported.sale)
            reported.sale = Money(amount.minor, draft.currency);
    }
    for (const Field field :
         {Field::AffiliateName, Field::NetworkId, Field::ReferralCode, Field::PartnerEmail, Field::SubId}) {
        if (reported.partner.isEmpty())
            reported.partner = textOf(cell(row, field)).simplified().left(longestName);
    }
    return Outcome::Mapped;
}

} // namespace laurel
