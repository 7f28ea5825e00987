#include "importing/tablefile.h"

#include "importing/gzipsource.h"
#include "importing/odssheet.h"
#include "importing/sectionsource.h"
#include "importing/xlsxsheet.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace laurel {

namespace {

constexpr qint64 headSize = 64 * 1024; ///< by it the kind of a file is told

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

Result<std::unique_ptr<ByteSource>> openBytes(const ImportFile &file)
{
    if (file.path.isEmpty())
        return std::make_unique<MemoryBytes>(file.text);
    return PlainFile::open(file.path);
}

constexpr std::array textEndings = {".csv"_L1, ".tsv"_L1, ".txt"_L1, ".tab"_L1};
constexpr std::array packedEndings = {".xlsx"_L1, ".ods"_L1, ".gz"_L1, ".zip"_L1};

/// What macOS adds to archives, and other files that folders do not show.
bool isHidden(const QString &name)
{
    return name.startsWith("__MACOSX/"_L1) || name.mid(name.lastIndexOf(u'/') + 1).startsWith(u'.');
}

/// Files of other kinds that people try, since they look like tables where they come from.
Result<> refuseForeign(const QByteArray &head)
{
    const QByteArray start = head.left(512).trimmed().toLower();
    if (head.startsWith("\xD0\xCF\x11\xE0")) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("This is an Excel file of the old format (.xls), or one that is locked with a password. Open it in a "
                             "spreadsheet program and save it as .xlsx or CSV, without a password."));
    }
    if (head.startsWith("%PDF"))
        return fail(ErrorCode::InvalidInput, Text::tr("This is a PDF. Export the table as CSV or XLSX."));
    if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("This is a web page, perhaps one that says that you have to sign in. Export the table as CSV or XLSX."));
    }
    return {};
}

/// What can be told of a file by its first bytes.
struct Kind
{
    TableFormat format = TableFormat::Text;
    std::shared_ptr<ZipArchive> archive; ///< of all formats that are one
};

Result<Kind> kindOf(const ImportFile &file)
{
    const Result<std::unique_ptr<ByteSource>> source = openBytes(file);
    if (!source)
        return fail(source);
    const Result<QByteArray> head = readHead(**source, headSize);
    if (!head)
        return fail(head);
    Kind kind;
    if (head->startsWith("PK\x03\x04")) {
        const auto archive = file.path.isEmpty() ? ZipArchive::fromBytes(file.text) : ZipArchive::open(file.path);
        if (!archive)
            return fail(archive);
        kind.archive = *archive;
        kind.format = kind.archive->contains(u"xl/workbook.xml"_s) ? TableFormat::Xlsx
            : kind.archive->contains(u"content.xml"_s)             ? TableFormat::Ods
                                                                   : TableFormat::Archive;
        return kind;
    }
    if (const Result<> fine = refuseForeign(*head); !fine)
        return fail(fine);
    if (head->startsWith("\x1F\x8B"))
        kind.format = TableFormat::Gzip;
    else if (SectionSource::isAtHeadOf(*head))
        kind.format = TableFormat::Sections;
    return kind;
}

Result<QStringList> tablesIn(const ZipArchive &archive)
{
    QStringList names;
    for (const QString &name : archive.names()) {
        const bool isText = std::any_of(textEndings.begin(), textEndings.end(), [&name](QLatin1StringView ending) {
            return name.endsWith(ending, Qt::CaseInsensitive);
        });
        if (isText && !isHidden(name))
            names << name;
    }
    if (names.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The archive holds no CSV or text file. Unpack it and import what it holds."));
    }
    return names;
}

Result<QStringList> partsOf(const ImportFile &file, const Kind &kind)
{
    switch (kind.format) {
    case TableFormat::Text:
    case TableFormat::Gzip:
        break;
    case TableFormat::Sections: {
        Result<std::unique_ptr<ByteSource>> bytes = openBytes(file);
        return bytes ? SectionSource::names(std::move(*bytes)) : fail(bytes);
    }
    case TableFormat::Archive:
        return tablesIn(*kind.archive);
    case TableFormat::Xlsx:
        return XlsxSheet::names(kind.archive);
    case TableFormat::Ods:
        return OdsSheet::names(kind.archive);
    }
    return QStringList();
}

} // namespace

QStringList tableFilePatterns()
{
    QStringList patterns;
    for (const auto &endings : {textEndings, packedEndings}) {
        for (const QLatin1StringView ending : endings)
            patterns << u'*' + ending;
    }
    return patterns;
}

Result<TableFile> lookInto(const ImportFile &file)
{
    const Result<Kind> kind = kindOf(file);
    if (!kind)
        return fail(kind);
    const Result<QStringList> parts = partsOf(file, *kind);
    if (!parts)
        return fail(parts);
    return TableFile{kind->format, *parts};
}

Result<std::unique_ptr<ByteSource>> openTable(const ImportFile &file)
{
    const Result<Kind> kind = kindOf(file);
    if (!kind)
        return fail(kind);
    switch (kind->format) {
    case TableFormat::Xlsx:
        return XlsxSheet::open(kind->archive, file.part);
    case TableFormat::Ods:
        return OdsSheet::open(kind->archive, file.part);
    case TableFormat::Archive: {
        const Result<QStringList> names = tablesIn(*kind->archive);
        if (!names)
            return fail(names);
        const QString name = file.part.isEmpty() ? names->constFirst() : file.part;
        return names->contains(name) ? ZipArchive::openMember(kind->archive, name) : noSuchPart(name);
    }
    case TableFormat::Text:
    case TableFormat::Gzip:
    case TableFormat::Sections:
        break;
    }
    Result<std::unique_ptr<ByteSource>> bytes = openBytes(file);
    if (!bytes || kind->format == TableFormat::Text)
        return bytes;
    if (kind->format == TableFormat::Gzip)
        return std::make_unique<GzipSource>(std::move(*bytes));
    return std::make_unique<SectionSource>(std::move(*bytes), file.part);
}

} // namespace laurel
