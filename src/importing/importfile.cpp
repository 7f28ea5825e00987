#include "importing/importfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace laurel {

namespace {

constexpr qsizetype longestSource = 100;

} // namespace

ImportFile ImportFile::fromText(const QByteArray &utf8, const QString &title)
{
    ImportFile file;
    file.text = utf8;
    file.title = title;
    return file;
}

ImportFile ImportFile::fromClipboard(const QByteArray &utf8)
{
    return fromText(utf8, QCoreApplication::translate("ImportFile", "Pasted table"));
}

QString ImportFile::fileName() const
{
    return QFileInfo(path).fileName();
}

QString ImportFile::name() const
{
    const QString file = path.isEmpty() ? title : fileName();
    return part.isEmpty() ? file : QCoreApplication::translate("ImportFile", "%1, %2").arg(file, part);
}

QString ImportFile::suggestedSource() const
{
    return (path.isEmpty() ? title : QFileInfo(path).completeBaseName()).left(longestSource);
}

} // namespace laurel
