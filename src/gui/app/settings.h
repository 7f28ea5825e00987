#pragma once

#include "gui/theme/theme.h"

#include <QStringList>

namespace laurel {

/// What the window remembers between days, per user. Nothing personal but the names of recent program files.
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

    /// Where "Open the sample program" keeps it.
    [[nodiscard]] static QString samplePath();
};

} // namespace laurel
