#include "gui/models/payouttext.h"

#include "core/localformat.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutText)
};

} // namespace

QString payoutMethodName(PayoutMethod method)
{
    switch (method) {
    case PayoutMethod::None: return Text::tr("Not known");
    case PayoutMethod::PayPal: return Text::tr("PayPal");
    case PayoutMethod::Wise: return Text::tr("Wise");
    case PayoutMethod::Sepa: return Text::tr("SEPA transfer");
    case PayoutMethod::Ach: return Text::tr("ACH transfer");
    case PayoutMethod::Bank: return Text::tr("Other bank transfer");
    case PayoutMethod::GiftCard: return Text::tr("Gift card");
    case PayoutMethod::Product: return Text::tr("Product");
    case PayoutMethod::Other: return Text::tr("Otherwise");
    }
    return {};
}

const QList<TaxForm> &allTaxForms()
{
    static const QList<TaxForm> forms = {TaxForm::None, TaxForm::W9, TaxForm::W8Ben, TaxForm::W8BenE, TaxForm::NotNeeded};
    return forms;
}

QString taxFormName(TaxForm form)
{
    switch (form) {
    case TaxForm::None: return Text::tr("Not received");
    case TaxForm::W9: return Text::tr("W-9");
    case TaxForm::W8Ben: return Text::tr("W-8BEN");
    case TaxForm::W8BenE: return Text::tr("W-8BEN-E");
    case TaxForm::NotNeeded: return Text::tr("Not needed");
    }
    return {};
}

QString paymentStateName(PaymentState state)
{
    switch (state) {
    case PaymentState::Open: return Text::tr("Open");
    case PaymentState::Exported: return Text::tr("In a file");
    case PaymentState::Sent: return Text::tr("Sent");
    case PaymentState::Paid: return Text::tr("Paid");
    case PaymentState::Failed: return Text::tr("Failed");
    case PaymentState::Void: return Text::tr("Voided");
    }
    return {};
}

QString paymentStateIcon(PaymentState state)
{
    switch (state) {
    case PaymentState::Open: return QStringLiteral("clock");
    case PaymentState::Exported: return QStringLiteral("document-export");
    case PaymentState::Sent: return QStringLiteral("mail-send");
    case PaymentState::Paid: return QStringLiteral("dialog-positive");
    case PaymentState::Failed: return QStringLiteral("dialog-error");
    case PaymentState::Void: return QStringLiteral("dialog-cancel");
    }
    return {};
}

QString payoutStateText(const PayoutSummary &summary, const QLocale &locale)
{
    if (summary.payments == 0)
        return Text::tr("Voided");
    const QString all = locale.toString(summary.payments);
    if (summary.failed > 0)
        return Text::tr("%1 of %2 paid, %3 failed").arg(locale.toString(summary.paid), all, locale.toString(summary.failed));
    if (summary.paid == summary.payments)
        return Text::tr("All paid");
    return Text::tr("%1 of %2 paid").arg(locale.toString(summary.paid), all);
}

QString payoutStateIcon(const PayoutSummary &summary)
{
    if (summary.payments == 0)
        return paymentStateIcon(PaymentState::Void);
    if (summary.failed > 0)
        return QStringLiteral("dialog-warning");
    return paymentStateIcon(summary.open == 0 ? PaymentState::Paid : PaymentState::Open);
}

QString candidateNote(const PayoutCandidate &candidate, const QLocale &locale)
{
    if (candidate.block != PayoutBlock::None)
        return candidate.why;
    QStringList notes;
    if (!candidate.rollsOver().isZero())
        notes.append(Text::tr("%1 rolls over: the largest payment is smaller.").arg(formatMoney(candidate.rollsOver(), locale)));
    if (!candidate.fee.isZero())
        notes.append(Text::tr("A fee of %1 is kept back.").arg(formatMoney(candidate.fee, locale)));
    if (candidate.rateDay.isValid())
        notes.append(Text::tr("Converted at the rate of %1.").arg(locale.toString(candidate.rateDay, QLocale::ShortFormat)));
    return notes.join(u' ');
}

bool canBeMended(PayoutBlock block)
{
    return block == PayoutBlock::OnHold || block == PayoutBlock::NoMethod || block == PayoutBlock::NoTaxForm || block == PayoutBlock::NoRate;
}

} // namespace laurel
