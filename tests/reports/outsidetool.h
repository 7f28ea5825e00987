#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <optional>

namespace laurel::test {

/// What another program prints about a file we wrote; nothing when it is not installed.
[[nodiscard]] inline std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(path, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return QByteArrayLiteral("failed: ") + process.readAllStandardError();
    return process.readAllStandardOutput();
}

} // namespace laurel::test
