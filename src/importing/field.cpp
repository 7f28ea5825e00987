#include "importing/importprofile.h"

#include <QCoreApplication>
#include <array>

namespace laurel {

namespace {

struct FieldInfo
{
    const char *key;
    const char *name;
};

/// In the order of Field.
constexpr std::array<FieldInfo, fieldCount> fields = {{
    {"order_id", QT_TRANSLATE_NOOP("Field", "Order number")},
    {"date", QT_TRANSLATE_NOOP("Field", "Date")},
    {"time", QT_TRANSLATE_NOOP("Field", "Time")},
    {"status", QT_TRANSLATE_NOOP("Field", "Status")},
    {"kind", QT_TRANSLATE_NOOP("Field", "Kind")},
    {"currency", QT_TRANSLATE_NOOP("Field", "Currency")},
    {"gross", QT_TRANSLATE_NOOP("Field", "Amount before discount")},
    {"net", QT_TRANSLATE_NOOP("Field", "Net amount")},
    {"total", QT_TRANSLATE_NOOP("Field", "Total with tax and shipping")},
    {"discount", QT_TRANSLATE_NOOP("Field", "Discount")},
    {"tax", QT_TRANSLATE_NOOP("Field", "Tax")},
    {"shipping", QT_TRANSLATE_NOOP("Field", "Shipping")},
    {"refunded", QT_TRANSLATE_NOOP("Field", "Refunded amount")},
    {"coupon", QT_TRANSLATE_NOOP("Field", "Coupon")},
    {"referral_code", QT_TRANSLATE_NOOP("Field", "Referral code")},
    {"sub_id", QT_TRANSLATE_NOOP("Field", "Sub-id")},
    {"network_id", QT_TRANSLATE_NOOP("Field", "Network id")},
    {"partner_email", QT_TRANSLATE_NOOP("Field", "Affiliate's e-mail")},
    {"customer_email", QT_TRANSLATE_NOOP("Field", "Customer's e-mail")},
    {"country", QT_TRANSLATE_NOOP("Field", "Country of the order")},
    {"product", QT_TRANSLATE_NOOP("Field", "Product")},
    {"sku", QT_TRANSLATE_NOOP("Field", "SKU")},
    {"category", QT_TRANSLATE_NOOP("Field", "Product category")},
    {"quantity", QT_TRANSLATE_NOOP("Field", "Quantity")},
    {"item_price", QT_TRANSLATE_NOOP("Field", "Item price")},
    {"item_total", QT_TRANSLATE_NOOP("Field", "Amount of the item line")},
    {"item_discount", QT_TRANSLATE_NOOP("Field", "Item discount")},
    {"cancelled_at", QT_TRANSLATE_NOOP("Field", "Cancelled at")},
    {"time_zone", QT_TRANSLATE_NOOP("Field", "Time zone")},
    {"refund_of", QT_TRANSLATE_NOOP("Field", "Number of the refunded order")},
    {"refunded_flag", QT_TRANSLATE_NOOP("Field", "Wholly refunded")},
    {"dispute", QT_TRANSLATE_NOOP("Field", "Dispute")},
    {"dispute_won", QT_TRANSLATE_NOOP("Field", "Dispute won")},
    {"test_flag", QT_TRANSLATE_NOOP("Field", "Test order")},
    {"clicks", QT_TRANSLATE_NOOP("Field", "Clicks")},
    {"impressions", QT_TRANSLATE_NOOP("Field", "Impressions")},
    {"click_id", QT_TRANSLATE_NOOP("Field", "Click or visitor id")},
    {"commission", QT_TRANSLATE_NOOP("Field", "Commission")},
    {"order_reference", QT_TRANSLATE_NOOP("Field", "Order number of the shop")},
    {"payout_id", QT_TRANSLATE_NOOP("Field", "Payout number")},
    {"payout_amount", QT_TRANSLATE_NOOP("Field", "Amount paid")},
    {"payout_method", QT_TRANSLATE_NOOP("Field", "Paid by")},
    {"period_start", QT_TRANSLATE_NOOP("Field", "Period from")},
    {"period_end", QT_TRANSLATE_NOOP("Field", "Period to")},
    {"affiliate_name", QT_TRANSLATE_NOOP("Field", "Name")},
    {"affiliate_first_name", QT_TRANSLATE_NOOP("Field", "First name")},
    {"affiliate_last_name", QT_TRANSLATE_NOOP("Field", "Last name")},
    {"affiliate_email", QT_TRANSLATE_NOOP("Field", "E-mail")},
    {"affiliate_company", QT_TRANSLATE_NOOP("Field", "Company")},
    {"affiliate_website", QT_TRANSLATE_NOOP("Field", "Website")},
    {"affiliate_country", QT_TRANSLATE_NOOP("Field", "Country")},
    {"affiliate_kind", QT_TRANSLATE_NOOP("Field", "Kind of partner")},
    {"affiliate_status", QT_TRANSLATE_NOOP("Field", "Status of the partnership")},
    {"affiliate_tier", QT_TRANSLATE_NOOP("Field", "Tier")},
    {"affiliate_joined", QT_TRANSLATE_NOOP("Field", "Joined")},
    {"affiliate_code", QT_TRANSLATE_NOOP("Field", "Referral code")},
    {"affiliate_network_id", QT_TRANSLATE_NOOP("Field", "Network id")},
    {"affiliate_coupon", QT_TRANSLATE_NOOP("Field", "Coupon")},
    {"affiliate_tags", QT_TRANSLATE_NOOP("Field", "Tags")},
}};

} // namespace

QString fieldKey(Field field) { return QLatin1String(fields[size_t(field)].key); }

QString fieldName(Field field) { return QCoreApplication::translate("Field", fields[size_t(field)].name); }

std::optional<Field> fieldFromKey(const QString &key)
{
    for (int i = 0; i < fieldCount; ++i) {
        if (key == QLatin1String(fields[size_t(i)].key))
            return Field(i);
    }
    return std::nullopt;
}

QList<Field> fieldsFor(ImportKind kind)
{
    using enum Field;
    switch (kind) {
    case ImportKind::Conversions:
        return {OrderId,      Date,         Gross,        Net,          Total,     Currency,  Status,       Kind,
                Discount,     Refunded,     Coupon,       ReferralCode, SubId,     NetworkId, PartnerEmail, CustomerEmail,
                Country,      Product,      Sku,          Category,     Quantity,  ItemPrice, ItemTotal,    ItemDiscount,
                Tax,          Shipping,
                Time,         TimeZone,     CancelledAt,  RefundedFlag, RefundOf,  Dispute,   DisputeWon,   TestFlag,
                ClickId};
    case ImportKind::Clicks:
        return {Date, ReferralCode, Clicks, Impressions, ClickId};
    case ImportKind::Affiliates:
        return {AffiliateName,      AffiliateFirstName, AffiliateLastName, AffiliateEmail,   AffiliateCode,
                AffiliateNetworkId, AffiliateCoupon,    AffiliateCompany,  AffiliateWebsite, AffiliateCountry,
                AffiliateKind,      AffiliateStatus,    AffiliateTier,     AffiliateJoined,  AffiliateTags};
    case ImportKind::Payouts:
        return {PayoutAmount, Date,         PayoutId,      NetworkId,   PartnerEmail, ReferralCode, AffiliateName,
                Currency,     PayoutMethod, Status,        PeriodStart, PeriodEnd};
    case ImportKind::Rates:
        return {Date}; // each other column is a currency
    case ImportKind::Reassignment:
    case ImportKind::Recompute:
        break; // come from no file
    }
    return {};
}

bool isRequired(Field field, ImportKind kind)
{
    using enum Field;
    switch (kind) {
    case ImportKind::Conversions:
        return field == OrderId || field == Date;
    case ImportKind::Clicks:
        return field == Date || field == ReferralCode || field == Clicks;
    case ImportKind::Affiliates:
        return field == AffiliateName;
    case ImportKind::Payouts:
        return field == Date || field == PayoutAmount;
    case ImportKind::Rates:
        return field == Date;
    case ImportKind::Reassignment:
    case ImportKind::Recompute:
        break;
    }
    return false;
}

QList<Field> comparedFields()
{
    using enum Field;
    return {Commission, Date,      OrderId,      OrderReference, Currency,     Status,        Gross,   Net,
            ItemTotal,  NetworkId, PartnerEmail, ReferralCode,   SubId,        AffiliateName, Time,    TimeZone};
}

QList<Field> missingFields(const ImportProfile &profile)
{
    using enum Field;
    const auto has = [&profile](Field field) { return profile.columns.contains(field); };
    QList<Field> missing;
    if (profile.comparesCommissions) {
        if (!has(OrderId) && !has(OrderReference))
            missing << OrderId;
        if (!has(Commission))
            missing << Commission;
        if (!has(Date) && !profile.day.isValid())
            missing << Date;
        return missing;
    }
    for (const Field field : fieldsFor(profile.kind)) {
        if (!isRequired(field, profile.kind) || has(field))
            continue;
        const bool given = (field == OrderId && (profile.identity == ImportProfile::Identity::RowContent || has(RefundOf)))
            || (field == Date && (profile.day.isValid() || profile.rows == ImportProfile::Rows::Refunds)) || (field == Clicks && profile.rowIsClick)
            || (field == AffiliateName && (has(AffiliateFirstName) || has(AffiliateLastName)));
        if (!given)
            missing << field;
    }
    const bool sales = profile.kind == ImportKind::Conversions && profile.conversionKind == ConversionKind::Sale;
    const bool amounts = has(Gross) || has(Net) || has(Total) || has(ItemPrice) || has(ItemTotal);
    if (sales && !amounts && profile.rows != ImportProfile::Rows::Refunds)
        missing << Gross;
    return missing;
}

} // namespace laurel
