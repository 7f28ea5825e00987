#pragma once

#include "console.h"
#include "core/entities.h"
#include "core/job.h"
#include "storage/programfile.h"

#include <QLocale>

class QCommandLineParser;

namespace laurel::cli {

/// What a command works with: the console, the program file that was named, and the job that Ctrl+C cancels.
class Session
{
public:
    Session(Console &console, QString programPath)
        : m_console(console)
        , m_programPath(std::move(programPath))
    {}

    [[nodiscard]] Console &console() const { return m_console; }
    [[nodiscard]] Job &job() { return m_job; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const QString &programPath() const { return m_programPath; }

    /// The program that --program or LAUREL_PROGRAM names. For writing it must be writable: a read-only one is an
    /// error.
    [[nodiscard]] Result<std::unique_ptr<ProgramFile>> open(ProgramFile::Access access) const;
    [[nodiscard]] Result<std::unique_ptr<ProgramFile>> openToRead() const
    {
        return open(ProgramFile::Access::ReadOnly);
    }
    [[nodiscard]] Result<std::unique_ptr<ProgramFile>> openToWrite() const
    {
        return open(ProgramFile::Access::ReadWrite);
    }

private:
    Console &m_console;
    QString m_programPath;
    Job m_job;
    QLocale m_locale;
};

/// Today in the program's time zone.
[[nodiscard]] QDate businessToday(const ProgramInfo &info);

} // namespace laurel::cli
