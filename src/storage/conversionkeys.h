#pragma once

#include "storage/importstorebulk.h"

#include <string>
#include <string_view>
#include <vector>

namespace laurel {

/// New rows of `conversion_key`, collected in memory and written in the order of the table: filled at random it would be searched and
/// split for every key.
class ConversionKeys
{
public:
    void add(std::string_view externalId, int occurrence, qint64 conversion);
    /// Many enough to be written together: few where they ascend, as most do, otherwise 30 MiB of ordinary order numbers.
    [[nodiscard]] bool isFull() const { return m_keys.size() >= (m_isSorted ? 1U << 10U : 1U << 20U) || m_texts.size() >= 32U * 1024 * 1024; }
    /// Writes all of them through @p insert, which takes the columns of the table, and begins anew.
    [[nodiscard]] Result<> write(BulkStatement &insert, qint64 source);

private:
    class Rows;
    struct Key
    {
        quint32 begin; ///< in m_texts
        quint32 size;
        qint32 occurrence;
        quint32 conversion; ///< after m_firstConversion
    };
    [[nodiscard]] std::string_view textOf(const Key &key) const { return std::string_view(m_texts).substr(key.begin, key.size); }

    std::vector<Key> m_keys;
    std::string m_texts;
    qint64 m_firstConversion = 0;
    bool m_isSorted = true;
};

} // namespace laurel
