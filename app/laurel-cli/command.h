#pragma once

#include "answer.h"
#include "session.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>

namespace laurel::cli {

/// One command of laurel-cli: how it is called, what it says about itself, and what it does.
struct Command
{
    QString name;      ///< "affiliate add"
    QString arguments; ///< "NAME", "FILE…"; empty: none
    int fewest = 0;    ///< positional arguments
    int most = 0;
    bool needsProgram = true; ///< --program or LAUREL_PROGRAM must be there
    QString summary;          ///< translated, one line
    QString details;          ///< translated; empty: the summary says it all
    QString example;
    QList<QCommandLineOption> options;
    Answer<ExitCode> (*run)(Session &session, const QCommandLineParser &arguments) = nullptr;

    /// "laurel-cli affiliate add [options] NAME"
    [[nodiscard]] QString usage() const;
};

/// An option with a value: option("limit", "N", tr("…")).
[[nodiscard]] QCommandLineOption option(const QString &name, const QString &value, const QString &description,
                                        const QString &defaultValue = {});
[[nodiscard]] QCommandLineOption flag(const QString &name, const QString &description);

} // namespace laurel::cli
