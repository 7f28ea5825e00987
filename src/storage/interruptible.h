#pragma once

#include "core/job.h"

#include <QtGlobal>
#include <sqlite3.h>

namespace laurel {

/// While it lives, a running statement of a connection stops soon after the job was cancelled: Cancelled.
class Interruptible
{
public:
    /// @param job may be null: nothing stops then.
    Interruptible(sqlite3 *handle, Job *job) : m_handle(handle)
    {
        if (job)
            sqlite3_progress_handler(
                handle, instructions, [](void *watched) { return static_cast<Job *>(watched)->isCancelled() ? 1 : 0; }, job);
    }
    ~Interruptible() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Interruptible)

private:
    static constexpr int instructions = 10'000; ///< between two looks at the job

    sqlite3 *m_handle;
};

} // namespace laurel
