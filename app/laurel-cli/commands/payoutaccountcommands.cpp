#include "arguments.h"
#include "commands/commands.h"
#include "commissions/bankcode.h"
#include "commissions/iban.h"
#include "commissions/payeetext.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "storage/payoutaccounts.h"
#include "storage/payoutrepository.h"
#include "storage/programrepository.h"
#include "storage/storedtext.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

QString key(const char *option) { return QLatin1String(option); }

Answer<AffiliateId> whose(const QCommandLineParser &arguments, Database &database)
{
    return findAffiliate(arguments.positionalArguments().constFirst(), database);
}

void print(Session &session, const PayoutAccount &account, const QList<AffiliateBalance> &balances)
{
    const QLocale &locale = session.locale();
    QJsonArray array;
    for (const AffiliateBalance &balance : balances) {
        array.append(QJsonObject{{QStringLiteral("currency"), balance.paid.currency().code()},
                                 {QStringLiteral("pending"), jsonOf(balance.pending)},
                                 {QStringLiteral("on_hold"), jsonOf(balance.onHold)},
                                 {QStringLiteral("approved"), jsonOf(balance.approved)},
                                 {QStringLiteral("in_payout"), jsonOf(balance.inPayout)},
                                 {QStringLiteral("paid"), jsonOf(balance.paid)}});
    }
    QJsonObject json = toJson(account);
    json.insert(QStringLiteral("balances"), array);
    if (session.console().isJson()) {
        session.console().json(json);
        return;
    }
    TextTable table;
    table.addColumn(Text::tr("What"));
    table.addColumn(Text::tr("Told"), TextTable::Align::Left, true);
    for (auto field = json.begin(); field != json.end(); ++field) {
        if (field->isString() && !field->toString().isEmpty())
            table.addRow({field.key(), field->toString()});
    }
    session.console().table(table);
    for (const AffiliateBalance &balance : balances)
        session.console().message(Text::tr("Pending %1, on hold %2, approved %3, in a payout %4, paid in all %5.")
                                      .arg(formatMoney(balance.pending, locale), formatMoney(balance.onHold, locale),
                                           formatMoney(balance.approved, locale), formatMoney(balance.inPayout, locale),
                                           formatMoney(balance.paid, locale)));
}

Answer<ExitCode> runShow(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<AffiliateId> affiliate = whose(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    const Result<PayoutAccount> account = PayoutAccountRepository(database).find(*affiliate);
    const Result<QList<AffiliateBalance>> balances = PayoutRepository(database).balances(*affiliate);
    if (!account)
        return fail(account);
    if (!balances)
        return fail(balances);
    print(session, *account, *balances);
    return ExitCode::Done;
}

/// Changes those fields of @p account that are texts.
Answer<PayoutAccount> withTexts(PayoutAccount account, const QCommandLineParser &arguments)
{
    const std::pair<const char *, QString *> fields[] = {
        {"name", &account.name},           {"email", &account.email},        {"routing", &account.routingNumber},
        {"account", &account.accountNumber}, {"address", &account.address},    {"hold", &account.holdReason},
        {"tax-id", &account.taxId},        {"vat-id", &account.vatId}};
    for (const auto &[option, value] : fields) {
        if (arguments.isSet(key(option)))
            *value = arguments.value(key(option)).trimmed();
    }
    if (arguments.isSet(key("country")))
        account.country = arguments.value(key("country")).toUpper();
    if (arguments.isSet(key("iban")) && !arguments.value(key("iban")).isEmpty()) {
        const Result<QString> iban = normalisedIban(arguments.value(key("iban")));
        if (!iban)
            return fail(iban);
        account.iban = *iban;
    }
    if (arguments.isSet(key("bic")) && !arguments.value(key("bic")).isEmpty()) {
        const Result<QString> bic = normalisedBic(arguments.value(key("bic")));
        if (!bic)
            return fail(bic);
        account.bic = *bic;
    }
    if (!account.routingNumber.isEmpty() && !isValidRoutingNumber(account.routingNumber))
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no routing number: it has nine digits, the last of which checks the others.").arg(account.routingNumber));
    const bool isRecipient = account.email.isEmpty() || isPayPalRecipient(account.email);
    if (!isRecipient)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no address to send money to.").arg(account.email));
    return account;
}

Answer<PayoutAccount> withChoices(PayoutAccount account, const QCommandLineParser &arguments, const ProgramInfo &info)
{
    if (arguments.isSet(key("method"))) {
        const auto method = fromStoredText<PayoutMethod>(arguments.value(key("method")));
        if (!method)
            return notAmong(arguments.value(key("method")), key("method"), QStringLiteral("none, paypal, wise, sepa, ach, bank, gift-card, product, other"));
        account.method = *method;
    }
    if (arguments.isSet(key("tax-form"))) {
        const auto form = fromStoredText<TaxForm>(arguments.value(key("tax-form")));
        if (!form)
            return notAmong(arguments.value(key("tax-form")), key("tax-form"), QStringLiteral("none, w9, w8ben, w8bene, not-needed"));
        account.taxForm = *form;
        account.taxFormDay = businessToday(info);
    }
    if (arguments.isSet(key("currency"))) {
        const auto currency = Currency::fromCode(arguments.value(key("currency")).toUpper());
        if (!currency)
            return fail(currency);
        account.currency = *currency;
    }
    account.isCompany = arguments.isSet(key("company")) || (account.isCompany && !arguments.isSet(key("person")));
    if (arguments.isSet(key("savings")))
        account.accountType = AccountType::Savings;
    for (const auto &[option, limit] : {std::pair(key("minimum"), &account.minimum), std::pair(key("maximum"), &account.maximum)}) {
        if (!arguments.isSet(option))
            continue;
        const Result<Money> amount = Money::parse(arguments.value(option), info.currency);
        if (!amount)
            return fail(amount);
        *limit = amount->isZero() ? std::optional<Money>() : *amount;
    }
    return account;
}

Answer<ExitCode> runSet(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<AffiliateId> affiliate = whose(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    PayoutAccountRepository accounts(database);
    const Result<PayoutAccount> before = accounts.find(*affiliate);
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!before)
        return fail(before);
    if (!info)
        return fail(info);
    Answer<PayoutAccount> account = withTexts(*before, arguments);
    if (account)
        account = withChoices(*account, arguments, *info);
    if (!account)
        return fail(account);
    if (const Result<> saved = accounts.save(*account); !saved)
        return fail(saved);
    print(session, *account, {});
    return ExitCode::Done;
}

} // namespace

