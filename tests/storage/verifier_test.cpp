#include "storagefixture.h"

#include "storage/verifier.h"

using namespace laurel;
using namespace laurel::test;

namespace {

// Every check runs; a fault is found by its own check and hides none of the others.
struct Fault
{
    const char *name;
    const char *sql;
    const char *says;
};

const Fault faults[] = {
    {"reference",
     "PRAGMA foreign_keys = OFF; UPDATE conversion SET source_id = 9 WHERE id = 1; "
     "UPDATE conversion_key SET source_id = 9 WHERE conversion_id = 1",
     "refers to a missing row of source"},
    {"schema", "CREATE TABLE stray (id INTEGER)", "not built as Laurel builds"},
    {"batch", "PRAGMA ignore_check_constraints = ON; UPDATE import_batch SET read = read + 1", "do not add up"},
    {"undone batch", "UPDATE import_batch SET undone = 1", "was undone, but there are still sales"},
    {"too many rows", "UPDATE import_batch SET added = 1, skipped = 999", "more sales of import 1"},
    {"lost key", "DELETE FROM conversion_key WHERE conversion_id = 1", "would not be recognised"},
    {"wrong key", "UPDATE conversion_key SET conversion_id = 2 WHERE conversion_id = 1", "would not be recognised"},
    {"stray key", "INSERT INTO conversion_key VALUES (1, 'X', 1, 999)", "would not be recognised"},
    {"lost customer key", "DELETE FROM customer_key", "would not be recognised by their address"},
    {"wrong customer key", "UPDATE customer_key SET customer_id = customer_id + 1", "would not be recognised by their address"},
    {"stray customer key", "INSERT INTO customer_key VALUES ('x@example.com', 999)", "would not be recognised by their address"},
    {"lost from its affiliate", "DELETE FROM affiliate_conversion WHERE conversion_id = 1", "not listed with their affiliate"},
    {"listed with another", "UPDATE affiliate_conversion SET affiliate_id = 99 WHERE conversion_id = 1",
     "not listed with their affiliate"},
    {"listed though gone", "INSERT INTO affiliate_conversion VALUES (1, 20000, 999)", "not listed with their affiliate"},
    {"net", "UPDATE conversion SET net = net + 1 WHERE kind = 2", "gross less discount and refund"},
    {"net of a cancelled sale", "UPDATE conversion SET net = 5 WHERE status = 3", "gross less discount and refund"},
    {"sum", "UPDATE stat_day SET net = net - 1 WHERE affiliate_id = 1", "net is 16999 instead of 17000"},
    {"commission sum", "UPDATE stat_day SET commission = 5 WHERE affiliate_id = 1 AND sales > 0",
     "commission is 5 instead of"},
    {"clicks", "UPDATE stat_day SET clicks = 0", "clicks is 0 instead of 40"},
    {"missing sum", "DELETE FROM stat_day WHERE affiliate_id = 0", "affiliate 0"},
    {"stray sum", "INSERT INTO stat_day (affiliate_id, currency, day, sales) VALUES (1, 'USD', 20000, 1)",
     "in USD: sales is 1 instead of 0"},
    {"first sale", "UPDATE customer SET first_conversion_id = 3; UPDATE stat_day SET new_customers = 0",
     "first sale of"},
    {"first time", "UPDATE customer SET first_at = first_at + 1", "first sale of"},
    {"commission amount",
     "UPDATE commission SET amount = 701 WHERE conversion_id = 1; UPDATE stat_day SET commission = commission + 1 "
     "WHERE commission > 0",
     "what their rate makes"},
    {"commission of a cancelled sale", "UPDATE commission SET status = 1 WHERE conversion_id = 5",
     "do not fit their sale"},
    {"commission of another's sale", "UPDATE commission SET affiliate_id = 2 WHERE conversion_id = 1", "do not fit their sale"},
    {"payment", "DROP TRIGGER payout_payment_is_frozen; UPDATE payout_payment SET amount = 999, paid_amount = 999",
     "not what their commissions add up to"},
    {"paid without a payment", "DROP TRIGGER commission_locks_by_payout; UPDATE commission SET status = 4 WHERE id = 1025",
     "do not fit their payout"},
    {"entry without a reason", "INSERT INTO commission (id, sequence, affiliate_id, day, currency, basis, rule_version, amount, status, "
                               "hold_until) VALUES (-1, 0, 1, 20577, 'EUR', 0, 0, 5, 1, 0)", "do not say why"},
    {"comparison", "INSERT INTO reconciliation VALUES (1, 'Awin', '', 'may.csv', x'00', 20577, 20580, 0, '', 3, 0, NULL);"
                   "INSERT INTO reconciliation_variance VALUES (1, 'EUR', 500, 400, 1, NULL, NULL, NULL)", "do not add up"},
    {"share of the owner", "INSERT INTO conversion_share VALUES (1, 1, 500000)", "do not add up to the whole"},
    {"share of nobody's sale", "INSERT INTO conversion_share VALUES (3, 1, 500000)", "do not add up to the whole"},
    {"rule version", "UPDATE commission SET rule_version = 2 WHERE conversion_id = 1", "do not fit their rule"},
};

} // namespace

class VerifierTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }
    void soundProgramIsClean();
    void emptyProgramIsClean();
    void rowsOfZeroSayNothing();
    void faultsAreFound_data();
    void faultsAreFound();
    void damagedPageIsFound();
    void cancelledRunStops();
    void progressNamesTheChecks();
    void runsOnAReader();

private:
    [[nodiscard]] Database &database() { return m_program->database(); }

    std::unique_ptr<TemporaryProgram> m_program;
};

void VerifierTest::init()
{
    m_program = std::make_unique<TemporaryProgram>();
    const AffiliateId anna = addAffiliate(database(), u"Anna"_qs);
    addAffiliate(database(), u"Ben"_qs);
    addBatch(database());
    SaleSpec sale;
    sale.affiliate = anna;
    sale.customer = u"carla@example.com"_qs;
    sale.discount = 1000;
    sale.refunded = 2000;
    sale.status = ConversionStatus::PartlyRefunded;
    addSale(database(), sale); // 1: net 7000
    sale = SaleSpec();
    sale.affiliate = anna;
    sale.externalId = u"1002"_qs;
    addSale(database(), sale); // 2: net 10000
    sale.externalId = u"1003"_qs;
    sale.affiliate = {};
    sale.customer = u"carla@example.com"_qs;
    addSale(database(), sale); // 3: nobody's
    sale.externalId = u"L-1"_qs;
    sale.kind = ConversionKind::Lead;
    sale.gross = 0;
    addSale(database(), sale); // 4
    sale = SaleSpec();
    sale.affiliate = anna;
    sale.externalId = u"1005"_qs;
    sale.status = ConversionStatus::Cancelled;
    sale.day = QDate(2026, 5, 1);
    sale.customer = u"carla@example.com"_qs;
    addSale(database(), sale); // 5: cancelled, so not Carla's first
    execute(
        database(),
        "INSERT INTO commission_plan VALUES (1, 'Standard', 30);"
        "INSERT INTO commission_rule (id, plan_id, number, version, rate_ppm) VALUES (1, 1, 1, 1, "
        "100000);"
        "INSERT INTO commission VALUES (1025, 1, 1, 1, 0, 'EUR', 7000, 1, 1, 100000, 700, 0, 1, 0),"
        "(2049, 2, 1, 1, 20577, 'EUR', 10000, 1, 1, 100000, 1000, 0, 2, 0), (5121, 5, 1, 1, 0, 'EUR', 10000, 1, 1, 100000, 1000, 0, 7, 0);"
        "UPDATE commission SET day = (SELECT day FROM conversion WHERE id = conversion_id);"
        "INSERT INTO payout VALUES (1, '2026-0001', 20600, 20590, 0, '', '');"
        "INSERT INTO payout_payment (id, payout_id, affiliate_id, reference, currency, amount, paid_currency, paid_amount, method, "
        "account, state_at) VALUES (1, 1, 1, '2026-0001-1', 'EUR', 1000, 'EUR', 1000, 'other', '{}', 0);"
        "INSERT INTO payout_line (payment_id, commission_id, amount) VALUES (1, 2049, 1000);"
        "UPDATE commission SET status = 3 WHERE id = 2049; UPDATE payout_payment SET state = 'paid', paid_day = 20600;"
        "UPDATE commission SET status = 4 WHERE id = 2049;"
        "INSERT INTO click_day VALUES (1, 20577, 'SUMMER', 1, 1, 40, 500), (1, 20577, 'GHOST', 1, NULL, 40, 0)");
    rebuildResults(database());
}

