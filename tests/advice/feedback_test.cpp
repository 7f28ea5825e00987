#include "advice/feedback.h"

#include "advice/periodname.h"
#include "adviceprogram.h"
#include "support/testsupport.h"

#include <QRegularExpression>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

namespace {

const DateRange april = DateRange::ofMonth(2026, 4);
const DateRange may = DateRange::ofMonth(2026, 5);
const DateRange yearBefore(QDate(2025, 5, 1), QDate(2026, 4, 1));

QLocale english() { return QLocale(QLocale::English, QLocale::UnitedStates); }

int wordCount(const QString &text)
{
    static const QRegularExpression space(u"\\s+"_qs);
    return int(text.split(space, Qt::SkipEmptyParts).size());
}

} // namespace

/// What a person in each situation is told.
class FeedbackTest : public QObject
{
    Q_OBJECT

private slots:
    void riserReadsOfGrowthFirst();
    void smallCountsGetNoPercentages();
    void firstSaleIsGoodNews();
    void dormantOneIsInvitedBack();
    void fallerIsToldKindly();
    void quietSeasonIsSaid();
    void ownSeasonIsSaid();
    void manyClicksAndFewSalesAskForAnotherOffer();
    void manyRefundsAskForClearerWords();
    void couponSiteIsShownContent();
    void unusualFiguresArePraisedForNothing();
    void clicksAloneAreThankedFor();
    void kindsGetDifferentIdeas();
    void goalIsWithinReach_data();
    void goalIsWithinReach();
    void runningPeriodIsNotAFall();
    void germanFiguresReadGerman();
    void namesArePlainText();
    void countsOfSeveralCurrenciesAreOneCount();
    void orderIsByNetAndLeaversAreLeftOut();
    void periodWithoutFiguresIsAnError();
    void periodsHaveNames_data();
    void periodsHaveNames();

private:
    static FeedbackText write(AdviceProgram &program, AffiliateId affiliate, const QLocale &locale = english());
};

FeedbackText FeedbackTest::write(AdviceProgram &program, AffiliateId affiliate, const QLocale &locale)
{
    const auto text = FeedbackService(program.database()).write(affiliate, may, locale);
    if (!text)
        qFatal("%s", describe(text.error()).constData());
    return *text;
}

void FeedbackTest::riserReadsOfGrowthFirst()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId riser = program.add(u"Maria Lind"_qs);
    program.put(riser, april, ordinary(25));
    program.put(riser, may, ordinary(60));

    const FeedbackText text = write(program, riser);
    QCOMPARE(text.praise.value(0), FeedbackPraise::Growth);
    QVERIFY2(text.wentWell.contains(u"Your sales rose from 25 in April 2026 to 60 (+140.0%)."_qs),
             qUtf8Printable(text.wentWell));
    QCOMPARE(text.praise.value(1), FeedbackPraise::Rank);
    QCOMPARE(text.lever, FeedbackLever::Strength);
    QCOMPARE(text.subject, u"More sales in May 2026"_qs);
    QVERIFY(text.body.startsWith(u"Hello Maria Lind,\n\n"_qs));
    QVERIFY(text.body.endsWith(u"Kind regards,\nGreen Beans"_qs));
    QVERIFY(text.body.indexOf(text.wentWell) < text.body.indexOf(text.toTry));
    QVERIFY(text.body.indexOf(text.toTry) < text.body.indexOf(text.nextGoal));
}

void FeedbackTest::smallCountsGetNoPercentages()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId small = program.add(u"Small Blog"_qs);
    program.put(small, april, {.clicks = 30, .sales = 1, .gross = 4000});
    program.put(small, may, {.clicks = 31, .sales = 2, .gross = 8000});

    const FeedbackText text = write(program, small);
    QCOMPARE(text.praise, QList{FeedbackPraise::MoreSales});
    QVERIFY2(text.wentWell.endsWith(u"You brought 2 sales, after 1 in April 2026."_qs), qUtf8Printable(text.wentWell));
    QVERIFY2(!text.body.contains(u'%'), qUtf8Printable(text.body));
}

