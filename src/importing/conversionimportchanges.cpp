#include "importing/conversionimport.h"

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
    return update({*before, after, before->items, before->codes});
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
    if (after.affiliate == before->row.affiliate && after.reason == before->row.reason && after.code == before->code)
        return false;
    m_summary.addDay(after.day);
    const Result<> done = update({*before, after, before->items, before->codes});
    return done ? Result<bool>(true) : fail(done);
}

} // namespace laurel
