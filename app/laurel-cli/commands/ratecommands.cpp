#include "arguments.h"
#include "commands/commands.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "storage/exchangerates.h"
#include "storage/programrepository.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr int defaultLimit = 50;

Answer<Currency> currencyFrom(const QString &code)
{
    const Result<Currency> currency = Currency::fromCode(code);
    return currency ? Answer<Currency>(*currency) : wrongUsage(currency.error().message);
}

/// What --currency, --day and --limit ask for.
Answer<QList<DatedRate>> askedRates(const QCommandLineParser &arguments, Database &database)
{
    const ExchangeRates rates(database);
    Answer<QDate> day = dayOf(arguments, QStringLiteral("day"));
    if (!day)
        return fail(day);
    Currency only;
    if (arguments.isSet(QStringLiteral("currency"))) {
        const Answer<Currency> currency = currencyFrom(arguments.value(QStringLiteral("currency")));
        if (!currency)
            return fail(currency);
        only = *currency;
    }
    const Answer<int> limit = limitOf(arguments);
    if (!limit)
        return fail(limit);
    if (only.isValid() && !day->isValid()) {
        const Result<QList<DatedRate>> found = rates.of(only, *limit);
        return found ? Answer<QList<DatedRate>>(*found) : fail(found);
    }
    if (!day->isValid()) {
        const Result<QDate> last = rates.lastDay();
        if (!last)
            return fail(last);
        day = *last;
    }
    Result<QList<DatedRate>> found = rates.onDay(*day);
    if (!found)
        return fail(found);
    if (only.isValid())
        found->removeIf([only](const DatedRate &rate) { return rate.currency != only; });
    return *found;
}

Answer<ExitCode> runList(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Answer<QList<DatedRate>> rates = askedRates(arguments, (*program)->database());
    if (!rates)
        return fail(rates);
    QJsonArray array;
    TextTable table;
    table.addColumn(Text::tr("Day"));
    table.addColumn(Text::tr("Currency"));
    table.addColumn(Text::tr("For one euro"), TextTable::Align::Right);
    for (const DatedRate &rate : *rates) {
        table.addRow({rate.day.toString(Qt::ISODate), rate.currency.code(), rate.rate.toText()});
        array.append(QJsonObject{{QStringLiteral("day"), jsonOf(rate.day)},
                                 {QStringLiteral("currency"), rate.currency.code()},
                                 {QStringLiteral("rate"), rate.rate.toText()}});
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("rates"), array}});
    else
        session.console().table(table);
    return ExitCode::Done;
}

Answer<ExitCode> runConvert(Session &session, const QCommandLineParser &arguments)
{
    const QStringList words = arguments.positionalArguments();
    const Answer<Currency> from = currencyFrom(words.at(1));
    if (!from)
        return fail(from);
    const Answer<Currency> to = currencyFrom(words.at(2));
    if (!to)
        return fail(to);
    const Result<Money> amount = Money::parse(words.at(0), *from);
    if (!amount)
        return wrongUsage(amount.error().message);
    Answer<QDate> day = dayOf(arguments, QStringLiteral("day"));
    if (!day)
        return fail(day);
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    if (!day->isValid()) {
        const Result<ProgramInfo> info = ProgramRepository(database).load();
        if (!info)
            return fail(info);
        day = businessToday(*info);
    }
    const Result<ConvertedAmount> converted = ExchangeRates(database).convert(*amount, *to, *day);
    if (!converted)
        return fail(converted);
    if (session.console().isJson()) {
        session.console().json({{QStringLiteral("amount"), jsonOf(*amount)},
                                {QStringLiteral("currency"), from->code()},
                                {QStringLiteral("day"), jsonOf(*day)},
                                {QStringLiteral("converted_amount"), jsonOf(converted->amount)},
                                {QStringLiteral("converted_currency"), to->code()},
                                {QStringLiteral("rate_day"), jsonOf(converted->rateDay)}});
        return ExitCode::Done;
    }
    session.console().line(formatMoney(converted->amount, session.locale()));
    if (converted->rateDay.isValid()) {
        session.console().message(
            Text::tr("At the European Central Bank's rate of %1.").arg(converted->rateDay.toString(Qt::ISODate)));
    }
    return ExitCode::Done;
}

} // namespace

QList<Command> rateCommands()
{
    const auto dayOption = [](const QString &otherwise) {
        return option(QStringLiteral("day"), QStringLiteral("DAY"),
                      Text::tr("The day, as 2026-05-31; otherwise %1.").arg(otherwise));
    };
    Command list;
    list.name = QStringLiteral("rate list");
    list.summary = Text::tr("List exchange rates: what a euro bought.");
    list.details = Text::tr("They come with imports of the European Central Bank's files eurofxref-hist.csv and "
                            "eurofxref.csv. A day without a rate "
                            "has that of the last day before, at most a week earlier.");
    list.example = QStringLiteral("laurel-cli rate list --currency USD --limit 10");
    list.options = {
        option(QStringLiteral("currency"), QStringLiteral("CODE"), Text::tr("Only this currency, newest first.")),
        dayOption(Text::tr("the last one that is known")), limitOption(defaultLimit)};
    list.run = &runList;

    Command convert;
    convert.name = QStringLiteral("rate convert");
    convert.arguments = QStringLiteral("AMOUNT FROM TO");
    convert.fewest = convert.most = 3;
    convert.summary = Text::tr("Convert an amount at the exchange rate of a day.");
    convert.details = Text::tr("AMOUNT is written like 1234.50; FROM and TO are currencies, as USD. It goes through "
                               "the euro and is rounded once.");
    convert.example = QStringLiteral("laurel-cli rate convert 100.00 USD EUR --day 2026-03-03");
    convert.options = {dayOption(Text::tr("today"))};
    convert.run = &runConvert;
    return {list, convert};
}

} // namespace laurel::cli
