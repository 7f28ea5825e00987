#include "sample/sampleprogram.h"

#include "importing/importservice.h"
#include "sample/exporters.h"
#include "sample/sampleterms.h"
#include "sample/shopsimulation.h"
#include "storage/backup.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <functional>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SampleProgram)
};

Result<ProgramInfo> sampleInfo()
{
    const Result<Currency> euro = Currency::fromCode(u"EUR");
    if (!euro)
        return fail(euro);
    ProgramInfo info;
    info.name = QStringLiteral("Morgenrot Coffee & Tea");
    info.currency = *euro;
    info.timeZone = QString::fromLatin1(sampleTimeZone());
    info.objective = Text::tr("Win new customers through partners at a commission below 11 % of net sales.");
    info.payoutThreshold = Money(2500, *euro);
    return info;
}

Result<> inTransaction(Database &database, const std::function<Result<>()> &body)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    if (const Result<> done = body(); !done)
        return done;
    return transaction->commit();
}

Result<> importFile(Database &database, const SampleFile &file, Job &job)
{
    ImportService service(database);
    const Result<FileInspection> inspection = service.inspect(file.path);
    if (!inspection)
        return fail(inspection);
    for (const ProfileMatch &match : inspection->matches) {
        if (match.profile.key != file.profileKey)
            continue;
        const ImportPlan plan{file.path, inspection->dialect, match.profile, file.sourceName, false};
        const Result<ImportSummary> summary = service.run(plan, job);
        return summary ? Result<>() : fail(summary);
    }
    return fail(
        ErrorCode::InvalidInput,
        Text::tr("The sample file %1 is not what Laurel wrote. Create the sample program again.").arg(file.path),
        file.profileKey);
}

/// Terms come between the affiliates, whom they name, and the sales, which they pay for.
Result<> fill(Database &database, const QList<SampleFile> &files, QDate lastDay, Job &job)
{
    Result<> done = inTransaction(database, [&] { return insertSampleTiers(database); });
    if (done)
        done = importFile(database, files.first(), job);
    if (done)
        done = inTransaction(database, [&] { return insertSamplePlan(database); });
    for (qsizetype i = 1; done && i < files.size(); ++i)
        done = importFile(database, files.at(i), job);
    if (done)
        done = inTransaction(database, [&] { return insertSampleTimeline(database, lastDay); });
    return done;
}

/// The backups that a big import makes on its way: of the sample nobody needs them. Older ones of that name stay.
class PassingBackups
{
public:
    explicit PassingBackups(const QString &programPath)
        : m_path(programPath)
    {
        for (const BackupInfo &backup : Backup::list(m_path))
            m_older.insert(backup.path);
    }
    ~PassingBackups()
    {
        for (const BackupInfo &backup : Backup::list(m_path)) {
            if (!m_older.contains(backup.path))
                QFile::remove(backup.path);
        }
        if (m_older.isEmpty())
            QDir().rmdir(Backup::folder(m_path));
    }
    PassingBackups(const PassingBackups &) = delete;
    PassingBackups &operator=(const PassingBackups &) = delete;

private:
    QString m_path;
    QSet<QString> m_older;
};

} // namespace

Result<QList<SampleFile>> SampleProgram::writeFiles(const QString &folder, QDate lastDay, Job &job)
{
    if (!lastDay.isValid() || lastDay.year() < 1980 || lastDay.year() > 2200)
        return fail(ErrorCode::InvalidInput, Text::tr("The last day of the sample must lie between 1980 and 2200."));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, Text::tr("The folder %1 could not be created. Choose another one.").arg(folder));
    const Result<SampleHistory> history = simulateShop(lastDay, job);
    if (!history)
        return fail(history);

    job.setPhase(Text::tr("Writing the shop's export files"));
    const QDir directory(folder);
    const QList<SampleFile> files{{directory.filePath(QStringLiteral("affiliates.csv")),
                                   QStringLiteral("generic-affiliates"), QStringLiteral("Partner list")},
                                  {directory.filePath(QStringLiteral("orders_export.csv")),
                                   QStringLiteral("shopify-orders"), QStringLiteral("Shopify")},
                                  {directory.filePath(QStringLiteral("courses_orders.csv")),
                                   QStringLiteral("woocommerce-webtoffee-orders"),
                                   QStringLiteral("WooCommerce courses")},
                                  {directory.filePath(QStringLiteral("clicks.csv")), QStringLiteral("generic-clicks"),
                                   QStringLiteral("Click tracker")},
                                  {directory.filePath(QStringLiteral("leads.csv")), QStringLiteral("generic-leads"),
                                   QStringLiteral("Newsletter")}};
    const std::array<std::function<Result<>(const QString &)>, 5> exporters{
        [&](const QString &path) { return exportAffiliates(path, lastDay); },
        [&](const QString &path) { return exportShopifyOrders(path, history->shopOrders); },
        [&](const QString &path) { return exportWooCommerceOrders(path, history->courseOrders); },
        [&](const QString &path) { return exportClicks(path, history->clicks); },
        [&](const QString &path) { return exportLeads(path, history->leads); }};
    for (size_t i = 0; i < exporters.size(); ++i) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled. Nothing was created."));
        job.setProgress(qint64(i), qint64(exporters.size()));
        if (const Result<> written = exporters[i](files.at(qsizetype(i)).path); !written)
            return fail(written);
    }
    return files;
}

Result<std::unique_ptr<ProgramFile>> SampleProgram::create(const QString &path, QDate lastDay, Job &job)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::Io, Text::tr("There is no room for temporary files. Free some space and try again."),
                    folder.errorString());
    const Result<QList<SampleFile>> files = writeFiles(folder.path(), lastDay, job);
    if (!files)
        return fail(files);
    return createFrom(*files, path, lastDay, job);
}

Result<std::unique_ptr<ProgramFile>> SampleProgram::createFrom(const QList<SampleFile> &files, const QString &path,
                                                               QDate lastDay, Job &job)
{
    const Result<ProgramInfo> info = sampleInfo();
    if (!info)
        return fail(info);
    Result<std::unique_ptr<ProgramFile>> program = ProgramFile::create(path, *info);
    if (!program)
        return program;
    const PassingBackups backups(path);
    if (const Result<> filled = fill((*program)->database(), files, lastDay, job); !filled) {
        program->reset();
        QFile::remove(path);
        return fail(filled);
    }
    return program;
}

} // namespace laurel
