#pragma once

#include "core/job.h"
#include "importing/csvdialect.h"
#include "importing/profilematcher.h"
#include "storage/programfile.h"

namespace laurel {

/// What can be told from the beginning of a file.
struct FileInspection
{
    QString path;
    qint64 size = 0;
    CsvDialect dialect;
    QStringList header;
    QList<QStringList> sample;   ///< first 200 records as text
    QList<ProfileMatch> matches; ///< best first; a guess from column titles is always the last
    std::optional<ImportBatchId> importedBefore; ///< the same content was imported already
};

/// What to import, as decided by the user or by recognition.
struct ImportPlan
{
    QString path;
    CsvDialect dialect;
    ImportProfile profile;
    QString sourceName;
    bool dryRun = false; ///< the whole pipeline, rolled back at the end
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
    QList<Money> net;        ///< of added and updated conversions, one per currency
    QList<Money> commission; ///< newly earned, one per currency
    qint64 attributed = 0;
    qint64 unattributed = 0;
    QHash<AttributionReason, qint64> reasons;
    QList<UnknownCode> unknownCodes;  ///< most rows first, at most 100
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

    /// Reads the file once to its end; @p job is shown how far.
    [[nodiscard]] Result<FileInspection> inspect(const QString &path, Job *job = nullptr) const;
    /// The same file under a dialect that the user chose: header, sample and matches anew.
    [[nodiscard]] Result<FileInspection> reread(const FileInspection &file, const CsvDialect &dialect) const;
    [[nodiscard]] Result<ImportPreview> preview(const FileInspection &file, const ImportProfile &profile) const;
    /// @returns Cancelled when the job was cancelled: nothing changed then. Refuses to commit when counts do not add up.
    [[nodiscard]] Result<ImportSummary> run(const ImportPlan &plan, Job &job);
    /// Takes a batch back: what it added goes, what it replaced returns. RefusedByRule when a commission of it is paid, when a
    /// later import changed the same rows, or when it is undone already.
    [[nodiscard]] Result<> undo(ImportBatchId batch, Job &job);

    /// Built-in and saved profiles.
    [[nodiscard]] Result<QList<ImportProfile>> profiles() const;

private:
    Database &m_database;
};

} // namespace laurel
