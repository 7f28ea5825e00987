#include "advice/feedbacklever.h"

#include "advice/ideas.h"
#include "advice/plural.h"
#include "advice/signals.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

constexpr qint64 manyClicks = 100;
constexpr qint64 someSales = 5;

/// Fewer than half of what a usual partner with any has: clicks, or sales where clicks tell nothing.
bool isHardlySeen(const AffiliateStanding &own, const ProgramStanding &program)
{
    const bool clicksTell = own.now.clicks > 0 && !own.soldByCode;
    return clicksTell ? own.now.clicks * 2 < program.medianClicks : own.now.sales * 2 < program.medianSales;
}

/// Reaches those who look for a price more than those who are not yet decided.
bool sellsByCodeAlone(const AffiliateStanding &own, const ProgramStanding &program)
{
    if (own.affiliate.kind == AffiliateKind::Coupon || own.affiliate.kind == AffiliateKind::Cashback)
        return newCustomerSignal(own, program).level != Level::High;
    return own.soldByCode || (program.medianClicks > 0 && own.now.clicks == 0 && own.now.sales >= someSales);
}

/// Whether the peers' sales fell so much that a single one's fall is no news.
bool isQuietForAll(const AffiliateStanding &own, const ProgramStanding &program)
{
    constexpr double quiet = 0.9;
    return growthSignal(own, program).programRatio < quiet;
}

QString offerText(FeedbackContext &context)
{
    const KpiSums &now = context.own().now;
    const QString idea = offerIdea(context.own().affiliate.kind);
    if (now.sales == 0)
        return Text::tr("The interest is there (%1 clicks), only the sale is still missing. %2", nullptr,
                        pluralOf(now.clicks))
            .arg(context.now(Kpi::Clicks), idea);
    return Text::tr("The interest is there, and there is room for more: %1 of %2 clicks (%3) became a sale. %4",
                    nullptr, pluralOf(now.clicks))
        .arg(context.now(Kpi::Sales), context.now(Kpi::Clicks), context.now(Kpi::ConversionRate), idea);
}

QString quieterText(FeedbackContext &context)
{
    const AffiliateStanding &own = context.own();
    const QString idea = revivalIdea(own.affiliate.kind);
    if (isQuietForAll(own, context.program()))
        return Text::tr("It was quieter than in %1 (sales: %2, then %3), and not only with you: the whole program was. "
                        "Here is one "
                        "thing to try. %4")
            .arg(context.beforeName(), context.before(Kpi::Sales), context.now(Kpi::Sales), idea);
    const AffiliateHistory &history = own.history;
    if (history.salesYearAgo > 0 && own.now.sales >= history.salesYearAgo)
        return Text::tr("It was quieter than in %1 (sales: %2, then %3), and no quieter than at this time a year ago. "
                        "Here is one "
                        "thing to try. %4")
            .arg(context.beforeName(), context.before(Kpi::Sales), context.now(Kpi::Sales), idea);
    return Text::tr("It was quieter than in %1 (sales: %2, then %3), as it is for everyone at some time. Here is one "
                    "thing to try. %4")
        .arg(context.beforeName(), context.before(Kpi::Sales), context.now(Kpi::Sales), idea);
}

} // namespace

FeedbackLever chooseLever(const FeedbackContext &context)
{
    const AffiliateStanding &own = context.own();
    const ProgramStanding &program = context.program();
    if (looksUnusual(own, program))
        return FeedbackLever::LookTogether;
    const bool clicksWithoutSales = own.now.clicks >= manyClicks && conversionSignal(own, program).level == Level::Low;
    if (own.now.sales <= 0) {
        if (clicksWithoutSales)
            return FeedbackLever::Offer;
        return own.history.soldEver ? FeedbackLever::Reactivate : FeedbackLever::FirstSale;
    }
    if (refundSignal(own, program).level == Level::High)
        return FeedbackLever::Refunds;
    if (clicksWithoutSales)
        return FeedbackLever::Offer;
    if (growthSignal(own, program).trend == Trend::Falling)
        return FeedbackLever::Quieter;
    if (sellsByCodeAlone(own, program))
        return FeedbackLever::Content;
    return isHardlySeen(own, program) ? FeedbackLever::Visibility : FeedbackLever::Strength;
}

QString leverText(FeedbackLever lever, FeedbackContext &context)
{
    const AffiliateStanding &own = context.own();
    const AffiliateKind kind = own.affiliate.kind;
    switch (lever) {
    case FeedbackLever::LookTogether:
        return Text::
            tr("One thing I would like to look at together with you is how customers find us through you. The figures "
               "(sales: %1, clicks: %2) differ from what we usually see, and you know best why.")
                .arg(context.now(Kpi::Sales), context.now(Kpi::Clicks));
    case FeedbackLever::Refunds:
        return Text::tr("One thing stands out: %1 of %2 sales (%3) were refunded, more than usual. A word on whom the "
                        "product suits, and "
                        "whom it does not, helps people choose what they will keep.",
                        nullptr, pluralOf(own.now.sales))
            .arg(context.now(Kpi::Refunds), context.now(Kpi::Sales), context.now(Kpi::RefundRate));
    case FeedbackLever::Offer:
        return offerText(context);
    case FeedbackLever::Quieter:
        return quieterText(context);
    case FeedbackLever::Reactivate:
        return Text::tr("If you would like to start again, here is one thing to try. %1 Tell me what you need for it, "
                        "and I will send it.")
            .arg(revivalIdea(kind));
    case FeedbackLever::FirstSale:
        return Text::tr(
                   "Here is one thing to try as a first step. %1 Tell me what you need for it, and I will send it.")
            .arg(visibilityIdea(kind));
    case FeedbackLever::Content:
        return Text::tr("Here is one thing to try. %1").arg(contentIdea(kind));
    case FeedbackLever::Visibility:
        return Text::tr("Here is one thing to try, so that more people see it. %1").arg(visibilityIdea(kind));
    case FeedbackLever::Strength:
        break;
    }
    return Text::tr("Here is one thing to try. %1").arg(strengthIdea(kind));
}

} // namespace laurel
