#include "storage/payoutaccounts.h"

#include "storage/audit.h"
#include "storage/programrepository.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutAccountRepository)
};

constexpr const char *columns = "affiliate_id, method, currency, name, is_company, email, iban, bic, routing, account, account_type, "
                                "address, country, minimum, maximum, hold_reason, tax_form, tax_form_day, tax_id, vat_id";

PayoutAccount accountOf(SQLite::Statement &row, Currency programCurrency)
{
    const auto limit = [&](int column) {
        const SQLite::Column value = row.getColumn(column);
        return value.isNull() ? std::optional<Money>() : Money(value.getInt64(), programCurrency);
    };
    PayoutAccount account;
    account.affiliate = AffiliateId(row.getColumn(0).getInt64());
    account.method = fromStoredText<PayoutMethod>(textOf(row.getColumn(1))).value_or(PayoutMethod::None);
    account.currency = currencyOf(row.getColumn(2));
    account.name = textOf(row.getColumn(3));
    account.isCompany = row.getColumn(4).getInt() != 0;
    account.email = textOf(row.getColumn(5));
    account.iban = textOf(row.getColumn(6));
    account.bic = textOf(row.getColumn(7));
    account.routingNumber = textOf(row.getColumn(8));
    account.accountNumber = textOf(row.getColumn(9));
    account.accountType = fromStoredText<AccountType>(textOf(row.getColumn(10))).value_or(AccountType::Checking);
    account.address = textOf(row.getColumn(11));
    account.country = textOf(row.getColumn(12));
    account.minimum = limit(13);
    account.maximum = limit(14);
    account.holdReason = textOf(row.getColumn(15));
    account.taxForm = fromStoredText<TaxForm>(textOf(row.getColumn(16))).value_or(TaxForm::None);
    account.taxFormDay = dayOf(row.getColumn(17));
    account.taxId = textOf(row.getColumn(18));
    account.vatId = textOf(row.getColumn(19));
    return account;
}

Result<Currency> programCurrency(Database &database)
{
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    return info ? Result<Currency>(info->currency) : fail(info);
}

void bindLimit(SQLite::Statement &statement, int index, const std::optional<Money> &limit)
{
    if (limit)
        statement.bind(index, int64_t(limit->minor()));
    else
        statement.bind(index);
}

const QStringList personalFields{QStringLiteral("name"),          QStringLiteral("email"),         QStringLiteral("iban"),
                                 QStringLiteral("bic"),           QStringLiteral("routingNumber"), QStringLiteral("accountNumber"),
                                 QStringLiteral("address"),       QStringLiteral("taxId"),         QStringLiteral("vatId"),
                                 QStringLiteral("holdReason")};

} // namespace

QJsonObject toJson(const PayoutAccount &account)
{
    QJsonObject json{{QStringLiteral("method"), storedText(account.method)},
                     {QStringLiteral("currency"), account.currency.isValid() ? account.currency.code() : QString()},
                     {QStringLiteral("name"), account.name},
                     {QStringLiteral("isCompany"), account.isCompany},
                     {QStringLiteral("email"), account.email},
                     {QStringLiteral("iban"), account.iban},
                     {QStringLiteral("bic"), account.bic},
                     {QStringLiteral("routingNumber"), account.routingNumber},
                     {QStringLiteral("accountNumber"), account.accountNumber},
                     {QStringLiteral("accountType"), storedText(account.accountType)},
                     {QStringLiteral("address"), account.address},
                     {QStringLiteral("country"), account.country},
                     {QStringLiteral("holdReason"), account.holdReason},
                     {QStringLiteral("taxForm"), storedText(account.taxForm)},
                     {QStringLiteral("taxFormDay"), account.taxFormDay.toString(Qt::ISODate)},
                     {QStringLiteral("taxId"), account.taxId},
                     {QStringLiteral("vatId"), account.vatId}};
    if (account.minimum)
        json.insert(QStringLiteral("minimum"), account.minimum->toDecimalText());
    if (account.maximum)
        json.insert(QStringLiteral("maximum"), account.maximum->toDecimalText());
    return json;
}

