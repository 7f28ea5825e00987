#include "advice/peerprior.h"

#include "support/testsupport.h"

#include <cmath>

using namespace laurel;
using namespace laurel::test;

namespace {

double meanOf(const BetaPrior &prior) { return prior.alpha / (prior.alpha + prior.beta); }
double weightOf(const BetaPrior &prior) { return prior.alpha + prior.beta; }

QList<ShareCount> arbitraryGroup()
{
    QList<ShareCount> group;
    const int members = *rc::gen::inRange(0, 20);
    for (int i = 0; i < members; ++i) {
        const qint64 whole = *rc::gen::inRange<qint64>(0, 5000);
        group.append({*rc::gen::inRange<qint64>(0, whole + 1), whole});
    }
    return group;
}

} // namespace

/// Small samples go most of the way to the group, large ones hardly any.
class PeerPriorTest : public QObject
{
    Q_OBJECT

private slots:
    void meanIsTheGroups();
    void estimateIsTheOneWorkedOutByHand();
    void alikeMembersWeighMost();
    void fewMembersTellNothingOfSpread();
    void shrunkenShareLiesBetween();
};

void PeerPriorTest::meanIsTheGroups()
{
    const BetaPrior prior = estimatePrior({{5, 100}, {1, 100}, {60, 1000}, {0, 0}});
    QVERIFY(std::abs(meanOf(prior) - 66.0 / 1200) < 1e-12);
}

void PeerPriorTest::estimateIsTheOneWorkedOutByHand()
{
    // p = 0.2, S = 100 (0.01 + 0 + 0.01) = 2, p(1-p) = 0.16, N - 1 = 2, sum of w(1 - w/W) = 200:
    // rho = (2 - 0.32) / (0.16 · 198) = 0.0530303, weight = 1/rho - 1.
    const BetaPrior prior = estimatePrior({{10, 100}, {20, 100}, {30, 100}});
    const double weight = 0.16 * 198 / 1.68 - 1;
    QVERIFY(std::abs(weightOf(prior) - weight) < 1e-9);
    QVERIFY(std::abs(prior.alpha - 0.2 * weight) < 1e-9);
}

void PeerPriorTest::alikeMembersWeighMost()
{
    QCOMPARE(weightOf(estimatePrior({{10, 100}, {10, 100}, {10, 100}})), 1000.0);
    QCOMPARE(weightOf(estimatePrior({{100, 100}, {0, 100}, {100, 100}})), 4.0);
}

void PeerPriorTest::fewMembersTellNothingOfSpread()
{
    QCOMPARE(weightOf(estimatePrior({{10, 100}, {90, 100}})), 50.0);
    QCOMPARE(weightOf(estimatePrior({{0, 100}, {0, 100}, {0, 100}})), 50.0);
    QCOMPARE(estimatePrior({}).shrunken(0, 0), 0.0);
}

void PeerPriorTest::shrunkenShareLiesBetween()
{
    QVERIFY(holds("the shrunken share lies between the member's and the group's", [] {
        const BetaPrior prior = estimatePrior(arbitraryGroup());
        RC_ASSERT(prior.alpha >= 0 && prior.beta >= 0 && weightOf(prior) >= 4 - 1e-9 && weightOf(prior) <= 1000 + 1e-9);
        const qint64 whole = *rc::gen::inRange<qint64>(1, 1000);
        const qint64 part = *rc::gen::inRange<qint64>(0, whole + 1);
        const double raw = double(part) / double(whole);
        const double shrunken = prior.shrunken(part, whole);
        RC_ASSERT(shrunken >= std::min(raw, meanOf(prior)) - 1e-12);
        RC_ASSERT(shrunken <= std::max(raw, meanOf(prior)) + 1e-12);
    }));
}

QTEST_GUILESS_MAIN(PeerPriorTest)
#include "peerprior_test.moc"
