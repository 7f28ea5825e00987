#include "randomhistory.h"
#include "storage/payoutconditions.h"

#include "core/localformat.h"
#include "reports/statementdocument.h"
#include "reports/statementwords.h"
#include "reports/writers.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace laurel::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate today(2026, 8, 1);

template <typename Block>
QList<Block> blocksOf(const ReportDocument &document)
{
    QList<Block> found;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *match = std::get_if<Block>(&block))
            found.append(*match);
    }
    return found;
}

QString wordsOf(const ReportDocument &document)
{
    QString words = document.title + u'\n' + document.subtitle;
    for (const auto &paragraph : blocksOf<ParagraphBlock>(document))
        words += u'\n' + paragraph.text;
    for (const auto &block : blocksOf<TableBlock>(document)) {
        for (const QList<Cell> &row : block.table.rows) {
            for (const Cell &cell : row) {
                if (const auto *text = std::get_if<QString>(&cell))
                    words += u'\n' + *text;
            }
        }
    }
    return words;
}

/// The last column of a table, row by row.
qint64 sumOfRows(const TableData &table)
{
    qint64 sum = 0;
    for (const QList<Cell> &row : table.rows)
        sum += std::get<Money>(row.constLast()).minor();
    return sum;
}

qint64 sumOf(const QList<StatementLine> &lines)
{
    qint64 sum = 0;
    for (const StatementLine &line : lines)
        sum += line.amount.minor();
    return sum;
}

/// What is wrong with an account; empty: nothing.
QString faultOf(const StatementAccount &account, qint64 carriedOver, qint64 earned, qint64 paid)
{
    qint64 left = sumOf(account.ahead);
    for (const QList<StatementLine> &lines : {account.before, account.added}) {
        for (const StatementLine &line : lines)
            left += line.fate == StatementFate::PaidHere ? 0 : line.amount.minor();
    }
    const QList<qint64> told{account.carriedOver.minor(),
                             account.earned.minor(),
                             account.paid.minor(),
                             account.balance.minor(),
                             sumOf(account.before),
                             sumOf(account.added),
                             left};
    const qint64 balance = carriedOver + earned - paid;
    const QList<qint64> expected{carriedOver, earned, paid, balance, carriedOver, earned, balance};
    QStringList faults;
    for (qsizetype i = 0; i < told.size(); ++i) {
        if (told.at(i) != expected.at(i))
            faults.append(u"figure %1 is %2, not %3"_s.arg(i).arg(told.at(i)).arg(expected.at(i)));
    }
    return faults.join(u"; "_s);
}

/// The same of what stands on the page, added up as a reader would.
QString faultOnPage(const Statement &statement)
{
    const ReportDocument document = documentOf(statement, english);
    if (statement.accounts.size() != 1)
        return u"%1 accounts"_s.arg(statement.accounts.size());
    const StatementAccount &account = statement.accounts.constFirst();
    const QList<KpiTile> tiles = blocksOf<TilesBlock>(document).constFirst().tiles;
    const QList<Money> figures{account.carriedOver, account.earned, account.paid, account.balance};
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (tiles.at(i).figure != formatMoney(figures.at(i), english))
            return u"tile %1 is %2"_s.arg(i).arg(tiles.at(i).figure);
    }
    qint64 listed = 0;
    for (const auto &block : blocksOf<TableBlock>(document)) {
        if (block.table.sums.isEmpty() || !std::holds_alternative<Money>(block.table.sums.constLast()))
            continue; // payments, and tables without rows
        const qint64 sum = sumOfRows(block.table);
        if (std::get<Money>(block.table.sums.constLast()).minor() != sum)
            return u"“%1” does not sum"_s.arg(block.table.title);
        listed += sum;
    }
    if (listed - sumOf(account.ahead) - account.paid.minor() != account.balance.minor())
        return u"the tables sum to %1"_s.arg(listed);
    const TableData ledger = ledgerOf(statement, english);
    qint64 ledgerSum = 0;
    for (const QList<Cell> &row : ledger.rows) {
        const auto *amount = std::get_if<Money>(&row.at(7)); // none: told beside the sum
        ledgerSum += amount != nullptr ? amount->minor() : 0;
    }
    return ledger.columns.at(7).key == u"amount"_s && ledgerSum == account.balance.minor()
               ? QString()
               : u"the ledger does not sum"_s;
}

/// Ends the test case of a property that does not hold.
void mustBeNone(const QString &fault)
{
    if (!fault.isEmpty())
        RC_FAIL(fault.toStdString());
}

} // namespace

