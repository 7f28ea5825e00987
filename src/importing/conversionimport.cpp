#include "importing/conversionimport.h"

#include "importing/celltext.h"
#include "importing/conversionfeed.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConversionImport)
};

} // namespace

ConversionImport::ConversionImport(ImportStore &store, ConversionStore conversions, CustomerStore customers,
                                   EarningReader earnings, CommissionReplacement replacement, const CommissionEngine &engine,
                                   SummaryBuilder &summary, const CorrectedFacts &corrected)
    : m_store(store)
    , m_conversions(std::move(conversions))
    , m_customers(std::move(customers))
    , m_earnings(std::move(earnings))
    , m_replacement(std::move(replacement))
    , m_engine(engine)
    , m_summary(summary)
    , m_corrected(corrected)
    , m_refunds(store.database(), store.source(), store.batch())
{}

Result<ConversionImport> ConversionImport::open(Database &database, ImportStore &store, const CommissionEngine &engine,
                                                SummaryBuilder &summary, const CorrectedFacts &corrected)
{
    Result<ConversionStore> conversions = ConversionStore::open(database);
    if (!conversions)
        return fail(conversions);
    Result<CustomerStore> customers = CustomerStore::open(database, store.batch());
    if (!customers)
        return fail(customers);
    Result<EarningReader> earnings = EarningReader::open(database, engine.needs());
    if (!earnings)
        return fail(earnings);
    Result<CommissionReplacement> replacement =
        CommissionReplacement::open(database, {store.batch(), store.startedAt(), conversions->lastIdAtStart()});
    if (!replacement)
        return fail(replacement);
    return ConversionImport(store, std::move(*conversions), std::move(*customers), std::move(*earnings), std::move(*replacement), engine,
                            summary, corrected);
}

Result<> ConversionImport::write(DraftBlock &block)
{
    const Result<> written = numberTexts(block)
                                 .and_then([&] { return findKnown(block); })
                                 .and_then([&] { return sort(block); })
                                 .and_then([&] { return m_conversions.insert(block.rows, m_newItems, block.commissions, m_newCodes, m_newShares); })
                                 .and_then([&] { return settleRepeats(block); })
                                 .and_then([&] { return reviewNew(block.rows); })
                                 .and_then([&] { return takeRefunds(block); });
    if (!written)
        return written;
    ImportCounts &counts = m_summary.counts();
    counts.read += block.read;
    counts.added += qint64(block.rows.size());
    counts.skipped += block.skipped;
    m_summary.addSelfReferrals(block.selfReferrals);
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
    return m_customers.finish(m_store.stats(), ids).and_then([this] { return giveToThoseWhoBroughtThem(); });
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
        const Result<qint64> id = m_customers.product(product.key, product.name, product.sku, product.category);
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
    const Result<> found = m_conversions.find(m_store.source(), m_probes, ConversionStore::Among::KnownBefore);
    for (size_t i = 0; found && i < order.size(); ++i)
        m_known[order[i]] = m_probes[i].conversion;
    return found;
}

Result<> ConversionImport::sort(DraftBlock &block)
{
    m_newItems.clear();
    m_newCodes.clear();
    m_newShares.clear();
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
            const Result<bool> leftOut = leaveOut(row);
            if (!leftOut)
                return fail(leftOut);
            if (*leftOut) {
                own = next;
                continue;
            }
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

void ConversionImport::sharesOf(const DraftBlock &block, const ConversionDraft &draft, qint64 conversion, std::vector<ShareRecord> &shares)
{
    for (const ShareRecord &share : std::span(block.shares).subspan(draft.firstShare, draft.shareCount))
        shares.push_back({conversion, share.affiliate, share.ppm});
}

void ConversionImport::addNew(const DraftBlock &block, const ConversionDraft &draft, ConversionRecord &row,
                              std::span<CommissionRecord> commissions)
{
    row.id = m_conversions.takeConversionId();
    m_summary.addDay(row.day);
    itemsOf(block, draft, row.id, m_newItems);
    forEachKeptCode(draft, [&](CodeColumn column, std::string_view text) { m_newCodes.push_back({row.id, column, text}); });
    sharesOf(block, draft, row.id, m_newShares);
    if (m_followsCustomers && draft.reason == AttributionReason::None && row.customer != 0 && row.isLiveSale())
        m_ownerless.push_back({row.id, row.customer, row.occurredAt, 0, draft.reason});
    for (CommissionRecord &commission : commissions) {
        commission.conversion = row.id;
        m_summary.addCommission(commission.currency, commission.amount);
    }
    m_summary.addReason(draft.reason, row.code);
    m_summary.addNet(row.currency, row.net);
}

Result<QString> ConversionImport::twinOf(const ConversionRecord &row)
{
    if (!m_twins) {
        Result<TwinFinder> twins = TwinFinder::open(m_store.database(), m_store.source());
        if (!twins)
            return fail(twins);
        m_twins.emplace(std::move(*twins));
    }
    return m_twins->sourceOf(row);
}

Result<bool> ConversionImport::leaveOut(const ConversionRecord &row)
{
    if (!m_leavesOutDuplicates)
        return false;
    const Result<QString> twin = twinOf(row);
    if (!twin)
        return fail(twin);
    if (twin->isEmpty())
        return false;
    ++m_summary.counts().skipped;
    reviewTwin(row, *twin);
    return true;
}

void ConversionImport::reviewTwin(const ConversionRecord &row, const QString &source)
{
    m_summary.addPossibleDuplicate();
    if (!m_summary.review().wants(RowOutcome::Fate::PossibleDuplicate))
        return;
    RowOutcome outcome = outcomeOf(row, RowOutcome::Fate::PossibleDuplicate);
    outcome.why = Text::tr("%1 has an order of the same number and amount. If it is the same sale, leave it out here or import it from one of "
                           "the two only.")
                      .arg(source);
    m_summary.review().add(std::move(outcome));
}

Result<> ConversionImport::reviewNew(std::span<const ConversionRecord> rows)
{
    if (!m_summary.review().isWanted())
        return {};
    for (const ConversionRecord &row : rows) {
        const Result<QString> twin = twinOf(row);
        if (!twin)
            return fail(twin);
        if (!twin->isEmpty())
            reviewTwin(row, *twin);
        else if (m_summary.review().wants(RowOutcome::Fate::Added))
            m_summary.review().add(outcomeOf(row, RowOutcome::Fate::Added));
    }
    return {};
}

} // namespace laurel
