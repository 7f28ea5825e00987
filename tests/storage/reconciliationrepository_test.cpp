#include "storagefixture.h"

#include "storage/reconciliationrepository.h"
#include "storage/sqlerror.h"

#include <sqlite3.h>

using namespace laurel;
using namespace laurel::test;

namespace {

ReconciliationLine line(AffiliateId affiliate, qint64 ours, qint64 theirs)
{
    ReconciliationLine made;
    made.outcome = ours == theirs ? ReconciliationOutcome::Matched : ReconciliationOutcome::Differs;
    made.reason = ours == theirs ? DifferenceReason::None : DifferenceReason::Rate;
    made.conversion = ConversionId(7);
    made.order = u"K-1"_qs;
    made.reference = u"900"_qs;
    made.day = QDate(2026, 5, 4);
    made.affiliate = affiliate;
    made.partner = u"Anna"_qs;
    made.ours = Money(ours, euro());
    made.theirs = Money(theirs, euro());
    made.theirStatus = ConversionStatus::Confirmed;
    made.theirSale = Money(10000, euro());
    made.ourBasis = Money(10000, euro());
    made.ourRate = Rate::fromPpm(100'000);
    made.fileLines = 2;
    made.other = u"USD"_qs;
    return made;
}

Reconciliation comparison(const QList<ReconciliationLine> &lines, QDate first = QDate(2026, 5, 1),
                          QDate last = QDate(2026, 5, 31))
{
    Reconciliation made;
    made.source = u"Awin"_qs;
    made.profileKey = u"awin-transactions"_qs;
    made.fileName = u"may.csv"_qs;
    made.fingerprint = "0123";
    made.first = first;
    made.last = last;
    ReconciliationVariance variance{Money(0, euro()), Money(0, euro()), 0, {}, {}, {}};
    for (const ReconciliationLine &each : lines) {
        variance.ours = Money(variance.ours.minor() + each.ours.minor(), euro());
        variance.theirs = Money(variance.theirs.minor() + each.theirs.minor(), euro());
        const bool matches = each.outcome == ReconciliationOutcome::Matched;
        (matches ? made.matched : variance.differing) += 1;
    }
    made.lines = lines;
    made.variances = {variance};
    return made;
}

} // namespace

class ReconciliationRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_program = std::make_unique<TemporaryProgram>();
        m_anna = addAffiliate(database(), u"Anna"_qs);
    }
    void cleanup() { m_program.reset(); }
    void comesBackAsItWasMade();
    void whatDoesNotAddUpIsNotKept();
    void isExplainedOnce();
    void newerOnesTakeThePlaceOfThoseTheyCover();
    void onlyGrows_data();
    void onlyGrows();

private:
    [[nodiscard]] Database &database() { return m_program->database(); }

    std::unique_ptr<TemporaryProgram> m_program;
    AffiliateId m_anna;
};

void ReconciliationRepositoryTest::comesBackAsItWasMade()
{
    ReconciliationRepository repository(database());
    const Reconciliation made = comparison({line(m_anna, 1000, 900), line(m_anna, 500, 500)});
    const ReconciliationId id = must(repository.insert(made));
    m_program->reopen();
    const Reconciliation again = must(ReconciliationRepository(database()).find(id));
    QCOMPARE(again.source, made.source);
    QCOMPARE(again.profileKey, made.profileKey);
    QCOMPARE(again.fileName, made.fileName);
    QCOMPARE(again.fingerprint, made.fingerprint);
    QCOMPARE(again.first, made.first);
    QCOMPARE(again.last, made.last);
    QCOMPARE(again.matched, 1);
    QVERIFY(again.madeAt.isValid() && again.isOpen());
    QCOMPARE(again.variances, made.variances);
    QCOMPARE(again.lines, QList<ReconciliationLine>{made.lines.first()}); // what matches is only counted
    QCOMPARE(must(ReconciliationRepository(database()).list()).size(), 1);
    QCOMPARE_ERROR(ReconciliationRepository(database()).find(ReconciliationId(9)), ErrorCode::NotFound);
}

