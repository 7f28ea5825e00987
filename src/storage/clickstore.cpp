#include "storage/clickstore.h"

#include "storage/importstorequery.h"
#include "storage/sqlerror.h"

namespace laurel {

namespace {

std::string_view viewOf(const QByteArray &text) { return {text.constData(), size_t(text.size())}; }

} // namespace

Result<> ClickStore::add(std::span<const VisitorClick> clicks)
{
    return guarded([&]() -> Result<> {
        StoreQuery insert(m_database.handle(), "INSERT INTO click (visitor, at, code, day, source_id, batch_id) "
                                               "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING");
        insert.bind(5, m_source);
        insert.bind(6, m_batch);
        for (const VisitorClick &click : clicks) {
            insert.bind(1, viewOf(click.visitor));
            insert.bind(2, click.at);
            insert.bind(3, viewOf(click.code));
            insert.bind(4, click.day);
            insert.run();
        }
        return {};
    });
}

Result<> readClicks(Database &database, const ClickReader &take)
{
    return guarded([&]() -> Result<> {
        StoreQuery query(database.handle(), "SELECT visitor, at, day, code FROM click ORDER BY visitor, at, code");
        while (query.step())
            take(query.text(0), query.number(1), query.number(2), query.text(3));
        return {};
    });
}

} // namespace laurel