void FeedbackTest::firstSaleIsGoodNews()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId beginner = program.add(u"New One"_qs);
    program.put(beginner, may, {.clicks = 2, .sales = 1, .gross = 90000});

    const FeedbackText text = write(program, beginner);
    QCOMPARE(text.praise, QList{FeedbackPraise::FirstSales});
    QVERIFY(text.wentWell.contains(u"your first sale"_qs));
    QCOMPARE(text.subject, u"Your first sale"_qs);
    QCOMPARE(text.lever, FeedbackLever::Visibility);
    QCOMPARE(text.goal.target, 2);
}

void FeedbackTest::dormantOneIsInvitedBack()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId star = program.add(u"Old Star"_qs, AffiliateKind::Email);
    program.put(star, yearBefore, ordinary(240));

    const FeedbackText text = write(program, star);
    QCOMPARE(text.praise, QList{FeedbackPraise::Effort});
    QCOMPARE(text.lever, FeedbackLever::Reactivate);
    QCOMPARE(text.goal.target, 0);
    QCOMPARE(text.nextGoal, u"A good next goal: a first sale again in June 2026."_qs);
    QVERIFY(text.figures.isEmpty());
}

void FeedbackTest::fallerIsToldKindly()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId faller = program.add(u"Faller"_qs, AffiliateKind::Creator);
    program.put(faller, april, ordinary(60));
    program.put(faller, may, ordinary(24));

    const FeedbackText text = write(program, faller);
    QCOMPARE(text.lever, FeedbackLever::Quieter);
    QVERIFY2(text.toTry.contains(u"(sales: 60, then 24)"_qs), qUtf8Printable(text.toTry));
    QVERIFY(!text.toTry.contains(u"whole program"_qs));
    QCOMPARE(text.goal.target, 42);
    QCOMPARE(text.nextGoal, u"A good next goal: back to 42 sales in June 2026."_qs);
    static const QRegularExpression blame(u"fail|bad|poor|disappoint|unfortunately|should have|drop|lost|worse|must"_qs,
                                          QRegularExpression::CaseInsensitiveOption);
    QVERIFY(!text.body.contains(blame));
}

void FeedbackTest::quietSeasonIsSaid()
{
    AdviceProgram program;
    program.addPeers({april});
    const AffiliateId faller = program.add(u"Faller"_qs);
    program.put(faller, april, ordinary(60));
    program.put(faller, may, ordinary(24));
    program.put(program.add(u"Another"_qs), may, ordinary(40));

    QVERIFY(write(program, faller).toTry.contains(u"the whole program was"_qs));
}

void FeedbackTest::ownSeasonIsSaid()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId winter = program.add(u"Winter"_qs);
    program.put(winter, april.yearBefore(), ordinary(60));
    program.put(winter, may.yearBefore(), ordinary(20));
    program.put(winter, april, ordinary(60));
    program.put(winter, may, ordinary(24));
    const FeedbackText text = write(program, winter);
    QCOMPARE(text.lever, FeedbackLever::Quieter);
    QVERIFY2(text.toTry.contains(u"no quieter than at this time a year ago"_qs), qUtf8Printable(text.toTry));
}

void FeedbackTest::manyClicksAndFewSalesAskForAnotherOffer()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId clicky = program.add(u"Clicky"_qs);
    program.put(clicky, april, {.clicks = 2000, .sales = 6, .gross = 30000});
    program.put(clicky, may, {.clicks = 2000, .sales = 6, .gross = 30000});
    const FeedbackText text = write(program, clicky);
    QCOMPARE(text.lever, FeedbackLever::Offer);
    QVERIFY2(text.toTry.contains(u"6 of 2,000 clicks (0.3%)"_qs), qUtf8Printable(text.toTry));

    const AffiliateId unsold = program.add(u"Unsold"_qs);
    program.put(unsold, may, {.clicks = 900});
    const FeedbackText none = write(program, unsold);
    QCOMPARE(none.lever, FeedbackLever::Offer);
    QCOMPARE(none.praise, QList{FeedbackPraise::Visits});
    QCOMPARE(none.nextGoal, u"A good next goal: the first sale in June 2026."_qs);
}

