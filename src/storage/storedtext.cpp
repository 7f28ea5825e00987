#include "storage/storedtext.h"

#include <array>

namespace laurel {

namespace {

// In the order of the enumerators.
constexpr std::array<QLatin1String, 3> wordsOf(AttributionRule)
{
    return {QLatin1String("coupon-first"), QLatin1String("link-first"), QLatin1String("shared")};
}

constexpr std::array<QLatin1String, 2> wordsOf(ClickRule)
{
    return {QLatin1String("last-click"), QLatin1String("first-click")};
}

constexpr std::array<QLatin1String, 5> wordsOf(AffiliateStatus)
{
    return {QLatin1String("applied"), QLatin1String("active"), QLatin1String("paused"), QLatin1String("ended"),
            QLatin1String("rejected")};
}

constexpr std::array<QLatin1String, 8> wordsOf(AffiliateKind)
{
    return {QLatin1String("content"),   QLatin1String("creator"), QLatin1String("coupon"),
            QLatin1String("cashback"),  QLatin1String("email"),   QLatin1String("comparison"),
            QLatin1String("community"), QLatin1String("other")};
}

constexpr std::array<QLatin1String, 6> wordsOf(CodeKind)
{
    return {QLatin1String("referral"), QLatin1String("coupon"),     QLatin1String("sub-id"),
            QLatin1String("email"),    QLatin1String("network-id"), QLatin1String("alias")};
}

constexpr std::array<QLatin1String, 6> wordsOf(EventKind)
{
    return {QLatin1String("note"),    QLatin1String("contact"), QLatin1String("status"),
            QLatin1String("message"), QLatin1String("reward"),  QLatin1String("terms")};
}

constexpr std::array<QLatin1String, 4> wordsOf(RuleScope)
{
    return {QLatin1String("affiliate"), QLatin1String("tier"), QLatin1String("product"), QLatin1String("program")};
}

constexpr std::array<QLatin1String, 3> wordsOf(CustomerCondition)
{
    return {QLatin1String("any"), QLatin1String("new"), QLatin1String("returning")};
}

constexpr std::array<QLatin1String, 2> wordsOf(FlatPer)
{
    return {QLatin1String("order"), QLatin1String("item")};
}

constexpr std::array<QLatin1String, 5> wordsOf(StepMeasure)
{
    return {QLatin1String("none"), QLatin1String("sales"), QLatin1String("net"), QLatin1String("orders"), QLatin1String("earnings")};
}

constexpr std::array<QLatin1String, 5> wordsOf(StepPeriod)
{
    return {QLatin1String("month"), QLatin1String("quarter"), QLatin1String("year"), QLatin1String("rolling"), QLatin1String("lifetime")};
}

constexpr std::array<QLatin1String, 2> wordsOf(StepMode)
{
    return {QLatin1String("marginal"), QLatin1String("retroactive")};
}

constexpr std::array<QLatin1String, 4> wordsOf(Recurrence)
{
    return {QLatin1String("every"), QLatin1String("first"), QLatin1String("payments"), QLatin1String("months")};
}

constexpr std::array<QLatin1String, 5> wordsOf(CapPeriod)
{
    return {QLatin1String("order"), QLatin1String("day"), QLatin1String("week"), QLatin1String("month"), QLatin1String("total")};
}

constexpr std::array<QLatin1String, 5> wordsOf(CommissionEntryKind)
{
    return {QLatin1String("sale"), QLatin1String("bonus"), QLatin1String("adjustment"), QLatin1String("clawback"),
            QLatin1String("performance")};
}

constexpr std::array<QLatin1String, 9> wordsOf(PayoutMethod)
{
    return {QLatin1String("none"), QLatin1String("paypal"), QLatin1String("wise"), QLatin1String("sepa"), QLatin1String("ach"), QLatin1String("bank"), QLatin1String("gift-card"), QLatin1String("product"), QLatin1String("other")};
}

constexpr std::array<QLatin1String, 5> wordsOf(TaxForm)
{
    return {QLatin1String("none"), QLatin1String("w9"), QLatin1String("w8ben"), QLatin1String("w8bene"), QLatin1String("not-needed")};
}

constexpr std::array<QLatin1String, 2> wordsOf(AccountType)
{
    return {QLatin1String("checking"), QLatin1String("savings")};
}

constexpr std::array<QLatin1String, 6> wordsOf(PaymentState)
{
    return {QLatin1String("open"), QLatin1String("exported"), QLatin1String("sent"), QLatin1String("paid"), QLatin1String("failed"), QLatin1String("void")};
}

constexpr std::array<QLatin1String, 3> wordsOf(SelfReferralRule)
{
    return {QLatin1String("allow"), QLatin1String("hold"), QLatin1String("reject")};
}

template <typename Enum>
QLatin1String wordOf(Enum value)
{
    return wordsOf(value).at(static_cast<size_t>(value));
}

} // namespace

QLatin1String storedText(AttributionRule rule) { return wordOf(rule); }
QLatin1String storedText(ClickRule rule) { return wordOf(rule); }
QLatin1String storedText(AffiliateStatus status) { return wordOf(status); }
QLatin1String storedText(AffiliateKind kind) { return wordOf(kind); }
QLatin1String storedText(CodeKind kind) { return wordOf(kind); }
QLatin1String storedText(EventKind kind) { return wordOf(kind); }
QLatin1String storedText(RuleScope scope) { return wordOf(scope); }
QLatin1String storedText(CustomerCondition condition) { return wordOf(condition); }
QLatin1String storedText(FlatPer per) { return wordOf(per); }
QLatin1String storedText(StepMeasure measure) { return wordOf(measure); }
QLatin1String storedText(StepPeriod period) { return wordOf(period); }
QLatin1String storedText(StepMode mode) { return wordOf(mode); }
QLatin1String storedText(Recurrence recurrence) { return wordOf(recurrence); }
QLatin1String storedText(CapPeriod period) { return wordOf(period); }
QLatin1String storedText(SelfReferralRule rule) { return wordOf(rule); }
QLatin1String storedText(CommissionEntryKind kind) { return wordOf(kind); }
QLatin1String storedText(PayoutMethod method) { return wordOf(method); }
QLatin1String storedText(TaxForm form) { return wordOf(form); }
QLatin1String storedText(AccountType type) { return wordOf(type); }
QLatin1String storedText(PaymentState state) { return wordOf(state); }

template <typename Enum>
std::optional<Enum> fromStoredText(QStringView text)
{
    const auto words = wordsOf(Enum());
    for (size_t i = 0; i < words.size(); ++i) {
        if (text == words.at(i))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template std::optional<AttributionRule> fromStoredText(QStringView);
template std::optional<ClickRule> fromStoredText(QStringView);
template std::optional<AffiliateStatus> fromStoredText(QStringView);
template std::optional<AffiliateKind> fromStoredText(QStringView);
template std::optional<CodeKind> fromStoredText(QStringView);
template std::optional<EventKind> fromStoredText(QStringView);
template std::optional<RuleScope> fromStoredText(QStringView);
template std::optional<CustomerCondition> fromStoredText(QStringView);
template std::optional<FlatPer> fromStoredText(QStringView);
template std::optional<StepMeasure> fromStoredText(QStringView);
template std::optional<StepPeriod> fromStoredText(QStringView);
template std::optional<StepMode> fromStoredText(QStringView);
template std::optional<Recurrence> fromStoredText(QStringView);
template std::optional<CapPeriod> fromStoredText(QStringView);
template std::optional<SelfReferralRule> fromStoredText(QStringView);
template std::optional<CommissionEntryKind> fromStoredText(QStringView);
template std::optional<PayoutMethod> fromStoredText(QStringView);
template std::optional<TaxForm> fromStoredText(QStringView);
template std::optional<AccountType> fromStoredText(QStringView);
template std::optional<PaymentState> fromStoredText(QStringView);

} // namespace laurel
