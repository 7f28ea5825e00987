#include "importing/conversionimport.h"

#include "storage/conversionrepository.h"

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
            m_refundedOrders.push_back(order);
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
    std::sort(m_refundedOrders.begin(), m_refundedOrders.end());
    m_refundedOrders.erase(std::unique(m_refundedOrders.begin(), m_refundedOrders.end()), m_refundedOrders.end());
    const Result<QHash<QByteArray, RefundTotal>> totals = m_refunds.totals(m_refundedOrders);
    if (!totals)
        return fail(totals);
    std::vector<KeyProbe> probes;
    for (const QByteArray &order : m_refundedOrders)
        probes.push_back({{order.constData(), size_t(order.size())}, 1, 0});
    if (const Result<> found = m_conversions.find(m_store.source(), probes); !found)
        return found;
    for (size_t i = 0; i < probes.size(); ++i) {
        if (probes[i].conversion == 0) {
            m_summary.addWaitingRefund();
            continue;
        }
        if (const Result<> done = applyRefund(probes[i].conversion, totals->value(m_refundedOrders[i])); !done)
            return done;
    }
    return {};
}

Result<> ConversionImport::applyRefund(qint64 id, const RefundTotal &total)
{
    const Result<StoredConversion> before = m_conversions.load(id);
    if (!before)
        return fail(before);
    ConversionRecord after = before->row;
    after.code = before->code;
    const qint64 goods = after.gross - after.discount;
    const qint64 taken = total.takenOf(goods, goods + after.tax + after.shipping, after.currency);
    if (after.status == int(ConversionStatus::Cancelled) || taken <= after.refunded)
        return {};
    after.batch = m_store.batch();
    after.refunded = taken;
    after.net = goods - taken;
    after.status = int(taken == goods ? ConversionStatus::Refunded : ConversionStatus::PartlyRefunded);
    m_summary.addNet(after.currency, after.net - before->row.net);
    Result<ConversionRow> stored = ConversionRepository(m_store.database()).find(ConversionId(id));
    if (!stored)
        return fail(stored);
    Conversion &conversion = stored->conversion;
    conversion.status = ConversionStatus(after.status);
    conversion.refunded = Money(after.refunded, after.currency);
    conversion.net = Money(after.net, after.currency);
    Result<std::vector<CommissionRecord>> commissions = commissionsOf(conversion, id);
    if (!commissions)
        return fail(commissions);
    return update(*before, after, before->items, correctedCommissions(before->commissions, *commissions));
}

} // namespace laurel
