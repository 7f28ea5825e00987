#include "advice/suggestedactions.h"

#include "storage/advicerepository.h"
#include "storage/conversionrepository.h"
#include "storage/importrepository.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace laurel {

namespace {

constexpr qint64 oldImportDays = 8; // a weekly routine, and a day of grace
constexpr qsizetype mostRewards = 5;
constexpr qsizetype mostFeedback = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SuggestedActions)
};

} // namespace

Result<QList<SuggestedAction>> SuggestedActions::list(const DateRange &period, QDate today, const QLocale &locale) const
{
    QList<SuggestedAction> actions;
    if (const auto data = addData(actions, period, today, locale); !data)
        return fail(data);
    if (!actions.isEmpty() && actions.constFirst().kind == SuggestedAction::Kind::NothingImported)
        return actions;
    if (const auto rewards = addRewards(actions, period, locale); !rewards)
        return fail(rewards);
    if (const auto feedback = addFeedback(actions, period, locale); !feedback)
        return fail(feedback);
    return actions;
}

Result<> SuggestedActions::addData(QList<SuggestedAction> &actions, const DateRange &period, QDate today, const QLocale &locale) const
{
    const auto batches = ImportRepository(m_database).batches();
    if (!batches)
        return fail(batches);
    const auto last = std::find_if(batches->cbegin(), batches->cend(), [](const ImportBatch &batch) {
        return !batch.undone && batch.kind != ImportKind::Reassignment && batch.kind != ImportKind::Rates;
    });
    if (last == batches->cend()) {
        actions.append({SuggestedAction::Kind::NothingImported, {}, {}, {}, Text::tr("Import your first sales"),
                        Text::tr("Drop an export of your shop onto the window, or choose a file.")});
        return {};
    }
    if (const qint64 days = last->finishedAt.date().daysTo(today); days >= oldImportDays)
        actions.append({SuggestedAction::Kind::ImportIsOld, {}, {}, {}, Text::tr("Import the latest sales"),
                        Text::tr("The last import was %n day(s) ago.", nullptr, int(days))});
    if (last->openRejects > 0)
        actions.append({SuggestedAction::Kind::RefusedLines, {}, last->id, {}, Text::tr("Look at the refused lines of %1").arg(last->fileName),
                        Text::tr("%n line(s) could not be used; each says why.", nullptr, int(last->openRejects))});

    const auto currencies = KpiQuery(m_database).currencies(period);
    if (!currencies)
        return fail(currencies);
    const auto all = KpiQuery(m_database).program(period, currencies->constFirst());
    ConversionFilter filter;
    filter.period = period;
    filter.unknownCodeOnly = true;
    filter.kind = ConversionKind::Sale;
    const auto unknown = ConversionRepository(m_database).count(filter);
    if (!all)
        return fail(all);
    if (!unknown)
        return fail(unknown);
    if (*unknown > 0)
        actions.append({SuggestedAction::Kind::UnattributedSales, {}, {}, {}, Text::tr("Say whose codes these are"),
                        Text::tr("%1 of %2 sales carry a code that belongs to nobody yet.").arg(locale.toString(*unknown), locale.toString(all->sales))});
    return {};
}

Result<> SuggestedActions::addRewards(QList<SuggestedAction> &actions, const DateRange &period, const QLocale &locale) const
{
    const auto suggestions = RewardAdvisor(m_database).recommend(period, locale);
    if (!suggestions)
        return fail(suggestions);
    for (const Recommendation &suggestion : suggestions->mid(0, mostRewards))
        actions.append({SuggestedAction::Kind::Reward, suggestion.affiliate, {}, suggestion.kind, suggestion.title, suggestion.reason});
    return {};
}

Result<> SuggestedActions::addFeedback(QList<SuggestedAction> &actions, const DateRange &period, const QLocale &locale) const
{
    KpiQuery query(m_database);
    const auto currencies = query.currencies(period);
    if (!currencies)
        return fail(currencies);
    const DateRange before = period.previous();
    const auto rows = query.leaderboard(period, before, currencies->constFirst());
    const auto written = AdviceRepository(m_database).feedbackOf(period);
    if (!rows)
        return fail(rows);
    if (!written)
        return fail(written);
    QSet<AffiliateId> done;
    for (const StoredFeedback &feedback : *written)
        done.insert(feedback.affiliate);
    for (const SuggestedAction &action : std::as_const(actions))
        done.insert(action.affiliate);

    qsizetype added = 0;
    for (const AffiliateKpi &row : *rows) {
        if (added == mostFeedback)
            break;
        const bool moved = isSignificant(Kpi::Sales, row.sums, period.days(), row.before, before.days());
        if (!row.affiliate.isValid() || done.contains(row.affiliate) || !moved)
            continue;
        ++added;
        actions.append({SuggestedAction::Kind::WriteFeedback, row.affiliate, {}, {}, Text::tr("Write to %1").arg(row.name),
                        Text::tr("Sales went from %1 to %2.").arg(locale.toString(row.before.sales), locale.toString(row.sums.sales))});
    }
    return {};
}

} // namespace laurel
