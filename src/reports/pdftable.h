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
    [[nodiscard]] double rowHeight() const { return m_size * 2.1; }
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

    const TableData &m_table;
    CellFormat m_format;
    QList<Column> m_columns;
    double m_size = 0;
    double m_width = 0;
};

} // namespace laurel
