#include "cli/clirunner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace laurel::test {

namespace {

constexpr int patience = 240'000; // ms; sanitizers are slow

} // namespace

QJsonObject CliRun::json() const { return QJsonDocument::fromJson(output).object(); }

QByteArray CliRun::describe() const
{
    return "exit " + QByteArray::number(exitCode) + "\noutput: " + output + "\nmessages: " + messages;
}

CliRunner::CliRunner()
    : m_folder(QDir::tempPath() + QStringLiteral("/laurel cli Café %1 XXXXXX").arg(QChar(0x8336)))
{
    Q_ASSERT(m_folder.isValid());
}

QString CliRunner::path(const QString &name) const { return m_folder.filePath(name); }

QString CliRunner::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

std::unique_ptr<QProcess> CliRunner::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LAUREL_PROGRAM"), programPath());
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(QStringLiteral(LAUREL_BIN_DIR "/laurel-cli"), arguments);
    process->waitForStarted(); // Qt 6.4 waits without end for one that starts within waitForFinished()'s time
    return process;
}

CliRun CliRunner::finish(QProcess &process)
{
    CliRun run;
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    if (ended && process.error() != QProcess::FailedToStart && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    return run;
}

CliRun CliRunner::run(const QStringList &arguments, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

CliRun CliRunner::json(const QStringList &arguments, const QByteArray &input) const
{
    return run(QStringList{QStringLiteral("--json")} + arguments, input);
}

bool CliRunner::makeProgram() const
{
    const CliRun made = run({QStringLiteral("new"), programPath(), QStringLiteral("--name"), QStringLiteral("Tea Shop"),
                             QStringLiteral("--currency"), QStringLiteral("EUR"), QStringLiteral("--time-zone"),
                             QStringLiteral("Europe/Berlin")});
    const CliRun rule = run({QStringLiteral("plan"), QStringLiteral("rule"), QStringLiteral("add"),
                             QStringLiteral("--percent"), QStringLiteral("10")});
    return made.exitCode == 0 && rule.exitCode == 0;
}

QByteArray CliRunner::hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

} // namespace laurel::test
