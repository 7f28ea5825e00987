#include "storage/conversionquery.h"

#include "storage/statements.h"

namespace laurel {

ConversionQuery::ConversionQuery(const ConversionFilter &filter, const std::optional<ConversionAnchor> &after)
    : m_byAffiliate(filter.affiliate.isValid() || filter.unattributedOnly || filter.unknownCodeOnly)
{
    if (filter.affiliate.isValid())
        add("c.affiliate_id = ?", {[id = filter.affiliate](auto &s, int i) { bindId(s, i, id); }});
    if (filter.unattributedOnly || filter.unknownCodeOnly)
        add("c.affiliate_id IS NULL");
    if (filter.unknownCodeOnly)
        add("c.reason IN (20, 21)"); // AttributionReason: UnknownCode, CodeNotValidThen
    if (filter.period.from().isValid() && filter.period.to().isValid()) {
        addDay("c.day >= ?", filter.period.from());
        addDay("c.day < ?", filter.period.to());
    }
    if (filter.kind)
        add("c.kind = ?", {[kind = int(*filter.kind)](auto &s, int i) { s.bind(i, kind); }});
    if (filter.status)
        add("c.status = ?", {[status = int(*filter.status)](auto &s, int i) { s.bind(i, status); }});
    if (filter.batch.isValid())
        add("c.batch_id = ?", {[id = filter.batch](auto &s, int i) { bindId(s, i, id); }});
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        addText(text);
    if (after)
        add("(c.day, c.id) < (?, ?)", {[day = after->day](auto &s, int i) { bindDay(s, i, day); },
                                       [id = after->id](auto &s, int i) { bindId(s, i, id); }});
}

std::string ConversionQuery::sql(const char *columns, const char *joins, const char *tail) const
{
    std::string text = "SELECT ";
    text += columns;
    text += " FROM conversion AS c INDEXED BY ";
    text += m_byAffiliate ? "conversion_affiliate_day " : "conversion_day ";
    text += joins;
    if (!m_where.empty())
        text += " WHERE " + m_where;
    text += ' ';
    text += tail;
    return text;
}

int ConversionQuery::bind(SQLite::Statement &statement) const
{
    int index = 1;
    for (const Value &value : m_values)
        value(statement, index++);
    return index;
}

void ConversionQuery::add(std::string condition, std::vector<Value> values)
{
    if (!m_where.empty())
        m_where += " AND ";
    m_where += std::move(condition);
    for (Value &value : values)
        m_values.push_back(std::move(value));
}

void ConversionQuery::addDay(const char *comparison, QDate day)
{
    add(comparison, {[day](auto &s, int i) { bindDay(s, i, day); }});
}

// Order ids by their beginning, through the table of keys; codes as a whole.
void ConversionQuery::addText(const QString &text)
{
    const QString last = text + QString::fromUcs4(U"\U0010FFFF");
    const auto bound = [](const QString &value) -> Value {
        return [value](SQLite::Statement &s, int i) { bindText(s, i, value); };
    };
    add("(c.id IN (SELECT k.conversion_id FROM conversion_key AS k WHERE k.source_id IN (SELECT id FROM source) "
        "AND k.external_id >= ? AND k.external_id < ?) OR c.code = ? COLLATE NOCASE)",
        {bound(text), bound(last), bound(text)});
}

} // namespace laurel
