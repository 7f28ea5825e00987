#include "importing/conversionimport.h"

#include "importing/celltext.h"
#include "importing/conversionfeed.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

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

std::vector<CommissionRecord> correctedCommissions(const std::vector<CommissionRecord> &before,
                                                   const std::vector<CommissionRecord> &computed)
{
    std::vector<CommissionRecord> rows = computed;
    int lastSequence = 0;
    int lastLocked = 0;
    for (const CommissionRecord &locked : before) {
        lastSequence = std::max(lastSequence, locked.sequence);
        if (!locked.isLocked())
            continue;
        lastLocked = std::max(lastLocked, locked.sequence);
        const auto same = std::find_if(rows.begin(), rows.end(), [&locked](const CommissionRecord &row) {
            return row.affiliate == locked.affiliate && row.currency == locked.currency && row.rule == locked.rule
                && row.ruleVersion == locked.ruleVersion;
        });
        const bool isNew = same == rows.end(); // asked before the list grows and moves
        CommissionRecord &row = isNew ? rows.emplace_back(locked) : *same;
        if (isNew) {
            row.status = int(CommissionStatus::Pending);
            row.amount = 0;
            row.basis = 0;
        }
        row.amount -= locked.amount;
        row.basis -= locked.basis;
    }
    if (lastLocked > 0)
        std::erase_if(rows, [](const CommissionRecord &row) { return row.amount == 0 && row.basis == 0; });
    // After the rows that go too, so that undo can tell them apart; an order that changed a thousand times starts over.
    int sequence = lastSequence + int(rows.size()) <= CommissionRecord::maxSequence ? lastSequence : lastLocked;
    for (CommissionRecord &row : rows)
        row.sequence = ++sequence;
    return rows;
}

ConversionImport::ConversionImport(ImportStore &store, ConversionStore conversions, CustomerStore customers,
                                   const CommissionEngine &engine, SummaryBuilder &summary)
    : m_store(store)
    , m_conversions(std::move(conversions))
    , m_customers(std::move(customers))
    , m_engine(engine)
    , m_summary(summary)
{}

Result<ConversionImport> ConversionImport::open(Database &database, ImportStore &store, const CommissionEngine &engine,
                                                SummaryBuilder &summary)
{
    Result<ConversionStore> conversions = ConversionStore::open(database);
    if (!conversions)
        return fail(conversions);
    Result<CustomerStore> customers = CustomerStore::open(database);
    if (!customers)
        return fail(customers);
    return ConversionImport(store, std::move(*conversions), std::move(*customers), engine, summary);
}

Result<> ConversionImport::write(DraftBlock &block)
{
    for (const Result<> &done : {numberTexts(block), findKnown(block)}) {
        if (!done)
            return done;
    }
    if (const Result<> done = sort(block); !done)
        return done;
    ImportCounts &counts = m_summary.counts();
    counts.read += block.read;
    counts.added += qint64(block.rows.size());
    counts.unchanged += block.unchanged;
    counts.skipped += block.skipped;
    QList<ImportReject> rejects;
    for (const RejectDraft &reject : block.rejects) {
        rejects.append({{}, ImportBatchId(m_store.batch()), reject.line, reject.reason, reject.raw});
        m_summary.addReject(rejects.last());
    }
    if (const Result<> done = m_store.addRejects(rejects); !done)
        return done;
    return m_conversions.insert(block.rows, m_newItems, block.commissions);
}

Result<> ConversionImport::finish(ConversionBooks &books)
{
    if (const Result<> done = m_conversions.finish(); !done)
        return done;
    m_store.stats().take(books.stats());
    m_customers.takeFirstSales(books.firsts());
    return m_customers.finish(m_store.stats());
}

Result<> ConversionImport::numberTexts(const DraftBlock &block)
{
    for (const NewCustomer &customer : block.customers) {
        const Result<qint64> id = m_customers.customer(customer.emailKey, customer.email);
        if (!id)
            return fail(id);
        m_customerIds.push_back(*id);
    }
    for (const NewProduct &product : block.products) {
        const Result<qint64> id = m_customers.product(product.key, product.name, product.sku);
        if (!id)
            return fail(id);
        m_productIds.push_back(*id);
    }
    return {};
}

