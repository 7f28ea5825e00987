#include "texttable.h"

#include "terminaltext.h"

#include <algorithm>
#include <numeric>

namespace laurel::cli {

namespace {

constexpr int gap = 2;
constexpr int narrowest = 8;

} // namespace

void TextTable::addColumn(const QString &title, Align align, bool mayShrink)
{
    m_columns.append({harmless(title), align, mayShrink});
}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    QStringList row;
    for (const QString &cell : cells)
        row.append(harmless(cell));
    m_rows.append(row);
}

QString TextTable::toText(int width) const
{
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.title);
    const QList<int> widths = columnWidths(width);
    QString text = lineOf(titles, widths);
    for (const QStringList &row : m_rows)
        text += lineOf(row, widths);
    return text;
}

QList<int> TextTable::columnWidths(int width) const
{
    QList<int> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        int widest = displayWidth(m_columns.at(i).title);
        for (const QStringList &row : m_rows)
            widest = std::max(widest, displayWidth(row.at(i)));
        widths.append(widest);
    }
    int excess = std::accumulate(widths.cbegin(), widths.cend(), gap * int(widths.size() - 1)) - width;
    while (width > 0 && excess > 0) {
        // The widest name gives first.
        qsizetype widest = -1;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (m_columns.at(i).mayShrink && widths.at(i) > narrowest &&
                (widest < 0 || widths.at(i) > widths.at(widest)))
                widest = i;
        }
        if (widest < 0)
            break;
        --widths[widest];
        --excess;
    }
    return widths;
}

QString TextTable::lineOf(const QStringList &cells, const QList<int> &widths) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = elided(cells.at(i), widths.at(i));
        const QString padding(widths.at(i) - displayWidth(cell), u' ');
        line += m_columns.at(i).align == Align::Right ? padding + cell : cell + padding;
        line += QString(gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace laurel::cli
