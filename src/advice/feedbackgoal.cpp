#include "advice/feedbackgoal.h"

#include "advice/plural.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

/// The count of the whole period at the pace so far, rounded; the count itself once the period is over.
qint64 overWholePeriod(qint64 count, const ProgramStanding &program)
{
    if (!program.isRunning() || program.coveredDays == 0)
        return count;
    return (count * program.period.days() + program.coveredDays / 2) / program.coveredDays;
}

/// A tenth more, rounded, at least one.
qint64 aTenthMore(qint64 count) { return std::max(count + 1, (count * 11 + 5) / 10); }

/// A fifth more, up to a figure that one can remember: 14, 60, 480, 1,300.
qint64 aFifthMore(qint64 count)
{
    const qint64 exact = (count * 6 + 4) / 5;
    qint64 step = exact < 20 ? 1 : 5;
    if (exact >= 100) {
        for (step = 10; step * 100 <= exact;)
            step *= 10;
    }
    return (exact + step - 1) / step * step;
}

} // namespace

FeedbackGoal chooseGoal(FeedbackLever lever, const FeedbackContext &context)
{
    const AffiliateStanding &own = context.own();
    const ProgramStanding &program = context.program();
    const qint64 sales = overWholePeriod(own.now.sales, program);
    FeedbackGoal goal;
    if (lever == FeedbackLever::LookTogether || sales <= 0)
        return goal;

    constexpr qint64 clicksForGoal = 10;
    if (lever == FeedbackLever::Refunds) {
        goal.kpi = Kpi::Refunds;
        goal.target = overWholePeriod(own.now.refunds, program) * 3 / 4;
    } else if (lever == FeedbackLever::Visibility && own.now.clicks >= clicksForGoal) {
        goal.kpi = Kpi::Clicks;
        goal.target = aFifthMore(overWholePeriod(own.now.clicks, program));
    } else if (lever == FeedbackLever::Quieter) {
        // Half of the way back.
        goal.target = std::max(aTenthMore(sales), (sales + own.before.sales + 1) / 2);
    } else {
        goal.target = aTenthMore(sales);
    }
    goal.text = context.number(goal.target);
    return goal;
}

QString goalSentence(const FeedbackGoal &goal, FeedbackLever lever, const FeedbackContext &context)
{
    const QString when = context.goalPeriodName();
    const int count = pluralOf(goal.target);
    if (lever == FeedbackLever::LookTogether)
        return Text::tr("A good next step: a short talk about it. Tell me when it suits you.");
    if (goal.target == 0)
        return context.own().history.soldEver ? Text::tr("A good next goal: a first sale again in %1.").arg(when)
                                              : Text::tr("A good next goal: the first sale in %1.").arg(when);
    switch (goal.kpi) {
    case Kpi::Refunds:
        return Text::tr("A good next goal: at most %1 refunds in %2.", nullptr, count).arg(goal.text, when);
    case Kpi::Clicks:
        return Text::tr("A good next goal: %1 clicks in %2.", nullptr, count).arg(goal.text, when);
    default:
        break;
    }
    if (lever == FeedbackLever::Quieter)
        return Text::tr("A good next goal: back to %1 sales in %2.", nullptr, count).arg(goal.text, when);
    return Text::tr("A good next goal: %1 sales in %2.", nullptr, count).arg(goal.text, when);
}

} // namespace laurel
