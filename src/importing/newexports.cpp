#include "importing/newexports.h"

#include "importing/textsource.h"
#include "storage/importrepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace laurel {

Result<QStringList> newExportsIn(Database &database, const QString &folder, const QStringList &known)
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists()) {
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("NewExports", "The folder %1 is not there. Choose another one.").arg(dir.dirName()));
    }
    const auto batches = ImportRepository(database).batches();
    if (!batches)
        return fail(batches);
    QSet<std::pair<QString, qint64>> imported;
    for (const ImportBatch &batch : *batches) {
        if (!batch.undone)
            imported.insert({batch.fileName, batch.fileSize});
    }
    const QStringList endings = {QStringLiteral("*.csv"),  QStringLiteral("*.tsv"), QStringLiteral("*.txt"), QStringLiteral("*.xlsx"),
                                 QStringLiteral("*.ods"), QStringLiteral("*.gz"),  QStringLiteral("*.zip")};
    QStringList fresh;
    for (const QFileInfo &file : dir.entryInfoList(endings, QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed)) {
        const bool fits = file.size() > 0 && file.size() <= TextSource::maxFileSize;
        if (fits && !imported.contains({file.fileName(), file.size()}) && !known.contains(newExportKey(file.filePath())))
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
