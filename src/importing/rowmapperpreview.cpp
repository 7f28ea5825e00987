#include "core/daterange.h"
#include "importing/celltext.h"
#include "importing/rowmapper.h"
#include "storage/outsidepayouts.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowMapper)
};

} // namespace

QString RowMapper::preview(const CsvRow &row, Field field, QString &text)
{
    using enum Field;
    text = textOf(cell(row, field));
    m_error.clear();
    if (isLeftOut(row))
        return {};
    ConversionDraft draft;
    if (!readCurrency(row, draft))
        draft.currency = m_defaultCurrency;
    switch (field) {
    case OrderId:
        if (text.isEmpty() && m_profile.identity == ImportProfile::Identity::OrderId && !isRefund(row))
            m_error = Text::tr("The order number is missing.");
        break;
    case Date:
        if (OutsidePayout payout; m_profile.kind == ImportKind::Payouts) {
            bool skip = false;
            if (readPayoutStatus(row, payout, skip) && readPayoutDays(row, payout))
                text = payout.day.toString(Qt::ISODate);
            break;
        }
        [[fallthrough]];
    case AffiliateJoined:
        if (BusinessClock::Moment moment; (field == Date || !text.isEmpty()) && readDay(row, field, moment))
            text = fromEpochDay(moment.day).toString(Qt::ISODate);
        break;
    case PayoutId:
        if (text.isEmpty())
            m_error = Text::tr("The payout's number is missing.");
        break;
    case PeriodStart:
    case PeriodEnd:
        if (QDate day; readPeriodDay(row, field, day) && day.isValid())
            text = day.toString(Qt::ISODate);
        break;
    case Status:
        if (bool skip = false; m_profile.kind == ImportKind::Conversions)
            static_cast<void>(readStatus(row, draft, skip));
        else if (OutsidePayout payout; m_profile.kind == ImportKind::Payouts)
            static_cast<void>(readPayoutStatus(row, payout, skip));
        break;
    case Kind:
        static_cast<void>(readKind(row, draft));
        break;
    case Currency:
        if (readCurrency(row, draft))
            text = draft.currency.code();
        break;
    case Gross:
    case Net:
    case Total:
    case Discount:
    case Tax:
    case Shipping:
    case Refunded:
    case ItemPrice:
    case ItemTotal:
    case ItemDiscount:
    case PayoutAmount:
        if (Amount amount; readAmount(row, field, draft.currency, amount) && amount.isThere)
            text = Money(amount.minor, draft.currency).toDecimalText();
        break;
    case Quantity:
    case Clicks:
    case Impressions:
        if (qint64 count = 0; readCount(row, field, count) && !text.isEmpty())
            text = QString::number(count);
        break;
    case AffiliateName:
        if (text.isEmpty())
            m_error = Text::tr("The name is missing.");
        break;
    default:
        break;
    }
    return m_error;
}

} // namespace laurel
