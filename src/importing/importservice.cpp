#include "importing/importservice.h"

#include "commissions/settlement.h"

#include "importing/affiliateimport.h"
#include "importing/batchreading.h"
#include "importing/blockpipe.h"
#include "importing/clickimport.h"
#include "importing/columnformats.h"
#include "importing/conversionfeed.h"
#include "importing/conversionimport.h"
#include "importing/payoutimport.h"
#include "importing/programterms.h"
#include "importing/rateimport.h"
#include "storage/backup.h"
#include "storage/importrepository.h"
#include "storage/importundo.h"
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <thread>

namespace laurel {

namespace {

constexpr qint64 recordsWorthABackup = 15'000;
constexpr size_t blocksUnderWay = 6;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Text::tr("The import was cancelled. Nothing was changed."));
}

/// How many records a file has, from its first megabyte.
qint64 estimatedRecords(const ImportFile &file)
{
    const Result<std::unique_ptr<ByteSource>> source = openTable(file);
    if (!source)
        return 0;
    QByteArray chunk(1 << 20, Qt::Uninitialized);
    const Result<qint64> count = (*source)->read(chunk.data(), chunk.size());
    if (!count || (*source)->position() == 0)
        return 0;
    const QByteArrayView head(chunk.constData(), *count);
    const qint64 lines = std::max(std::count(head.begin(), head.end(), '\n'), std::count(head.begin(), head.end(), '\r'));
    return lines * (*source)->size() / (*source)->position();
}

Result<> backUpBeforeBigImport(Database &database, const ImportPlan &plan, Job &job)
{
    if (plan.dryRun || !QFileInfo::exists(database.path()) || estimatedRecords(plan.file) <= recordsWorthABackup)
        return {};
    const Result<bool> any = hasConversions(database);
    if (!any)
        return fail(any);
    if (!*any)
        return {};
    job.setPhase(Text::tr("Making a backup"));
    const Result<BackupInfo> made = Backup::make(database, QStringLiteral("import"), &job);
    if (!made)
        return fail(made);
    return {};
}

/// What the reading thread does.
Result<> readAll(ConversionFeed &feed, ConversionBooks &books, BlockPipe &pipe)
{
    while (std::unique_ptr<DraftBlock> block = pipe.takeEmpty()) {
        books.enter(*block);
        const Result<bool> any = feed.fill(*block);
        if (!any)
            return fail(any);
        if (!*any)
            return {};
        pipe.put(std::move(block));
    }
    return {};
}

Result<> writeAll(ConversionImport &import, BlockPipe &pipe, qint64 size, Job &job)
{
    qint64 records = 0;
    while (true) {
        Result<std::unique_ptr<DraftBlock>> block = pipe.take();
        if (!block)
            return fail(block);
        if (!*block)
            return import.finishRows();
        if (job.isCancelled())
            return cancelled();
        if (const Result<> written = import.write(**block); !written)
            return written;
        records += (*block)->read;
        job.setRecords(records);
        job.setProgress((*block)->bytesRead, size);
        pipe.giveBack(std::move(*block));
    }
}

Result<> pump(ConversionFeed &feed, ConversionImport &import, Job &job)
{
    BlockPipe pipe(blocksUnderWay);
    ConversionBooks books = import.openBooks();
    Result<std::vector<quint32>> customersByKey;
    std::thread reader([&] {
        pipe.finish(guarded([&]() -> Result<> { return readAll(feed, books, pipe); }));
        // While the other thread writes the last blocks.
        customersByKey = guarded([&]() -> Result<std::vector<quint32>> { return feed.finish(); });
    });
    const Result<> written = guarded([&]() -> Result<> { return writeAll(import, pipe, feed.size(), job); });
    pipe.giveUp();
    reader.join();
    if (!written)
        return written;
    if (!customersByKey)
        return fail(customersByKey);
    for (const std::unique_ptr<DraftBlock> &block : pipe.returned())
        books.enter(*block);
    return import.finish(books, *customersByKey);
}

/// One run of one file, from its opened reader to the finished batch.
class Run
{
public:
    Run(Database &database, const ImportPlan &plan, const ImportProfile &profile, const ProgramTerms &terms, Job &job)
        : m_database(database)
        , m_plan(plan)
        , m_profile(profile)
        , m_terms(terms)
        , m_job(job)
        , m_summary(profile.kind, plan.dryRun)
    {}

