#include "importing/rowreview.h"

#include "core/daterange.h"
#include "importing/celltext.h"

#include <algorithm>

namespace laurel {

void RowReview::add(RowOutcome outcome)
{
    if (!wants(outcome.fate))
        return;
    ++m_counts[size_t(outcome.fate)];
    m_rows.append(std::move(outcome));
}

void RowReview::give(qint64 line, AffiliateId affiliate, AttributionReason reason)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [line](const RowOutcome &outcome) { return outcome.line == line; });
    if (row == m_rows.end())
        return;
    row->affiliate = affiliate;
    row->reason = reason;
}

QList<RowOutcome> RowReview::rows() const
{
    QList<RowOutcome> sorted = m_rows;
    std::stable_sort(sorted.begin(), sorted.end(), [](const RowOutcome &a, const RowOutcome &b) { return a.line < b.line; });
    return sorted;
}

RowOutcome outcomeOf(const ConversionRecord &row, RowOutcome::Fate fate)
{
    RowOutcome outcome;
    outcome.line = row.line;
    outcome.id = textOf(row.externalId);
    outcome.fate = fate;
    outcome.net = Money(row.net, row.currency);
    outcome.affiliate = AffiliateId(row.affiliate);
    outcome.reason = AttributionReason(row.reason);
    outcome.code = textOf(row.code);
    return outcome;
}

QList<RowChange> changesBetween(const ConversionRecord &before, const ConversionRecord &after, bool itemsDiffer)
{
    using enum Field;
    QList<RowChange> changes;
    const auto note = [&changes](Field field, const QString &was, const QString &is) {
        if (was != is)
            changes.append({field, was, is});
    };
    const auto amount = [](const ConversionRecord &row, qint64 minor) { return Money(minor, row.currency).toDecimalText(); };
    note(Status, QString::number(before.status), QString::number(after.status));
    note(Net, amount(before, before.net), amount(after, after.net));
    note(Refunded, amount(before, before.refunded), amount(after, after.refunded));
    note(Gross, amount(before, before.gross), amount(after, after.gross));
    note(Discount, amount(before, before.discount), amount(after, after.discount));
    note(Tax, amount(before, before.tax), amount(after, after.tax));
    note(Shipping, amount(before, before.shipping), amount(after, after.shipping));
    note(Currency, before.currency.code(), after.currency.code());
    note(Date, fromEpochDay(before.day).toString(Qt::ISODate), fromEpochDay(after.day).toString(Qt::ISODate));
    note(Kind, QString::number(before.kind), QString::number(after.kind));
    note(ReferralCode, textOf(before.code), textOf(after.code));
    note(Quantity, QString::number(before.quantity), QString::number(after.quantity));
    if (before.day == after.day && before.occurredAt != after.occurredAt)
        changes.append({Time, {}, {}});
    if (before.customer != after.customer)
        changes.append({CustomerEmail, {}, {}});
    if (before.product != after.product || itemsDiffer)
        changes.append({Product, {}, {}});
    return changes;
}

bool isAmount(Field field)
{
    using enum Field;
    return field == Net || field == Refunded || field == Gross || field == Discount || field == Tax || field == Shipping;
}

} // namespace laurel
