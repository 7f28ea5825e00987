#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace laurel::cli {

/// An aligned table for people.
class TextTable
{
public:
    enum class Align { Left, Right };

    /// @p mayShrink: a column of names, elided when the terminal is too narrow.
    void addColumn(const QString &title, Align align = Align::Left, bool mayShrink = false);
    void addRow(const QStringList &cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

    /// @p width: columns of the terminal; 0 is without limit. Data is made harmless.
    [[nodiscard]] QString toText(int width) const;

private:
    struct Column
    {
        QString title;
        Align align = Align::Left;
        bool mayShrink = false;
    };

    [[nodiscard]] QList<int> columnWidths(int width) const;
    [[nodiscard]] QString lineOf(const QStringList &cells, const QList<int> &widths) const;

    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace laurel::cli
