#include "storagefixture.h"

#include "core/daterange.h"
#include "storage/conversionquery.h"
#include "storage/conversionrepository.h"
#include "storage/statements.h"

using namespace laurel;
using namespace laurel::test;

namespace {

QStringList idsOf(const QList<ConversionRow> &rows)
{
    QStringList ids;
    for (const ConversionRow &row : rows)
        ids.append(row.conversion.externalId);
    return ids;
}

ConversionAnchor anchorAt(const ConversionRow &row) { return {row.conversion.day, row.conversion.id}; }

} // namespace

class ConversionRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }
    void rowHoldsWhatTheListShows();
    void newestFirst();
    void filters_data();
    void filters();
    void pagesCoverEverythingOnce_data();
    void pagesCoverEverythingOnce();
    void anchorsStartThePages();
    void noPageSorts_data();
    void noPageSorts();
    void commissionsOfARow();
    void oneLineOrderKeepsItsProduct();
    void longerOrderHasItems();
    void missingSale();
    void pagingHoldsForAnyRows();

private:
    [[nodiscard]] Database &database() { return m_program->database(); }
    [[nodiscard]] ConversionRepository repository() { return ConversionRepository(database()); }
    void add(const char *id, int day, AffiliateId affiliate = {}, ConversionKind kind = ConversionKind::Sale,
             ConversionStatus status = ConversionStatus::Confirmed, const char *code = "");

    std::unique_ptr<TemporaryProgram> m_program;
    AffiliateId m_anna;
    AffiliateId m_ben;
};

void ConversionRepositoryTest::add(const char *id, int day, AffiliateId affiliate, ConversionKind kind,
                                   ConversionStatus status, const char *code)
{
    SaleSpec sale;
    sale.externalId = QString::fromLatin1(id);
    sale.day = QDate(2026, 5, day);
    sale.affiliate = affiliate;
    sale.kind = kind;
    sale.status = status;
    sale.code = QString::fromLatin1(code);
    addSale(database(), sale);
}

void ConversionRepositoryTest::init()
{
    m_program = std::make_unique<TemporaryProgram>();
    m_anna = addAffiliate(database(), u"Anna"_qs);
    m_ben = addAffiliate(database(), u"Ben"_qs);
    addBatch(database());
    add("A-100", 3, m_anna, ConversionKind::Sale, ConversionStatus::Confirmed, "SUMMER");
    add("A-101", 5, m_anna);
    add("B-1", 4, m_ben, ConversionKind::Lead);
    add("A-102", 4, {}, ConversionKind::Sale, ConversionStatus::Confirmed, "GHOST");
    add("A-103", 5, m_ben, ConversionKind::Sale, ConversionStatus::Cancelled, "summer");
    add("100%", 9, m_anna, ConversionKind::Action);
}

void ConversionRepositoryTest::rowHoldsWhatTheListShows()
{
    execute(
        database(),
        "UPDATE conversion SET tax = 1900, shipping = 490, discount = 1000, net = 9000 WHERE external_id = 'A-100'");
    const ConversionRow row = must(repository().page({.text = u"A-100"_qs}, {}, 10)).first();
    QCOMPARE(row.affiliateName, u"Anna"_qs);
    QCOMPARE(row.sourceName, u"Shop"_qs);
    QCOMPARE(row.productName, QString());
    QVERIFY(row.commission.isEmpty());
    const Conversion &sale = row.conversion;
    QCOMPARE(sale.day, QDate(2026, 5, 3));
    QCOMPARE(sale.occurredAt, QDateTime(QDate(2026, 5, 3), QTime(10, 0), Qt::UTC));
    QCOMPARE(sale.affiliate, m_anna);
    QCOMPARE(sale.reason, AttributionReason::Coupon);
    QCOMPARE(sale.code, u"SUMMER"_qs);
    QCOMPARE(sale.status, ConversionStatus::Confirmed);
    QCOMPARE(sale.gross, Money(10000, euro()));
    QCOMPARE(sale.discount, Money(1000, euro()));
    QCOMPARE(sale.tax, Money(1900, euro()));
    QCOMPARE(sale.shipping, Money(490, euro()));
    QCOMPARE(sale.net, Money(9000, euro()));
    QCOMPARE(sale.batch, ImportBatchId(1));
    QCOMPARE(sale.line, 2);
}

void ConversionRepositoryTest::newestFirst()
{
    QCOMPARE(idsOf(must(repository().page({}, {}, 100))),
             (QStringList{u"100%"_qs, u"A-103"_qs, u"A-101"_qs, u"A-102"_qs, u"B-1"_qs, u"A-100"_qs}));
}

