#include "arguments.h"
#include "commands/commands.h"
#include "importing/importservice.h"
#include "jsonvalues.h"
#include "keys.h"
#include "progressline.h"
#include "storage/importrepository.h"
#include "terminaltext.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

Answer<ImportBatchId> batchOf(const QCommandLineParser &arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.positionalArguments().constFirst().toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return wrongUsage(Text::tr("“%1” is not the number of an import. “imports list” shows them.")
                              .arg(arguments.positionalArguments().constFirst()));
    return ImportBatchId(id);
}

Answer<ExitCode> runList(Session &session, const QCommandLineParser &)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Result<QList<ImportBatch>> batches = ImportRepository((*program)->database()).batches();
    if (!batches)
        return fail(batches);
    if (session.console().isJson()) {
        QJsonArray array;
        for (const ImportBatch &batch : *batches)
            array.append(jsonOf(batch));
        session.console().json({{QStringLiteral("imports"), array}});
        return ExitCode::Done;
    }
    const QLocale &locale = session.locale();
    TextTable table;
    table.addColumn(Text::tr("Import"), TextTable::Align::Right);
    table.addColumn(Text::tr("File"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Source"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Finished"));
    for (const QString &title : {Text::tr("Read"), Text::tr("Added"), Text::tr("Updated"), Text::tr("Unchanged"),
                                 Text::tr("Rejected"), Text::tr("Skipped")})
        table.addColumn(title, TextTable::Align::Right);
    table.addColumn(Text::tr("State"));
    for (const ImportBatch &batch : *batches) {
        const ImportCounts &counts = batch.counts;
        QStringList row{QString::number(batch.id.value()), batch.fileName, batch.sourceName,
                        batch.finishedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))};
        for (const qint64 count :
             {counts.read, counts.added, counts.updated, counts.unchanged, counts.rejected, counts.skipped})
            row.append(locale.toString(count));
        row.append(batch.undone ? Text::tr("undone") : QString());
        table.addRow(row);
    }
    session.console().table(table);
    return ExitCode::Done;
}

Answer<ExitCode> runShow(Session &session, const QCommandLineParser &arguments)
{
    const Answer<ImportBatchId> id = batchOf(arguments);
    if (!id)
        return fail(id);
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const ImportRepository repository((*program)->database());
    const Result<ImportBatch> batch = repository.batch(*id);
    if (!batch)
        return fail(batch);
    const Result<QList<ImportReject>> rejects = repository.rejects(*id);
    if (!rejects)
        return fail(rejects);
    if (session.console().isJson()) {
        QJsonObject object = jsonOf(*batch);
        object.insert(QStringLiteral("rejects"), jsonOf(*rejects));
        session.console().json(object);
        return ExitCode::Done;
    }
    const Console &console = session.console();
    const QLocale &locale = session.locale();
    const ImportCounts &counts = batch->counts;
    console.line(Text::tr("Import %1: %2 from %3%4")
                     .arg(QString::number(batch->id.value()), batch->fileName, batch->sourceName,
                          batch->undone ? Text::tr(" (undone)") : QString()));
    console.line(Text::tr("%1 read = %2 added + %3 updated + %4 unchanged + %5 rejected + %6 skipped")
                     .arg(locale.toString(counts.read), locale.toString(counts.added), locale.toString(counts.updated),
                          locale.toString(counts.unchanged), locale.toString(counts.rejected),
                          locale.toString(counts.skipped)));
    for (const ImportReject &reject : *rejects) {
        console.line(Text::tr("Line %1: %2").arg(locale.toString(reject.line), reject.reason));
        console.line(QStringLiteral("  ") + reject.raw);
    }
    return ExitCode::Done;
}

Answer<ExitCode> runUndo(Session &session, const QCommandLineParser &arguments)
{
    const Answer<ImportBatchId> id = batchOf(arguments);
    if (!id)
        return fail(id);
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    {
        const ProgressLine progress(session.job(), isErrorTerminal() && !session.console().isQuiet());
        if (const Result<> undone = ImportService((*program)->database()).undo(*id, session.job()); !undone)
            return fail(undone);
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("id"), id->value()}, {QStringLiteral("undone"), true}});
    session.console().message(Text::tr("Import %1 was taken back.").arg(id->value()));
    return ExitCode::Done;
}

} // namespace

QList<Command> batchCommands()
{
    Command list;
    list.name = QStringLiteral("imports list");
    list.summary = Text::tr("List what was imported, newest first.");
    list.example = QStringLiteral("laurel-cli imports list");
    list.run = &runList;

    Command show;
    show.name = QStringLiteral("imports show");
    show.arguments = QStringLiteral("IMPORT");
    show.fewest = show.most = 1;
    show.summary = Text::tr("Show one import and the rows it refused.");
    show.example = QStringLiteral("laurel-cli imports show 3");
    show.run = &runShow;

    Command undo;
    undo.name = QStringLiteral("imports undo");
    undo.arguments = QStringLiteral("IMPORT");
    undo.fewest = undo.most = 1;
    undo.summary = Text::tr("Take an import back: what it added goes, what it replaced returns.");
    undo.details = Text::tr(
        "It is refused when a commission of the import is paid, or when a later import changed the same sales.");
    undo.example = QStringLiteral("laurel-cli imports undo 3");
    undo.run = &runUndo;
    return {list, show, undo};
}

} // namespace laurel::cli
