#include "advice/feedbackpraise.h"

#include "advice/plural.h"
#include "advice/signals.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

constexpr qint64 salesForPercent = 20;
constexpr int rankedForPlace = 10;
constexpr int lastNamedPlace = 5;

QList<FeedbackPraise> praiseWithoutSales(const KpiSums &now)
{
    if (now.leads > 0)
        return {FeedbackPraise::Leads};
    return {now.clicks > 0 ? FeedbackPraise::Visits : FeedbackPraise::Effort};
}

/// What stands out of chance or is a first.
QList<FeedbackPraise> highlights(const AffiliateStanding &own, const ProgramStanding &program)
{
    QList<FeedbackPraise> list;
    if (own.before.sales == 0)
        list.append(own.history.soldEver ? FeedbackPraise::Comeback : FeedbackPraise::FirstSales);
    else if (growthSignal(own, program).trend == Trend::Rising)
        list.append(FeedbackPraise::Growth);
    constexpr qint64 salesForRank = 5;
    if (own.rank == 1 && program.ranked > 1 && own.now.sales >= salesForRank)
        list.append(FeedbackPraise::Rank);
    if (isRecordMonth(own, program))
        list.append(FeedbackPraise::Record);
    if (conversionSignal(own, program).level == Level::High)
        list.append(FeedbackPraise::Conversion);
    if (newCustomerSignal(own, program).level == Level::High)
        list.append(FeedbackPraise::NewCustomers);
    if (refundSignal(own, program).level == Level::Low)
        list.append(FeedbackPraise::FewRefunds);
    if (own.rank > 1 && own.rank <= lastNamedPlace && program.ranked >= rankedForPlace)
        list.append(FeedbackPraise::Place);
    return list;
}

FeedbackPraise everydayPraise(const AffiliateStanding &own, const ProgramStanding &program)
{
    const qint64 now = own.now.sales;
    const qint64 before = own.before.sales;
    if (before > 0 && now > before)
        return FeedbackPraise::MoreSales;
    const bool nearlyAsMany = now * 10 >= before * 8;
    if (!program.isRunning() && nearlyAsMany && growthSignal(own, program).trend == Trend::Level)
        return FeedbackPraise::Steady;
    return FeedbackPraise::Sales;
}

QString growthSentence(FeedbackContext &context)
{
    const AffiliateStanding &own = context.own();
    if (own.before.sales < salesForPercent || own.now.sales < salesForPercent)
        return Text::tr("Your sales rose from %1 in %2 to %3.")
            .arg(context.before(Kpi::Sales), context.beforeName(), context.now(Kpi::Sales));
    return Text::tr("Your sales rose from %1 in %2 to %3 (%4).")
        .arg(context.before(Kpi::Sales), context.beforeName(), context.now(Kpi::Sales), context.change(Kpi::Sales));
}

QString salesSentence(FeedbackContext &context)
{
    const KpiSums &now = context.own().now;
    if (now.sales == 1)
        return Text::tr("You brought a sale, and each one is welcome.");
    if (context.own().severalCurrencies || now.net.minor() <= 0)
        return Text::tr("You brought %1 sales.", nullptr, pluralOf(now.sales)).arg(context.now(Kpi::Sales));
    return Text::tr("You brought %1 sales, worth %2.", nullptr, pluralOf(now.sales))
        .arg(context.now(Kpi::Sales), context.now(Kpi::Net));
}

QString returnSentence(FeedbackPraise praise, FeedbackContext &context)
{
    const qint64 sales = context.own().now.sales;
    if (praise == FeedbackPraise::FirstSales) {
        if (sales == 1)
            return Text::tr("You made your first sale with us, and the first one is the hardest.");
        return Text::tr("You made your first %1 sales with us.", nullptr, pluralOf(sales)).arg(context.now(Kpi::Sales));
    }
    if (sales == 1)
        return Text::tr("You are back with a sale, after none in %1.").arg(context.beforeName());
    return Text::tr("You are back with %1 sales, after none in %2.", nullptr, pluralOf(sales))
        .arg(context.now(Kpi::Sales), context.beforeName());
}

