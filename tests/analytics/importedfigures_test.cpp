#include "analytics/kpiquery.h"
#include "importing/importprogram.h"
#include "support/payments.h"
#include "support/testsupport.h"

#include <map>
#include <memory>
#include <vector>

using namespace laurel;
using namespace laurel::test;

namespace {

const DateRange may = DateRange::ofMonth(2026, 5);

Currency currency(const QString &code) { return Currency::fromCode(code).value(); }

/// One order as the export has it. Amounts are minor units.
struct Order
{
    int number = 0;
    QDate day;
    QString status;
    QString coupon;
    QString email;
    QString code;
    qint64 gross = 0;
    qint64 discount = 0;
    qint64 refunded = 0;

    [[nodiscard]] bool isCancelled() const { return status == u"cancelled"; }
    [[nodiscard]] Money net() const { return Money(gross - discount - refunded, currency(code)); }

    /// Whose it is, by the codes of ImportProgram.
    [[nodiscard]] QString owner() const
    {
        if (coupon == u"ANNA10")
            return u"Anna Berg"_qs;
        if (coupon == u"CLEO")
            return day < QDate(2026, 5, 15) ? u"Cleo Diaz"_qs : u"Ben Roux"_qs;
        return email == u"vip@example.com" ? u"Cleo Diaz"_qs : QString(); // a coupon of the shop's own decides nothing
    }

    [[nodiscard]] QString line() const
    {
        const auto text = [this](qint64 minor) { return Money(minor, currency(code)).toDecimalText(); };
        return u"A-%1,%2,%3,%4,"_qs.arg(QString::number(number), day.toString(Qt::ISODate), status, code) +
               QStringList{text(gross), text(discount), text(refunded), coupon, email}.join(u',') + u'\n';
    }

