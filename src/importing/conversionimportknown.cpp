#include "commissions/correction.h"
#include "importing/celltext.h"
#include "importing/conversionfeed.h"
#include "importing/conversionimport.h"
#include "importing/refundbook.h"
#include "storage/conversionrepository.h"

#include <QCoreApplication>
#include <algorithm>
#include <ranges>

namespace laurel {

namespace {

/// What the file says of a conversion is the same.
bool sameContent(const ConversionRecord &a, const ConversionRecord &b)
{
    return a.kind == b.kind && a.status == b.status && a.occurredAt == b.occurredAt && a.day == b.day
        && a.affiliate == b.affiliate && a.reason == b.reason && a.code == b.code && a.customer == b.customer
        && a.product == b.product && a.quantity == b.quantity && a.currency == b.currency && a.gross == b.gross
        && a.discount == b.discount && a.tax == b.tax && a.shipping == b.shipping && a.refunded == b.refunded
        && a.net == b.net;
}

/// Nothing changed that decides which sale was a customer's first, or where stat_day counts it.
bool sameForFirst(const ConversionRecord &a, const ConversionRecord &b)
{
    return a.customer == b.customer && a.isLiveSale() == b.isLiveSale() && a.occurredAt == b.occurredAt && a.day == b.day
        && a.affiliate == b.affiliate && a.currency == b.currency;
}

/// The same is said of whose it is.
bool sameOwnerCodes(const std::vector<StoredCode> &a, const std::vector<StoredCode> &b)
{
    const auto isOwners = [](const StoredCode &code) { return code.column != CodeColumn::Country; };
    return std::ranges::equal(a | std::views::filter(isOwners), b | std::views::filter(isOwners));
}

/// Reads the amounts, which were taken for those of another currency, as @p currency's. False: they cannot be.
bool bringTo(Currency currency, ConversionRecord &row, std::vector<ItemRecord> &items)
{
    std::vector<qint64 *> amounts = {&row.gross, &row.discount, &row.tax, &row.shipping, &row.refunded, &row.net};
    for (ItemRecord &item : items)
        amounts.insert(amounts.end(), {&item.gross, &item.discount});
    for (int digits = row.currency.digits(); digits != currency.digits(); digits += digits < currency.digits() ? 1 : -1) {
        for (qint64 *amount : amounts) {
            if (digits > currency.digits() && *amount % 10 != 0)
                return false;
            *amount = digits > currency.digits() ? *amount / 10 : *amount * 10;
        }
    }
    row.currency = currency;
    return true;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConversionImport)
};

} // namespace

void ConversionImport::rejectCorrection(DraftBlock &block, const ConversionDraft &draft)
{
    block.rejects.append({draft.line, Text::tr("The order %1 is not known here, so it cannot be corrected. Import the order first, from "
                                               "the same source.")
                                          .arg(textOf(draft.externalId)),
                          textOf(draft.raw)});
}

Result<> ConversionImport::settleRepeats(DraftBlock &block)
{
    for (Repeat &repeat : m_repeats) {
        if (const Result<> done = settleRepeat(block, block.drafts[repeat.draft], repeat.row, repeat.commissions); !done)
            return done;
    }
    return {};
}

