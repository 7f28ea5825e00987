#include "importing/conversionimport.h"

#include "importing/celltext.h"
#include "importing/conversionfeed.h"

#include <QCoreApplication>
#include <algorithm>

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
    , m_refunds(store.database(), store.source(), store.batch())
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
    if (const Result<> done = m_conversions.insert(block.rows, m_newItems, block.commissions); !done)
        return done;
    for (const Result<> &done : {settleRepeats(block), reviewNew(block.rows), takeRefunds(block)}) {
        if (!done)
            return done;
    }
    ImportCounts &counts = m_summary.counts();
    counts.read += block.read;
    counts.added += qint64(block.rows.size());
    counts.skipped += block.skipped;
    QList<ImportReject> rejects;
    for (const RejectDraft &reject : block.rejects) {
        rejects.append({{}, ImportBatchId(m_store.batch()), reject.line, reject.reason, reject.raw});
        m_summary.addReject(rejects.last());
    }
    return m_store.addRejects(rejects);
}

Result<> ConversionImport::finish(ConversionBooks &books, const std::vector<quint32> &customersByKey)
{
    if (const Result<> done = applyRefunds(); !done)
        return done;
    m_store.stats().take(books.stats());
    m_customers.takeFirstSales(books.firsts());
    std::vector<qint64> ids;
    ids.reserve(customersByKey.size());
    for (const quint32 number : customersByKey)
        ids.push_back(m_customerIds[number]);
    return m_customers.finish(m_store.stats(), ids);
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
    std::vector<quint32> order;
    for (size_t i = 0; i < block.drafts.size(); ++i) {
        if (!block.drafts[i].mayRepeat)
            order.push_back(quint32(i));
    }
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

void ConversionImport::rejectCorrection(DraftBlock &block, const ConversionDraft &draft)
{
    block.rejects.append({draft.line, Text::tr("The order %1 is not known here, so it cannot be corrected. Import the order first, from "
                                               "the same source.")
                                          .arg(textOf(draft.externalId)),
                          textOf(draft.raw)});
}

Result<> ConversionImport::sort(DraftBlock &block)
{
    m_newItems.clear();
    m_repeats.clear();
    size_t rows = 0;
    size_t commissions = 0;
    auto own = block.commissions.begin();
    for (size_t i = 0; i < block.drafts.size(); ++i) {
        const ConversionDraft &draft = block.drafts[i];
        ConversionRecord &row = block.rows[i];
        row.source = m_store.source();
        row.batch = m_store.batch();
        row.customer = m_customerIds[size_t(row.customer)];
        row.product = m_productIds[size_t(row.product)];
        const auto next = own + draft.commissionCount;
        if (draft.mayRepeat) {
            m_repeats.push_back({quint32(i), row, {own, next}});
        } else if (m_known[i] == 0 && draft.isCorrection) {
            rejectCorrection(block, draft);
        } else if (m_known[i] == 0) {
            const auto kept = block.commissions.begin() + qptrdiff(commissions);
            if (kept != own)
                std::copy(own, next, kept);
            commissions += draft.commissionCount;
            addNew(block, draft, row, {kept, draft.commissionCount});
            if (rows != i)
                block.rows[rows] = row;
            ++rows;
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
    m_summary.addDay(row.day);
    itemsOf(block, draft, row.id, m_newItems);
    for (CommissionRecord &commission : commissions) {
        commission.conversion = row.id;
        m_summary.addCommission(commission.currency, commission.amount);
    }
    m_summary.addReason(draft.reason, row.code);
    m_summary.addNet(row.currency, row.net);
}

Result<> ConversionImport::reviewNew(std::span<const ConversionRecord> rows)
{
    if (!m_summary.review().isWanted())
        return {};
    if (!m_twins)
        m_twins = std::make_unique<TwinFinder>(m_store.database(), m_store.source());
    for (const ConversionRecord &row : rows) {
        const Result<QString> twin = m_twins->sourceOf(row);
        if (!twin)
            return fail(twin);
        if (!twin->isEmpty())
            m_summary.addPossibleDuplicate();
        const auto fate = twin->isEmpty() ? RowOutcome::Fate::Added : RowOutcome::Fate::PossibleDuplicate;
        if (!m_summary.review().wants(fate))
            continue;
        RowOutcome outcome = outcomeOf(row, fate);
        if (!twin->isEmpty())
            outcome.why = Text::tr("%1 has an order of the same number and amount. If it is the same sale, import it from one of the "
                                   "two only.")
                              .arg(*twin);
        m_summary.review().add(std::move(outcome));
    }
    return {};
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
    if (const Result<> found = m_conversions.find(m_store.source(), probe); !found)
        return found;
    if (probe[0].conversion == 0 && draft.isCorrection) {
        rejectCorrection(block, draft);
        return {};
    }
    if (probe[0].conversion == 0) { // the one before was rejected, or was another id
        m_newItems.clear();
        addNew(block, draft, row, commissions);
        block.rows.push_back(row);
        block.commissions.insert(block.commissions.end(), commissions.begin(), commissions.end());
        return m_conversions.insert({&row, 1}, m_newItems, commissions);
    }
    row.id = probe[0].conversion;
    const Result<StoredConversion> stored = m_conversions.load(row.id);
    if (!stored)
        return fail(stored);
    const qint64 line = lineInFile(stored->row);
    if (line == 0)
        return compare(block, draft, row);
    const auto items = alike(*stored, block, draft, row);
    if (items && isUnchanged(*stored, row, *items))
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
    return items;
}

bool ConversionImport::isUnchanged(const StoredConversion &before, const ConversionRecord &after, const std::vector<ItemRecord> &items)
{
    ConversionRecord stored = before.row;
    stored.code = before.code;
    return sameContent(stored, after) && items == before.items;
}

Result<> ConversionImport::compare(DraftBlock &block, const ConversionDraft &draft, ConversionRecord after)
{
    const Result<StoredConversion> before = m_conversions.load(after.id);
    if (!before)
        return fail(before);
    if (draft.isCorrection) {
        after.occurredAt = before->row.occurredAt;
        after.day = before->row.day;
    }
    const auto items = alike(*before, block, draft, after);
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
    if (isUnchanged(*before, after, *items)) {
        if (m_summary.review().wants(RowOutcome::Fate::Unchanged))
            m_summary.review().add(outcomeOf(after, RowOutcome::Fate::Unchanged));
        ++m_summary.counts().unchanged;
        return {};
    }
    if (m_summary.review().wants(RowOutcome::Fate::Updated)) {
        RowOutcome outcome = outcomeOf(after, RowOutcome::Fate::Updated);
        ConversionRecord stored = before->row;
        stored.code = before->code;
        outcome.changes = changesBetween(stored, after);
        m_summary.review().add(std::move(outcome));
    }
    ++m_summary.counts().updated;
    m_summary.addNet(after.currency, after.net);
    Result<std::vector<CommissionRecord>> commissions = commissionsFor(block, draft, after);
    if (!commissions)
        return fail(commissions);
    return update(*before, after, *items, correctedCommissions(before->commissions, *commissions));
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
    return commissionsOf(conversion, after.id);
}

Result<std::vector<CommissionRecord>> ConversionImport::commissionsOf(const Conversion &conversion, qint64 id) const
{
    QList<Commission> rows;
    if (const Result<> computed = m_engine.compute(conversion, rows); !computed)
        return fail(computed);
    std::vector<CommissionRecord> records;
    for (const Commission &row : std::as_const(rows)) {
        records.push_back(recordOf(row, int(records.size()) + 1));
        records.back().conversion = id;
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
