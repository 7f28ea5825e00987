#include "importing/celltext.h"
#include "importing/rowmapper.h"

#include <QCoreApplication>
#include <charconv>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowMapper)
};

} // namespace

bool RowMapper::readItem(const CsvRow &row, DraftBlock &block, ConversionDraft &draft)
{
    const std::string_view product = cell(row, Field::Product);
    const std::string_view sku = cell(row, Field::Sku);
    Amount price;
    Amount discount;
    qint64 quantity = 1;
    if (!readAmount(row, Field::ItemPrice, draft.currency, price)
        || !readAmount(row, Field::ItemDiscount, draft.currency, discount))
        return false;
    if (!cell(row, Field::Quantity).empty() && !readCount(row, Field::Quantity, quantity))
        return false;
    if (product.empty() && sku.empty() && !price.isThere)
        return true;
    if (m_profile.productList) {
        splitProductList(block, draft, product);
        return true;
    }
    if (price.isThere && (quantity > 1'000'000 || std::abs(price.minor) * quantity > largestAmount)) {
        m_error = Text::tr("The quantity is larger than any real order.");
        return false;
    }
    m_pricesGiven = m_pricesGiven || price.isThere;
    ItemDraft item;
    item.product = block.text.copy(product.empty() ? sku : product);
    item.sku = block.text.copy(sku);
    item.quantity = quantity;
    item.gross = price.minor * quantity;
    item.discount = std::abs(discount.minor);
    block.items.push_back(item);
    ++draft.itemCount;
    return true;
}

/// "2× Hoodie, 1× Beanie": a comma parts two products where a count and a multiplication sign follow.
void RowMapper::splitProductList(DraftBlock &block, ConversionDraft &draft, std::string_view list)
{
    constexpr std::string_view times = "\xC3\x97";
    const auto countAt = [&](size_t at, qint64 &count) {
        const char *begin = list.data() + at;
        const auto [end, status] = std::from_chars(begin, list.data() + list.size(), count);
        if (status != std::errc() || count < 1 || count > 1'000'000)
            return size_t(0);
        const std::string_view rest = list.substr(size_t(end - list.data()));
        const size_t sign = rest.starts_with(times) ? times.size() : rest.starts_with('x') ? 1 : 0;
        return sign ? size_t(end - begin) + sign : 0;
    };
    size_t at = 0;
    while (at < list.size()) {
        ItemDraft item;
        at += countAt(at, item.quantity);
        size_t end = list.find(", ", at);
        for (qint64 ignored = 0; end != std::string_view::npos && countAt(end + 2, ignored) == 0;)
            end = list.find(", ", end + 2);
        item.product = block.text.copy(trimmed(list.substr(at, end == std::string_view::npos ? end : end - at)));
        if (!item.product.empty()) {
            block.items.push_back(item);
            ++draft.itemCount;
        }
        at = end == std::string_view::npos ? list.size() : end + 2;
    }
}

} // namespace laurel
