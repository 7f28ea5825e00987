#include "anotherprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QtGlobal>
#include <csignal>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace laurel::test {

namespace {

constexpr uid_t nobody = 65534;

QByteArray readAll(int descriptor)
{
    QByteArray all;
    char buffer[4096];
    ssize_t size = 0;
    while ((size = ::read(descriptor, buffer, sizeof buffer)) > 0)
        all.append(buffer, size);
    return all;
}

void writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t size = ::write(descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (size <= 0)
            return;
        written += size;
    }
}

} // namespace

AnotherProcess::AnotherProcess(const std::function<QByteArray()> &body)
{
    int pipes[2];
    if (::pipe(pipes) != 0)
        qFatal("no pipe");
    m_pid = ::fork();
    if (m_pid == 0) {
        ::close(pipes[0]);
        writeAll(pipes[1], body());
        ::close(pipes[1]);
        for (;;)
            ::pause();
    }
    ::close(pipes[1]);
    m_report = readAll(pipes[0]);
    ::close(pipes[0]);
}

AnotherProcess::~AnotherProcess() { kill(); }

void AnotherProcess::kill()
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

QByteArray asOrdinaryUser(const char *folder, const std::function<QByteArray()> &body)
{
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) {
        QDirIterator entries(QString::fromUtf8(folder), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        bool given = ::chown(folder, nobody, nobody) == 0;
        while (entries.hasNext())
            given = ::lchown(QFile::encodeName(entries.next()).constData(), nobody, nobody) == 0 && given;
        if (!given)
            qFatal("cannot give %s away", folder);
    }
    const AnotherProcess process([&]() -> QByteArray {
        if (isRoot && (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0 ||
                       ::setresuid(nobody, nobody, nobody) != 0))
            return "cannot become an ordinary user";
        return body();
    });
    return process.report();
}

} // namespace laurel::test
