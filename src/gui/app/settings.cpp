#include "gui/app/settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace laurel {

namespace {
constexpr int recentLimit = 8;
QString recentKey() { return QStringLiteral("recent"); }
QString schemeKey() { return QStringLiteral("colorScheme"); }
QString geometryKey() { return QStringLiteral("geometry"); }

constexpr qsizetype dismissedLimit = 500;

/// Settings of one program; a path cannot be a key, as its slashes would part it.
QString programKey(const QString &program, QLatin1StringView name)
{
    const QByteArray path = QFileInfo(program).absoluteFilePath().toUtf8();
    return QStringLiteral("programs/%1/%2").arg(QString::fromLatin1(path.toBase64(QByteArray::Base64UrlEncoding)), name);
}

QString folderKey(const QString &program) { return programKey(program, QLatin1StringView("watchedFolder")); }
QString dismissedKey(const QString &program) { return programKey(program, QLatin1StringView("dismissedExports")); }
} // namespace

QStringList Settings::recentPrograms()
{
    QStringList paths = QSettings().value(recentKey()).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentProgram(const QString &path)
{
    QStringList paths = QSettings().value(recentKey()).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(recentKey(), paths.mid(0, recentLimit));
}

void Settings::removeRecentProgram(const QString &path)
{
    QStringList paths = QSettings().value(recentKey()).toStringList();
    paths.removeAll(path);
    QSettings().setValue(recentKey(), paths);
}

ColorScheme Settings::colorScheme()
{
    const QString name = QSettings().value(schemeKey()).toString();
    return name == QLatin1String("light") ? ColorScheme::Light : name == QLatin1String("dark") ? ColorScheme::Dark : ColorScheme::System;
}

void Settings::setColorScheme(ColorScheme scheme)
{
    QSettings().setValue(schemeKey(), scheme == ColorScheme::Light  ? QStringLiteral("light")
                                      : scheme == ColorScheme::Dark ? QStringLiteral("dark")
                                                                    : QStringLiteral("system"));
}

QByteArray Settings::windowGeometry()
{
    return QSettings().value(geometryKey()).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(geometryKey(), geometry);
}

QString Settings::watchedFolder(const QString &program)
{
    return QSettings().value(folderKey(program)).toString();
}

void Settings::setWatchedFolder(const QString &program, const QString &folder)
{
    QSettings().setValue(folderKey(program), folder);
}

QStringList Settings::dismissedExports(const QString &program)
{
    return QSettings().value(dismissedKey(program)).toStringList();
}

void Settings::dismissExports(const QString &program, const QStringList &keys)
{
    QSettings().setValue(dismissedKey(program), (keys + dismissedExports(program)).mid(0, dismissedLimit));
}

QString Settings::samplePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sample.laurel");
}

} // namespace laurel