class StatementTest : public QObject
{
    Q_OBJECT

private slots:
    void payoutsAddUpInAnyHistory()
    {
        int seen = 0;
        QVERIFY(holds("payouts add up", [&seen] {
            StatementProgram program;
            const RandomHistory history(program);
            for (const PayoutRunId payout : history.payouts()) {
                const Result<QList<Statement>> statements =
                    StatementReader(program.database(), today).forPayout(payout, history.affiliates());
                for (const Statement &statement : must(statements)) {
                    const Books books(program.database(), statement.affiliate.id);
                    const QDate from = books.beginOf(payout);
                    const QDate to = statement.period.to();
                    RC_ASSERT(statement.accounts.size() == 1);
                    mustBeNone(faultOf(statement.accounts.constFirst(),
                                       books.earned(QDate(1900, 1, 1), from) - books.inPayouts(payout, false),
                                       books.earned(from, to), books.inPayouts(payout, true)));
                    mustBeNone(faultOnPage(statement));
                    ++seen;
                }
            }
        }));
        QVERIFY2(seen > 50, QByteArray::number(seen)); // histories without payouts would prove nothing
    }

    void periodsAddUpInAnyHistory()
    {
        int paid = 0;
        QVERIFY(holds("periods add up", [&paid] {
            StatementProgram program;
            const RandomHistory history(program);
            const QDate second = RandomHistory::firstDay().addDays(*rc::gen::inRange(1, RandomHistory::days));
            const QDate third = second.addDays(*rc::gen::inRange(1, RandomHistory::days));
            for (const AffiliateId affiliate : history.affiliates()) {
                const Books books(program.database(), affiliate);
                qint64 before = 0;
                // One after the other: what one leaves is what the next begins with.
                for (const DateRange &period :
                     {DateRange(RandomHistory::firstDay().addDays(-1), second), DateRange(second, third),
                      DateRange(third, third.addDays(2 * RandomHistory::days))}) {
                    const Statement statement =
                        must(StatementReader(program.database(), today).forPeriod(affiliate, period));
                    if (statement.accounts.isEmpty())
                        continue;
                    const qint64 paidNow = books.paidOn(period.from(), period.to());
                    mustBeNone(faultOf(statement.accounts.constFirst(), before,
                                       books.earned(period.from(), period.to()), paidNow));
                    mustBeNone(faultOnPage(statement));
                    before = statement.accounts.constFirst().balance.minor();
                    paid += paidNow > 0 ? 1 : 0;
                }
            }
        }));
        QVERIFY2(paid > 20, QByteArray::number(paid));
    }

    void tellsEverythingOfAPayment()
    {
        StatementProgram program;
        PayoutAccount account;
        account.currency = must(Currency::fromCode(u"USD"));
        account.method = PayoutMethod::PayPal;
        account.email = u"mila@post.example"_s;
        const AffiliateId mila = program.add(u"Mila <b>Brandt</b>"_s, account);
        program.addDollarRate({2026, 5, 15}, 120);
        QVERIFY_RESULT(savePayoutConditions(program.database(), {{{PayoutMethod::PayPal, Money(100, euro())}}, false}));
        const CommissionId sale = program.earn(mila, {2026, 4, 2}, 5000, CommissionStatus::Approved, 1000);
        program.correct(sale, mila, {2026, 4, 2}, -500);
        program.enter(mila, {2026, 4, 3}, 2500, CommissionEntryKind::Bonus, u"Best newcomer"_s);
        program.earn(mila, {2026, 4, 20}, 300, CommissionStatus::Pending);
        program.earn(mila, {2026, 4, 21}, 400, CommissionStatus::OnHold);
        program.earn(mila, {2026, 5, 20}, 700);
        const PayoutRunId payout = must(program.pay({2026, 5, 15}, {2026, 4, 30}));
        must(program.payouts().markPaid(program.idsOf(payout), {2026, 5, 16}, u"T1"_s));

        const Statement statement = must(StatementReader(program.database(), today).forPayout(payout)).constFirst();
        const StatementAccount &told = statement.accounts.constFirst();
        QCOMPARE(told.paid, Money(7000, euro()));
        QCOMPARE(told.earned, Money(7700, euro()));
        QCOMPARE(told.balance, Money(700, euro()));
        QCOMPARE(told.left(StatementFate::Waiting), Money(300, euro()));
        QCOMPARE(told.left(StatementFate::OnHold), Money(400, euro()));
        const QString words = wordsOf(documentOf(statement, english));
        for (const char *part :
             {"Statement for Mila <b>Brandt</b>", "$82.80 arrived on 16 May 2026 (PayPal, reference 2026-0001-1).",
              "A fee of €1.00 was kept back.", "€69.00 was converted by the rates of 15 May 2026.", "#1001",
              "€60.00 is 10% of €600.00, by the rule “10% of every sale” in version 1. A cap took €10.00 off it, "
              "which leaves €50.00.",
              "−€5.00 is 10% of −€50.00, by the rule “10% of every sale” in version 1. It takes back what was "
              "paid too much.",
              "Bonus: Best newcomer", "Waits until 20 May 2026", "On hold", "€3.00 of the balance waits",
              "€4.00 of the balance is on hold"}) {
            QVERIFY2(words.contains(QString::fromUtf8(part)),
                     qPrintable(u"%1 in %2"_s.arg(QString::fromUtf8(part), words)));
        }
        QVERIFY(!words.contains(u"#1005"_s)); // of a later day
        const QString path = program.database().path() + u".html"_s;
        QVERIFY_RESULT(writeHtml(documentOf(statement, english), path));
        const QByteArray page = readFile(path);
        QVERIFY(page.contains("Mila &lt;b&gt;Brandt&lt;/b&gt;") && !page.contains("<b>Brandt"));
        QCOMPARE(fileNameOf(statement), u"statement-2026-0001-mila-b-brandt-b-%1"_s.arg(mila.value()));
    }

