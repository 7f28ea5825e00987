#include "importing/celltext.h"
#include "importing/rowmapper.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowMapper)
};

constexpr size_t columnsOfTotals = 3; ///< where the word for a line of totals may stand

} // namespace

void RowMapper::findSkippedRows(const QStringList &header)
{
    for (auto it = m_profile.skipRows.cbegin(); it != m_profile.skipRows.cend(); ++it) {
        for (int i = 0; i < header.size(); ++i) {
            if (titleKey(header[i]) == titleKey(it.key())) {
                m_skipped.push_back({i, it.value()});
                break;
            }
        }
    }
    m_leavesOut = !m_skipped.empty() || !m_profile.totalRows.isEmpty() || m_profile.skipWithoutCode;
}

bool RowMapper::leavesOut(const CsvRow &row) const
{
    if (row.problem != CsvProblem::None)
        return false;
    for (const SkippedWords &skipped : m_skipped) {
        if (size_t(skipped.column) < row.fields.size()
            && skipped.words.contains(textOf(trimmed(row.fields[size_t(skipped.column)])), Qt::CaseInsensitive))
            return true;
    }
    if (!m_profile.totalRows.isEmpty() && isTotal(row))
        return true;
    return m_profile.skipWithoutCode
        && std::all_of(codeFields.begin(), codeFields.end(), [&](Field field) { return cell(row, field).empty(); });
}

/// A line that says "Total" in front and has no date is no order, even where its first column is that of the order number.
bool RowMapper::isTotal(const CsvRow &row) const
{
    const auto isWord = [this](std::string_view text) {
        text = trimmed(text);
        if (!text.empty() && text.back() == ':')
            text.remove_suffix(1);
        return m_profile.totalRows.contains(textOf(text), Qt::CaseInsensitive);
    };
    const auto last = row.fields.begin() + qptrdiff(std::min(row.fields.size(), columnsOfTotals));
    const std::string_view id = cell(row, Field::OrderId);
    return std::any_of(row.fields.begin(), last, isWord) && cell(row, Field::Date).empty() && (id.empty() || isWord(id));
}

bool RowMapper::takesBack(const CsvRow &row)
{
    if (m_profile.rows == ImportProfile::Rows::Refunds)
        return true;
    ConversionDraft draft;
    if (!readCurrency(row, draft))
        return false;
    for (const Field field : {Field::Gross, Field::ItemTotal, Field::Total, Field::Net}) {
        Amount amount;
        if (!readAmount(row, field, draft.currency, amount))
            return false; // it is told when the row is read
        if (amount.isThere)
            return amount.minor < 0;
    }
    return false;
}

RowMapper::Outcome RowMapper::beginRefund(const CsvRow &row, DraftBlock &block, ConversionDraft &draft)
{
    if (m_cancelled)
        return Outcome::Skipped; // nothing was paid back in the end
    const std::string_view id = has(Field::RefundOf) ? composed(cell(row, Field::RefundOf)) : orderId(row);
    if (id.empty())
        return reject(Text::tr("The row takes something back and does not say from which order. Enter the order's number."));
    const bool dated = has(Field::Date) || m_profile.day.isValid();
    if (!takeId(id, block, draft) || (dated && !readMoment(row, draft)) || !readCurrency(row, draft) || !readAmounts(row, draft)
        || !readItem(row, block, draft))
        return Outcome::Rejected;
    draft.isRefund = true;
    draft.isRefundOfTotal = !m_amounts.refunded.isThere && &m_amounts.stated() == &m_amounts.total;
    const Amount &stated = m_amounts.refunded.isThere ? m_amounts.refunded : m_amounts.stated();
    draft.refunded = std::abs(stated.minor);
    if (draft.refunded == 0) {
        for (const ItemDraft &item : std::span(block.items).subspan(draft.firstItem, draft.itemCount))
            draft.refunded += std::abs(item.gross);
    }
    block.items.resize(draft.firstItem);
    draft.itemCount = 0;
    // A row without any amount takes back all that is left; one of 0.00, such as a waived fee, takes nothing.
    const bool statesNothing = stated.isThere || !cell(row, Field::ItemTotal).empty() || !cell(row, Field::ItemPrice).empty();
    return draft.refunded == 0 && statesNothing ? Outcome::Skipped : Outcome::Mapped;
}

/// A return that names no order sells nothing and takes its amount from the sales of its day.
RowMapper::Outcome RowMapper::finishReturn(DraftBlock &block, ConversionDraft &draft) const
{
    for (quint32 i = 0; i < draft.itemCount; ++i) {
        ItemDraft &item = block.items[draft.firstItem + i];
        item.gross = 0;
        item.discount = 0;
    }
    draft.refunded = m_cancelled ? 0 : -m_amounts.stated().minor;
    draft.net = -draft.refunded;
    draft.status = m_cancelled ? ConversionStatus::Cancelled : ConversionStatus::Refunded;
    return Outcome::Mapped;
}

} // namespace laurel
