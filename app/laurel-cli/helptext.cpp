#include "helptext.h"

#include "commandline.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

struct Entry
{
    QString term;
    QString meaning;
};

QString aligned(const QList<Entry> &entries)
{
    qsizetype width = 0;
    for (const Entry &entry : entries)
        width = std::max(width, entry.term.size());
    QString text;
    for (const Entry &entry : entries)
        text += QStringLiteral("  ") + entry.term.leftJustified(width + 2) + entry.meaning + u'\n';
    return text;
}

QList<Entry> entriesOf(const QList<QCommandLineOption> &options)
{
    QList<Entry> entries;
    for (const QCommandLineOption &option : options) {
        QString term = QStringLiteral("--") + option.names().constLast();
        if (!option.valueName().isEmpty())
            term += u' ' + option.valueName();
        entries.append({term, option.description()});
    }
    return entries;
}

} // namespace

QString overviewText(const CommandRegistry &registry)
{
    QList<Entry> commands;
    for (const Command &command : registry.all())
        commands.append({command.name, command.summary});
    return Text::tr("Usage: %1").arg(QStringLiteral("laurel-cli [--program FILE] [--json] [--quiet] COMMAND …")) +
           u'\n' + u'\n' +
           Text::tr("Laurel manages an affiliate program in one file. The same program with a window is “laurel”.") +
           u'\n' + u'\n' + Text::tr("Commands:") + u'\n' + aligned(commands) + u'\n' +
           Text::tr("Options of every command:") + u'\n' + aligned(entriesOf(globalOptions())) + u'\n' +
           Text::tr("“laurel-cli help COMMAND” explains a command with an example.");
}

QString commandText(const Command &command)
{
    QString text = Text::tr("Usage: %1").arg(command.usage()) + u'\n' + u'\n' + command.summary + u'\n';
    if (!command.details.isEmpty())
        text += u'\n' + command.details + u'\n';
    if (!command.options.isEmpty())
        text += u'\n' + Text::tr("Options:") + u'\n' + aligned(entriesOf(command.options));
    text += u'\n' + Text::tr("Options of every command:") + u'\n' + aligned(entriesOf(globalOptions()));
    return text + u'\n' + Text::tr("Example:") + u'\n' + QStringLiteral("  ") + command.example;
}

} // namespace laurel::cli
