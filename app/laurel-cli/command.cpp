#include "command.h"

namespace laurel::cli {

QString Command::usage() const
{
    QString text = QStringLiteral("laurel-cli ") + name;
    if (!options.isEmpty())
        text += QStringLiteral(" [options]");
    if (!arguments.isEmpty())
        text += u' ' + arguments;
    return text;
}

QCommandLineOption option(const QString &name, const QString &value, const QString &description,
                          const QString &defaultValue)
{
    return QCommandLineOption(name, description, value, defaultValue);
}

QCommandLineOption flag(const QString &name, const QString &description)
{
    return QCommandLineOption(name, description);
}

} // namespace laurel::cli
