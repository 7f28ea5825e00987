#pragma once

#include "commissions/settlement.h"
#include "importing/importservice.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace laurel {

/// Adds up what an import tells at its end.
class SummaryBuilder
{
public:
    static constexpr qsizetype maxRejects = 1000;
    static constexpr qsizetype maxUnknownCodes = 100;

    /// @param review: what happens to each of the first records is kept.
    explicit SummaryBuilder(ImportKind kind, bool review = false) : m_review(review) { m_summary.kind = kind; }

    [[nodiscard]] RowReview &review() { return m_review; }
    void addPossibleDuplicate() { ++m_summary.possibleDuplicates; }
    [[nodiscard]] ImportCounts &counts() { return m_summary.counts; }
    void setLines(qint64 lines) { m_summary.lines = lines; }
    void addReason(AttributionReason reason, std::string_view code, qint64 rows = 1);
    void addSelfReferrals(qint64 rows) { m_summary.selfReferrals += rows; }
    void addDay(qint64 day);
    void addWaitingRefund() { ++m_summary.waitingRefunds; }
    void addNet(Currency currency, qint64 minor) { m_net.add(currency, minor); }
    void addCommission(Currency currency, qint64 minor) { m_commission.add(currency, minor); }
    /// What the settlement after the rows made of commissions.
    void addSettled(const SettlementSummary &settled);
    /// Counts the reject, and keeps it when it is among the first.
    void addReject(const ImportReject &reject);

    [[nodiscard]] std::optional<qint64> firstDay() const { return m_firstDay; }
    [[nodiscard]] std::optional<qint64> lastDay() const { return m_lastDay; }
    [[nodiscard]] ImportSummary build() const;

private:
    /// Sums by currency, of which a file rarely has two.
    class Sums
    {
    public:
        Sums() = default;
        Q_DISABLE_COPY_MOVE(Sums)
        void add(Currency currency, qint64 minor)
        {
            if (!m_last || m_last->first != currency)
                m_last = &*m_sums.try_emplace(currency, 0).first;
            m_last->second += minor;
        }
        [[nodiscard]] const std::map<Currency, qint64> &sums() const { return m_sums; }

    private:
        std::map<Currency, qint64> m_sums;
        std::pair<const Currency, qint64> *m_last = nullptr;
    };

    ImportSummary m_summary;
    RowReview m_review;
    Sums m_net;
    Sums m_commission;
    std::array<qint64, 32> m_reasons{}; ///< by AttributionReason
    std::map<std::string, qint64, std::less<>> m_unknown;
    std::optional<qint64> m_firstDay;
    std::optional<qint64> m_lastDay;
};

} // namespace laurel