    void whatRollsOverIsCarriedOverInTheNext()
    {
        StatementProgram program;
        PayoutAccount limited;
        limited.maximum = Money(1000, euro());
        const AffiliateId anna = program.add(u"Anna"_s, limited);
        program.earn(anna, {2026, 4, 2}, 900);
        program.earn(anna, {2026, 4, 3}, 800);
        const PayoutRunId first = must(program.pay({2026, 5, 15}, {2026, 4, 30}));
        program.earn(anna, {2026, 5, 3}, 200);
        const PayoutRunId second = must(program.pay({2026, 6, 15}, {2026, 5, 31}));
        const StatementReader reader(program.database(), today);
        const StatementAccount one = must(reader.forPayout(first)).constFirst().accounts.constFirst();
        const StatementAccount two = must(reader.forPayout(second)).constFirst().accounts.constFirst();
        QCOMPARE(one.balance, Money(800, euro()));
        QCOMPARE(one.left(StatementFate::BeingPaid), Money(800, euro())); // by the second one, by now
        QCOMPARE(two.carriedOver, one.balance);
        QCOMPARE(two.earned, Money(200, euro()));
        QVERIFY(two.balance.isZero());
    }

    /// Sales of April and May that were paid in March and April, to the statement of each month.
    void paidAheadIsTakenOffUntilItsDaysCome()
    {
        StatementProgram program;
        const AffiliateId anna = program.add(u"Anna"_s);
        program.earn(anna, {2026, 4, 2}, 900);
        const PayoutRunId first = must(program.pay({2026, 3, 15}, {2026, 4, 30}));
        must(program.payouts().markPaid(program.idsOf(first), {2026, 3, 16}));
        program.earn(anna, {2026, 5, 2}, 400);
        const PayoutRunId second = must(program.pay({2026, 4, 15}, {2026, 5, 31}));
        must(program.payouts().markPaid(program.idsOf(second), {2026, 4, 16}));
        const auto april =
            must(StatementReader(program.database(), today).forPeriod(anna, DateRange::ofMonth(2026, 4)));
        QCOMPARE(faultOf(april.accounts.constFirst(), -900, 900, 400), QString());
        QCOMPARE(faultOnPage(april), QString());
        QCOMPARE(april.accounts.constFirst().balance, Money(-400, euro()));
        QVERIFY(wordsOf(documentOf(april, english)).contains(u"ahead of its time"_s));
        const auto may = must(StatementReader(program.database(), today).forPeriod(anna, DateRange::ofMonth(2026, 5)));
        QCOMPARE(faultOf(may.accounts.constFirst(), -400, 400, 0), QString());
        QCOMPARE(faultOnPage(may), QString());
    }

    void saysWhenAPaymentIsToBeMade()
    {
        StatementProgram program;
        const AffiliateId anna = program.add(u"Anna"_s);
        program.earn(anna, {2026, 4, 2}, 900);
        const PayoutRunId payout = must(program.pay({2026, 5, 15}, {2026, 4, 30}));
        const auto told = [&] {
            return wordsOf(
                documentOf(must(StatementReader(program.database(), today).forPayout(payout)).constFirst(), english));
        };
        QVERIFY2(told().contains(u"€9.00 is to be paid on 15 May 2026"_s), qPrintable(told()));
        must(program.payouts().markSent(program.idsOf(payout)));
        QVERIFY2(told().contains(u"€9.00 is on its way"_s), qPrintable(told()));
    }

