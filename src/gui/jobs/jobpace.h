#pragma once

#include "core/job.h"

#include <QElapsedTimer>
#include <QString>

namespace laurel {

/// How fast a job goes, and how long it still takes as far as can be told from the part that is done.
class JobPace
{
public:
    /// Begins anew, with another job.
    void start();
    /// "48,000 rows a second, about 3 seconds left". Empty during the first second of each phase of the job, and when there is nothing to tell.
    [[nodiscard]] QString text(const Job &job);
    /// The same for a moment after the start.
    [[nodiscard]] static QString textAt(qint64 milliseconds, qint64 records, double fraction);

private:
    QElapsedTimer m_clock; ///< since the phase began
    QString m_phase;
};

} // namespace laurel