void FeedbackTest::manyRefundsAskForClearerWords()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId heavy = program.add(u"Heavy"_qs, AffiliateKind::Coupon);
    program.put(heavy, april, ordinary(30));
    program.put(heavy, may, {.clicks = 2400, .sales = 60, .refunds = 24, .gross = 300000, .refunded = 120000});

    const FeedbackText text = write(program, heavy);
    QCOMPARE(text.lever, FeedbackLever::Refunds);
    QVERIFY2(text.toTry.contains(u"24 of 60 sales (40.0%)"_qs), qUtf8Printable(text.toTry));
    QVERIFY(!text.praise.contains(FeedbackPraise::Growth));
    QCOMPARE(text.goal.kpi, Kpi::Refunds);
    QCOMPARE(text.goal.target, 18);
}

void FeedbackTest::couponSiteIsShownContent()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId coupons = program.add(u"Codes"_qs, AffiliateKind::Coupon);
    program.put(coupons, april, {.sales = 20, .gross = 90000});
    program.put(coupons, may, {.sales = 20, .gross = 90000});

    const FeedbackText text = write(program, coupons);
    QCOMPARE(text.lever, FeedbackLever::Content);
    QVERIFY(text.toTry.contains(u"sentences to the code"_qs));

    // One whose readers are new already reaches those who are not decided.
    const AffiliateId fresh = program.add(u"Fresh codes"_qs, AffiliateKind::Coupon);
    program.put(fresh, april, {.sales = 20, .newCustomers = 19, .gross = 90000});
    program.put(fresh, may, {.sales = 20, .newCustomers = 19, .gross = 90000});
    const FeedbackText other = write(program, fresh);
    QCOMPARE(other.lever, FeedbackLever::Strength);
    QCOMPARE(other.praise.value(0), FeedbackPraise::NewCustomers);
}

void FeedbackTest::unusualFiguresArePraisedForNothing()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId odd = program.add(u"Odd"_qs, AffiliateKind::Other);
    program.put(odd, may, {.clicks = 45, .sales = 40, .newCustomers = 40, .gross = 900000});

    const FeedbackText text = write(program, odd);
    QCOMPARE(text.lever, FeedbackLever::LookTogether);
    QCOMPARE(text.praise, QList{FeedbackPraise::Sales});
    QVERIFY(text.toTry.contains(u"(sales: 40, clicks: 45)"_qs));
    QVERIFY(!text.body.contains(u"fraud"_qs, Qt::CaseInsensitive));
    QCOMPARE(text.goal.target, 0);
}

void FeedbackTest::clicksAloneAreThankedFor()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId sender = program.add(u"Sender"_qs);
    program.put(sender, april, {.clicks = 20});
    program.put(sender, may, {.clicks = 60});
    const FeedbackText text = write(program, sender);
    QVERIFY2(text.wentWell.contains(u"clicked 60 times, after 20 in April 2026"_qs), qUtf8Printable(text.wentWell));
    QCOMPARE(text.lever, FeedbackLever::FirstSale);
}

