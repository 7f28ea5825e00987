// What the file itself refuses, one guard at a time, whoever asks: a commission is paid once, and what was paid is
// never changed.
#include "storagefixture.h"

#include "storage/sqlerror.h"

#include <sqlite3.h>

using namespace laurel;
using namespace laurel::test;

class PayoutGuardsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refuses_data();
    void refuses();
    void allows_data();
    void allows();

private:
    [[nodiscard]] Database &database() { return m_program.database(); }
    [[nodiscard]] Result<> attempt(const QByteArray &sql);
    /// All that is owed and paid, as one text.
    [[nodiscard]] QString state();

    TemporaryProgram m_program;
};

void PayoutGuardsTest::initTestCase()
{
    const AffiliateId anna = addAffiliate(database(), u"Anna"_qs);
    const AffiliateId ben = addAffiliate(database(), u"Ben"_qs);
    addBatch(database());
    for (int i = 1; i <= 5; ++i) {
        SaleSpec sale;
        sale.externalId = QString::number(i);
        sale.affiliate = i == 3 ? ben : anna;
        addSale(database(), sale);
    }
    // Of Anna: 1025 in an open payment, 2049 given back by one that failed, 4097 pending, 5121 approved. Of Ben: 3073
    // paid.
    execute(database(),
            "INSERT INTO commission_plan VALUES (1, 'Standard', 30);"
            "INSERT INTO commission_rule (id, plan_id, number, version, rate_ppm) VALUES (1, 1, 1, 1, 100000);"
            "INSERT INTO commission VALUES (1025, 1, 1, 1, 0, 'EUR', 10000, 1, 1, 100000, 1000, 0, 2, 0),"
            "(2049, 2, 1, 1, 0, 'EUR', 10000, 1, 1, 100000, 500, 0, 2, 0), (3073, 3, 1, 2, 0, 'EUR', 10000, 1, 1, "
            "100000, 700, 0, 2, 0),"
            "(4097, 4, 1, 1, 0, 'EUR', 10000, 1, 1, 100000, 100, 0, 1, 0), (5121, 5, 1, 1, 0, 'EUR', 10000, 1, 1, "
            "100000, 200, 0, 2, 0);"
            "INSERT INTO payout VALUES (1, '2026-0001', 10, 9, 0, 'me', ''), (2, '2026-0002', 20, 19, 0, 'me', '');"
            "INSERT INTO payout_payment (id, payout_id, affiliate_id, reference, currency, amount, paid_currency, "
            "paid_amount, method, account,"
            " state_at) VALUES (1, 1, 1, '2026-0001-1', 'EUR', 1000, 'EUR', 1000, 'other', '{}', 0),"
            "(2, 1, 2, '2026-0001-2', 'EUR', 700, 'EUR', 700, 'other', '{}', 0),"
            "(3, 2, 1, '2026-0002-1', 'EUR', 500, 'EUR', 500, 'other', '{}', 0),"
            "(4, 2, 2, '2026-0002-2', 'EUR', 300, 'EUR', 300, 'other', '{}', 0);"
            "INSERT INTO payout_line (payment_id, commission_id, amount) VALUES (1, 1025, 1000), (2, 3073, 700), (3, "
            "2049, 500);"
            "UPDATE commission SET status = 3 WHERE id IN (1025, 2049, 3073);"
            "UPDATE payout_payment SET state = 'paid', paid_day = 11 WHERE id = 2;"
            "UPDATE commission SET status = 4 WHERE id = 3073;"
            "UPDATE payout_payment SET state = 'failed' WHERE id = 3;"
            "UPDATE payout_line SET released = 1 WHERE payment_id = 3;"
            "UPDATE commission SET status = 2 WHERE id = 2049;"
            "INSERT INTO payout_file (payout_id, format, name, sha256, payments, written_at) VALUES (1, 'csv', 'a.csv', zeroblob(32), 1, 0);"
            "INSERT INTO commission_decision (id, at, who, action) VALUES (1, 0, 'me', 'approve');"
            "INSERT INTO commission_decision_row VALUES (1, 5121, 1, 2);"
            "INSERT INTO commission_history VALUES (5121, 0, 1, 1, 0, 'EUR', 10000, 1, 1, 100000, 100, 0, 1, 0);"
            "INSERT INTO invoice (year, sequence, number, payment_id, day, content, issued_at, issued_by) "
            "VALUES (2026, 1, 'G-1', 2, 12, '{}', 0, 'me');");
}

