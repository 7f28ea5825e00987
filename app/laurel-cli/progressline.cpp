#include "progressline.h"

#include "terminaltext.h"

#include <chrono>
#include <cstdio>

namespace laurel::cli {

namespace {

using namespace std::chrono_literals;
constexpr auto interval = 120ms;
// Back to the first column and erase the line.
constexpr auto *clearLine = "\r\x1b[K";

} // namespace

ProgressLine::ProgressLine(const Job &job, bool visible)
    : m_job(job)
{
    if (visible)
        m_thread = std::thread([this] { run(); });
}

ProgressLine::~ProgressLine()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_stopped.notify_one();
    m_thread.join();
    std::fputs(clearLine, stderr);
}

void ProgressLine::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopped.wait_for(lock, interval, [this] { return m_stop; })) {
        const double fraction = m_job.fraction();
        QByteArray text = harmless(m_job.phase()).toUtf8();
        if (fraction >= 0)
            text += ' ' + QByteArray::number(int(fraction * 100)) + '%';
        std::fputs(clearLine, stderr);
        std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
        std::fflush(stderr);
    }
}

} // namespace laurel::cli
