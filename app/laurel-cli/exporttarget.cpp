#include "exporttarget.h"

#include "arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

} // namespace

Answer<ExportTarget> ExportTarget::of(const QCommandLineParser &arguments)
{
    ExportTarget target;
    target.m_path = arguments.value(QStringLiteral("output"));
    if (target.m_path.isEmpty())
        return wrongUsage(Text::tr("Name the file or folder to write to with --output."));
    target.m_isFolder = QFileInfo(target.m_path).isDir();
    const QString format = arguments.value(QStringLiteral("format"));
    const std::optional<PaperFormat> known =
        paperFormatFrom(format.isEmpty() ? QFileInfo(target.m_path).suffix() : format);
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
    target.m_format = known.value_or(PaperFormat::Pdf);
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

Answer<QString> ExportTarget::write(const Paper &paper) const
{
    const QString path = m_isFolder ? QDir(m_path).filePath(paper.name + u'.' + endingOf(m_format)) : m_path;
    if (const Result<> written = writePaper(paper, m_format, path); !written)
        return badInput(written);
    return QFileInfo(path).absoluteFilePath();
}

} // namespace laurel::cli