void VerifierTest::soundProgramIsClean()
{
    const VerifyReport report = must(Verifier::run(database()));
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.checks.size(), 16);
    QCOMPARE(number(database(), "SELECT net FROM stat_day WHERE affiliate_id = 1 AND sales > 0"), 17000);
    QCOMPARE(number(database(), "SELECT sum(new_customers) FROM stat_day"), 1);
}

void VerifierTest::emptyProgramIsClean()
{
    TemporaryProgram empty;
    QCOMPARE(must(Verifier::run(empty.database())).problems, QStringList());
}

void VerifierTest::rowsOfZeroSayNothing()
{
    execute(database(), "INSERT INTO stat_day (affiliate_id, currency, day) VALUES (2, 'EUR', 20000)");
    QVERIFY(must(Verifier::run(database())).isClean());
}

void VerifierTest::faultsAreFound_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(faults)); ++i)
        QTest::newRow(faults[i].name) << i;
}

void VerifierTest::faultsAreFound()
{
    QFETCH(int, index);
    execute(database(), faults[index].sql);
    const VerifyReport report = must(Verifier::run(database()));
    QCOMPARE(report.checks.size(), 16);
    const QString problems = report.problems.join(u'\n');
    QVERIFY2(problems.contains(QString::fromLatin1(faults[index].says)), qPrintable(problems));
}

void VerifierTest::damagedPageIsFound()
{
    const qint64 page = number(database(), "SELECT rootpage FROM sqlite_schema WHERE name = 'affiliate_conversion'");
    m_program->close();
    QByteArray content = readFile(m_program->path());
    content.replace(int((page - 1) * ProgramFile::pageSize + 8), 64, QByteArray(64, '\x5a'));
    writeFile(m_program->path(), content);
    Database damaged = must(Database::open(m_program->path(), Database::Mode::ReadOnly));
    QVERIFY(must(Verifier::run(damaged)).problems.join(u'\n').contains(u"damaged"_qs));
}

void VerifierTest::cancelledRunStops()
{
    execute(database(),
            "INSERT INTO import_profile WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n "
            "WHERE value < 20000) SELECT 'key' || value, 'name', '' FROM n");
    Job job;
    job.cancel();
    QCOMPARE_ERROR(Verifier::run(database(), &job), ErrorCode::Cancelled);
    QVERIFY_RESULT(Verifier::run(database()));
}

void VerifierTest::progressNamesTheChecks()
{
    Job job;
    const VerifyReport report = must(Verifier::run(database(), &job));
    QCOMPARE(job.phase(), report.checks.last());
    QCOMPARE(job.total(), report.checks.size());
}

void VerifierTest::runsOnAReader()
{
    Database reader = must(m_program->file().openReader());
    QVERIFY(must(Verifier::run(reader)).isClean());
}

QTEST_GUILESS_MAIN(VerifierTest)
#include "verifier_test.moc"
