#include "storage/laterimport.h"

#include "storage/statements.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

QString laterImport(Database &database, const char *revisions, qint64 batch)
{
    SQLite::Statement query(database.sql(), std::string("SELECT b.file_name, b.id FROM ") + revisions +
                                                " AS r JOIN import_batch AS b ON b.id = r.replaced_by "
                                                "WHERE r.batch_id = ?1 AND r.replaced_by <> ?1 ORDER BY b.id LIMIT 1");
    query.bind(1, int64_t(batch));
    if (!query.executeStep())
        return {};
    return QCoreApplication::translate("ImportUndo", "%1 (import %2)")
        .arg(textOf(query.getColumn(0)))
        .arg(query.getColumn(1).getInt64());
}

} // namespace laurel
