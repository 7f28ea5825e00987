#include "advice/feedback.h"

#include "advice/feedbackcontext.h"
#include "advice/feedbackgoal.h"
#include "advice/feedbacklever.h"
#include "advice/feedbackpraise.h"
#include "advice/periodname.h"
#include "advice/programstanding.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

QString openingSentence(const FeedbackContext &context)
{
    switch (context.wording(3)) {
    case 0:
        return Text::tr("Thank you for your work in %1.").arg(context.periodName());
    case 1:
        return Text::tr("Here is a short look back at %1, with thanks for your part in it.").arg(context.periodName());
    default:
        return Text::tr("It is time for a few words on %1, and first of all for a thank you.")
            .arg(context.periodName());
    }
}

QString closingSentence(const FeedbackContext &context)
{
    switch (context.wording(3, 3)) {
    case 0:
        return Text::tr("If I can do anything to help, just write to me.");
    case 1:
        return Text::tr("Your questions and ideas are welcome at any time.");
    default:
        return Text::tr("I look forward to what comes next.");
    }
}

QString subjectLine(const FeedbackContext &context, FeedbackPraise praise)
{
    switch (praise) {
    case FeedbackPraise::Growth:
    case FeedbackPraise::Record:
        return Text::tr("More sales in %1").arg(context.periodName());
    case FeedbackPraise::FirstSales:
        return context.own().now.sales == 1 ? Text::tr("Your first sale") : Text::tr("Your first sales");
    case FeedbackPraise::Comeback:
        return Text::tr("Good to see you back");
    case FeedbackPraise::Leads:
    case FeedbackPraise::Visits:
    case FeedbackPraise::Effort:
        return Text::tr("A few words from %1").arg(context.program().program.name.simplified());
    default:
        return Text::tr("Your results in %1").arg(context.periodName());
    }
}

FeedbackText compose(const ProgramStanding &program, const AffiliateStanding &own, const QLocale &locale)
{
    FeedbackContext context(program, own, locale);
    FeedbackText text;
    text.affiliate = own.affiliate.id;
    text.name = own.affiliate.name;
    text.period = program.period;
    text.before = program.before;
    text.periodName = context.periodName();
    text.beforeName = context.beforeName();
    text.goalPeriodName = context.goalPeriodName();

    text.praise = choosePraise(context);
    QStringList wentWell{openingSentence(context)};
    for (const FeedbackPraise praise : std::as_const(text.praise))
        wentWell.append(praiseSentence(praise, context));
    text.wentWell = wentWell.join(u' ');
    if (text.praise.contains(FeedbackPraise::Place)) {
        text.rank = own.rank;
        text.ranked = program.ranked;
    }

    text.lever = chooseLever(context);
    text.toTry = leverText(text.lever, context);
    text.goal = chooseGoal(text.lever, context);
    text.nextGoal = goalSentence(text.goal, text.lever, context);

    text.subject = subjectLine(context, text.praise.first());
    text.body = QStringList{Text::tr("Hello %1,").arg(own.affiliate.name.simplified()),
                            text.wentWell,
                            text.toTry,
                            text.nextGoal,
                            closingSentence(context),
                            Text::tr("Kind regards,\n%1").arg(program.program.name.simplified())}
                    .join(QStringLiteral("\n\n"));
    text.figures = context.figures();
    return text;
}

bool isWrittenTo(const AffiliateStanding &standing)
{
    const AffiliateStatus status = standing.affiliate.status;
    return standing.hasFigures() && status != AffiliateStatus::Ended && status != AffiliateStatus::Rejected;
}

} // namespace

Result<FeedbackText> FeedbackService::write(AffiliateId affiliate, const DateRange &period, const QLocale &locale) const
{
    const auto program = ProgramStanding::load(m_database, period);
    if (!program)
        return fail(program);
    const AffiliateStanding *own = program->find(affiliate);
    if (!own)
        return fail(ErrorCode::NotFound, Text::tr("There is no such affiliate. They may have been removed."));
    if (program->coveredDays == 0)
        return fail(ErrorCode::NotFound,
                    Text::tr("There are no figures for %1 yet. Import the sales of that period first.")
                        .arg(laurel::periodName(period, locale)));
    return compose(*program, *own, locale);
}

Result<QList<FeedbackText>> FeedbackService::writeAll(const DateRange &period, const QLocale &locale) const
{
    const auto program = ProgramStanding::load(m_database, period);
    if (!program)
        return fail(program);
    QList<FeedbackText> texts;
    if (program->coveredDays == 0)
        return texts;
    for (const AffiliateStanding &standing : program->affiliates) {
        if (isWrittenTo(standing))
            texts.append(compose(*program, standing, locale));
    }
    return texts;
}

} // namespace laurel
