#include "arguments.h"
#include "commands/commands.h"
#include "core/timezone.h"
#include "jsonvalues.h"
#include "progressline.h"
#include "sample/sampleprogram.h"
#include "storage/backup.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

Answer<ExitCode> runNew(Session &session, const QCommandLineParser &arguments)
{
    const QString path = arguments.positionalArguments().constFirst();
    if (!arguments.isSet(QStringLiteral("name")) || !arguments.isSet(QStringLiteral("currency")))
        return wrongUsage(Text::tr("A program needs --name and --currency."));
    const Result<Currency> currency = Currency::fromCode(arguments.value(QStringLiteral("currency")));
    if (!currency)
        return fail(currency);
    const QByteArray zone = arguments.isSet(QStringLiteral("time-zone"))
                                ? arguments.value(QStringLiteral("time-zone")).toLatin1()
                                : localTimeZoneId();
    if (!isTimeZoneId(zone))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is not a time zone. Name one as Europe/Berlin.").arg(QString::fromLatin1(zone)));

    ProgramInfo info;
    info.name = arguments.value(QStringLiteral("name")).trimmed();
    if (info.name.isEmpty() || info.name.size() > 200)
        return fail(ErrorCode::InvalidInput, Text::tr("The name of a program has 1 to 200 letters."));
    info.currency = *currency;
    info.timeZone = QString::fromLatin1(zone);
    info.payoutThreshold = Money(0, *currency);
    const Result<std::unique_ptr<ProgramFile>> program = ProgramFile::create(path, info);
    if (!program)
        return fail(program);
    if (session.console().isJson()) {
        session.console().json({{QStringLiteral("program"), (*program)->path()},
                                {QStringLiteral("name"), info.name},
                                {QStringLiteral("currency"), info.currency.code()},
                                {QStringLiteral("time_zone"), info.timeZone}});
    }
    session.console().message(Text::tr("Created %1.").arg((*program)->path()));
    return ExitCode::Done;
}

/// Only a program of ours gives way to the sample, and only after a backup.
Answer<QString> freePathFor(const QString &path, bool force)
{
    const QFileInfo target(path);
    if (!target.exists())
        return path;
    if (!force)
        return fail(
            ErrorCode::Conflict,
            Text::tr("%1 exists already. Choose another name, or replace it with --force.").arg(target.fileName()));
    const Result<std::unique_ptr<ProgramFile>> existing = ProgramFile::open(path, ProgramFile::Access::ReadWrite);
    if (!existing)
        return fail(existing);
    return target.absoluteDir().filePath(
        QStringLiteral(".demo-%1.laurel").arg(QUuid::createUuid().toString(QUuid::Id128)));
}

Answer<QList<SampleFile>> sampleFiles(const QString &folder, QDate lastDay, Job &job)
{
    const Result<QList<SampleFile>> files = SampleProgram::writeFiles(folder, lastDay, job);
    if (!files)
        return badInput(files);
    return *files;
}

Answer<ExitCode> runDemo(Session &session, const QCommandLineParser &arguments)
{
    const QString path = arguments.positionalArguments().constFirst();
    const Answer<QDate> named = dayOf(arguments, QStringLiteral("last-day"));
    if (!named)
        return fail(named);
    const QDate lastDay = named->isValid() ? *named : QDate::currentDate().addDays(-1);
    const Answer<QString> draft = freePathFor(path, arguments.isSet(QStringLiteral("force")));
    if (!draft)
        return fail(draft);

    const QTemporaryDir temporary;
    const QString kept = arguments.value(QStringLiteral("keep-exports"));
    {
        const ProgressLine progress(session.job(), isErrorTerminal() && !session.console().isQuiet());
        const Answer<QList<SampleFile>> files =
            sampleFiles(kept.isEmpty() ? temporary.path() : kept, lastDay, session.job());
        if (!files)
            return fail(files);
        const Result<std::unique_ptr<ProgramFile>> program =
            SampleProgram::createFrom(*files, *draft, lastDay, session.job());
        if (!program)
            return fail(program);
    }
    if (*draft != path) {
        const Result<> replaced = Backup::restore(*draft, path);
        QFile::remove(*draft);
        if (!replaced)
            return fail(replaced);
    }
    if (session.console().isJson()) {
        session.console().json({{QStringLiteral("program"), QFileInfo(path).absoluteFilePath()},
                                {QStringLiteral("last_day"), jsonOf(lastDay)},
                                {QStringLiteral("exports"), kept.isEmpty() ? QJsonValue() : QJsonValue(kept)}});
    }
    session.console().message(
        Text::tr("Created the sample program %1, with sales up to %2.")
            .arg(QFileInfo(path).absoluteFilePath(), session.locale().toString(lastDay, QLocale::ShortFormat)));
    return ExitCode::Done;
}

} // namespace

QList<Command> programCommands()
{
    Command create;
    create.name = QStringLiteral("new");
    create.arguments = QStringLiteral("FILE");
    create.fewest = create.most = 1;
    create.needsProgram = false;
    create.summary = Text::tr("Create an empty program file.");
    create.details = Text::tr("An existing file is never overwritten.");
    create.example =
        QStringLiteral("laurel-cli new shop.laurel --name \"Tea Shop\" --currency EUR --time-zone Europe/Berlin");
    create.options = {option(QStringLiteral("name"), QStringLiteral("NAME"), Text::tr("What the program is called.")),
                      option(QStringLiteral("currency"), QStringLiteral("CODE"), Text::tr("Its currency, as EUR.")),
                      option(QStringLiteral("time-zone"), QStringLiteral("ZONE"),
                             Text::tr("Where its days begin, as Europe/Berlin; otherwise this computer's zone."))};
    create.run = &runNew;

    Command demo;
    demo.name = QStringLiteral("demo");
    demo.arguments = QStringLiteral("FILE");
    demo.fewest = demo.most = 1;
    demo.needsProgram = false;
    demo.summary = Text::tr("Create the sample program: an invented shop with two years of sales.");
    demo.details =
        Text::tr("The exports of the invented shop are written as files and imported like any others. With --force an "
                 "existing program is replaced after a backup; a file that is not a program of Laurel never is.");
    demo.example = QStringLiteral("laurel-cli demo sample.laurel --keep-exports exports");
    demo.options = {
        flag(QStringLiteral("force"), Text::tr("Replace an existing program; a backup of it is made first.")),
        option(QStringLiteral("keep-exports"), QStringLiteral("DIR"),
               Text::tr("Keep the shop's export files in this folder.")),
        option(QStringLiteral("last-day"), QStringLiteral("DAY"), Text::tr("Last day of sales; otherwise yesterday."))};
    demo.run = &runDemo;
    return {create, demo};
}

} // namespace laurel::cli
