#include "arguments.h"
#include "commands/commands.h"
#include "importing/dateformat.h"
#include "importing/newexports.h"
#include "importsummaryview.h"
#include "jsonvalues.h"
#include "keys.h"
#include "progressline.h"
#include "standardinput.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

/// What the options of an import ask for.
struct ImportWish
{
    QString profileKey;
    QString sourceName;
    QString part;
    QString dateFormat;
    std::optional<NumberFormat> numbers;
    bool dryRun = false;
    std::optional<ImportKind> kind;
    QDate day = {}; ///< of a file without dates
    bool skipDuplicates = false;
};

QString profileList(const QList<ImportProfile> &profiles)
{
    QStringList keys;
    for (const ImportProfile &profile : profiles)
        keys.append(profile.key);
    return keys.join(QStringLiteral(", "));
}

Answer<ImportProfile> chooseProfile(const FileInspection &file, const ImportService &service, const ImportWish &wish)
{
    for (ProfileMatch match : file.matches) {
        if (wish.day.isValid())
            match.profile.day = wish.day;
        const bool asked = wish.profileKey.isEmpty() || match.profile.key == wish.profileKey;
        const bool fits = !wish.kind || match.profile.kind == *wish.kind;
        if (asked && fits && missingFields(match.profile).isEmpty())
            return match.profile;
    }
    const Result<QList<ImportProfile>> profiles = service.profiles();
    if (!profiles)
        return fail(profiles);
    const QString name = file.file.name();
    if (wish.profileKey.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The columns of %1 are not known. Name a profile with --profile, one of: %2.")
                        .arg(name, profileList(*profiles)));
    const bool exists = std::any_of(profiles->cbegin(), profiles->cend(),
                                    [&wish](const ImportProfile &profile) { return profile.key == wish.profileKey; });
    return exists
               ? fail(ErrorCode::InvalidInput,
                      Text::tr("%1 lacks columns that the profile “%2” needs.").arg(name, wish.profileKey))
               : fail(
                     ErrorCode::NotFound,
                     Text::tr("There is no profile “%1”. There are: %2.").arg(wish.profileKey, profileList(*profiles)));
}

/// A file that came in, and the table of it that was read.
struct Imported
{
    FileInspection file;
    ImportSummary summary;
};

Answer<Imported> importFile(Session &session, ImportService &service, ImportFile wanted, const ImportWish &wish)
{
    const ProgressLine progress(session.job(), isErrorTerminal() && !session.console().isQuiet());
    wanted.part = wish.part;
    const Result<FileInspection> file = service.inspect(wanted, &session.job());
    if (!file)
        return badInput(file);
    Answer<ImportProfile> profile = chooseProfile(*file, service, wish);
    if (!profile)
        return fail(profile);
    if (!wish.dateFormat.isEmpty())
        profile->dateFormat = wish.dateFormat;
    if (wish.numbers) {
        profile->numbers = *wish.numbers;
        profile->autoNumbers = false;
    }
    QString source = wish.sourceName.isEmpty() ? profile->sourceName : wish.sourceName;
    if (source.isEmpty())
        source = profile->name;
    ImportPlan plan{file->file, file->dialect, *profile, source, wish.dryRun};
    plan.skipDuplicates = wish.skipDuplicates;
    const Result<ImportSummary> summary = service.run(plan, session.job());
    if (!summary)
        return fail(summary);
    return Imported{*file, *summary};
}

/// What is told of several files together.
struct Report
{
    QJsonArray documents;
    ImportCounts counts;
    bool anyUnusable = false;
};

void tell(Session &session, const Imported &imported, const ImportWish &wish, Report &report)
{
    const auto &[file, summary] = imported;
    const QString name = file.file.path.isEmpty() ? file.file.title : file.file.path;
    addCounts(report.counts, summary.counts);
    if (session.console().isJson()) {
        QJsonObject object = jsonOf(summary, name, wish.dryRun);
        object.insert(QStringLiteral("part"), file.file.part.isEmpty() ? QJsonValue() : file.file.part);
        object.insert(QStringLiteral("parts"), QJsonArray::fromStringList(file.table.parts));
        report.documents.append(object);
    } else {
        printSummary(session, summary, name, wish.dryRun);
    }
    if (wish.part.isEmpty() && file.table.parts.size() > 1) {
        session.console().message(Text::tr("Read “%1”, one of %n tables; name another with --part.", nullptr, int(file.table.parts.size()))
                                      .arg(file.file.part));
    }
}

/// Nobody named this file: what else is new does not wait for it.
void tellUnusable(Session &session, const ImportFile &file, const Failure &failure, Report &report)
{
    report.anyUnusable = true;
    session.console().error(Text::tr("%1: %2").arg(file.name(), failure.error.message));
    report.documents.append(
        QJsonObject{{QStringLiteral("file"), file.name()}, {QStringLiteral("error"), failure.error.message}});
}

