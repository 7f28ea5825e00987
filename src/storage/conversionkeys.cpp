#include "storage/conversionkeys.h"


#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace laurel {

void ConversionKeys::add(std::string_view externalId, int occurrence, qint64 conversion)
{
    if (m_keys.empty()) {
        m_firstConversion = conversion;
        m_inCommon = externalId.size();
    } else {
        const std::string_view first = textOf(m_keys.front()).substr(0, m_inCommon);
        if (!externalId.starts_with(first))
            m_inCommon = size_t(std::mismatch(first.begin(), first.end(), externalId.begin(), externalId.end()).first - first.begin());
    }
    m_keys.push_back({quint32(m_texts.size()), quint32(externalId.size()), occurrence, quint32(conversion - m_firstConversion)});
    m_texts.append(externalId);
    m_isSorted = m_isSorted && (m_keys.size() == 1 || !isBefore(m_keys.back(), m_keys[m_keys.size() - 2]));
}

bool ConversionKeys::isBefore(const Key &a, const Key &b) const
{
    const int order = textOf(a).compare(textOf(b));
    return order != 0 ? order < 0 : a.occurrence < b.occurrence;
}

void ConversionKeys::sort()
{
    if (m_isSorted)
        return;
    // By the first eight bytes in which they differ, which are at hand.
    struct Head
    {
        quint64 bytes;
        Key key;
    };
    std::vector<Head> heads;
    heads.reserve(m_keys.size());
    for (const Key &key : m_keys) {
        const std::string_view text = textOf(key).substr(m_inCommon);
        quint64 bytes = 0;
        if (!text.empty())
            std::memcpy(&bytes, text.data(), std::min(text.size(), sizeof bytes));
        heads.push_back({qFromBigEndian(bytes), key});
    }
    std::sort(heads.begin(), heads.end(),
              [this](const Head &a, const Head &b) { return a.bytes != b.bytes ? a.bytes < b.bytes : isBefore(a.key, b.key); });
    std::transform(heads.cbegin(), heads.cend(), m_keys.begin(), [](const Head &head) { return head.key; });
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

Result<> ConversionKeys::write(BulkInsert &insert, qint64 source)
{
    if (m_keys.empty())
        return {};
    sort();
    const Result<> written = insert.run(Rows(*this, source));
    m_keys.clear();
    m_texts.clear();
    m_isSorted = true;
    return written;
}

} // namespace laurel
