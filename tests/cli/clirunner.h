#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace laurel::test {

/// What one run of laurel-cli left.
struct CliRun
{
    int exitCode = -1; ///< −1: it did not start, crashed or hung
    QByteArray output;
    QByteArray messages;

    /// The one document of a --json run; empty when the output is none.
    [[nodiscard]] QJsonObject json() const;
    /// For a failing test: code and both streams.
    [[nodiscard]] QByteArray describe() const;
};

/// The real laurel-cli beside a program file in a folder of its own, whose name has a space and letters beyond ASCII.
class CliRunner
{
public:
    CliRunner();

    [[nodiscard]] QString programPath() const { return path(QStringLiteral("shop.laurel")); }
    [[nodiscard]] QString path(const QString &name) const;
    /// Writes a file into the folder and returns its path; empty when it could not.
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

    /// Runs with LAUREL_PROGRAM naming programPath(), and @p input piped in.
    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] CliRun json(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Starts without waiting, for signals.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// Waits until a process from start() has ended.
    [[nodiscard]] static CliRun finish(QProcess &process);

    /// `new` with euros and Berlin's days, and a rule of 10 %.
    [[nodiscard]] bool makeProgram() const;
    /// SHA-256 of a file; empty when there is none.
    [[nodiscard]] static QByteArray hashOf(const QString &path);

private:
    QTemporaryDir m_folder;
};

/// Fails the test unless a run ended with that code, and says what it printed.
#define QCOMPARE_EXIT(cliRun, expectedCode)                                                                            \
    do {                                                                                                               \
        const laurel::test::CliRun &comparedRun = (cliRun);                                                            \
        QVERIFY2(comparedRun.exitCode == (expectedCode), comparedRun.describe().constData());                          \
    } while (false)

} // namespace laurel::test
