#pragma once

#include "core/job.h"
#include "importing/csvdialect.h"
#include "importing/profilematcher.h"
#include "importing/rowreview.h"
#include "importing/tablefile.h"
#include "storage/programfile.h"

namespace laurel {

/// What can be told from the beginning of a file.
struct FileInspection
{
    ImportFile file;
    TableFile table;
    qint64 size = 0;
    CsvDialect dialect;
    QStringList header;
    QList<QStringList> sample;   ///< first 200 records as text
    QList<ProfileMatch> matches; ///< best first; a guess from column titles is always among them
    std::optional<ImportBatchId> importedBefore; ///< the same content was imported already
};

/// What to import, as decided by the user or by recognition.
struct ImportPlan
{
    ImportFile file;
    CsvDialect dialect;
    ImportProfile profile;
    QString sourceName;
    bool dryRun = false; ///< the whole pipeline, rolled back at the end
    QList<ImportRejectId> retries = {}; ///< the lines that these are, refused before and corrected now
    bool skipDuplicates = false; ///< new orders that another source seems to know are left out
};

/// A refused line as somebody corrected it.
struct CorrectedLine
{
    ImportRejectId id;
    QString raw;
};

struct UnknownCode
{
    QString code;
    qint64 rows = 0;
};

struct ImportSummary
{
    ImportBatchId batch; ///< none after a dry run
    ImportKind kind = ImportKind::Conversions;
    ImportCounts counts;
    qint64 lines = 0;
    QDate firstDay;
    QDate lastDay;
    QList<Money> net;        ///< of added and updated conversions; of payouts what was paid; one per currency
    QList<Money> commission; ///< newly earned, one per currency
    qint64 waitingRefunds = 0; ///< orders that were refunded and have not come yet
    qint64 possibleDuplicates = 0; ///< of the added ones: another source knows them too; only counted in a dry run
    qint64 selfReferrals = 0;      ///< rows whose customer is the affiliate they belong to
    QList<RowOutcome> rows;        ///< after a dry run: the first of each fate, by line
    qint64 attributed = 0;
    qint64 unattributed = 0;
    QHash<AttributionReason, qint64> reasons;
    QList<UnknownCode> unknownCodes;  ///< most rows first, at most 100; of payouts the payees nobody knows
    QList<ImportReject> rejects;      ///< the first 1,000
};

/// How the first rows of a file come out under a profile, cell by cell.
struct PreviewCell
{
    QString text;  ///< the parsed value, formatted
    QString error; ///< translated; empty when fine
};
struct ImportPreview
{
    QList<Field> fields;
    QList<QList<PreviewCell>> rows;
    qint64 errors = 0;
};

/// Import, from file to committed rows: one transaction, all or nothing. Runs on a worker thread.
class ImportService
{
public:
    explicit ImportService(Database &database) : m_database(database) {}

    /// Reads the file once to its end; @p job is shown how far. Where the file holds several tables and @p file names none, the one
    /// that is best recognised.
    [[nodiscard]] Result<FileInspection> inspect(const ImportFile &file, Job *job = nullptr) const;
    /// The same file under a dialect that the user chose: header, sample and matches anew.
    [[nodiscard]] Result<FileInspection> reread(const FileInspection &file, const CsvDialect &dialect) const;
    [[nodiscard]] Result<ImportPreview> preview(const FileInspection &file, const ImportProfile &profile) const;
    /// @returns Cancelled when the job was cancelled: nothing changed then. Refuses to commit when counts do not add up.
    [[nodiscard]] Result<ImportSummary> run(const ImportPlan &plan, Job &job);
    /// Tries refused lines of a batch again, as a batch of their own that reads them as the first did. What is refused once more
    /// is a refused line of the new batch. RefusedByRule when the batch was taken back.
    [[nodiscard]] Result<ImportSummary> retry(ImportBatchId batch, const QList<CorrectedLine> &lines, Job &job);
    /// What retry() runs, for those who may have to run it once more.
    [[nodiscard]] Result<ImportPlan> planRetry(ImportBatchId batch, const QList<CorrectedLine> &lines) const;
    /// Takes a batch back: what it added goes, what it replaced returns. RefusedByRule when a commission of it is paid, when a
    /// later import changed the same rows, or when it is undone already.
    [[nodiscard]] Result<> undo(ImportBatchId batch, Job &job);

    /// Built-in and saved profiles.
    [[nodiscard]] Result<QList<ImportProfile>> profiles() const;

private:
    [[nodiscard]] Result<FileInspection> inspectPart(const ImportFile &file, const TableFile &table, Job *job) const;

    Database &m_database;
};

} // namespace laurel
