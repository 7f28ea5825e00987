#pragma once

#include "core/entities.h"
#include "core/payout.h"

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
[[nodiscard]] QLatin1String storedText(CustomerCondition condition);
[[nodiscard]] QLatin1String storedText(FlatPer per);
[[nodiscard]] QLatin1String storedText(StepMeasure measure);
[[nodiscard]] QLatin1String storedText(StepPeriod period);
[[nodiscard]] QLatin1String storedText(StepMode mode);
[[nodiscard]] QLatin1String storedText(Recurrence recurrence);
[[nodiscard]] QLatin1String storedText(CapPeriod period);
[[nodiscard]] QLatin1String storedText(SelfReferralRule rule);
[[nodiscard]] QLatin1String storedText(CommissionEntryKind kind);
[[nodiscard]] QLatin1String storedText(PayoutMethod method);
[[nodiscard]] QLatin1String storedText(TaxForm form);
[[nodiscard]] QLatin1String storedText(AccountType type);
[[nodiscard]] QLatin1String storedText(PaymentState state);

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
extern template std::optional<CustomerCondition> fromStoredText(QStringView);
extern template std::optional<FlatPer> fromStoredText(QStringView);
extern template std::optional<StepMeasure> fromStoredText(QStringView);
extern template std::optional<StepPeriod> fromStoredText(QStringView);
extern template std::optional<StepMode> fromStoredText(QStringView);
extern template std::optional<Recurrence> fromStoredText(QStringView);
extern template std::optional<CapPeriod> fromStoredText(QStringView);
extern template std::optional<SelfReferralRule> fromStoredText(QStringView);
extern template std::optional<CommissionEntryKind> fromStoredText(QStringView);
extern template std::optional<PayoutMethod> fromStoredText(QStringView);
extern template std::optional<TaxForm> fromStoredText(QStringView);
extern template std::optional<AccountType> fromStoredText(QStringView);
extern template std::optional<PaymentState> fromStoredText(QStringView);

} // namespace laurel
