#include "importing/textdictionary.h"

#include <QRandomGenerator>
#include <xxhash.h>

namespace laurel {

std::string_view ByteArena::copy(std::string_view text)
{
    if (text.empty())
        return {};
    if (text.size() > chunkSize / 4) {
        m_large.push_back(std::make_unique_for_overwrite<char[]>(text.size()));
        std::memcpy(m_large.back().get(), text.data(), text.size());
        return {m_large.back().get(), text.size()};
    }
    if (m_chunks.empty() || m_used + text.size() > chunkSize) {
        m_chunk = m_chunks.empty() ? 0 : m_chunk + 1;
        if (m_chunk == m_chunks.size())
            m_chunks.push_back(std::make_unique_for_overwrite<char[]>(chunkSize));
        m_used = 0;
    }
    char *place = m_chunks[m_chunk].get() + m_used;
    std::memcpy(place, text.data(), text.size());
    m_used += text.size();
    return {place, text.size()};
}

void ByteArena::clear()
{
    m_large.clear();
    m_chunk = 0;
    m_used = 0;
}

quint64 hashBytes(std::string_view text, quint64 seed) { return XXH3_64bits_withSeed(text.data(), text.size(), seed); }

TextDictionary::TextDictionary() : m_seed(QRandomGenerator::global()->generate64()), m_slots(1024) {}

TextDictionary::Entry TextDictionary::numberOf(std::string_view text)
{
    if (isCrowdedWith(0))
        grow();
    return findOrAdd(text, hashOf(text));
}

void TextDictionary::numbersOf(std::span<const std::string_view> texts, std::vector<Entry> &entries)
{
    while (isCrowdedWith(texts.size()))
        grow();
    m_hashes.clear();
    for (const std::string_view text : texts)
        m_hashes.push_back(hashOf(text));
    entries.clear();
    const size_t mask = m_slots.size() - 1;
    // A text leads from its slot to the view there and on to the bytes: each is asked for some texts ahead of its use.
    constexpr size_t ahead = 8;
    const auto slotAt = [&](size_t i) { return &m_slots[m_hashes[i] & mask]; };
    for (size_t i = 0; i < texts.size(); ++i) {
        if (i + 3 * ahead < texts.size())
            __builtin_prefetch(slotAt(i + 3 * ahead), 1);
        if (i + 2 * ahead < texts.size() && slotAt(i + 2 * ahead)->number != 0)
            __builtin_prefetch(&m_texts[slotAt(i + 2 * ahead)->number - 1]);
        if (i + ahead < texts.size() && slotAt(i + ahead)->number != 0)
            __builtin_prefetch(m_texts[slotAt(i + ahead)->number - 1].data());
        entries.push_back(findOrAdd(texts[i], m_hashes[i]));
    }
}

std::optional<quint32> TextDictionary::find(std::string_view text) const
{
    const quint32 hash = hashOf(text);
    const size_t mask = m_slots.size() - 1;
    for (size_t i = hash & mask; m_slots[i].number != 0; i = (i + 1) & mask) {
        if (m_slots[i].hash == hash && m_texts[m_slots[i].number - 1] == text)
            return m_slots[i].number - 1;
    }
    return std::nullopt;
}

TextDictionary::Entry TextDictionary::findOrAdd(std::string_view text, quint32 hash)
{
    const size_t mask = m_slots.size() - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        Slot &slot = m_slots[i];
        if (slot.number == 0) {
            m_texts.push_back(m_arena.copy(text));
            slot = {hash, quint32(m_texts.size())};
            return {slot.number - 1, true};
        }
        if (slot.hash == hash && m_texts[slot.number - 1] == text)
            return {slot.number - 1, false};
    }
}

void TextDictionary::grow()
{
    std::vector<Slot> larger(m_slots.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.number == 0)
            continue;
        size_t i = slot.hash & mask;
        while (larger[i].number != 0)
            i = (i + 1) & mask;
        larger[i] = slot;
    }
    m_slots = std::move(larger);
}

TextFilter::TextFilter() : m_seed(QRandomGenerator::global()->generate64()), m_slots(1024) {}

bool TextFilter::mayRepeat(std::string_view text)
{
    if (m_count * 10 >= m_slots.size() * 7)
        grow();
    const quint64 hash = hashOf(text);
    const size_t mask = m_slots.size() - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        if (m_slots[i] == hash)
            return true;
        if (m_slots[i] == 0) {
            m_slots[i] = hash;
            ++m_count;
            return false;
        }
    }
}

void TextFilter::grow()
{
    std::vector<quint64> larger(m_slots.size() * 2);
    const size_t mask = larger.size() - 1;
    for (const quint64 hash : m_slots) {
        size_t i = hash & mask;
        while (hash != 0 && larger[i] != 0)
            i = (i + 1) & mask;
        if (hash != 0)
            larger[i] = hash;
    }
    m_slots = std::move(larger);
}

} // namespace laurel
