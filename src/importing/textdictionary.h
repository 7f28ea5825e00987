#pragma once

#include <QtGlobal>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace laurel {

/// Bytes that stay where they are until clear(): one allocation for many texts.
class ByteArena
{
public:
    /// A copy of @p text that lives as long as the arena is not cleared.
    [[nodiscard]] std::string_view copy(std::string_view text);
    /// Forgets all texts and keeps the memory of the first chunk.
    void clear();

private:
    static constexpr size_t chunkSize = 256 * 1024;
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::vector<std::unique_ptr<char[]>> m_large; ///< texts of their own size
    size_t m_chunk = 0;
    size_t m_used = 0;
};

/// 64 bits of @p text under a seed; not stable between versions, never stored.
[[nodiscard]] quint64 hashBytes(std::string_view text, quint64 seed);

/// Gives each distinct text a number: 0, 1, 2, … in order of first sight. Compares bytes; open addressing, a random seed.
class TextDictionary
{
public:
    TextDictionary();

    struct Entry
    {
        quint32 number = 0;
        bool isNew = false;
    };
    [[nodiscard]] Entry numberOf(std::string_view text);
    [[nodiscard]] std::string_view text(quint32 number) const { return m_texts[number]; }
    [[nodiscard]] quint32 size() const { return quint32(m_texts.size()); }

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 number = 0; ///< plus one; 0 is free
    };
    void grow();

    quint64 m_seed;
    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_texts;
    ByteArena m_arena;
};

/// Tells texts that were not met before from others in 8 bytes each, however long they are: by a hash of 64 bits, so that a
/// text said to be new is new, while one said to be known very nearly always is.
class TextFilter
{
public:
    TextFilter();

    /// Adds @p text. @returns whether it may have been added before; false is certain.
    [[nodiscard]] bool mayRepeat(std::string_view text);

private:
    void grow();

    quint64 m_seed;
    std::vector<quint64> m_slots; ///< 0 is free
    size_t m_count = 0;
};

} // namespace laurel
