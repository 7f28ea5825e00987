#pragma once

#include "core/result.h"

#include <QHash>
#include <QSaveFile>
#include <QStringList>

namespace laurel {

/// A delimited file in the making, filled column by column: the cells that nobody sets stay empty, as in real exports.
class CsvFile
{
public:
    enum class Start { Plain, ByteOrderMark };

    CsvFile(const QString &path, const QStringList &columns);

    [[nodiscard]] Result<> open(Start start = Start::Plain);
    /// @p column must be one of the file's.
    void set(const QString &column, const QString &value);
    void endRow();
    /// The file is there only after this, and then whole.
    [[nodiscard]] Result<> commit();

private:
    void writeCells(const QStringList &cells);

    QSaveFile m_file;
    QStringList m_columns;
    QHash<QString, qsizetype> m_positions;
    QStringList m_cells;
    QByteArray m_buffer;
};

} // namespace laurel
