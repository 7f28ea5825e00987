#include "core/changeset.h"
#include "support/testsupport.h"

using namespace laurel;

namespace {

ChangeSet changeOf(ChangeSet::Topics topics, const QSet<AffiliateId> &affiliates = {})
{
    ChangeSet set;
    set.topics = topics;
    set.affiliates = affiliates;
    return set;
}

const AffiliateId ada(1);
const AffiliateId ben(2);

} // namespace

class ChangeSetTest : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutTopics();
    void unitesTopicsAndAffiliates();
    void anyAffiliateWinsOverAList_data();
    void anyAffiliateWinsOverAList();
    void anEmptySetAddsNothing();
};

void ChangeSetTest::isEmptyWithoutTopics()
{
    QVERIFY(ChangeSet().isEmpty());
    QVERIFY(!changeOf(ChangeSet::Sales).isEmpty());
}

void ChangeSetTest::unitesTopicsAndAffiliates()
{
    ChangeSet set = changeOf(ChangeSet::Sales, {ada});
    set.unite(changeOf(ChangeSet::Commissions, {ben}));
    QCOMPARE(set.topics, ChangeSet::Topics(ChangeSet::Sales | ChangeSet::Commissions));
    QCOMPARE(set.affiliates, (QSet<AffiliateId>{ada, ben}));
}

void ChangeSetTest::anyAffiliateWinsOverAList_data()
{
    QTest::addColumn<bool>("anyFirst");
    QTest::newRow("any, then one") << true;
    QTest::newRow("one, then any") << false;
}

void ChangeSetTest::anyAffiliateWinsOverAList()
{
    QFETCH(const bool, anyFirst);
    const ChangeSet any = changeOf(ChangeSet::Sales);
    const ChangeSet one = changeOf(ChangeSet::Affiliates, {ada});
    ChangeSet set = anyFirst ? any : one;
    set.unite(anyFirst ? one : any);
    QVERIFY(set.affiliates.isEmpty());
    QCOMPARE(set.topics, ChangeSet::Topics(ChangeSet::Sales | ChangeSet::Affiliates));

    // What was "any" once stays so.
    set.unite(one);
    QVERIFY(set.affiliates.isEmpty());
}

void ChangeSetTest::anEmptySetAddsNothing()
{
    ChangeSet set;
    set.unite(changeOf(ChangeSet::Sales, {ada}));
    set.unite(ChangeSet());
    QCOMPARE(set.affiliates, QSet<AffiliateId>{ada});
    QCOMPARE(set.topics, ChangeSet::Topics(ChangeSet::Sales));
}

QTEST_GUILESS_MAIN(ChangeSetTest)
#include "changeset_test.moc"
