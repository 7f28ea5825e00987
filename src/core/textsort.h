#pragma once

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <string_view>
#include <vector>

namespace laurel {

/// Sorts @p items by the bytes of their texts, and those with the same text by @p isBefore. Texts that lie anywhere in memory are
/// compared by the first eight bytes in which they differ, which are kept beside the items: several times as fast as to visit them.
/// @param textOf gives an item's text as a std::string_view that stays.
template <typename Item, typename TextOf, typename IsBefore>
void sortByText(std::vector<Item> &items, TextOf textOf, IsBefore isBefore)
{
    if (items.empty())
        return;
    std::string_view inCommon = textOf(items.front());
    for (const Item &item : items) {
        const std::string_view text = textOf(item);
        if (!text.starts_with(inCommon))
            inCommon = inCommon.substr(0, size_t(std::mismatch(inCommon.begin(), inCommon.end(), text.begin(), text.end()).first - inCommon.begin()));
    }
    struct Head
    {
        quint64 bytes;
        Item item;
    };
    std::vector<Head> heads;
    heads.reserve(items.size());
    for (const Item &item : items) {
        const std::string_view text = textOf(item).substr(inCommon.size());
        quint64 bytes = 0;
        if (!text.empty())
            std::memcpy(&bytes, text.data(), std::min(text.size(), sizeof bytes));
        heads.push_back({qFromBigEndian(bytes), item});
    }
    std::sort(heads.begin(), heads.end(), [&](const Head &a, const Head &b) {
        if (a.bytes != b.bytes)
            return a.bytes < b.bytes;
        const int order = textOf(a.item).compare(textOf(b.item));
        return order != 0 ? order < 0 : isBefore(a.item, b.item);
    });
    std::transform(heads.cbegin(), heads.cend(), items.begin(), [](const Head &head) { return head.item; });
}

} // namespace laurel