Result<> ConversionImport::settleRepeat(DraftBlock &block, const ConversionDraft &draft, ConversionRecord row,
                                        std::span<CommissionRecord> commissions)
{
    std::array<KeyProbe, 1> probe{{{draft.externalId, draft.occurrence, 0}}};
    if (const Result<> found = m_conversions.find(m_store.source(), probe, ConversionStore::Among::All); !found)
        return found;
    if (probe[0].conversion == 0 && draft.isCorrection) {
        rejectCorrection(block, draft);
        return {};
    }
    if (probe[0].conversion == 0) { // the one before was rejected, left out, or was another id
        const Result<bool> leftOut = leaveOut(row);
        if (!leftOut || *leftOut)
            return leftOut ? Result<>() : fail(leftOut);
        m_newItems.clear();
        m_newCodes.clear();
        m_newShares.clear();
        addNew(block, draft, row, commissions);
        block.rows.push_back(row);
        block.commissions.insert(block.commissions.end(), commissions.begin(), commissions.end());
        return m_conversions.insert({&row, 1}, m_newItems, commissions, m_newCodes, m_newShares);
    }
    row.id = probe[0].conversion;
    const Result<StoredConversion> stored = m_conversions.load(row.id);
    if (!stored)
        return fail(stored);
    const qint64 line = lineInFile(stored->row);
    if (line == 0)
        return compare(block, draft, row);
    auto items = alike(*stored, block, draft, row);
    if (items && isUnchanged(*stored, row, partsOf(*stored, row, block, draft, std::move(*items))))
        ++m_summary.counts().unchanged;
    else
        block.rejects.append({draft.line, repeatedOrderText(draft.externalId, line),
                              textOf(draft.raw)});
    return {};
}

qint64 ConversionImport::lineInFile(const ConversionRecord &stored) const
{
    if (stored.batch == m_store.batch())
        return stored.line;
    return size_t(stored.id) < m_lineOfKnown.size() ? m_lineOfKnown[size_t(stored.id)] : 0;
}

void ConversionImport::keepOwner(const StoredConversion &before, ConversionRecord &after)
{
    const bool byHand = before.row.reason == int(AttributionReason::ByHand);
    const bool saysNothing = after.affiliate == 0 && after.code.empty();
    if (byHand || (before.row.affiliate != 0 && (saysNothing || before.code == after.code))) {
        after.affiliate = before.row.affiliate;
        after.reason = before.row.reason;
        after.code = before.code;
    }
}

std::optional<std::vector<ItemRecord>> ConversionImport::alike(const StoredConversion &before, const DraftBlock &block,
                                                               const ConversionDraft &draft, ConversionRecord &after) const
{
    std::vector<ItemRecord> items;
    itemsOf(block, draft, after.id, items);
    // A file that names no currency says nothing against the one the order is known in.
    if (!draft.currencyGiven && !bringTo(before.row.currency, after, items))
        return std::nullopt;
    keepOwner(before, after);
    if (draft.isCorrection)
        keepFacts(before, after, items);
    return items;
}

void ConversionImport::keepFacts(const StoredConversion &before, ConversionRecord &after, std::vector<ItemRecord> &items) const
{
    after.occurredAt = before.row.occurredAt;
    after.day = before.row.day;
    if (!m_corrected.kind)
        after.kind = before.row.kind;
    if (!m_corrected.customer || after.customer == 0)
        after.customer = before.row.customer;
    if (!m_corrected.tax)
        after.tax = before.row.tax;
    if (!m_corrected.shipping)
        after.shipping = before.row.shipping;
    if (m_corrected.items && (after.product != 0 || !items.empty()))
        return;
    after.product = before.row.product;
    after.quantity = before.row.quantity;
    items = before.items;
}

Result<bool> ConversionImport::isCorrectedSince(ConversionRecord after, const std::vector<ItemRecord> &items)
{
    const Result<std::optional<StoredConversion>> replaced = m_conversions.loadCorrected(after.id);
    if (!replaced)
        return fail(replaced);
    if (!*replaced)
        return false;
    const QByteArray order = QByteArray::fromStdString((*replaced)->externalId);
    const Result<QHash<QByteArray, RefundTotal>> refunds = m_refunds.totals({order});
    if (!refunds)
        return fail(refunds);
    ConversionRecord before = (*replaced)->row;
    before.affiliate = after.affiliate; // that is settled by itself
    before.reason = after.reason;
    before.code = after.code;
    for (ConversionRecord *row : {&before, &after})
        takeBack(*row, refunds->value(order));
    return sameContent(before, after) && items == (*replaced)->items;
}

