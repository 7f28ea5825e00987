#pragma once

#include <QByteArray>
#include <functional>
#include <sys/types.h>

namespace laurel::test {

/// A child process that runs @p body and then waits until it is released or killed. What body returns is its report.
class AnotherProcess
{
public:
    explicit AnotherProcess(const std::function<QByteArray()> &body);
    ~AnotherProcess();
    AnotherProcess(const AnotherProcess &) = delete;
    AnotherProcess &operator=(const AnotherProcess &) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] QByteArray report() const { return m_report; }
    /// kill -9; returns when it is gone.
    void kill();

private:
    pid_t m_pid = -1;
    QByteArray m_report;
};

/// Runs @p body in a child that file permissions bind, which they do not for root; @p folder and what is in it is given
/// to it.
[[nodiscard]] QByteArray asOrdinaryUser(const char *folder, const std::function<QByteArray()> &body);

} // namespace laurel::test
