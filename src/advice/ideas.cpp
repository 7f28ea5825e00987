#include "advice/ideas.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackIdeas)
};

} // namespace

QString visibilityIdea(AffiliateKind kind)
{
    switch (kind) {
    case AffiliateKind::Content:
        return Text::tr("Put a link into the article that is read most, near the place where people decide.");
    case AffiliateKind::Creator:
        return Text::tr(
            "Show the product early in your next post or video, and pin the link where people look for it.");
    case AffiliateKind::Coupon:
        return Text::tr("Place our offer on your start page for a week, or in the category that people visit most.");
    case AffiliateKind::Cashback:
        return Text::tr("Feature our shop for a week, with the cashback in the first line.");
    case AffiliateKind::Email:
        return Text::tr("Send one short mail about a single product, with one clear link near the top.");
    case AffiliateKind::Comparison:
        return Text::tr("Add our products to one more comparison, with current prices and pictures.");
    case AffiliateKind::Community:
        return Text::tr("Answer a question that your members often ask, and add the link where it helps.");
    case AffiliateKind::Other:
        break;
    }
    return Text::tr("Put the link where most people see it, with a sentence on why you recommend us.");
}

QString offerIdea(AffiliateKind kind)
{
    switch (kind) {
    case AffiliateKind::Content:
        return Text::tr(
            "Links that go straight to the product you write about, instead of our start page, usually do better.");
    case AffiliateKind::Creator:
        return Text::tr("Showing the product in use, and linking straight to it, helps people decide.");
    case AffiliateKind::Coupon:
        return Text::tr(
            "When the conditions of the offer stand beside the link, those who click know that it is for them.");
    case AffiliateKind::Cashback:
        return Text::tr(
            "When the rate and its conditions stand beside the link, those who click know that it is for them.");
    case AffiliateKind::Email:
        return Text::tr("One product in a mail, with its price and a link straight to it, helps people decide.");
    case AffiliateKind::Comparison:
        return Text::tr("It is worth checking that prices are current and that each link leads to the very product.");
    case AffiliateKind::Community:
        return Text::tr("A link straight to the product, with a line on how you use it yourself, helps people decide.");
    case AffiliateKind::Other:
        break;
    }
    return Text::tr(
        "A link straight to the product that you recommend, instead of our start page, usually does better.");
}

QString revivalIdea(AffiliateKind kind)
{
    switch (kind) {
    case AffiliateKind::Content:
        return Text::tr(
            "Bring your best article up to date with a new paragraph and today's date, and readers often come back.");
    case AffiliateKind::Creator:
        return Text::tr(
            "Take up your best post again: how the product looks after months of use is a story of its own.");
    case AffiliateKind::Coupon:
        return Text::tr("Show a fresh offer with a new end date. I am happy to set up a code for it.");
    case AffiliateKind::Cashback:
        return Text::tr("Announce a few days with a higher rate. I am happy to agree on the dates with you.");
    case AffiliateKind::Email:
        return Text::tr("Send a mail to those who clicked last time. They are the most likely to look again.");
    case AffiliateKind::Comparison:
        return Text::tr("Bring prices and products up to date, and move what is new to the top.");
    case AffiliateKind::Community:
        return Text::tr("Ask your members which of our products they use. Their answers interest others.");
    case AffiliateKind::Other:
        break;
    }
    return Text::tr("A single new post about one product is enough to be seen again.");
}

QString contentIdea(AffiliateKind kind)
{
    switch (kind) {
    case AffiliateKind::Coupon:
        return Text::tr(
            "Add two sentences to the code on what the product is good for and for whom. They reach people who are not "
            "yet decided, whom a code alone does not reach.");
    case AffiliateKind::Cashback:
        return Text::tr("Present one of our products with a short text of its own. It reaches people who are not yet "
                        "on their way to "
                        "the shop.");
    case AffiliateKind::Content:
    case AffiliateKind::Creator:
    case AffiliateKind::Email:
    case AffiliateKind::Comparison:
    case AffiliateKind::Community:
    case AffiliateKind::Other:
        break;
    }
    return Text::tr("Your code works well. Put your link beside it and say what the product is good for, so that those "
                    "who are not yet "
                    "decided find us through you as well.");
}

QString strengthIdea(AffiliateKind kind)
{
    switch (kind) {
    case AffiliateKind::Content:
        return Text::tr("Write a second article on something that goes with the first, and link the two. I am happy to "
                        "send samples "
                        "and pictures.");
    case AffiliateKind::Creator:
        return Text::tr("Make a follow-up that answers the questions under your last post. I am happy to send what you "
                        "want to show.");
    case AffiliateKind::Coupon:
        return Text::tr("Test a code for one category instead of all, and compare. I am happy to set it up.");
    case AffiliateKind::Cashback:
        return Text::tr("Feature one category instead of the whole shop for a week, and compare.");
    case AffiliateKind::Email:
        return Text::tr("Test two subject lines with a small part of your list, and send the better one to the rest.");
    case AffiliateKind::Comparison:
        return Text::tr(
            "Add a row on what buyers ask most, such as delivery time or sizes. I am happy to send the facts.");
    case AffiliateKind::Community:
        return Text::tr("Collect the questions of your members, and I will answer them for you in a post.");
    case AffiliateKind::Other:
        break;
    }
    return Text::tr(
        "Do once more what worked best, for a product that you have not shown yet. I am happy to send what you need.");
}

} // namespace laurel
