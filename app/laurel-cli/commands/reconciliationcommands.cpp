#include "arguments.h"
#include "commands/commands.h"
#include "commands/reconciliationview.h"
#include "commissions/merchantcorrection.h"
#include "commissions/payoutfiling.h"
#include "core/localformat.h"
#include "exporttarget.h"
#include "importing/dateformat.h"
#include "jsonvalues.h"
#include "progressline.h"
#include "reports/reconciliationdocument.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <QDir>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr int defaultLimit = 50;

/// "commission=Amount", any number of them.
Answer<QHash<Field, QString>> columnsOf(const QCommandLineParser &arguments)
{
    QHash<Field, QString> columns;
    const QStringList values = arguments.values(QStringLiteral("column"));
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        const std::optional<Field> field = fieldFromKey(value.left(equals));
        if (equals < 0 || !field || !comparedFields().contains(*field)) {
            QStringList keys;
            const QList<Field> fields = comparedFields();
            for (const Field each : fields)
                keys << fieldKey(each);
            return notAmong(value, QStringLiteral("column"),
                            QStringLiteral("FIELD=TITLE; FIELD: ") + keys.join(QStringLiteral(", ")));
        }
        columns.insert(*field, value.mid(equals + 1));
    }
    return columns;
}

/// Reads FILE and compares it; nothing is kept.
Answer<ReconciliationResult> compareFile(Session &session, Database &database, const QCommandLineParser &arguments,
                                         const QString &path)
{
    const Answer<QHash<Field, QString>> columns = columnsOf(arguments);
    const Answer<QDate> first = dayOf(arguments, QStringLiteral("from"));
    const Answer<QDate> last = dayOf(arguments, QStringLiteral("to"));
    const QString dates = arguments.value(QStringLiteral("dates"));
    if (!columns)
        return fail(columns);
    if (!first)
        return fail(first);
    if (!last)
        return fail(last);
    if (!dates.isEmpty() && dates != u"auto" && !DateFormat::fromText(dates))
        return wrongUsage(Text::tr("“%1” is not a date format. Write one such as dd.MM.yyyy.").arg(dates));
    const ProgressLine progress(session.job(), isErrorTerminal() && !session.console().isQuiet());
    ImportFile wanted(path);
    wanted.part = arguments.value(QStringLiteral("part"));
    const Result<FileInspection> file = ImportService(database).inspect(wanted, &session.job());
    if (!file)
        return badInput(file);
    Result<ImportProfile> profile =
        Reconciler::profileToCompare(*file, arguments.value(QStringLiteral("profile")), *columns);
    if (!profile)
        return fail(profile);
    if (!dates.isEmpty())
        profile->dateFormat = dates;
    const Result<ReconciliationResult> result = Reconciler(database).compare(
        {file->file, file->dialect, *profile, arguments.value(QStringLiteral("source")), *first, *last}, session.job());
    if (!result)
        return badInput(result);
    return *result;
}

Answer<> writeTable(Session &session, const QCommandLineParser &arguments, const Reconciliation &reconciliation)
{
    if (!arguments.isSet(QStringLiteral("output")))
        return {};
    const Answer<ExportTarget> target = ExportTarget::of(arguments);
    if (!target)
        return fail(target);
    const Answer<QString> path = target->write(paperOf(reconciliation, session.locale()));
    if (!path)
        return fail(path);
    session.console().message(Text::tr("Wrote %1.").arg(*path));
    return {};
}

Answer<ExitCode> runReconcile(Session &session, const QCommandLineParser &arguments)
{
    const bool isDry = arguments.isSet(QStringLiteral("dry-run"));
    const auto program = isDry ? session.openToRead() : session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    Answer<ReconciliationResult> result =
        compareFile(session, database, arguments, arguments.positionalArguments().constFirst());
    if (!result)
        return fail(result);
    if (!isDry) {
        const Result<ReconciliationId> kept = ReconciliationRepository(database).insert(result->reconciliation);
        if (!kept)
            return fail(kept);
        result->reconciliation.id = *kept;
    }
    showReconciliation(session, result->reconciliation, &*result);
    if (const Answer<> written = writeTable(session, arguments, result->reconciliation); !written)
        return fail(written);
    if (result->reconciliation.id.isValid())
        session.console().message(Text::tr("Kept as comparison %1.").arg(result->reconciliation.id.value()));
    return result->reconciliation.refused > 0 ? ExitCode::SomeRefused : ExitCode::Done;
}

