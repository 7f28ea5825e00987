#pragma once

#include "reports/cellformat.h"
#include "reports/pdfcanvas.h"

namespace laurel {

/// A table's columns fitted to a width. Figures keep their full width, text shares the rest and is shortened by an
/// ellipsis; when that is too tight, the type gets smaller.
class PdfTable
{
public:
    PdfTable(const TableData &table, const QLocale &locale, const PdfCanvas &canvas, double width);

    /// The width that @p table needs at its ordinary type size.
    [[nodiscard]] static double neededWidth(const TableData &table, const QLocale &locale, const PdfCanvas &canvas);

    [[nodiscard]] double headerHeight() const;
    /// Rows with the sums below them, as the last one.
    [[nodiscard]] qsizetype rows() const { return m_table.rows.size() + (m_table.sums.isEmpty() ? 0 : 1); }
    /// Higher where sentences take several lines.
    [[nodiscard]] double rowHeight(const PdfCanvas &canvas, qsizetype row) const;
    [[nodiscard]] double firstRowsHeight(const PdfCanvas &canvas, qsizetype count) const;
    void drawHeader(PdfCanvas &canvas, double left, double top) const;
    void drawRow(PdfCanvas &canvas, qsizetype row, double left, double top) const;

private:
    struct Column
    {
        double natural = 0; ///< of the widest cell
        double least = 0;   ///< below this the column cannot be read
        double width = 0;
        QStringList header;
    };
    /// The columns' content at the largest type size, without padding.
    [[nodiscard]] static QList<Column> measured(const TableData &table, const CellFormat &format,
                                                const PdfCanvas &canvas);
    [[nodiscard]] static double leastWidth(const QList<Column> &columns, double size);
    void share(double width);
    [[nodiscard]] bool isSums(qsizetype row) const { return row == m_table.rows.size(); }
    [[nodiscard]] const QList<Cell> &cellsOf(qsizetype row) const { return isSums(row) ? m_table.sums : m_table.rows.at(row); }
    [[nodiscard]] PdfTextStyle styleOf(qsizetype row, qsizetype column) const;
    [[nodiscard]] QString textOf(qsizetype row, qsizetype column) const;
    [[nodiscard]] QStringList proseOf(const PdfCanvas &canvas, qsizetype row, qsizetype column) const;

    const TableData &m_table;
    CellFormat m_format;
    QList<Column> m_columns;
    double m_size = 0;
    double m_width = 0;
};

} // namespace laurel
