#pragma once

#include "gui/theme/theme.h"

#include <QStringList>

namespace laurel {

/// What the window remembers between days, per user. Nothing personal but the names of program files and of exports.
class Settings
{
public:
    [[nodiscard]] static QStringList recentPrograms();
    static void addRecentProgram(const QString &path);
    static void removeRecentProgram(const QString &path);

    [[nodiscard]] static ColorScheme colorScheme();
    static void setColorScheme(ColorScheme scheme);

    [[nodiscard]] static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray &geometry);

    /// The folder whose new exports are offered for a program; empty: none.
    [[nodiscard]] static QString watchedFolder(const QString &program);
    static void setWatchedFolder(const QString &program, const QString &folder);
    /// Files there that the user does not want, as newExportKey() writes them.
    [[nodiscard]] static QStringList dismissedExports(const QString &program);
    static void dismissExports(const QString &program, const QStringList &keys);

    /// Where "Open the sample program" keeps it.
    [[nodiscard]] static QString samplePath();
};

} // namespace laurel
