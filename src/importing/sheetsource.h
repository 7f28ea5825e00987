#pragma once

#include "importing/bytesource.h"

#include <QStringList>
#include <string>

namespace laurel {

/// A sheet of a spreadsheet as text with commas, one line a row, so that the rest of the import need not know it was none.
///
/// Numbers are written with a point and without grouping, dates as 2026-05-31 or 2026-05-31 14:05:09. Rows are as wide as
/// the widest before them, so that cells left empty at the end of a row are not missing.
class SheetSource : public ByteSource
{
public:
    [[nodiscard]] Result<qint64> read(char *into, qint64 most) final;

protected:
    /// More than CsvReader::maxColumns cells of a row are not kept: it only has to be seen that they are too many.
    static constexpr int keptColumns = 257;
    /// Nor more of a cell than is longer than CsvReader::maxFieldSize.
    static constexpr qsizetype keptLetters = 64 * 1024 + 1;
    static constexpr qint64 maxRows = 1'048'576;

    /// The next row that holds anything. @p number counts from 1; rows passed over are blank. @returns false at the end.
    [[nodiscard]] virtual Result<bool> nextRow(QStringList &cells, qint64 &number) = 0;

private:
    void append(const QStringList &cells);

    std::string m_text;
    size_t m_position = 0;
    qint64 m_row = 0;
    qsizetype m_width = 0;
    bool m_atEnd = false;
};

/// A number as XML writes it ("1.2345E3", "19.989999999999998") as people do ("1234.5", "19.99"): plain, and rounded to the 15
/// significant digits that spreadsheets keep. What is no number comes back as it is.
[[nodiscard]] QString plainNumber(const QString &text);
/// A spreadsheet's serial as a date: days since 1899-12-30 (or 1904-01-01) with a fraction; below 1 a time of day. What is no
/// day between 1970 and 2199 comes back as a number.
[[nodiscard]] QString serialDate(const QString &serial, bool since1904);

} // namespace laurel
