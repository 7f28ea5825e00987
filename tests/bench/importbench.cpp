// laurel_bench_import generate ROWS FILE            writes the sales
// laurel_bench_import continue ROWS MORE FILE       writes MORE sales that follow upon ROWS
// laurel_bench_import import FILE PROGRAM           imports them into a program, one with the affiliates if there is none;
//                                                   prints seconds, peak memory in MB, and the counts

#include "importing/importservice.h"
#include "ordersfile.h"
#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>
#include <sys/resource.h>

using namespace laurel;

namespace {

Result<> addPartners(Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    AffiliateRepository affiliates(database);
    for (int i = 0; i < bench::affiliates; ++i) {
        Affiliate affiliate;
        affiliate.name = QStringLiteral("Affiliate %1").arg(i);
        const auto id = affiliates.insert(affiliate);
        if (!id)
            return fail(id);
        for (const AffiliateCode &code : {AffiliateCode{{}, *id, CodeKind::Referral, bench::affiliateCode(i), {}, {}},
                                          AffiliateCode{{}, *id, CodeKind::Coupon, bench::affiliateCoupon(i), {}, {}}}) {
            if (const auto added = affiliates.insertCode(code); !added)
                return fail(added);
        }
    }
    CommissionRepository commissions(database);
    CommissionPlan plan;
    plan.name = QStringLiteral("Standard");
    const auto planId = commissions.insertPlan(plan);
    if (!planId)
        return fail(planId);
    CommissionRule rule;
    rule.plan = *planId;
    rule.number = 1;
    rule.rate = Rate::fromPpm(80'000);
    if (const auto added = commissions.insertRule(rule); !added)
        return fail(added);
    return transaction->commit();
}

Result<std::unique_ptr<ProgramFile>> makeProgram(const QString &path)
{
    ProgramInfo info;
    info.name = QStringLiteral("Bench");
    info.currency = *Currency::fromCode(u"EUR");
    info.timeZone = QStringLiteral("Europe/Berlin");
    info.payoutThreshold = Money(0, info.currency);
    Result<std::unique_ptr<ProgramFile>> program = ProgramFile::create(path, info);
    if (!program)
        return program;
    if (const Result<> added = addPartners((*program)->database()); !added)
        return fail(added);
    return program;
}

Result<> runImport(const QString &file, const QString &programPath)
{
    const auto program = QFile::exists(programPath) ? ProgramFile::open(programPath) : makeProgram(programPath);
    if (!program)
        return fail(program);

    QElapsedTimer timer;
    timer.start();
    ImportService service((*program)->database());
    const Result<FileInspection> inspection = service.inspect(file);
    if (!inspection)
        return fail(inspection);
    const qint64 inspected = timer.elapsed();
    ImportPlan plan;
    plan.file = file;
    plan.dialect = inspection->dialect;
    plan.profile = inspection->matches.first().profile;
    plan.sourceName = QStringLiteral("Shop");
    Job job;
    const Result<ImportSummary> summary = service.run(plan, job);
    if (!summary)
        return fail(summary);
    const qint64 imported = timer.elapsed() - inspected;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.3f %ld %lld added, %lld rejected, %lld attributed; recognised in %.3f s\n", double(imported) / 1000,
                usage.ru_maxrss / 1024, static_cast<long long>(summary->counts.added),
                static_cast<long long>(summary->counts.rejected), static_cast<long long>(summary->attributed),
                double(inspected) / 1000);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("generate"))
        return bench::writeOrders(arguments[3], 0, arguments[2].toInt(), arguments[2].toInt()) ? 0 : 1;
    if (arguments.size() == 5 && arguments[1] == QStringLiteral("continue")) {
        const int rows = arguments[2].toInt();
        return bench::writeOrders(arguments[4], rows, rows + arguments[3].toInt(), rows) ? 0 : 1;
    }
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("import")) {
        const Result<> done = runImport(arguments[2], arguments[3]);
        if (!done)
            std::fprintf(stderr, "%s %s\n", qPrintable(done.error().message), qPrintable(done.error().detail));
        return done ? 0 : 1;
    }
    std::fputs("usage: laurel_bench_import generate ROWS FILE | continue ROWS MORE FILE | import FILE PROGRAM\n", stderr);
    return 2;
}