Answer<> importEach(Session &session, Database &database, const QList<ImportFile> &named, const QString &folder, const ImportWish &wish,
                    Report &report)
{
    ImportService service(database);
    for (const ImportFile &file : named) {
        const Answer<Imported> imported = importFile(session, service, file, wish);
        if (!imported)
            return fail(imported);
        tell(session, *imported, wish, report);
    }
    if (folder.isEmpty())
        return {};
    const Result<QStringList> fresh = newExportsIn(database, folder);
    if (!fresh)
        return badInput(fresh);
    for (const QString &path : *fresh) {
        const Answer<Imported> imported = importFile(session, service, path, wish);
        if (imported)
            tell(session, *imported, wish, report);
        else if (imported.error().exitCode == ExitCode::BadInput)
            tellUnusable(session, path, imported.error(), report);
        else
            return fail(imported);
    }
    return {};
}

/// The files that are named; "-" is what is piped in.
Answer<QList<ImportFile>> namedFiles(Session &session, const QStringList &paths)
{
    QList<ImportFile> files;
    for (const QString &path : paths) {
        if (path != u"-") {
            files.append(path);
            continue;
        }
        const Result<QByteArray> piped = readStandardInput(session.job());
        if (!piped)
            return fail(piped);
        files.append(ImportFile::fromText(*piped, Text::tr("Standard input")));
    }
    return files;
}

Answer<ExitCode> importFiles(Session &session, const QCommandLineParser &arguments, const ImportWish &wish)
{
    const QString folder = arguments.value(QStringLiteral("new-in"));
    if (folder.isEmpty() && arguments.positionalArguments().isEmpty())
        return wrongUsage(Text::tr("Name the files to import, or a folder with --new-in."));
    const Answer<QList<ImportFile>> named = namedFiles(session, arguments.positionalArguments());
    if (!named)
        return fail(named);
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Report report;
    const Answer<> done = importEach(session, (*program)->database(), *named, folder, wish, report);
    if (session.console().isJson() && (done || !report.documents.isEmpty()))
        session.console().json({{QStringLiteral("files"), report.documents}, {QStringLiteral("counts"), jsonOf(report.counts)}});
    if (!done)
        return fail(done);
    if (report.anyUnusable)
        return ExitCode::BadInput;
    return report.counts.rejected > 0 ? ExitCode::SomeRefused : ExitCode::Done;
}

/// "1.234,50" → decimal comma, grouped by points. Nothing when @p example does not show it: in "1,234" the comma may be either.
std::optional<NumberFormat> formatShownBy(const QString &example)
{
    static const QRegularExpression amount(
        QStringLiteral("\\A(?<whole>\\d+|\\d{1,3}(?<group>\\D)\\d{2,3}(?:\\k<group>\\d{2,3})*)(?<decimal>[.,])(?<minor>\\d+)\\z"));
    const QRegularExpressionMatch match = amount.match(example);
    if (!match.hasMatch())
        return std::nullopt;
    const QString whole = match.captured(u"whole");
    const QString group = match.captured(u"group");
    const bool maybeGroup = group.isEmpty() && whole.size() <= 3 && whole != u"0" && match.captured(u"minor").size() == 3;
    const NumberFormat format{match.captured(u"decimal").front(), group.isEmpty() ? QChar() : group.front()};
    return maybeGroup || group.size() > 1 || !canPartDigits(format) ? std::nullopt : std::optional(format);
}

Answer<ImportWish> wishOf(const QCommandLineParser &arguments)
{
    ImportWish wish;
    wish.profileKey = arguments.value(QStringLiteral("profile"));
    wish.sourceName = arguments.value(QStringLiteral("source"));
    wish.part = arguments.value(QStringLiteral("part"));
    wish.dateFormat = arguments.value(QStringLiteral("dates"));
    wish.dryRun = arguments.isSet(QStringLiteral("dry-run"));
    wish.skipDuplicates = arguments.isSet(QStringLiteral("skip-duplicates"));
    if (const QString example = arguments.value(QStringLiteral("numbers")); !example.isEmpty()) {
        wish.numbers = formatShownBy(example);
        if (!wish.numbers)
            return wrongUsage(Text::tr("“%1” does not show how amounts are written. Write one such as 1.234,50.").arg(example));
    }
    if (!wish.dateFormat.isEmpty() && wish.dateFormat != u"auto" && !DateFormat::fromText(wish.dateFormat))
        return wrongUsage(Text::tr("“%1” is not a date format. Write one such as dd.MM.yyyy.").arg(wish.dateFormat));
    return wish;
}

