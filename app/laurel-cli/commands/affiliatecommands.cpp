#include "arguments.h"
#include "commands/commands.h"
#include "core/localformat.h"
#include "jsonvalues.h"
#include "storage/affiliaterepository.h"
#include "storage/outsidepayouts.h"
#include "storage/programrepository.h"
#include "storage/storedtext.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

constexpr QLatin1String allKinds("content, creator, coupon, cashback, email, comparison, community, other");
constexpr int shownPayouts = 20;
constexpr QLatin1String allStatuses("applied, active, paused, ended, rejected");

QString tierName(const QList<Tier> &tiers, TierId id)
{
    const auto tier =
        std::find_if(tiers.cbegin(), tiers.cend(), [id](const Tier &candidate) { return candidate.id == id; });
    return tier == tiers.cend() ? QString() : tier->name;
}

/// The tier that --tier names; none when the option is not there.
Answer<TierId> tierOf(const QCommandLineParser &arguments, Database &database)
{
    const QString name = arguments.value(QStringLiteral("tier"));
    if (name.isEmpty())
        return TierId();
    const Result<QList<Tier>> tiers = ProgramRepository(database).tiers();
    if (!tiers)
        return fail(tiers);
    for (const Tier &tier : *tiers) {
        if (tier.name.compare(name, Qt::CaseInsensitive) == 0)
            return tier.id;
    }
    return fail(ErrorCode::NotFound, Text::tr("There is no tier “%1” in this program.").arg(name));
}

Answer<Affiliate> readAffiliate(const QCommandLineParser &arguments, Database &database)
{
    Affiliate affiliate;
    affiliate.name = arguments.positionalArguments().constFirst().trimmed();
    if (affiliate.name.isEmpty() || affiliate.name.size() > 200)
        return fail(ErrorCode::InvalidInput, Text::tr("The name of an affiliate has 1 to 200 letters."));
    affiliate.email = arguments.value(QStringLiteral("email"));
    affiliate.company = arguments.value(QStringLiteral("company"));
    affiliate.website = arguments.value(QStringLiteral("website"));
    affiliate.country = arguments.value(QStringLiteral("country")).toUpper();
    affiliate.notes = arguments.value(QStringLiteral("notes"));
    affiliate.tags = arguments.values(QStringLiteral("tag"));

    const QString kind = arguments.value(QStringLiteral("kind"));
    const std::optional<AffiliateKind> knownKind = fromStoredText<AffiliateKind>(kind);
    if (!knownKind)
        return notAmong(kind, QStringLiteral("kind"), allKinds);
    affiliate.kind = *knownKind;
    const QString status = arguments.value(QStringLiteral("status"));
    const std::optional<AffiliateStatus> knownStatus = fromStoredText<AffiliateStatus>(status);
    if (!knownStatus)
        return notAmong(status, QStringLiteral("status"), allStatuses);
    affiliate.status = *knownStatus;

    const Answer<TierId> tier = tierOf(arguments, database);
    if (!tier)
        return fail(tier);
    affiliate.tier = *tier;
    const Answer<QDate> joined = dayOf(arguments, QStringLiteral("joined"));
    if (!joined)
        return fail(joined);
    affiliate.joined = *joined;
    return affiliate;
}

Answer<AffiliateId> insertWithCodes(Database &database, const Affiliate &affiliate, const QCommandLineParser &arguments)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    AffiliateRepository repository(database);
    const Result<AffiliateId> id = repository.insert(affiliate);
    if (!id)
        return fail(id);
    QList<AffiliateCode> codes;
    for (const QString &code : arguments.values(QStringLiteral("code")))
        codes.append({{}, *id, CodeKind::Referral, code, {}, {}});
    for (const QString &coupon : arguments.values(QStringLiteral("coupon")))
        codes.append({{}, *id, CodeKind::Coupon, coupon, {}, {}});
    for (const AffiliateCode &code : std::as_const(codes)) {
        if (const Result<AffiliateCodeId> inserted = repository.insertCode(code); !inserted)
            return fail(inserted);
    }
    if (const Result<> committed = transaction->commit(); !committed)
        return fail(committed);
    return *id;
}

