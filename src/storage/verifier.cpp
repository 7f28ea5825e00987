#include "storage/verifier.h"

#include "storage/interruptible.h"
#include "storage/migrator.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/statverifier.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>
#include <array>
#include <optional>
#include <sqlite3.h>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Verifier)
};

constexpr int problemsPerCheck = 10;

// All checks see the same state, whatever another connection commits meanwhile.
class Snapshot
{
public:
    explicit Snapshot(sqlite3 *handle)
        : m_handle(sqlite3_get_autocommit(handle) != 0 ? handle : nullptr)
    {
        if (m_handle)
            sqlite3_exec(m_handle, "BEGIN", nullptr, nullptr, nullptr);
    }
    ~Snapshot()
    {
        if (m_handle)
            sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    sqlite3 *m_handle;
};

// "%n rows" problems: @p sql counts what is wrong.
QStringList countProblem(Database &database, const char *sql, QString (*text)(int count))
{
    const int count = database.sql().execAndGet(sql).getInt();
    return count == 0 ? QStringList() : QStringList(text(count));
}

QStringList checkIntegrity(Database &database)
{
    QStringList problems;
    SQLite::Statement query(database.sql(), "PRAGMA integrity_check(" + std::to_string(problemsPerCheck) + ")");
    while (query.executeStep()) {
        if (const QString verdict = textOf(query.getColumn(0)); verdict != QLatin1String("ok"))
            problems.append(Text::tr("The file is damaged: %1").arg(verdict));
    }
    return problems;
}

QStringList checkForeignKeys(Database &database)
{
    QStringList problems;
    SQLite::Statement query(database.sql(), "PRAGMA foreign_key_check");
    while (problems.size() < problemsPerCheck && query.executeStep())
        problems.append(Text::tr("Row %1 of the table %2 refers to a missing row of %3.")
                            .arg(QString::number(query.getColumn(1).getInt64()), textOf(query.getColumn(0)),
                                 textOf(query.getColumn(2))));
    return problems;
}

QStringList checkSchema(Database &database)
{
    const Migrator migrator = Migrator::builtIn();
    const auto version = Migrator::version(database);
    const auto present = Migrator::fingerprint(database);
    const auto expected = migrator.expectedFingerprint(version.value_or(0));
    if (version && present && expected && *version == migrator.latest() && *present == *expected)
        return {};
    return {Text::tr("The tables are not built as Laurel builds them.")};
}

QStringList checkBatches(Database &database)
{
    QStringList problems;
    SQLite::Statement query(
        database.sql(),
        "SELECT b.id, b.read <> b.added + b.updated + b.unchanged + b.rejected + b.skipped, b.undone, "
        "b.added + b.updated, ifnull(c.rows, 0) FROM import_batch AS b "
        "LEFT JOIN (SELECT batch_id, count(*) AS rows FROM conversion GROUP BY batch_id) AS c ON c.batch_id = b.id "
        "ORDER BY b.id");
    while (problems.size() < problemsPerCheck && query.executeStep()) {
        const QString number = QString::number(query.getColumn(0).getInt64());
        const qint64 rows = query.getColumn(4).getInt64();
        if (query.getColumn(1).getInt() != 0)
            problems.append(Text::tr("The counts of import %1 do not add up.").arg(number));
        if (query.getColumn(2).getInt() != 0 && rows > 0)
            problems.append(Text::tr("Import %1 was undone, but there are still sales of it.").arg(number));
        else if (rows > query.getColumn(3).getInt64())
            problems.append(Text::tr("There are more sales of import %1 than it added and updated.").arg(number));
    }
    return problems;
}

QStringList checkKeys(Database &database)
{
    return countProblem(
        database,
        "SELECT (SELECT count(*) FROM conversion AS c LEFT JOIN conversion_key AS k ON k.source_id = c.source_id "
        "AND k.external_id = c.external_id AND k.occurrence = c.occurrence WHERE k.conversion_id IS NOT c.id) "
        "+ (SELECT count(*) FROM conversion_key AS k LEFT JOIN conversion AS c ON c.id = k.conversion_id "
        "WHERE c.id IS NULL)",
        [](int count) { return Text::tr("%n sale(s) would not be recognised when imported again.", nullptr, count); });
}

QStringList checkCustomers(Database &database)
{
    return countProblem(
        database,
        "SELECT (SELECT count(*) FROM customer AS c LEFT JOIN customer_key AS k ON k.email_key = c.email_key "
        "WHERE k.customer_id IS NOT c.id) + (SELECT count(*) FROM customer_key AS k LEFT JOIN customer AS c "
        "ON c.id = k.customer_id WHERE c.id IS NULL)",
        [](int count) { return Text::tr("%n customer(s) would not be recognised by their address.", nullptr, count); });
}

QStringList checkAffiliates(Database &database)
{
    return countProblem(
        database,
        "SELECT (SELECT count(*) FROM conversion AS c LEFT JOIN affiliate_conversion AS k "
        "ON k.affiliate_id = ifnull(c.affiliate_id, 0) AND k.day = c.day AND k.conversion_id = c.id WHERE k.day IS NULL) "
        "+ (SELECT count(*) FROM affiliate_conversion AS k LEFT JOIN conversion AS c ON c.id = k.conversion_id "
        "AND c.day = k.day AND ifnull(c.affiliate_id, 0) = k.affiliate_id WHERE c.id IS NULL)",
        [](int count) { return Text::tr("%n sale(s) are not listed with their affiliate.", nullptr, count); });
}

QStringList checkNet(Database &database)
{
    return countProblem(database,
                        "SELECT count(*) FROM conversion "
                        "WHERE net <> iif(status = 3, 0, gross - discount - refunded)",
                        [](int count) {
                            return Text::tr("The net amount of %n sale(s) is not gross less discount and refund.",
                                            nullptr, count);
                        });
}

// The first sale of each customer, by (occurred_at, id), against what the customer's row says.
QStringList checkFirstSales(Database &database)
{
    SQLite::Statement sales(database.sql(), "SELECT customer_id, id, occurred_at FROM conversion "
                                            "WHERE customer_id IS NOT NULL AND kind = 1 AND status <> 3 "
                                            "ORDER BY customer_id, occurred_at, id");
    SQLite::Statement customers(
        database.sql(), "SELECT id, ifnull(first_conversion_id, 0), ifnull(first_at, 0) FROM customer ORDER BY id");
    int wrong = 0;
    bool more = sales.executeStep();
    while (customers.executeStep()) {
        const int64_t customer = customers.getColumn(0).getInt64();
        while (more && sales.getColumn(0).getInt64() < customer)
            more = sales.executeStep();
        const bool has = more && sales.getColumn(0).getInt64() == customer;
        const int64_t first = has ? sales.getColumn(1).getInt64() : 0;
        const int64_t at = has ? sales.getColumn(2).getInt64() : 0;
        if (customers.getColumn(1).getInt64() != first || customers.getColumn(2).getInt64() != at)
            ++wrong;
    }
    if (wrong == 0)
        return {};
    return {Text::tr("The first sale of %n customer(s) is not the one recorded as such.", nullptr, wrong)};
}

// A row that corrects a paid one is a difference and rounds as it comes out, and so do the shares of several: together they are
// what the rate makes. Steps of one rate that do not adjoin round each for itself.
QStringList checkCommissionAmounts(Database &database)
{
    SQLite::Statement query(database.sql(), "SELECT sum(basis), rate_ppm, sum(amount + cut), max(count(*) - 1, (SELECT count(*) FROM "
                                            "conversion_share AS s WHERE s.conversion_id = commission.conversion_id)) FROM commission "
                                            "WHERE rate_ppm IS NOT NULL AND status <> 7 "
                                            "GROUP BY conversion_id, currency, rule_id, rule_version, rate_ppm");
    int wrong = 0;
    while (query.executeStep()) {
        const auto amount =
            Money(query.getColumn(0).getInt64(), {}).share(Rate::fromPpm(query.getColumn(1).getInt64()));
        if (!amount || std::abs(amount->minor() - query.getColumn(2).getInt64()) > query.getColumn(3).getInt64())
            ++wrong;
    }
    if (wrong == 0)
        return {};
    return {Text::tr("%n commission(s) are not what their rate makes of their basis.", nullptr, wrong)};
}

// What is open has to fit its sale; what has been paid stands whatever became of it. What a payment that failed gave back is there
// with what corrected it meanwhile: they count together.
QStringList checkCommissions(Database &database)
{
    return countProblem(database,
                        "SELECT count(*) FROM commission AS m JOIN conversion AS c ON c.id = m.conversion_id "
                        "JOIN commission_rule AS r ON r.id = m.rule_id WHERE m.currency <> c.currency OR m.rule_version <> r.version",
                        [](int count) { return Text::tr("%n commission(s) do not fit their rule.", nullptr, count); })
        + countProblem(database,
                       "SELECT count(*) FROM (SELECT 1 FROM commission AS m JOIN conversion AS c ON c.id = m.conversion_id "
                       "WHERE m.status IN (1, 2, 6) AND (c.status = 3 OR m.day <> c.day OR (c.affiliate_id IS NOT m.affiliate_id "
                       "AND NOT EXISTS (SELECT 1 FROM conversion_share AS s WHERE s.conversion_id = c.id AND s.affiliate_id = "
                       "m.affiliate_id))) GROUP BY m.conversion_id, m.affiliate_id, m.day HAVING sum(m.amount) > 0)",
                       [](int count) { return Text::tr("%n commission(s) do not fit their sale.", nullptr, count); })
        + checkCommissionAmounts(database);
}

// What others have of a shared sale leaves its owner something, and is nobody's twice.
QStringList checkShares(Database &database)
{
    return countProblem(database,
                        "SELECT count(*) FROM (SELECT 1 FROM conversion_share AS s JOIN conversion AS c ON c.id = s.conversion_id "
                        "GROUP BY s.conversion_id HAVING sum(s.share_ppm) >= 1000000 OR max(c.affiliate_id IS NULL) "
                        "OR max(c.affiliate_id IS s.affiliate_id))",
                        [](int count) { return Text::tr("The shares of %n sale(s) do not add up to the whole.", nullptr, count); });
}

// What is in a payout is there once; what is paid was paid by a payment; entries of their own say why they are there.
QStringList checkPayouts(Database &database)
{
    return countProblem(
               database,
               "SELECT count(*) FROM payout_payment AS p WHERE p.amount <> (SELECT ifnull(sum(amount), 0) FROM payout_line "
               "WHERE payment_id = p.id AND released = (p.state IN ('failed', 'void')))",
               [](int count) { return Text::tr("%n payment(s) are not what their commissions add up to.", nullptr, count); })
        + countProblem(
               database,
               "SELECT (SELECT count(*) FROM commission AS m LEFT JOIN payout_line AS l ON l.commission_id = m.id AND l.released = 0 "
               "LEFT JOIN payout_payment AS p ON p.id = l.payment_id WHERE m.status IN (3, 4) AND (p.id IS NULL "
               "OR (m.status = 4) <> (p.state = 'paid'))) + (SELECT count(*) FROM payout_line AS l JOIN commission AS m "
               "ON m.id = l.commission_id WHERE l.released = 0 AND (m.status NOT IN (3, 4) OR m.amount <> l.amount))",
               [](int count) { return Text::tr("%n commission(s) do not fit their payout.", nullptr, count); })
        + countProblem(
               database,
               "SELECT (SELECT count(*) FROM commission WHERE id < 0 AND id NOT IN (SELECT commission_id FROM commission_entry)) "
               "+ (SELECT count(*) FROM commission_entry WHERE commission_id NOT IN (SELECT id FROM commission))",
               [](int count) { return Text::tr("%n entry (entries) do not say why they are there.", nullptr, count); });
}

// A payout stands by the import that it names; what updates replaced is kept beside the payout it was.
QStringList checkOutsidePayouts(Database &database)
{
    return countProblem(
        database,
        "SELECT (SELECT count(*) FROM outside_payout AS p LEFT JOIN import_batch AS b ON b.id = p.batch_id "
        "WHERE b.id IS NULL OR b.kind <> 4 OR b.undone OR b.source_id <> p.source_id) "
        "+ (SELECT count(*) FROM outside_payout_revision AS r LEFT JOIN outside_payout AS p ON p.id = r.payout_id "
        "LEFT JOIN import_batch AS b ON b.id = r.replaced_by WHERE p.id IS NULL OR b.id IS NULL OR b.undone)",
        [](int count) { return Text::tr("%n payout(s) made elsewhere do not fit their import.", nullptr, count); });
}

// What a comparison says to differ is there line by line, and comes to what it says.
QStringList checkReconciliations(Database &database)
{
    return countProblem(
        database,
        "SELECT count(*) FROM reconciliation_variance AS v WHERE (v.theirs - v.ours, v.differing) <> "
        "(SELECT ifnull(sum(l.theirs - l.ours), 0), count(*) FROM reconciliation_line AS l "
        "WHERE l.reconciliation_id = v.reconciliation_id AND l.currency = v.currency)",
        [](int count) { return Text::tr("%n comparison(s) do not add up.", nullptr, count); });
}

// A rate of a currency that nobody knows could never be used.
QStringList checkRates(Database &database)
{
    QStringList problems = countProblem(
        database,
        "SELECT (SELECT count(*) FROM exchange_rate AS r LEFT JOIN import_batch AS b ON b.id = r.batch_id "
        "WHERE b.id IS NULL OR b.kind <> 5 OR b.undone) "
        "+ (SELECT count(*) FROM exchange_rate_revision AS r LEFT JOIN import_batch AS b ON b.id = r.replaced_by "
        "LEFT JOIN exchange_rate AS e ON e.currency = r.currency AND e.day = r.day WHERE b.id IS NULL OR b.undone OR e.day IS NULL)",
        [](int count) { return Text::tr("%n exchange rate(s) do not fit their import.", nullptr, count); });
    SQLite::Statement currencies(database.sql(), "SELECT DISTINCT currency FROM exchange_rate");
    while (currencies.executeStep()) {
        if (!currencyOf(currencies.getColumn(0)).isValid())
            problems.append(Text::tr("There are exchange rates of %1, which is no currency.").arg(textOf(currencies.getColumn(0))));
    }
    return problems;
}

QStringList checkDailySums(Database &database) { return compareDailySums(database, problemsPerCheck); }

struct Check
{
    const char *name;
    QStringList (*run)(Database &);
};

constexpr std::array checks{
    Check{QT_TRANSLATE_NOOP("Verifier", "The file is sound"), checkIntegrity},
    Check{QT_TRANSLATE_NOOP("Verifier", "Every reference leads somewhere"), checkForeignKeys},
    Check{QT_TRANSLATE_NOOP("Verifier", "The tables are built as Laurel builds them"), checkSchema},
    Check{QT_TRANSLATE_NOOP("Verifier", "The counts of every import add up"), checkBatches},
    Check{QT_TRANSLATE_NOOP("Verifier", "Every sale is recognised when it is imported again"), checkKeys},
    Check{QT_TRANSLATE_NOOP("Verifier", "Every customer is recognised by the address"), checkCustomers},
    Check{QT_TRANSLATE_NOOP("Verifier", "Every sale is listed with its affiliate"), checkAffiliates},
    Check{QT_TRANSLATE_NOOP("Verifier", "Net is gross less discount and refund"), checkNet},
    Check{QT_TRANSLATE_NOOP("Verifier", "Daily sums equal the sum of their rows"), checkDailySums},
    Check{QT_TRANSLATE_NOOP("Verifier", "The first sale of every customer is known"), checkFirstSales},
    Check{QT_TRANSLATE_NOOP("Verifier", "Commissions fit their sales, rates and rules"), checkCommissions},
    Check{QT_TRANSLATE_NOOP("Verifier", "Shared sales add up to the whole"), checkShares},
    Check{QT_TRANSLATE_NOOP("Verifier", "Payouts are what their commissions add up to"), checkPayouts},
    Check{QT_TRANSLATE_NOOP("Verifier", "Payouts made elsewhere fit their imports"), checkOutsidePayouts},
    Check{QT_TRANSLATE_NOOP("Verifier", "Comparisons add up"), checkReconciliations},
    Check{QT_TRANSLATE_NOOP("Verifier", "Exchange rates fit their imports"), checkRates},
};

} // namespace

Result<VerifyReport> Verifier::run(Database &database, Job *job)
{
    const Snapshot snapshot(database.handle());
    const Interruptible interruptible(database.handle(), job);
    VerifyReport report;
    for (qsizetype i = 0; i < qsizetype(checks.size()); ++i) {
        const Check &check = checks[size_t(i)];
        const QString name = Text::tr(check.name);
        if (job) {
            job->setPhase(name);
            job->setProgress(i, qsizetype(checks.size()));
        }
        auto problems = guarded([&]() -> Result<QStringList> { return check.run(database); });
        // A page that cannot be read is a finding, not a failure to look.
        if (!problems && problems.error().code == ErrorCode::Damaged)
            problems = QStringList(problems.error().message);
        if (!problems)
            return fail(problems);
        report.checks.append(name);
        report.problems.append(*problems);
    }
    return report;
}

} // namespace laurel
