#include "storage/programfile.h"

#include "storage/backup.h"
#include "storage/durablefile.h"
#include "storage/fileheader.h"
#include "storage/filelock.h"
#include "storage/interruptible.h"
#include "storage/programrepository.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <array>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProgramFile)
};

QString nameOf(const QString &path) { return QFileInfo(path).fileName(); }

tl::unexpected<Error> damaged(const QString &path, const QString &detail)
{
    return fail(ErrorCode::Damaged,
                Text::tr("%1 is damaged. Laurel has not changed it. Restore its latest backup, or copy the file here "
                         "again from where "
                         "it is still sound.")
                    .arg(nameOf(path)),
                detail);
}

tl::unexpected<Error> tooNew(const QString &path, int version, const Migrator &migrator)
{
    return fail(ErrorCode::TooNew,
                Text::tr("%1 was written by a newer version of Laurel (file format %2; this Laurel knows up to %3). "
                         "Install the newer "
                         "version to open it. The file was left as it is.")
                    .arg(nameOf(path), QString::number(version), QString::number(migrator.latest())));
}

bool canWrite(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

Result<> writeNewProgram(const QString &path, const ProgramInfo &info)
{
    if (auto made = createPrivateFile(path); !made)
        return made;
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return fail(database);
    auto marked = guarded([&]() -> Result<> {
        database->sql().exec("PRAGMA page_size = " + std::to_string(ProgramFile::pageSize)
                             + "; PRAGMA application_id = " + std::to_string(ProgramFile::applicationId));
        return {};
    });
    if (!marked)
        return marked;
    if (auto migrated = Migrator::builtIn().migrate(*database); !migrated)
        return migrated;
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return fail(transaction);
    if (auto saved = ProgramRepository(*database).save(info); !saved)
        return saved;
    return transaction->commit();
}

} // namespace

ProgramFile::ProgramFile(const QString &path)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
{}
ProgramFile::~ProgramFile() = default;

Result<std::unique_ptr<ProgramFile>> ProgramFile::create(const QString &path, const ProgramInfo &info)
{
    std::unique_ptr<ProgramFile> file(new ProgramFile(path));
    const QFileInfo target(file->m_path);
    if (target.exists() || target.isSymLink())
        return fail(ErrorCode::Conflict,
                    Text::tr("%1 exists already. Choose another name, or open it.").arg(target.fileName()));
    if (!target.absoluteDir().exists())
        return fail(ErrorCode::FileMissing,
                    Text::tr("The folder %1 does not exist. Choose another one.").arg(target.absolutePath()));

    auto lock = FileLock::take(file->m_path);
    if (!lock)
        return fail(lock);
    file->m_lock = std::move(*lock);

    // Complete under another name first: whatever happens meanwhile, there is no half-made program. The lock makes the
    // name ours.
    const TemporaryDatabase draft(target.absoluteDir().filePath(QStringLiteral(".new-") + target.fileName()));
    TemporaryDatabase::removeAt(draft.path());
    if (auto written = writeNewProgram(draft.path(), info); !written)
        return fail(written);
    if (auto published = renameNew(draft.path(), file->m_path); !published)
        return fail(published);
    if (auto connected = file->connect(); !connected)
        return fail(connected);
    return file;
}

Result<std::unique_ptr<ProgramFile>> ProgramFile::open(const QString &path, Access access, const Migrator &migrator,
                                                       Proof proof)
{
    std::unique_ptr<ProgramFile> file(new ProgramFile(path));
    // Closing a file drops every lock this process holds on it (POSIX): never look into one that is open here.
    if (FileLock::isHeldHere(file->m_path))
        return fail(ErrorCode::Locked, Text::tr("%1 is already open in this Laurel.").arg(nameOf(file->m_path)));
    const auto header = FileHeader::read(file->m_path, applicationId);
    if (!header)
        return fail(header);

    if (auto prepared = file->prepare(access, header->schemaVersion, migrator); !prepared)
        return fail(prepared);
    if (auto connected = file->connect(); !connected)
        return fail(connected);

    const auto version = Migrator::version(*file->m_database);
    if (!version)
        return version.error().code == ErrorCode::Damaged ? damaged(file->m_path, version.error().detail)
                                                          : fail(version);
    if (*version > migrator.latest()) {
        if (!migrator.mayRead(*file->m_database))
            return tooNew(file->m_path, *version, migrator);
    } else {
        // What is migrated is proved first.
        const bool later = proof == Proof::Later && *version == migrator.latest();
        if (auto sound = later ? checkSchema(*file->m_database, migrator) : checkContents(*file->m_database, migrator); !sound)
            return fail(sound);
    }
    if (*version < migrator.latest()) {
        if (auto updated = file->bringUpToDate(migrator); !updated)
            return fail(updated);
    }
    return file;
}

// Decides between writing and reading, and takes the lock for writing.
Result<> ProgramFile::prepare(Access access, int schemaVersion, const Migrator &migrator)
{
    const QString name = nameOf(m_path);
    if (schemaVersion > migrator.latest()) {
        m_readOnlyReason =
            Text::tr("%1 was written by a newer version of Laurel. It can be read here but not changed.").arg(name);
        return {};
    }
    if (!canWrite(m_path)) {
        m_readOnlyReason = Text::tr("%1 is write-protected. It can be read but not changed.").arg(name);
        return {};
    }
    if (access == Access::ReadOnly) {
        m_readOnlyReason = Text::tr("%1 was opened for reading only.").arg(name);
        return undoInterruptedWrite();
    }

    auto lock = FileLock::take(m_path);
    if (lock) {
        m_lock = std::move(*lock);
        return {};
    }
    if (lock.error().code != ErrorCode::ReadOnly)
        return fail(lock);
    m_readOnlyReason =
        Text::tr("The folder of %1 is write-protected. The program can be read but not changed.").arg(name);
    return {};
}

