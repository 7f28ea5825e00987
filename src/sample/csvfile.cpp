#include "sample/csvfile.h"

#include <QCoreApplication>

namespace laurel {

namespace {

constexpr qsizetype flushSize = 1 << 20;

Error writeError(const QSaveFile &file)
{
    return {
        ErrorCode::Io,
        QCoreApplication::translate("SampleProgram", "The sample file %1 could not be written. Choose another folder.")
            .arg(file.fileName()),
        file.errorString()};
}

QString quoted(const QString &cell)
{
    const bool plain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n');
    return plain ? cell : u'"' + QString(cell).replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

CsvFile::CsvFile(const QString &path, const QStringList &columns)
    : m_file(path)
    , m_columns(columns)
    , m_cells(columns.size())
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_positions.insert(columns.at(i), i);
}

Result<> CsvFile::open(Start start)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(m_file));
    if (start == Start::ByteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
    writeCells(m_columns);
    return {};
}

void CsvFile::set(const QString &column, const QString &value)
{
    const qsizetype position = m_positions.value(column, -1);
    Q_ASSERT_X(position >= 0, "CsvFile::set", qPrintable(column));
    if (position >= 0)
        m_cells[position] = value;
}

void CsvFile::endRow()
{
    writeCells(m_cells);
    m_cells.fill(QString());
}

Result<> CsvFile::commit()
{
    m_file.write(m_buffer);
    m_buffer.clear();
    if (!m_file.commit())
        return tl::unexpected(writeError(m_file));
    return {};
}

void CsvFile::writeCells(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        m_buffer += quoted(cells.at(i)).toUtf8();
    }
    m_buffer += '\n';
    if (m_buffer.size() >= flushSize) {
        // A failed write is remembered by the file: commit() reports it.
        m_file.write(m_buffer);
        m_buffer.clear();
    }
}

} // namespace laurel
