#include "commissions/payoutservice.h"

#include "commissions/payoutfiling.h"
#include "storage/backup.h"

#include <QCoreApplication>
#include <QDir>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutService)
};

bool isSame(const Payment &payment, const PayoutResultLine &line)
{
    const bool byReference = !line.reference.isEmpty();
    return byReference ? payment.reference == line.reference
                       : payment.account.email.compare(line.recipient, Qt::CaseInsensitive) == 0 && payment.paid == line.amount;
}

} // namespace

Result<PayoutRunId> PayoutService::create(const PayoutTerms &terms, const QString &note, Job &job)
{
    const Result<BackupInfo> backup = Backup::make(m_database, QStringLiteral("payout"), &job);
    if (!backup)
        return fail(backup);
    return PayoutRepository(m_database).create(terms, note);
}

Result<PayoutExport> PayoutService::exportFiles(PayoutRunId payout, PayoutFormat format, const QString &folder)
{
    PayoutRepository payouts(m_database);
    const Result<PayoutSummary> summary = payouts.find(payout);
    Result<QList<Payment>> payments = payouts.payments(payout);
    if (!summary)
        return fail(summary);
    if (!payments)
        return fail(payments);
    payments->removeIf([format](const Payment &payment) {
        return payment.state == PaymentState::Failed || payment.state == PaymentState::Void || !goesInto(payment.method, format);
    });
    if (payments->isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("No payment of this payout goes into such a file."));
    const Result<MadePayoutFiles> made = makePayoutFiles(m_database, summary->payout, format, *payments);
    if (!made)
        return fail(made);
    PayoutExport result;
    for (const PayoutFileProblem &problem : made->problems)
        result.problems.append(problem.payment < 0 ? Text::tr("Your own details: %1").arg(problem.message)
                                                   : Text::tr("%1: %2").arg(payments->at(problem.payment).affiliateName, problem.message));
    if (!result.problems.isEmpty())
        return result;
    for (const PayoutFile &file : made->files) {
        result.files.append(QDir(folder).filePath(file.name));
        result.payments += file.payments;
    }
    const Result<> stored = storePayoutFiles(m_database, summary->payout, format, *payments, made->files, result.files);
    return stored ? Result<PayoutExport>(result) : fail(stored);
}

Result<PayoutResultSummary> PayoutService::readResults(PayoutRunId payout, const QByteArray &report, QDate day)
{
    const Result<QList<PayoutResultLine>> lines = readPayoutResults(report);
    if (!lines)
        return fail(lines);
    PayoutRepository payouts(m_database);
    const Result<QList<Payment>> payments = payouts.payments(payout);
    if (!payments)
        return fail(payments);
    PayoutResultSummary summary;
    for (const PayoutResultLine &line : *lines) {
        const auto payment = std::find_if(payments->begin(), payments->end(), [&line](const Payment &own) { return isSame(own, line); });
        if (payment == payments->end() || payment->paid != line.amount) {
            summary.unknown.append(line.reference.isEmpty() ? line.recipient : line.reference);
            continue;
        }
        if (line.status == PayoutResult::Pending) {
            ++summary.pending;
            continue;
        }
        if (hasEnded(payment->state))
            continue; // told before
        const Result<> marked = line.status == PayoutResult::Paid
            ? payouts.markPaid({payment->id}, day, line.transactionId)
            : payouts.markFailed({payment->id}, line.reason.isEmpty() ? Text::tr("The payment service refused it.") : line.reason);
        if (!marked)
            return fail(marked);
        ++(line.status == PayoutResult::Paid ? summary.paid : summary.failed);
    }
    return summary;
}

} // namespace laurel