Answer<Reconciliation> namedReconciliation(const QString &text, Database &database)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return wrongUsage(Text::tr("“%1” is not the number of a comparison. “reconcile list” has them.").arg(text));
    const Result<Reconciliation> found = ReconciliationRepository(database).find(ReconciliationId(number));
    if (!found)
        return fail(found);
    return *found;
}

Answer<ExitCode> runList(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Answer<int> limit = limitOf(arguments);
    if (!limit)
        return fail(limit);
    const Result<QList<Reconciliation>> all = ReconciliationRepository((*program)->database()).list(*limit);
    if (!all)
        return fail(all);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Number"), TextTable::Align::Right);
    table.addColumn(Text::tr("Source"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("From"));
    table.addColumn(Text::tr("To"));
    for (const QString &title : {Text::tr("Match"), Text::tr("Differ"), Text::tr("Difference")})
        table.addColumn(title, TextTable::Align::Right);
    table.addColumn(Text::tr("State"));
    for (const Reconciliation &made : *all) {
        QJsonObject object = jsonOf(made);
        object.remove(QStringLiteral("lines"));
        array.append(object);
        qint64 differing = 0;
        QList<Money> differences;
        for (const ReconciliationVariance &variance : made.variances) {
            differing += variance.differing;
            differences << variance.difference();
        }
        const QString state = made.supersededBy.isValid() ? Text::tr("replaced by %1").arg(made.supersededBy.value())
                              : made.isOpen()             ? Text::tr("to explain")
                              : differing > 0             ? Text::tr("explained")
                                                          : Text::tr("matches");
        table.addRow({QString::number(made.id.value()), made.source, made.first.toString(Qt::ISODate),
                      made.last.toString(Qt::ISODate), QString::number(made.matched), QString::number(differing),
                      formatSums(differences, session.locale()), state});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("reconciliations"), array}});
    else
        session.console().table(table);
    return ExitCode::Done;
}

Answer<ExitCode> runShow(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Answer<Reconciliation> found =
        namedReconciliation(arguments.positionalArguments().constFirst(), (*program)->database());
    if (!found)
        return fail(found);
    showReconciliation(session, *found);
    if (const Answer<> written = writeTable(session, arguments, *found); !written)
        return fail(written);
    return ExitCode::Done;
}

Answer<Currency> currencyIn(const QCommandLineParser &arguments)
{
    const QString code = arguments.value(QStringLiteral("currency"));
    if (code.isEmpty())
        return Currency();
    const Result<Currency> currency = Currency::fromCode(code);
    if (!currency)
        return wrongUsage(currency.error().message);
    return *currency;
}

Answer<ExitCode> runExplain(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<Reconciliation> found = namedReconciliation(arguments.positionalArguments().constFirst(), database);
    const Answer<Currency> currency = currencyIn(arguments);
    if (!found)
        return fail(found);
    if (!currency)
        return fail(currency);
    const Result<> explained =
        ReconciliationRepository(database).explain(found->id, arguments.value(QStringLiteral("reason")), *currency);
    if (!explained)
        return fail(explained);
    const Result<Reconciliation> now = ReconciliationRepository(database).find(found->id);
    if (!now)
        return fail(now);
    showReconciliation(session, *now);
    return ExitCode::Done;
}

Answer<CorrectionDetails> detailsOf(const QCommandLineParser &arguments)
{
    CorrectionDetails details;
    details.merchant = arguments.value(QStringLiteral("merchant"));
    details.enterprise = arguments.value(QStringLiteral("enterprise"));
    details.subscription = arguments.value(QStringLiteral("subscription"));
    details.actionTracker = arguments.value(QStringLiteral("action-tracker"));
    details.reason = arguments.value(QStringLiteral("reason"));
    details.at = QDateTime::currentDateTimeUtc();
    if (const QString dates = arguments.value(QStringLiteral("dates")); !dates.isEmpty())
        details.dateFormat = dates;
    const QString delimiter = arguments.value(QStringLiteral("delimiter"));
    if (!delimiter.isEmpty() && delimiter != u"," && delimiter != u";")
        return notAmong(delimiter, QStringLiteral("delimiter"), QStringLiteral(", ;"));
    if (!delimiter.isEmpty())
        details.delimiter = delimiter.front();
    const Answer<Currency> currency = currencyIn(arguments);
    if (!currency)
        return fail(currency);
    details.currency = *currency;
    return details;
}

