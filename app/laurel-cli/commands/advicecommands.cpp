#include "advice/feedback.h"
#include "advice/rewards.h"
#include "arguments.h"
#include "commands/commands.h"
#include "jsonvalues.h"

#include <QCoreApplication>

namespace laurel::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LaurelCli)
};

QJsonObject jsonOfFeedback(const FeedbackText &feedback)
{
    QJsonArray figures;
    for (const QuotedFigure &figure : feedback.figures) {
        figures.append(QJsonObject{{QStringLiteral("kpi"), kpiKey(figure.kpi)},
                                   {QStringLiteral("value"), jsonOf(figure.value)},
                                   {QStringLiteral("of_period_before"), figure.ofPeriodBefore},
                                   {QStringLiteral("is_change"), figure.isChange}});
    }
    return {{QStringLiteral("affiliate_id"), jsonOf(feedback.affiliate)},
            {QStringLiteral("affiliate"), feedback.name},
            {QStringLiteral("period"), jsonOf(feedback.period)},
            {QStringLiteral("compared_period"), jsonOf(feedback.before)},
            {QStringLiteral("subject"), feedback.subject},
            {QStringLiteral("went_well"), feedback.wentWell},
            {QStringLiteral("to_try"), feedback.toTry},
            {QStringLiteral("next_goal"), feedback.nextGoal},
            {QStringLiteral("body"), feedback.body},
            {QStringLiteral("figures"), figures}};
}

Answer<AffiliateId> addressee(const QCommandLineParser &arguments, Database &database)
{
    const QStringList names = arguments.positionalArguments();
    if (names.isEmpty())
        return AffiliateId();
    return findAffiliate(names.constFirst(), database);
}

Answer<ExitCode> runFeedback(Session &session, const QCommandLineParser &arguments)
{
    if (arguments.isSet(QStringLiteral("all")) != arguments.positionalArguments().isEmpty())
        return wrongUsage(Text::tr("Name one affiliate, or ask for --all."));
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<AffiliateId> affiliate = addressee(arguments, database);
    if (!affiliate)
        return fail(affiliate);
    const Answer<DateRange> period = periodOf(arguments, database, PeriodPreset::LastMonth);
    if (!period)
        return fail(period);

    const FeedbackService service(database);
    QList<FeedbackText> texts;
    if (affiliate->isValid()) {
        const Result<FeedbackText> text = service.write(*affiliate, *period, session.locale());
        if (!text)
            return fail(text);
        texts.append(*text);
    } else {
        const Result<QList<FeedbackText>> all = service.writeAll(*period, session.locale());
        if (!all)
            return fail(all);
        texts = *all;
    }
    QJsonArray array;
    for (const FeedbackText &text : std::as_const(texts)) {
        array.append(jsonOfFeedback(text));
        if (session.console().isJson())
            continue;
        session.console().line(text.subject);
        session.console().line();
        session.console().lines(text.body);
        session.console().line();
    }
    if (session.console().isJson())
        session.console().json({{QStringLiteral("feedback"), array}});
    return ExitCode::Done;
}

QJsonObject jsonOfRecommendation(const Recommendation &recommendation)
{
    QJsonArray evidence;
    for (const Evidence &item : recommendation.evidence) {
        evidence.append(QJsonObject{{QStringLiteral("key"), item.key},
                                    {QStringLiteral("label"), item.label},
                                    {QStringLiteral("value"), item.value},
                                    {QStringLiteral("carries"), item.carries}});
    }
    const auto rate = [](const std::optional<Rate> &value) { return value ? jsonOf(*value) : QJsonValue(); };
    return {{QStringLiteral("kind"), rewardKindKey(recommendation.kind)},
            {QStringLiteral("affiliate_id"), jsonOf(recommendation.affiliate)},
            {QStringLiteral("affiliate"), recommendation.name},
            {QStringLiteral("title"), recommendation.title},
            {QStringLiteral("reason"), recommendation.reason},
            {QStringLiteral("evidence"), evidence},
            {QStringLiteral("cost"), jsonOf(recommendation.cost)},
            {QStringLiteral("currency"), recommendation.cost.currency().code()},
            {QStringLiteral("current_rate"), rate(recommendation.currentRate)},
            {QStringLiteral("proposed_rate"), rate(recommendation.proposedRate)},
            {QStringLiteral("score"), recommendation.score}};
}

void printRecommendation(const Session &session, const Recommendation &recommendation)
{
    const Console &console = session.console();
    console.line(Text::tr("%1 (%2, cost %3)")
                     .arg(recommendation.title, rewardKindName(recommendation.kind),
                          formatMoney(recommendation.cost, session.locale())));
    console.line(QStringLiteral("  ") + recommendation.reason);
    for (const Evidence &item : recommendation.evidence) {
        if (item.carries)
            console.line(QStringLiteral("  – %1: %2").arg(item.label, item.value));
    }
    console.line();
}

Answer<ExitCode> runRewards(Session &session, const QCommandLineParser &arguments)
{
    const auto program = session.openToRead();
    if (!program)
        return fail(program);
    Database &database = (*program)->database();
    const Answer<DateRange> period = periodOf(arguments, database, PeriodPreset::LastMonth);
    if (!period)
        return fail(period);
    const Result<QList<Recommendation>> recommendations = RewardAdvisor(database).recommend(*period, session.locale());
    if (!recommendations)
        return fail(recommendations);
    QJsonArray array;
    for (const Recommendation &recommendation : *recommendations) {
        array.append(jsonOfRecommendation(recommendation));
        if (!session.console().isJson())
            printRecommendation(session, recommendation);
    }
    if (session.console().isJson())
        session.console().json(
            {{QStringLiteral("period"), jsonOf(*period)}, {QStringLiteral("recommendations"), array}});
    else if (recommendations->isEmpty())
        session.console().message(Text::tr("Nothing stands out in this period."));
    return ExitCode::Done;
}

} // namespace

QList<Command> adviceCommands()
{
    Command feedback;
    feedback.name = QStringLiteral("feedback");
    feedback.arguments = QStringLiteral("AFFILIATE");
    feedback.most = 1;
    feedback.summary = Text::tr("Write feedback to an affiliate from its own figures.");
    feedback.details = Text::tr(
        "What went well first, then one thing to try, then the next goal. With --all it writes to everybody who "
        "had any figures; leave AFFILIATE out then.");
    feedback.example = QStringLiteral("laurel-cli feedback \"Mila Brandt\" --period 2026-05");
    feedback.options = {flag(QStringLiteral("all"), Text::tr("Write to every affiliate.")),
                        periodOption(QStringLiteral("last-month"))};
    feedback.run = &runFeedback;

    Command rewards;
    rewards.name = QStringLiteral("rewards");
    rewards.summary = Text::tr("Suggest who deserves what, with evidence and cost.");
    rewards.example = QStringLiteral("laurel-cli rewards --period last-quarter");
    rewards.options = {periodOption(QStringLiteral("last-month"))};
    rewards.run = &runRewards;
    return {feedback, rewards};
}

} // namespace laurel::cli