    /// A payout of others, or one that was voided, is no payout before.
    void beginsAfterTheLastPayoutOfTheAffiliate()
    {
        StatementProgram program;
        const AffiliateId anna = program.add(u"Anna"_s);
        const AffiliateId ben = program.add(u"Ben"_s);
        program.earn(anna, {2026, 3, 2}, 900);
        program.earn(ben, {2026, 3, 3}, 700);
        must(program.pay({2026, 4, 15}, {2026, 3, 31}, {anna}));
        program.earn(anna, {2026, 4, 2}, 90);
        const PayoutRunId voided = must(program.pay({2026, 5, 15}, {2026, 4, 30}));
        must(program.payouts().voidPayments(program.idsOf(voided), u"Wrong month"_s));
        const PayoutRunId last = must(program.pay({2026, 6, 15}, {2026, 5, 31}));
        const QList<Statement> statements =
            must(StatementReader(program.database(), today).forPayout(last, {anna, ben}));
        QCOMPARE(statements.at(0).affiliate.id, anna);
        QVERIFY(!statements.at(0).isFirst);
        QCOMPARE(statements.at(0).period.from(), QDate(2026, 4, 1));
        QCOMPARE(statements.at(0).accounts.constFirst().earned, Money(90, euro()));
        QVERIFY(statements.at(1).isFirst);
        QCOMPARE(statements.at(1).accounts.constFirst().earned, Money(700, euro()));
    }

    void whatCameToNothingIsCounted()
    {
        StatementProgram program;
        const AffiliateId anna = program.add(u"Anna"_s);
        program.earn(anna, {2026, 4, 2}, 900);
        program.earn(anna, {2026, 4, 3}, 0);
        const Statement statement =
            must(StatementReader(program.database(), today).forPeriod(anna, DateRange::ofMonth(2026, 4)));
        QCOMPARE(statement.accounts.constFirst().added.size(), 1);
        QCOMPARE(statement.accounts.constFirst().cancelled, 1);
        const QString words = wordsOf(documentOf(statement, english));
        QVERIFY2(words.contains(u"came to nothing"_s) && !words.contains(u"#1002"_s), qPrintable(words));
        QCOMPARE(ledgerOf(statement, english).rows.size(), 1);
    }

    /// What is not part of the balance stands in a column of its own.
    void theTableTellsWhatIsBesideTheSum()
    {
        StatementProgram program;
        const AffiliateId anna = program.add(u"Anna"_s);
        program.earn(anna, {2026, 4, 2}, 900);
        const PayoutRunId payout = must(program.pay({2026, 5, 15}, {2026, 4, 30}));
        must(program.payouts().markFailed(program.idsOf(payout), u"Account closed"_s));
        const TableData table =
            ledgerOf(must(StatementReader(program.database(), today).forPayout(payout, {anna})).constFirst(), english);
        QCOMPARE(table.rows.size(), 2);
        const QList<Cell> &failed = table.rows.at(1);
        QCOMPARE(std::get<QString>(failed.at(0)), u"not-made"_s);
        QCOMPARE(std::get<QString>(failed.at(3)), u"payment"_s);
        QVERIFY(!std::holds_alternative<Money>(failed.at(7)));
        QCOMPARE(table.columns.constLast().key, u"outside"_s);
        QCOMPARE(std::get<Money>(failed.constLast()), Money(-900, euro()));
        QCOMPARE(std::get<QString>(failed.at(16)), u"other"_s);
        QCOMPARE(std::get<QString>(table.rows.at(0).at(3)), u"sale"_s);
    }

    void failedPaymentPaysNothing()
    {
        StatementProgram program;
        const AffiliateId anna = program.add(u"Anna"_s);
        program.earn(anna, {2026, 4, 2}, 900);
        const PayoutRunId payout = must(program.pay({2026, 5, 15}, {2026, 4, 30}));
        must(program.payouts().markFailed(program.idsOf(payout), u"Account closed"_s));
        const StatementReader reader(program.database(), today);
        QCOMPARE_ERROR(reader.forPayout(payout), ErrorCode::NotFound);
        const Statement statement = must(reader.forPayout(payout, {anna})).constFirst();
        QVERIFY(statement.accounts.constFirst().paid.isZero());
        QCOMPARE(statement.accounts.constFirst().balance, Money(900, euro()));
        QVERIFY(wordsOf(documentOf(statement, english)).contains(u"failed (Account closed)"_s));
    }

    void namesOfFilesAreHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("plain") << u"Mila Brandt"_s << u"mila-brandt"_s;
        QTest::newRow("accents") << u"Zoë Müller"_s << u"zoe-muller"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
        QTest::newRow("nothing left") << u"茶/\\:"_s << QString();
        QTest::newRow("device") << u"CON."_s << u"con"_s;
        QTest::newRow("long") << QString(300, u'a') << QString(40, u'a');
    }
    void namesOfFilesAreHarmless()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        QCOMPARE(fileNamePart(text), part);
    }
};

} // namespace laurel::test

QTEST_MAIN(laurel::test::StatementTest)
#include "statement_test.moc"