/// One that was kept, by its number, or of a file, which is compared for it.
Answer<Reconciliation> reconciliationFor(Session &session, const QCommandLineParser &arguments, Database &database)
{
    const QString named = arguments.positionalArguments().constFirst();
    bool isNumber = false;
    named.toLongLong(&isNumber);
    if (isNumber)
        return namedReconciliation(named, database);
    const Answer<ReconciliationResult> result = compareFile(session, database, arguments, named);
    if (!result)
        return fail(result);
    return result->reconciliation;
}

Answer<ExitCode> runCorrection(Session &session, const QCommandLineParser &arguments)
{
    const QString network = arguments.value(QStringLiteral("network"));
    const std::optional<CorrectionFormat> format = correctionFormatFrom(network);
    const QString path = arguments.value(QStringLiteral("output"));
    const Answer<CorrectionDetails> details = detailsOf(arguments);
    if (!format)
        return notAmong(network, QStringLiteral("network"), QStringLiteral("awin, cj, cj-cancel, impact, avantlink"));
    if (path.isEmpty())
        return wrongUsage(Text::tr("Name the file to write with --output."));
    if (!details)
        return fail(details);
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Answer<Reconciliation> reconciliation = reconciliationFor(session, arguments, (*program)->database());
    if (!reconciliation)
        return fail(reconciliation);
    const Result<CorrectionFile> file = makeCorrectionFile(*reconciliation, *format, *details);
    if (!file)
        return fail(file);
    if (const Result<> written = writeForSure(path, file->content); !written)
        return badInput(written);
    for (const QString &left : file->leftOut)
        session.console().message(Text::tr("Left out: %1").arg(left));
    session.console().message(Text::tr("Wrote %1: %2 taken back, %3 changed.")
                                  .arg(QDir::toNativeSeparators(path))
                                  .arg(file->voided)
                                  .arg(file->amended));
    if (session.console().isJson())
        session.console().json({{QStringLiteral("file"), path},
                                {QStringLiteral("voided"), file->voided},
                                {QStringLiteral("amended"), file->amended},
                                {QStringLiteral("left_out"), QJsonArray::fromStringList(file->leftOut)}});
    return ExitCode::Done;
}

QList<QCommandLineOption> readingOptions()
{
    return {option(QStringLiteral("source"), QStringLiteral("NAME"),
                   Text::tr("Whose commissions they are; that of a source of sales: all of its commissions should be "
                            "in the file.")),
            option(QStringLiteral("profile"), QStringLiteral("KEY"),
                   Text::tr("How the file is written; otherwise told from its columns.")),
            option(QStringLiteral("column"), QStringLiteral("FIELD=TITLE"),
                   Text::tr("Which column holds what, such as commission=Payout; as often as needed.")),
            option(QStringLiteral("part"), QStringLiteral("NAME"),
                   Text::tr(
                       "The sheet, file of an archive or section to read; otherwise the one that is best recognised.")),
            option(QStringLiteral("dates"), QStringLiteral("FORMAT"),
                   Text::tr("How dates are written, such as dd/MM/yyyy; otherwise told from the file.")),
            option(QStringLiteral("from"), QStringLiteral("DAY"),
                   Text::tr("The first day to compare; otherwise the first in the file.")),
            option(QStringLiteral("to"), QStringLiteral("DAY"),
                   Text::tr("The last day to compare; otherwise the last in the file."))};
}

QList<QCommandLineOption> targetOptions()
{
    return {option(QStringLiteral("output"), QStringLiteral("FILE"), Text::tr("Write the lines to this file as well.")),
            option(QStringLiteral("format"), QStringLiteral("FORMAT"),
                   Text::tr("pdf, html, csv or xlsx; otherwise told from the name."))};
}

