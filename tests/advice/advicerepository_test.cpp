#include "storage/advicerepository.h"

#include "adviceprogram.h"
#include "storage/transaction.h"
#include "support/testsupport.h"

#include <SQLiteCpp/Database.h>

using namespace laurel;
using namespace laurel::test;
using namespace Qt::StringLiterals;

namespace {

const DateRange april = DateRange::ofMonth(2026, 4);
const DateRange may = DateRange::ofMonth(2026, 5);

QDateTime noon(int day) { return QDateTime(QDate(2026, 6, day), QTime(12, 0), Qt::UTC); }

} // namespace

/// Drafts, sent texts and decisions, and their undo.
class AdviceRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void feedbackIsReplacedUntilItIsSent();
    void feedbackIsOnePerAffiliateAndPeriod();
    void decisionIsKeptWithItsNumbers();
    void decisionIsMadeOnce();
    void undoneDecisionComesBackWithItsId();
    void changesAreRecordedWithoutTheirWords();
    void emptyPeriodIsRefused();
};

void AdviceRepositoryTest::feedbackIsReplacedUntilItIsSent()
{
    AdviceProgram program;
    AdviceRepository repository(program.database());
    StoredFeedback text{.id = {},
                        .affiliate = program.add(u"Maria"_qs),
                        .period = may,
                        .subject = u"May"_qs,
                        .body = u"Grüße"_qs,
                        .state = FeedbackState::Draft,
                        .changedAt = noon(1)};
    const auto id = repository.saveFeedback(text);
    QVERIFY_RESULT(id);
    text.body = u"Grüße\n\nund mehr"_qs;
    text.state = FeedbackState::Sent;
    text.changedAt = noon(2);
    const auto again = repository.saveFeedback(text);
    QVERIFY_RESULT(again);
    QCOMPARE(*again, *id);

    const auto stored = repository.feedback(text.affiliate, may);
    QVERIFY_RESULT(stored);
    QVERIFY(stored->has_value());
    QCOMPARE((*stored)->id, *id);
    QCOMPARE((*stored)->period, may);
    QCOMPARE((*stored)->subject, text.subject);
    QCOMPARE((*stored)->body, text.body);
    QCOMPARE((*stored)->state, FeedbackState::Sent);
    QCOMPARE((*stored)->changedAt, noon(2));

    text.body = u"Other words"_qs;
    QCOMPARE_ERROR(repository.saveFeedback(text), ErrorCode::RefusedByRule);
    text.body = (*stored)->body;
    text.state = FeedbackState::Draft;
    QVERIFY_RESULT(repository.saveFeedback(text));
    text.body = u"Other words"_qs;
    QVERIFY_RESULT(repository.saveFeedback(text));
}

void AdviceRepositoryTest::feedbackIsOnePerAffiliateAndPeriod()
{
    AdviceProgram program;
    AdviceRepository repository(program.database());
    const AffiliateId maria = program.add(u"Maria"_qs);
    const AffiliateId jon = program.add(u"Jon"_qs);
    for (const auto &[affiliate, period] : {std::pair(jon, may), std::pair(maria, may), std::pair(maria, april)}) {
        StoredFeedback text;
        text.affiliate = affiliate;
        text.period = period;
        QVERIFY_RESULT(repository.saveFeedback(text));
    }
    const auto ofMay = repository.feedbackOf(may);
    QVERIFY_RESULT(ofMay);
    QCOMPARE(ofMay->size(), 2);
    QCOMPARE(ofMay->at(0).affiliate, maria);
    QCOMPARE(ofMay->at(1).affiliate, jon);
    QVERIFY(ofMay->at(0).changedAt.isValid());

    QVERIFY_RESULT(repository.removeFeedback(maria, may));
    QVERIFY(!repository.feedback(maria, may).value().has_value());
    QVERIFY(repository.feedback(maria, april).value().has_value());
    QCOMPARE_ERROR(repository.removeFeedback(maria, may), ErrorCode::NotFound);
    StoredFeedback nobodys;
    nobodys.affiliate = AffiliateId(999);
    nobodys.period = may;
    QVERIFY(!repository.saveFeedback(nobodys));
}

