#include "commandline.h"

#include "helptext.h"
#include "interrupt.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr QLatin1String programOption("program");
constexpr QLatin1String jsonOption("json");
constexpr QLatin1String quietOption("quiet");
constexpr QLatin1String helpOption("help");
constexpr QLatin1String versionOption("version");

void applyGlobals(const QCommandLineParser &parser, Console &console)
{
    if (parser.isSet(jsonOption))
        console.setJson(true);
    if (parser.isSet(quietOption))
        console.setQuiet(true);
}

QString namedProgram(const QCommandLineParser &parser, const QString &otherwise)
{
    return parser.isSet(programOption) ? parser.value(programOption) : otherwise;
}

} // namespace

QList<QCommandLineOption> globalOptions()
{
    return {
        option(programOption, QStringLiteral("FILE"), Text::tr("The program file; otherwise LAUREL_PROGRAM names it.")),
        flag(jsonOption, Text::tr("Print one JSON document instead of text.")),
        flag(quietOption, Text::tr("No messages and no progress; errors are still printed.")),
        QCommandLineOption({QStringLiteral("h"), helpOption}, Text::tr("Show help and exit."))};
}

ExitCode CommandLine::run(const QStringList &arguments)
{
    QCommandLineParser parser;
    // What follows the command is the command's own.
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions(globalOptions());
    parser.addOption(flag(versionOption, Text::tr("Show the version and exit.")));
    if (!parser.parse(arguments))
        return report(parser.errorText(), {});
    applyGlobals(parser, m_console);
    if (parser.isSet(versionOption)) {
        m_console.line(QStringLiteral("laurel-cli ") + QStringLiteral(LAUREL_VERSION));
        return ExitCode::Done;
    }
    if (parser.isSet(helpOption)) {
        m_console.lines(overviewText(m_registry));
        return ExitCode::Done;
    }

    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return report(Text::tr("Say which command to run."), {});
    const Command *command = m_registry.find(words);
    if (command == nullptr)
        return unknownCommand(words.first());
    const qsizetype nameWords = command->name.count(u' ') + 1;
    const QString programPath = namedProgram(parser, qEnvironmentVariable("LAUREL_PROGRAM"));
    const Answer<ExitCode> answer = runCommand(*command, words.mid(nameWords), programPath);
    return answer ? *answer : report(answer.error(), command->name);
}

Answer<ExitCode> CommandLine::runCommand(const Command &command, const QStringList &arguments,
                                         const QString &programPath)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    parser.addOptions(globalOptions());
    if (!parser.parse(QStringList{command.name} + arguments))
        return wrongUsage(parser.errorText());
    applyGlobals(parser, m_console);
    if (parser.isSet(helpOption)) {
        m_console.lines(commandText(command));
        return ExitCode::Done;
    }
    const qsizetype count = parser.positionalArguments().size();
    if (count < command.fewest)
        return wrongUsage(Text::tr("“%1” needs %2.").arg(command.name, command.arguments));
    if (count > command.most)
        return wrongUsage(
            Text::tr("“%1” is one argument too many.").arg(parser.positionalArguments().at(command.most)));

    Session session(m_console, namedProgram(parser, programPath));
    if (command.needsProgram && session.programPath().isEmpty())
        return wrongUsage(Text::tr("Say which program file to use: --program FILE, or set LAUREL_PROGRAM."));
    const Interrupt interrupt(session.job());
    return command.run(session, parser);
}

ExitCode CommandLine::unknownCommand(const QString &word) const
{
    const QStringList names = m_registry.namesUnder(word);
    if (names.isEmpty())
        return report(Text::tr("There is no command “%1”.").arg(word), {});
    return report(Text::tr("“%1” needs one of: %2.").arg(word, names.join(QStringLiteral(", "))), word);
}

ExitCode CommandLine::report(const QString &problem, const QString &command) const
{
    return report(wrongUsage(problem).value(), command);
}

ExitCode CommandLine::report(const Failure &failure, const QString &command) const
{
    const QString &message = failure.error.message;
    m_console.error(message.isEmpty() ? Text::tr("Something went wrong inside Laurel. Nothing was changed.") : message);
    if (failure.exitCode == ExitCode::WrongUsage)
        m_console.error(Text::tr("See “%1”.").arg((QStringLiteral("laurel-cli help ") + command).trimmed()));
    return failure.exitCode;
}

} // namespace laurel::cli
