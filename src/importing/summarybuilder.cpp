#include "importing/summarybuilder.h"

#include "core/daterange.h"
#include "importing/attribution.h"

#include <algorithm>

namespace laurel {

void SummaryBuilder::addReason(AttributionReason reason, std::string_view code, qint64 rows)
{
    m_reasons[size_t(reason)] += rows;
    (isNobodys(reason) ? m_summary.unattributed : m_summary.attributed) += rows;
    if (reason != AttributionReason::UnknownCode)
        return;
    const auto found = m_unknown.find(code);
    if (found != m_unknown.end())
        found->second += rows;
    else
        m_unknown.emplace(std::string(code), rows);
}

void SummaryBuilder::addDay(qint64 day)
{
    m_firstDay = std::min(m_firstDay.value_or(day), day);
    m_lastDay = std::max(m_lastDay.value_or(day), day);
}

void SummaryBuilder::addReject(const ImportReject &reject)
{
    ++m_summary.counts.rejected;
    if (m_summary.rejects.size() < maxRejects)
        m_summary.rejects.append(reject);
    if (m_review.wants(RowOutcome::Fate::Rejected)) {
        RowOutcome outcome;
        outcome.line = reject.line;
        outcome.fate = RowOutcome::Fate::Rejected;
        outcome.why = reject.reason;
        m_review.add(std::move(outcome));
    }
}

void SummaryBuilder::addSettled(const SettlementSummary &settled)
{
    for (const SettledSum &sum : settled.sums)
        addCommission(sum.after.currency(), sum.after.minor() - sum.before.minor());
}

ImportSummary SummaryBuilder::build() const
{
    ImportSummary summary = m_summary;
    summary.rows = m_review.rows();
    for (size_t i = 0; i < m_reasons.size(); ++i) {
        if (m_reasons[i] != 0)
            summary.reasons.insert(AttributionReason(i), m_reasons[i]);
    }
    for (const auto &[currency, minor] : m_net.sums())
        summary.net.append(Money(minor, currency));
    for (const auto &[currency, minor] : m_commission.sums())
        summary.commission.append(Money(minor, currency));
    for (const auto &[code, rows] : m_unknown)
        summary.unknownCodes.append({QString::fromStdString(code), rows});
    std::stable_sort(summary.unknownCodes.begin(), summary.unknownCodes.end(),
                     [](const UnknownCode &a, const UnknownCode &b) { return a.rows > b.rows; });
    if (summary.unknownCodes.size() > maxUnknownCodes)
        summary.unknownCodes.resize(maxUnknownCodes);
    if (m_firstDay) {
        summary.firstDay = fromEpochDay(*m_firstDay);
        summary.lastDay = fromEpochDay(*m_lastDay);
    }
    return summary;
}

} // namespace laurel
