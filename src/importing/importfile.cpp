#include "importing/importfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace laurel {

namespace {

constexpr qsizetype longestSource = 100;

QString pastedName() { return QCoreApplication::translate("ImportFile", "Pasted table"); }

} // namespace

ImportFile ImportFile::fromClipboard(const QByteArray &text)
{
    ImportFile file;
    file.pasted = text;
    return file;
}

QString ImportFile::name() const
{
    const QString file = path.isEmpty() ? pastedName() : QFileInfo(path).fileName();
    return part.isEmpty() ? file : QCoreApplication::translate("ImportFile", "%1, %2").arg(file, part);
}

QString ImportFile::suggestedSource() const
{
    return (path.isEmpty() ? pastedName() : QFileInfo(path).completeBaseName()).left(longestSource);
}

} // namespace laurel
