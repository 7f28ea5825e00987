#include "exporttarget.h"

#include "arguments.h"
#include "reports/writers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr std::array endings{QLatin1String("pdf"), QLatin1String("html"), QLatin1String("csv"), QLatin1String("xlsx")};

std::optional<ExportFormat> formatOf(const QString &ending)
{
    for (size_t i = 0; i < endings.size(); ++i) {
        if (ending.compare(endings.at(i), Qt::CaseInsensitive) == 0)
            return static_cast<ExportFormat>(i);
    }
    return {};
}

} // namespace

Answer<ExportTarget> ExportTarget::of(const QCommandLineParser &arguments)
{
    ExportTarget target;
    target.m_path = arguments.value(QStringLiteral("output"));
    if (target.m_path.isEmpty())
        return wrongUsage(Text::tr("Name the file or folder to write to with --output."));
    target.m_isFolder = QFileInfo(target.m_path).isDir();
    const QString format = arguments.value(QStringLiteral("format"));
    const std::optional<ExportFormat> known = formatOf(format.isEmpty() ? QFileInfo(target.m_path).suffix() : format);
    if (!known && !format.isEmpty())
        return notAmong(format, QStringLiteral("format"), QStringLiteral("pdf, html, csv, xlsx"));
    const QString ending = QFileInfo(target.m_path).suffix();
    const bool isEnding = !ending.isEmpty() && std::ranges::all_of(ending, [](QChar c) {
        return c.isLetter();
    }); // else "statements.2026", a folder
    if (!known && !target.m_isFolder && isEnding)
        return wrongUsage(Text::tr("No file that ends with .%1 can be written. Take .pdf, .html, .csv or .xlsx, or say "
                                   "which with --format.")
                              .arg(ending));
    target.m_format = known.value_or(ExportFormat::Pdf);
    return target;
}

QString ExportTarget::path() const { return QDir::toNativeSeparators(QFileInfo(m_path).absoluteFilePath()); }

Answer<> ExportTarget::useFolder()
{
    if (!m_isFolder && (QFileInfo::exists(m_path) || !QDir().mkdir(m_path)))
        return tl::unexpected(
            Failure(Error{ErrorCode::InvalidInput,
                          Text::tr("“%1” is not a folder and could not be made one. Name another with --output.")
                              .arg(QDir::toNativeSeparators(m_path)),
                          {}}));
    m_isFolder = true;
    return {};
}

Answer<QString> ExportTarget::write(const ExportContent &content, const QString &name) const
{
    const QString path = m_isFolder ? QDir(m_path).filePath(name + u'.' + endings.at(size_t(m_format))) : m_path;
    Result<> written;
    switch (m_format) {
    case ExportFormat::Pdf:
        written = writePdf(content.document, path);
        break;
    case ExportFormat::Html:
        written = writeHtml(content.document, path);
        break;
    case ExportFormat::Csv:
        written = writeCsv(content.table, path, CsvStyle::Iso, content.document.locale);
        break;
    case ExportFormat::Xlsx:
        written = writeXlsx({content.table}, path);
        break;
    }
    if (!written)
        return badInput(written);
    return QFileInfo(path).absoluteFilePath();
}

} // namespace laurel::cli
