#include "arguments.h"
#include "commands/commands.h"
#include "jsonvalues.h"
#include "reports/changehistory.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr int defaultLimit = 100;

QJsonValue fieldsOf(const QString &json)
{
    return json.isEmpty() ? QJsonValue() : QJsonValue(QJsonDocument::fromJson(json.toUtf8()).object());
}

/// As the window shows it.
TextTable textTableOf(const TableData &changes)
{
    TextTable table;
    for (const TableColumn &column : changes.columns)
        table.addColumn(column.title, TextTable::Align::Left, true);
    for (const QList<Cell> &row : changes.rows)
        table.addRow(textsOf(row));
    return table;
}

Answer<ExitCode> runAudit(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Answer<int> limit = limitOf(arguments);
    if (!limit)
        return fail(limit);
    const QString kind = arguments.value(QStringLiteral("of"));
    if (!kind.isEmpty() && !changeKinds().contains(kind))
        return notAmong(kind, QStringLiteral("of"), changeKinds().join(QStringLiteral(", ")));
    const Result<QList<AuditEntry>> entries = readChanges((*program)->database(), kind, *limit);
    if (!entries)
        return fail(entries);
    QJsonArray array;
    for (const AuditEntry &entry : *entries) {
        array.append(QJsonObject{{QStringLiteral("at"), jsonOf(entry.at)},
                                 {QStringLiteral("who"), entry.who},
                                 {QStringLiteral("of"), entry.entity},
                                 {QStringLiteral("number"), entry.entityId},
                                 {QStringLiteral("what"), entry.action},
                                 {QStringLiteral("before"), fieldsOf(entry.before)},
                                 {QStringLiteral("after"), fieldsOf(entry.after)}});
    }
    if (session.console().isJson()) {
        session.console().json({{QStringLiteral("changes"), array}});
        return ExitCode::Done;
    }
    const Result<TableData> table = tableOf((*program)->database(), *entries, QLocale::c());
    if (!table)
        return fail(table);
    session.console().table(textTableOf(*table));
    return ExitCode::Done;
}

} // namespace

QList<Command> auditCommands()
{
    Command audit;
    audit.name = QStringLiteral("audit");
    audit.summary = Text::tr("List who changed what and when, newest first. The record can only grow.");
    audit.details = Text::tr("What identifies a person is not in it: a star says that there was a value.");
    audit.example = QStringLiteral("laurel-cli audit --of commission_rule");
    audit.options = {option(QStringLiteral("of"), QStringLiteral("KIND"),
                            Text::tr("Only of one of %1.").arg(changeKinds().join(QStringLiteral(", ")))),
                     limitOption(defaultLimit)};
    audit.run = &runAudit;
    return {audit};
}

} // namespace laurel::cli
