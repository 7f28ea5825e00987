#pragma once

#include "core/entities.h"

#include <QLatin1String>
#include <QStringView>
#include <optional>

// The words under which the program file keeps an enumeration; laurel-cli and affiliate files use the same ones.
namespace laurel {

[[nodiscard]] QLatin1String storedText(AttributionRule rule);
[[nodiscard]] QLatin1String storedText(ClickRule rule);
[[nodiscard]] QLatin1String storedText(AffiliateStatus status);
[[nodiscard]] QLatin1String storedText(AffiliateKind kind);
[[nodiscard]] QLatin1String storedText(CodeKind kind);
[[nodiscard]] QLatin1String storedText(EventKind kind);
[[nodiscard]] QLatin1String storedText(RuleScope scope);

/// fromStoredText<CodeKind>(u"sub-id"); empty for an unknown word.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromStoredText(QStringView text);

extern template std::optional<AttributionRule> fromStoredText(QStringView);
extern template std::optional<ClickRule> fromStoredText(QStringView);
extern template std::optional<AffiliateStatus> fromStoredText(QStringView);
extern template std::optional<AffiliateKind> fromStoredText(QStringView);
extern template std::optional<CodeKind> fromStoredText(QStringView);
extern template std::optional<EventKind> fromStoredText(QStringView);
extern template std::optional<RuleScope> fromStoredText(QStringView);

} // namespace laurel
