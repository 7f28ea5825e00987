#include "storagefixture.h"

#include "storage/sqlerror.h"

#include <sqlite3.h>

using namespace laurel;
using namespace laurel::test;

namespace {

Result<> attempt(Database &database, const char *sql)
{
    if (sqlite3_exec(database.handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected<Error>(sqlError(database.handle()));
    return {};
}

} // namespace

/// The rules that hold in the file itself, whatever a mistake in the program may attempt.
class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }
    void codeHasOneOwnerAtATime_data();
    void codeHasOneOwnerAtATime();
    void codeMayMoveOnAfterItsPeriod();
    void codeCannotBeMovedIntoATakenPeriod();
    void paidCommissionIsFinal_data();
    void paidCommissionIsFinal();
    void unpaidCommissionMayChange();
    void auditOnlyGrows();
    void batchCountsAddUp();
    void ruleHasEitherRateOrAmount();
    void conversionsNeedTheirAffiliate();
    void typesAreStrict();

private:
    [[nodiscard]] Database &database() { return m_program->database(); }

    std::unique_ptr<TemporaryProgram> m_program;
};

void SchemaTest::init()
{
    m_program = std::make_unique<TemporaryProgram>();
    const AffiliateId anna = addAffiliate(database(), u"Anna"_qs);
    addAffiliate(database(), u"Ben"_qs);
    addBatch(database());
    SaleSpec sale;
    sale.affiliate = anna;
    addSale(database(), sale);
    execute(database(), "INSERT INTO affiliate_code (affiliate_id, kind, code, code_key, valid_from, valid_to) "
                        "VALUES (1, 'coupon', 'SUMMER', 'summer', 100, 200);"
                        "INSERT INTO commission_plan VALUES (1, 'Standard', 30);"
                        "INSERT INTO commission_rule (id, plan_id, number, version, rate_ppm) VALUES (1, 1, 1, "
                        "1, 100000);"
                        "INSERT INTO commission VALUES (1025, 1, 1, 1, 0, 'EUR', 10000, 1, 1, 100000, 1000, 0, 1, 0);"
                        "INSERT INTO commission VALUES (1026, 1, 2, 1, 0, 'EUR', 10000, 1, 1, 100000, 1000, 0, 4, 0)");
}

void SchemaTest::codeHasOneOwnerAtATime_data()
{
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<bool>("taken");
    QTest::newRow("before") << QByteArray("50, 100") << false;
    QTest::newRow("after") << QByteArray("200, NULL") << false;
    QTest::newRow("same") << QByteArray("100, 200") << true;
    QTest::newRow("overlaps the end") << QByteArray("199, 300") << true;
    QTest::newRow("overlaps the beginning") << QByteArray("NULL, 101") << true;
    QTest::newRow("within") << QByteArray("150, 160") << true;
    QTest::newRow("without limit") << QByteArray("NULL, NULL") << true;
}

void SchemaTest::codeHasOneOwnerAtATime()
{
    QFETCH(QByteArray, period);
    QFETCH(bool, taken);
    const Result<> inserted =
        attempt(database(), ("INSERT INTO affiliate_code (affiliate_id, kind, code, code_key, valid_from, valid_to) "
                             "VALUES (2, 'coupon', 'Summer', 'summer', " +
                             period + ")")
                                .constData());
    if (taken)
        QCOMPARE_ERROR(inserted, ErrorCode::Conflict);
    else
        QVERIFY_RESULT(inserted);
}

void SchemaTest::codeMayMoveOnAfterItsPeriod()
{
    QVERIFY_RESULT(attempt(database(), "INSERT INTO affiliate_code (affiliate_id, kind, code, code_key) "
                                       "VALUES (2, 'referral', 'Summer', 'summer')"));
}

