#include "importing/importservice.h"

#include "importing/affiliateimport.h"
#include "importing/blockpipe.h"
#include "importing/clickimport.h"
#include "importing/columnformats.h"
#include "importing/conversionfeed.h"
#include "importing/conversionimport.h"
#include "storage/backup.h"
#include "storage/commissionrepository.h"
#include "storage/importundo.h"
#include "storage/programrepository.h"
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <thread>

namespace laurel {

namespace {

constexpr qint64 recordsWorthABackup = 50'000;
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
qint64 estimatedRecords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray head = file.read(1 << 20);
    const qint64 lines = std::max(head.count('\n'), head.count('\r'));
    return head.isEmpty() ? 0 : lines * file.size() / head.size();
}

Result<> backUpBeforeBigImport(Database &database, const ImportPlan &plan, Job &job)
{
    if (plan.dryRun || !QFileInfo::exists(database.path()) || estimatedRecords(plan.path) <= recordsWorthABackup)
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
        customersByKey = guarded([&]() -> Result<std::vector<quint32>> { return feed.customersByKey(); });
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

/// What an import needs to know of the program.
struct ProgramTerms
{
    ProgramInfo info;
    QList<AffiliateCode> codes;
    QList<CommissionPlan> plans;
    QHash<AffiliateId, TierId> tierOf;
};

Result<ProgramTerms> loadTerms(Database &database)
{
    ProgramTerms terms;
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    if (!info)
        return fail(info);
    terms.info = *info;
    const AffiliateRepository affiliates(database);
    const Result<QList<AffiliateCode>> codes = affiliates.allCodes();
    if (!codes)
        return fail(codes);
    terms.codes = *codes;
    const Result<QList<Affiliate>> all = affiliates.list();
    if (!all)
        return fail(all);
    for (const Affiliate &affiliate : *all) {
        if (affiliate.tier.isValid())
            terms.tierOf.insert(affiliate.id, affiliate.tier);
    }
    const Result<QList<CommissionPlan>> plans = CommissionRepository(database).plans();
    if (!plans)
        return fail(plans);
    terms.plans = *plans;
    return terms;
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
        , m_summary(profile.kind)
    {}

    Result<ImportSummary> run()
    {
        Result<CsvReader> reader = CsvReader::open(m_plan.path, m_plan.dialect);
        if (!reader)
            return fail(reader);
        if (reader->header().isEmpty())
            return fail(ErrorCode::InvalidInput, Text::tr("The file is empty. Export it again."));
        Result<RowMapper> mapper = RowMapper::create(m_profile, reader->header(), m_terms.info);
        if (!mapper)
            return fail(mapper);
        const QString file = QFileInfo(m_plan.path).fileName();
        m_job.setPhase(Text::tr("Importing %1").arg(file));
        Result<ImportStore> store = ImportStore::begin(m_database, {sourceName(), m_profile.key, m_profile.kind, file});
        if (!store)
            return fail(store);
        if (const Result<> done = fill(*store, std::move(*reader), std::move(*mapper)); !done)
            return fail(done);
        m_end.counts = m_summary.counts();
        m_end.firstDay = m_summary.firstDay();
        m_end.lastDay = m_summary.lastDay();
        if (const Result<> done = store->finish(m_end); !done)
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
        return m_profile.sourceName.isEmpty() ? QFileInfo(m_plan.path).completeBaseName().left(100) : m_profile.sourceName;
    }

    Result<> fill(ImportStore &store, CsvReader reader, RowMapper mapper)
    {
        if (m_profile.kind == ImportKind::Conversions)
            return fillConversions(store, std::move(reader), std::move(mapper));
        Result<> done;
        if (m_profile.kind == ImportKind::Clicks) {
            ClickImport clicks(std::move(mapper), Attribution(m_terms.codes, m_terms.info.attributionRule), m_summary);
            done = clicks.read(reader, m_job);
            if (done)
                done = clicks.write(store, m_terms.info.currency);
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
        const CommissionEngine engine(m_terms.plans, m_terms.tierOf);
        ConversionFeed feed(std::move(reader), std::move(mapper),
                            Attribution(m_terms.codes, m_terms.info.attributionRule), engine, m_profile);
        Result<ConversionImport> import = ConversionImport::open(m_database, store, engine, m_summary);
        if (!import)
            return fail(import);
        if (const Result<> done = pump(feed, *import, m_job); !done)
            return done;
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
    job.setPhase(Text::tr("Reading %1").arg(QFileInfo(plan.path).fileName()));
    const Result<ImportProfile> profile = withFormats(plan.path, plan.dialect, plan.profile, &job);
    if (!profile)
        return fail(profile);
    const Result<ProgramTerms> terms = loadTerms(m_database);
    if (!terms)
        return fail(terms);
    if (const Result<> backedUp = backUpBeforeBigImport(m_database, plan, job); !backedUp)
        return fail(backedUp);
    return Run(m_database, plan, *profile, *terms, job).run();
}

Result<> ImportService::undo(ImportBatchId batch, Job &job)
{
    job.setPhase(Text::tr("Taking back import %1").arg(batch.value()));
    return ImportUndo(m_database).run(batch, job);
}

} // namespace laurel
