#include "arguments.h"
#include "commands/commands.h"
#include "commissions/accountcheck.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "onestep.h"
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

/// One line of what is known of an account.
struct Told
{
    const char *key;
    QString label;
    QString value; ///< empty: not told
};

QList<Told> toldOf(const PayoutAccount &account)
{
    const auto limit = [](const std::optional<Money> &money) { return money ? money->toDecimalText() : QString(); };
    return {{"method", Text::tr("Method"), storedText(account.method)},
            {"name", Text::tr("Name"), account.name},
            {"email", Text::tr("E-mail"), account.email},
            {"iban", Text::tr("IBAN"), account.iban},
            {"bic", Text::tr("BIC"), account.bic},
            {"routing_number", Text::tr("Routing number"), account.routingNumber},
            {"account_number", Text::tr("Account number"), account.accountNumber},
            {"account_type", Text::tr("Account type"), storedText(account.accountType)},
            {"currency", Text::tr("Currency"), account.currency.isValid() ? account.currency.code() : QString()},
            {"address", Text::tr("Address"), account.address},
            {"country", Text::tr("Country"), account.country},
            {"minimum", Text::tr("Smallest payment"), limit(account.minimum)},
            {"maximum", Text::tr("Largest payment"), limit(account.maximum)},
            {"hold_reason", Text::tr("Nothing is paid for now"), account.holdReason},
            {"tax_form", Text::tr("Tax form"), storedText(account.taxForm)},
            {"tax_form_day", Text::tr("Tax form received on"), account.taxFormDay.toString(Qt::ISODate)},
            {"tax_id", Text::tr("Tax id"), account.taxId},
            {"vat_id", Text::tr("VAT id"), account.vatId}};
}

QJsonArray jsonOf(const QList<AffiliateBalance> &balances)
{
    QJsonArray array;
    for (const AffiliateBalance &balance : balances) {
        array.append(QJsonObject{{QStringLiteral("currency"), balance.paid.currency().code()},
                                 {QStringLiteral("pending"), laurel::cli::jsonOf(balance.pending)},
                                 {QStringLiteral("on_hold"), laurel::cli::jsonOf(balance.onHold)},
                                 {QStringLiteral("approved"), laurel::cli::jsonOf(balance.approved)},
                                 {QStringLiteral("in_payout"), laurel::cli::jsonOf(balance.inPayout)},
                                 {QStringLiteral("paid"), laurel::cli::jsonOf(balance.paid)}});
    }
    return array;
}

