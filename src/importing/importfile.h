#pragma once

#include <QByteArray>
#include <QString>

namespace laurel {

/// A table to import: one of a file, or one that was pasted.
struct ImportFile
{
    QString path;
    QByteArray pasted; ///< text from the clipboard; there is no path then
    QString part;      ///< the sheet, member of an archive or "[[SECTION]]" it is in; empty: the first

    ImportFile() = default;
    ImportFile(const QString &filePath) : path(filePath) {} // a path is a file: no conversion to spell out
    /// UTF-8 text, as a spreadsheet puts it on the clipboard.
    [[nodiscard]] static ImportFile fromClipboard(const QByteArray &text);

    /// What people call it: "orders.csv", "orders.xlsx, May", "Pasted table".
    [[nodiscard]] QString name() const;
    /// What the source is called as long as nobody says otherwise; at most 100 characters.
    [[nodiscard]] QString suggestedSource() const;

    friend bool operator==(const ImportFile &, const ImportFile &) = default;
};

} // namespace laurel
