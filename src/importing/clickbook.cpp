#include "importing/clickbook.h"

#include "storage/clickstore.h"

namespace laurel {

Result<ClickBook> ClickBook::load(Database &database)
{
    ClickBook book;
    const Result<> read = readClicks(database, [&book](std::string_view visitor, qint64 at, qint64 day, std::string_view code) {
        if (book.m_visitors.numberOf(visitor).isNew)
            book.m_first.push_back(book.m_clicks.size());
        book.m_clicks.push_back({at, day, book.m_codes.numberOf(code).number});
    });
    if (!read)
        return fail(read);
    return book;
}

std::span<const ClickBook::Click> ClickBook::clicksOf(std::string_view visitor) const
{
    const std::optional<quint32> number = m_visitors.find(visitor);
    if (!number)
        return {};
    const size_t first = m_first[*number];
    const size_t end = *number + 1 < m_first.size() ? m_first[*number + 1] : m_clicks.size();
    return std::span(m_clicks).subspan(first, end - first);
}

} // namespace laurel
