#include "importscenarios.h"

#include "importing/importservice.h"
#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"
#include "storage/verifier.h"
#include "storagefixture.h"

#include <QDir>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <utility>

namespace laurel::test {

namespace {

constexpr int fewSales = 60;
constexpr qint64 updateBatch = 2;

void makeProgram(const QString &path)
{
    const auto program = must(ProgramFile::create(path, programInfo()));
    Database &database = program->database();
    must(AffiliateRepository(database).insertCode(
        {{}, addAffiliate(database, QStringLiteral("Anna Berg")), CodeKind::Coupon, QStringLiteral("ANNA10"), {}, {}}));
    CommissionRule rule;
    CommissionPlan plan;
    plan.name = QStringLiteral("Standard");
    rule.plan = must(CommissionRepository(database).insertPlan(plan));
    rule.number = 1;
    rule.scope = RuleScope::Program;
    rule.rate = Rate::fromPpm(100'000);
    must(CommissionRepository(database).insertRule(rule));
}

Result<> importFile(Database &database, const QString &path, Job &job)
{
    ImportService service(database);
    const Result<FileInspection> file = service.inspect(path);
    if (!file)
        return fail(file);
    const ImportProfile profile = file->matches.first().profile;
    const Result<ImportSummary> summary =
        service.run({path, file->dialect, profile, QStringLiteral("Shop"), false}, job);
    return summary ? Result<>() : Result<>(fail(summary));
}

} // namespace

QByteArray ImportScenario::sales(int rows, bool isLater)
{
    QByteArray file = "Order ID,Date,Coupon,Email,Product,Currency,Gross,Discount\n";
    for (int i = 0; i < rows; ++i) {
        file += "S-" + QByteArray::number(100'000 + i) + ",2026-05-" + QByteArray::number(10 + i % 20) + ',' +
                (i % 3 == 0 ? "ANNA10" : "") + ",buyer" + QByteArray::number(i % 40) + "@example.com,Tea " +
                QByteArray::number(i % 7) + ",EUR," + (isLater && i % 2 == 0 ? "21.50" : "20.00") + ",1.00\n";
    }
    return file + "S-1,someday,,,,EUR,1.00,\n"; // one that cannot be used
}

ImportScenario::ImportScenario(Step step)
    : m_step(step)
    , m_prepared(scratchTemplate())
{}

void ImportScenario::prepare(const QString &folder)
{
    if (!std::exchange(m_isPrepared, true))
        make(m_prepared.path());
    copyFolder(m_prepared.path(), folder);
}

void ImportScenario::make(const QString &folder)
{
    makeProgram(programIn(folder));
    QDir(folder).mkdir(QStringLiteral("source"));
    writeFile(sourceIn(folder), sales(fewSales, false));
    const auto import = [&] {
        Job job;
        must(importFile(must(ProgramFile::open(programIn(folder)))->database(), sourceIn(folder), job));
    };
    if (m_step != Step::First) {
        import();
        writeFile(sourceIn(folder), sales(fewSales + 10, true));
    }
    if (m_step == Step::Undo)
        import();
    const QTemporaryDir undisturbed(scratchTemplate());
    copyFolder(folder, undisturbed.path());
    Job job;
    must(perform(undisturbed.path(), job));
    const QString problem = look(folder, m_before) + look(undisturbed.path(), m_after);
    if (!problem.isEmpty() || m_before == m_after)
        qFatal("cannot prepare: %s", qPrintable(problem));
}

Result<> ImportScenario::perform(const QString &folder, Job &job) const
{
    const auto program = ProgramFile::open(programIn(folder));
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    return m_step == Step::Undo ? ImportService(database).undo(ImportBatchId(updateBatch), job)
                                : importFile(database, sourceIn(folder), job);
}

bool ImportScenario::run(const QString &folder)
{
    Job job;
    const Result<> done = perform(folder, job);
    if (!done && (done.error().message.isEmpty() || done.error().code == ErrorCode::Internal))
        qFatal("no clear error: %s", describe(done.error()).constData());
    return done.has_value();
}

QString ImportScenario::look(const QString &folder, QByteArray &contents)
{
    const auto program = ProgramFile::open(programIn(folder));
    if (!program)
        return QStringLiteral("does not open: ") + QString::fromUtf8(describe(program.error()));
    if ((*program)->isReadOnly())
        return QStringLiteral("opens for reading only");
    const Result<VerifyReport> report = Verifier::run((*program)->database());
    if (!report || !report->isClean())
        return report ? report->problems.join(u'\n') : QString::fromUtf8(describe(report.error()));
    contents.clear();
    for (const char *query :
         {"SELECT count(*), sum(gross), sum(net) FROM conversion", "SELECT count(*) FROM conversion_revision",
          "SELECT count(*), sum(amount) FROM commission", "SELECT count(*) FROM customer",
          "SELECT count(*) FROM import_reject", "SELECT count(*), sum(undone) FROM import_batch",
          "SELECT count(*), sum(gross) FROM stat_day"}) {
        SQLite::Statement statement((*program)->database().sql(), query);
        while (statement.executeStep()) {
            for (int i = 0; i < statement.getColumnCount(); ++i)
                contents += QByteArray::fromStdString(statement.getColumn(i).getString()) + ' ';
        }
    }
    return {};
}

QString ImportScenario::judge(const QString &folder, bool done)
{
    QByteArray contents;
    if (const QString problem = look(folder, contents); !problem.isEmpty())
        return problem;
    if (contents == m_after)
        return {};
    if (done || contents != m_before)
        return QStringLiteral("holds ") + QString::fromLatin1(contents);
    // Whatever was left behind does not keep the next attempt from working.
    Job job;
    if (const Result<> again = perform(folder, job); !again)
        return QStringLiteral("does not go through any more: ") + QString::fromUtf8(describe(again.error()));
    const QString problem = look(folder, contents);
    return contents == m_after ? problem
                               : QStringLiteral("holds after the next attempt ") + QString::fromLatin1(contents);
}

} // namespace laurel::test