Answer<ExitCode> runImport(Session &session, const QCommandLineParser &arguments)
{
    Answer<ImportWish> wish = wishOf(arguments);
    if (!wish)
        return fail(wish);
    const Answer<QDate> day = dayOf(arguments, QStringLiteral("day"));
    if (!day)
        return fail(day);
    wish->day = *day;
    return importFiles(session, arguments, *wish);
}

Answer<ExitCode> runAffiliateImport(Session &session, const QCommandLineParser &arguments)
{
    Answer<ImportWish> wish = wishOf(arguments);
    if (!wish)
        return fail(wish);
    wish->kind = ImportKind::Affiliates;
    return importFiles(session, arguments, *wish);
}

Answer<ExitCode> runProfiles(Session &session, const QCommandLineParser &)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Result<QList<ImportProfile>> profiles = ImportService((*program)->database()).profiles();
    if (!profiles)
        return fail(profiles);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Key"));
    table.addColumn(Text::tr("Name"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Reads"));
    table.addColumn(Text::tr("Made by"));
    for (const ImportProfile &profile : *profiles) {
        table.addRow(
            {profile.key, displayName(profile), keyOf(profile.kind), profile.builtIn ? Text::tr("Laurel") : Text::tr("you")});
        array.append(QJsonObject{{QStringLiteral("key"), profile.key},
                                 {QStringLiteral("name"), profile.name},
                                 {QStringLiteral("kind"), keyOf(profile.kind)},
                                 {QStringLiteral("built_in"), profile.builtIn},
                                 {QStringLiteral("verified"), profile.verified},
                                 {QStringLiteral("signature"), QJsonArray::fromStringList(profile.signature)}});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("profiles"), array}});
    else
        session.console().table(table);
    return ExitCode::Done;
}

QList<QCommandLineOption> importOptions()
{
    return {option(QStringLiteral("profile"), QStringLiteral("KEY"),
                   Text::tr("How the file is written; otherwise told from its columns.")),
            option(QStringLiteral("source"), QStringLiteral("NAME"),
                   Text::tr("Where the file comes from; order ids are unique within a source.")),
            option(QStringLiteral("new-in"), QStringLiteral("FOLDER"),
                   Text::tr("Import the files in a folder that were not imported yet.")),
            option(QStringLiteral("part"), QStringLiteral("NAME"),
                   Text::tr("The sheet, file of an archive or section to read; otherwise the one that is best recognised.")),
            option(QStringLiteral("dates"), QStringLiteral("FORMAT"),
                   Text::tr("How dates are written, such as dd/MM/yyyy; otherwise told from the file.")),
            option(QStringLiteral("numbers"), QStringLiteral("EXAMPLE"),
                   Text::tr("How amounts are written, such as 1.234,50; otherwise told from the file.")),
            flag(QStringLiteral("skip-duplicates"), Text::tr("Leave out new orders that another source seems to know already.")),
            flag(QStringLiteral("dry-run"), Text::tr("Do everything and keep nothing."))};
}

} // namespace

QList<Command> importCommands()
{
    Command command;
    command.name = QStringLiteral("import");
    command.arguments = QStringLiteral("[FILE…]");
    command.fewest = 0;
    command.most = 1000;
    command.summary = Text::tr("Import exports of sales, leads, clicks, affiliates, payouts made elsewhere or exchange rates.");
    command.details = Text::tr(
        "Each file is one step: all of it or nothing. The same file again adds nothing, an overlapping one adds what "
        "is new. CSV (also as .gz or in a .zip), XLSX and ODS are read; “-” is what is piped in. Rows that cannot be used are kept with their "
        "reason (imports show) and make the exit code 1. Files of a folder that cannot be used are named, the others come in, and the exit "
        "code is 3.");
    command.example = QStringLiteral("laurel-cli import orders_export.csv --source Shopify");
    command.options = importOptions();
    command.run = &runImport;

    Command affiliates = command;
    command.options << option(QStringLiteral("day"), QStringLiteral("DATE"),
                              Text::tr("The day of all rows of a file that has no dates, as YYYY-MM-DD."));
    affiliates.name = QStringLiteral("affiliate import");
    affiliates.summary = Text::tr("Import a list of affiliates with their codes.");
    affiliates.details =
        Text::tr("Affiliates are recognised by e-mail, else by name; what the file leaves empty stays as it is.");
    affiliates.example = QStringLiteral("laurel-cli affiliate import partners.csv --dry-run");
    affiliates.run = &runAffiliateImport;

    Command profiles;
    profiles.name = QStringLiteral("profiles list");
    profiles.summary = Text::tr("List the kinds of files that can be imported.");
    profiles.example = QStringLiteral("laurel-cli profiles list");
    profiles.run = &runProfiles;
    return {affiliates, command, profiles};
}

} // namespace laurel::cli
