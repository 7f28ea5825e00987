#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace laurel {

struct OpenedFile;

/// A table to import: one of a file, or one that was pasted or piped in.
struct ImportFile
{
    QString path;
    QByteArray text; ///< what was pasted or piped in when it is no file; there is no path then
    QString title;   ///< what that is called
    QString part;    ///< the sheet, member of an archive or "[[SECTION]]" it is in; empty: the first
    std::shared_ptr<const OpenedFile> opened = nullptr; ///< as heldOpen() has it

    ImportFile() = default;
    ImportFile(const QString &filePath) : path(filePath) {} // a path is a file: no conversion to spell out
    [[nodiscard]] static ImportFile fromText(const QByteArray &text, const QString &title);
    /// As a spreadsheet puts it on the clipboard.
    [[nodiscard]] static ImportFile fromClipboard(const QByteArray &utf8);

    /// The name of the file itself, without folder and part: "orders.xlsx"; empty when it is none.
    [[nodiscard]] QString fileName() const;
    /// What people call it: "orders.csv", "orders.xlsx, May", "Pasted table".
    [[nodiscard]] QString name() const;
    /// What the source is called as long as nobody says otherwise; at most 100 characters.
    [[nodiscard]] QString suggestedSource() const;

    friend bool operator==(const ImportFile &, const ImportFile &) = default;
};

} // namespace laurel
