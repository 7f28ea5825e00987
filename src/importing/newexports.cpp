#include "importing/newexports.h"

#include "importing/tablefile.h"
#include "importing/textsource.h"
#include "storage/importrepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace laurel {

Result<QStringList> newExportsIn(Database &database, const QString &folder, const QStringList &known)
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists()) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("NewExports", "The folder %1 is not there. Choose another one.").arg(dir.dirName()));
    }
    const ImportRepository imports(database);
    QStringList fresh;
    for (const QFileInfo &file : dir.entryInfoList(tableFilePatterns(), QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed)) {
        const bool fits = file.size() > 0 && file.size() <= TextSource::maxFileSize;
        if (!fits || known.contains(newExportKey(file.filePath())))
            continue;
        const Result<bool> imported = imports.hasFile(file.fileName(), file.size());
        if (!imported)
            return fail(imported);
        if (!*imported)
            fresh << file.filePath();
    }
    return fresh;
}

QString newExportKey(const QString &path)
{
    const QFileInfo file(path);
    return QStringLiteral("%1|%2|%3").arg(file.fileName()).arg(file.size()).arg(file.lastModified().toSecsSinceEpoch());
}

} // namespace laurel
