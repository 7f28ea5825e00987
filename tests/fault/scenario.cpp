#include "scenario.h"

#include "faultio.h"
#include "storagefixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

namespace laurel::test {

void copyFolder(const QString &from, const QString &to)
{
    const std::filesystem::path source = QFileInfo(from).filesystemFilePath();
    const std::filesystem::path target = QFileInfo(to).filesystemFilePath();
    std::filesystem::remove_all(target);
    std::filesystem::copy(source, target, std::filesystem::copy_options::recursive);
}

int runInChild(Scenario &scenario, const QString &folder, int fault, int at)
{
    const pid_t child = ::fork();
    if (child == 0) {
        // Qt warns of a lock file that it cannot write: which is what the test is after.
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        armFaults(folder.toUtf8().constData(), static_cast<Fault>(fault), at);
        const bool done = scenario.run(folder);
        disarmFaults();
        ::_exit(done ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int thinned([[maybe_unused]] int stride)
{
#ifdef LAUREL_SANITIZED
    return qEnvironmentVariable("LAUREL_FAULT_POINTS") == QLatin1String("all") ? 1 : stride;
#else
    return 1;
#endif
}

SweepOutcome sweep(Scenario &scenario, Fault fault, int stride)
{
    const QTemporaryDir scratch(scratchTemplate());
    const QString original = scratch.filePath(QStringLiteral("original"));
    const QString folder = scratch.filePath(QStringLiteral("run"));
    QDir().mkdir(original);
    scenario.prepare(original);

    copyFolder(original, folder);
    armFaults(folder.toUtf8().constData(), fault, 0);
    const bool undisturbed = scenario.run(folder);
    SweepOutcome outcome;
    outcome.points = disarmFaults();
    if (!undisturbed)
        outcome.violations.append(QStringLiteral("fails without a fault"));

    const int step = thinned(stride);
    const int first = 1 + int(fault) % std::max(1, std::min(step, outcome.points));
    for (int at = first; at <= outcome.points; at += step) {
        copyFolder(original, folder);
        const int code = runInChild(scenario, folder, int(fault), at);
        ++outcome.runs;
        if (code != 0 && code != 1 && code != killedExitCode) {
            outcome.violations.append(QStringLiteral("point %1: ended with %2").arg(at).arg(code));
            continue;
        }
        if (const QString problem = scenario.judge(folder, code == 0); !problem.isEmpty())
            outcome.violations.append(QStringLiteral("point %1: %2").arg(at).arg(problem));
    }
    return outcome;
}

} // namespace laurel::test