// A reader may not roll back what a crash left, so a writer that reads once does it; unless somebody is writing right
// now.
Result<> ProgramFile::undoInterruptedWrite() const
{
    if (!QFileInfo::exists(m_path + QStringLiteral("-journal")))
        return {};
    const auto lock = FileLock::take(m_path);
    if (!lock)
        return {};
    const auto writer = Database::open(m_path, Database::Mode::ReadWrite);
    if (!writer)
        return fail(writer);
    const auto version = Migrator::version(*writer);
    return version ? Result<>() : fail(version);
}

Result<> ProgramFile::connect()
{
    auto database = Database::open(m_path, isReadOnly() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (!database)
        return database.error().code == ErrorCode::Damaged ? damaged(m_path, database.error().detail) : fail(database);
    m_database = std::make_unique<Database>(std::move(*database));
    auto watch = Database::open(m_path, Database::Mode::ReadOnly);
    if (!watch)
        return fail(watch);
    m_watch = std::make_unique<Database>(std::move(*watch));
    return {};
}

Result<> ProgramFile::checkContents(const Database &database, const Migrator &migrator)
{
    const auto sound = checkPages(database);
    return sound ? checkSchema(database, migrator) : sound;
}

Result<> ProgramFile::prove(Job *job) const
{
    const Interruptible interruptible(m_database->handle(), job);
    return checkPages(*m_database);
}

Result<> ProgramFile::checkPages(const Database &database)
{
    const auto verdict = guarded([&]() -> Result<QString> {
        SQLite::Statement check(database.sql(), "PRAGMA quick_check(1)");
        return check.executeStep() ? textOf(check.getColumn(0)) : QString();
    });
    if (!verdict)
        return verdict.error().code == ErrorCode::Damaged ? damaged(database.path(), verdict.error().detail)
                                                          : fail(verdict);
    return *verdict == QLatin1String("ok") ? Result<>() : damaged(database.path(), *verdict);
}

Result<> ProgramFile::checkSchema(const Database &database, const Migrator &migrator)
{
    const auto version = Migrator::version(database);
    if (!version)
        return fail(version);
    if (*version > migrator.latest())
        return tooNew(database.path(), *version, migrator);
    const auto schema = Migrator::fingerprint(database);
    if (!schema)
        return schema.error().code == ErrorCode::Damaged ? damaged(database.path(), schema.error().detail) : fail(schema);
    const auto expected = migrator.expectedFingerprint(*version);
    if (!expected)
        return fail(expected);
    if (*schema != *expected)
        return fail(ErrorCode::Damaged,
                    Text::tr("%1 is not built as Laurel builds its files: another program has added or changed "
                             "something in it. Laurel "
                             "has left it as it is. Restore its latest backup.")
                        .arg(nameOf(database.path())),
                    QStringLiteral("schema %1: %2").arg(*version).arg(QString::fromLatin1(schema->toHex())));
    return {};
}

Result<> ProgramFile::bringUpToDate(const Migrator &migrator)
{
    if (isReadOnly())
        return fail(ErrorCode::ReadOnly, Text::tr("%1 was written by an older version of Laurel and has to be brought "
                                                  "up to date before it can be read. Open "
                                                  "it once where it can be written.")
                                             .arg(nameOf(m_path)));
    if (auto backup = Backup::make(*m_database, QStringLiteral("migration")); !backup)
        return fail(backup);
    if (auto migrated = migrator.migrate(*m_database); !migrated)
        return migrated;
    return checkContents(*m_database, migrator);
}

QString ProgramFile::mediumWarning() const
{
    const QByteArray type = QStorageInfo(QFileInfo(m_path).absolutePath()).fileSystemType().toLower();
    constexpr std::array<const char *, 7> network{"nfs", "nfs4", "cifs", "smb", "smb3", "smbfs", "fuse.sshfs"};
    if (std::none_of(network.begin(), network.end(), [&](const char *name) { return type == name; }))
        return {};
    return Text::tr("%1 lies on a network drive. Do not open it on two computers at once: the drive cannot prevent "
                    "them from damaging "
                    "it. A copy on this computer is safer.")
        .arg(nameOf(m_path));
}

Result<Database> ProgramFile::openReader() const
{
    if (auto unchanged = checkUnchanged(); !unchanged)
        return fail(unchanged);
    return Database::open(m_path, Database::Mode::ReadOnly);
}

Result<> ProgramFile::checkUnchanged() const
{
    const QMutexLocker locker(&m_watchMutex);
    if (m_watch->hasMoved())
        return fail(ErrorCode::ChangedOnDisk, Text::tr("%1 was moved, removed or replaced by another program while it "
                                                       "was open. Nothing more is written to it. "
                                                       "Open the file again, or save a copy of what is open.")
                                                  .arg(nameOf(m_path)));
    return {};
}

} // namespace laurel
