#include "advice/rewards.h"

#include "adviceprogram.h"
#include "storage/advicerepository.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

namespace {

const DateRange april = DateRange::ofMonth(2026, 4);
const DateRange may = DateRange::ofMonth(2026, 5);
const DateRange june = DateRange::ofMonth(2026, 6);
const DateRange yearBefore(QDate(2025, 5, 1), QDate(2026, 4, 1));

QLocale english() { return QLocale(QLocale::English, QLocale::UnitedStates); }

QString evidenceOf(const Recommendation &suggested, const QString &key)
{
    for (const Evidence &item : suggested.evidence) {
        if (item.key == key)
            return item.value;
    }
    return u"(none)"_qs;
}

} // namespace

/// Who is suggested what, and who is not.
class RewardsTest : public QObject
{
    Q_OBJECT

private slots:
    void riserGetsARaiseAtItsExactCost();
    void raiseStepsFollowTheRate_data();
    void raiseStepsFollowTheRate();
    void mostSpecificRuleIsTheCurrentOne();
    void raiseIsNotRepeatedWithinHalfAYear();
    void flatCommissionGetsABonus();
    void seasonIsNobodysMerit();
    void ownSeasonIsNobodysMerit();
    void luckyBeginnerDoesNotWin();
    void couponSiteWithManyRefundsGetsATalk();
    void unusualFiguresGetATalk();
    void couponsExplainSalesWithoutClicks();
    void dormantStarIsWonBack();
    void shortPauseIsNotDormancy();
    void steadyStarIsRecognised();
    void fallerIsAskedHowThingsGo();
    void clicksThatDoNotSellAreATopic();
    void onlyActiveAffiliatesAreSuggested();
    void decidedOnesAreLeftOut();
    void orderIsTheSameEveryTime();
    void listIsShort();
    void kindsHaveKeysAndNames();

private:
    static QList<Recommendation> all(AdviceProgram &program, const DateRange &period = may);
    static std::optional<Recommendation> about(AdviceProgram &program, AffiliateId affiliate,
                                               const DateRange &period = may);
};

QList<Recommendation> RewardsTest::all(AdviceProgram &program, const DateRange &period)
{
    const auto list = RewardAdvisor(program.database()).recommend(period, english());
    if (!list)
        qFatal("%s", describe(list.error()).constData());
    for (const Recommendation &suggested : *list) {
        if (suggested.title.contains(u'!') || suggested.reason.contains(u'!') || suggested.score < 0 ||
            suggested.score > 1)
            qFatal("%s", qUtf8Printable(suggested.title));
    }
    return *list;
}

std::optional<Recommendation> RewardsTest::about(AdviceProgram &program, AffiliateId affiliate, const DateRange &period)
{
    for (const Recommendation &suggested : all(program, period)) {
        if (suggested.affiliate == affiliate)
            return suggested;
    }
    return std::nullopt;
}

