#include "gui/models/conversiontext.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConversionText)
};

} // namespace

QString conversionKindName(ConversionKind kind)
{
    switch (kind) {
    case ConversionKind::Sale: return Text::tr("Sale");
    case ConversionKind::Lead: return Text::tr("Lead");
    case ConversionKind::Action: return Text::tr("Action");
    }
    return {};
}

QString conversionStatusName(ConversionStatus status)
{
    switch (status) {
    case ConversionStatus::Pending: return Text::tr("Pending");
    case ConversionStatus::Confirmed: return Text::tr("Confirmed");
    case ConversionStatus::Cancelled: return Text::tr("Cancelled");
    case ConversionStatus::Refunded: return Text::tr("Refunded");
    case ConversionStatus::PartlyRefunded: return Text::tr("Partly refunded");
    }
    return {};
}

QString conversionHeading(const Conversion &conversion, const QLocale &locale)
{
    const QString kind = conversionKindName(conversion.kind);
    const QString day = locale.toString(conversion.day, QLocale::LongFormat);
    switch (conversion.status) {
    case ConversionStatus::Pending: return Text::tr("%1 of %2, pending", "kind, day").arg(kind, day);
    case ConversionStatus::Confirmed: return Text::tr("%1 of %2, confirmed", "kind, day").arg(kind, day);
    case ConversionStatus::Cancelled: return Text::tr("%1 of %2, cancelled", "kind, day").arg(kind, day);
    case ConversionStatus::Refunded: return Text::tr("%1 of %2, refunded", "kind, day").arg(kind, day);
    case ConversionStatus::PartlyRefunded: return Text::tr("%1 of %2, partly refunded", "kind, day").arg(kind, day);
    }
    return {};
}

QString commissionStatusName(CommissionStatus status)
{
    switch (status) {
    case CommissionStatus::Pending: return Text::tr("Pending");
    case CommissionStatus::Approved: return Text::tr("Approved");
    case CommissionStatus::InPayout: return Text::tr("In a payout");
    case CommissionStatus::Paid: return Text::tr("Paid");
    case CommissionStatus::Rejected: return Text::tr("Rejected");
    case CommissionStatus::OnHold: return Text::tr("On hold");
    case CommissionStatus::Reversed: return Text::tr("Reversed");
    }
    return {};
}

QString attributionText(AttributionReason reason, const QString &code)
{
    switch (reason) {
    case AttributionReason::None: return Text::tr("No code");
    case AttributionReason::Coupon: return Text::tr("Coupon %1").arg(code);
    case AttributionReason::ReferralCode: return Text::tr("Code %1").arg(code);
    case AttributionReason::SubId: return Text::tr("Sub-id %1").arg(code);
    case AttributionReason::NetworkId: return Text::tr("Network id %1").arg(code);
    case AttributionReason::Email: return Text::tr("Customer’s e-mail");
    case AttributionReason::Click: return Text::tr("Click");
    case AttributionReason::ByHand: return Text::tr("By hand");
    case AttributionReason::Alias: return Text::tr("Alias %1").arg(code);
    case AttributionReason::CustomerOf: return Text::tr("Their customer");
    case AttributionReason::UnknownCode: return Text::tr("Unknown code %1").arg(code);
    case AttributionReason::CodeNotValidThen: return Text::tr("Code %1, not valid then").arg(code);
    case AttributionReason::IgnoredCode: return Text::tr("Code %1, ignored").arg(code);
    }
    return {};
}

QString attributionReasonName(AttributionReason reason)
{
    switch (reason) {
    case AttributionReason::None: return Text::tr("No code");
    case AttributionReason::Coupon: return Text::tr("By coupon");
    case AttributionReason::ReferralCode: return Text::tr("By referral code");
    case AttributionReason::SubId: return Text::tr("By sub-id");
    case AttributionReason::NetworkId: return Text::tr("By network id");
    case AttributionReason::Email: return Text::tr("By the customer’s e-mail");
    case AttributionReason::Click: return Text::tr("By click");
    case AttributionReason::ByHand: return Text::tr("By hand");
    case AttributionReason::Alias: return Text::tr("By alias");
    case AttributionReason::CustomerOf: return Text::tr("By an earlier sale to the same customer");
    case AttributionReason::UnknownCode: return Text::tr("A code that nobody has");
    case AttributionReason::CodeNotValidThen: return Text::tr("A code that was not valid on the day");
    case AttributionReason::IgnoredCode: return Text::tr("A code that you ignore");
    }
    return {};
}

} // namespace laurel
