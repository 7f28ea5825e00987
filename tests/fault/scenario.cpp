#include "scenario.h"

#include "faultio.h"

#include <QFileInfo>
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

} // namespace laurel::test