std::vector<StoredCode> ConversionImport::codesOf(const ConversionDraft &draft, const StoredConversion &before) const
{
    const auto storedIn = [&before](CodeColumn column) {
        const auto stored = std::ranges::find(before.codes, column, &StoredCode::column);
        return stored == before.codes.end() ? std::string_view() : std::string_view(stored->code);
    };
    const bool saysNothing = draft.affiliate == 0 && draft.code.empty();
    const bool saysTheSame = std::ranges::all_of(saleCodeColumns, [&](const SaleCodeColumn &each) {
        return !m_corrected.codes.contains(each.column) || storedIn(each.column) == draft.codes.*each.text;
    });
    // What was said in columns that this file does not have stays, and then what it says stands beside it.
    const bool keepsOthers = std::ranges::any_of(saleCodeColumns, [&](const SaleCodeColumn &each) {
        return !m_corrected.codes.contains(each.column) && !storedIn(each.column).empty();
    });
    std::vector<StoredCode> codes;
    for (const auto &[column, text] : saleCodeColumns) {
        const bool isTold = !saysTheSame && m_corrected.codes.contains(column) && !(saysNothing && (draft.codes.*text).empty());
        const std::string_view told = draft.keepsCodes || keepsOthers ? draft.codes.*text : std::string_view();
        if (const std::string_view code = isTold ? told : storedIn(column); !code.empty())
            codes.push_back({column, std::string(code)});
    }
    const std::string_view country = draft.country.empty() ? storedIn(CodeColumn::Country) : draft.country;
    if (!country.empty())
        codes.push_back({CodeColumn::Country, std::string(country)});
    return codes;
}

ConversionImport::Parts ConversionImport::partsOf(const StoredConversion &before, const ConversionRecord &after, const DraftBlock &block,
                                                  const ConversionDraft &draft, std::vector<ItemRecord> items) const
{
    Parts parts{std::move(items), codesOf(draft, before), before.shares};
    const bool isByHand = after.reason == int(AttributionReason::ByHand);
    const bool saysNothing = draft.affiliate == 0 && draft.code.empty();
    // The same codes share as they did, whosoever they are by now; and what the file says of another's sale is of no use.
    const bool isAsBefore = before.row.affiliate == after.affiliate && sameOwnerCodes(parts.codes, before.codes);
    if (isByHand || saysNothing || isAsBefore || draft.affiliate != after.affiliate)
        return parts;
    parts.shares.clear();
    sharesOf(block, draft, after.id, parts.shares);
    return parts;
}

bool ConversionImport::isUnchanged(const StoredConversion &before, const ConversionRecord &after, const Parts &parts)
{
    ConversionRecord stored = before.row;
    stored.code = before.code;
    return sameContent(stored, after) && parts.items == before.items && parts.codes == before.codes && parts.shares == before.shares;
}

Result<> ConversionImport::compare(DraftBlock &block, const ConversionDraft &draft, ConversionRecord after)
{
    const Result<StoredConversion> before = m_conversions.load(after.id);
    if (!before)
        return fail(before);
    auto items = alike(*before, block, draft, after);
    if (!items) {
        block.rejects.append({draft.line, Text::tr("The order %1 is known in %2, which has no such amounts. Export the currency too.")
                                              .arg(textOf(draft.externalId), before->row.currency.code()),
                                 textOf(draft.raw)});
        return {};
    }
    if (m_lineOfKnown.empty())
        m_lineOfKnown.resize(size_t(m_conversions.lastIdAtStart()) + 1);
    m_lineOfKnown[size_t(after.id)] = quint32(draft.line);
    m_summary.addDay(after.day);
    m_summary.addReason(AttributionReason(after.reason), after.code);
    const Parts parts = partsOf(*before, after, block, draft, std::move(*items));
    bool unchanged = isUnchanged(*before, after, parts);
    if (!unchanged && !draft.isCorrection) {
        const Result<bool> corrected = isCorrectedSince(after, parts.items);
        if (!corrected)
            return fail(corrected);
        unchanged = *corrected;
    }
    if (unchanged) {
        if (m_summary.review().wants(RowOutcome::Fate::Unchanged))
            m_summary.review().add(outcomeOf(after, RowOutcome::Fate::Unchanged));
        ++m_summary.counts().unchanged;
        return {};
    }
    if (m_summary.review().wants(RowOutcome::Fate::Updated)) {
        RowOutcome outcome = outcomeOf(after, RowOutcome::Fate::Updated);
        ConversionRecord stored = before->row;
        stored.code = before->code;
        outcome.changes = changesBetween(stored, after, parts.items != before->items);
        m_summary.review().add(std::move(outcome));
    }
    ++m_summary.counts().updated;
    m_summary.addNet(after.currency, after.net);
    return update({*before, after, parts.items, parts.codes, parts.shares, draft.isCorrection});
}

