#include "arguments.h"
#include "commands/commands.h"
#include "jsonvalues.h"
#include "storage/audit.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr int defaultLimit = 100;

/// Of what there are changes.
QStringList kinds()
{
    return QStringLiteral("program tier affiliate affiliate_code affiliate_event commission_plan commission_rule commission_cap bonus_rule "
                          "commission payout payment payout_account payer invoice feedback recommendation import_profile")
        .split(u' ');
}

QJsonValue fieldsOf(const QString &json)
{
    return json.isEmpty() ? QJsonValue() : QJsonValue(QJsonDocument::fromJson(json.toUtf8()).object());
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
    if (!kind.isEmpty() && !kinds().contains(kind))
        return notAmong(kind, QStringLiteral("of"), kinds().join(QStringLiteral(", ")));
    const Result<QList<AuditEntry>> entries = auditEntries((*program)->database(), kind, *limit);
    if (!entries)
        return fail(entries);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("At"));
    table.addColumn(Text::tr("Who"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Of"));
    table.addColumn(Text::tr("Number"), TextTable::Align::Right);
    table.addColumn(Text::tr("What"));
    table.addColumn(Text::tr("Before"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("After"), TextTable::Align::Left, true);
    for (const AuditEntry &entry : *entries) {
        array.append(QJsonObject{{QStringLiteral("at"), jsonOf(entry.at)},
                                 {QStringLiteral("who"), entry.who},
                                 {QStringLiteral("of"), entry.entity},
                                 {QStringLiteral("number"), entry.entityId},
                                 {QStringLiteral("what"), entry.action},
                                 {QStringLiteral("before"), fieldsOf(entry.before)},
                                 {QStringLiteral("after"), fieldsOf(entry.after)}});
        table.addRow({entry.at.toString(Qt::ISODate), entry.who, entry.entity, QString::number(entry.entityId), entry.action,
                      entry.before, entry.after});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("changes"), array}});
    else
        session.console().table(table);
    return ExitCode::Done;
}

} // namespace

QList<Command> auditCommands()
{
    Command audit;
    audit.name = QStringLiteral("audit");
    audit.summary = Text::tr("List who changed what and when, newest first. The record can only grow.");
    audit.details = Text::tr("What identifies a person is not in it: a star says that there was a value. Decisions on commissions are "
                             "listed by commission decisions.");
    audit.example = QStringLiteral("laurel-cli audit --of commission_rule");
    audit.options = {option(QStringLiteral("of"), QStringLiteral("KIND"),
                            Text::tr("Only of one of %1.").arg(kinds().join(QStringLiteral(", ")))),
                     limitOption(defaultLimit)};
    audit.run = &runAudit;
    return {audit};
}

} // namespace laurel::cli
