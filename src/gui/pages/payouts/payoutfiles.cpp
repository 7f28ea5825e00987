#include "gui/pages/payouts/payoutfiles.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutFiles)
};

PayoutFormat formatOf(PayoutMethod method)
{
    switch (method) {
    case PayoutMethod::PayPal: return PayoutFormat::PayPal;
    case PayoutMethod::Wise: return PayoutFormat::WiseBatch;
    case PayoutMethod::Sepa: return PayoutFormat::SepaPain09;
    case PayoutMethod::Ach: return PayoutFormat::Nacha;
    default: return PayoutFormat::Csv;
    }
}

QString formatName(PayoutFormat format)
{
    switch (format) {
    case PayoutFormat::PayPal: return Text::tr("PayPal file");
    case PayoutFormat::PayPalLargeBatch: return Text::tr("PayPal file for large batches");
    case PayoutFormat::WiseBatch: return Text::tr("Wise file");
    case PayoutFormat::SepaPain03: return Text::tr("SEPA file, older version (pain.001.001.03)");
    case PayoutFormat::SepaPain09: return Text::tr("SEPA file");
    case PayoutFormat::Nacha: return Text::tr("ACH file (NACHA)");
    case PayoutFormat::Xlsx: return Text::tr("Excel workbook, to pay by hand");
    case PayoutFormat::Csv: break;
    }
    return Text::tr("Table, to pay by hand");
}

} // namespace

QList<PayoutFileChoice> payoutFileChoices(const QList<Payment> &payments)
{
    QList<PayoutFileChoice> choices;
    for (const Payment &payment : payments) {
        const PayoutFormat format = formatOf(payment.method);
        if (format == PayoutFormat::Csv)
            continue;
        auto same = std::ranges::find(choices, format, &PayoutFileChoice::format);
        if (same == choices.end())
            same = choices.insert(choices.end(), {format, formatName(format), {}});
        same->payments.append(payment);
    }
    std::ranges::stable_sort(choices, std::greater(), [](const PayoutFileChoice &choice) { return choice.payments.size(); });
    const auto sepa = std::ranges::find(choices, PayoutFormat::SepaPain09, &PayoutFileChoice::format);
    if (sepa != choices.end())
        choices.insert(sepa + 1, {PayoutFormat::SepaPain03, formatName(PayoutFormat::SepaPain03), sepa->payments});
    if (!payments.isEmpty()) {
        for (const PayoutFormat table : {PayoutFormat::Csv, PayoutFormat::Xlsx})
            choices.append({table, formatName(table), payments});
    }
    return choices;
}

} // namespace laurel
