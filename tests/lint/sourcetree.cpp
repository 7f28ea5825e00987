#include "lint/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <algorithm>

namespace laurel::lint {

QString SourceFile::floor() const
{
    const QStringList parts = path.split(u'/');
    const bool inHouse =
        parts.size() > 2 && (parts.first() == QLatin1String("src") || parts.first() == QLatin1String("app"));
    return inHouse ? parts.at(1) : QString();
}

QString sourceRoot() { return QStringLiteral(LAUREL_SOURCE_DIR); }

QList<SourceFile> filesIn(const QStringList &folders, const QStringList &endings)
{
    const QString root = sourceRoot() + u'/';
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator entries(root + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            const auto fits = [&path](const QString &ending) { return path.endsWith(ending); };
            if (std::none_of(endings.begin(), endings.end(), fits))
                continue;
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                files.append({path.sliced(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QList<SourceFile> programSources()
{
    return filesIn({QStringLiteral("src"), QStringLiteral("app")}, {QStringLiteral(".cpp"), QStringLiteral(".h")});
}

QString faultAt(const SourceFile &file, qsizetype offset, const QString &reason)
{
    const qsizetype line = QStringView(file.text).first(offset).count(u'\n') + 1;
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(reason);
}

} // namespace laurel::lint