void SchemaTest::codeCannotBeMovedIntoATakenPeriod()
{
    execute(database(), "INSERT INTO affiliate_code (id, affiliate_id, kind, code, code_key, valid_from) "
                        "VALUES (9, 2, 'coupon', 'Summer', 'summer', 200)");
    QCOMPARE_ERROR(attempt(database(), "UPDATE affiliate_code SET valid_from = 150 WHERE id = 9"), ErrorCode::Conflict);
    QVERIFY_RESULT(attempt(database(), "UPDATE affiliate_code SET valid_from = 250 WHERE id = 9"));
}

void SchemaTest::paidCommissionIsFinal_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("amount") << QByteArray("UPDATE commission SET amount = 2000 WHERE id = 1026");
    QTest::newRow("status") << QByteArray("UPDATE commission SET status = 1 WHERE id = 1026");
    QTest::newRow("delete") << QByteArray("DELETE FROM commission WHERE id = 1026");
    QTest::newRow("replace") << QByteArray("UPDATE OR REPLACE commission SET affiliate_id = 2 WHERE id = 1026");
    QTest::newRow("all of them") << QByteArray("DELETE FROM commission");
    QTest::newRow("its sale") << QByteArray("DELETE FROM conversion WHERE id = 1");
    QTest::newRow("its rule") << QByteArray("DELETE FROM commission_rule WHERE id = 1");
}

void SchemaTest::paidCommissionIsFinal()
{
    QFETCH(QByteArray, sql);
    QCOMPARE_ERROR(attempt(database(), sql.constData()), ErrorCode::RefusedByRule);
    QCOMPARE(number(database(), "SELECT amount FROM commission WHERE id = 1026 AND status = 4 AND affiliate_id = 1"),
             1000);
}

void SchemaTest::unpaidCommissionMayChange()
{
    QVERIFY_RESULT(attempt(database(), "UPDATE commission SET amount = 2000 WHERE id = 1025"));
    QVERIFY_RESULT(attempt(database(), "DELETE FROM commission WHERE id = 1025"));
}

void SchemaTest::auditOnlyGrows()
{
    const qint64 rows = number(database(), "SELECT count(*) FROM audit");
    QVERIFY(rows > 0);
    QCOMPARE_ERROR(attempt(database(), "DELETE FROM audit"), ErrorCode::RefusedByRule);
    QCOMPARE_ERROR(attempt(database(), "UPDATE audit SET after = ''"), ErrorCode::RefusedByRule);
    QCOMPARE(number(database(), "SELECT count(*) FROM audit"), rows);
}

void SchemaTest::batchCountsAddUp()
{
    QCOMPARE_ERROR(attempt(database(), "UPDATE import_batch SET read = read + 1"), ErrorCode::InvalidInput);
    QVERIFY_RESULT(attempt(database(), "UPDATE import_batch SET read = read + 1, skipped = skipped + 1"));
}

void SchemaTest::ruleHasEitherRateOrAmount()
{
    QCOMPARE_ERROR(attempt(database(), "UPDATE commission_rule SET rate_ppm = NULL"), ErrorCode::InvalidInput);
    QCOMPARE_ERROR(attempt(database(), "UPDATE commission_rule SET flat = 500"), ErrorCode::InvalidInput);
    QVERIFY_RESULT(attempt(database(), "UPDATE commission_rule SET rate_ppm = NULL, flat = 500, currency = 'EUR'"));
}

void SchemaTest::conversionsNeedTheirAffiliate()
{
    QCOMPARE_ERROR(attempt(database(), "DELETE FROM affiliate WHERE id = 1"), ErrorCode::RefusedByRule);
    QVERIFY_RESULT(attempt(database(), "DELETE FROM affiliate WHERE id = 2"));
}

void SchemaTest::typesAreStrict()
{
    QCOMPARE_ERROR(attempt(database(), "UPDATE conversion SET gross = 'ten'"), ErrorCode::InvalidInput);
    QCOMPARE_ERROR(attempt(database(), "UPDATE conversion SET gross = 10.5"), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