Answer<ExitCode> runAdd(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToWrite();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<Affiliate> affiliate = readAffiliate(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    const Answer<AffiliateId> id = insertWithCodes(database, *affiliate, arguments);
    if (!id)
        return fail(id);
    if (session.console().isJson())
        session.console().json({{QStringLiteral("id"), id->value()}, {QStringLiteral("name"), affiliate->name}});
    session.console().message(Text::tr("Added %1.").arg(affiliate->name));
    return ExitCode::Done;
}

Answer<AffiliateFilter> readFilter(const QCommandLineParser &arguments, Database &database)
{
    AffiliateFilter filter;
    filter.text = arguments.positionalArguments().value(0);
    if (arguments.isSet(QStringLiteral("status"))) {
        const QString status = arguments.value(QStringLiteral("status"));
        filter.status = fromStoredText<AffiliateStatus>(status);
        if (!filter.status)
            return notAmong(status, QStringLiteral("status"), allStatuses);
    }
    const Answer<TierId> tier = tierOf(arguments, database);
    if (!tier)
        return fail(tier);
    filter.tier = *tier;
    return filter;
}

void printList(const Session &session, const QList<Affiliate> &affiliates, const QList<Tier> &tiers)
{
    TextTable table;
    table.addColumn(Text::tr("Name"), TextTable::Align::Left, true);
    table.addColumn(Text::tr("Kind"));
    table.addColumn(Text::tr("Status"));
    table.addColumn(Text::tr("Tier"));
    table.addColumn(Text::tr("Joined"));
    table.addColumn(Text::tr("E-mail"), TextTable::Align::Left, true);
    for (const Affiliate &affiliate : affiliates) {
        table.addRow({affiliate.name, storedText(affiliate.kind), storedText(affiliate.status),
                      tierName(tiers, affiliate.tier), affiliate.joined.toString(Qt::ISODate), affiliate.email});
    }
    session.console().table(table);
}

Answer<ExitCode> runList(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<AffiliateFilter> filter = readFilter(arguments, database);
    if (!filter)
        return fail(filter);
    const Result<QList<Affiliate>> affiliates = AffiliateRepository(database).list(*filter);
    if (!affiliates)
        return fail(affiliates);
    const Result<QList<Tier>> tiers = ProgramRepository(database).tiers();
    if (!tiers)
        return fail(tiers);
    if (!session.console().isJson()) {
        printList(session, *affiliates, *tiers);
        session.console().message(Text::tr("Affiliates: %1").arg(session.locale().toString(affiliates->size())));
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const Affiliate &affiliate : *affiliates)
        array.append(jsonOf(affiliate, tierName(*tiers, affiliate.tier)));
    session.console().json({{QStringLiteral("affiliates"), array}});
    return ExitCode::Done;
}

struct Profile
{
    Affiliate affiliate;
    QString tier;
    QList<AffiliateCode> codes;
    QList<AffiliateEvent> events;
    QList<OutsidePayoutRow> outsidePayouts; ///< newest
    QList<Money> paidOutside;
};

Answer<Profile> loadProfile(Database &database, const QString &text)
{
    const AffiliateRepository repository(database);
    const Result<Affiliate> affiliate = repository.findByText(text);
    if (!affiliate)
        return fail(affiliate);
    const Result<QList<AffiliateCode>> codes = repository.codes(affiliate->id);
    if (!codes)
        return fail(codes);
    const Result<QList<AffiliateEvent>> events = repository.events(affiliate->id);
    if (!events)
        return fail(events);
    const Result<QList<Tier>> tiers = ProgramRepository(database).tiers();
    if (!tiers)
        return fail(tiers);
    const OutsidePayoutRepository payouts(database);
    const OutsidePayoutFilter own{.affiliate = affiliate->id, .limit = shownPayouts};
    const Result<QList<OutsidePayoutRow>> outside = payouts.list(own);
    if (!outside)
        return fail(outside);
    const Result<QList<Money>> paid = payouts.paid(own);
    if (!paid)
        return fail(paid);
    return Profile{*affiliate, tierName(*tiers, affiliate->tier), *codes, *events, *outside, *paid};
}

void printOutsidePayouts(const Console &console, const Profile &profile, const QLocale &locale)
{
    if (profile.outsidePayouts.isEmpty())
        return;
    const QString sums = formatSums(profile.paidOutside, locale);
    console.line();
    console.line(sums.isEmpty() ? Text::tr("Paid elsewhere: nothing yet")
                                : Text::tr("Paid elsewhere: %1").arg(sums));
    for (const OutsidePayoutRow &row : profile.outsidePayouts) {
        console.line(QStringLiteral("  %1  %2  %3  %4").arg(row.payout.day.toString(Qt::ISODate), formatMoney(row.payout.amount, locale),
                                                           laurel::keyOf(row.payout.status), row.sourceName));
    }
}

void printProfile(const Console &console, const Profile &profile, const QLocale &locale)
{
    const Affiliate &affiliate = profile.affiliate;
    TextTable facts;
    facts.addColumn(Text::tr("Name"));
    facts.addColumn(affiliate.name);
    const auto addFact = [&facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.addRow({label, value});
    };
    addFact(Text::tr("Company"), affiliate.company);
    addFact(Text::tr("E-mail"), affiliate.email);
    addFact(Text::tr("Website"), affiliate.website);
    addFact(Text::tr("Country"), affiliate.country);
    addFact(Text::tr("Kind"), storedText(affiliate.kind));
    addFact(Text::tr("Status"), storedText(affiliate.status));
    addFact(Text::tr("Tier"), profile.tier);
    addFact(Text::tr("Joined"), affiliate.joined.toString(Qt::ISODate));
    addFact(Text::tr("Tags"), affiliate.tags.join(QStringLiteral(", ")));
    addFact(Text::tr("Notes"), affiliate.notes);
    for (const AffiliateCode &code : profile.codes)
        addFact(Text::tr("Code (%1)").arg(storedText(code.kind)), code.code);
    console.table(facts);
    printOutsidePayouts(console, profile, locale);
    for (const AffiliateEvent &event : profile.events) {
        console.line();
        console.line(QStringLiteral("%1  %2: %3")
                         .arg(event.at.date().toString(Qt::ISODate), storedText(event.kind), event.title));
        if (!event.body.isEmpty())
            console.lines(event.body);
    }
}

Answer<ExitCode> runShow(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    const Answer<Profile> profile = loadProfile((*program)->database(), arguments.positionalArguments().constFirst());
    if (!profile)
        return fail(profile);
    if (!session.console().isJson()) {
        printProfile(session.console(), *profile, session.locale());
        return ExitCode::Done;
    }
    QJsonObject object = jsonOf(profile->affiliate, profile->tier);
    QJsonArray codes;
    for (const AffiliateCode &code : profile->codes)
        codes.append(jsonOf(code));
    object.insert(QStringLiteral("codes"), codes);
    QJsonArray events;
    for (const AffiliateEvent &event : profile->events)
        events.append(jsonOf(event));
    object.insert(QStringLiteral("events"), events);
    QJsonArray payouts;
    for (const OutsidePayoutRow &row : profile->outsidePayouts)
        payouts.append(jsonOf(row));
    object.insert(QStringLiteral("paid_elsewhere"), jsonOf(profile->paidOutside));
    object.insert(QStringLiteral("payouts_elsewhere"), payouts);
    session.console().json(object);
    return ExitCode::Done;
}

Command addCommand()
{
    Command command;
    command.name = QStringLiteral("affiliate add");
    command.arguments = QStringLiteral("NAME");
    command.fewest = command.most = 1;
    command.summary = Text::tr("Add an affiliate with its codes.");
    command.details = Text::tr("A code or coupon that somebody holds already is refused, and nothing is added then.");
    command.example = QStringLiteral("laurel-cli affiliate add \"Mila Brandt\" --email mila@filterliebe.example --kind "
                                     "creator --code mila --coupon MILA10");
    command.options = {
        option(QStringLiteral("email"), QStringLiteral("ADDRESS"), Text::tr("E-mail address.")),
        option(QStringLiteral("company"), QStringLiteral("NAME"), Text::tr("Company.")),
        option(QStringLiteral("website"), QStringLiteral("URL"), Text::tr("Website.")),
        option(QStringLiteral("country"), QStringLiteral("CODE"), Text::tr("Country, as DE.")),
        option(QStringLiteral("kind"), QStringLiteral("KIND"), Text::tr("One of %1.").arg(allKinds),
               QStringLiteral("other")),
        option(QStringLiteral("status"), QStringLiteral("STATUS"), Text::tr("One of %1.").arg(allStatuses),
               QStringLiteral("active")),
        option(QStringLiteral("tier"), QStringLiteral("TIER"), Text::tr("Name of a tier.")),
        option(QStringLiteral("joined"), QStringLiteral("DAY"), Text::tr("First day in the program, as 2026-05-31.")),
        option(QStringLiteral("code"), QStringLiteral("CODE"), Text::tr("Referral code; may be given several times.")),
        option(QStringLiteral("coupon"), QStringLiteral("CODE"), Text::tr("Coupon; may be given several times.")),
        option(QStringLiteral("tag"), QStringLiteral("TAG"), Text::tr("Tag; may be given several times.")),
        option(QStringLiteral("notes"), QStringLiteral("TEXT"), Text::tr("Notes."))};
    command.run = &runAdd;
    return command;
}

} // namespace

QList<Command> affiliateCommands()
{
    Command list;
    list.name = QStringLiteral("affiliate list");
    list.arguments = QStringLiteral("[TEXT]");
    list.most = 1;
    list.summary = Text::tr("List affiliates, by name.");
    list.details =
        Text::tr("TEXT is looked for in names, companies, e-mails, codes and tags; case and accents do not matter.");
    list.example = QStringLiteral("laurel-cli affiliate list tea --status active");
    list.options = {option(QStringLiteral("status"), QStringLiteral("STATUS"), Text::tr("One of %1.").arg(allStatuses)),
                    option(QStringLiteral("tier"), QStringLiteral("TIER"), Text::tr("Name of a tier."))};
    list.run = &runList;

    Command show;
    show.name = QStringLiteral("affiliate show");
    show.arguments = QStringLiteral("AFFILIATE");
    show.fewest = show.most = 1;
    show.summary = Text::tr("Show one affiliate with its codes, timeline and what was paid elsewhere.");
    show.details = Text::tr("AFFILIATE is a name, an e-mail address or one of the affiliate's codes.");
    show.example = QStringLiteral("laurel-cli affiliate show mila@filterliebe.example");
    show.run = &runShow;
    return {addCommand(), list, show};
}

} // namespace laurel::cli