Result<> PayoutGuardsTest::attempt(const QByteArray &sql)
{
    if (sqlite3_exec(database().handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected<Error>(sqlError(database().handle()));
    return {};
}

QString PayoutGuardsTest::state()
{
    return text(database(), "SELECT (SELECT group_concat(id || ' ' || affiliate_id || ' ' || amount || ' ' || status "
                            "|| ' ' || day) FROM commission) || '/' "
                            "|| (SELECT group_concat(id || number || day || through_day) FROM payout) || '/' "
                            "|| (SELECT group_concat(id || ' ' || amount || ' ' || state || ' ' || ifnull(paid_day, "
                            "0)) FROM payout_payment) || '/' "
                            "|| (SELECT group_concat(payment_id || ' ' || commission_id || ' ' || amount || ' ' || "
                            "released) FROM payout_line) || '/' "
                            "|| (SELECT group_concat(number || sequence || payment_id) FROM invoice)");
}

void PayoutGuardsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char *name, const char *sql, const char *word) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(word);
    };
    row("change what is paid", "UPDATE commission SET amount = 1 WHERE id = 3073", "paid_is_final");
    row("open what is paid", "UPDATE commission SET status = 2 WHERE id = 3073", "paid_is_final");
    row("remove what is paid", "DELETE FROM commission WHERE id = 3073", "paid_is_final");
    row("replace what is paid",
        "REPLACE INTO commission VALUES (3073, 3, 1, 2, 0, 'EUR', 10000, 1, 1, 100000, 900, 0, 2, 0)", "paid_is_final");
    row("remove what is in a payout", "DELETE FROM commission WHERE id = 1025", "paid_is_final");
    row("replace what is in a payout",
        "REPLACE INTO commission VALUES (1025, 1, 1, 1, 0, 'EUR', 10000, 1, 1, 100000, 900, 0, 2, 0)", "paid_is_final");
    row("change what is in a payout", "UPDATE commission SET amount = 900 WHERE id = 1025", "in_payout");
    row("take it out of the payout", "UPDATE commission SET status = 2 WHERE id = 1025", "in_payout");
    row("pay it beside the payout", "UPDATE commission SET status = 4 WHERE id = 1025", "in_payout");
    row("pay without a payout", "UPDATE commission SET status = 4 WHERE id = 5121", "not_in_payout");
    row("lock without a payout", "UPDATE commission SET status = 3 WHERE id = 5121", "not_in_payout");
    row("lock what was given back", "UPDATE commission SET status = 3 WHERE id = 2049", "not_in_payout");

    row("into two payouts", "INSERT INTO payout_line VALUES (4, 1025, 1000, 0)", "not_to_be_paid");
    row("pay what is pending", "INSERT INTO payout_line VALUES (1, 4097, 100, 0)", "not_to_be_paid");
    row("pay another amount", "INSERT INTO payout_line VALUES (1, 5121, 999, 0)", "not_to_be_paid");
    row("pay another affiliate", "INSERT INTO payout_line VALUES (4, 5121, 200, 0)", "not_to_be_paid");
    row("add to what failed", "INSERT INTO payout_line VALUES (3, 5121, 200, 0)", "not_to_be_paid");
    row("add a line that is given back", "INSERT INTO payout_line VALUES (1, 5121, 200, 1)", "not_to_be_paid");
    row("remove a line", "DELETE FROM payout_line WHERE payment_id = 1", "payout_is_kept");
    row("change a line", "UPDATE payout_line SET amount = 1 WHERE payment_id = 1", "payout_is_kept");
    row("give back what is still open", "UPDATE payout_line SET released = 1 WHERE payment_id = 1", "payout_is_kept");
    row("give back what is paid", "UPDATE payout_line SET released = 1 WHERE payment_id = 2", "payout_is_kept");
    row("take back what was given back", "UPDATE payout_line SET released = 0 WHERE payment_id = 3", "payout_is_kept");

    row("remove a payout", "DELETE FROM payout WHERE id = 1", "payout_is_kept");
    row("replace a payout", "REPLACE INTO payout VALUES (1, '2026-0009', 10, 9, 0, 'me', '')", "payout_is_kept");
    row("change a payout", "UPDATE payout SET through_day = 1", "payout_is_kept");
    row("remove a payment", "DELETE FROM payout_payment WHERE id = 1", "payout_is_kept");
    row("replace a payment",
        "REPLACE INTO payout_payment (id, payout_id, affiliate_id, reference, currency, amount, paid_currency, "
        "paid_amount, method, account, "
        "state_at) VALUES (2, 1, 2, '2026-0001-2', 'EUR', 700, 'EUR', 700, 'other', '{}', 0)",
        "payout_is_kept");
    row("change a payment", "UPDATE payout_payment SET amount = 900 WHERE id = 1", "payout_is_kept");
    row("pay twice", "UPDATE payout_payment SET state = 'paid', paid_day = 12 WHERE id = 2", "payment_has_ended");
    row("fail what is paid", "UPDATE payout_payment SET state = 'failed', paid_day = NULL WHERE id = 2",
        "payment_has_ended");
    row("pay what failed", "UPDATE payout_payment SET state = 'paid', paid_day = 12 WHERE id = 3", "payment_");
    row("pay without its lines", "UPDATE payout_payment SET state = 'paid', paid_day = 12 WHERE id = 4",
        "payment_is_not_whole");

    row("a gap in the invoices",
        "INSERT INTO invoice (year, sequence, number, payment_id, day, content, issued_at, issued_by) "
        "VALUES (2026, 3, 'G-3', 2, 12, '{}', 0, 'me')",
        "invoice_counts_on");
    row("an invoice for what is not paid",
        "INSERT INTO invoice (year, sequence, number, payment_id, day, content, issued_at, issued_by) "
        "VALUES (2026, 2, 'G-2', 1, 12, '{}', 0, 'me')",
        "invoice_counts_on");
    row("change an invoice", "UPDATE invoice SET content = '{ }'", "invoice_is_kept");
    row("remove an invoice", "DELETE FROM invoice", "invoice_is_kept");
    row("redirect a payment", "UPDATE payout_payment SET account = '{\"iban\": \"x\"}' WHERE id = 1", "payout_is_kept");
    row("remove a decision", "DELETE FROM commission_decision", "decision_is_kept");
    row("change a decision", "UPDATE commission_decision SET reason = ''", "decision_is_kept");
    row("remove what was decided on", "DELETE FROM commission_decision_row", "decision_is_kept");
    row("change what was decided", "UPDATE commission_decision_row SET after = 1", "decision_is_kept");
    row("remove how it was", "DELETE FROM commission_history", "history_is_kept");
    row("change how it was", "UPDATE commission_history SET amount = 1", "history_is_kept");
    row("remove what was written", "DELETE FROM payout_file", "payout_is_kept");
    row("change what was written", "UPDATE payout_file SET name = 'x'", "payout_is_kept");
    row("remove from the record", "DELETE FROM audit", "audit_is_kept");
    row("replace in the record",
        "REPLACE INTO audit (id, at, entity, entity_id, action) SELECT id, at, entity, entity_id, 'x' FROM audit",
        "audit_is_kept");
}

