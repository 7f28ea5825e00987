#include "analytics/kpiquery.h"
#include "importing/importservice.h"
#include "sample/sampleprogram.h"
#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"
#include "storage/conversionrepository.h"
#include "storage/importrepository.h"
#include "storage/programrepository.h"
#include "storage/verifier.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <algorithm>

namespace laurel::test {

namespace {

const QDate lastDay(2026, 6, 30);

} // namespace

/// The sample program after its files went through the importer: it must show what it was invented for.
class SampleProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Result<QList<SampleFile>> files =
            SampleProgram::writeFiles(m_folder.filePath(QStringLiteral("exports")), lastDay, m_job);
        QVERIFY_RESULT(files);
        m_files = *files;
        Result<std::unique_ptr<ProgramFile>> program =
            SampleProgram::createFrom(m_files, m_folder.filePath(QStringLiteral("sample.laurel")), lastDay, m_job);
        QVERIFY_RESULT(program);
        m_program = std::move(*program);
        const Result<ProgramInfo> info = ProgramRepository(database()).load();
        QVERIFY_RESULT(info);
        m_currency = info->currency;
        QCOMPARE(m_currency.code(), QStringLiteral("EUR"));
        QCOMPARE(info->timeZone, QStringLiteral("Europe/Berlin"));
    }

    void isClean()
    {
        const Result<VerifyReport> report = Verifier::run(database());
        QVERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
    }

    void hasAboutSixtyAffiliates()
    {
        const Result<QList<Affiliate>> affiliates = AffiliateRepository(database()).list();
        QVERIFY_RESULT(affiliates);
        QVERIFY2(affiliates->size() >= 55 && affiliates->size() <= 65, QByteArray::number(affiliates->size()));
        QSet<AffiliateKind> kinds;
        QSet<AffiliateStatus> statuses;
        for (const Affiliate &affiliate : *affiliates) {
            kinds.insert(affiliate.kind);
            statuses.insert(affiliate.status);
            QVERIFY2(affiliate.tier.isValid() || affiliate.status == AffiliateStatus::Applied,
                     qPrintable(affiliate.name));
        }
        QVERIFY(kinds.size() >= 7);
        QVERIFY(statuses.contains(AffiliateStatus::Applied) && statuses.contains(AffiliateStatus::Paused));
    }

    void everyRowIsAccountedFor()
    {
        const Result<QList<ImportBatch>> batches = ImportRepository(database()).batches();
        QVERIFY_RESULT(batches);
        QCOMPARE(batches->size(), m_files.size());
        for (const ImportBatch &batch : *batches) {
            QVERIFY(batch.counts.addsUp());
            QCOMPARE(batch.counts.rejected, 0);
            QVERIFY(batch.counts.added > 0);
        }
    }

    void hasTensOfThousandsOfOrders()
    {
        ConversionFilter sales;
        sales.kind = ConversionKind::Sale;
        const Result<qint64> count = ConversionRepository(database()).count(sales);
        QVERIFY_RESULT(count);
        QVERIFY2(*count >= 20000, QByteArray::number(*count));
        ConversionFilter nobodys = sales;
        nobodys.unattributedOnly = true;
        const Result<qint64> unattributed = ConversionRepository(database()).count(nobodys);
        QVERIFY_RESULT(unattributed);
        QVERIFY(*unattributed * 100 > *count * 25 && *unattributed * 100 < *count * 45);
    }

    void everyKindOfStatusOccurs()
    {
        for (const ConversionStatus status :
             {ConversionStatus::Pending, ConversionStatus::Confirmed, ConversionStatus::Cancelled,
              ConversionStatus::Refunded, ConversionStatus::PartlyRefunded}) {
            ConversionFilter filter;
            filter.status = status;
            const Result<qint64> count = ConversionRepository(database()).count(filter);
            QVERIFY_RESULT(count);
            QVERIFY2(*count > 0, QByteArray::number(int(status)));
        }
    }

    void starOfOldSellsNothingAnyMore()
    {
        const Result<Affiliate> star = AffiliateRepository(database()).findByText(QStringLiteral("mila"));
        QVERIFY_RESULT(star);
        const KpiQuery query(database());
        const DateRange good(QDate(2025, 1, 1), QDate(2026, 3, 1));
        const Result<QList<AffiliateKpi>> board = query.leaderboard(good, good.previous(), m_currency);
        QVERIFY_RESULT(board);
        QCOMPARE(board->first().name, star->name);
        const DateRange quiet(lastDay.addDays(-89), lastDay.addDays(1));
        const Result<KpiSums> now = query.affiliate(star->id, quiet, m_currency);
        QVERIFY_RESULT(now);
        QCOMPARE(now->sales, 0);
    }

    void couponSiteIsBigAndBringsFewNewCustomers()
    {
        const KpiSums coupon = allTime(QStringLiteral("sparfuchs"));
        const KpiSums content = allTime(QStringLiteral("kompass"));
        QVERIFY(coupon.sales > 1000);
        QVERIFY(newCustomerShare(coupon).value() < 0.35);
        QVERIFY(newCustomerShare(content).value() > 0.45);
        QVERIFY(refundRate(coupon).value() > 1.5 * refundRate(content).value());
    }

    void dishonestOnesStandOut()
    {
        const KpiSums faked = allTime(QStringLiteral("lotse"));
        QVERIFY(conversionRate(faked).value() > 0.4);
        QVERIFY(refundRate(faked).value() > 0.2);
        const KpiSums selfReferral = allTime(QStringLiteral("rebell"));
        QVERIFY(newCustomerShare(selfReferral).value() < 0.2);
        QVERIFY(refundRate(selfReferral).value() > 0.2);
        const KpiSums honest = allTime(QStringLiteral("kompass"));
        QVERIFY(conversionRate(honest).value() < 0.05);
    }

    void earnsByEveryScopeOfRules()
    {
        const Result<QList<CommissionPlan>> plans = CommissionRepository(database()).plans();
        QVERIFY_RESULT(plans);
        QSet<RuleScope> scopes;
        for (const CommissionPlan &plan : *plans) {
            for (const CommissionRule &rule : plan.rules)
                scopes.insert(rule.scope());
        }
        QCOMPARE(scopes.size(), 4);
        QVERIFY(!allTime(QStringLiteral("punkte")).commission.isZero());
    }

    void christmasSellsMoreThanSummer()
    {
        const KpiQuery query(database());
        const Result<KpiSums> summer = query.program(DateRange::ofMonth(2025, 7), m_currency);
        const Result<KpiSums> november = query.program(DateRange::ofMonth(2025, 11), m_currency);
        QVERIFY_RESULT(summer);
        QVERIFY_RESULT(november);
        QVERIFY(november->sales > 2 * summer->sales);
        QVERIFY(summer->leads > 0);
        QVERIFY(summer->clicks > summer->sales);
    }

    void hasAHistoryOfContacts()
    {
        const AffiliateRepository repository(database());
        const Result<Affiliate> star = repository.findByText(QStringLiteral("mila"));
        QVERIFY_RESULT(star);
        const Result<QList<AffiliateEvent>> events = repository.events(star->id);
        QVERIFY_RESULT(events);
        QVERIFY(std::any_of(events->cbegin(), events->cend(),
                            [](const AffiliateEvent &event) { return event.kind == EventKind::Contact; }));
    }

    void sameFilesAgainAddNothing()
    {
        ImportService service(database());
        for (const SampleFile &file : std::as_const(m_files)) {
            const Result<FileInspection> inspection = service.inspect(file.path);
            QVERIFY_RESULT(inspection);
            QVERIFY(inspection->importedBefore.has_value());
            QCOMPARE(inspection->matches.first().profile.key, file.profileKey);
            const ImportPlan plan{file.path, inspection->dialect, inspection->matches.first().profile, file.sourceName,
                                  false};
            const Result<ImportSummary> summary = service.run(plan, m_job);
            QVERIFY_RESULT(summary);
            QCOMPARE(summary->counts.added, 0);
            QCOMPARE(summary->counts.updated, 0);
            QCOMPARE(summary->counts.rejected, 0);
            QVERIFY(summary->counts.addsUp());
        }
        isClean();
    }

    void cancelledLeavesNoProgram()
    {
        const QString path = m_folder.filePath(QStringLiteral("cancelled.laurel"));
        Job job;
        job.cancel();
        QCOMPARE_ERROR(SampleProgram::createFrom(m_files, path, lastDay, job), ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void existingFileIsKept()
    {
        QCOMPARE_ERROR(SampleProgram::createFrom(m_files, m_program->path(), lastDay, m_job), ErrorCode::Conflict);
        QVERIFY(QFile::exists(m_program->path()));
    }

private:
    [[nodiscard]] Database &database() { return m_program->database(); }

    /// The sums of the affiliate with @p code; empty when there is none.
    [[nodiscard]] KpiSums allTime(const QString &code)
    {
        const Result<Affiliate> affiliate = AffiliateRepository(database()).findByText(code);
        if (!affiliate)
            return {};
        const DateRange period(lastDay.addYears(-2), lastDay.addDays(1));
        return KpiQuery(database()).affiliate(affiliate->id, period, m_currency).value_or(KpiSums());
    }

    QTemporaryDir m_folder;
    Job m_job;
    QList<SampleFile> m_files;
    std::unique_ptr<ProgramFile> m_program;
    Currency m_currency;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::SampleProgramTest)
#include "program_test.moc"
