#pragma once

#include "storage/database.h"

namespace laurel {

/// While it lives, this connection does not check foreign keys and keeps a larger page cache: for transactions whose every
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
};

} // namespace laurel
