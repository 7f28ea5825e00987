#include "storage/productlist.h"

#include "core/textfold.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <SQLiteCpp/Database.h>

namespace laurel {

Result<bool> isProductKnown(Database &database, const QString &product)
{
    return guarded([&]() -> Result<bool> {
        const QString key = codeKey(product);
        SQLite::Statement query(database.sql(), "SELECT name, sku FROM product");
        while (query.executeStep()) {
            if (codeKey(textOf(query.getColumn(0))) == key || codeKey(textOf(query.getColumn(1))) == key)
                return true;
        }
        return false;
    });
}

} // namespace laurel
