#include "arguments.h"
#include "commands/commands.h"
#include "commissions/accountcheck.h"
#include "onestep.h"
#include "storage/payerdetails.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <array>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

struct Field
{
    const char *name;
    QString PayerDetails::*value;
    const char *description;
};

constexpr std::array fields{
    Field{"name", &PayerDetails::name, QT_TRANSLATE_NOOP("LaurelCli", "Of the company or person who pays.")},
    Field{"address", &PayerDetails::address, QT_TRANSLATE_NOOP("LaurelCli", "Street, postal code and town.")},
    Field{"country", &PayerDetails::country, QT_TRANSLATE_NOOP("LaurelCli", "Two letters, as DE or US.")},
    Field{"vat-id", &PayerDetails::vatId, QT_TRANSLATE_NOOP("LaurelCli", "For invoices to partners in the EU.")},
    Field{"email", &PayerDetails::email, QT_TRANSLATE_NOOP("LaurelCli", "For questions on statements.")},
    Field{"iban", &PayerDetails::iban, QT_TRANSLATE_NOOP("LaurelCli", "Of the account that pays.")},
    Field{"bic", &PayerDetails::bic, QT_TRANSLATE_NOOP("LaurelCli", "Of its bank.")},
    Field{"routing-number", &PayerDetails::routingNumber,
          QT_TRANSLATE_NOOP("LaurelCli", "Of the bank that gets the ACH file.")},
    Field{"account-number", &PayerDetails::accountNumber,
          QT_TRANSLATE_NOOP("LaurelCli", "Of the account at that bank.")},
    Field{"company-id", &PayerDetails::companyId, QT_TRANSLATE_NOOP("LaurelCli", "As that bank gave it.")},
    Field{"bank-name", &PayerDetails::bankName, QT_TRANSLATE_NOOP("LaurelCli", "The name of that bank.")},
    Field{"wise-currency", &PayerDetails::wiseCurrency,
          QT_TRANSLATE_NOOP("LaurelCli", "Of the Wise balance that pays; otherwise the program's.")}};

QString nameOf(const Field &field) { return QString::fromLatin1(field.name); }

QJsonObject jsonOf(const PayerDetails &details)
{
    QJsonObject object;
    for (const Field &field : fields)
        object.insert(nameOf(field).replace(u'-', u'_'), details.*field.value);
    object.insert(QStringLiteral("account_type"), storedText(details.accountType));
    return object;
}

Answer<ExitCode> show(const Session &session, Database &database)
{
    const Result<PayerDetails> details = loadPayerDetails(database);
    if (!details)
        return fail(details);
    if (session.console().isJson()) {
        session.console().json(jsonOf(*details));
        return ExitCode::Done;
    }
    TextTable table;
    table.addColumn(Text::tr("Detail"));
    table.addColumn(Text::tr("Value"), TextTable::Align::Left, true);
    for (const Field &field : fields) {
        const QString value = QString((*details).*field.value).replace(u'\n', QStringLiteral(", "));
        table.addRow({nameOf(field), value.isEmpty() ? QStringLiteral("–") : value});
    }
    table.addRow({QStringLiteral("account-type"), storedText(details->accountType)});
    session.console().table(table);
    return ExitCode::Done;
}

Answer<ExitCode> runShow(Session &session, const QCommandLineParser &)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    return show(session, (*program)->database());
}

Answer<ExitCode> runSet(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    Result<PayerDetails> details = loadPayerDetails(database);
    if (!details)
        return fail(details);
    bool isAnySet = false;
    for (const Field &field : fields) {
        if (!arguments.isSet(nameOf(field)))
            continue;
        (*details).*field.value = arguments.value(nameOf(field));
        isAnySet = true;
    }
    if (const QString type = arguments.value(QStringLiteral("account-type")); !type.isEmpty()) {
        const std::optional<AccountType> known = fromStoredText<AccountType>(type);
        if (!known)
            return notAmong(type, QStringLiteral("account-type"), QStringLiteral("checking, savings"));
        details->accountType = *known;
        isAnySet = true;
    }
    if (!isAnySet)
        return wrongUsage(Text::tr("Say what to set, as --name or --iban."));
    details = checkedPayer(*details);
    if (!details)
        return fail(details);
    if (const Result<> saved = asOneStep(database, [&] { return savePayerDetails(database, *details); }); !saved)
        return fail(saved);
    return show(session, database);
}

} // namespace

QList<Command> payerCommands()
{
    Command showPayer;
    showPayer.name = QStringLiteral("payout payer show");
    showPayer.summary = Text::tr("Show who pays: for bank files, statements and invoices.");
    showPayer.example = QStringLiteral("laurel-cli payout payer show");
    showPayer.run = &runShow;
    Command set;
    set.name = QStringLiteral("payout payer set");
    set.summary = Text::tr("Say who pays. What is not named stays as it is.");
    set.example = QStringLiteral("laurel-cli payout payer set --name \"Tea Ltd\" --address \"1 Leaf Lane, Dublin\" "
                                 "--country IE --vat-id IE1234567A");
    for (const Field &field : fields)
        set.options.append(option(nameOf(field), QStringLiteral("TEXT"), Text::tr(field.description)));
    set.options.append(
        option(QStringLiteral("account-type"), QStringLiteral("TYPE"), Text::tr("checking or savings.")));
    set.run = &runSet;
    return {showPayer, set};
}

} // namespace laurel::cli
