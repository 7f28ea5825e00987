#pragma once

#include "storage/database.h"

namespace laurel {

/// While it lives, this connection does not check foreign keys, keeps a larger page cache and a database in memory beside the program's
/// (BulkCopy::schema): for transactions whose every
/// reference is proved by construction. Begin it before the transaction and end it after: SQLite ignores the switch within.
class UncheckedSection
{
public:
    explicit UncheckedSection(Database &database);
    ~UncheckedSection();
    UncheckedSection(const UncheckedSection &) = delete;
    UncheckedSection &operator=(const UncheckedSection &) = delete;

private:
    Database &m_database;
    qint64 m_cacheSize = 0;
    bool m_attached = false; // by this section, not by one around it
};

} // namespace laurel
