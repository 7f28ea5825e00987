#include "storage/payerdetails.h"

#include "storage/audit.h"
#include "storage/programrepository.h"
#include "storage/sqlerror.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <array>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayerDetails)
};

struct Field
{
    const char *key;
    QString PayerDetails::*value;
    bool isCode; ///< capital letters and digits without spaces
};

constexpr std::array fields{Field{"payer.name", &PayerDetails::name, false},
                            Field{"payer.address", &PayerDetails::address, false},
                            Field{"payer.country", &PayerDetails::country, true},
                            Field{"payer.vat_id", &PayerDetails::vatId, true},
                            Field{"payer.email", &PayerDetails::email, false},
                            Field{"payer.iban", &PayerDetails::iban, true},
                            Field{"payer.bic", &PayerDetails::bic, true},
                            Field{"payer.routing_number", &PayerDetails::routingNumber, true},
                            Field{"payer.account_number", &PayerDetails::accountNumber, true},
                            Field{"payer.company_id", &PayerDetails::companyId, true},
                            Field{"payer.bank_name", &PayerDetails::bankName, false},
                            Field{"payer.wise_currency", &PayerDetails::wiseCurrency, true}};
constexpr const char *accountTypeKey = "payer.account_type";

QString tidied(const QString &text, bool isCode)
{
    if (!isCode)
        return text.trimmed();
    QString code = text.toUpper();
    code.removeIf([](QChar c) { return c.isSpace(); });
    return code;
}

bool isCountryCode(const QString &text)
{
    return text.size() == 2 && text.at(0) >= u'A' && text.at(0) <= u'Z' && text.at(1) >= u'A' && text.at(1) <= u'Z';
}

QJsonObject toJson(const PayerDetails &details)
{
    QJsonObject json{{QString::fromLatin1(accountTypeKey), storedText(details.accountType)}};
    for (const Field &field : fields)
        json.insert(QString::fromLatin1(field.key), tidied(details.*field.value, field.isCode));
    return json;
}

Result<> write(ProgramRepository &program, const PayerDetails &details)
{
    for (const Field &field : fields) {
        const QString value = tidied(details.*field.value, field.isCode);
        if (const Result<> set = program.setSetting(QString::fromLatin1(field.key), value); !set)
            return set;
    }
    return program.setSetting(QString::fromLatin1(accountTypeKey), storedText(details.accountType));
}

} // namespace

Result<PayerDetails> loadPayerDetails(Database &database)
{
    const ProgramRepository program(database);
    PayerDetails details;
    for (const Field &field : fields) {
        const Result<std::optional<QString>> value = program.setting(QString::fromLatin1(field.key));
        if (!value)
            return fail(value);
        details.*field.value = value->value_or(QString());
    }
    const Result<std::optional<QString>> type = program.setting(QString::fromLatin1(accountTypeKey));
    if (!type)
        return fail(type);
    details.accountType = fromStoredText<AccountType>(type->value_or(QString())).value_or(AccountType::Checking);
    return details;
}

Result<> savePayerDetails(Database &database, const PayerDetails &details)
{
    const QString country = tidied(details.country, true);
    if (!country.isEmpty() && !isCountryCode(country))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is not a country's two letters, as DE or US.").arg(details.country));
    const Result<PayerDetails> before = loadPayerDetails(database);
    if (!before)
        return fail(before);
    ProgramRepository program(database);
    if (const Result<> written = write(program, details); !written)
        return written;
    return guarded([&]() -> Result<> {
        const QJsonObject after = toJson(details);
        recordChange(database, "payer", 1, "update", toJson(*before), after, after.keys());
        return {};
    });
}

} // namespace laurel
