#pragma once

#include "reports/reportdocument.h"

#include <QLocale>

namespace laurel {

/// "01/05/2026": the locale's short form, always with the whole year.
[[nodiscard]] QString formatDay(QDate day, const QLocale &locale);

/// Prints the cells of one table for people. Amounts lose their currency where the column's title names it.
class CellFormat
{
public:
    CellFormat(const TableData &table, const QLocale &locale);

    /// One line; "–" for nothing.
    [[nodiscard]] QString text(qsizetype column, const Cell &cell) const;

private:
    struct Column
    {
        ColumnKind kind = ColumnKind::Text;
        bool namesCurrency = false; ///< the title does
    };
    QLocale m_locale;
    QList<Column> m_columns;
};

/// Figures stand at the right, in tabular digits, whatever the single cell holds.
[[nodiscard]] bool isFigure(ColumnKind kind);

} // namespace laurel