    Result<ImportSummary> run()
    {
        Result<CsvReader> reader = CsvReader::open(m_plan.file, m_plan.dialect);
        if (!reader)
            return fail(reader);
        if (reader->header().isEmpty())
            return fail(ErrorCode::InvalidInput, Text::tr("The file is empty. Export it again."));
        Result<RowMapper> mapper = RowMapper::create(m_profile, reader->header(), m_terms.info);
        if (!mapper)
            return fail(mapper);
        const QString file = m_plan.file.name();
        m_job.setPhase(Text::tr("Importing %1").arg(file));
        const BatchReading reading{m_plan.dialect, reader->header(), m_profile, m_plan.file.fileName()};
        Result<ImportStore> store =
            ImportStore::begin(m_database, {sourceName(), m_profile.key, m_profile.kind, file, reading.toJson()});
        if (!store)
            return fail(store);
        if (const Result<> done = fill(*store, std::move(*reader), std::move(*mapper)); !done)
            return fail(done);
        m_end.counts = m_summary.counts();
        m_end.firstDay = m_summary.firstDay();
        m_end.lastDay = m_summary.lastDay();
        if (const Result<> done = store->markRetried(m_plan.retries).and_then([&] { return store->finish(m_end); }); !done)
            return fail(done);
        if (m_job.isCancelled())
            return cancelled();
        ImportSummary summary = m_summary.build();
        if (m_plan.dryRun)
            return summary;
        if (const Result<> committed = store->commit(); !committed)
            return fail(committed);
        summary.batch = ImportBatchId(store->batch());
        return summary;
    }

private:
    QString sourceName() const
    {
        const QString name = m_plan.sourceName.trimmed();
        if (!name.isEmpty())
            return name;
        return m_profile.sourceName.isEmpty() ? m_plan.file.suggestedSource() : m_profile.sourceName;
    }

    Result<> fill(ImportStore &store, CsvReader reader, RowMapper mapper)
    {
        if (m_profile.kind == ImportKind::Conversions)
            return fillConversions(store, std::move(reader), std::move(mapper));
        Result<> done;
        if (m_profile.kind == ImportKind::Clicks) {
            ClickImport clicks(std::move(mapper), Attribution(m_terms.attribution), store, m_summary);
            done = clicks.read(reader, m_job);
            if (done)
                done = clicks.write(m_terms.info.currency, !m_plan.retries.isEmpty());
        } else if (m_profile.kind == ImportKind::Payouts) {
            Result<PayoutImport> payouts = PayoutImport::open(
                m_database, std::move(mapper), Attribution(m_terms.attribution), store, m_summary);
            if (!payouts)
                return fail(payouts);
            done = payouts->run(reader, m_job);
        } else if (m_profile.kind == ImportKind::Rates) {
            Result<RateImport> rates = RateImport::open(reader.header(), std::move(mapper), store, m_summary);
            if (!rates)
                return fail(rates);
            done = rates->read(reader, m_job);
            if (done)
                done = rates->write(m_job);
        } else {
            Result<AffiliateImport> affiliates = AffiliateImport::open(m_database, std::move(mapper), store, m_summary);
            if (!affiliates)
                return fail(affiliates);
            done = affiliates->run(reader, m_job);
        }
        if (!done)
            return done.error().code == ErrorCode::Cancelled ? Result<>(cancelled()) : done;
        m_end.fileFingerprint = reader.fingerprint();
        m_end.fileSize = reader.size();
        m_end.lines = reader.dataLines();
        return {};
    }

