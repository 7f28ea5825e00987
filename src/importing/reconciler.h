#pragma once

#include "core/job.h"
#include "importing/importservice.h"
#include "storage/reconciliationrepository.h"

namespace laurel {

/// What to compare with our commissions.
struct ReconciliationPlan
{
    ImportFile file;
    CsvDialect dialect;
    ImportProfile profile; ///< of profileToCompare()
    QString sourceName; ///< whose commissions they are; also a source of sales: then all of its commissions should be
                        ///< in the file
    QDate first = {};   ///< lines of other days are left out; invalid: from the first day of the file
    QDate last = {};
};

/// What a comparison came to.
struct ReconciliationResult
{
    Reconciliation reconciliation; ///< with all lines; its id is none: nothing is kept yet
    QList<ImportReject> rejects;   ///< the first lines that could not be read
    qint64 read = 0;               ///< lines of the file
    qint64 skipped = 0;            ///< by choice of the profile: clicks, totals
    qint64 outside = 0;            ///< of days that are not compared
    qint64 summed = 0;             ///< sales for which the file has several lines
    qint64 differs = 0;            ///< lines of each outcome; the matched ones are in the reconciliation
    qint64 missingHere = 0;
    qint64 missingThere = 0;
    bool expectsAll =
        false; ///< every commission of the source was looked for; else only those of partners whom the file names
    bool expectsNothing = false; ///< no sale of the file is known, so nothing of ours was looked for
};

/// Compares the commission export of a network or plugin with our own commissions: read as an import is, and nothing
/// changed. Runs on a worker thread.
class Reconciler
{
public:
    explicit Reconciler(Database &database)
        : m_database(database)
    {}

    /// The profile by which a file is read.
    /// @param key of the profile; empty: the one that fits best.
    /// @param columns titles that somebody chose, by field.
    /// @returns InvalidInput when the file has no commissions, order numbers or dates, saying which.
    [[nodiscard]] static Result<ImportProfile> profileToCompare(const FileInspection &file, const QString &key = {},
                                                                const QHash<Field, QString> &columns = {});

    /// @returns InvalidInput when the file has no line that can be compared, Cancelled when the job was.
    [[nodiscard]] Result<ReconciliationResult> compare(const ReconciliationPlan &plan, Job &job);

private:
    Database &m_database;
};

} // namespace laurel
