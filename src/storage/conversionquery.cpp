#include "storage/conversionquery.h"

#include "storage/statements.h"

namespace laurel {

ConversionQuery::ConversionQuery(const ConversionFilter &filter, const std::optional<ConversionAnchor> &after)
    : m_byAffiliate(filter.affiliate.isValid() || filter.unattributedOnly || filter.unknownCodeOnly)
    , m_day(m_byAffiliate ? "k.day" : "c.day")
    , m_id(m_byAffiliate ? "k.conversion_id" : "c.id")
{
    if (filter.affiliate.isValid())
        addKey("k.affiliate_id = ?", {[id = filter.affiliate](auto &s, int i) { bindId(s, i, id); }});
    if (filter.unattributedOnly || filter.unknownCodeOnly)
        addKey("k.affiliate_id = 0");
    if (filter.unknownCodeOnly)
        add("c.reason IN (20, 21)"); // AttributionReason: UnknownCode, CodeNotValidThen; IgnoredCode is a decision
    if (filter.selfReferralOnly) {
        // Customers who are affiliates are few: the rest is passed over before anything is compared.
        add("c.customer_id IN (SELECT k.customer_id FROM affiliate AS a JOIN customer_key AS k ON k.email_key = a.email_key) AND EXISTS "
            "(SELECT 1 FROM affiliate AS a JOIN customer_key AS k ON k.email_key = a.email_key WHERE a.id = c.affiliate_id AND k.customer_id = "
            "c.customer_id)");
    }
    if (filter.period.from().isValid() && filter.period.to().isValid()) {
        addDay(" >= ?", filter.period.from());
        addDay(" < ?", filter.period.to());
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
        addKey("(" + m_day + ", " + m_id + ") < (?, ?)", {[day = after->day](auto &s, int i) { bindDay(s, i, day); },
                                                         [id = after->id](auto &s, int i) { bindId(s, i, id); }});
}

std::string ConversionQuery::sql(const char *columns, const char *joins, const char *tail) const
{
    return std::string("SELECT ") + columns + from(true) + joins + where() + order() + ' ' + tail;
}

std::string ConversionQuery::keysSql() const
{
    return "SELECT " + m_day + ", " + m_id + from(m_looksIntoRows) + where() + order();
}

std::string ConversionQuery::countSql() const
{
    return "SELECT count(*)" + from(m_looksIntoRows) + where();
}

std::string ConversionQuery::from(bool withRow) const
{
    if (!m_byAffiliate)
        return " FROM conversion AS c INDEXED BY conversion_day ";
    return std::string(" FROM affiliate_conversion AS k ") + (withRow ? "CROSS JOIN conversion AS c ON c.id = k.conversion_id " : "");
}

std::string ConversionQuery::where() const
{
    return m_where.empty() ? std::string() : " WHERE " + m_where;
}

std::string ConversionQuery::order() const
{
    return " ORDER BY " + m_day + " DESC, " + m_id + " DESC";
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
    m_looksIntoRows = true;
    addKey(std::move(condition), std::move(values));
}

void ConversionQuery::addKey(std::string condition, std::vector<Value> values)
{
    if (!m_where.empty())
        m_where += " AND ";
    m_where += std::move(condition);
    for (Value &value : values)
        m_values.push_back(std::move(value));
}

void ConversionQuery::addDay(const char *comparison, QDate day)
{
    addKey(m_day + comparison, {[day](auto &s, int i) { bindDay(s, i, day); }});
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
