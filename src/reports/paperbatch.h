#pragma once

#include "reports/paper.h"

#include <QStringList>
#include <QTemporaryDir>

namespace laurel {

/// Papers that are written together: they lie in a hidden folder beside their place until all of them are there, so
/// that writing them can be stopped, or fail, without leaving some of them.
class PaperBatch
{
public:
    /// @param folder where they go.
    explicit PaperBatch(const QString &folder);

    /// @param name of its file, with the ending.
    [[nodiscard]] Result<> add(const Paper &paper, PaperFormat format, const QString &name);
    /// Puts all of them where they go, in place of files of the same names.
    [[nodiscard]] Result<> finish();

private:
    [[nodiscard]] QString placeOf(const QString &name) const;

    QString m_folder;
    QTemporaryDir m_drafts; ///< on the same disk, so that a finished file is only renamed; goes with the batch
    QStringList m_names;
};

} // namespace laurel