void FeedbackTest::kindsGetDifferentIdeas()
{
    AdviceProgram program;
    program.addPeers({april, may});
    QStringList ideas;
    QStringList growing;
    for (const AffiliateKind kind :
         {AffiliateKind::Content, AffiliateKind::Creator, AffiliateKind::Coupon, AffiliateKind::Cashback,
          AffiliateKind::Email, AffiliateKind::Comparison, AffiliateKind::Community, AffiliateKind::Other}) {
        const AffiliateId quiet = program.add(u"Quiet %1"_qs.arg(QChar(u'A' + int(kind))), kind);
        program.put(quiet, may, {.clicks = 5});
        ideas.append(write(program, quiet).toTry);
        const AffiliateId seller = program.add(u"Seller %1"_qs.arg(QChar(u'A' + int(kind))), kind);
        program.put(seller, may, ordinary(11));
        growing.append(write(program, seller).toTry);
    }
    QCOMPARE(ideas.removeDuplicates(), 0);
    QCOMPARE(growing.removeDuplicates(), 0);
}

void FeedbackTest::goalIsWithinReach_data()
{
    QTest::addColumn<int>("sales");
    QTest::addColumn<int>("target");
    QTest::newRow("one") << 1 << 2;
    QTest::newRow("nine") << 9 << 10;
    QTest::newRow("ten") << 10 << 11;
    QTest::newRow("34: 37.4") << 34 << 37;
    QTest::newRow("35: 38.5") << 35 << 39;
    QTest::newRow("many") << 500 << 550;
}

void FeedbackTest::goalIsWithinReach()
{
    QFETCH(int, sales);
    QFETCH(int, target);
    AdviceProgram program;
    const AffiliateId only = program.add(u"Only"_qs);
    program.put(only, april, ordinary(sales));
    program.put(only, may, ordinary(sales));
    const FeedbackText text = write(program, only);
    QCOMPARE(text.goal.kpi, Kpi::Sales);
    QCOMPARE(text.goal.target, target);
    QVERIFY(text.nextGoal.contains(u" %1 sales in June 2026"_qs.arg(target)));
}

void FeedbackTest::runningPeriodIsNotAFall()
{
    const DateRange untilTenth(may.from(), may.from().addDays(10));
    AdviceProgram program;
    program.addPeers({april, untilTenth});
    const AffiliateId steady = program.add(u"Steady"_qs);
    program.put(steady, april, ordinary(60));
    program.put(steady, untilTenth, ordinary(22));

    const FeedbackText text = write(program, steady);
    QVERIFY(text.lever != FeedbackLever::Quieter);
    QCOMPARE(text.periodName, u"May 2026 so far"_qs);
    QCOMPARE(text.goalPeriodName, u"May 2026"_qs);
    QCOMPARE(text.goal.target, 75); // 22 in 10 days: 68 in 31, and a tenth more
    QVERIFY(!text.praise.contains(FeedbackPraise::Steady));
}

void FeedbackTest::germanFiguresReadGerman()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId riser = program.add(u"Maria Lind"_qs);
    program.put(riser, april, {.clicks = 40000, .sales = 1000, .gross = 5000000});
    program.put(riser, may, {.clicks = 50000, .sales = 1234, .gross = 6170000});

    const FeedbackText text = write(program, riser, QLocale(QLocale::German, QLocale::Germany));
    QVERIFY2(text.wentWell.contains(u"from 1.000 in April 2026 to 1.234"_qs), qUtf8Printable(text.wentWell));
    QVERIFY2(text.wentWell.contains(u"+23,4"_qs), qUtf8Printable(text.wentWell));
    QVERIFY2(text.wentWell.contains(u"61.700,00"_qs), qUtf8Printable(text.wentWell));
    QVERIFY2(text.nextGoal.contains(u"1.357 sales in Juni 2026"_qs), qUtf8Printable(text.nextGoal));
}

void FeedbackTest::namesArePlainText()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId odd = program.add(u"100%1 %2\n<b>Deals</b>"_qs);
    program.put(odd, may, ordinary(12));
    QVERIFY(write(program, odd).body.startsWith(u"Hello 100%1 %2 <b>Deals</b>,\n\n"_qs));
}

