#pragma once

#include "core/entities.h"
#include "core/job.h"
#include "storage/programfile.h"

#include <QObject>
#include <functional>
#include <memory>

class QThreadPool;

namespace laurel {

/// Opens and creates programs off the window's thread.
class ProgramLoader : public QObject
{
    Q_OBJECT

public:
    explicit ProgramLoader(QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~ProgramLoader() override;

    void open(const QString &path);
    void create(const QString &path, const ProgramInfo &info);
    /// Opens the sample program at @p path, making it first when it is not there.
    void openSample(const QString &path);
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

signals:
    /// @p canCancel: takes long enough for a progress bar.
    void started(const QString &title, bool canCancel);
    void progressed(const QString &phase, double fraction);
    void loaded(std::shared_ptr<std::unique_ptr<laurel::ProgramFile>> file);
    void failed(const laurel::Error &error);

private:
    using Work = std::function<Result<std::unique_ptr<ProgramFile>>(Job &)>;
    void start(const QString &title, bool canCancel, Work work);
    void timerEvent(QTimerEvent *event) override;

    std::shared_ptr<Job> m_job;
    int m_timer = 0;
    QThreadPool *m_pool;
};

} // namespace laurel
