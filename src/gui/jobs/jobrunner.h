#pragma once

#include "core/job.h"
#include "core/result.h"
#include "storage/programfile.h"

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <vector>

namespace laurel {

/// A piece of writing work as the job bar shows it.
struct RunningJob
{
    QString title; ///< translated: "Importing orders.csv"
    std::shared_ptr<Job> job;
};

/// Runs work off the window's thread: one writer with the program's writing connection, a few readers with connections of
/// their own. Results come back on the window's thread, and only while their context object lives.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(ProgramFile &file, QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~JobRunner() override;

    /// Queues @p work for the writer; @p done gets its result. @p title empty: too short for the job bar.
    template <typename Work, typename Done>
    std::shared_ptr<Job> write(const QString &title, Work work, QObject *context, Done done)
    {
        auto job = std::make_shared<Job>();
        begin(title, job);
        m_writer.start([this, job, work = std::move(work), context = QPointer<QObject>(context), done = std::move(done)]() mutable {
            auto result = std::make_shared<std::invoke_result_t<Work, Database &, Job &>>(work(m_file.database(), *job));
            deliver(job, context, [result, done = std::move(done)]() mutable { done(std::move(*result)); });
        });
        return job;
    }

    /// Runs @p work on a reader; @p done gets its result unless the returned job was cancelled meanwhile (a newer question
    /// overtakes an older one). Work that takes long takes the job too, to be stopped by it.
    template <typename Work, typename Done>
    std::shared_ptr<Job> read(Work work, QObject *context, Done done)
    {
        auto job = std::make_shared<Job>();
        m_reads.removeIf([](const std::weak_ptr<Job> &read) { return read.expired(); });
        m_reads.append(job);
        ++m_openReads;
        m_readers.start([this, job, work = std::move(work), context = QPointer<QObject>(context), done = std::move(done)]() mutable {
            if (job->isCancelled()) {
                deliver({}, {}, {});
                return;
            }
            auto result = [&] {
                if constexpr (std::is_invocable_v<Work &, Database &, Job &>)
                    return withReader([&](Database &database) { return work(database, *job); });
                else
                    return withReader(work);
            }();
            deliver({}, context, [job, result = std::make_shared<decltype(result)>(std::move(result)), done = std::move(done)]() mutable {
                if (!job->isCancelled())
                    done(std::move(*result));
            });
        });
        return job;
    }

    [[nodiscard]] const QList<RunningJob> &running() const { return m_running; }
    [[nodiscard]] bool isWriting() const { return m_writes > 0; }
    /// True while anything is queued, runs, or waits for delivery; for tests and for closing.
    [[nodiscard]] bool isBusy() const;

signals:
    /// A titled job began or ended.
    void runningChanged();
    /// The last queued piece of work was delivered.
    void idle();

private:
    template <typename Work>
    std::invoke_result_t<Work, Database &> withReader(Work &&work)
    {
        auto reader = takeReader();
        if (!reader)
            return tl::unexpected<Error>(reader.error());
        auto result = work(**reader);
        returnReader(std::move(*reader));
        return result;
    }

    void begin(const QString &title, const std::shared_ptr<Job> &job);
    /// Hands @p call to the window's thread; @p job is the write it ends, null for a read.
    void deliver(const std::shared_ptr<Job> &job, const QPointer<QObject> &context, std::function<void()> call);
    [[nodiscard]] Result<std::unique_ptr<Database>> takeReader();
    void returnReader(std::unique_ptr<Database> reader);

    ProgramFile &m_file;
    QThreadPool m_writer;
    QThreadPool m_readers;
    QMutex m_mutex;
    std::vector<std::unique_ptr<Database>> m_idleReaders;
    QList<RunningJob> m_running;
    QList<std::weak_ptr<Job>> m_reads;
    int m_writes = 0;
    int m_openReads = 0; // both counted on the window's thread alone: from the call until the result is there
};

} // namespace laurel
