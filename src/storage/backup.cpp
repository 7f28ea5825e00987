#include "storage/backup.h"

#include "storage/durablefile.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>
#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int newestKept = 10;
constexpr int monthsKept = 12;
constexpr int pagesPerStep = 1024;
constexpr int busyStepsAllowed = 100;
constexpr int busyPauseMs = 50;

const QString timeFormat = QStringLiteral("yyyy-MM-dd'T'HH-mm-ss-zzz'Z'");
const QString draftPrefix = QStringLiteral(".new-");

Result<> copyPages(sqlite3 *from, sqlite3 *to, Job *job)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return tl::unexpected<Error>(sqlError(to));
    int code = SQLITE_OK;
    int busySteps = 0;
    bool cancelled = false;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        if (code != SQLITE_OK) {
            if (++busySteps > busyStepsAllowed)
                break;
            sqlite3_sleep(busyPauseMs);
        }
        if (job) {
            const int total = sqlite3_backup_pagecount(backup);
            job->setProgress(total - sqlite3_backup_remaining(backup), total);
            cancelled = job->isCancelled();
        }
        if (cancelled)
            break;
        code = sqlite3_backup_step(backup, pagesPerStep);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (cancelled)
        return fail(ErrorCode::Cancelled, Text::tr("The backup was cancelled. Nothing was changed."));
    if (code != SQLITE_DONE)
        return tl::unexpected<Error>(sqlError(code, "backup step"));
    if (finished != SQLITE_OK)
        return tl::unexpected<Error>(sqlError(finished, "backup finish"));
    return {};
}

Result<> checkIntegrity(const Database &copy)
{
    const auto verdict = guarded([&]() -> Result<QString> {
        SQLite::Statement check(copy.sql(), "PRAGMA integrity_check(1)");
        return check.executeStep() ? textOf(check.getColumn(0)) : QString();
    });
    if (!verdict)
        return fail(verdict);
    if (*verdict != QLatin1String("ok"))
        return fail(ErrorCode::Damaged,
                    Text::tr("The backup was not kept, because the copy did not pass its check: the program file "
                             "itself may be damaged. "
                             "The earlier backups are untouched; verify the program."),
                    *verdict);
    return {};
}

// A complete, checked and synced copy under a name that nobody looks for.
Result<> writeDraft(Database &database, const QString &draft, Job *job)
{
    if (sqlite3_get_autocommit(database.handle()) == 0)
        return fail(ErrorCode::Internal,
                    Text::tr("A backup cannot be made in the middle of a change. Finish or undo the change first."),
                    QStringLiteral("backup inside a transaction"));
    if (job)
        job->setPhase(Text::tr("Copying the program"));
    if (auto made = createPrivateFile(draft); !made)
        return made;
    {
        auto copy = Database::open(draft, Database::Mode::ReadWrite);
        if (!copy)
            return fail(copy);
        if (auto copied = copyPages(database.handle(), copy->handle(), job); !copied)
            return copied;
        if (job)
            job->setPhase(Text::tr("Checking the copy"));
        if (auto sound = checkIntegrity(*copy); !sound)
            return sound;
    }
    return syncFile(draft);
}

QString draftIn(const QString &folder)
{
    return QDir(folder).filePath(draftPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces));
}

Result<> ensureFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (!QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(ErrorCode::ReadOnly,
                    Text::tr("The folder for backups, %1, could not be created. Check that its folder can be written.")
                        .arg(path));
    return syncFolder(info.absolutePath());
}

void removeStaleDrafts(const QString &folder, const QDateTime &now)
{
    const auto drafts = QDir(folder).entryInfoList({draftPrefix + u'*'}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &draft : drafts) {
        if (draft.lastModified().daysTo(now) >= 1)
            QFile::remove(draft.filePath());
    }
}

} // namespace

Result<BackupInfo> Backup::make(Database &database, const QString &reason, Job *job)
{
    static const QRegularExpression reasonPattern(QStringLiteral("\\A[a-z-]{1,40}\\z"));
    if (!reasonPattern.match(reason).hasMatch())
        return fail(ErrorCode::Internal, QString(), QStringLiteral("not a reason of a backup"));
    const QString target = folder(database.path());
    if (auto ready = ensureFolder(target); !ready)
        return fail(ready);
    const TemporaryDatabase draft(draftIn(target));
    if (auto written = writeDraft(database, draft.path(), job); !written)
        return fail(written);

    QDateTime at = QDateTime::currentDateTimeUtc();
    QString path;
    do {
        path = QDir(target).filePath(at.toString(timeFormat) + u'-' + reason + QStringLiteral(".laurel"));
        at = at.addMSecs(1);
    } while (QFileInfo::exists(path));
    if (auto published = renameNew(draft.path(), path); !published)
        return fail(published);

    // The backup stands; an old one that cannot be removed now goes next time.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const BackupInfo &old : superfluous(list(database.path()), now))
        QFile::remove(old.path);
    removeStaleDrafts(target, now);
    return BackupInfo{path, at.addMSecs(-1), reason, QFileInfo(path).size()};
}

Result<> Backup::makeDaily(Database &database, Job *job)
{
    const QList<BackupInfo> backups = list(database.path());
    if (!backups.isEmpty() && backups.first().at.toLocalTime().date() == QDate::currentDate())
        return {};
    const auto made = make(database, QStringLiteral("daily"), job);
    return made ? Result<>() : fail(made);
}

Result<> Backup::copyTo(Database &database, const QString &path, Job *job)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return fail(ErrorCode::Conflict, Text::tr("%1 exists already. Choose another name.").arg(target.fileName()));
    const TemporaryDatabase draft(draftIn(target.absolutePath()));
    if (auto written = writeDraft(database, draft.path(), job); !written)
        return written;
    return renameNew(draft.path(), target.absoluteFilePath());
}

QString Backup::folder(const QString &programPath)
{
    return QFileInfo(programPath).absoluteFilePath() + QStringLiteral(".backups");
}

QList<BackupInfo> Backup::list(const QString &programPath)
{
    static const QRegularExpression name(
        QStringLiteral("\\A(\\d{4}-\\d{2}-\\d{2}T\\d{2}-\\d{2}-\\d{2}-\\d{3}Z)-([a-z-]+)\\.laurel\\z"));
    QList<BackupInfo> backups;
    const auto files =
        QDir(folder(programPath)).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        const auto match = name.match(file.fileName());
        QDateTime at = QDateTime::fromString(match.captured(1), timeFormat);
        if (!at.isValid())
            continue;
        at.setTimeSpec(Qt::UTC);
        backups.append(BackupInfo{file.filePath(), at, match.captured(2), file.size()});
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const BackupInfo &a, const BackupInfo &b) { return a.at > b.at; });
    return backups;
}

QList<BackupInfo> Backup::superfluous(const QList<BackupInfo> &backups, const QDateTime &now)
{
    const QDate oldestMonth = now.date().addMonths(-monthsKept);
    QSet<std::pair<int, int>> monthsSeen;
    QList<BackupInfo> result;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const QDate day = backups.at(i).at.date();
        const std::pair month(day.year(), day.month());
        const bool isNewestOfItsMonth = !monthsSeen.contains(month);
        monthsSeen.insert(month);
        if (i >= newestKept && (!isNewestOfItsMonth || day < oldestMonth))
            result.append(backups.at(i));
    }
    return result;
}

} // namespace laurel