Result<> ConversionImport::findKnown(const DraftBlock &block)
{
    m_known.assign(block.drafts.size(), 0);
    if (m_store.sourceIsEmpty())
        return {};
    std::vector<quint32> order(block.drafts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&block](quint32 a, quint32 b) {
        const int compared = block.drafts[a].externalId.compare(block.drafts[b].externalId);
        return compared != 0 ? compared < 0 : block.drafts[a].occurrence < block.drafts[b].occurrence;
    });
    m_probes.clear();
    for (const quint32 index : order)
        m_probes.push_back({block.drafts[index].externalId, block.drafts[index].occurrence, 0});
    const Result<> found = m_conversions.find(m_store.source(), m_probes);
    for (size_t i = 0; found && i < order.size(); ++i)
        m_known[order[i]] = m_probes[i].conversion;
    return found;
}

Result<> ConversionImport::sort(DraftBlock &block)
{
    m_newItems.clear();
    size_t rows = 0;
    size_t commissions = 0;
    auto own = block.commissions.begin();
    for (size_t i = 0; i < block.drafts.size(); ++i) {
        const ConversionDraft &draft = block.drafts[i];
        ConversionRecord row = block.rows[i];
        row.source = m_store.source();
        row.batch = m_store.batch();
        row.customer = m_customerIds[size_t(row.customer)];
        row.product = m_productIds[size_t(row.product)];
        m_summary.addDay(row.day);
        const auto next = own + draft.commissionCount;
        if (m_known[i] == 0 && draft.isCorrection) {
            block.rejects.append({draft.line, Text::tr("The order %1 is not known here, so it cannot be corrected. Import the order "
                                                       "first, from the same source.")
                                                  .arg(textOf(draft.externalId)),
                                  textOf(draft.externalId)});
        } else if (m_known[i] == 0) {
            const auto kept = block.commissions.begin() + qptrdiff(commissions);
            if (kept != own)
                std::copy(own, next, kept);
            commissions += draft.commissionCount;
            addNew(block, draft, row, {kept, draft.commissionCount});
            block.rows[rows++] = row;
        } else {
            row.id = m_known[i];
            if (const Result<> done = compare(block, draft, row); !done)
                return done;
        }
        own = next;
    }
    block.rows.resize(rows);
    block.commissions.resize(commissions);
    return {};
}

void ConversionImport::itemsOf(const DraftBlock &block, const ConversionDraft &draft, qint64 conversion,
                               std::vector<ItemRecord> &items) const
{
    if (draft.itemCount < 2)
        return; // the product of a one-line order stands in its row
    for (quint32 i = 0; i < draft.itemCount; ++i) {
        const ItemDraft &item = block.items[draft.firstItem + i];
        items.push_back({conversion, int(i) + 1, m_productIds[item.productNumber], item.quantity, item.gross, item.discount});
    }
}

void ConversionImport::addNew(const DraftBlock &block, const ConversionDraft &draft, ConversionRecord &row,
                              std::span<CommissionRecord> commissions)
{
    row.id = m_conversions.takeConversionId();
    itemsOf(block, draft, row.id, m_newItems);
    for (CommissionRecord &commission : commissions) {
        commission.conversion = row.id;
        m_summary.addCommission(commission.currency, commission.amount);
    }
    m_summary.addReason(draft.reason, row.code);
    m_summary.addNet(row.currency, row.net);
}

