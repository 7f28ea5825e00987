#include "gui/jobs/jobrunner.h"

#include <QMutexLocker>

namespace laurel {

namespace {
constexpr int readerCount = 2;
// A reader may have to wait for the end of a big import; it waits on its own thread, never in the window.
constexpr int readerPatienceMs = 120'000;
} // namespace

JobRunner::JobRunner(ProgramFile &file, QObject *parent) : QObject(parent), m_file(file)
{
    m_writer.setMaxThreadCount(1);
    m_writer.setExpiryTimeout(-1);
    m_readers.setMaxThreadCount(readerCount);
}

JobRunner::~JobRunner()
{
    for (const RunningJob &running : std::as_const(m_running))
        running.job->cancel();
    for (const std::weak_ptr<Job> &read : std::as_const(m_reads)) {
        if (const auto job = read.lock())
            job->cancel();
    }
    m_readers.clear();
    m_writer.waitForDone();
    m_readers.waitForDone();
}

bool JobRunner::isBusy() const
{
    return m_writes > 0 || m_openReads > 0;
}

void JobRunner::begin(const QString &title, const std::shared_ptr<Job> &job)
{
    ++m_writes;
    if (title.isEmpty())
        return;
    m_running.append({title, job});
    emit runningChanged();
}

void JobRunner::deliver(const std::shared_ptr<Job> &job, const QPointer<QObject> &context, std::function<void()> call)
{
    QMetaObject::invokeMethod(
        this,
        [this, job, context, call = std::move(call)] {
            if (!job)
                --m_openReads;
            else if (--m_writes; m_running.removeIf([&](const RunningJob &running) { return running.job == job; }) > 0)
                emit runningChanged();
            if (context)
                call();
            if (!isBusy())
                emit idle();
        },
        Qt::QueuedConnection);
}

Result<std::unique_ptr<Database>> JobRunner::takeReader()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_idleReaders.empty()) {
            auto reader = std::move(m_idleReaders.back());
            m_idleReaders.pop_back();
            return reader;
        }
    }
    auto opened = m_file.openReader();
    if (!opened)
        return fail(opened);
    opened->setBusyTimeout(readerPatienceMs);
    return std::make_unique<Database>(std::move(*opened));
}

void JobRunner::returnReader(std::unique_ptr<Database> reader)
{
    const QMutexLocker lock(&m_mutex);
    m_idleReaders.push_back(std::move(reader));
}

} // namespace laurel