    Result<> fillConversions(ImportStore &store, CsvReader reader, RowMapper mapper)
    {
        const CommissionEngine engine(m_terms.commissions);
        Result<QHash<QByteArray, RefundTotal>> refunds = RefundStore(m_database, store.source(), store.batch()).totals();
        if (!refunds)
            return fail(refunds);
        AttributionTerms attribution = m_terms.attribution;
        if (mapper.has(Field::ClickId)) {
            Result<ClickBook> clicks = ClickBook::load(m_database);
            if (!clicks)
                return fail(clicks);
            attribution.clicks = std::make_shared<const ClickBook>(std::move(*clicks));
        }
        const CorrectedFacts corrected = mapper.correctedFacts();
        ConversionFeed feed(std::move(reader), std::move(mapper), Attribution(attribution), engine, m_profile,
                            RefundBook(std::move(*refunds)), m_terms.affiliatesOfEmail);
        Result<ConversionImport> import = ConversionImport::open(m_database, store, engine, m_summary, corrected);
        if (!import)
            return fail(import);
        if (m_plan.skipDuplicates)
            import->leaveOutDuplicates();
        if (m_terms.info.lifetimeCustomers)
            import->followCustomers();
        if (const Result<> done = pump(feed, *import, m_job); !done)
            return done;
        const Result<SettlementSummary> settled =
            settleOthers(m_database, engine, {store.batch(), store.startedAt(), import->lastKnown()}, store.stats(), m_job);
        if (!settled)
            return fail(settled);
        m_summary.addSettled(*settled);
        m_summary.setLines(feed.dataLines());
        m_end.fileFingerprint = feed.fingerprint();
        m_end.fileSize = feed.size();
        m_end.lines = feed.dataLines();
        return {};
    }

    Database &m_database;
    const ImportPlan &m_plan;
    const ImportProfile &m_profile;
    const ProgramTerms &m_terms;
    Job &m_job;
    SummaryBuilder m_summary;
    BatchEnd m_end;
};

} // namespace

Result<ImportSummary> ImportService::run(const ImportPlan &plan, Job &job)
{
    job.setPhase(Text::tr("Reading %1").arg(plan.file.name()));
    const Result<ImportProfile> profile = withFormats(plan.file, plan.dialect, plan.profile, &job);
    if (!profile)
        return fail(profile);
    const Result<ProgramTerms> terms = ProgramTerms::load(m_database);
    if (!terms)
        return fail(terms);
    if (const Result<> backedUp = backUpBeforeBigImport(m_database, plan, job); !backedUp)
        return fail(backedUp);
    return Run(m_database, plan, *profile, *terms, job).run();
}

Result<ImportSummary> ImportService::retry(ImportBatchId batch, const QList<CorrectedLine> &lines, Job &job)
{
    const Result<ImportPlan> plan = planRetry(batch, lines);
    return plan ? run(*plan, job) : fail(plan);
}

Result<ImportPlan> ImportService::planRetry(ImportBatchId id, const QList<CorrectedLine> &lines) const
{
    const Result<ImportBatch> batch = ImportRepository(m_database).batch(id);
    if (!batch)
        return fail(batch);
    if (batch->undone)
        return fail(ErrorCode::RefusedByRule, Text::tr("This import was taken back. Import the file again instead."));
    if (batch->kind == ImportKind::Clicks) {
        // Clicks of a day are set, and those of corrected lines added: to a day that was set anew they may be added twice.
        const Result<bool> superseded = ImportRepository(m_database).isSuperseded(id);
        if (!superseded)
            return fail(superseded);
        if (*superseded)
            return fail(ErrorCode::RefusedByRule, Text::tr("A later import brought clicks of the same source. Correct the file and import it "
                                                           "again instead."));
    }
    const Result<BatchReading> reading = BatchReading::fromJson(batch->reading);
    if (!reading)
        return fail(reading);
    ImportPlan plan;
    QStringList texts;
    for (const CorrectedLine &line : lines) {
        plan.retries << line.id;
        texts << line.raw;
    }
    plan.file = ImportFile::fromText(reading->table(texts), Text::tr("%1, corrected lines").arg(batch->fileName));
    plan.dialect = reading->tableDialect();
    plan.profile = reading->profile;
    plan.sourceName = batch->sourceName;
    return plan;
}

Result<> ImportService::undo(ImportBatchId batch, Job &job)
{
    job.setPhase(Text::tr("Taking back import %1").arg(batch.value()));
    const Result<CommissionTerms> terms = CommissionTerms::load(m_database);
    if (!terms)
        return fail(terms);
    const CommissionEngine engine(*terms);
    ImportUndo undo(m_database);
    undo.beforeCommit([&](const ChangedBy &by, StatChanges &stats) -> Result<> {
        const Result<SettlementSummary> settled = settleOthers(m_database, engine, by, stats, job);
        return settled ? Result<>() : fail(settled);
    });
    return undo.run(batch, job);
}

} // namespace laurel
