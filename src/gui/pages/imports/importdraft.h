#pragma once

#include "importing/importservice.h"

namespace laurel {

/// What the steps of the wizard decide together about one file.
struct ImportDraft
{
    FileInspection file;
    std::optional<ImportBatch> importedBefore; ///< the import that read the same content
    QStringList sources;                       ///< names that are known already
    Currency programCurrency;
    ImportProfile profile;
    QString sourceName;
    bool skipDuplicates = false; ///< new orders that another source seems to know are left out
    QString saveAs; ///< the name under which the mapping is remembered; empty: it is not

    /// Takes the recognised profile at @p match of file.matches.
    void choose(qsizetype match);
    /// The kind of records decides which fields there are; columns of other fields are let go.
    void setKind(ImportKind kind);
    [[nodiscard]] ImportPlan plan(bool dryRun) const;
    /// The profile as it is remembered: recognised again by all columns it uses.
    [[nodiscard]] ImportProfile profileToSave() const;
};

/// Looks into a file; on a worker thread.
[[nodiscard]] Result<ImportDraft> openDraft(Database &database, const ImportFile &file, Job &job);

} // namespace laurel