void FeedbackTest::countsOfSeveralCurrenciesAreOneCount()
{
    AdviceProgram program;
    program.addPeers({april, may});
    const AffiliateId both = program.add(u"Both"_qs);
    program.put(both, april, ordinary(20));
    program.put(both, april, {.sales = 30, .gross = 150000}, u"USD"_qs);
    program.put(both, may, ordinary(40));
    program.put(both, may, {.sales = 60, .gross = 300000}, u"USD"_qs);
    const FeedbackText text = write(program, both);
    QVERIFY2(text.wentWell.contains(u"rose from 50 in April 2026 to 100 (+100.0%)"_qs), qUtf8Printable(text.wentWell));
}

void FeedbackTest::orderIsByNetAndLeaversAreLeftOut()
{
    AdviceProgram program;
    const AffiliateId small = program.add(u"Small"_qs);
    const AffiliateId large = program.add(u"Large"_qs);
    const AffiliateId before = program.add(u"Before"_qs);
    const AffiliateId left = program.add(u"Left"_qs, AffiliateKind::Content, {}, AffiliateStatus::Ended);
    program.add(u"Nothing"_qs);
    program.put(small, may, ordinary(5));
    program.put(large, may, ordinary(50));
    program.put(left, may, ordinary(70));
    program.put(before, april, ordinary(20));

    const auto texts = FeedbackService(program.database()).writeAll(may, english());
    QVERIFY_RESULT(texts);
    QList<AffiliateId> order;
    for (const FeedbackText &text : *texts) {
        order.append(text.affiliate);
        QVERIFY2(!text.body.contains(u'!'), qUtf8Printable(text.body));
        QVERIFY2(wordCount(text.body) <= 150, qUtf8Printable(text.body));
    }
    QCOMPARE(order, (QList{large, small, before}));
}

void FeedbackTest::periodWithoutFiguresIsAnError()
{
    AdviceProgram program;
    const AffiliateId one = program.add(u"One"_qs);
    program.put(one, april, ordinary(20));
    const FeedbackService service(program.database());
    QCOMPARE_ERROR(service.write(one, may, english()), ErrorCode::NotFound);
    QCOMPARE_ERROR(service.write(AffiliateId(999), april, english()), ErrorCode::NotFound);
    const auto none = service.writeAll(may, english());
    QVERIFY_RESULT(none);
    QVERIFY(none->isEmpty());
}

void FeedbackTest::periodsHaveNames_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("end");
    const QDate newYear(2026, 1, 1);
    QTest::newRow("month") << QDate(2026, 5, 1) << QDate(2026, 6, 1) << u"May 2026"_qs << QDate(2026, 7, 1);
    QTest::newRow("quarter") << QDate(2026, 4, 1) << QDate(2026, 7, 1) << u"the second quarter of 2026"_qs
                             << QDate(2026, 10, 1);
    QTest::newRow("last quarter") << QDate(2026, 10, 1) << QDate(2027, 1, 1) << u"the fourth quarter of 2026"_qs
                                  << QDate(2027, 4, 1);
    QTest::newRow("year") << newYear << newYear.addYears(1) << u"2026"_qs << newYear.addYears(2);
    QTest::newRow("three months that are no quarter")
        << QDate(2026, 5, 1) << QDate(2026, 8, 1) << u"the time from 1 May 2026 to 31 July 2026"_qs
        << QDate(2026, 11, 1);
    QTest::newRow("week") << QDate(2026, 5, 4) << QDate(2026, 5, 11) << u"the time from 4 May 2026 to 10 May 2026"_qs
                          << QDate(2026, 5, 18);
}

void FeedbackTest::periodsHaveNames()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QString, name);
    QFETCH(QDate, end);
    QCOMPARE(periodName({from, to}, english()), name);
    QCOMPARE(periodAfter({from, to}), DateRange(to, end));
}

QTEST_GUILESS_MAIN(FeedbackTest)
#include "feedback_test.moc"