QString shareSentence(FeedbackPraise praise, FeedbackContext &context)
{
    const KpiSums &now = context.own().now;
    switch (praise) {
    case FeedbackPraise::Conversion:
        return Text::tr("%1 of %2 clicks (%3) became a sale, clearly above the average of all partners.", nullptr,
                        pluralOf(now.clicks))
            .arg(context.now(Kpi::Sales), context.now(Kpi::Clicks), context.now(Kpi::ConversionRate));
    case FeedbackPraise::NewCustomers:
        return Text::tr("%1 of your sales went to people who had never bought from us before, clearly above the "
                        "average of all partners.")
            .arg(context.now(Kpi::NewCustomerShare));
    default:
        if (now.refunds == 0)
            return Text::tr("Not one of your %1 sales was refunded, so people like what you recommend.", nullptr,
                            pluralOf(now.sales))
                .arg(context.now(Kpi::Sales));
        return Text::tr("Refunds are rare with you (%1 of %2 sales), so people like what you recommend.", nullptr,
                        pluralOf(now.sales))
            .arg(context.now(Kpi::Refunds), context.now(Kpi::Sales));
    }
}

QString effortSentence(FeedbackPraise praise, FeedbackContext &context)
{
    const AffiliateStanding &own = context.own();
    if (praise == FeedbackPraise::Leads) {
        if (own.now.leads == 1)
            return Text::tr("You brought a new lead, and that is a good start.");
        return Text::tr("You brought %1 new leads.", nullptr, pluralOf(own.now.leads)).arg(context.now(Kpi::Leads));
    }
    if (praise == FeedbackPraise::Effort)
        return own.history.soldEver
                   ? Text::tr(
                         "What you built with us earlier still counts, and I am glad that you are part of the program.")
                   : Text::tr("I am glad that you are part of the program. A quiet start is quite usual.");
    if (own.now.clicks == 1)
        return Text::tr("Your link brought a visitor to the shop, and that is where it begins.");
    const int clicks = pluralOf(own.now.clicks);
    if (own.before.clicks > 0 && own.now.clicks > own.before.clicks)
        return Text::tr("Your links were clicked %1 times, after %2 in %3, so your work reaches more people.", nullptr,
                        clicks)
            .arg(context.now(Kpi::Clicks), context.before(Kpi::Clicks), context.beforeName());
    return Text::tr("Your links were clicked %1 times, and I see the work behind that.", nullptr, clicks)
        .arg(context.now(Kpi::Clicks));
}

} // namespace

QList<FeedbackPraise> choosePraise(const FeedbackContext &context)
{
    const AffiliateStanding &own = context.own();
    const ProgramStanding &program = context.program();
    if (own.now.sales <= 0)
        return praiseWithoutSales(own.now);
    // Not glad about what may not last: figures that need a look first are only named.
    if (looksUnusual(own, program))
        return {FeedbackPraise::Sales};
    if (refundSignal(own, program).level == Level::High)
        return {everydayPraise(own, program)};
    const QList<FeedbackPraise> list = highlights(own, program);
    return list.isEmpty() ? QList{everydayPraise(own, program)} : list.first(std::min<qsizetype>(list.size(), 2));
}

QString praiseSentence(FeedbackPraise praise, FeedbackContext &context)
{
    const qint64 sales = context.own().now.sales;
    switch (praise) {
    case FeedbackPraise::Growth:
        return growthSentence(context);
    case FeedbackPraise::FirstSales:
    case FeedbackPraise::Comeback:
        return returnSentence(praise, context);
    case FeedbackPraise::Rank:
        return Text::tr("With %1 in net sales, no other partner brought more.").arg(context.now(Kpi::Net));
    case FeedbackPraise::Record:
        return Text::tr("These %1 sales are the most you had in a month for a year.", nullptr, pluralOf(sales))
            .arg(context.now(Kpi::Sales));
    case FeedbackPraise::Conversion:
    case FeedbackPraise::NewCustomers:
    case FeedbackPraise::FewRefunds:
        return shareSentence(praise, context);
    case FeedbackPraise::Place:
        return Text::tr("With %1 in net sales you are number %2 of %3 partners.", nullptr, context.program().ranked)
            .arg(context.now(Kpi::Net), context.number(context.own().rank), context.number(context.program().ranked));
    case FeedbackPraise::MoreSales:
        return Text::tr("You brought %1 sales, after %2 in %3.", nullptr, pluralOf(sales))
            .arg(context.now(Kpi::Sales), context.before(Kpi::Sales), context.beforeName());
    case FeedbackPraise::Steady:
        return Text::tr("You kept your level: %1 sales, after %2 in %3.", nullptr, pluralOf(sales))
            .arg(context.now(Kpi::Sales), context.before(Kpi::Sales), context.beforeName());
    case FeedbackPraise::Sales:
        return salesSentence(context);
    case FeedbackPraise::Leads:
    case FeedbackPraise::Visits:
    case FeedbackPraise::Effort:
        break;
    }
    return effortSentence(praise, context);
}

} // namespace laurel
