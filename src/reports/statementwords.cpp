#include "reports/statementwords.h"

#include "commissions/commissiontext.h"
#include "core/localformat.h"
#include "reports/reportscope.h"
#include "storage/storedtext.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatementWords)
};

} // namespace

QString explainLine(const CommissionRow &row, const QLocale &locale)
{
    if (row.kind != CommissionEntryKind::Sale)
        return row.reason.simplified();
    CommissionRow settled = row;
    settled.commission.holdUntil = {}; // a statement tells it beside the row
    return explain(settled, locale);
}

QString entryKindName(CommissionEntryKind kind)
{
    switch (kind) {
    case CommissionEntryKind::Bonus:
        return Words::tr("Bonus");
    case CommissionEntryKind::Adjustment:
        return Words::tr("Adjustment");
    case CommissionEntryKind::Clawback:
        return Words::tr("Clawback");
    case CommissionEntryKind::Performance:
        return Words::tr("Performance bonus");
    case CommissionEntryKind::Sale:
        break;
    }
    return {};
}

QString lineKind(const CommissionRow &row)
{
    if (row.kind != CommissionEntryKind::Sale)
        return entryKindName(row.kind);
    if (row.commission.amount.isNegative())
        return Words::tr("Correction");
    switch (row.rule.appliesTo) {
    case ConversionKind::Lead:
        return Words::tr("Lead");
    case ConversionKind::Action:
        return Words::tr("Action");
    case ConversionKind::Sale:
        break;
    }
    return Words::tr("Sale");
}

QLatin1String lineKindKey(const CommissionRow &row)
{
    if (row.kind != CommissionEntryKind::Sale)
        return storedText(row.kind);
    if (row.commission.amount.isNegative())
        return QLatin1String("correction");
    switch (row.rule.appliesTo) {
    case ConversionKind::Lead:
        return QLatin1String("lead");
    case ConversionKind::Action:
        return QLatin1String("action");
    case ConversionKind::Sale:
        break;
    }
    return QLatin1String("sale");
}

QString fateText(const StatementLine &line, const QLocale &locale)
{
    const Commission &commission = line.row.commission;
    switch (line.fate) {
    case StatementFate::PaidHere:
        return Words::tr("In payment %1").arg(line.reference);
    case StatementFate::PaidBefore:
        return Words::tr("In the earlier payment %1").arg(line.reference);
    case StatementFate::PaidAhead:
        return Words::tr("Taken off: in payment %1 ahead of its time").arg(line.reference);
    case StatementFate::PaidSince:
        return Words::tr("Paid since, by %1").arg(line.reference);
    case StatementFate::BeingPaid:
        return Words::tr("Being paid by %1").arg(line.reference);
    case StatementFate::Due:
        return Words::tr("In the next payment");
    case StatementFate::Waiting:
        return commission.holdUntil.isValid() ? Words::tr("Waits until %1").arg(dayText(commission.holdUntil, locale))
                                              : Words::tr("Waits for approval");
    case StatementFate::OnHold:
        break;
    }
    return Words::tr("On hold");
}

QLatin1String fateKey(StatementFate fate)
{
    switch (fate) {
    case StatementFate::PaidHere:
        return QLatin1String("paid");
    case StatementFate::PaidBefore:
        return QLatin1String("paid-before");
    case StatementFate::PaidAhead:
        return QLatin1String("paid-ahead");
    case StatementFate::PaidSince:
        return QLatin1String("paid-since");
    case StatementFate::BeingPaid:
        return QLatin1String("being-paid");
    case StatementFate::Due:
        return QLatin1String("due");
    case StatementFate::Waiting:
        return QLatin1String("waiting");
    case StatementFate::OnHold:
        break;
    }
    return QLatin1String("on-hold");
}

QString methodText(PayoutMethod method)
{
    switch (method) {
    case PayoutMethod::PayPal:
        return QStringLiteral("PayPal");
    case PayoutMethod::Wise:
        return QStringLiteral("Wise");
    case PayoutMethod::Sepa:
        return Words::tr("SEPA transfer");
    case PayoutMethod::Ach:
        return Words::tr("ACH transfer");
    case PayoutMethod::Bank:
        return Words::tr("Bank transfer");
    case PayoutMethod::GiftCard:
        return Words::tr("Gift card");
    case PayoutMethod::Product:
        return Words::tr("Product");
    case PayoutMethod::Other:
        return Words::tr("Other means");
    case PayoutMethod::None:
        break;
    }
    return {};
}

QString dayText(QDate day, const QLocale &locale)
{
    return day.isValid() ? periodTitle({day, day.addDays(1)}, locale) : QString();
}

QString placeOf(const QString &address, const QString &country)
{
    QStringList lines = address.split(u'\n', Qt::SkipEmptyParts);
    lines.append(country);
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines.join(QStringLiteral(", "));
}

} // namespace laurel
