#include "gui/app/programloader.h"

#include "sample/sampleprogram.h"
#include "storage/migrator.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <utility>

namespace laurel {

namespace {
constexpr int refreshMs = 100;
}

ProgramLoader::ProgramLoader(QObject *parent) : QObject(parent), m_pool(new QThreadPool(this))
{
    m_pool->setMaxThreadCount(1);
}

ProgramLoader::~ProgramLoader()
{
    cancel();
    m_pool->waitForDone();
}

void ProgramLoader::open(const QString &path)
{
    start(tr("Opening %1").arg(QFileInfo(path).fileName()), false, [path](Job &) {
        return ProgramFile::open(path, ProgramFile::Access::ReadWrite, Migrator::builtIn(), ProgramFile::Proof::Later);
    });
}

void ProgramLoader::create(const QString &path, const ProgramInfo &info)
{
    start(tr("Creating %1").arg(QFileInfo(path).fileName()), false, [path, info](Job &) { return ProgramFile::create(path, info); });
}

void ProgramLoader::openSample(const QString &path)
{
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    start(tr("Making the sample program"), true, [path](Job &job) -> Result<std::unique_ptr<ProgramFile>> {
        QDir().mkpath(QFileInfo(path).absolutePath());
        return SampleProgram::create(path, QDate::currentDate().addDays(-1), job);
    });
}

void ProgramLoader::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ProgramLoader::start(const QString &title, bool canCancel, Work work)
{
    if (m_job)
        return;
    m_job = std::make_shared<Job>();
    m_timer = startTimer(refreshMs);
    emit started(title, canCancel);
    m_pool->start([this, job = m_job, work = std::move(work)] {
        auto result = std::make_shared<Result<std::unique_ptr<ProgramFile>>>(work(*job));
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                m_job.reset();
                killTimer(std::exchange(m_timer, 0));
                if (*result)
                    emit loaded(std::make_shared<std::unique_ptr<ProgramFile>>(std::move(**result)));
                else
                    emit failed(result->error());
            },
            Qt::QueuedConnection);
    });
}

void ProgramLoader::timerEvent(QTimerEvent *)
{
    if (m_job)
        emit progressed(m_job->phase(), m_job->fraction());
}

} // namespace laurel
