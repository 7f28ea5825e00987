#include "arguments.h"
#include "commands/commands.h"
#include "importing/csvreader.h"
#include "importing/importservice.h"
#include "importsummaryview.h"
#include "jsonvalues.h"
#include "keys.h"
#include "progressline.h"
#include "storage/importrepository.h"
#include "terminaltext.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <optional>

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

/// Line numbers and lines of a CSV file with the titles "line" and "raw", as the window saves refused lines.
Answer<QHash<qint64, QString>> readCorrections(const QString &path)
{
    Result<CsvReader> reader = CsvReader::open(path, {});
    if (!reader)
        return badInput(reader);
    const qsizetype lineColumn = reader->header().indexOf(u"line");
    const qsizetype rawColumn = reader->header().indexOf(u"raw");
    if (lineColumn < 0 || rawColumn < 0) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The corrections need the columns “line” and “raw”, as a file of refused lines has them."));
    }
    QHash<qint64, QString> corrections;
    CsvRow row;
    while (true) {
        const Result<bool> any = reader->next(row);
        if (!any)
            return badInput(any);
        if (!*any)
            return corrections;
        const auto cell = [&row](qsizetype column) {
            return size_t(column) < row.fields.size() ? QString::fromUtf8(QByteArrayView(row.fields[size_t(column)])) : QString();
        };
        QString raw = cell(rawColumn);
        // The mark that keeps a spreadsheet from taking it for a formula.
        if (raw.size() > 1 && raw.startsWith(u'\'') && QStringView(u"=+-@\t\r").contains(raw.at(1)))
            raw.remove(0, 1);
        bool isNumber = false;
        const qint64 line = cell(lineColumn).toLongLong(&isNumber);
        if (row.problem != CsvProblem::None || !isNumber || corrections.contains(line)) {
            return fail(ErrorCode::InvalidInput,
                        Text::tr("Line %1 of the corrections cannot be read. Each needs the number of a refused line, once, and the line as "
                                 "it should be, in quotation marks. Nothing was changed.")
                            .arg(row.line));
        }
        corrections.insert(line, raw);
    }
}

/// The refused lines that are tried again: all as they are when @p corrections are none.
Answer<QList<CorrectedLine>> correctedLines(const QList<ImportReject> &rejects, std::optional<QHash<qint64, QString>> corrections)
{
    QList<CorrectedLine> lines;
    for (const ImportReject &reject : rejects) {
        if (!corrections)
            lines.append({reject.id, reject.raw});
        else if (corrections->contains(reject.line))
            lines.append({reject.id, corrections->take(reject.line)});
    }
    if (!corrections || corrections->isEmpty())
        return lines;
    const QList<qint64> unknown = corrections->keys();
    return fail(ErrorCode::NotFound,
                Text::tr("Line %1 is no refused line of this import, or was tried again since. “imports show” lists those that are. Nothing "
                         "was changed.")
                    .arg(*std::min_element(unknown.cbegin(), unknown.cend())));
}

Answer<ExitCode> runRetry(Session &session, const QCommandLineParser &arguments)
{
    const Answer<ImportBatchId> id = batchOf(arguments);
    if (!id)
        return fail(id);
    std::optional<QHash<qint64, QString>> corrections;
    if (const QString path = arguments.value(QStringLiteral("lines")); !path.isEmpty()) {
        Answer<QHash<qint64, QString>> read = readCorrections(path);
        if (!read)
            return fail(read);
        corrections = std::move(*read);
    }
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    const Result<QList<ImportReject>> rejects = ImportRepository((*program)->database()).rejects(*id, std::numeric_limits<int>::max());
    if (!rejects)
        return fail(rejects);
    const Answer<QList<CorrectedLine>> lines = correctedLines(*rejects, std::move(corrections));
    if (!lines)
        return fail(lines);
    if (lines->isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("Import %1 has no such refused lines. “imports show” lists them.").arg(id->value()));
    const ProgressLine progress(session.job(), isErrorTerminal() && !session.console().isQuiet());
    const Result<ImportSummary> summary = ImportService((*program)->database()).retry(*id, *lines, session.job());
    if (!summary)
        return fail(summary);
    const QString name = Text::tr("Corrected lines of import %1").arg(id->value());
    if (session.console().isJson())
        session.console().json(jsonOf(*summary, name, false));
    else
        printSummary(session, *summary, name, false);
    return summary->counts.rejected > 0 ? ExitCode::SomeRefused : ExitCode::Done;
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

    Command retry;
    retry.name = QStringLiteral("imports retry");
    retry.arguments = QStringLiteral("IMPORT");
    retry.fewest = retry.most = 1;
    retry.summary = Text::tr("Try refused lines of an import again, corrected or as they are.");
    retry.details = Text::tr("They are read as the import read them, and become an import of their own that can be taken back. The file "
                             "they came from is not needed.");
    retry.example = QStringLiteral("laurel-cli imports retry 3 --lines corrected.csv");
    retry.options = {option(QStringLiteral("lines"), QStringLiteral("FILE"),
                            Text::tr("The corrected lines: a CSV file with the columns line and raw."))};
    retry.run = &runRetry;
    return {list, retry, show, undo};
}

} // namespace laurel::cli
