#pragma once

#include <QtGlobal>
#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
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
    /// The number of a text that is known; nothing for another, which is not added.
    [[nodiscard]] std::optional<quint32> find(std::string_view text) const;
    /// numberOf() each of @p texts, in their order. Many at once wait for memory together, which is most of the time it takes
    /// where a file has hundreds of thousands of different texts.
    void numbersOf(std::span<const std::string_view> texts, std::vector<Entry> &entries);
    [[nodiscard]] std::string_view text(quint32 number) const { return m_texts[number]; }
    [[nodiscard]] quint32 size() const { return quint32(m_texts.size()); }

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 number = 0; ///< plus one; 0 is free
    };
    [[nodiscard]] quint32 hashOf(std::string_view text) const { return quint32(hashBytes(text, m_seed) >> 32); }
    [[nodiscard]] Entry findOrAdd(std::string_view text, quint32 hash);
    [[nodiscard]] bool isCrowdedWith(size_t more) const { return (m_texts.size() + more) * 10 >= m_slots.size() * 7; }
    void grow();

    quint64 m_seed;
    std::vector<quint32> m_hashes; ///< of the texts that numbersOf() was given
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

    /// Has the memory that mayRepeat(@p text) needs on its way; worth it some work ahead.
    void expect(std::string_view text) const { __builtin_prefetch(&m_slots[hashOf(text) & (m_slots.size() - 1)], 1); }
    /// Adds @p text. @returns whether it may have been added before; false is certain.
    [[nodiscard]] bool mayRepeat(std::string_view text);

private:
    [[nodiscard]] quint64 hashOf(std::string_view text) const { return std::max<quint64>(hashBytes(text, m_seed), 1); }
    void grow();

    quint64 m_seed;
    std::vector<quint64> m_slots; ///< 0 is free
    size_t m_count = 0;
};

} // namespace laurel
