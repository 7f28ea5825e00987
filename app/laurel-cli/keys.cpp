#include "keys.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace laurel::cli {

namespace {

template <typename Enum>
struct Key
{
    Enum value;
    QLatin1String key;
};

template <typename Enum>
constexpr std::array<Key<Enum>, 0> keyTable{};

template <>
constexpr auto
    keyTable<ConversionKind> = std::to_array<Key<ConversionKind>>({{ConversionKind::Sale, QLatin1String("sale")},
                                                                   {ConversionKind::Lead, QLatin1String("lead")},
                                                                   {ConversionKind::Action, QLatin1String("action")}});

template <>
constexpr auto keyTable<ConversionStatus> =
    std::to_array<Key<ConversionStatus>>({{ConversionStatus::Pending, QLatin1String("pending")},
                                          {ConversionStatus::Confirmed, QLatin1String("confirmed")},
                                          {ConversionStatus::Cancelled, QLatin1String("cancelled")},
                                          {ConversionStatus::Refunded, QLatin1String("refunded")},
                                          {ConversionStatus::PartlyRefunded, QLatin1String("partly-refunded")}});

template <>
constexpr auto keyTable<CommissionStatus> =
    std::to_array<Key<CommissionStatus>>({{CommissionStatus::Pending, QLatin1String("pending")},
                                          {CommissionStatus::Approved, QLatin1String("approved")},
                                          {CommissionStatus::InPayout, QLatin1String("in-payout")},
                                          {CommissionStatus::Paid, QLatin1String("paid")},
                                          {CommissionStatus::Rejected, QLatin1String("rejected")},
                                          {CommissionStatus::OnHold, QLatin1String("on-hold")},
                                          {CommissionStatus::Reversed, QLatin1String("reversed")}});

template <>
constexpr auto
    keyTable<ImportKind> = std::to_array<Key<ImportKind>>({{ImportKind::Conversions, QLatin1String("conversions")},
                                                           {ImportKind::Clicks, QLatin1String("clicks")},
                                                           {ImportKind::Affiliates, QLatin1String("affiliates")},
                                                           {ImportKind::Payouts, QLatin1String("payouts")},
                                                           {ImportKind::Rates, QLatin1String("rates")},
                                                           {ImportKind::Reassignment, QLatin1String("reassignment")},
                                                           {ImportKind::Recompute, QLatin1String("recompute")}});

template <>
constexpr auto keyTable<AttributionReason> = std::to_array<Key<AttributionReason>>(
    {{AttributionReason::None, QLatin1String("none")},
     {AttributionReason::Coupon, QLatin1String("coupon")},
     {AttributionReason::ReferralCode, QLatin1String("referral-code")},
     {AttributionReason::SubId, QLatin1String("sub-id")},
     {AttributionReason::NetworkId, QLatin1String("network-id")},
     {AttributionReason::Email, QLatin1String("email")},
     {AttributionReason::Click, QLatin1String("click")},
     {AttributionReason::ByHand, QLatin1String("by-hand")},
     {AttributionReason::Alias, QLatin1String("alias")},
     {AttributionReason::CustomerOf, QLatin1String("customer-of")},
     {AttributionReason::UnknownCode, QLatin1String("unknown-code")},
     {AttributionReason::CodeNotValidThen, QLatin1String("code-not-valid-then")},
     {AttributionReason::IgnoredCode, QLatin1String("ignored-code")}});

template <typename Enum>
QString find(Enum value)
{
    const auto &table = keyTable<Enum>;
    const auto entry =
        std::find_if(table.begin(), table.end(), [value](const Key<Enum> &key) { return key.value == value; });
    Q_ASSERT(entry != table.end());
    return entry == table.end() ? QString() : QString(entry->key);
}

} // namespace

QString keyOf(ConversionKind kind) { return find(kind); }

QString keyOf(ConversionStatus status) { return find(status); }

QString keyOf(CommissionStatus status) { return find(status); }

QString keyOf(ImportKind kind) { return find(kind); }

QString keyOf(AttributionReason reason) { return find(reason); }

template <typename Enum>
std::optional<Enum> fromKey(const QString &key)
{
    for (const Key<Enum> &entry : keyTable<Enum>) {
        if (key.compare(entry.key, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return {};
}

template <typename Enum>
QString allKeys()
{
    QStringList keys;
    for (const Key<Enum> &entry : keyTable<Enum>)
        keys.append(entry.key);
    return keys.join(QLatin1String(", "));
}

template std::optional<ConversionKind> fromKey(const QString &);
template std::optional<ConversionStatus> fromKey(const QString &);
template std::optional<CommissionStatus> fromKey(const QString &);
template QString allKeys<ConversionKind>();
template QString allKeys<ConversionStatus>();
template QString allKeys<CommissionStatus>();

} // namespace laurel::cli