Result<> ConversionImport::compare(DraftBlock &block, const ConversionDraft &draft, ConversionRecord after)
{
    const Result<StoredConversion> before = m_conversions.load(after.id);
    if (!before)
        return fail(before);
    std::vector<ItemRecord> items;
    itemsOf(block, draft, after.id, items);
    if (draft.isCorrection) {
        after.occurredAt = before->row.occurredAt;
        after.day = before->row.day;
    }
    // A file that names no currency says nothing against the one the order is known in.
    if (!draft.currencyGiven && !bringTo(before->row.currency, after, items)) {
        block.rejects.append({draft.line, Text::tr("The order %1 is known in %2, which has no such amounts. Export the currency too.")
                                              .arg(textOf(draft.externalId), before->row.currency.code()),
                                 textOf(draft.externalId)});
        return {};
    }
    // To whom a sale belongs was settled when it came in: only another code in the file, or an owner where there was none,
    // changes it. What was decided by hand stays, and so does what the file now leaves empty.
    const bool byHand = before->row.reason == int(AttributionReason::ByHand);
    const bool saysNothing = after.affiliate == 0 && after.code.empty();
    if (byHand || (before->row.affiliate != 0 && (saysNothing || before->code == after.code))) {
        after.affiliate = before->row.affiliate;
        after.reason = before->row.reason;
        after.code = before->code;
    }
    m_summary.addReason(AttributionReason(after.reason), after.code);
    ConversionRecord stored = before->row;
    stored.code = before->code;
    if (sameContent(stored, after) && items == before->items) {
        ++m_summary.counts().unchanged;
        return {};
    }
    ++m_summary.counts().updated;
    m_summary.addNet(after.currency, after.net);
    Result<std::vector<CommissionRecord>> commissions = commissionsFor(block, draft, after);
    if (!commissions)
        return fail(commissions);
    return update(*before, after, items, correctedCommissions(before->commissions, *commissions));
}

Result<std::vector<CommissionRecord>> ConversionImport::commissionsFor(const DraftBlock &block, const ConversionDraft &draft,
                                                                       const ConversionRecord &after) const
{
    ConversionDraft settled = draft;
    settled.affiliate = after.affiliate;
    settled.currency = after.currency;
    settled.day = after.day;
    Conversion conversion;
    conversion.items.resize(qsizetype(draft.itemCount));
    const std::span<const ItemDraft> items = std::span(block.items).subspan(draft.firstItem, draft.itemCount);
    for (size_t i = 0; i < items.size(); ++i) {
        conversion.items[qsizetype(i)].productName = QString::fromUtf8(items[i].product.data(), qsizetype(items[i].product.size()));
        conversion.items[qsizetype(i)].sku = QString::fromUtf8(items[i].sku.data(), qsizetype(items[i].sku.size()));
    }
    fillConversion(settled, items, conversion);
    QList<Commission> rows;
    if (const Result<> computed = m_engine.compute(conversion, rows); !computed)
        return fail(computed);
    std::vector<CommissionRecord> records;
    for (const Commission &row : std::as_const(rows)) {
        records.push_back(recordOf(row, int(records.size()) + 1));
        records.back().conversion = after.id;
    }
    return records;
}

Result<> ConversionImport::update(const StoredConversion &before, const ConversionRecord &after,
                                  const std::vector<ItemRecord> &items, std::vector<CommissionRecord> commissions)
{
    StatChanges &stats = m_store.stats();
    if (!sameForFirst(before.row, after)) {
        for (const qint64 customer : {before.row.customer, after.customer}) {
            if (const Result<> noted = m_customers.willChange(customer, stats); !noted)
                return noted;
        }
    }
    for (const Result<> &done : {m_conversions.keepRevision(before, m_store.batch(), m_store.startedAt()),
                                 m_conversions.update(after, items)}) {
        if (!done)
            return done;
    }
    stats.addConversion(before.row, -1);
    stats.addConversion(after, 1);
    m_customers.sawSale(after);

    std::vector<CommissionRecord> unlocked;
    for (const CommissionRecord &row : before.commissions) {
        stats.addCommission(row, before.row.day, -1);
        if (row.isLocked())
            stats.addCommission(row, after.day, 1);
        else
            unlocked.push_back(row);
    }
    const bool same = std::equal(unlocked.begin(), unlocked.end(), commissions.begin(), commissions.end(),
                                 [](const CommissionRecord &a, const CommissionRecord &b) { return a.sameTerms(b); });
    // Rows that come out alike keep their id and whatever was decided on them.
    const std::vector<CommissionRecord> &rows = same ? unlocked : commissions;
    for (const CommissionRecord &row : rows) {
        stats.addCommission(row, after.day, 1);
        m_summary.addCommission(row.currency, row.counts() ? row.amount : 0);
    }
    for (const CommissionRecord &row : unlocked)
        m_summary.addCommission(row.currency, row.counts() ? -row.amount : 0);
    return same ? Result<>() : m_conversions.replaceUnlocked(after.id, commissions);
}

} // namespace laurel
