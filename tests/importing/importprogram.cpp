#include "importing/importprogram.h"

#include "storage/commissionrepository.h"
#include "storage/transaction.h"
#include "storage/verifier.h"
#include "support/testsupport.h"

#include <QFile>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace laurel::test {

namespace {

Result<AffiliateId> addAffiliate(Database &database, const QString &name, const QString &email)
{
    Affiliate affiliate;
    affiliate.name = name;
    affiliate.email = email;
    return AffiliateRepository(database).insert(affiliate);
}

Result<> addCode(Database &database, AffiliateId owner, CodeKind kind, const QString &code, QDate from = {}, QDate to = {})
{
    const auto added = AffiliateRepository(database).insertCode({{}, owner, kind, code, from, to});
    return added ? Result<>() : laurel::fail(added);
}

} // namespace

ImportProgram::ImportProgram(const QString &timeZone, AttributionRule rule, Currency currency)
{
    ProgramInfo info;
    info.name = QStringLiteral("Test shop");
    info.currency = currency;
    info.timeZone = timeZone;
    info.attributionRule = rule;
    info.payoutThreshold = Money(0, info.currency);
    auto file = ProgramFile::create(m_folder.filePath(QStringLiteral("shop.laurel")), info);
    if (!file) {
        qWarning("%s", describe(file.error()).constData());
        return;
    }
    m_file = std::move(*file);
    if (const Result<> filled = fill(); !filled) {
        qWarning("%s", describe(filled.error()).constData());
        m_file.reset();
        return;
    }
    exec("PRAGMA synchronous = OFF"); // no test here pulls the plug, and syncing is most of their time
}

Result<> ImportProgram::fill()
{
    Result<Transaction> transaction = Transaction::begin(database());
    if (!transaction)
        return laurel::fail(transaction);
    const auto anna = addAffiliate(database(), QStringLiteral("Anna Berg"), QStringLiteral("anna@partners.example"));
    const auto ben = addAffiliate(database(), QStringLiteral("Ben Roux"), QStringLiteral("ben@partners.example"));
    const auto cleo = addAffiliate(database(), QStringLiteral("Cleo Diaz"), QStringLiteral("cleo@partners.example"));
    for (const auto &added : {anna, ben, cleo}) {
        if (!added)
            return laurel::fail(added);
    }
    const QDate handover(2026, 5, 15);
    for (const Result<> &added :
         {addCode(database(), *anna, CodeKind::Coupon, QStringLiteral("ANNA10")),
          addCode(database(), *anna, CodeKind::Referral, QStringLiteral("anna")),
          addCode(database(), *ben, CodeKind::Referral, QStringLiteral("ben")),
          addCode(database(), *ben, CodeKind::SubId, QStringLiteral("b-7")),
          addCode(database(), *ben, CodeKind::NetworkId, QStringLiteral("N-900")),
          addCode(database(), *ben, CodeKind::Alias, QStringLiteral("benny")),
          addCode(database(), *cleo, CodeKind::Coupon, QStringLiteral("CLEO"), {}, handover),
          addCode(database(), *ben, CodeKind::Coupon, QStringLiteral("CLEO"), handover, {}),
          addCode(database(), *cleo, CodeKind::Email, QStringLiteral("vip@example.com"))}) {
        if (!added)
            return added;
    }
    CommissionPlan plan;
    plan.name = QStringLiteral("Standard");
    plan.holdDays = 30;
    const auto planId = CommissionRepository(database()).insertPlan(plan);
    if (!planId)
        return laurel::fail(planId);
    CommissionRule rule;
    rule.plan = *planId;
    rule.number = 1;
    rule.rate = Rate::fromPpm(100'000);
    const auto ruleId = CommissionRepository(database()).insertRule(rule);
    if (!ruleId)
        return laurel::fail(ruleId);
    return transaction->commit();
}

Result<FileInspection> ImportProgram::inspect(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("file%1.csv").arg(++m_files));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return laurel::fail(ErrorCode::Io, file.errorString());
    file.close();
    return ImportService(database()).inspect(path);
}

Result<ImportPlan> ImportProgram::planFor(const QByteArray &bytes, const QString &profileKey, const QString &source)
{
    const Result<FileInspection> inspection = inspect(bytes);
    if (!inspection)
        return laurel::fail(inspection);
    ImportService service(database());
    ImportPlan plan;
    plan.file = inspection->file;
    plan.dialect = inspection->dialect;
    plan.sourceName = source;
    if (profileKey.isEmpty()) {
        plan.profile = inspection->matches.first().profile;
        return plan;
    }
    const Result<QList<ImportProfile>> profiles = service.profiles();
    if (!profiles)
        return laurel::fail(profiles);
    for (const ImportProfile &profile : *profiles) {
        if (profile.key == profileKey)
            plan.profile = ProfileMatcher::fitted(profile, inspection->header);
    }
    return plan;
}

Result<ImportSummary> ImportProgram::run(const ImportPlan &plan)
{
    Job job;
    return ImportService(database()).run(plan, job);
}

Result<ImportSummary> ImportProgram::import(const QByteArray &bytes, const QString &profileKey, const QString &source)
{
    const Result<ImportPlan> plan = planFor(bytes, profileKey, source);
    return plan ? run(*plan) : Result<ImportSummary>(laurel::fail(plan));
}

Result<ImportSummary> ImportProgram::retry(ImportBatchId batch, const QList<CorrectedLine> &lines)
{
    Job job;
    return ImportService(database()).retry(batch, lines, job);
}

Result<> ImportProgram::undo(ImportBatchId batch)
{
    Job job;
    return ImportService(database()).undo(batch, job);
}

QStringList ImportProgram::query(const QByteArray &sql)
{
    QStringList rows;
    SQLite::Statement statement(database().sql(), sql.constData());
    while (statement.executeStep()) {
        QStringList cells;
        for (int i = 0; i < statement.getColumnCount(); ++i)
            cells << (statement.getColumn(i).isNull() ? QStringLiteral("-")
                                                      : QString::fromStdString(statement.getColumn(i).getString()));
        rows << cells.join(u'|');
    }
    return rows;
}

void ImportProgram::exec(const QByteArray &sql) { database().sql().exec(sql.constData()); }

QStringList ImportProgram::state()
{
    QStringList all;
    for (const char *table : {"conversion", "conversion_key", "conversion_item", "conversion_code", "conversion_share", "conversion_refund",
                              "conversion_revision", "commission", "click", "click_day", "click_day_revision", "customer",
                              "customer_key", "product", "stat_day", "affiliate", "affiliate_code", "affiliate_tag",
                              "affiliate_revision", "outside_payout", "outside_payout_revision", "exchange_rate",
                              "exchange_rate_revision"}) {
        QStringList rows = query(QByteArray("SELECT * FROM ") + table);
        rows.sort();
        for (const QString &row : rows)
            all << QString(QLatin1String(table)) + QStringLiteral(": ") + row;
    }
    return all;
}

QStringList ImportProgram::problems()
{
    const Result<VerifyReport> report = Verifier::run(database());
    return report ? report->problems : QStringList{QString::fromUtf8(describe(report.error()))};
}

QString dataPath(const QString &name) { return QStringLiteral(LAUREL_SOURCE_DIR "/tests/data/importing/") + name; }

QByteArray dataFile(const QString &name)
{
    QFile file(dataPath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace laurel::test