void RewardsTest::riserGetsARaiseAtItsExactCost()
{
    AdviceProgram program;
    program.addPeers({april, may});
    program.addRule(u"Standard"_qs, 100'000);
    const AffiliateId riser = program.add(u"Riser"_qs);
    program.put(riser, april, ordinary(25));
    program.put(riser, may, {.clicks = 2400, .sales = 60, .gross = 300125, .commission = 30013});

    const auto raise = about(program, riser);
    QVERIFY(raise);
    QCOMPARE(raise->kind, RewardKind::Raise);
    QCOMPARE(raise->currentRate.value_or(Rate()), Rate::fromPpm(100'000));
    QCOMPARE(raise->proposedRate.value_or(Rate()), Rate::fromPpm(120'000));
    QVERIFY(raise->plan.isValid());
    QCOMPARE(raise->cost, Money(6003, euro())); // 2 % of 3,001.25 is 60.025, half away from zero
    QCOMPARE(raise->title, u"Raise the rate of Riser to 12%"_qs);
    QCOMPARE(raise->reason,
             u"Sales rose from 25 to 60, more than chance or the season explains, and refunds are in order."_qs);
    QCOMPARE(evidenceOf(*raise, u"sales"_qs), u"60"_qs);
    QCOMPARE(evidenceOf(*raise, u"sales_before"_qs), u"25"_qs);
    QCOMPARE(evidenceOf(*raise, u"rate_current"_qs), u"10%"_qs);
    QCOMPARE(evidenceOf(*raise, u"rate_proposed"_qs), u"12%"_qs);
    QCOMPARE(evidenceOf(*raise, u"net"_qs), u"€3,001.25"_qs);
    QStringList carrying;
    for (const Evidence &item : raise->evidence) {
        if (item.carries)
            carrying.append(item.key);
    }
    QCOMPARE(carrying, (QStringList{u"growth"_qs, u"growth_program"_qs, u"rate_current"_qs}));

    const QJsonArray json = QJsonDocument::fromJson(evidenceJson(raise->evidence).toUtf8()).array();
    QCOMPARE(json.size(), raise->evidence.size());
    QCOMPARE(json.at(0).toObject().value(u"key"_qs).toString(), raise->evidence.at(0).key);
}

void RewardsTest::raiseStepsFollowTheRate_data()
{
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("proposed"); // 0: no raise
    QTest::newRow("3 %: at least a point") << 30'000 << 40'000;
    QTest::newRow("8 %: a fifth, to half points") << 80'000 << 95'000;
    QTest::newRow("12 %") << 120'000 << 145'000;
    QTest::newRow("20 %: at most three points") << 200'000 << 230'000;
    QTest::newRow("27 %: just within") << 270'000 << 300'000;
    QTest::newRow("27.5 %: enough") << 275'000 << 0;
}

void RewardsTest::raiseStepsFollowTheRate()
{
    QFETCH(int, now);
    QFETCH(int, proposed);
    AdviceProgram program;
    program.addPeers({april, may});
    program.addRule(u"Standard"_qs, now);
    const AffiliateId riser = program.add(u"Riser"_qs);
    program.put(riser, april, ordinary(25));
    program.put(riser, may, ordinary(60));
    const auto suggested = about(program, riser);
    QVERIFY(suggested);
    QCOMPARE(suggested->kind, proposed > 0 ? RewardKind::Raise : RewardKind::Bonus);
    QCOMPARE(suggested->proposedRate.value_or(Rate()), Rate::fromPpm(proposed));
}

void RewardsTest::mostSpecificRuleIsTheCurrentOne()
{
    AdviceProgram program;
    program.addPeers({april, may});
    program.addRule(u"Standard"_qs, 100'000);
    const TierId gold = program.addTier(u"Gold"_qs);
    program.addRule(u"Tiers"_qs, 150'000, {}, {}, gold);
    const AffiliateId riser = program.add(u"Riser"_qs, AffiliateKind::Content, gold);
    program.put(riser, april, ordinary(25));
    program.put(riser, may, ordinary(60));
    QCOMPARE(about(program, riser).value().currentRate.value_or(Rate()), Rate::fromPpm(150'000));

    program.addRule(u"Old deal"_qs, 160'000, riser, QDate(2025, 1, 1));
    QCOMPARE(about(program, riser).value().currentRate.value_or(Rate()), Rate::fromPpm(160'000));
}

void RewardsTest::raiseIsNotRepeatedWithinHalfAYear()
{
    AdviceProgram program;
    program.addPeers({april, may, june});
    program.addRule(u"Standard"_qs, 100'000);
    const AffiliateId byDeal = program.add(u"By deal"_qs);
    const AffiliateId byDecision = program.add(u"By decision"_qs);
    for (const AffiliateId riser : {byDeal, byDecision}) {
        program.put(riser, april, ordinary(20));
        program.put(riser, may, ordinary(50));
        program.put(riser, june, ordinary(120));
    }
    program.addRule(u"New deal"_qs, 120'000, byDeal, QDate(2026, 5, 20));
    QCOMPARE(about(program, byDeal, june).value().kind, RewardKind::Bonus);

    QCOMPARE(about(program, byDecision, june).value().kind, RewardKind::Raise);
    Decision raised;
    raised.affiliate = byDecision;
    raised.kind = rewardKindKey(RewardKind::Raise);
    raised.period = may;
    raised.evidence = u"[]"_qs;
    raised.cost = Money(0, euro());
    QVERIFY_RESULT(AdviceRepository(program.database()).recordDecision(raised));
    QCOMPARE(about(program, byDecision, june).value().kind, RewardKind::Bonus);
}

void RewardsTest::flatCommissionGetsABonus()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId riser = program.add(u"Riser"_qs);
    program.put(riser, april, {.clicks = 1000, .sales = 25, .gross = 125000, .commission = 5000});
    program.put(riser, may, {.clicks = 2400, .sales = 60, .gross = 300460, .commission = 12000});
    const auto bonus = about(program, riser);
    QVERIFY(bonus);
    QCOMPARE(bonus->kind, RewardKind::Bonus);
    // A twentieth of 1,754.60 gained is 87.73, to two digits 87.00.
    QCOMPARE(bonus->cost, Money(8700, euro()));
    QCOMPARE(bonus->title, u"Thank Riser with a bonus of €87.00"_qs);
    QCOMPARE(evidenceOf(*bonus, u"net_gain"_qs), u"€1,754.60"_qs);
    QVERIFY(!bonus->proposedRate);
}

void RewardsTest::seasonIsNobodysMerit()
{
    AdviceProgram program;
    program.addRule(u"Standard"_qs, 100'000);
    QList<AffiliateId> partners;
    for (int i = 0; i < 8; ++i) {
        partners.append(program.add(u"Partner %1"_qs.arg(i)));
        program.put(partners.last(), april, ordinary(25));
        program.put(partners.last(), may, ordinary(60));
    }
    for (const Recommendation &suggested : all(program))
        QVERIFY2(suggested.kind == RewardKind::Recognition, qUtf8Printable(suggested.title));
}

void RewardsTest::ownSeasonIsNobodysMerit()
{
    const DateRange aprilAgo = april.yearBefore();
    const DateRange mayAgo = may.yearBefore();
    AdviceProgram program;
    program.addPeers({april, may});
    program.addRule(u"Standard"_qs, 100'000);
    const AffiliateId spring = program.add(u"Every May"_qs);
    program.put(spring, aprilAgo, ordinary(20));
    program.put(spring, mayAgo, ordinary(55));
    program.put(spring, april, ordinary(25));
    program.put(spring, may, ordinary(60));
    const AffiliateId better = program.add(u"Better than last May"_qs);
    program.put(better, aprilAgo, ordinary(10));
    program.put(better, mayAgo, ordinary(20));
    program.put(better, april, ordinary(25));
    program.put(better, may, ordinary(58));
    const AffiliateId winter = program.add(u"Never in May"_qs);
    program.put(winter, aprilAgo, ordinary(50));
    program.put(winter, mayAgo, ordinary(5));
    program.put(winter, april, ordinary(50));
    program.put(winter, may, ordinary(5));
    const AffiliateId asleep = program.add(u"Asleep in May"_qs);
    program.put(asleep, {QDate(2025, 2, 1), QDate(2025, 5, 1)}, ordinary(80));
    program.put(asleep, {QDate(2025, 6, 1), QDate(2026, 5, 1)}, ordinary(200));

    QCOMPARE(about(program, spring).value().kind, RewardKind::Recognition); // the most net sales
    QCOMPARE(about(program, better).value().kind, RewardKind::Raise);
    QCOMPARE(evidenceOf(about(program, better).value(), u"sales_year_ago"_qs), u"20"_qs);
    QVERIFY(!about(program, winter));
    QVERIFY(!about(program, asleep));
}

void RewardsTest::luckyBeginnerDoesNotWin()
{
    AdviceProgram program;
    program.addPeers({april, may});
    program.addRule(u"Standard"_qs, 100'000);
    const AffiliateId lucky = program.add(u"Lucky"_qs);
    program.put(lucky, may, {.clicks = 2, .sales = 1, .newCustomers = 1, .gross = 999900});
    QVERIFY(!about(program, lucky));
}

void RewardsTest::couponSiteWithManyRefundsGetsATalk()
{
    AdviceProgram program;
    program.addPeers({april, may});
    program.addRule(u"Standard"_qs, 100'000);
    const AffiliateId coupons = program.add(u"Codes"_qs, AffiliateKind::Coupon);
    program.put(coupons, april, ordinary(30));
    program.put(coupons, may, {.clicks = 3000, .sales = 90, .refunds = 36, .gross = 900000, .refunded = 360000});
    const auto talk = about(program, coupons);
    QVERIFY(talk);
    QCOMPARE(talk->kind, RewardKind::Coach);
    QCOMPARE(talk->title, u"Look at refunds together with Codes"_qs);
    QVERIFY2(talk->reason.startsWith(u"36 of 90 sales (40.0%) were refunded, against 10.0% with the others"_qs),
             qUtf8Printable(talk->reason));
    QVERIFY(talk->cost.isZero());
    // 36 of 90: Wilson 30.5 % to 50.3 %
    QCOMPARE(evidenceOf(*talk, u"refund_rate_low"_qs), u"30.5%"_qs);
    QCOMPARE(evidenceOf(*talk, u"refund_rate_high"_qs), u"50.3%"_qs);
}

void RewardsTest::unusualFiguresGetATalk()
{
    AdviceProgram program;
    program.addPeers({april, may});
    program.addRule(u"Standard"_qs, 100'000);
    const AffiliateId odd = program.add(u"Odd"_qs);
    program.put(odd, april, {.clicks = 10, .sales = 5, .gross = 30000});
    program.put(odd, may, {.clicks = 45, .sales = 40, .newCustomers = 40, .gross = 900000, .commission = 90000});
    const auto talk = about(program, odd);
    QVERIFY(talk);
    QCOMPARE(talk->kind, RewardKind::Coach);
    QVERIFY(talk->reason.contains(u"worth a look together"_qs));
    QVERIFY(!talk->reason.contains(u"fraud"_qs, Qt::CaseInsensitive));
    QVERIFY(talk->cost.isZero());
}

void RewardsTest::couponsExplainSalesWithoutClicks()
{
    AdviceProgram program;
    program.addPeers({april, may});
    program.addRule(u"Standard"_qs, 100'000);
    const AffiliateId podcast = program.add(u"Podcast"_qs, AffiliateKind::Creator);
    program.put(podcast, april, {.clicks = 10, .sales = 15, .gross = 75000, .commission = 7500});
    program.put(podcast, may, {.clicks = 45, .sales = 40, .gross = 200000, .commission = 20000});
    QCOMPARE(about(program, podcast).value().kind, RewardKind::Coach);

    program.exec(
        u"INSERT INTO source (id, name) VALUES (1, 'Shop');"
        "INSERT INTO import_batch (id, source_id, profile_key, kind, file_name, file_fingerprint, file_size, finished_at, "
        "lines, "
        "read, added, updated, unchanged, rejected, skipped) "
        "VALUES (1, 1, 'generic', 1, 'orders.csv', x'00', 1, 1, 40, 40, 40, 0, 0, 0, 0);"
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) "
        "INSERT INTO conversion (source_id, batch_id, line, external_id, occurrence, kind, status, occurred_at, day, "
        "affiliate_id, reason, currency, gross, discount, tax, shipping, refunded, net) "
        "SELECT 1, 1, i, 'A' || i, 1, 1, 2, %1 * 86400, %1, %2, 1, 'EUR', 5000, 0, 0, 0, 0, 5000 FROM n;"
        "INSERT INTO affiliate_conversion (affiliate_id, day, conversion_id) SELECT affiliate_id, day, id FROM conversion"_qs
            .arg(toEpochDay(may.from()))
            .arg(podcast.value()));
    QCOMPARE(about(program, podcast).value().kind, RewardKind::Raise);
}

void RewardsTest::dormantStarIsWonBack()
{
    AdviceProgram program;
    program.addPeers({april, may});
    program.addRule(u"Standard"_qs, 100'000);
    const AffiliateId star = program.add(u"Old Star"_qs);
    program.put(star, {QDate(2025, 6, 1), QDate(2026, 1, 1)},
                {.clicks = 8000, .sales = 212, .gross = 1060000, .commission = 106000});
    const auto back = about(program, star);
    QVERIFY(back);
    QCOMPARE(back->kind, RewardKind::Reactivate);
    QCOMPARE(back->cost, Money(500, euro())); // the commission of an average sale: 1,060.00 of 212
    QCOMPARE(evidenceOf(*back, u"sales_history"_qs), u"212"_qs);
    QCOMPARE(evidenceOf(*back, u"months_with_sales"_qs), u"7"_qs);
    QCOMPARE(evidenceOf(*back, u"days_since_last_sale"_qs), u"151"_qs); // 31 December to 31 May
    QVERIFY2(back->reason.startsWith(u"There were 212 sales in the year before and none in May 2026"_qs),
             qUtf8Printable(back->reason));
}

void RewardsTest::shortPauseIsNotDormancy()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId rare = program.add(u"Rare"_qs);
    program.put(rare, yearBefore, {.clicks = 800, .sales = 12, .gross = 60000}); // about one a month: none is no news
    QVERIFY(!about(program, rare));
}

void RewardsTest::steadyStarIsRecognised()
{
    AdviceProgram program;
    program.addPeers({april, may});
    program.addRule(u"Standard"_qs, 100'000);
    const AffiliateId star = program.add(u"Star"_qs);
    program.put(star, april, ordinary(80));
    program.put(star, may, ordinary(82));
    const auto praise = about(program, star);
    QVERIFY(praise);
    QCOMPARE(praise->kind, RewardKind::Recognition);
    QVERIFY(praise->cost.isZero());
    QCOMPARE(praise->reason, u"No other partner brought more than these €4,100.00 in net sales."_qs);

    // The same sales from far fewer clicks are worth a better rate.
    const AffiliateId fitting = program.add(u"Fitting"_qs);
    program.put(fitting, april, {.clicks = 1000, .sales = 80, .gross = 400000, .commission = 40000});
    program.put(fitting, may, {.clicks = 1000, .sales = 80, .gross = 400000, .commission = 40000});
    const auto raise = about(program, fitting);
    QVERIFY(raise);
    QCOMPARE(raise->kind, RewardKind::Raise);
    QVERIFY2(raise->reason.startsWith(u"80 of 1,000 clicks became a sale"_qs), qUtf8Printable(raise->reason));
    QCOMPARE(raise->cost, Money(8000, euro()));
}

void RewardsTest::fallerIsAskedHowThingsGo()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId faller = program.add(u"Faller"_qs);
    program.put(faller, april, ordinary(60));
    program.put(faller, may, ordinary(20));
    const auto talk = about(program, faller);
    QVERIFY(talk);
    QCOMPARE(talk->kind, RewardKind::Coach);
    QCOMPARE(talk->title, u"Ask Faller how things are going"_qs);
}

void RewardsTest::clicksThatDoNotSellAreATopic()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId clicky = program.add(u"Clicky"_qs);
    program.put(clicky, may, {.clicks = 3000, .sales = 9, .gross = 45000});
    QCOMPARE(about(program, clicky).value().title, u"Help Clicky turn more clicks into sales"_qs);
}

void RewardsTest::onlyActiveAffiliatesAreSuggested()
{
    AdviceProgram program;
    program.addPeers({april, may});
    for (const AffiliateStatus status : {AffiliateStatus::Paused, AffiliateStatus::Ended, AffiliateStatus::Rejected}) {
        const AffiliateId riser = program.add(u"Riser %1"_qs.arg(int(status)), AffiliateKind::Content, {}, status);
        program.put(riser, april, ordinary(25));
        program.put(riser, may, ordinary(60));
        QVERIFY(!about(program, riser));
    }
}

void RewardsTest::decidedOnesAreLeftOut()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId riser = program.add(u"Riser"_qs);
    program.put(riser, april, ordinary(25));
    program.put(riser, may, ordinary(60));
    const auto suggested = about(program, riser);
    QVERIFY(suggested);

    AdviceRepository repository(program.database());
    Decision decision;
    decision.affiliate = riser;
    decision.kind = rewardKindKey(suggested->kind);
    decision.period = may;
    decision.state = DecisionState::Dismissed;
    decision.evidence = evidenceJson(suggested->evidence);
    decision.cost = suggested->cost;
    const auto id = repository.recordDecision(decision);
    QVERIFY_RESULT(id);
    QVERIFY(!about(program, riser));
    QVERIFY_RESULT(repository.removeDecision(*id));
    QVERIFY(about(program, riser));
}

void RewardsTest::orderIsTheSameEveryTime()
{
    AdviceProgram program;
    program.addPeers({april, may});
    for (int i = 0; i < 6; ++i) {
        const AffiliateId twin = program.add(u"Twin %1"_qs.arg(i));
        program.put(twin, april, ordinary(60));
        program.put(twin, may, ordinary(i < 3 ? 20 : 0));
    }
    const QList<Recommendation> once = all(program);
    const QList<Recommendation> again = all(program);
    QVERIFY(once.size() > 1);
    QCOMPARE(once.size(), again.size());
    for (qsizetype i = 0; i < once.size(); ++i) {
        QCOMPARE(again.at(i).affiliate, once.at(i).affiliate);
        QCOMPARE(again.at(i).kind, once.at(i).kind);
        if (i > 0) {
            const Recommendation &better = once.at(i - 1);
            QVERIFY(better.score >= once.at(i).score);
            if (better.score == once.at(i).score && better.kind == once.at(i).kind)
                QVERIFY(better.affiliate < once.at(i).affiliate);
        }
    }
}

void RewardsTest::listIsShort()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId large = program.add(u"Large"_qs); // so that ten who fall are not the season
    program.put(large, april, ordinary(2000));
    program.put(large, may, ordinary(2000));
    for (int i = 0; i < 10; ++i) {
        program.put(program.add(u"Star %1"_qs.arg(i)), yearBefore, ordinary(240));
        const AffiliateId faller = program.add(u"Faller %1"_qs.arg(i));
        program.put(faller, april, ordinary(60));
        program.put(faller, may, ordinary(10));
    }
    QHash<RewardKind, int> ofKind;
    const QList<Recommendation> list = all(program);
    for (const Recommendation &suggested : list)
        ++ofKind[suggested.kind];
    QVERIFY(list.size() <= 12);
    QCOMPARE(ofKind.value(RewardKind::Reactivate), 4);
    QCOMPARE(ofKind.value(RewardKind::Coach), 4);
}

void RewardsTest::kindsHaveKeysAndNames()
{
    QStringList keys;
    QStringList names;
    for (const RewardKind kind :
         {RewardKind::Raise, RewardKind::Bonus, RewardKind::Recognition, RewardKind::Reactivate, RewardKind::Coach}) {
        keys.append(rewardKindKey(kind));
        names.append(rewardKindName(kind));
    }
    QCOMPARE(keys, (QStringList{u"raise"_qs, u"bonus"_qs, u"recognition"_qs, u"reactivate"_qs, u"coach"_qs}));
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(RewardsTest)
#include "rewards_test.moc"