void ConversionRepositoryTest::filters_data()
{
    QTest::addColumn<ConversionFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const DateRange days(QDate(2026, 5, 4), QDate(2026, 5, 5));
    QTest::newRow("period") << ConversionFilter{.period = days} << QStringList{u"A-102"_qs, u"B-1"_qs};
    QTest::newRow("empty day") << ConversionFilter{.period = DateRange(QDate(2026, 5, 6), QDate(2026, 5, 9))}
                               << QStringList{};
    QTest::newRow("affiliate") << ConversionFilter{.affiliate = AffiliateId(1)}
                               << QStringList{u"100%"_qs, u"A-101"_qs, u"A-100"_qs};
    QTest::newRow("affiliate and period")
        << ConversionFilter{.period = days, .affiliate = AffiliateId(2)} << QStringList{u"B-1"_qs};
    QTest::newRow("nobody's") << ConversionFilter{.unattributedOnly = true} << QStringList{u"A-102"_qs};
    QTest::newRow("kind") << ConversionFilter{.kind = ConversionKind::Lead} << QStringList{u"B-1"_qs};
    QTest::newRow("status") << ConversionFilter{.status = ConversionStatus::Cancelled} << QStringList{u"A-103"_qs};
    QTest::newRow("batch") << ConversionFilter{.batch = ImportBatchId(2)} << QStringList{};
    QTest::newRow("order id prefix") << ConversionFilter{.text = u" A-10 "_qs}
                                     << QStringList{u"A-103"_qs, u"A-101"_qs, u"A-102"_qs, u"A-100"_qs};
    QTest::newRow("whole order id") << ConversionFilter{.text = u"A-102"_qs} << QStringList{u"A-102"_qs};
    QTest::newRow("wildcard is a character") << ConversionFilter{.text = u"100%"_qs} << QStringList{u"100%"_qs};
    QTest::newRow("code in any case") << ConversionFilter{.text = u"Summer"_qs}
                                      << QStringList{u"A-103"_qs, u"A-100"_qs};
    QTest::newRow("part of a code") << ConversionFilter{.text = u"SUMM"_qs} << QStringList{};
    QTest::newRow("code and affiliate") << ConversionFilter{.affiliate = AffiliateId(2), .text = u"summer"_qs}
                                        << QStringList{u"A-103"_qs};
}

void ConversionRepositoryTest::filters()
{
    QFETCH(ConversionFilter, filter);
    QFETCH(QStringList, expected);
    QCOMPARE(idsOf(must(repository().page(filter, {}, 100))), expected);
    QCOMPARE(must(repository().count(filter)), expected.size());
    QCOMPARE(must(repository().anchors(filter, 1)).size(), expected.size());
}

void ConversionRepositoryTest::pagesCoverEverythingOnce_data()
{
    QTest::addColumn<int>("size");
    for (int size : {1, 2, 3, 5, 6, 7})
        QTest::addRow("%d rows a page", size) << size;
}

void ConversionRepositoryTest::pagesCoverEverythingOnce()
{
    QFETCH(int, size);
    QStringList ids;
    std::optional<ConversionAnchor> after;
    for (;;) {
        const QList<ConversionRow> page = must(repository().page({}, after, size));
        if (page.isEmpty())
            break;
        QVERIFY(page.size() <= size);
        ids += idsOf(page);
        after = anchorAt(page.last());
    }
    QCOMPARE(ids, idsOf(must(repository().page({}, {}, 100))));
}

void ConversionRepositoryTest::anchorsStartThePages()
{
    const QStringList all = idsOf(must(repository().page({}, {}, 100)));
    const QList<ConversionAnchor> anchors = must(repository().anchors({}, 2));
    QCOMPARE(anchors.size(), 3);
    QCOMPARE(idsOf(must(repository().page({}, anchors.at(0), 2))), all.mid(2, 2));
    QCOMPARE(idsOf(must(repository().page({}, anchors.at(1), 2))), all.mid(4, 2));
    QVERIFY(must(repository().page({}, anchors.at(2), 2)).isEmpty());
    QCOMPARE_ERROR(repository().anchors({}, 0), ErrorCode::Internal);
}

void ConversionRepositoryTest::noPageSorts_data()
{
    QTest::addColumn<ConversionFilter>("filter");
    QTest::addColumn<QString>("index");
    QTest::newRow("all") << ConversionFilter{} << u"c USING COVERING INDEX conversion_day "_qs;
    QTest::newRow("affiliate") << ConversionFilter{.affiliate = AffiliateId(1)} << u"k USING PRIMARY KEY "_qs;
    QTest::newRow("nobody's") << ConversionFilter{.unattributedOnly = true} << u"k USING PRIMARY KEY "_qs;
    QTest::newRow("period") << ConversionFilter{.period = DateRange::ofMonth(2026, 5)} << u"c USING COVERING INDEX conversion_day "_qs;
}

void ConversionRepositoryTest::noPageSorts()
{
    QFETCH(ConversionFilter, filter);
    QFETCH(QString, index);
    const ConversionQuery conditions(filter, ConversionAnchor{QDate(2026, 5, 4), ConversionId(3)});
    SQLite::Statement plan(database().sql(), "EXPLAIN QUERY PLAN " + conditions.keysSql());
    conditions.bind(plan);
    QStringList steps;
    while (plan.executeStep())
        steps.append(textOf(plan.getColumn(3)));
    QCOMPARE(steps.size(), 1);
    QVERIFY2(steps.first().startsWith(u"SEARCH "_qs + index), qPrintable(steps.first()));
}