void ReconciliationRepositoryTest::whatDoesNotAddUpIsNotKept()
{
    Reconciliation made = comparison({line(m_anna, 1000, 900)});
    made.variances[0].theirs = Money(901, euro());
    QCOMPARE_ERROR(ReconciliationRepository(database()).insert(made), ErrorCode::Internal);
    made = comparison({line(m_anna, 1000, 900)});
    made.variances[0].differing = 2;
    QCOMPARE_ERROR(ReconciliationRepository(database()).insert(made), ErrorCode::Internal);
    QCOMPARE(number(database(), "SELECT count(*) FROM reconciliation"), 0);
}

void ReconciliationRepositoryTest::isExplainedOnce()
{
    ReconciliationRepository repository(database());
    const ReconciliationId id = must(repository.insert(comparison({line(m_anna, 1000, 900)})));
    QCOMPARE_ERROR(repository.explain(id, u"  "_qs), ErrorCode::InvalidInput);
    QCOMPARE_ERROR(repository.explain(id, QString(501, u'x')), ErrorCode::InvalidInput);
    QCOMPARE_ERROR(repository.explain(id, u"dollars"_qs, must(Currency::fromCode(u"USD"))), ErrorCode::RefusedByRule);
    QVERIFY_RESULT(repository.explain(id, u" They  round down "_qs, euro()));
    const Reconciliation explained = must(repository.find(id));
    QCOMPARE(explained.variances.first().explanation, u"They round down"_qs);
    QVERIFY(!explained.isOpen() && explained.variances.first().explainedAt.isValid());
    QCOMPARE_ERROR(repository.explain(id, u"Something else"_qs), ErrorCode::RefusedByRule);
    QCOMPARE(number(database(), "SELECT count(*) FROM audit WHERE entity = 'reconciliation'"), 2);
    const ReconciliationId matching =
        must(repository.insert(comparison({line(m_anna, 900, 900)}, QDate(2026, 6, 1), QDate(2026, 6, 2))));
    QVERIFY(!must(repository.find(matching)).isOpen());
    QCOMPARE_ERROR(repository.explain(matching, u"Nothing to say"_qs), ErrorCode::RefusedByRule);
}

void ReconciliationRepositoryTest::newerOnesTakeThePlaceOfThoseTheyCover()
{
    ReconciliationRepository repository(database());
    const ReconciliationId may = must(repository.insert(comparison({line(m_anna, 1000, 900)})));
    const ReconciliationId april =
        must(repository.insert(comparison({line(m_anna, 1000, 900)}, QDate(2026, 4, 1), QDate(2026, 4, 30))));
    Reconciliation foreign = comparison({line(m_anna, 1000, 900)});
    foreign.source = u"CJ"_qs;
    const ReconciliationId other = must(repository.insert(foreign));
    const ReconciliationId later =
        must(repository.insert(comparison({line(m_anna, 1000, 1000)}, QDate(2026, 4, 30), QDate(2026, 6, 2))));
    QCOMPARE(must(repository.find(may)).supersededBy, later);
    QVERIFY(!must(repository.find(may)).isOpen());
    QVERIFY(!must(repository.find(april)).supersededBy.isValid());
    QVERIFY(!must(repository.find(other)).supersededBy.isValid());
}

void ReconciliationRepositoryTest::onlyGrows_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql :
         {"DELETE FROM reconciliation_line", "DELETE FROM reconciliation_variance", "DELETE FROM reconciliation",
          "UPDATE reconciliation_line SET theirs = ours", "UPDATE reconciliation_variance SET theirs = ours",
          "UPDATE reconciliation_variance SET differing = 0", "UPDATE reconciliation SET first_day = first_day - 1",
          "UPDATE reconciliation SET source = 'CJ'", "UPDATE reconciliation SET superseded_by = NULL"})
        QTest::newRow(sql) << QByteArray(sql);
}

void ReconciliationRepositoryTest::onlyGrows()
{
    QFETCH(const QByteArray, sql);
    (void)must(ReconciliationRepository(database()).insert(comparison({line(m_anna, 1000, 900)})));
    execute(database(), "PRAGMA foreign_keys = OFF");
    QVERIFY(sqlite3_exec(database().handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK);
    const Error error = sqlError(database().handle());
    QCOMPARE(error.code, ErrorCode::RefusedByRule);
    QVERIFY2(error.detail.contains(u"reconciliation_is_kept"_qs), qPrintable(error.detail));
}

QTEST_GUILESS_MAIN(ReconciliationRepositoryTest)
#include "reconciliationrepository_test.moc"
