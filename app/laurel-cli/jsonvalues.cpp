#include "jsonvalues.h"

#include "commissions/commissiontext.h"
#include "keys.h"
#include "storage/storedtext.h"

namespace laurel::cli {

QJsonValue jsonOf(const Money &money) { return money.toDecimalText(); }

QJsonValue jsonOf(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QJsonValue jsonOf(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOf(Rate rate)
{
    // A number whose shortest text is the exact fraction again.
    return rate.toFractionText().toDouble();
}

QJsonValue jsonOf(const KpiValue &value)
{
    if (const auto *count = std::get_if<qint64>(&value))
        return *count;
    if (const auto *money = std::get_if<Money>(&value))
        return jsonOf(*money);
    if (const auto *share = std::get_if<double>(&value))
        return *share;
    return {};
}

QJsonObject jsonOf(const DateRange &period)
{
    return {{QStringLiteral("first_day"), jsonOf(period.from())}, {QStringLiteral("last_day"), jsonOf(period.last())}};
}

QJsonArray jsonOf(const QList<Money> &amounts)
{
    QJsonArray array;
    for (const Money &amount : amounts) {
        array.append(QJsonObject{{QStringLiteral("currency"), amount.currency().code()},
                                 {QStringLiteral("amount"), jsonOf(amount)}});
    }
    return array;
}

QJsonObject jsonOf(const KpiSums &sums)
{
    QJsonObject object;
    for (const Kpi kpi : allKpis())
        object.insert(kpiKey(kpi), jsonOf(valueOf(kpi, sums)));
    return object;
}

QJsonObject jsonOf(const ImportCounts &counts)
{
    return {{QStringLiteral("read"), counts.read},         {QStringLiteral("added"), counts.added},
            {QStringLiteral("updated"), counts.updated},   {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("rejected"), counts.rejected}, {QStringLiteral("skipped"), counts.skipped}};
}

QJsonObject jsonOf(const ImportBatch &batch)
{
    QJsonObject object = jsonOf(batch.counts);
    object.insert(QStringLiteral("id"), batch.id.value());
    object.insert(QStringLiteral("file"), batch.fileName);
    object.insert(QStringLiteral("source"), batch.sourceName);
    object.insert(QStringLiteral("profile"), batch.profileKey);
    object.insert(QStringLiteral("kind"), keyOf(batch.kind));
    object.insert(QStringLiteral("finished_at"), jsonOf(batch.finishedAt));
    object.insert(QStringLiteral("undone"), batch.undone);
    object.insert(QStringLiteral("lines"), batch.lines);
    object.insert(QStringLiteral("open_rejects"), batch.openRejects);
    object.insert(QStringLiteral("first_day"), jsonOf(batch.firstDay));
    object.insert(QStringLiteral("last_day"), jsonOf(batch.lastDay));
    object.insert(QStringLiteral("fingerprint"), QString::fromLatin1(batch.fileFingerprint.toHex()));
    return object;
}

QJsonArray jsonOf(const QList<ImportReject> &rejects)
{
    QJsonArray array;
    for (const ImportReject &reject : rejects) {
        array.append(QJsonObject{{QStringLiteral("line"), reject.line},
                                 {QStringLiteral("reason"), reject.reason},
                                 {QStringLiteral("raw"), reject.raw}});
    }
    return array;
}

QJsonObject jsonOf(const Affiliate &affiliate, const QString &tierName)
{
    return {{QStringLiteral("id"), affiliate.id.value()},
            {QStringLiteral("name"), affiliate.name},
            {QStringLiteral("company"), affiliate.company},
            {QStringLiteral("email"), affiliate.email},
            {QStringLiteral("website"), affiliate.website},
            {QStringLiteral("country"), affiliate.country},
            {QStringLiteral("kind"), QString(storedText(affiliate.kind))},
            {QStringLiteral("status"), QString(storedText(affiliate.status))},
            {QStringLiteral("tier"), tierName},
            {QStringLiteral("joined"), jsonOf(affiliate.joined)},
            {QStringLiteral("notes"), affiliate.notes},
            {QStringLiteral("tags"), QJsonArray::fromStringList(affiliate.tags)}};
}

QJsonObject jsonOf(const AffiliateCode &code)
{
    return {{QStringLiteral("kind"), QString(storedText(code.kind))},
            {QStringLiteral("code"), code.code},
            {QStringLiteral("valid_from"), jsonOf(code.validFrom)},
            {QStringLiteral("valid_to"), jsonOf(code.validTo)}};
}

QJsonObject jsonOf(const AffiliateEvent &event)
{
    return {{QStringLiteral("at"), jsonOf(event.at)},
            {QStringLiteral("kind"), QString(storedText(event.kind))},
            {QStringLiteral("title"), event.title},
            {QStringLiteral("body"), event.body}};
}

QJsonObject jsonOf(const ConversionRow &row)
{
    const Conversion &conversion = row.conversion;
    return {{QStringLiteral("id"), conversion.id.value()},
            {QStringLiteral("order"), conversion.externalId},
            {QStringLiteral("source"), row.sourceName},
            {QStringLiteral("kind"), keyOf(conversion.kind)},
            {QStringLiteral("status"), keyOf(conversion.status)},
            {QStringLiteral("day"), jsonOf(conversion.day)},
            {QStringLiteral("occurred_at"), jsonOf(conversion.occurredAt)},
            {QStringLiteral("affiliate_id"), jsonOf(conversion.affiliate)},
            {QStringLiteral("affiliate"), row.affiliateName},
            {QStringLiteral("reason"), keyOf(conversion.reason)},
            {QStringLiteral("code"), conversion.code},
            {QStringLiteral("self_referral"), row.isSelfReferral},
            {QStringLiteral("product"), row.productName},
            {QStringLiteral("currency"), conversion.net.currency().code()},
            {QStringLiteral("gross"), jsonOf(conversion.gross)},
            {QStringLiteral("discount"), jsonOf(conversion.discount)},
            {QStringLiteral("tax"), jsonOf(conversion.tax)},
            {QStringLiteral("shipping"), jsonOf(conversion.shipping)},
            {QStringLiteral("refunded"), jsonOf(conversion.refunded)},
            {QStringLiteral("net"), jsonOf(conversion.net)},
            {QStringLiteral("commission"), jsonOf(row.commission)}};
}

QJsonArray jsonOf(const QList<SharePart> &shares)
{
    QJsonArray array;
    for (const SharePart &part : shares)
        array.append(QJsonObject{{QStringLiteral("affiliate"), part.affiliateName}, {QStringLiteral("share"), jsonOf(part.share)}});
    return array;
}

QJsonObject jsonOf(const CommissionRow &row)
{
    const Commission &commission = row.commission;
    return {{QStringLiteral("id"), commission.id.value()},
            {QStringLiteral("order"), row.externalId},
            {QStringLiteral("day"), jsonOf(row.day)},
            {QStringLiteral("affiliate_id"), jsonOf(commission.affiliate)},
            {QStringLiteral("affiliate"), row.affiliateName},
            {QStringLiteral("currency"), commission.amount.currency().code()},
            {QStringLiteral("basis"), jsonOf(commission.basis)},
            {QStringLiteral("rate"), commission.rate ? jsonOf(*commission.rate) : QJsonValue()},
            {QStringLiteral("amount"), jsonOf(commission.amount)},
            {QStringLiteral("cut"), jsonOf(commission.cut)},
            {QStringLiteral("kind"), QString(storedText(row.kind))},
            {QStringLiteral("status"), keyOf(commission.status)},
            {QStringLiteral("hold_until"), jsonOf(commission.holdUntil)},
            {QStringLiteral("rule_id"), jsonOf(commission.rule)},
            {QStringLiteral("rule_version"), commission.ruleVersion},
            {QStringLiteral("terms"), ruleText(row, QLocale::c())}};
}

QJsonObject jsonOf(const OutsidePayoutRow &row)
{
    const OutsidePayout &payout = row.payout;
    return {{QStringLiteral("payout"), payout.externalId},
            {QStringLiteral("source"), row.sourceName},
            {QStringLiteral("day"), jsonOf(payout.day)},
            {QStringLiteral("affiliate_id"), jsonOf(payout.affiliate)},
            {QStringLiteral("affiliate"), row.affiliateName},
            {QStringLiteral("payee_code"), payout.payee.code},
            {QStringLiteral("payee_email"), payout.payee.email},
            {QStringLiteral("payee_name"), payout.payee.name},
            {QStringLiteral("currency"), payout.amount.currency().code()},
            {QStringLiteral("amount"), jsonOf(payout.amount)},
            {QStringLiteral("method"), payout.method},
            {QStringLiteral("status"), QString(laurel::keyOf(payout.status))},
            {QStringLiteral("period_first_day"), jsonOf(payout.periodFrom)},
            {QStringLiteral("period_last_day"), jsonOf(payout.periodLast)},
            {QStringLiteral("import_id"), jsonOf(row.batch)}};
}

QJsonValue jsonOf(const RuleSteps &steps)
{
    if (steps.measure == StepMeasure::None)
        return {};
    QJsonArray array;
    for (const RuleStep &step : steps.steps) {
        const bool isCount = steps.measure == StepMeasure::Orders;
        array.append(QJsonObject{{QStringLiteral("from"), isCount ? QJsonValue(step.threshold) : jsonOf(Money(step.threshold, steps.currency))},
                                 {QStringLiteral("rate"), step.rate ? jsonOf(*step.rate) : QJsonValue()},
                                 {QStringLiteral("flat"), step.flat ? jsonOf(*step.flat) : QJsonValue()}});
    }
    return QJsonObject{{QStringLiteral("by"), QString(storedText(steps.measure))},
                       {QStringLiteral("per"), QString(storedText(steps.period))},
                       {QStringLiteral("days"), steps.period == StepPeriod::Rolling ? QJsonValue(steps.days) : QJsonValue()},
                       {QStringLiteral("mode"), QString(storedText(steps.mode))},
                       {QStringLiteral("steps"), array}};
}

QJsonValue jsonOf(const RuleRecurrence &recurrence)
{
    if (recurrence == RuleRecurrence())
        return {};
    return QJsonObject{{QStringLiteral("which"), QString(storedText(recurrence.which))},
                       {QStringLiteral("count"), recurrence.count},
                       {QStringLiteral("later_after"), recurrence.stepDownAfter},
                       {QStringLiteral("later_rate"), recurrence.stepDownRate ? jsonOf(*recurrence.stepDownRate) : QJsonValue()}};
}

QJsonObject jsonOf(const CommissionRule &rule)
{
    return {{QStringLiteral("id"), rule.id.value()},
            {QStringLiteral("number"), rule.number},
            {QStringLiteral("version"), rule.version},
            {QStringLiteral("scope"), QString(storedText(rule.scope()))},
            {QStringLiteral("affiliate_id"), jsonOf(rule.affiliate)},
            {QStringLiteral("tier_id"), jsonOf(rule.tier)},
            {QStringLiteral("product"), rule.product},
            {QStringLiteral("category"), rule.category},
            {QStringLiteral("coupon"), rule.coupon},
            {QStringLiteral("country"), rule.country},
            {QStringLiteral("customer"), QString(storedText(rule.customer))},
            {QStringLiteral("minimum_order"), rule.minimumOrder ? jsonOf(*rule.minimumOrder) : QJsonValue()},
            {QStringLiteral("priority"), rule.priority},
            {QStringLiteral("before_discount"), rule.basis.beforeDiscount},
            {QStringLiteral("with_tax"), rule.basis.withTax},
            {QStringLiteral("with_shipping"), rule.basis.withShipping},
            {QStringLiteral("steps"), jsonOf(rule.steps)},
            {QStringLiteral("recurrence"), jsonOf(rule.recurrence)},
            {QStringLiteral("flat_per"), QString(storedText(rule.flatPer))},
            {QStringLiteral("applies_to"), keyOf(rule.appliesTo)},
            {QStringLiteral("rate"), rule.rate ? jsonOf(*rule.rate) : QJsonValue()},
            {QStringLiteral("flat"), rule.flat ? jsonOf(*rule.flat) : QJsonValue()},
            {QStringLiteral("currency"), rule.flat ? QJsonValue(rule.flat->currency().code()) : QJsonValue()},
            {QStringLiteral("valid_from"), jsonOf(rule.validFrom)},
            {QStringLiteral("valid_to"), jsonOf(rule.validTo)}};
}

} // namespace laurel::cli
