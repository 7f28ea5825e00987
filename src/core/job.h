#pragma once

#include <QMutex>
#include <QString>
#include <atomic>

namespace laurel {

/// Progress and cancellation of one long piece of work. The worker writes, anyone may read or cancel; thread-safe.
class Job
{
public:
    Job() = default;
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    /// @p phase is translated: "Reading orders.csv".
    void setPhase(const QString &phase);
    [[nodiscard]] QString phase() const;

    /// @param total 0 when unknown.
    void setProgress(qint64 done, qint64 total);
    [[nodiscard]] qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 total() const { return m_total.load(std::memory_order_relaxed); }
    /// 0…1, or a negative number when the total is unknown.
    [[nodiscard]] double fraction() const;

    /// How many records are done, for the pace; 0 when the work does not go by records.
    void setRecords(qint64 records) { m_records.store(records, std::memory_order_relaxed); }
    [[nodiscard]] qint64 records() const { return m_records.load(std::memory_order_relaxed); }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_records = 0;
    std::atomic<bool> m_cancelled = false;
    mutable QMutex m_mutex;
    QString m_phase;
};

} // namespace laurel
