#pragma once

#include "commandregistry.h"

namespace laurel::cli {

/// Understands the arguments of one run and runs the command they name.
class CommandLine
{
public:
    /// @param arguments as QCoreApplication::arguments(), program name first.
    [[nodiscard]] ExitCode run(const QStringList &arguments);

private:
    [[nodiscard]] Answer<ExitCode> runCommand(const Command &command, const QStringList &arguments,
                                              const QString &programPath);
    [[nodiscard]] ExitCode unknownCommand(const QString &word) const;
    /// Prints what is wrong with the arguments; @p command may be empty.
    [[nodiscard]] ExitCode report(const QString &problem, const QString &command) const;
    [[nodiscard]] ExitCode report(const Failure &failure, const QString &command) const;

    CommandRegistry m_registry;
    Console m_console;
};

/// The options that every command takes.
[[nodiscard]] QList<QCommandLineOption> globalOptions();

} // namespace laurel::cli