void PayoutGuardsTest::refuses()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, word);
    const QString before = state();
    QVERIFY(!before.isEmpty());
    const Result<> refused = attempt(sql);
    QCOMPARE_ERROR(refused, ErrorCode::RefusedByRule);
    QVERIFY2(refused.error().detail.contains(QString::fromLatin1(word)), qPrintable(refused.error().detail));
    QVERIFY2(refused.error().message.endsWith(u'.') && !refused.error().message.contains(u'_'),
             qPrintable(refused.error().message));
    QCOMPARE(state(), before);
}

void PayoutGuardsTest::allows_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("change what was given back") << QByteArray("UPDATE commission SET amount = 400 WHERE id = 2049");
    QTest::newRow("pay anew what was given back") << QByteArray(
        "INSERT INTO payout_payment (id, payout_id, affiliate_id, reference, currency, amount, paid_currency, "
        "paid_amount, "
        "method, account, state_at) VALUES (9, 1, 1, '2026-0001-9', 'USD', 500, 'USD', 500, 'other', '{}', 0);"
        "UPDATE commission SET currency = 'USD' WHERE id = 2049; INSERT INTO payout_line VALUES (9, 2049, 500, 0);"
        "UPDATE commission SET status = 3 WHERE id = 2049");
    QTest::newRow("pay what is whole") << QByteArray("UPDATE payout_payment SET state = 'paid', paid_day = 12 WHERE id "
                                                     "= 1; UPDATE commission SET status = 4 WHERE id = 1025");
    QTest::newRow("void what is open") << QByteArray("UPDATE payout_payment SET state = 'void' WHERE id = 1; UPDATE "
                                                     "payout_line SET released = 1 WHERE payment_id = 1;"
                                                     "UPDATE commission SET status = 2 WHERE id = 1025");
    QTest::newRow("a note on a payout") << QByteArray("UPDATE payout SET note = 'by hand'");
}

void PayoutGuardsTest::allows()
{
    QFETCH(QByteArray, sql);
    const QString before = state();
    QVERIFY_RESULT(attempt("SAVEPOINT trial"));
    const Result<> done = attempt(sql);
    QVERIFY_RESULT(attempt("ROLLBACK TO trial; RELEASE trial"));
    QVERIFY_RESULT(done);
    QCOMPARE(state(), before);
}

QTEST_GUILESS_MAIN(PayoutGuardsTest)
#include "payoutguards_test.moc"
