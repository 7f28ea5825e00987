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
    const ItemCells cells{cell(row, Field::Product),        cell(row, Field::Sku),
                          cell(row, Field::Category),       cell(row, Field::Quantity),
                          wholeCell(row, Field::ItemPrice),
                          wholeCell(row, Field::ItemTotal), wholeCell(row, Field::ItemDiscount)};
    if (m_profile.productList) {
        splitProductList(block, draft, cells.product);
        return true;
    }
    return m_profile.itemSeparator.isNull() ? addItem(cells, block, draft) : readItemList(cells, block, draft);
}

bool RowMapper::readItemList(const ItemCells &lists, DraftBlock &block, ConversionDraft &draft)
{
    ItemCells rest = lists;
    const char separator = m_profile.itemSeparator.toLatin1();
    const auto takePart = [separator](std::string_view &list) {
        const size_t end = list.find(separator);
        const std::string_view part = trimmed(list.substr(0, end));
        list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
        return part;
    };
    do {
        const ItemCells one{takePart(rest.product), takePart(rest.sku),   takePart(rest.category), takePart(rest.quantity),
                            takePart(rest.price),   takePart(rest.total), takePart(rest.discount)};
        if (!addItem(one, block, draft))
            return false;
    } while (!rest.product.empty() || !rest.sku.empty() || !rest.price.empty() || !rest.total.empty());
    return true;
}

bool RowMapper::addItem(const ItemCells &cells, DraftBlock &block, ConversionDraft &draft)
{
    const auto read = [&](std::string_view text, Field field, Amount &into) {
        return text.empty() || readAmount(text, field, draft.currency, into);
    };
    Amount price;
    Amount total;
    Amount discount;
    if (!read(cells.price, Field::ItemPrice, price) || !read(cells.total, Field::ItemTotal, total)
        || !read(cells.discount, Field::ItemDiscount, discount))
        return false;
    qint64 quantity = 1;
    const bool takenBack = (m_isReturn || m_refunds) && cells.quantity.starts_with('-');
    if (!cells.quantity.empty() && !readCount(cells.quantity.substr(takenBack ? 1 : 0), quantity))
        return false;
    if (cells.product.empty() && cells.sku.empty() && !price.isThere && !total.isThere)
        return true;
    if (price.isThere && (quantity > 1'000'000 || std::abs(price.minor) * quantity > largestAmount)) {
        m_error = Text::tr("The quantity is larger than any real order.");
        return false;
    }
    m_pricesGiven = m_pricesGiven || price.isThere || total.isThere;
    ItemDraft item;
    item.product = block.text.copy(cells.product.empty() ? cells.sku : cells.product);
    item.sku = block.text.copy(cells.sku);
    item.category = block.text.copy(cells.category);
    item.quantity = quantity;
    item.gross = total.isThere ? total.minor : price.minor * quantity;
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
