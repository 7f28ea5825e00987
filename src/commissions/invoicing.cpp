#include "commissions/invoicing.h"

#include "commissions/vat.h"
#include "storage/affiliaterepository.h"
#include "storage/payerdetails.h"
#include "storage/payoutaccounts.h"
#include "storage/payoutrepository.h"
#include "storage/programrepository.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Invoicing)
};

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty())
            return text.trimmed();
    }
    return {};
}

QString code(const QString &text)
{
    QString tidied = text.toUpper();
    tidied.removeIf([](QChar c) { return c.isSpace(); });
    return tidied;
}

Result<InvoiceParty> sellerOf(Database &database, const Payment &payment)
{
    const Result<Affiliate> affiliate = AffiliateRepository(database).find(payment.affiliate);
    if (!affiliate)
        return fail(affiliate);
    const Result<PayoutAccount> now = PayoutAccountRepository(database).find(payment.affiliate);
    if (!now)
        return fail(now);
    const PayoutAccount &then = payment.account;
    InvoiceParty seller;
    // A payment names its payee even where nobody told the holder of the account.
    const QString holder = then.name == affiliate->name ? QString() : then.name;
    seller.name = firstOf({affiliate->company, holder, now->name, affiliate->name});
    seller.address = firstOf({then.address, now->address});
    seller.country = code(firstOf({then.country, now->country, affiliate->country}));
    seller.vatId = code(firstOf({then.vatId, now->vatId}));
    seller.taxId = firstOf({then.taxId, now->taxId});
    if (seller.address.isEmpty() || seller.country.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The address or country of %1 is missing. Enter them with how they are paid.")
                        .arg(affiliate->name));
    return seller;
}

Result<InvoiceParty> buyerOf(Database &database)
{
    const Result<PayerDetails> payer = loadPayerDetails(database);
    if (!payer)
        return fail(payer);
    if (payer->name.isEmpty() || payer->address.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Your own name or address is missing. Enter them as the payer's."));
    return InvoiceParty{payer->name, payer->address, payer->country, payer->vatId, {}};
}

/// What was supplied: the days of the sales and how many.
Result<> addSupply(const PayoutRepository &payouts, Invoice &invoice)
{
    const Result<QList<CommissionRow>> rows = payouts.commissionsOf(invoice.payment);
    if (!rows)
        return fail(rows);
    const auto [first, last] = std::ranges::minmax_element(
        *rows, [](const CommissionRow &a, const CommissionRow &b) { return a.day < b.day; });
    if (first != rows->end())
        invoice.supplied = DateRange(first->day, last->day.addDays(1));
    invoice.commissions = rows->size();
    return {};
}

Result<Invoice> draftOf(Database &database, const Payment &payment, QDate day)
{
    if (payment.state == PaymentState::Failed || payment.state == PaymentState::Void)
        return fail(ErrorCode::RefusedByRule,
                    Text::tr("Payment %1 was not made: it failed or was voided, so there is no invoice for it.")
                        .arg(payment.reference));
    if (payment.state != PaymentState::Paid)
        return fail(ErrorCode::RefusedByRule,
                    Text::tr("Payment %1 has not been made yet. Its invoice is written once it is marked as paid.")
                        .arg(payment.reference));
    const Result<ProgramInfo> program = ProgramRepository(database).load();
    const Result<InvoiceParty> seller = sellerOf(database, payment);
    const Result<InvoiceParty> buyer = buyerOf(database);
    if (!program)
        return fail(program);
    if (!seller || !buyer)
        return fail(!seller ? seller : buyer);
    const Result<VatTreatment> treatment = vatTreatment(*seller, *buyer);
    if (!treatment)
        return fail(treatment);
    const PayoutRepository payouts(database);
    const Result<PayoutSummary> payout = payouts.find(payment.payout);
    if (!payout)
        return fail(payout);
    Invoice invoice;
    invoice.payment = payment.id;
    invoice.day = day;
    invoice.program = program->name;
    invoice.seller = *seller;
    invoice.buyer = *buyer;
    invoice.treatment = *treatment;
    invoice.net = payment.amount;
    invoice.fee = payment.fee;
    invoice.paid = payment.paid;
    invoice.rateDay = payment.rateDay;
    invoice.paidDay = payment.paidDay;
    invoice.reference = payment.reference;
    invoice.payoutNumber = payout->payout.number;
    const Result<> added = addSupply(payouts, invoice);
    return added ? Result<Invoice>(invoice) : fail(added);
}

Result<Invoice> issueInvoice(Database &database, PaymentId id, QDate day)
{
    InvoiceRepository invoices(database);
    const Result<std::optional<Invoice>> known = invoices.ofPayment(id);
    if (!known)
        return fail(known);
    if (*known)
        return **known;
    const Result<Payment> payment = PayoutRepository(database).payment(id);
    if (!payment)
        return fail(payment);
    const Result<Invoice> draft = draftOf(database, *payment, day);
    return draft ? invoices.issue(*draft) : draft;
}

} // namespace

Result<QList<InvoiceAttempt>> issueInvoices(Database &database, const QList<Payment> &payments, QDate day, Job &job)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    QList<InvoiceAttempt> attempts;
    for (const Payment &payment : payments) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled, Text::tr("Stopped. No invoice was given a number."));
        job.setProgress(attempts.size(), payments.size());
        Result<Invoice> invoice = issueInvoice(database, payment.id, day);
        const bool isFailure = !invoice && invoice.error().code != ErrorCode::RefusedByRule &&
                               invoice.error().code != ErrorCode::InvalidInput;
        if (isFailure)
            return fail(invoice);
        attempts.append({payment.affiliateName, std::move(invoice)});
    }
    const Result<> committed = transaction->commit();
    return committed ? Result<QList<InvoiceAttempt>>(std::move(attempts)) : fail(committed);
}

QList<Payment> withoutNotMade(QList<Payment> payments)
{
    payments.removeIf([](const Payment &payment) {
        return payment.state == PaymentState::Failed || payment.state == PaymentState::Void;
    });
    return payments;
}

} // namespace laurel
