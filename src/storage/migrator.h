#pragma once

#include "core/result.h"
#include "storage/database.h"

#include <QByteArray>
#include <QList>

namespace laurel {

/// One numbered step from schema version − 1 to version. Frozen once released.
struct Migration
{
    int version = 0;
    QString description; ///< from the file's name: "0001_initial.sql" → "initial"
    QByteArray sql;      ///< any number of statements, run in one transaction
};

/// Brings a program file from any older schema to the one this Laurel knows.
///
/// A reader of any age can tell whether it may read a newer file: each migration sets the setting "schema.min_reader"
/// to the oldest schema version whose queries still give right answers on it.
class Migrator
{
public:
    /// Those of this release.
    [[nodiscard]] static Migrator builtIn();
    /// @p migrations in any order; tests give their own.
    explicit Migrator(QList<Migration> migrations);

    [[nodiscard]] const QList<Migration> &migrations() const { return m_migrations; }
    /// The schema version that migrate() leads to.
    [[nodiscard]] int latest() const { return int(m_migrations.size()); }

    /// PRAGMA user_version.
    [[nodiscard]] static Result<int> version(const Database &database);
    /// Each step in its own transaction, with a check of all foreign keys before it commits: a failing step leaves the
    /// version before it. Does nothing on a file of the latest version.
    /// @returns TooNew for a newer file; Internal when a step is missing from the list; Damaged when a step does not
    /// work out.
    [[nodiscard]] Result<> migrate(Database &database) const;
    /// Whether a file of a newer schema says that this Laurel may read it.
    [[nodiscard]] bool mayRead(const Database &newer) const;

    /// SHA-256 over the text of every table, index, trigger and view; statistics of the query planner do not count.
    [[nodiscard]] static Result<QByteArray> fingerprint(const Database &database);
    /// What fingerprint() of a file of that version has to be.
    [[nodiscard]] Result<QByteArray> expectedFingerprint(int version) const;

private:
    [[nodiscard]] Result<> checkNumbering() const;

    QList<Migration> m_migrations;
};

} // namespace laurel