PayoutAccount payoutAccountFrom(const QJsonObject &json, AffiliateId affiliate)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    PayoutAccount account;
    account.affiliate = affiliate;
    account.method = fromStoredText<PayoutMethod>(text("method")).value_or(PayoutMethod::None);
    account.currency = Currency::fromCode(text("currency")).value_or(Currency());
    account.name = text("name");
    account.isCompany = json.value(QLatin1String("isCompany")).toBool();
    account.email = text("email");
    account.iban = text("iban");
    account.bic = text("bic");
    account.routingNumber = text("routingNumber");
    account.accountNumber = text("accountNumber");
    account.accountType = fromStoredText<AccountType>(text("accountType")).value_or(AccountType::Checking);
    account.address = text("address");
    account.country = text("country");
    account.holdReason = text("holdReason");
    account.taxForm = fromStoredText<TaxForm>(text("taxForm")).value_or(TaxForm::None);
    account.taxFormDay = QDate::fromString(text("taxFormDay"), Qt::ISODate);
    account.taxId = text("taxId");
    account.vatId = text("vatId");
    return account;
}

Result<PayoutAccount> PayoutAccountRepository::find(AffiliateId affiliate) const
{
    const Result<Currency> currency = programCurrency(m_database);
    if (!currency)
        return fail(currency);
    return guarded([&]() -> Result<PayoutAccount> {
        SQLite::Statement query(m_database.sql(), std::string("SELECT ") + columns + " FROM payout_account WHERE affiliate_id = ?");
        bindId(query, 1, affiliate);
        if (query.executeStep())
            return accountOf(query, *currency);
        PayoutAccount none;
        none.affiliate = affiliate;
        return none;
    });
}

Result<QHash<AffiliateId, PayoutAccount>> PayoutAccountRepository::all() const
{
    const Result<Currency> currency = programCurrency(m_database);
    if (!currency)
        return fail(currency);
    return guarded([&]() -> Result<QHash<AffiliateId, PayoutAccount>> {
        QHash<AffiliateId, PayoutAccount> accounts;
        SQLite::Statement query(m_database.sql(), std::string("SELECT ") + columns + " FROM payout_account");
        while (query.executeStep()) {
            const PayoutAccount account = accountOf(query, *currency);
            accounts.insert(account.affiliate, account);
        }
        return accounts;
    });
}

Result<> PayoutAccountRepository::save(const PayoutAccount &account)
{
    const Result<PayoutAccount> before = find(account.affiliate);
    const Result<Currency> currency = programCurrency(m_database);
    if (!before || !currency)
        return before ? fail(currency) : fail(before);
    for (const std::optional<Money> &limit : {account.minimum, account.maximum}) {
        if (limit && (limit->currency() != *currency || limit->isNegative()))
            return fail(ErrorCode::InvalidInput, Text::tr("The smallest and the largest payment are in the program's currency."));
    }
    if (account.minimum && account.maximum && account.minimum->minor() > account.maximum->minor())
        return fail(ErrorCode::InvalidInput, Text::tr("The smallest payment is larger than the largest."));
    return guarded([&]() -> Result<> {
        SQLite::Statement upsert(m_database.sql(), std::string("INSERT OR REPLACE INTO payout_account (") + columns
                                                       + ", changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                                         "?, unixepoch())");
        bindId(upsert, 1, account.affiliate);
        bindText(upsert, 2, storedText(account.method));
        bindText(upsert, 3, account.currency.isValid() ? account.currency.code() : QString());
        bindText(upsert, 4, account.name.trimmed());
        upsert.bind(5, int(account.isCompany));
        bindText(upsert, 6, account.email.trimmed());
        bindText(upsert, 7, account.iban);
        bindText(upsert, 8, account.bic);
        bindText(upsert, 9, account.routingNumber);
        bindText(upsert, 10, account.accountNumber);
        bindText(upsert, 11, storedText(account.accountType));
        bindText(upsert, 12, account.address);
        bindText(upsert, 13, account.country);
        bindLimit(upsert, 14, account.minimum);
        bindLimit(upsert, 15, account.maximum);
        bindText(upsert, 16, account.holdReason.simplified());
        bindText(upsert, 17, storedText(account.taxForm));
        bindDay(upsert, 18, account.taxFormDay);
        bindText(upsert, 19, account.taxId.trimmed());
        bindText(upsert, 20, account.vatId.trimmed());
        upsert.exec();
        recordChange(m_database, "payout_account", account.affiliate.value(), "update", toJson(*before), toJson(account),
                     personalFields);
        return {};
    });
}

} // namespace laurel
