#include "commissions/delimitedtext.h"

#include <QStringDecoder>
#include <algorithm>

namespace laurel {

namespace {

class RowReader
{
public:
    RowReader(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {}

    [[nodiscard]] QList<DelimitedRow> read()
    {
        QList<DelimitedRow> rows;
        while (m_at < m_text.size()) {
            DelimitedRow row = readRow();
            const bool blank =
                std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return cell.isEmpty(); });
            if (!blank)
                rows.append(std::move(row));
        }
        return rows;
    }

private:
    [[nodiscard]] DelimitedRow readRow()
    {
        DelimitedRow row;
        row.line = m_line;
        row.cells.append(readCell());
        while (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
            ++m_at;
            row.cells.append(readCell());
        }
        if (m_at < m_text.size()) {
            const bool pair = m_text.sliced(m_at).startsWith(u"\r\n");
            m_at += pair ? 2 : 1;
            ++m_line;
        }
        return row;
    }

    [[nodiscard]] QString readCell()
    {
        QString cell;
        if (m_at < m_text.size() && m_text[m_at] == u'"' && !readQuoted(cell))
            m_quotesClose = false;
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !endsCell(m_text[m_at]))
            ++m_at;
        cell += m_text.sliced(from, m_at - from);
        return cell.trimmed();
    }

    /// @returns false when the quote never closes; nothing is read then.
    bool readQuoted(QString &cell)
    {
        qsizetype at = m_at + 1;
        while (m_quotesClose && at < m_text.size()) {
            const qsizetype quote = m_text.indexOf(u'"', at);
            if (quote < 0)
                break;
            cell += m_text.sliced(at, quote - at);
            at = quote + 1;
            if (at >= m_text.size() || m_text[at] != u'"') {
                m_line += int(cell.count(u'\n'));
                m_at = at;
                return true;
            }
            cell += u'"';
            ++at;
        }
        cell.clear();
        return false;
    }

    [[nodiscard]] bool endsCell(QChar c) const { return c == m_delimiter || c == u'\n' || c == u'\r'; }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_quotesClose = true; ///< false once one did not: the rest is not searched again for every quote in it
};

} // namespace

QString decodedText(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    return decoder.hasError() && !marked ? QString::fromLatin1(bytes) : text;
}

QList<DelimitedRow> delimitedRows(QStringView text, QChar delimiter) { return RowReader(text, delimiter).read(); }

} // namespace laurel
