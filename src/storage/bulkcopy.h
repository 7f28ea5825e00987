#pragma once

#include "storage/sqliteimage.h"

struct sqlite3;

namespace laurel {

/// Many rows for one table, in its order. SQLite copies them as they are when they have no other index than it has, and the table
/// has a rowid or is empty; otherwise it reads them from the image, which is still quicker than from values.
class BulkCopy
{
public:
    /// The attached database that UncheckedSection keeps for images.
    static constexpr const char *schema = "laurel_bulk";

    [[nodiscard]] static Result<BulkCopy> open(sqlite3 *handle, const char *table);

    /// For the columns of the next row, in the table's order; that of the rowid is NULL.
    [[nodiscard]] SqliteRecord &record();
    /// Adds it to a table with rowids, which ascend.
    [[nodiscard]] Result<> addRow(qint64 rowId);
    /// Adds it to a table WITHOUT ROWID; rows ascend by its key.
    [[nodiscard]] Result<> addEntry();
    /// Writes what is left; where rows are very many, some of them are written before.
    [[nodiscard]] Result<> write();
    void setUpsert(const std::string &onConflict) { m_onConflict = onConflict; }

private:
    BulkCopy(sqlite3 *handle, const char *table);

    sqlite3 *m_handle;
    std::string m_table;
    std::string m_onConflict;
    SqliteImage m_image;
    SqliteRecord m_record;
    int m_tree = 0;
    bool m_isEmpty = true;
};

/// The definition of a table or index.
[[nodiscard]] Result<std::string> definitionOf(sqlite3 *handle, const char *name);
/// Whole copies pages' worth of entries as SQLite does for a table that it loads: each index entry has to come after all that are there,
/// or pages of one entry each are what is left. RowByRow takes them anywhere.
enum class CopyWay { Whole, RowByRow };
/// What is in the table of the schema of images goes into that of the program.
[[nodiscard]] Result<> copyFromImage(sqlite3 *handle, const std::string &table, const std::string &onConflict = {},
                                     CopyWay way = CopyWay::Whole);

} // namespace laurel
