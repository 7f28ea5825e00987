#include "commissions/payoutservice.h"

#include "core/localformat.h"
#include "storage/backup.h"
#include "storage/durablefile.h"
#include "storage/programrepository.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutService)
};

PayeeDetails payeeOf(const Payment &payment)
{
    const PayoutAccount &account = payment.account;
    return {account.name.isEmpty() ? payment.affiliateName : account.name,
            account.isCompany,
            account.email,
            account.iban,
            account.bic,
            account.routingNumber,
            account.accountNumber,
            account.accountType == AccountType::Savings ? BankAccountType::Savings : BankAccountType::Checking,
            account.country};
}

Result<PayoutOrigin> originOf(Database &database)
{
    const ProgramRepository program(database);
    const Result<ProgramInfo> info = program.load();
    if (!info)
        return fail(info);
    PayoutOrigin origin;
    origin.sourceCurrency = info->currency;
    const std::pair<const char *, QString *> fields[] = {
        {"payer.name", &origin.name},          {"payer.iban", &origin.iban},
        {"payer.bic", &origin.bic},            {"payer.routing_number", &origin.routingNumber},
        {"payer.company_id", &origin.companyId}, {"payer.bank_name", &origin.bankName},
        {"payer.account_number", &origin.accountNumber}};
    for (const auto &[key, value] : fields) {
        const Result<std::optional<QString>> setting = program.setting(QLatin1String(key));
        if (!setting)
            return fail(setting);
        *value = setting->value_or(QString());
    }
    if (origin.name.isEmpty())
        origin.name = info->name;
    return origin;
}

PayoutFileRequest requestFor(const Payout &payout, const QList<Payment> &payments, PayoutOrigin origin)
{
    PayoutFileRequest request;
    request.messageId = QStringLiteral("LAUREL-") + payout.number;
    request.createdAt = payout.createdAt;
    request.executionDay = payout.day;
    request.balanced = !origin.accountNumber.isEmpty();
    request.origin = std::move(origin);
    request.subject = Text::tr("Your commissions");
    request.message = Text::tr("Payout %1").arg(payout.number);
    for (const Payment &payment : payments)
        request.payments.append({payment.reference, payeeOf(payment), payment.paid, Text::tr("Commissions, payout %1").arg(payout.number)});
    return request;
}

/// Writes a file so that it is there, whole, before anybody counts on it.
Result<> writeForSure(const QString &path, const QByteArray &content)
{
    const QString temporary = path + QStringLiteral(".part");
    QFile::remove(temporary);
    if (const Result<> made = createPrivateFile(temporary); !made)
        return made;
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()) {
        file.remove();
        return fail(ErrorCode::Io, Text::tr("%1 could not be written. Choose another folder.").arg(QDir::toNativeSeparators(path)));
    }
    file.close();
    const Result<> published =
        syncFile(temporary).and_then([&] { return renameOver(temporary, path); }).and_then([&] {
            return syncFolder(QFileInfo(path).absolutePath());
        });
    if (!published)
        return published;
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly) || written.readAll() != content)
        return fail(ErrorCode::Io, Text::tr("%1 is not on the disk as it was written. Check the disk and write it again.")
                                       .arg(QDir::toNativeSeparators(path)));
    return {};
}

QLatin1String nameOf(PayoutFormat format)
{
    switch (format) {
    case PayoutFormat::PayPal: return QLatin1String("paypal");
    case PayoutFormat::PayPalLargeBatch: return QLatin1String("paypal-large");
    case PayoutFormat::WiseBatch: return QLatin1String("wise");
    case PayoutFormat::SepaPain03: return QLatin1String("sepa-03");
    case PayoutFormat::SepaPain09: return QLatin1String("sepa-09");
    case PayoutFormat::Nacha: return QLatin1String("nacha");
    case PayoutFormat::Csv: break;
    }
    return QLatin1String("csv");
}

bool isSame(const Payment &payment, const PayoutResultLine &line)
{
    const bool byReference = !line.reference.isEmpty();
    return byReference ? payment.reference == line.reference
                       : payment.account.email.compare(line.recipient, Qt::CaseInsensitive) == 0 && payment.paid == line.amount;
}

} // namespace

bool goesInto(PayoutMethod method, PayoutFormat format)
{
    switch (format) {
    case PayoutFormat::PayPal:
    case PayoutFormat::PayPalLargeBatch: return method == PayoutMethod::PayPal;
    case PayoutFormat::WiseBatch: return method == PayoutMethod::Wise;
    case PayoutFormat::SepaPain03:
    case PayoutFormat::SepaPain09: return method == PayoutMethod::Sepa;
    case PayoutFormat::Nacha: return method == PayoutMethod::Ach;
    case PayoutFormat::Csv: break;
    }
    return true;
}

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
    Result<PayoutOrigin> origin = originOf(m_database);
    if (!summary)
        return fail(summary);
    if (!payments)
        return fail(payments);
    if (!origin)
        return fail(origin);
    payments->removeIf([format](const Payment &payment) {
        return payment.state == PaymentState::Failed || payment.state == PaymentState::Void || !goesInto(payment.method, format);
    });
    if (payments->isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("No payment of this payout goes into such a file."));
    const PayoutFileRequest request = requestFor(summary->payout, *payments, std::move(*origin));
    PayoutExport result;
    for (const PayoutFileProblem &problem : checkPayout(format, request))
        result.problems.append(problem.payment < 0 ? Text::tr("Your own details: %1").arg(problem.message)
                                                   : Text::tr("%1: %2").arg(payments->at(problem.payment).affiliateName, problem.message));
    if (!result.problems.isEmpty())
        return result;
    const Result<QList<PayoutFile>> files = writePayoutFiles(format, request);
    if (!files)
        return fail(files);
    QList<PaymentId> ids;
    for (const Payment &payment : std::as_const(*payments))
        ids.append(payment.id);
    for (const PayoutFile &file : *files) {
        const QString path = QDir(folder).filePath(file.name);
        if (const Result<> written = writeForSure(path, file.content); !written)
            return fail(written);
        const QByteArray hash = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256);
        if (const Result<> noted = payouts.noteFile(payout, {nameOf(format), file.name, hash, file.payments, {}}, ids); !noted)
            return fail(noted);
        result.files.append(path);
        result.payments += file.payments;
    }
    return result;
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
