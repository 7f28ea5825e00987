#include "gui/pages/affiliates/affiliatedata.h"

#include "storage/affiliaterepository.h"
#include "storage/programrepository.h"

#include <QCoreApplication>

namespace laurel {

namespace {

constexpr int newestCommissions = 100;
constexpr int newestPayouts = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AffiliatesPage)
};

/// A write on the affiliates, as an edit's work. @p write returns a Result.
template <typename Write>
EditWork affiliateEdit(AffiliateId affiliate, Write write)
{
    return [affiliate, write](Database &database) -> Result<ChangeSet> {
        AffiliateRepository affiliates(database);
        if (const auto written = write(affiliates); !written)
            return fail(written);
        return ChangeSet{ChangeSet::Affiliates, affiliate.isValid() ? QSet<AffiliateId>{affiliate} : QSet<AffiliateId>()};
    };
}

Result<QHash<TierId, QString>> readTierNames(Database &database)
{
    const auto tiers = ProgramRepository(database).tiers();
    if (!tiers)
        return fail(tiers);
    QHash<TierId, QString> names;
    for (const Tier &tier : *tiers)
        names.insert(tier.id, tier.name);
    return names;
}

Result<> readFigures(Database &database, AffiliateProfile &profile, const DateRange &period, const DateRange &before, Currency currency)
{
    KpiQuery query(database);
    const AffiliateId id = profile.affiliate.id;
    const auto current = query.affiliate(id, period, currency);
    const auto earlier = query.affiliate(id, before, currency);
    auto course = query.series(id, period, granularityFor(period), currency);
    auto courseBefore = query.series(id, before, granularityFor(period), currency);
    for (const auto *failed : {&current, &earlier}) {
        if (!*failed)
            return fail(*failed);
    }
    for (const auto *failed : {&course, &courseBefore}) {
        if (!*failed)
            return fail(*failed);
    }
    profile.current = *current;
    profile.before = *earlier;
    profile.course = std::move(*course);
    profile.courseBefore = std::move(*courseBefore);
    return {};
}

} // namespace

Result<QList<AffiliateRow>> readAffiliates(Database &database, const DateRange &period, const DateRange &before, Currency currency)
{
    const auto affiliates = AffiliateRepository(database).list();
    if (!affiliates)
        return fail(affiliates);
    const auto tiers = readTierNames(database);
    if (!tiers)
        return fail(tiers);
    const auto figures = KpiQuery(database).leaderboard(period, before, currency);
    if (!figures)
        return fail(figures);
    QHash<AffiliateId, qsizetype> place;
    for (qsizetype i = 0; i < figures->size(); ++i)
        place.insert(figures->at(i).affiliate, i);
    QList<AffiliateRow> rows;
    rows.reserve(affiliates->size());
    const Money nothing(0, currency);
    const KpiSums empty{.currency = currency, .gross = nothing, .discount = nothing, .refunded = nothing, .net = nothing, .commission = nothing};
    for (const Affiliate &affiliate : *affiliates) {
        const auto found = place.constFind(affiliate.id);
        const bool has = found != place.cend();
        rows.append({affiliate, tiers->value(affiliate.tier), has ? figures->at(*found).sums : empty, has ? figures->at(*found).before : empty});
    }
    return rows;
}

Result<AffiliateProfile> readProfile(Database &database, AffiliateId id, const DateRange &period, const DateRange &before, Currency currency, QDate today)
{
    AffiliateProfile profile;
    const AffiliateRepository affiliates(database);
    auto affiliate = affiliates.find(id);
    if (!affiliate)
        return fail(affiliate);
    profile.affiliate = std::move(*affiliate);
    const auto tiers = readTierNames(database);
    if (!tiers)
        return fail(tiers);
    profile.tierName = tiers->value(profile.affiliate.tier);
    auto codes = affiliates.codes(id);
    if (!codes)
        return fail(codes);
    profile.codes = std::move(*codes);
    auto events = affiliates.events(id);
    if (!events)
        return fail(events);
    profile.events = std::move(*events);
    // What was entered by hand counts for a day after most periods; it is to be seen, and can be removed, while it is open.
    auto commissions = CommissionRepository(database).list(
        {.period = period, .affiliate = id, .status = {}, .limit = newestCommissions, .withOpenEntries = true});
    if (!commissions)
        return fail(commissions);
    profile.commissions = std::move(*commissions);
    auto balance = readBalance(database, id, today);
    if (!balance)
        return fail(balance);
    profile.balance = std::move(*balance);
    const OutsidePayoutRepository payouts(database);
    const OutsidePayoutFilter own{.affiliate = id, .limit = newestPayouts};
    auto outside = payouts.list(own);
    if (!outside)
        return fail(outside);
    profile.outsidePayouts = std::move(*outside);
    auto paid = payouts.paid(own);
    if (!paid)
        return fail(paid);
    profile.paidOutside = std::move(*paid);
    if (const auto figures = readFigures(database, profile, period, before, currency); !figures)
        return fail(figures);
    return profile;
}

