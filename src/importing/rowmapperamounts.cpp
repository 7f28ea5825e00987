#include "importing/celltext.h"
#include "importing/rowmapper.h"

#include <QCoreApplication>
#include <algorithm>
#include <span>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowMapper)
};

/// Plain "1234.50" or "-5" in minor units, the shape nearly every cell has. Anything else is left to Money::parse().
bool readPlainAmount(std::string_view text, int digits, QChar decimal, qint64 &minor)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    // 14 digits and the 4 decimals of the finest currency stay below 2^63.
    if (text.empty() || text.size() > 14 || !isDigit(text.front()))
        return false;
    qint64 value = 0;
    size_t i = 0;
    for (; i < text.size() && isDigit(text[i]); ++i)
        value = value * 10 + (text[i] - '0');
    int decimals = 0;
    if (i < text.size()) {
        if (text[i] != decimal.unicode() || i + 1 == text.size()) // one beyond ASCII is several bytes, and never equal
            return false;
        for (++i; i < text.size() && isDigit(text[i]); ++i, ++decimals)
            value = value * 10 + (text[i] - '0');
        if (i < text.size() || decimals > digits)
            return false;
    }
    for (; decimals < digits; ++decimals)
        value *= 10;
    minor = negative ? -value : value;
    return true;
}

} // namespace

bool RowMapper::readAmount(const CsvRow &row, Field field, Currency currency, Amount &into)
{
    into = {};
    const std::string_view text = wholeCell(row, field);
    if (text.empty())
        return true;
    if (m_extract[size_t(field)].empty())
        return readAmount(text, field, currency, into);
    // Several refunds of an order stand in one cell.
    for (const std::string_view part : extracted(text, field)) {
        Amount amount;
        if (!readAmount(part, field, currency, amount))
            return false;
        into.isThere = true;
        into.minor += std::abs(amount.minor);
    }
    return true;
}

bool RowMapper::readAmount(std::string_view text, Field field, Currency currency, Amount &into)
{
    into.isThere = true;
    const int digits = m_profile.minorUnits ? 0 : currency.digits();
    if (!readPlainAmount(text, digits, m_profile.numbers.decimal, into.minor)) {
        if (m_profile.minorUnits) {
            m_error = Text::tr("%1: “%2” is not a whole number of cents.").arg(fieldName(field), textOf(text));
            return false;
        }
        const Result<Money> money = Money::parse(textOf(text), currency, m_profile.numbers);
        if (!money) {
            m_error = Text::tr("%1: %2").arg(fieldName(field), money.error().message);
            return false;
        }
        into.minor = money->minor();
    }
    if (into.minor > largestAmount || into.minor < -largestAmount) {
        m_error = Text::tr("%1: the amount is larger than any real order. Check its decimal sign.").arg(fieldName(field));
        return false;
    }
    return true;
}

bool RowMapper::readAmounts(const CsvRow &row, const ConversionDraft &draft)
{
    const Currency currency = draft.currency;
    return readAmount(row, Field::Gross, currency, m_amounts.gross) && readAmount(row, Field::Net, currency, m_amounts.net)
        && readAmount(row, Field::Total, currency, m_amounts.total)
        && readAmount(row, Field::Discount, currency, m_amounts.discount)
        && readAmount(row, Field::Tax, currency, m_amounts.tax)
        && readAmount(row, Field::Shipping, currency, m_amounts.shipping)
        && readAmount(row, Field::Refunded, currency, m_amounts.refunded);
}

// The gross column may hold tax and shipping, and net may be before or after a refund; discount or refund may be told by
// nothing but the difference.
bool RowMapper::agreeWithNet(ConversionDraft &draft, qint64 &refund) const
{
    const qint64 excess = draft.gross - draft.discount - m_amounts.net.minor;
    for (const qint64 part : {qint64(0), draft.tax, draft.shipping, draft.tax + draft.shipping}) {
        if (excess == part || excess - refund == part) {
            draft.gross -= part;
            return true;
        }
    }
    if (excess < 0 || refund != 0)
        return false;
    if (draft.status == ConversionStatus::Refunded || draft.status == ConversionStatus::PartlyRefunded)
        refund = excess;
    else if (!m_amounts.discount.isThere)
        draft.discount = excess;
    else
        return false;
    return true;
}

