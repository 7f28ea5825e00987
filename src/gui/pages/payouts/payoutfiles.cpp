#include "gui/pages/payouts/payoutfiles.h"

#include "storage/programrepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>
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
    case PayoutFormat::Csv: break;
    }
    return Text::tr("Table, to pay by hand");
}

constexpr auto originKey = "payout.origin.";

/// The texts of an origin by the name of their setting.
QList<std::pair<QLatin1String, QString PayoutOrigin::*>> originTexts()
{
    return {{QLatin1String("name"), &PayoutOrigin::name},
            {QLatin1String("iban"), &PayoutOrigin::iban},
            {QLatin1String("bic"), &PayoutOrigin::bic},
            {QLatin1String("routing"), &PayoutOrigin::routingNumber},
            {QLatin1String("company_id"), &PayoutOrigin::companyId},
            {QLatin1String("bank"), &PayoutOrigin::bankName}};
}

PayoutInstruction instructionOf(const Payment &payment, const QString &note)
{
    const PayoutAccount &account = payment.account;
    PayoutInstruction instruction;
    instruction.reference = payment.reference;
    instruction.payee.name = account.name.isEmpty() ? payment.affiliateName : account.name;
    instruction.payee.isCompany = account.isCompany;
    instruction.payee.email = account.email;
    instruction.payee.iban = account.iban;
    instruction.payee.bic = account.bic;
    instruction.payee.routingNumber = account.routingNumber;
    instruction.payee.accountNumber = account.accountNumber;
    instruction.payee.accountType = account.accountType == AccountType::Savings ? BankAccountType::Savings : BankAccountType::Checking;
    instruction.payee.country = account.country;
    instruction.amount = payment.paid;
    instruction.note = note;
    return instruction;
}

Result<> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    // Bank details are nobody else's.
    if (!opened || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) || file.write(content) != content.size()
        || !file.commit())
        return fail(ErrorCode::Io, Text::tr("%1 could not be written: %2. Choose another folder.").arg(QFileInfo(path).fileName(), file.errorString()));
    return {};
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
    if (!payments.isEmpty())
        choices.append({PayoutFormat::Csv, formatName(PayoutFormat::Csv), payments});
    return choices;
}

QString payoutFormatKey(PayoutFormat format)
{
    switch (format) {
    case PayoutFormat::PayPal: return QStringLiteral("paypal");
    case PayoutFormat::PayPalLargeBatch: return QStringLiteral("paypal-large");
    case PayoutFormat::WiseBatch: return QStringLiteral("wise");
    case PayoutFormat::SepaPain03: return QStringLiteral("sepa-03");
    case PayoutFormat::SepaPain09: return QStringLiteral("sepa-09");
    case PayoutFormat::Nacha: return QStringLiteral("nacha");
    case PayoutFormat::Csv: break;
    }
    return QStringLiteral("csv");
}

Result<PayoutOrigin> readPayoutOrigin(Database &database)
{
    const ProgramRepository program(database);
    PayoutOrigin origin;
    for (const auto &[name, text] : originTexts()) {
        const Result<std::optional<QString>> value = program.setting(QLatin1String(originKey) + name);
        if (!value)
            return fail(value);
        origin.*text = value->value_or(QString());
    }
    const Result<std::optional<QString>> currency = program.setting(QLatin1String(originKey) + QLatin1String("wise_currency"));
    const Result<ProgramInfo> info = program.load();
    if (!currency || !info)
        return currency ? fail(info) : fail(currency);
    origin.sourceCurrency = Currency::fromCode(currency->value_or(QString())).value_or(info->currency);
    if (origin.name.isEmpty())
        origin.name = info->name;
    return origin;
}

Result<> savePayoutOrigin(Database &database, const PayoutOrigin &origin)
{
    ProgramRepository program(database);
    for (const auto &[name, text] : originTexts()) {
        if (const Result<> saved = program.setSetting(QLatin1String(originKey) + name, origin.*text); !saved)
            return saved;
    }
    return program.setSetting(QLatin1String(originKey) + QLatin1String("wise_currency"),
                              origin.sourceCurrency.isValid() ? origin.sourceCurrency.code() : QString());
}

PayoutFileRequest payoutFileRequest(const Payout &payout, const QList<Payment> &payments, const PayoutOrigin &origin, const QString &note)
{
    PayoutFileRequest request;
    request.messageId = payout.number;
    request.createdAt = payout.createdAt;
    request.executionDay = payout.day;
    request.origin = origin;
    for (const Payment &payment : payments)
        request.payments.append(instructionOf(payment, note));
    return request;
}

Result<MadePayoutFiles> makePayoutFiles(Database &database, const Payout &payout, const PayoutFileChoice &choice)
{
    const Result<PayoutOrigin> origin = readPayoutOrigin(database);
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!origin || !info)
        return origin ? fail(info) : fail(origin);
    const PayoutFileRequest request = payoutFileRequest(payout, choice.payments, *origin, Text::tr("%1: payout %2").arg(info->name, payout.number));
    MadePayoutFiles made{checkPayout(choice.format, request), {}};
    if (!made.problems.isEmpty())
        return made;
    Result<QList<PayoutFile>> files = writePayoutFiles(choice.format, request);
    if (!files)
        return fail(files);
    made.files = std::move(*files);
    return made;
}

Result<> storePayoutFiles(Database &database, const Payout &payout, const PayoutFileChoice &choice, const QList<PayoutFile> &files,
                          const QStringList &paths)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (const Result<> written = writeWhole(paths.at(i), files.at(i).content); !written)
            return written;
    }
    QList<PaymentId> ids;
    for (const Payment &payment : choice.payments)
        ids.append(payment.id);
    PayoutRepository payouts(database);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const PayoutFileRecord record{payoutFormatKey(choice.format), QFileInfo(paths.at(i)).fileName(),
                                      QCryptographicHash::hash(files.at(i).content, QCryptographicHash::Sha256), files.at(i).payments, {}};
        if (const Result<> noted = payouts.noteFile(payout.id, record, ids); !noted)
            return noted;
    }
    return {};
}

} // namespace laurel