Command correctionCommand()
{
    Command command;
    command.name = QStringLiteral("reconcile correction");
    command.arguments = QStringLiteral("NUMBER|FILE");
    command.fewest = command.most = 1;
    command.summary = Text::tr("Write the file by which a network corrects what it has wrong.");
    command.details = Text::tr("In it are orders that were cancelled or refunded here and stand there, and those that "
                               "come to another amount. Awin's file declines whole "
                               "orders only, and --dates and --delimiter follow your program's locale there; CJ takes "
                               "cancelled orders (cj-cancel) and changed ones (cj) in "
                               "files of their own. What a file cannot correct is named.");
    command.example =
        QStringLiteral("laurel-cli reconcile correction 3 --network avantlink --merchant 12345 --output returns.csv");
    command.options = readingOptions();
    command.options
        << option(QStringLiteral("network"), QStringLiteral("NETWORK"),
                  Text::tr("awin, cj, cj-cancel, impact or avantlink."))
        << option(QStringLiteral("output"), QStringLiteral("FILE"), Text::tr("The file to write."))
        << option(QStringLiteral("merchant"), QStringLiteral("ID"),
                  Text::tr("Your id at AvantLink, or your company id at CJ."))
        << option(QStringLiteral("enterprise"), QStringLiteral("ID"),
                  Text::tr("Your enterprise id at CJ, where you have several."))
        << option(QStringLiteral("subscription"), QStringLiteral("ID"),
                  Text::tr("The subscription id of the data file at CJ."))
        << option(QStringLiteral("action-tracker"), QStringLiteral("ID"),
                  Text::tr(
                      "The action tracker at CJ; at impact.com it names orders by their number instead of action ids."))
        << option(QStringLiteral("reason"), QStringLiteral("TEXT"),
                  Text::tr("The reason in the network's own words or codes; Awin and impact.com need it."))
        << option(QStringLiteral("delimiter"), QStringLiteral("SIGN"), Text::tr("Awin: a comma, or a semicolon."))
        << option(QStringLiteral("currency"), QStringLiteral("CODE"), Text::tr("Only orders in this currency."));
    command.run = &runCorrection;
    return command;
}

} // namespace

QList<Command> reconciliationCommands()
{
    Command compare;
    compare.name = QStringLiteral("reconcile");
    compare.arguments = QStringLiteral("FILE");
    compare.fewest = compare.most = 1;
    compare.summary = Text::tr("Compare a network's or plugin's commission export with Laurel's commissions.");
    compare.details = Text::tr(
        "Each sale and affiliate matches, differs (by how much, and why) or is missing on one side. The comparison is "
        "kept; "
        "where it differs, those it is about are not marked as paid before somebody explains it. A newer one of the "
        "same "
        "source takes the place of those whose days it covers. Lines that cannot be read make the exit code 1.");
    compare.example = QStringLiteral("laurel-cli reconcile awin-may.csv --from 2026-05-01 --to 2026-05-31");
    compare.options = readingOptions() + targetOptions();
    compare.options << flag(QStringLiteral("dry-run"), Text::tr("Do everything and keep nothing."));
    compare.run = &runReconcile;
    Command list;
    list.name = QStringLiteral("reconcile list");
    list.summary = Text::tr("List comparisons, newest first.");
    list.example = QStringLiteral("laurel-cli reconcile list");
    list.options = {limitOption(defaultLimit)};
    list.run = &runList;
    Command show;
    show.name = QStringLiteral("reconcile show");
    show.arguments = QStringLiteral("NUMBER");
    show.fewest = show.most = 1;
    show.summary = Text::tr("Show what differs in a comparison.");
    show.example = QStringLiteral("laurel-cli reconcile show 3");
    show.options = targetOptions();
    show.run = &runShow;
    Command explain = show;
    explain.name = QStringLiteral("reconcile explain");
    explain.summary = Text::tr("Say why a comparison differs, so that those it is about can be paid.");
    explain.details = Text::tr("The reason is kept with who gave it and when, and is given once.");
    explain.example = QStringLiteral("laurel-cli reconcile explain 3 --reason \"Awin goes by the sale with tax\"");
    explain.options = {
        option(QStringLiteral("reason"), QStringLiteral("TEXT"), Text::tr("Why they differ; at most 500 characters.")),
        option(QStringLiteral("currency"), QStringLiteral("CODE"), Text::tr("Only the difference in this currency."))};
    explain.run = &runExplain;
    return {compare, list, show, explain, correctionCommand()};
}

} // namespace laurel::cli