    friend bool operator==(const Order &, const Order &) = default;
};
using Orders = std::vector<Order>;

QByteArray fileOf(const Orders &orders)
{
    QString text = u"Order ID,Date,Status,Currency,Gross,Discount,Refunded,Coupon,Email\n"_qs;
    for (const Order &order : orders)
        text += order.line();
    return text.toUtf8();
}

QString anyOf(const std::vector<QString> &choices) { return *rc::gen::elementOf(choices); }

void settle(Order &order)
{
    order.status = anyOf({u"confirmed"_qs, u"pending"_qs, u"confirmed"_qs, u"cancelled"_qs});
    const qint64 paid = order.gross - order.discount;
    order.refunded = *rc::gen::element<qint64>(0, 0, 0, paid / 3, paid);
}

Order anyOrder(int number)
{
    Order order;
    order.number = number;
    order.day = QDate(2026, 5, 1).addDays(*rc::gen::inRange(0, 31));
    order.coupon = anyOf({QString(), u"ANNA10"_qs, u"CLEO"_qs, u"SOMEONE"_qs});
    order.email = anyOf({QString(), u"vip@example.com"_qs, u"ada@example.org"_qs, u"bo@example.org"_qs});
    order.code = anyOf({u"EUR"_qs, u"EUR"_qs, u"USD"_qs});
    order.gross = *rc::gen::inRange<qint64>(1, 100'000);
    order.discount = *rc::gen::inRange<qint64>(0, order.gross);
    settle(order);
    return order;
}

Orders anyOrders(int first)
{
    Orders orders;
    const int count = *rc::gen::inRange(1, 25);
    for (int i = 0; i < count; ++i)
        orders.push_back(anyOrder(first + i));
    return orders;
}

/// What the shop exports a week later: some of the old orders, settled otherwise or not, and new ones.
Orders anyLaterFile(const Orders &before)
{
    Orders later;
    for (const Order &order : before) {
        if (*rc::gen::inRange(0, 3) == 0)
            continue;
        later.push_back(order);
        if (*rc::gen::arbitrary<bool>())
            settle(later.back());
    }
    const Orders added = anyOrders(int(before.size()) + 1);
    later.insert(later.end(), added.begin(), added.end());
    return later;
}

/// The orders after both files, in the order in which they came.
Orders merged(Orders orders, const Orders &later)
{
    for (const Order &order : later) {
        if (order.number <= int(orders.size()))
            orders[size_t(order.number) - 1] = order;
        else
            orders.push_back(order);
    }
    return orders;
}

/// The figures of each owner by the plainest way there is; nobody's under an empty name.
std::map<QString, KpiSums> recount(const Orders &orders, const QString &code)
{
    std::map<QString, const Order *> firsts;
    for (const Order &order : orders) {
        const Order *&first = firsts[order.email];
        if (!order.isCancelled() && (!first || order.day < first->day))
            first = &order;
    }
    std::map<QString, KpiSums> figures;
    for (const Order &order : orders) {
        if (order.isCancelled() || order.code != code)
            continue;
        KpiSums sums = KpiSums::zero(currency(code));
        sums.sales = 1;
        sums.newCustomers = !order.email.isEmpty() && firsts[order.email] == &order ? 1 : 0;
        sums.refunds = order.refunded > 0 ? 1 : 0;
        sums.gross = Money(order.gross, sums.currency);
        sums.discount = Money(order.discount, sums.currency);
        sums.refunded = Money(order.refunded, sums.currency);
        sums.net = order.net();
        if (!order.owner().isEmpty())
            sums.commission = order.net().share(Rate::fromPpm(100'000)).value(); // the plan of ImportProgram
        auto [place, isNew] = figures.try_emplace(order.owner(), sums);
        if (!isNew)
            RC_ASSERT(place->second.add(sums).has_value());
    }
    return figures;
}

/// "sales 3, net 120.00, …": what is compared, and read when it differs.
std::string text(const KpiSums &sums)
{
    return u"%1 sales, %2 new, %3 refunds, %4 gross, %5 off, %6 back, %7 net, %8 commission, %9"_qs
        .arg(QString::number(sums.sales), QString::number(sums.newCustomers), QString::number(sums.refunds),
             sums.gross.toDecimalText(), sums.discount.toDecimalText(), sums.refunded.toDecimalText(),
             sums.net.toDecimalText(), sums.commission.toDecimalText(), sums.currency.code())
        .toStdString();
}

void checkFigures(ImportProgram &program, const Orders &orders)
{
    RC_ASSERT(program.problems() == QStringList());
    for (const QString &code : {u"EUR"_qs, u"USD"_qs}) {
        std::map<QString, KpiSums> expected = recount(orders, code);
        const auto board = KpiQuery(program.database()).leaderboard(may, {}, currency(code));
        RC_ASSERT(board.has_value());
        for (const AffiliateKpi &row : *board) {
            const KpiSums sums = expected.contains(row.name) ? expected[row.name] : KpiSums::zero(currency(code));
            RC_LOG() << row.name.toStdString() << '\n';
            RC_ASSERT(text(row.sums) == text(sums));
            expected.erase(row.name);
        }
        RC_ASSERT(expected.empty());
    }
}

/// Without waiting for the disk: nothing here has to outlive a power cut.
std::unique_ptr<ImportProgram> newProgram()
{
    auto program = std::make_unique<ImportProgram>();
    RC_ASSERT(program->isValid());
    program->exec("PRAGMA synchronous = OFF");
    return program;
}

ImportSummary imported(ImportProgram &program, const Orders &orders)
{
    RC_LOG() << fileOf(orders).toStdString();
    const Result<ImportSummary> summary = program.import(fileOf(orders));
    RC_ASSERT(summary.has_value());
    RC_ASSERT(summary->counts.addsUp());
    RC_ASSERT(summary->counts.read == qint64(orders.size()));
    RC_ASSERT(summary->counts.rejected == 0);
    return *summary;
}

} // namespace

/// From exported files to key figures: what the importer sums is what the orders say, after every import and undo.
class ImportedFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void figuresFollowEveryImportAndUndo();
    void lockedCommissionsAreCorrectedNotChanged();
    void paidStaysPaid();
};

void ImportedFiguresTest::figuresFollowEveryImportAndUndo()
{
    // Undo leaves the program as it was, so that one serves all cases; after one that fails, the next gets a new one.
    std::unique_ptr<ImportProgram> spare;
    QVERIFY(holds("figures equal a recount of the orders; undo takes them back", [&spare] {
        std::unique_ptr<ImportProgram> held = spare ? std::move(spare) : newProgram();
        ImportProgram &program = *held;
        const QStringList empty = program.state();
        const Orders first = anyOrders(1);
        const Orders later = anyLaterFile(first);
        const ImportSummary one = imported(program, first);
        RC_ASSERT(one.counts.added == qint64(first.size()));
        checkFigures(program, first);

        const QStringList before = program.state();
        const ImportSummary two = imported(program, later);
        checkFigures(program, merged(first, later));
        RC_ASSERT(program.undo(two.batch).has_value());
        RC_ASSERT(program.state() == before);
        RC_ASSERT(program.undo(one.batch).has_value());
        RC_ASSERT(program.state() == empty);
        spare = std::move(held);
    }));
}

void ImportedFiguresTest::lockedCommissionsAreCorrectedNotChanged()
{
    QVERIFY(holds("what a sale in a payout has earned in all follows its later state", [] {
        const std::unique_ptr<ImportProgram> held = newProgram(); // what is in a payout cannot be removed
        ImportProgram &program = *held;
        const Orders first = anyOrders(1);
        const Orders later = anyLaterFile(first);
        imported(program, first);
        const int every = *rc::gen::inRange(1, 4);
        QList<CommissionId> some;
        for (const QString &id : program.query("SELECT id FROM commission WHERE id % " + QByteArray::number(every) + " = 0"))
            some.append(CommissionId(id.toLongLong()));
        (void)putIntoPayout(program.database(), some); // there may be nothing to pay
        const QByteArray locked =
            "SELECT id, conversion_id, basis, amount FROM commission WHERE status = 3 ORDER BY id";
        const QStringList before = program.query(locked);
        imported(program, later);
        RC_ASSERT(program.query(locked) == before);
        checkFigures(program, merged(first, later));
    }));
}

void ImportedFiguresTest::paidStaysPaid()
{
    ImportProgram program;
    QVERIFY(program.isValid());
    Order order;
    order.number = 1;
    order.day = QDate(2026, 5, 4);
    order.status = u"confirmed"_qs;
    order.coupon = u"ANNA10"_qs;
    order.code = u"EUR"_qs;
    order.gross = 10'005;
    QVERIFY_RESULT(program.import(fileOf({order})));
    QVERIFY_RESULT(payEverything(program.database()));

    const QByteArray rows = "SELECT sequence, basis, amount, status FROM commission ORDER BY sequence";
    order.refunded = 4000;
    QVERIFY_RESULT(program.import(fileOf({order})));
    // 10.01 of 100.05 was paid, 6.01 of 60.05 is due: 4.00 too much.
    QCOMPARE(program.query(rows), (QStringList{u"1|10005|1001|4"_qs, u"2|-4000|-400|2"_qs}));
    QCOMPARE(program.problems(), QStringList());

    order.status = u"cancelled"_qs;
    QVERIFY_RESULT(program.import(fileOf({order})));
    QCOMPARE(program.query(rows), (QStringList{u"1|10005|1001|4"_qs, u"3|-10005|-1001|2"_qs}));
    QCOMPARE(program.problems(), QStringList());

    order.status = u"confirmed"_qs;
    order.refunded = 0;
    order.gross = 10'010;
    QVERIFY_RESULT(program.import(fileOf({order})));
    // The difference of two rounded amounts: a rate of 10 % would make a cent of these five.
    QCOMPARE(program.query(rows), (QStringList{u"1|10005|1001|4"_qs, u"4|5|0|1"_qs}));
    QCOMPARE(program.problems(), QStringList());
}

QTEST_GUILESS_MAIN(ImportedFiguresTest)
#include "importedfigures_test.moc"
