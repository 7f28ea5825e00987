#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace laurel {

/// A row's key, one type per table, so that a tier is never passed where an affiliate is meant. 0 means "none"; below 0 are
/// the commissions that belong to no sale.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value != 0; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using AffiliateId = Id<struct AffiliateTag>;
using AffiliateCodeId = Id<struct AffiliateCodeTag>;
using AffiliateEventId = Id<struct AffiliateEventTag>;
using TierId = Id<struct TierTag>;
using SourceId = Id<struct SourceTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using ImportRejectId = Id<struct ImportRejectTag>;
using ConversionId = Id<struct ConversionTag>;
using CustomerId = Id<struct CustomerTag>;
using ProductId = Id<struct ProductTag>;
using CommissionId = Id<struct CommissionTag>;
using CommissionPlanId = Id<struct CommissionPlanTag>;
using CommissionRuleId = Id<struct CommissionRuleTag>;
using CommissionCapId = Id<struct CommissionCapTag>;
using BonusRuleId = Id<struct BonusRuleTag>;
using DecisionId = Id<struct DecisionTag>;
using PayoutRunId = Id<struct PayoutTag>;
using PaymentId = Id<struct PaymentTag>;
using RecommendationId = Id<struct RecommendationTag>;
using FeedbackId = Id<struct FeedbackTag>;

} // namespace laurel
