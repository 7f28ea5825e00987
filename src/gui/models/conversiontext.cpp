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
    case AttributionReason::UnknownCode: return Text::tr("A code that nobody has");
    case AttributionReason::CodeNotValidThen: return Text::tr("A code that was not valid on the day");
    case AttributionReason::IgnoredCode: return Text::tr("A code that you ignore");
    }
    return {};
}

QString attributionSentence(const ConversionRow &row)
{
    const QString &who = row.affiliateName;
    const QString &code = row.conversion.code;
    switch (row.conversion.reason) {
    case AttributionReason::None:
        return Text::tr("It belongs to nobody: the row carries neither a coupon nor a code.");
    case AttributionReason::Coupon: return Text::tr("It belongs to %1, because the coupon %2 was used.").arg(who, code);
    case AttributionReason::ReferralCode:
        return Text::tr("It belongs to %1, because it carries the referral code %2.").arg(who, code);
    case AttributionReason::SubId: return Text::tr("It belongs to %1, because it carries the sub-id %2.").arg(who, code);
    case AttributionReason::NetworkId:
        return Text::tr("It belongs to %1, because it carries the network id %2.").arg(who, code);
    case AttributionReason::Email:
        return Text::tr("It belongs to %1, because the customer’s e-mail address is one of theirs.").arg(who);
    case AttributionReason::Click:
        return Text::tr("It belongs to %1, because the customer came by one of their links within the cookie window.").arg(who);
    case AttributionReason::ByHand:
        return who.isEmpty() ? Text::tr("It was decided by hand that it belongs to nobody.") : Text::tr("It was given to %1 by hand.").arg(who);
    case AttributionReason::Alias:
        return Text::tr("It belongs to %1, because %2 is one of their other names.").arg(who, code);
    case AttributionReason::UnknownCode:
        return Text::tr("It belongs to nobody: no affiliate has the code %1. Add the code to an affiliate, and attribute sales anew.").arg(code);
    case AttributionReason::CodeNotValidThen:
        return Text::tr("It belongs to nobody: the code %1 was not valid on that day. Correct the days of the code, and "
                        "attribute sales anew.")
            .arg(code);
    case AttributionReason::IgnoredCode:
        return Text::tr("It belongs to nobody: you chose to ignore the code %1. Give the code to an affiliate to change that.").arg(code);
    }
    return {};
}

} // namespace laurel
