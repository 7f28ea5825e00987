#include "storage/conversionkeys.h"

#include "core/textsort.h"

#include <sqlite3.h>

namespace laurel {

void ConversionKeys::add(std::string_view externalId, int occurrence, qint64 conversion)
{
    if (m_keys.empty())
        m_firstConversion = conversion;
    m_keys.push_back({quint32(m_texts.size()), quint32(externalId.size()), occurrence, quint32(conversion - m_firstConversion)});
    m_texts.append(externalId);
    if (m_isSorted && m_keys.size() > 1) {
        const Key &before = m_keys[m_keys.size() - 2];
        const int order = textOf(before).compare(externalId);
        m_isSorted = order < 0 || (order == 0 && before.occurrence <= occurrence);
    }
}

class ConversionKeys::Rows final : public BulkRows
{
public:
    Rows(const ConversionKeys &keys, qint64 source) : m_keys(keys), m_source(source) {}
    [[nodiscard]] qint64 count() const override { return qint64(m_keys.m_keys.size()); }
    void value(sqlite3_context *context, qint64 index, int column) const override
    {
        const Key &key = m_keys.m_keys[size_t(index)];
        switch (column) {
        case 0: return sqlite3_result_int64(context, m_source);
        case 1: return resultText(context, m_keys.textOf(key));
        case 2: return sqlite3_result_int(context, key.occurrence);
        default: return sqlite3_result_int64(context, m_keys.m_firstConversion + key.conversion);
        }
    }

private:
    const ConversionKeys &m_keys;
    qint64 m_source;
};

Result<> ConversionKeys::write(BulkStatement &insert, qint64 source)
{
    if (m_keys.empty())
        return {};
    if (!m_isSorted) {
        sortByText(m_keys, [this](const Key &key) { return textOf(key); },
                   [](const Key &a, const Key &b) { return a.occurrence < b.occurrence; });
    }
    const Result<> written = insert.run(Rows(*this, source));
    m_keys.clear();
    m_texts.clear();
    m_isSorted = true;
    return written;
}

} // namespace laurel
