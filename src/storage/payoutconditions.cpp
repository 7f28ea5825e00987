#include "storage/payoutconditions.h"

#include "storage/audit.h"
#include "storage/programrepository.h"
#include "storage/sqlerror.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutConditions)
};

QString feeKey(PayoutMethod method) { return QStringLiteral("payout.fee.") + storedText(method); }
QString taxFormKey() { return QStringLiteral("payout.needs_tax_form"); }

QString feeText(const PayoutConditions &conditions, PayoutMethod method)
{
    const auto fee = conditions.fees.find(method);
    return fee == conditions.fees.cend() || fee->second.isZero() ? QString() : fee->second.toDecimalText();
}

QJsonObject auditFields(const PayoutConditions &conditions)
{
    QJsonObject fields{{taxFormKey(), conditions.needsTaxForm}};
    for (const PayoutMethod method : payoutMethods)
        fields.insert(feeKey(method), feeText(conditions, method));
    return fields;
}

} // namespace

Result<PayoutConditions> payoutConditions(Database &database)
{
    const ProgramRepository program(database);
    const Result<ProgramInfo> info = program.load();
    const Result<std::optional<QString>> needed = program.setting(taxFormKey());
    if (!info)
        return fail(info);
    if (!needed)
        return fail(needed);
    PayoutConditions conditions;
    conditions.needsTaxForm = needed->value_or(QString()) == u"1";
    for (const PayoutMethod method : payoutMethods) {
        const Result<std::optional<QString>> text = program.setting(feeKey(method));
        if (!text)
            return fail(text);
        if (text->value_or(QString()).isEmpty())
            continue;
        const Result<Money> fee = Money::parse(**text, info->currency);
        if (!fee)
            return fail(fee);
        conditions.fees.insert({method, *fee});
    }
    return conditions;
}

Result<> savePayoutConditions(Database &database, const PayoutConditions &conditions)
{
    const Result<PayoutConditions> before = payoutConditions(database);
    if (!before)
        return fail(before);
    for (const auto &[method, fee] : conditions.fees) {
        if (fee.isNegative())
            return fail(ErrorCode::InvalidInput, Text::tr("A fee is not negative."));
    }
    const QJsonObject old = auditFields(*before);
    const QJsonObject wanted = auditFields(conditions);
    if (old == wanted)
        return {};
    ProgramRepository program(database);
    for (const PayoutMethod method : payoutMethods) {
        if (const Result<> saved = program.setSetting(feeKey(method), feeText(conditions, method)); !saved)
            return saved;
    }
    return program.setSetting(taxFormKey(), conditions.needsTaxForm ? QStringLiteral("1") : QString()).and_then([&] {
        return guarded([&]() -> Result<> {
            recordChange(database, "program", 1, "update", old, wanted);
            return {};
        });
    });
}

} // namespace laurel