Result<std::vector<CommissionRecord>> ConversionImport::earnedBy(const ConversionRecord &sale)
{
    const Result<Earning> earning = m_earnings.of(sale.id, m_customers.keyOfNew(sale.customer));
    if (!earning)
        return fail(earning);
    // The terms of the sale hold for what comes of it, whatever was agreed since.
    const std::vector<CommissionRuleId> pinned = pinnedRules(*earning);
    QList<Commission> rows;
    if (const Result<> computed = m_engine.compute(earning->conversion, rows, {nullptr, pinned, {}}); !computed)
        return fail(computed);
    std::vector<CommissionRecord> records;
    for (const Commission &row : std::as_const(rows))
        records.push_back(recordOf(row));
    return records;
}

Result<> ConversionImport::update(const Update &update)
{
    const auto &[before, after, items, codes, shares, isCorrection] = update;
    StatChanges &stats = m_store.stats();
    if (!sameForFirst(before.row, after)) {
        for (const qint64 customer : {before.row.customer, after.customer}) {
            if (const Result<> noted = m_customers.willChange(customer, stats); !noted)
                return noted;
        }
    }
    if (const Result<> kept = m_conversions.keepRevision(before, m_store.batch(), m_store.startedAt(), isCorrection); !kept)
        return kept;
    if (const Result<> written = m_conversions.update(after, items, codes, shares); !written)
        return written;
    stats.addConversion(before.row, -1);
    stats.addConversion(after, 1);
    m_customers.sawSale(after);
    return m_engine.looksAtOthers() ? Result<>() : updateCommissions(before, after);
}

Result<> ConversionImport::updateCommissions(const StoredConversion &before, const ConversionRecord &after)
{
    const Result<std::vector<CommissionRecord>> earned = earnedBy(after);
    if (!earned)
        return fail(earned);
    const std::vector<CommissionRecord> commissions = correctedCommissions(before.commissions, *earned);
    StatChanges &stats = m_store.stats();
    const std::vector<CommissionRecord> unlocked = unlockedOf(before.commissions);
    // Rows that come out alike keep their id and whatever was decided on them; another customer may be the affiliate's own.
    const bool same = before.row.customer == after.customer && comesOutAlike(unlocked, commissions);
    const std::vector<CommissionRecord> &rows = same ? unlocked : commissions;
    for (const CommissionRecord &row : rows) {
        stats.addCommission(row, 1);
        m_summary.addCommission(row.currency, row.counts() ? row.amount : 0);
    }
    for (const CommissionRecord &row : unlocked) {
        stats.addCommission(row, -1);
        m_summary.addCommission(row.currency, row.counts() ? -row.amount : 0);
    }
    if (same)
        return {};
    // At once: the same order may come up again.
    return m_replacement.replace(after.id, unlocked, commissions).and_then([this] { return m_replacement.finish(); });
}

} // namespace laurel
