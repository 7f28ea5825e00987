#include "storage/fileheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileHeader)
};

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr int pageSizeOffset = 16;
constexpr int changeCounterOffset = 24;
constexpr int pageCountOffset = 28;
constexpr int userVersionOffset = 60;
constexpr int applicationIdOffset = 68;
constexpr int versionValidForOffset = 92;

quint32 number(const QByteArray &header, int offset) { return qFromBigEndian<quint32>(header.constData() + offset); }

// 0 when the header does not know.
qint64 sizeItSays(const QByteArray &header)
{
    if (number(header, changeCounterOffset) != number(header, versionValidForOffset))
        return 0;
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return pageSize * number(header, pageCountOffset);
}

Result<> checkKind(const QFileInfo &info)
{
    const QString name = info.fileName();
    if (info.isSymLink())
        return fail(
            ErrorCode::NotOurs,
            Text::tr("%1 is a link to another file. Open that file itself: %2").arg(name, info.symLinkTarget()));
    if (!info.exists())
        return fail(ErrorCode::FileMissing,
                    Text::tr("There is no file %1 in %2. Check whether it was moved or renamed.")
                        .arg(name, info.absolutePath()));
    if (!info.isFile())
        return fail(ErrorCode::NotOurs,
                    Text::tr("%1 is not a file. Choose a program file, whose name ends in \".laurel\".").arg(name));
    if (info.size() == 0)
        return fail(ErrorCode::NotOurs,
                    Text::tr("%1 is empty. It is not a Laurel program; if it should be one, restore its latest backup.")
                        .arg(name));
    return {};
}

} // namespace

Result<FileHeader> FileHeader::read(const QString &path, quint32 applicationId)
{
    const QFileInfo info(path);
    if (auto kind = checkKind(info); !kind)
        return fail(kind);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("%1 cannot be read. Check its permissions.").arg(info.fileName()),
                    file.errorString());
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(magic.first(qMin(magic.size(), header.size()))))
        return fail(ErrorCode::NotOurs, Text::tr("%1 is not a Laurel program but a file of another kind. To read "
                                                 "orders or clicks from it, open a program "
                                                 "and import the file.")
                                            .arg(info.fileName()));
    if (header.size() == headerSize && number(header, applicationIdOffset) != applicationId)
        return fail(ErrorCode::NotOurs,
                    Text::tr("%1 is a database of another program. Laurel cannot open it and has left it as it is.")
                        .arg(info.fileName()));
    // A commit that was cut short may leave any length; its journal will put that right.
    const QFileInfo journal(path + QStringLiteral("-journal"));
    const bool interrupted = journal.exists() && journal.size() > 0;
    if (header.size() < headerSize || (!interrupted && file.size() < sizeItSays(header)))
        return fail(
            ErrorCode::Damaged,
            Text::tr(
                "%1 is incomplete: its end is missing, perhaps because it was still being copied. Copy it again, or "
                "restore its latest backup.")
                .arg(info.fileName()),
            QStringLiteral("%1 bytes").arg(file.size()));
    return FileHeader{int(number(header, userVersionOffset))};
}

} // namespace laurel
