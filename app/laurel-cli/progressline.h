#pragma once

#include "core/job.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace laurel::cli {

/// Shows a job's phase and progress in one line of the terminal while it lives, and leaves no trace.
class ProgressLine
{
public:
    /// @p visible false: does nothing (standard error is no terminal, or --quiet).
    ProgressLine(const Job &job, bool visible);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

private:
    void run();

    const Job &m_job;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace laurel::cli
