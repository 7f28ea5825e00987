#include "commissions/attributiontext.h"

#include "core/localformat.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct ConversionText
{
    Q_DECLARE_TR_FUNCTIONS(ConversionText)
};

QString ownerSentence(const ConversionRow &row)
{
    const QString &who = row.affiliateName;
    const QString &code = row.conversion.code;
    switch (row.conversion.reason) {
    case AttributionReason::None:
        return ConversionText::tr("It belongs to nobody: the row carries neither a coupon nor a code.");
    case AttributionReason::Coupon:
        return ConversionText::tr("It belongs to %1, because the coupon %2 was used.").arg(who, code);
    case AttributionReason::ReferralCode:
        return ConversionText::tr("It belongs to %1, because it carries the referral code %2.").arg(who, code);
    case AttributionReason::SubId:
        return ConversionText::tr("It belongs to %1, because it carries the sub-id %2.").arg(who, code);
    case AttributionReason::NetworkId:
        return ConversionText::tr("It belongs to %1, because it carries the network id %2.").arg(who, code);
    case AttributionReason::Email:
        return ConversionText::tr("It belongs to %1, because the customer’s e-mail address is one of theirs.").arg(who);
    case AttributionReason::Click:
        return ConversionText::tr(
                   "It belongs to %1, because the customer came by one of their links within the cookie window.")
            .arg(who);
    case AttributionReason::ByHand:
        return who.isEmpty() ? ConversionText::tr("It was decided by hand that it belongs to nobody.")
                             : ConversionText::tr("It was given to %1 by hand.").arg(who);
    case AttributionReason::Alias:
        return ConversionText::tr("It belongs to %1, because %2 is one of their other names.").arg(who, code);
    case AttributionReason::CustomerOf:
        return ConversionText::
            tr("It belongs to %1, because they brought this customer: an earlier sale to the same address is theirs.")
                .arg(who);
    case AttributionReason::UnknownCode:
        return ConversionText::tr("It belongs to nobody: no affiliate has the code %1. Add the code to an affiliate, "
                                  "and attribute sales anew.")
            .arg(code);
    case AttributionReason::CodeNotValidThen:
        return ConversionText::tr(
                   "It belongs to nobody: the code %1 was not valid on that day. Correct the days of the code, and "
                   "attribute sales anew.")
            .arg(code);
    case AttributionReason::IgnoredCode:
        return ConversionText::
            tr("It belongs to nobody: you chose to ignore the code %1. Give the code to an affiliate to change that.")
                .arg(code);
    }
    return {};
}

QString shareSentence(const QList<SharePart> &shares, const QLocale &locale)
{
    QStringList parts;
    for (const SharePart &part : shares)
        parts.append(ConversionText::tr("%1 %2", "an affiliate, a share")
                         .arg(part.affiliateName, formatRate(part.share, locale)));
    return ConversionText::tr("All who touched it share it: %1.").arg(locale.createSeparatedList(parts));
}

} // namespace

QString attributionSentence(const ConversionRow &row, const QLocale &locale)
{
    return row.shares.isEmpty() ? ownerSentence(row) : ownerSentence(row) + u' ' + shareSentence(row.shares, locale);
}

} // namespace laurel
