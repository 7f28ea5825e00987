#include "arguments.h"
#include "commands/commands.h"
#include "importing/dateformat.h"
#include "importing/newexports.h"
#include "importsummaryview.h"
#include "jsonvalues.h"
#include "keys.h"
#include "progressline.h"
#include "terminaltext.h"

#include <QCoreApplication>
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

Answer<ImportSummary> importFile(Session &session, ImportService &service, const QString &path, const ImportWish &wish)
{
    const ProgressLine progress(session.job(), isErrorTerminal() && !session.console().isQuiet());
    ImportFile wanted(path);
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
    const Result<ImportSummary> summary =
        service.run({file->file, file->dialect, *profile, source, wish.dryRun}, session.job());
    if (!summary)
        return fail(summary);
    return *summary;
}

Answer<ExitCode> importFiles(Session &session, const QCommandLineParser &arguments, const ImportWish &wish)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    ImportService service((*program)->database());
    QJsonArray documents;
    ImportCounts total;
    std::optional<Failure> stopped;
    QStringList paths = arguments.positionalArguments();
    if (const QString folder = arguments.value(QStringLiteral("new-in")); !folder.isEmpty()) {
        const Result<QStringList> fresh = newExportsIn((*program)->database(), folder);
        if (!fresh)
            return badInput(fresh);
        paths += *fresh;
    } else if (paths.isEmpty()) {
        return wrongUsage(Text::tr("Name the files to import, or a folder with --new-in."));
    }
    for (const QString &path : std::as_const(paths)) {
        const Answer<ImportSummary> summary = importFile(session, service, path, wish);
        if (!summary) {
            stopped = summary.error();
            break;
        }
        addCounts(total, summary->counts);
        if (session.console().isJson())
            documents.append(jsonOf(*summary, path, wish.dryRun));
        else
            printSummary(session, *summary, path, wish.dryRun);
    }
    if (session.console().isJson() && (!stopped || !documents.isEmpty())) {
        QJsonObject object{{QStringLiteral("files"), documents}, {QStringLiteral("counts"), jsonOf(total)}};
        session.console().json(object);
    }
    if (stopped)
        return tl::unexpected(*stopped);
    return total.rejected > 0 ? ExitCode::SomeRefused : ExitCode::Done;
}

/// "1.234,50" → decimal comma, grouped by points. Nothing when @p example is no such number.
std::optional<NumberFormat> numberFormatOf(const QString &example)
{
    QList<QChar> signs;
    for (const QChar c : example) {
        if (!c.isDigit() && !signs.contains(c))
            signs.append(c);
    }
    if (signs.isEmpty() || signs.size() > 2 || !QStringView(u".,").contains(signs.last()))
        return std::nullopt;
    return NumberFormat{signs.last(), signs.size() == 2 ? signs.first() : QChar()};
}

Answer<ImportWish> wishOf(const QCommandLineParser &arguments)
{
    ImportWish wish;
    wish.profileKey = arguments.value(QStringLiteral("profile"));
    wish.sourceName = arguments.value(QStringLiteral("source"));
    wish.part = arguments.value(QStringLiteral("part"));
    wish.dateFormat = arguments.value(QStringLiteral("dates"));
    wish.dryRun = arguments.isSet(QStringLiteral("dry-run"));
    if (const QString example = arguments.value(QStringLiteral("numbers")); !example.isEmpty()) {
        wish.numbers = numberFormatOf(example);
        if (!wish.numbers)
            return wrongUsage(Text::tr("“%1” does not show how amounts are written. Write one such as 1.234,50.").arg(example));
    }
    if (!wish.dateFormat.isEmpty() && wish.dateFormat != u"auto" && !DateFormat::fromText(wish.dateFormat))
        return wrongUsage(Text::tr("“%1” is not a date format. Write one such as dd.MM.yyyy.").arg(wish.dateFormat));
    if (const QString day = arguments.value(QStringLiteral("day")); !day.isEmpty()) {
        wish.day = QDate::fromString(day, Qt::ISODate);
        if (!wish.day.isValid())
            return wrongUsage(Text::tr("“%1” is not a date. Write it as YYYY-MM-DD.").arg(day));
    }
    return wish;
}

Answer<ExitCode> runImportOf(Session &session, const QCommandLineParser &arguments, std::optional<ImportKind> kind)
{
    Answer<ImportWish> wish = wishOf(arguments);
    if (!wish)
        return tl::unexpected(wish.error());
    wish->kind = kind;
    return importFiles(session, arguments, *wish);
}

Answer<ExitCode> runImport(Session &session, const QCommandLineParser &arguments)
{
    return runImportOf(session, arguments, std::nullopt);
}

Answer<ExitCode> runAffiliateImport(Session &session, const QCommandLineParser &arguments)
{
    return runImportOf(session, arguments, ImportKind::Affiliates);
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
            flag(QStringLiteral("dry-run"), Text::tr("Do everything and keep nothing."))};
}

} // namespace

QList<Command> importCommands()
{
    Command command;
    command.name = QStringLiteral("import");
    command.arguments = QStringLiteral("FILE…");
    command.fewest = 0;
    command.most = 1000;
    command.summary = Text::tr("Import exports of sales, leads, clicks, affiliates, payouts made elsewhere or exchange rates.");
    command.details = Text::tr(
        "Each file is one step: all of it or nothing. The same file again adds nothing, an overlapping one adds what "
        "is new. CSV (also as .gz or in a .zip), XLSX and ODS are read. Rows that cannot be used are kept with their reason (imports show) and make the exit code 1.");
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
