#include "commissions/recompute.h"

#include "storage/importstore.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recompute)
};

QString titleOf(const DateRange &period)
{
    if (period.isEmpty())
        return Text::tr("All open commissions");
    return Text::tr("Open commissions of %1 to %2")
        .arg(period.from().toString(Qt::ISODate), period.last().toString(Qt::ISODate));
}

} // namespace

Result<RecomputeSummary> Recompute::run(const DateRange &period, bool dryRun, Job &job)
{
    job.setPhase(Text::tr("Computing commissions"));
    const Result<CommissionTerms> terms = CommissionTerms::load(m_database);
    if (!terms)
        return fail(terms);
    const CommissionEngine engine(*terms);
    Result<ImportStore> store =
        ImportStore::begin(m_database, {Text::tr("Plans"), {}, ImportKind::Recompute, titleOf(period), {}});
    if (!store)
        return fail(store);
    Settlement settlement(m_database, engine, TermsUsed::AsTheyAre);
    settlement.limitTo(period);
    Result<SettlementSummary> settled = settlement.run({store->batch(), store->startedAt()}, store->stats(), job);
    if (!settled)
        return fail(settled);
    RecomputeSummary summary{{}, std::move(*settled)};
    if (dryRun || summary.settled.changed == 0)
        return summary;
    BatchEnd end;
    end.counts.read = summary.settled.looked;
    end.counts.updated = summary.settled.changed;
    end.counts.unchanged = summary.settled.looked - summary.settled.changed;
    if (!period.isEmpty()) {
        end.firstDay = toEpochDay(period.from());
        end.lastDay = toEpochDay(period.last());
    }
    if (const Result<> done = store->finish(end).and_then([&] { return store->commit(); }); !done)
        return fail(done);
    summary.batch = ImportBatchId(store->batch());
    return summary;
}

} // namespace laurel
