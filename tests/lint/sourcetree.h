#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace laurel::lint {

/// A text file of the project.
struct SourceFile
{
    QString path; ///< from the project's root, with slashes: "src/core/money.h"
    QString text;

    [[nodiscard]] bool isCpp() const
    {
        return path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"));
    }
    /// "core" for "src/core/money.h", "laurel-cli" for "app/laurel-cli/main.cpp"; empty elsewhere.
    [[nodiscard]] QString floor() const;
};

/// Where the project's sources lie.
[[nodiscard]] QString sourceRoot();

/// The files under @p folders (from the root) whose names end in one of @p endings, sorted by path.
[[nodiscard]] QList<SourceFile> filesIn(const QStringList &folders, const QStringList &endings);

/// The C++ of the program itself: src and app.
[[nodiscard]] QList<SourceFile> programSources();

/// "src/core/money.h:12: reason".
[[nodiscard]] QString faultAt(const SourceFile &file, qsizetype offset, const QString &reason);

} // namespace laurel::lint
