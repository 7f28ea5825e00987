#pragma once

#include "faultio.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <functional>

namespace laurel::test {

/// Records what is done to the files of a folder, and lays out what a power cut at any moment may leave of it: of what
/// was not synced, any sectors of 512 bytes in any combination; of new, removed and renamed names, the first few,
/// unless the folder was synced. The model of a journalling file system on a disk that does not lie about its cache.
class PowerLoss : public FileRecorder
{
public:
    /// What is in @p folder now is on the disk.
    explicit PowerLoss(const QString &folder);

    void created(const char *path) override;
    void written(const char *path, off_t offset, const void *data, size_t size) override;
    void truncated(const char *path, off_t size) override;
    void synced(const char *path) override;
    void removed(const char *path) override;
    void renamed(const char *from, const char *to) override;
    /// The program has said that a piece of work is done.
    void acknowledged() { append(Step{Step::Acknowledge, {}, {}, 0, {}}); }

    /// For every moment: nothing of what was not synced, all of it, and @p samples random parts; each laid out in @p
    /// target and shown to @p look with the number of acknowledgements until then. @returns how many.
    int replay(const QString &target, int samples, const std::function<void(int acknowledged)> &look) const;

private:
    struct Step
    {
        enum Kind { Create, Write, Truncate, Sync, Remove, Rename, Acknowledge };
        Kind kind;
        QByteArray path;
        QByteArray other; ///< new name
        qint64 position;  ///< offset, or new size
        QByteArray data;
    };
    struct Disk;

    void append(Step step) { m_steps.append(std::move(step)); }
    [[nodiscard]] QByteArray nameOf(const char *path) const;
    static void apply(Disk &disk, const Step &step);

    QByteArray m_folder;
    QHash<QByteArray, QByteArray> m_start; ///< name → content
    QList<Step> m_steps;
};

} // namespace laurel::test
