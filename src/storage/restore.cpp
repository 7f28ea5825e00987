#include "storage/backup.h"

#include "storage/durablefile.h"
#include "storage/fileheader.h"
#include "storage/filelock.h"
#include "storage/programfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

// A checked copy of the backup at @p draft, on the program's own file system, so that a rename can put it in place.
Result<> copyBackup(const QString &backupPath, const QString &draft)
{
    if (auto header = FileHeader::read(backupPath, ProgramFile::applicationId); !header)
        return fail(header);
    auto backup = Database::open(backupPath, Database::Mode::ReadOnly);
    if (!backup)
        return fail(backup);
    if (auto sound = ProgramFile::checkContents(*backup, Migrator::builtIn()); !sound)
        return sound;
    return Backup::copyTo(*backup, draft);
}

// A backup of what is about to be replaced. @returns Damaged or NotOurs when it cannot be read.
Result<> backUpPresent(const QString &programPath)
{
    if (auto header = FileHeader::read(programPath, ProgramFile::applicationId); !header)
        return fail(header);
    // For writing: an interrupted commit is rolled back, so that no journal is left beside the file that takes its
    // place.
    auto present = Database::open(programPath, Database::Mode::ReadWrite);
    if (!present)
        return fail(present);
    if (auto sound = ProgramFile::checkContents(*present, Migrator::builtIn()); !sound)
        return sound;
    const auto made = Backup::make(*present, QStringLiteral("restore"));
    return made ? Result<>() : fail(made);
}

QString freeNameAside(const QString &programPath)
{
    QString name = programPath + QStringLiteral(".damaged");
    for (int i = 2; QFileInfo::exists(name) || QFileInfo::exists(name + QStringLiteral("-journal")); ++i)
        name = programPath + QStringLiteral(".damaged-%1").arg(i);
    return name;
}

// Keeps what cannot be read under another name. The file stays in place until the new one replaces it; its journal must
// not.
Result<> setAside(const QString &programPath)
{
    const QString aside = freeNameAside(programPath);
    std::error_code code;
    std::filesystem::create_hard_link(QFileInfo(programPath).filesystemFilePath(),
                                      QFileInfo(aside).filesystemFilePath(), code);
    if (code && !QFile::copy(programPath, aside))
        return fail(ErrorCode::Io,
                    Text::tr("The damaged file could not be set aside as %1, so nothing was changed. Check that there "
                             "is space on the "
                             "disk.")
                        .arg(QFileInfo(aside).fileName()),
                    QString::fromStdString(code.message()));
    if (auto synced = syncFolder(QFileInfo(programPath).absolutePath()); !synced)
        return synced;
    const QString journal = programPath + QStringLiteral("-journal");
    return QFileInfo::exists(journal) ? renameNew(journal, aside + QStringLiteral("-journal")) : Result<>();
}

} // namespace

Result<> Backup::restore(const QString &backupPath, const QString &programPath)
{
    const QFileInfo program(QDir::cleanPath(QFileInfo(programPath).absoluteFilePath()));
    const QString path = program.filePath();
    if (program.isSymLink() || (program.exists() && !program.isFile()))
        return fail(ErrorCode::NotOurs,
                    Text::tr("%1 is not a plain file. Choose another name to restore to.").arg(program.fileName()));
    const auto lock = FileLock::take(path);
    if (!lock)
        return fail(lock);

    const TemporaryDatabase draft(program.absoluteDir().filePath(QStringLiteral(".restored-") + program.fileName()));
    TemporaryDatabase::removeAt(draft.path());
    if (auto copied = copyBackup(backupPath, draft.path()); !copied)
        return copied;
    if (program.exists()) {
        if (auto kept = backUpPresent(path); !kept) {
            const ErrorCode code = kept.error().code;
            if (code != ErrorCode::Damaged && code != ErrorCode::NotOurs && code != ErrorCode::TooNew)
                return kept;
            if (auto aside = setAside(path); !aside)
                return aside;
        }
    } else {
        // The journal of a program that is gone would be taken for the restored one's.
        QFile::remove(path + QStringLiteral("-journal"));
    }
    return renameOver(draft.path(), path);
}

} // namespace laurel
