#include "importing/conversionimport.h"

#include "importing/customerowners.h"
#include "importing/refundbook.h"

#include <algorithm>

namespace laurel {

Result<> ConversionImport::takeRefunds(const DraftBlock &block)
{
    for (const RefundDraft &refund : block.refunds) {
        const QByteArray order(refund.order.data(), qsizetype(refund.order.size()));
        const Result<bool> isNew = m_refunds.add({refund.line, order, QByteArray(refund.content.data(), qsizetype(refund.content.size())),
                                                  refund.occurrence, refund.day, refund.currency, refund.amount, refund.isOfTotal});
        if (!isNew)
            return fail(isNew);
        ++(*isNew ? m_summary.counts().added : m_summary.counts().unchanged);
        if (*isNew)
            m_refundedOrders[order] = refund.line;
        if (*isNew && m_summary.review().wants(RowOutcome::Fate::Refund)) {
            RowOutcome outcome;
            outcome.line = refund.line;
            outcome.id = QString::fromUtf8(order);
            outcome.fate = RowOutcome::Fate::Refund;
            if (refund.amount > 0)
                outcome.net = Money(-refund.amount, refund.currency);
            m_summary.review().add(std::move(outcome));
        }
    }
    return {};
}

Result<> ConversionImport::applyRefunds()
{
    if (m_refundedOrders.empty())
        return {};
    std::vector<QByteArray> orders;
    for (const auto &[order, line] : m_refundedOrders)
        orders.push_back(order);
    const Result<QHash<QByteArray, RefundTotal>> totals = m_refunds.totals(orders);
    if (!totals)
        return fail(totals);
    std::vector<KeyProbe> probes;
    for (const QByteArray &order : orders)
        probes.push_back({{order.constData(), size_t(order.size())}, 1, 0});
    if (const Result<> found = m_conversions.find(m_store.source(), probes, ConversionStore::Among::All); !found)
        return found;
    for (size_t i = 0; i < probes.size(); ++i) {
        if (probes[i].conversion == 0) {
            m_summary.addWaitingRefund();
            continue;
        }
        if (const Result<> done = applyRefund(probes[i].conversion, totals->value(orders[i]), m_refundedOrders[orders[i]]);
            !done)
            return done;
    }
    return {};
}

Result<> ConversionImport::applyRefund(qint64 id, const RefundTotal &total, qint64 line)
{
    const Result<StoredConversion> before = m_conversions.load(id);
    if (!before)
        return fail(before);
    ConversionRecord after = before->row;
    after.code = before->code;
    if (!takeBack(after, total))
        return {};
    after.batch = m_store.batch();
    after.line = line;
    m_summary.addNet(after.currency, after.net - before->row.net);
    return update({*before, after, before->items, before->codes, before->shares});
}

Result<bool> ConversionImport::giveTo(qint64 id, const AttributionResult &owner)
{
    const Result<StoredConversion> before = m_conversions.load(id);
    if (!before)
        return fail(before);
    ConversionRecord after = before->row;
    after.batch = m_store.batch();
    after.affiliate = owner.affiliate;
    after.reason = int(owner.reason);
    after.code = owner.code;
    std::vector<ShareRecord> shares;
    addEqualShares(id, owner.others, shares);
    if (after.affiliate == before->row.affiliate && after.reason == before->row.reason && after.code == before->code
        && shares == before->shares)
        return false;
    m_summary.addDay(after.day);
    const Result<> done = update({*before, after, before->items, before->codes, shares});
    return done ? Result<bool>(true) : fail(done);
}

Result<> ConversionImport::giveToThoseWhoBroughtThem()
{
    CustomerOwners owners;
    for (const CustomerSale &sale : m_ownerless)
        owners.expect(sale.customer);
    if (owners.isEmpty())
        return {};
    const Result<> read = readCustomerSales(m_store.database(), [&owners](const CustomerSale &sale) { owners.saw(sale); });
    if (!read)
        return read;
    for (const CustomerSale &sale : m_ownerless) {
        const qint64 affiliate = owners.ownerOf(sale);
        if (affiliate == 0)
            continue;
        if (const Result<> given = giveFollowing(sale, affiliate); !given)
            return given;
    }
    return {};
}

/// Neither a revision is kept, as the sale is new, nor can it be its customer's first.
Result<> ConversionImport::giveFollowing(const CustomerSale &sale, qint64 affiliate)
{
    const Result<StoredConversion> before = m_conversions.load(sale.conversion);
    if (!before)
        return fail(before);
    ConversionRecord after = before->row;
    after.code = before->code;
    after.affiliate = affiliate;
    after.reason = int(AttributionReason::CustomerOf);
    if (const Result<> written = m_conversions.update(after, before->items, before->codes, before->shares); !written)
        return written;
    m_store.stats().addConversion(before->row, -1);
    m_store.stats().addConversion(after, 1);
    m_summary.addReason(AttributionReason::None, {}, -1);
    m_summary.addReason(AttributionReason::CustomerOf, {});
    m_summary.review().give(after.line, AffiliateId(affiliate), AttributionReason::CustomerOf);
    const Result<Earning> earning = m_earnings.of(after.id);
    if (!earning)
        return fail(earning);
    m_summary.addSelfReferrals(earning->conversion.isSelfReferral ? 1 : 0);
    return m_engine.looksAtOthers() ? Result<>() : updateCommissions(*before, after);
}

} // namespace laurel