void AdviceRepositoryTest::decisionIsKeptWithItsNumbers()
{
    AdviceProgram program;
    AdviceRepository repository(program.database());
    Decision decision;
    decision.affiliate = program.add(u"Maria"_qs);
    decision.kind = u"raise"_qs;
    decision.period = may;
    decision.state = DecisionState::Accepted;
    decision.note = u"long deserved"_qs;
    decision.evidence = u"[{\"key\":\"sales\",\"value\":\"60\"}]"_qs;
    decision.cost = Money(6003, euro());
    decision.decidedAt = noon(3);
    const auto first = repository.recordDecision(decision);
    QVERIFY_RESULT(first);
    Decision earlier = decision;
    earlier.period = april;
    earlier.state = DecisionState::Dismissed;
    earlier.decidedAt = noon(1);
    QVERIFY_RESULT(repository.recordDecision(earlier));

    const auto all = repository.decisions();
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 2);
    const Decision &stored = all->at(0);
    QCOMPARE(stored.id, *first);
    QCOMPARE(stored.affiliate, decision.affiliate);
    QCOMPARE(stored.affiliateName, u"Maria"_qs);
    QCOMPARE(stored.kind, decision.kind);
    QCOMPARE(stored.period, may);
    QCOMPARE(stored.state, DecisionState::Accepted);
    QCOMPARE(stored.note, decision.note);
    QCOMPARE(stored.evidence, decision.evidence);
    QCOMPARE(stored.cost, decision.cost);
    QCOMPARE(stored.decidedAt, noon(3));
    QCOMPARE(all->at(1).state, DecisionState::Dismissed);
    QCOMPARE(repository.decisions(april).value().size(), 1);
    QCOMPARE(repository.decisions(DateRange::ofYear(2026)).value().size(), 2);
    QCOMPARE(repository.decisions(DateRange::ofYear(2025)).value().size(), 0);
}

void AdviceRepositoryTest::decisionIsMadeOnce()
{
    AdviceProgram program;
    AdviceRepository repository(program.database());
    Decision decision;
    decision.affiliate = program.add(u"Maria"_qs);
    decision.kind = u"coach"_qs;
    decision.period = may;
    decision.evidence = u"[]"_qs;
    QVERIFY_RESULT(repository.recordDecision(decision));
    decision.state = DecisionState::Dismissed;
    QCOMPARE_ERROR(repository.recordDecision(decision), ErrorCode::Conflict);
    decision.kind = u"bonus"_qs;
    QVERIFY_RESULT(repository.recordDecision(decision));
    decision.kind = u"applause"_qs;
    QCOMPARE_ERROR(repository.recordDecision(decision), ErrorCode::InvalidInput);
}

void AdviceRepositoryTest::undoneDecisionComesBackWithItsId()
{
    AdviceProgram program;
    AdviceRepository repository(program.database());
    Decision decision;
    decision.affiliate = program.add(u"Maria"_qs);
    decision.kind = u"coach"_qs;
    decision.period = may;
    decision.evidence = u"[]"_qs;
    const auto id = repository.recordDecision(decision);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(repository.removeDecision(*id));
    QVERIFY(repository.decisions().value().isEmpty());
    QCOMPARE_ERROR(repository.removeDecision(*id), ErrorCode::NotFound);

    decision.id = *id;
    QCOMPARE(repository.recordDecision(decision).value(), *id);
    {
        auto transaction = Transaction::begin(program.database());
        QVERIFY_RESULT(transaction);
        QVERIFY_RESULT(repository.removeDecision(*id));
    }
    QCOMPARE(repository.decisions().value().size(), 1);
}

void AdviceRepositoryTest::changesAreRecordedWithoutTheirWords()
{
    AdviceProgram program;
    AdviceRepository repository(program.database());
    StoredFeedback text;
    text.affiliate = program.add(u"Maria"_qs);
    text.period = may;
    text.body = u"secret words"_qs;
    QVERIFY_RESULT(repository.saveFeedback(text));
    Decision decision;
    decision.affiliate = text.affiliate;
    decision.kind = u"coach"_qs;
    decision.period = may;
    decision.note = u"secret note"_qs;
    decision.evidence = u"[]"_qs;
    const auto id = repository.recordDecision(decision);
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(repository.removeDecision(*id));

    const auto count = [&](const char *condition) {
        return program.database()
            .sql()
            .execAndGet(std::string("SELECT count(*) FROM audit WHERE ") + condition)
            .getInt();
    };
    QCOMPARE(count("entity = 'feedback' AND action = 'insert'"), 1);
    QCOMPARE(count("entity = 'recommendation'"), 2);
    QCOMPARE(count("before LIKE '%secret%' OR after LIKE '%secret%'"), 0);
}

void AdviceRepositoryTest::emptyPeriodIsRefused()
{
    AdviceProgram program;
    AdviceRepository repository(program.database());
    StoredFeedback text;
    text.affiliate = program.add(u"Maria"_qs);
    QCOMPARE_ERROR(repository.saveFeedback(text), ErrorCode::InvalidInput);
    Decision decision;
    decision.affiliate = text.affiliate;
    decision.kind = u"coach"_qs;
    QCOMPARE_ERROR(repository.recordDecision(decision), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(AdviceRepositoryTest)
#include "advicerepository_test.moc"