bool RowMapper::settleGross(ConversionDraft &draft, std::span<const ItemDraft> items, qint64 refund)
{
    qint64 itemSum = 0;
    qint64 itemDiscounts = 0;
    for (const ItemDraft &item : items) {
        itemSum += item.gross;
        itemDiscounts += item.discount;
    }
    draft.discount = std::abs(m_amounts.discount.minor);
    if (m_pricesGiven && !has(Field::Discount))
        draft.discount = itemDiscounts;
    const bool goesByNet = !m_amounts.gross.isThere && m_amounts.net.isThere;
    if (m_amounts.gross.isThere)
        draft.gross = m_amounts.gross.minor + (m_profile.grossAfterDiscount ? draft.discount : 0);
    else if (goesByNet)
        draft.gross = m_amounts.net.minor + draft.discount + refund;
    else if (m_amounts.total.isThere)
        draft.gross = m_amounts.total.minor - draft.tax - draft.shipping + draft.discount;
    else if (m_pricesGiven)
        draft.gross = itemSum;
    else
        return draft.kind != ConversionKind::Sale;
    return true;
}

/// With tax on top, what is paid back is of goods, tax and shipping alike; all of the total is all of the goods.
qint64 RowMapper::goodsOf(qint64 refund, const ConversionDraft &draft) const
{
    const qint64 merchandise = draft.gross - draft.discount;
    const qint64 total = m_amounts.total.minor;
    const bool onTop = m_amounts.total.isThere && draft.tax > 0 && total == merchandise + draft.tax + draft.shipping;
    if (!onTop || refund >= total)
        return std::min(refund, merchandise);
    const Result<Money> goods = Money(refund, draft.currency).scaled(merchandise, total);
    return goods ? std::min(goods->minor(), merchandise) : merchandise;
}

/// Items without prices share the order's amount: a single one has all of it, several by their quantity.
void RowMapper::spreadOver(std::span<ItemDraft> items, const ConversionDraft &draft)
{
    if (items.size() == 1) {
        items.front().gross = draft.gross;
        items.front().discount = draft.discount;
        return;
    }
    std::vector<qint64> weights;
    for (const ItemDraft &item : items)
        weights.push_back(std::max<qint64>(item.quantity, 1));
    const Result<QList<Money>> parts = Money(draft.gross, draft.currency).allocate(weights);
    for (size_t i = 0; parts && i < items.size(); ++i)
        items[i].gross = parts->at(qsizetype(i)).minor();
}

RowMapper::Outcome RowMapper::finish(DraftBlock &block, ConversionDraft &draft)
{
    if (draft.isRefund)
        return Outcome::Mapped;
    if (m_isReturn)
        return finishReturn(block, draft);
    const std::span<ItemDraft> items(block.items.data() + draft.firstItem, draft.itemCount);
    draft.tax = m_amounts.tax.minor;
    draft.shipping = m_amounts.shipping.minor;
    qint64 refund = std::abs(m_amounts.refunded.minor);
    if (!settleGross(draft, items, refund))
        return reject(Text::tr("The amount is missing."));
    if (m_amounts.gross.isThere && m_amounts.net.isThere && !m_cancelled && !agreeWithNet(draft, refund)) {
        return reject(Text::tr("The net amount is not the gross amount less discount, tax, shipping and refund. Correct the line, "
                               "or map only one of the two columns."));
    }
    if (draft.gross < 0)
        return reject(Text::tr("The amount is negative. Enter what was taken back as the refunded amount of its order."));
    if (draft.discount > draft.gross)
        return reject(Text::tr("The discount is larger than the amount before discount."));
    if (m_profile.zeroAmount && draft.gross == 0 && draft.kind == ConversionKind::Sale)
        draft.kind = *m_profile.zeroAmount;

    const qint64 merchandise = draft.gross - draft.discount;
    const bool wholly = m_whollyRefunded || (draft.status == ConversionStatus::Refunded && refund == 0);
    draft.refunded = wholly ? merchandise : goodsOf(refund, draft);
    if (m_cancelled) {
        draft.status = ConversionStatus::Cancelled;
    } else if (draft.refunded > 0) {
        draft.status = draft.refunded == merchandise ? ConversionStatus::Refunded : ConversionStatus::PartlyRefunded;
    } else if (draft.status == ConversionStatus::PartlyRefunded && merchandise > 0) {
        return reject(Text::tr("The order is partly refunded, but not by how much. Enter the refunded amount or export its column too."));
    }
    draft.net = m_cancelled ? 0 : merchandise - draft.refunded;
    if (!m_pricesGiven && !items.empty())
        spreadOver(items, draft);
    return Outcome::Mapped;
}

} // namespace laurel
