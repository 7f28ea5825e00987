#include "arguments.h"
#include "commands/commands.h"
#include "jsonvalues.h"
#include "progressline.h"
#include "storage/backup.h"
#include "storage/verifier.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

Answer<ExitCode> runVerify(Session &session, const QCommandLineParser &)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Result<VerifyReport> report;
    {
        const ProgressLine progress(session.job(), isErrorTerminal() && !session.console().isQuiet());
        report = Verifier::run((*program)->database(), &session.job());
    }
    if (!report)
        return fail(report);
    if (session.console().isJson()) {
        session.console().json({{QStringLiteral("clean"), report->isClean()},
                                {QStringLiteral("checks"), QJsonArray::fromStringList(report->checks)},
                                {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}});
    } else {
        for (const QString &check : std::as_const(report->checks))
            session.console().line(Text::tr("Checked: %1").arg(check));
        for (const QString &problem : std::as_const(report->problems))
            session.console().line(Text::tr("Problem: %1").arg(problem));
    }
    if (!report->isClean())
        return fail(
            ErrorCode::Damaged,
            Text::tr("The program file has problems. Restore its latest sound backup: “backup list” shows them."));
    session.console().message(Text::tr("All is well."));
    return ExitCode::Done;
}

QJsonObject jsonOfBackup(const BackupInfo &backup)
{
    return {{QStringLiteral("path"), backup.path},
            {QStringLiteral("at"), jsonOf(backup.at)},
            {QStringLiteral("reason"), backup.reason},
            {QStringLiteral("size"), backup.size}};
}

Answer<ExitCode> runBackup(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    QString path = arguments.value(QStringLiteral("output"));
    const ProgressLine progress(session.job(), isErrorTerminal() && !session.console().isQuiet());
    if (path.isEmpty()) {
        const Result<BackupInfo> backup = Backup::make(database, QStringLiteral("by-hand"), &session.job());
        if (!backup)
            return fail(backup);
        path = backup->path;
    } else if (const Result<> copied = Backup::copyTo(database, path, &session.job()); !copied) {
        return badInput(copied);
    }
    const QFileInfo file(path);
    if (session.console().isJson())
        session.console().json(
            {{QStringLiteral("path"), file.absoluteFilePath()}, {QStringLiteral("size"), file.size()}});
    session.console().message(Text::tr("Wrote the backup %1.").arg(file.absoluteFilePath()));
    return ExitCode::Done;
}

Answer<ExitCode> runBackupList(Session &session, const QCommandLineParser &)
{
    const QList<BackupInfo> backups = Backup::list(session.programPath());
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Made"));
    table.addColumn(Text::tr("Because of"));
    table.addColumn(Text::tr("Size"), TextTable::Align::Right);
    table.addColumn(Text::tr("File"), TextTable::Align::Left, true);
    for (const BackupInfo &backup : backups) {
        array.append(jsonOfBackup(backup));
        table.addRow({backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), backup.reason,
                      session.locale().formattedDataSize(backup.size), QFileInfo(backup.path).fileName()});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("backups"), array}});
    else
        session.console().table(table);
    return ExitCode::Done;
}

/// A backup by its path, or by its name in the program's folder of backups.
QString backupPath(const QString &named, const QString &programPath)
{
    if (QFileInfo::exists(named))
        return named;
    const QList<BackupInfo> backups = Backup::list(programPath);
    for (const BackupInfo &backup : backups) {
        if (QFileInfo(backup.path).fileName() == named)
            return backup.path;
    }
    return {};
}

Answer<ExitCode> runRestore(Session &session, const QCommandLineParser &arguments)
{
    const QString named = arguments.positionalArguments().constFirst();
    const QString path = backupPath(named, session.programPath());
    if (path.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("There is no backup “%1”. “backup list” shows them.").arg(named));
    if (const Result<> restored = Backup::restore(path, session.programPath()); !restored)
        return fail(restored);
    const QString program = QFileInfo(session.programPath()).absoluteFilePath();
    if (session.console().isJson())
        session.console().json(
            {{QStringLiteral("program"), program}, {QStringLiteral("backup"), QFileInfo(path).absoluteFilePath()}});
    session.console().message(Text::tr("Restored %1.").arg(program));
    return ExitCode::Done;
}

} // namespace

QList<Command> safetyCommands()
{
    Command verify;
    verify.name = QStringLiteral("verify");
    verify.summary = Text::tr("Check the program file: its structure, its sums and its rules.");
    verify.details = Text::tr("Nothing is changed. Problems make the exit code 4.");
    verify.example = QStringLiteral("laurel-cli verify");
    verify.run = &runVerify;

    Command backup;
    backup.name = QStringLiteral("backup");
    backup.summary = Text::tr("Make a checked copy of the program file.");
    backup.details = Text::tr(
        "Without --output it goes beside the program, where the ten newest are kept and one a month for a year.");
    backup.example = QStringLiteral("laurel-cli backup --output /media/stick/shop.laurel");
    backup.options = {
        option(QStringLiteral("output"), QStringLiteral("FILE"), Text::tr("Copy to this file, which must not exist."))};
    backup.run = &runBackup;

    Command list;
    list.name = QStringLiteral("backup list");
    list.summary = Text::tr("List the backups beside the program file, newest first.");
    list.example = QStringLiteral("laurel-cli backup list");
    list.run = &runBackupList;

    Command restore;
    restore.name = QStringLiteral("restore");
    restore.arguments = QStringLiteral("BACKUP");
    restore.fewest = restore.most = 1;
    restore.summary = Text::tr("Put a backup in the place of the program file.");
    restore.details =
        Text::tr("What is there is backed up first, or set aside when it is damaged. BACKUP is a file, or a name from "
                 "“backup list”.");
    restore.example = QStringLiteral("laurel-cli --program shop.laurel restore /media/stick/shop.laurel");
    restore.run = &runRestore;
    return {verify, backup, list, restore};
}

} // namespace laurel::cli
