#pragma once

#include <QByteArray>
#include <QString>

namespace laurel {

/// A table to import: one of a file, or one that was pasted.
struct ImportFile
{
    QString path;
    QByteArray text; ///< when it is no file but UTF-8 text; there is no path then
    QString title;   ///< what the text is called
    QString part;      ///< the sheet, member of an archive or "[[SECTION]]" it is in; empty: the first

    ImportFile() = default;
    ImportFile(const QString &filePath) : path(filePath) {} // a path is a file: no conversion to spell out
    [[nodiscard]] static ImportFile fromText(const QByteArray &utf8, const QString &title);
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
