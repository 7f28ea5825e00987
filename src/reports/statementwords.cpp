#include "reports/statementwords.h"

#include "commissions/commissiontext.h"
#include "core/localformat.h"
#include "reports/reportscope.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatementWords)
};

/// A row without what a cap took off and without its hold, which a statement tells beside it.
Commission uncut(const Commission &commission)
{
    Commission whole = commission;
    whole.amount = Money(commission.amount.minor() + commission.cut.minor(), commission.amount.currency());
    whole.status = CommissionStatus::Approved;
    return whole;
}

/// Whether "amount is rate of basis" or "is the fixed amount of the rule" is so to the cent. Parts of a shared sale and
/// corrections are rounded together with others.
bool isExact(const Commission &whole, const CommissionRule &rule)
{
    if (whole.rate) {
        const Result<Money> share = whole.basis.share(*whole.rate);
        return share && *share == whole.amount;
    }
    return rule.flat && (*rule.flat == whole.amount || whole.amount.isZero());
}

QString arithmetic(const Commission &whole, const CommissionRule &rule, const QLocale &locale)
{
    if (isExact(whole, rule))
        return explain(whole, rule, locale);
    const QString amount = formatMoney(whole.amount, locale);
    const QString terms = ruleText(rule, locale);
    const QString version = locale.toString(whole.ruleVersion);
    if (whole.rate) {
        return Words::tr(
                   "%1 is %2 of %3 net by the rule “%4” in version %5, rounded together with other parts of the sale.")
            .arg(amount, formatRate(*whole.rate, locale), formatMoney(whole.basis, locale), terms, version);
    }
    return Words::tr("%1 is what the rule “%2” in version %3 makes of this part of the sale.")
        .arg(amount, terms, version);
}

QString explainSale(const CommissionRow &row, const QLocale &locale)
{
    const Commission &commission = row.commission;
    QString text = arithmetic(uncut(commission), row.rule, locale);
    if (commission.rate && row.rule.rate && *commission.rate != *row.rule.rate && commission.rate->ppm() != 0)
        text += u' ' + Words::tr("A step of the rule made the rate %1.").arg(formatRate(*commission.rate, locale));
    if (commission.cut.minor() > 0) {
        text += u' ' + Words::tr("A cap took %1 off it, which leaves %2.")
                           .arg(formatMoney(commission.cut, locale), formatMoney(commission.amount, locale));
    }
    if (commission.amount.isNegative())
        text += u' ' + Words::tr("It corrects what was paid before.");
    return text;
}

} // namespace

QString explainLine(const CommissionRow &row, const QLocale &locale)
{
    if (row.kind == CommissionEntryKind::Sale)
        return explainSale(row, locale);
    return row.ruleText.simplified();
}

QString lineKind(const CommissionRow &row)
{
    switch (row.kind) {
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
