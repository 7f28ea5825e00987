#pragma once

#include "answer.h"
#include "reports/paper.h"

#include <QString>

class QCommandLineParser;

namespace laurel::cli {

/// Where --output and --format want files: one that is named, or a folder in which each gets its own name.
class ExportTarget
{
public:
    /// --format decides, else the ending of --output, else it is PDF.
    [[nodiscard]] static Answer<ExportTarget> of(const QCommandLineParser &arguments);

    [[nodiscard]] bool isFolder() const { return m_isFolder; }
    /// Of the file or folder, in full.
    [[nodiscard]] QString path() const;
    /// From now on --output is a folder, which is made when there is none.
    [[nodiscard]] Answer<> useFolder();
    /// Writes one file, in a folder under the paper's name. @returns its path.
    [[nodiscard]] Answer<QString> write(const Paper &paper) const;

private:
    QString m_path;
    PaperFormat m_format = PaperFormat::Pdf;
    bool m_isFolder = false;
};

} // namespace laurel::cli
