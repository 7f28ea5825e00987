#include "reports/paperbatch.h"

#include "reports/exportfile.h"

#include <QDir>
#include <QFileInfo>
#include <filesystem>
#include <system_error>

namespace laurel {

PaperBatch::PaperBatch(const QString &folder)
    : m_folder(folder)
    , m_drafts(QDir(folder).filePath(QStringLiteral(".laurel-XXXXXX")))
{}

QString PaperBatch::placeOf(const QString &name) const { return QDir(m_folder).filePath(name); }

Result<> PaperBatch::add(const Paper &paper, PaperFormat format, const QString &name)
{
    if (!m_drafts.isValid())
        return tl::unexpected(writeError(placeOf(name), 0, m_drafts.errorString()));
    // The message is to name the file that was wanted, not the draft.
    if (const Result<> written = writePaper(paper, format, m_drafts.filePath(name)); !written)
        return tl::unexpected(writeError(placeOf(name), 0, written.error().detail));
    m_names.append(name);
    return {};
}

Result<> PaperBatch::finish()
{
    // What cannot be replaced is found before the first file is.
    for (const QString &name : std::as_const(m_names)) {
        const QFileInfo place(placeOf(name));
        if (place.isDir() || (place.exists() && !place.isWritable()))
            return tl::unexpected(writeError(place.filePath(), 0, {}));
    }
    for (const QString &name : std::as_const(m_names)) {
        std::error_code error;
        std::filesystem::rename(QFileInfo(m_drafts.filePath(name)).filesystemFilePath(),
                                QFileInfo(placeOf(name)).filesystemFilePath(), error);
        if (error)
            return tl::unexpected(writeError(placeOf(name), 0, QString::fromStdString(error.message())));
    }
    m_names.clear();
    return {};
}

} // namespace laurel
