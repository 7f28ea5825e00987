#include "commandregistry.h"
#include "commands/commands.h"
#include "helptext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

QJsonObject jsonOfCommand(const Command &command)
{
    QStringList options;
    for (const QCommandLineOption &option : command.options)
        options.append(QStringLiteral("--") + option.names().constLast());
    return {{QStringLiteral("name"), command.name},
            {QStringLiteral("usage"), command.usage()},
            {QStringLiteral("summary"), command.summary},
            {QStringLiteral("options"), QJsonArray::fromStringList(options)},
            {QStringLiteral("example"), command.example}};
}

Answer<ExitCode> runHelp(Session &session, const QCommandLineParser &arguments)
{
    const CommandRegistry registry;
    const QStringList words = arguments.positionalArguments();
    if (words.isEmpty() && session.console().isJson()) {
        QJsonArray array;
        for (const Command &command : registry.all())
            array.append(jsonOfCommand(command));
        session.console().json({{QStringLiteral("commands"), array}});
        return ExitCode::Done;
    }
    if (words.isEmpty()) {
        session.console().lines(overviewText(registry));
        return ExitCode::Done;
    }
    const Command *named = registry.find(words);
    if (named != nullptr) {
        if (session.console().isJson())
            session.console().json(jsonOfCommand(*named));
        else
            session.console().lines(commandText(*named));
        return ExitCode::Done;
    }
    const QStringList names = registry.namesUnder(words.constFirst());
    if (names.isEmpty())
        return wrongUsage(Text::tr("There is no command “%1”.").arg(words.join(u' ')));
    for (const QString &name : names)
        session.console().line(name);
    return ExitCode::Done;
}

} // namespace

QList<Command> helpCommands()
{
    Command help;
    help.name = QStringLiteral("help");
    help.arguments = QStringLiteral("[COMMAND]");
    help.most = 3;
    help.needsProgram = false;
    help.summary = Text::tr("Explain a command, or list all of them.");
    help.example = QStringLiteral("laurel-cli help affiliate add");
    help.run = &runHelp;
    return {help};
}

} // namespace laurel::cli
