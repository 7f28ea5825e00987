#include "storage/storedtext.h"

#include <array>

namespace laurel {

namespace {

// In the order of the enumerators.
constexpr std::array<QLatin1String, 2> wordsOf(AttributionRule)
{
    return {QLatin1String("coupon-first"), QLatin1String("link-first")};
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

} // namespace laurel