void ConversionRepositoryTest::commissionsOfARow()
{
    execute(database(),
            "INSERT INTO commission_plan VALUES (1, 'Standard', 30);"
            "INSERT INTO commission_rule (id, plan_id, number, version, rate_ppm) VALUES (1, 1, 1, 1, 100000);"
            "INSERT INTO commission VALUES (1025, 1, 1, 1, 0, 'EUR', 6000, 1, 1, 100000, 600, 0, 1, 0),"
            "(1026, 1, 2, 1, 0, 'EUR', 4000, 1, 1, 100000, 400, 0, 4, 0), (1027, 1, 3, 1, 0, 'EUR', 4000, 1, 1, 100000, 400, 0, 7, 0),"
            "(2049, 2, 1, 1, 0, 'EUR', 4000, 1, 1, 100000, 400, 0, 5, 0)");
    QCOMPARE(must(repository().find(ConversionId(1))).commission, QList<Money>{Money(1000, euro())});
    QCOMPARE(must(repository().find(ConversionId(2))).commission, QList<Money>{Money(0, euro())});
    QVERIFY(must(repository().find(ConversionId(3))).commission.isEmpty());
    QCOMPARE(must(repository().page({.text = u"A-100"_qs}, {}, 1)).first().commission,
             QList<Money>{Money(1000, euro())});
}

void ConversionRepositoryTest::oneLineOrderKeepsItsProduct()
{
    execute(database(), "INSERT INTO product (id, name, sku, category, key) VALUES (1, 'Espresso beans', 'ESP-1', 'Beans', 'esp-1');"
                        "UPDATE conversion SET product_id = 1, quantity = 2 WHERE id = 1");
    const ConversionRow row = must(repository().find(ConversionId(1)));
    QCOMPARE(row.productName, u"Espresso beans"_qs);
    QCOMPARE(row.conversion.items.size(), 1);
    const ConversionItem item = row.conversion.items.first();
    QCOMPARE(item.product, ProductId(1));
    QCOMPARE(item.sku, u"ESP-1"_qs);
    QCOMPARE(item.quantity, 2);
    QCOMPARE(item.gross, Money(10000, euro()));
}

void ConversionRepositoryTest::longerOrderHasItems()
{
    execute(
        database(),
        "INSERT INTO product (id, name, sku, category, key) VALUES (1, 'Espresso beans', 'ESP-1', '', 'esp-1'), (2, 'Filter', 'FIL-2', '', 'fil-2');"
        "INSERT INTO conversion_item VALUES (1, 2, 1, 1, 4000, 100), (1, 1, 2, 3, 6000, 0)");
    const ConversionRow row = must(repository().find(ConversionId(1)));
    QCOMPARE(row.productName, QString());
    QCOMPARE(row.conversion.items.size(), 2);
    QCOMPARE(row.conversion.items.at(0).productName, u"Filter"_qs);
    QCOMPARE(row.conversion.items.at(0).quantity, 3);
    QCOMPARE(row.conversion.items.at(1).discount, Money(100, euro()));
    QVERIFY(must(repository().page({}, {}, 100)).first().conversion.items.isEmpty());
}

void ConversionRepositoryTest::missingSale()
{
    QCOMPARE_ERROR(repository().find(ConversionId(77)), ErrorCode::NotFound);
}

// Whatever the days and owners of the rows: the pages, put together, are the whole list, in order and without a
// repetition.
void ConversionRepositoryTest::pagingHoldsForAnyRows()
{
    QVERIFY(holds("pages put together are the list", [this] {
        execute(database(), "DELETE FROM conversion_key; DELETE FROM conversion");
        const auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 8));
        int sequence = 0;
        for (int day : days) {
            ++sequence;
            add(QByteArray::number(sequence).constData(), day, sequence % 3 == 0 ? m_ben : m_anna);
        }
        ConversionFilter filter;
        if (*rc::gen::arbitrary<bool>())
            filter.affiliate = m_anna;
        const int size = *rc::gen::inRange(1, 6);
        const QStringList whole = idsOf(must(repository().page(filter, {}, 1000)));

        QStringList ids;
        std::optional<ConversionAnchor> after;
        for (QList<ConversionRow> page = must(repository().page(filter, after, size)); !page.isEmpty();
             page = must(repository().page(filter, after, size))) {
            ids += idsOf(page);
            after = anchorAt(page.last());
        }
        RC_ASSERT(ids == whole);
        RC_ASSERT(must(repository().anchors(filter, size)).size() == whole.size() / size);
    }));
}

QTEST_GUILESS_MAIN(ConversionRepositoryTest)
#include "conversionrepository_test.moc"
