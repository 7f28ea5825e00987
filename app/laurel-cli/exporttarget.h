#pragma once

#include "answer.h"
#include "reports/reportdocument.h"

#include <QString>
#include <optional>

class QCommandLineParser;

namespace laurel::cli {

enum class ExportFormat { Pdf, Html, Csv, Xlsx };

/// What one file is to hold: a page for people, or a table for programs.
struct ExportContent
{
    ReportDocument document;
    TableData table;
};

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
    /// Writes one file. @param name without folder and ending; only used in a folder. @returns its path.
    [[nodiscard]] Answer<QString> write(const ExportContent &content, const QString &name) const;

private:
    QString m_path;
    ExportFormat m_format = ExportFormat::Pdf;
    bool m_isFolder = false;
};

} // namespace laurel::cli