void print(Session &session, const PayoutAccount &account, const QList<AffiliateBalance> &balances)
{
    const QLocale &locale = session.locale();
    QJsonObject json{{QStringLiteral("is_company"), account.isCompany}, {QStringLiteral("balances"), jsonOf(balances)}};
    TextTable table;
    table.addColumn(Text::tr("What"));
    table.addColumn(Text::tr("Told"), TextTable::Align::Left, true);
    for (const Told &told : toldOf(account)) {
        json.insert(QLatin1String(told.key), told.value.isEmpty() ? QJsonValue() : QJsonValue(told.value));
        if (!told.value.isEmpty())
            table.addRow({told.label, QString(told.value).replace(u'\n', QStringLiteral(", "))});
    }
    if (session.console().isJson()) {
        session.console().json(json);
        return;
    }
    table.addRow({Text::tr("Who"), account.isCompany ? Text::tr("a company") : Text::tr("a person")});
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

/// Changes those fields of @p account that are texts; an empty one removes what was told.
PayoutAccount withTexts(PayoutAccount account, const QCommandLineParser &arguments)
{
    const std::pair<const char *, QString *> fields[] = {
        {"name", &account.name},       {"email", &account.email},   {"iban", &account.iban},
        {"bic", &account.bic},         {"routing", &account.routingNumber}, {"account", &account.accountNumber},
        {"address", &account.address}, {"country", &account.country}, {"hold", &account.holdReason},
        {"tax-id", &account.taxId},    {"vat-id", &account.vatId}};
    for (const auto &[option, value] : fields) {
        if (arguments.isSet(key(option)))
            *value = arguments.value(key(option)).trimmed();
    }
    return account;
}

/// The value of an option that takes a word of the program file; @p before when it is not there.
template <typename Enum>
Answer<Enum> chosen(const QCommandLineParser &arguments, const char *option, const QString &allowed, Enum before)
{
    if (!arguments.isSet(key(option)))
        return before;
    const auto value = fromStoredText<Enum>(arguments.value(key(option)));
    return value ? Answer<Enum>(*value) : notAmong(arguments.value(key(option)), key(option), allowed);
}

QString methods() { return QStringLiteral("none, paypal, wise, sepa, ach, bank, gift-card, product, other"); }
QString accountTypes() { return QStringLiteral("checking, savings"); }
QString taxForms() { return QStringLiteral("none, w9, w8ben, w8bene, not-needed"); }

Answer<PayoutAccount> withTaxForm(PayoutAccount account, const QCommandLineParser &arguments, const ProgramInfo &info)
{
    const Answer<TaxForm> form = chosen(arguments, "tax-form", taxForms(), account.taxForm);
    const Answer<QDate> day = dayOf(arguments, key("tax-form-day"));
    if (!form)
        return fail(form);
    if (!day)
        return fail(day);
    const bool isReceived = *form != TaxForm::None && *form != TaxForm::NotNeeded;
    if (day->isValid() && !isReceived)
        return wrongUsage(Text::tr("--tax-form-day is the day on which a form was received, and there is none."));
    if (day->isValid())
        account.taxFormDay = *day;
    else if (!isReceived)
        account.taxFormDay = {};
    else if (*form != account.taxForm)
        account.taxFormDay = businessToday(info);
    account.taxForm = *form;
    return account;
}

Answer<PayoutAccount> withChoices(PayoutAccount account, const QCommandLineParser &arguments, const ProgramInfo &info)
{
    if (arguments.isSet(key("company")) && arguments.isSet(key("person")))
        return wrongUsage(Text::tr("--company and --person exclude each other."));
    const Answer<PayoutMethod> method = chosen(arguments, "method", methods(), account.method);
    const Answer<AccountType> type = chosen(arguments, "account-type", accountTypes(), account.accountType);
    if (!method)
        return fail(method);
    if (!type)
        return fail(type);
    account.method = *method;
    account.accountType = *type;
    account.isCompany = arguments.isSet(key("company")) || (account.isCompany && !arguments.isSet(key("person")));
    if (arguments.isSet(key("currency"))) {
        const QString code = arguments.value(key("currency")).trimmed().toUpper();
        const auto currency = code.isEmpty() ? Result<Currency>(Currency()) : Currency::fromCode(code);
        if (!currency)
            return fail(currency);
        account.currency = *currency;
    }
    for (const auto &[option, limit] : {std::pair(key("minimum"), &account.minimum), std::pair(key("maximum"), &account.maximum)}) {
        if (!arguments.isSet(option))
            continue;
        const Result<Money> amount = Money::parse(arguments.value(option), info.currency);
        if (!amount)
            return fail(amount);
        *limit = amount->isZero() ? std::optional<Money>() : *amount;
    }
    return withTaxForm(account, arguments, info);
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
    const Answer<PayoutAccount> wanted = withChoices(withTexts(*before, arguments), arguments, *info);
    if (!wanted)
        return fail(wanted);
    const Result<PayoutAccount> account = checkedAccount(*wanted);
    if (!account)
        return fail(account);
    if (const Result<> limits = checkLimits(*account); !limits)
        return fail(limits);
    if (const Result<> saved = asOneStep(database, [&] { return accounts.save(*account); }); !saved)
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
    set.options = {text("method", "METHOD", Text::tr("One of %1.").arg(methods())),
                   text("name", "NAME", Text::tr("Who holds the account; otherwise the affiliate.")),
                   text("email", "ADDRESS", Text::tr("Of PayPal or Wise.")),
                   text("iban", "IBAN", Text::tr("The IBAN.")),
                   text("bic", "BIC", Text::tr("The BIC.")),
                   text("routing", "NUMBER", Text::tr("The routing number, for ACH.")),
                   text("account", "NUMBER", Text::tr("The account number, for ACH.")),
                   text("account-type", "TYPE", Text::tr("One of %1.").arg(accountTypes())),
                   flag(key("company"), Text::tr("It is a company's.")),
                   flag(key("person"), Text::tr("It is a person's.")),
                   text("currency", "CODE", Text::tr("The currency in which they are paid.")),
                   text("country", "CC", Text::tr("The country, as DE.")),
                   text("address", "TEXT", Text::tr("The postal address.")),
                   text("minimum", "AMOUNT", Text::tr("The smallest payment; otherwise the program's.")),
                   text("maximum", "AMOUNT", Text::tr("The largest payment.")),
                   text("hold", "REASON", Text::tr("Pay nothing for now; an empty one ends it.")),
                   text("tax-form", "FORM", Text::tr("One of %1.").arg(taxForms())),
                   text("tax-form-day", "DAY", Text::tr("The day on which it was received; otherwise today, for another form than before.")),
                   text("tax-id", "ID", Text::tr("The tax id.")),
                   text("vat-id", "ID", Text::tr("The VAT id."))};
    set.run = &runSet;
    return {show, set};
}

} // namespace laurel::cli