void addAffiliate(Session &session, const Affiliate &affiliate)
{
    // Redo after undo brings back the same id, so that later steps still find it.
    auto added = std::make_shared<Affiliate>(affiliate);
    session.edit(
        Text::tr("Add %1").arg(affiliate.name),
        affiliateEdit({}, [added](AffiliateRepository &repository) -> Result<> {
            const auto id = repository.insert(*added);
            if (!id)
                return fail(id);
            added->id = *id;
            return {};
        }),
        affiliateEdit({}, [added](AffiliateRepository &repository) { return repository.remove(added->id); }));
}

void changeAffiliate(Session &session, const Affiliate &before, const Affiliate &after)
{
    session.edit(Text::tr("Change %1").arg(after.name),
                 affiliateEdit(after.id, [after](AffiliateRepository &repository) { return repository.update(after); }),
                 affiliateEdit(after.id, [before](AffiliateRepository &repository) { return repository.update(before); }));
}

void removeAffiliate(Session &session, const AffiliateProfile &profile)
{
    session.edit(
        Text::tr("Remove %1").arg(profile.affiliate.name),
        affiliateEdit({}, [id = profile.affiliate.id](AffiliateRepository &repository) { return repository.remove(id); }),
        affiliateEdit({}, [profile](AffiliateRepository &repository) -> Result<> {
            if (const auto added = repository.insert(profile.affiliate); !added)
                return fail(added);
            for (const AffiliateCode &code : profile.codes) {
                if (const auto added = repository.insertCode(code); !added)
                    return fail(added);
            }
            for (const AffiliateEvent &event : profile.events) {
                if (const auto added = repository.insertEvent(event); !added)
                    return fail(added);
            }
            return {};
        }));
}

void addAffiliateWithCode(Session &session, const Affiliate &affiliate, const AffiliateCode &code)
{
    auto added = std::make_shared<Affiliate>(affiliate);
    session.edit(
        Text::tr("Add %1").arg(affiliate.name),
        affiliateEdit({}, [added, code](AffiliateRepository &repository) -> Result<> {
            const auto id = repository.insert(*added);
            if (!id)
                return fail(id);
            added->id = *id;
            AffiliateCode own = code;
            own.affiliate = *id;
            const auto inserted = repository.insertCode(own);
            return inserted ? Result<>() : fail(inserted);
        }),
        affiliateEdit({}, [added](AffiliateRepository &repository) { return repository.remove(added->id); }));
}

void addCode(Session &session, const AffiliateCode &code)
{
    auto added = std::make_shared<AffiliateCode>(code);
    session.edit(
        Text::tr("Add code %1").arg(code.code),
        affiliateEdit(code.affiliate, [added](AffiliateRepository &repository) -> Result<> {
            const auto id = repository.insertCode(*added);
            if (!id)
                return fail(id);
            added->id = *id;
            return {};
        }),
        affiliateEdit(code.affiliate, [added](AffiliateRepository &repository) { return repository.removeCode(added->id); }));
}

void changeCode(Session &session, const AffiliateCode &before, const AffiliateCode &after)
{
    session.edit(Text::tr("Change code %1").arg(after.code),
                 affiliateEdit(after.affiliate, [after](AffiliateRepository &repository) { return repository.updateCode(after); }),
                 affiliateEdit(after.affiliate, [before](AffiliateRepository &repository) { return repository.updateCode(before); }));
}

void removeCode(Session &session, const AffiliateCode &code)
{
    session.edit(Text::tr("Remove code %1").arg(code.code),
                 affiliateEdit(code.affiliate, [id = code.id](AffiliateRepository &repository) { return repository.removeCode(id); }),
                 affiliateEdit(code.affiliate, [code](AffiliateRepository &repository) { return repository.insertCode(code); }));
}

void addNote(Session &session, const AffiliateEvent &event)
{
    auto added = std::make_shared<AffiliateEvent>(event);
    session.edit(
        Text::tr("Add a note"),
        affiliateEdit(event.affiliate, [added](AffiliateRepository &repository) -> Result<> {
            const auto id = repository.insertEvent(*added);
            if (!id)
                return fail(id);
            added->id = *id;
            return {};
        }),
        affiliateEdit(event.affiliate, [added](AffiliateRepository &repository) { return repository.removeEvent(added->id); }));
}

void removeEvent(Session &session, const AffiliateEvent &event)
{
    session.edit(Text::tr("Remove an entry"),
                 affiliateEdit(event.affiliate, [id = event.id](AffiliateRepository &repository) { return repository.removeEvent(id); }),
                 affiliateEdit(event.affiliate, [event](AffiliateRepository &repository) { return repository.insertEvent(event); }));
}

} // namespace laurel
