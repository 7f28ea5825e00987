#include "commissions/payoutfiling.h"

#include "storage/durablefile.h"
#include "storage/payerdetails.h"
#include "storage/programrepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>
#include <algorithm>
#include <array>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutService)
};

constexpr std::array formats{std::pair(PayoutFormat::PayPal, QLatin1String("paypal")),
                             std::pair(PayoutFormat::PayPalLargeBatch, QLatin1String("paypal-large")),
                             std::pair(PayoutFormat::WiseBatch, QLatin1String("wise")),
                             std::pair(PayoutFormat::SepaPain03, QLatin1String("sepa-03")),
                             std::pair(PayoutFormat::SepaPain09, QLatin1String("sepa-09")),
                             std::pair(PayoutFormat::Nacha, QLatin1String("nacha")),
                             std::pair(PayoutFormat::Csv, QLatin1String("csv")),
                             std::pair(PayoutFormat::Xlsx, QLatin1String("xlsx"))};

BankAccountType bankType(AccountType type)
{
    return type == AccountType::Savings ? BankAccountType::Savings : BankAccountType::Checking;
}

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
            bankType(account.accountType),
            account.country};
}

PayoutOrigin originOf(const PayerDetails &payer, const ProgramInfo &info)
{
    PayoutOrigin origin;
    origin.name = payer.name.isEmpty() ? info.name : payer.name;
    origin.iban = payer.iban;
    origin.bic = payer.bic;
    origin.routingNumber = payer.routingNumber;
    origin.accountNumber = payer.accountNumber;
    origin.accountType = bankType(payer.accountType);
    origin.companyId = payer.companyId;
    origin.bankName = payer.bankName;
    origin.sourceCurrency = Currency::fromCode(payer.wiseCurrency).value_or(info.currency);
    return origin;
}

void numberFiles(PayoutFileRequest &request, const Payout &payout, int number)
{
    constexpr QLatin1String modifiers("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    request.messageId = QStringLiteral("%1-F%2").arg(payout.number).arg(number);
    request.fileIdModifier = modifiers.at((number - 1) % modifiers.size()).toLatin1();
}

QByteArray hashOf(const PayoutFile &file)
{
    return QCryptographicHash::hash(file.content, QCryptographicHash::Sha256);
}

bool wereWritten(const QList<PayoutFile> &files, const QList<PayoutFileRecord> &known)
{
    return std::ranges::all_of(files, [&known](const PayoutFile &file) {
        return std::ranges::any_of(known, [&file, hash = hashOf(file)](const PayoutFileRecord &record) {
            return record.name == file.name && record.sha256 == hash;
        });
    });
}

PayoutFileRequest requestFor(const Payout &payout, const QList<Payment> &payments, PayoutOrigin origin, const ProgramInfo &info)
{
    PayoutFileRequest request;
    numberFiles(request, payout, 1);
    request.createdAt = payout.createdAt;
    request.executionDay = payout.day;
    request.balanced = !origin.accountNumber.isEmpty();
    request.origin = std::move(origin);
    // In English whoever writes it: the same payout makes the same file.
    request.subject = QStringLiteral("Your commissions");
    request.message = QStringLiteral("%1: payout %2").arg(info.name, payout.number);
    for (const Payment &payment : payments)
        request.payments.append({payment.reference, payeeOf(payment), payment.paid, request.message});
    return request;
}

} // namespace

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

QLatin1String keyOf(PayoutFormat format)
{
    return std::ranges::find(formats, format, [](const auto &entry) { return entry.first; })->second;
}

std::optional<PayoutFormat> payoutFormatFrom(const QString &key)
{
    const auto found = std::ranges::find_if(formats, [&key](const auto &entry) { return entry.second == key; });
    return found == formats.end() ? std::nullopt : std::optional(found->first);
}

bool goesInto(PayoutMethod method, PayoutFormat format)
{
    switch (format) {
    case PayoutFormat::PayPal:
    case PayoutFormat::PayPalLargeBatch: return method == PayoutMethod::PayPal;
    case PayoutFormat::WiseBatch: return method == PayoutMethod::Wise;
    case PayoutFormat::SepaPain03:
    case PayoutFormat::SepaPain09: return method == PayoutMethod::Sepa;
    case PayoutFormat::Nacha: return method == PayoutMethod::Ach;
    case PayoutFormat::Csv:
    case PayoutFormat::Xlsx: break;
    }
    return true;
}

QList<Payment> withoutEnded(QList<Payment> payments)
{
    payments.removeIf([](const Payment &payment) { return hasEnded(payment.state); });
    return payments;
}

int countInFiles(const QList<Payment> &payments)
{
    return int(std::ranges::count_if(payments, [](const Payment &payment) {
        return payment.state == PaymentState::Exported || payment.state == PaymentState::Sent;
    }));
}

Result<MadePayoutFiles> makePayoutFiles(Database &database, const Payout &payout, PayoutFormat format, const QList<Payment> &payments,
                                        const PayoutWorkbook &workbook)
{
    const Result<PayerDetails> payer = loadPayerDetails(database);
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!payer)
        return fail(payer);
    if (!info)
        return fail(info);
    const Result<QList<PayoutFileRecord>> known = PayoutRepository(database).files(payout.id);
    if (!known)
        return fail(known);
    PayoutFileRequest request = requestFor(payout, payments, originOf(*payer, *info), *info);
    MadePayoutFiles made{checkPayout(format, request), {}};
    if (!made.problems.isEmpty())
        return made;
    const int next = int(known->size()) + 1;
    for (int number = 1; number <= next; ++number) {
        numberFiles(request, payout, number);
        Result<QList<PayoutFile>> files = writePayoutFiles(format, request, workbook);
        if (!files)
            return fail(files);
        made.files = std::move(*files);
        if (wereWritten(made.files, *known))
            break;
    }
    return made;
}

Result<> storePayoutFiles(Database &database, const Payout &payout, PayoutFormat format, const QList<Payment> &payments,
                          const QList<PayoutFile> &files, const QStringList &paths)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (const Result<> written = writeForSure(paths.at(i), files.at(i).content); !written)
            return written;
    }
    PayoutRepository payouts(database);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QStringList &references = files.at(i).references;
        const QSet<QString> inIt(references.cbegin(), references.cend());
        QList<PaymentId> ids;
        for (const Payment &payment : payments) {
            if (inIt.contains(payment.reference))
                ids.append(payment.id);
        }
        const PayoutFileRecord record{keyOf(format), QFileInfo(paths.at(i)).fileName(), hashOf(files.at(i)), files.at(i).payments, {}};
        if (const Result<> noted = payouts.noteFile(payout.id, record, ids); !noted)
            return noted;
    }
    return {};
}

} // namespace laurel
