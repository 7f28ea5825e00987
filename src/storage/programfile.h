#pragma once

#include "core/entities.h"
#include "core/result.h"
#include "storage/database.h"
#include "storage/migrator.h"

#include <QMutex>
#include <memory>

namespace laurel {

class FileLock;
class Job;

/// An open program (`*.laurel`): the lock, the checks of opening, and the one writing connection.
///
/// Opening order: first 100 bytes (magic, application id, schema version) → lock → hardened connection → quick_check →
/// schema equals the known one → older: backup, then migrations. Every refusal leaves the file untouched.
class ProgramFile
{
public:
    enum class Access { ReadWrite, ReadOnly };
    /// Later: the pages of the file are not looked at yet, which takes a second for each 150 MB. It can be read; prove() has to
    /// come before the first write.
    enum class Proof { Now, Later };

    /// SQLite application_id of a program file: "LAUR".
    static constexpr quint32 applicationId = 0x4C415552;
    /// Of a new file, in bytes: an import writes faster than with SQLite's 4096, a small edit hardly more.
    static constexpr int pageSize = 32768;

    /// Creates a new program readable by its owner only. @returns Conflict when @p path exists.
    [[nodiscard]] static Result<std::unique_ptr<ProgramFile>> create(const QString &path, const ProgramInfo &info);
    /// @returns FileMissing, NotOurs, Damaged, TooNew, Locked, … A newer but compatible file and a file on a read-only
    /// medium are opened read-only: isReadOnly() and readOnlyReason() say so. Reading takes no lock.
    [[nodiscard]] static Result<std::unique_ptr<ProgramFile>>
    open(const QString &path, Access access = Access::ReadWrite, const Migrator &migrator = Migrator::builtIn(),
         Proof proof = Proof::Now);
    ~ProgramFile();
    ProgramFile(const ProgramFile &) = delete;
    ProgramFile &operator=(const ProgramFile &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// Translated; empty when the file can be written.
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }
    /// Translated advice when the file lies on a network drive, whose locks cannot be relied on; else empty.
    [[nodiscard]] QString mediumWarning() const;

    /// The writing connection (reading one when read-only). One thread at a time.
    [[nodiscard]] Database &database() { return *m_database; }
    /// A further connection that only reads, for a worker thread.
    [[nodiscard]] Result<Database> openReader() const;
    /// ChangedOnDisk when the file was moved or replaced underneath. From any thread.
    [[nodiscard]] Result<> checkUnchanged() const;
    /// quick_check through the writing connection: Damaged when a page is; Cancelled by @p job.
    [[nodiscard]] Result<> prove(Job *job = nullptr) const;

    /// quick_check, schema version and schema of an open file: Damaged or TooNew. Migrations are not run.
    [[nodiscard]] static Result<> checkContents(const Database &database, const Migrator &migrator);

private:
    explicit ProgramFile(const QString &path);
    [[nodiscard]] Result<> prepare(Access access, int schemaVersion, const Migrator &migrator);
    [[nodiscard]] Result<> undoInterruptedWrite() const;
    [[nodiscard]] Result<> connect();
    [[nodiscard]] static Result<> checkPages(const Database &database);
    [[nodiscard]] static Result<> checkSchema(const Database &database, const Migrator &migrator);
    [[nodiscard]] Result<> bringUpToDate(const Migrator &migrator);

    QString m_path;
    QString m_readOnlyReason;
    std::unique_ptr<FileLock> m_lock; // outlives the connection
    std::unique_ptr<Database> m_database;
    mutable QMutex m_watchMutex;
    std::unique_ptr<Database> m_watch; ///< only asks whether the file is still there: that must not wait for the writer
};

} // namespace laurel
