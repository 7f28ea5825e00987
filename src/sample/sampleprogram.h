#pragma once

#include "core/job.h"
#include "core/result.h"
#include "storage/programfile.h"

#include <QDate>
#include <QStringList>

namespace laurel {

/// What the sample shop exported, in the order in which it is imported.
struct SampleFile
{
    QString path;
    QString profileKey;
    QString sourceName;
};

/// A believable small shop of two years, made deterministically from its last day: the same day gives the same bytes.
class SampleProgram
{
public:
    /// Writes the export files (affiliates, orders of two shops, clicks, leads) into @p folder.
    [[nodiscard]] static Result<QList<SampleFile>> writeFiles(const QString &folder, QDate lastDay, Job &job);
    /// Creates a program at @p path, with tiers and a commission plan, and imports the files through ImportService.
    [[nodiscard]] static Result<std::unique_ptr<ProgramFile>> create(const QString &path, QDate lastDay, Job &job);
    /// create() from files that writeFiles() has written for the same day. Nothing stays at @p path when it fails.
    [[nodiscard]] static Result<std::unique_ptr<ProgramFile>> createFrom(const QList<SampleFile> &files,
                                                                         const QString &path, QDate lastDay, Job &job);
};

} // namespace laurel
