#include "core/job.h"

#include <QMutexLocker>
#include <algorithm>

namespace laurel {

void Job::setPhase(const QString &phase)
{
    const QMutexLocker lock(&m_mutex);
    m_phase = phase;
}

QString Job::phase() const
{
    const QMutexLocker lock(&m_mutex);
    return m_phase;
}

void Job::setProgress(qint64 done, qint64 total)
{
    m_done.store(done, std::memory_order_relaxed);
    m_total.store(total, std::memory_order_relaxed);
}

double Job::fraction() const
{
    const qint64 total = m_total.load(std::memory_order_relaxed);
    if (total <= 0)
        return -1;
    // The two are read apart while the worker writes them, so the quotient may leave the range for a moment.
    return std::clamp(double(m_done.load(std::memory_order_relaxed)) / double(total), 0.0, 1.0);
}

} // namespace laurel