QList<Command> payoutAccountCommands()
{
    Command show;
    show.name = QStringLiteral("payout account show");
    show.arguments = QStringLiteral("AFFILIATE");
    show.fewest = show.most = 1;
    show.summary = Text::tr("Show how an affiliate is paid, and what they have earned and got.");
    show.example = QStringLiteral("laurel-cli payout account show MILA10");
    show.run = &runShow;
    Command set;
    set.name = QStringLiteral("payout account set");
    set.arguments = QStringLiteral("AFFILIATE");
    set.fewest = set.most = 1;
    set.summary = Text::tr("Say how an affiliate is paid.");
    set.details = Text::tr("What no option names stays. An empty value removes a text; 0 removes a limit.");
    set.example = QStringLiteral("laurel-cli payout account set MILA10 --method sepa --iban \"DE89 3704 0044 0532 0130 00\"");
    const auto text = [](const char *name, const char *value, const QString &description) { return option(key(name), key(value), description); };
    set.options = {text("method", "METHOD", Text::tr("One of none, paypal, wise, sepa, ach, bank, gift-card, product, other.")),
                   text("name", "NAME", Text::tr("Who holds the account; otherwise the affiliate.")),
                   text("email", "ADDRESS", Text::tr("Of PayPal or Wise.")),
                   text("iban", "IBAN", Text::tr("The IBAN.")),
                   text("bic", "BIC", Text::tr("The BIC.")),
                   text("routing", "NUMBER", Text::tr("The routing number, for ACH.")),
                   text("account", "NUMBER", Text::tr("The account number, for ACH.")),
                   flag(key("savings"), Text::tr("It is a savings account.")),
                   flag(key("company"), Text::tr("It is a company's.")),
                   flag(key("person"), Text::tr("It is a person's.")),
                   text("currency", "CODE", Text::tr("The currency in which they are paid.")),
                   text("country", "CC", Text::tr("The country, as DE.")),
                   text("address", "TEXT", Text::tr("The postal address.")),
                   text("minimum", "AMOUNT", Text::tr("The smallest payment; otherwise the program's.")),
                   text("maximum", "AMOUNT", Text::tr("The largest payment.")),
                   text("hold", "REASON", Text::tr("Pay nothing for now; an empty one ends it.")),
                   text("tax-form", "FORM", Text::tr("One of none, w9, w8ben, w8bene, not-needed.")),
                   text("tax-id", "ID", Text::tr("The tax id.")),
                   text("vat-id", "ID", Text::tr("The VAT id."))};
    set.run = &runSet;
    return {show, set};
}

} // namespace laurel::cli
