#include "sample/catalogue.h"

#include <array>

namespace laurel {

namespace {

constexpr auto products = std::to_array<SampleProduct>({
    {u"ESP-DAWN-250", u"Harbour Dawn Espresso 250 g", 841, 7, Season::AllYear, 90},
    {u"ESP-DAWN-1000", u"Harbour Dawn Espresso 1 kg", 2692, 7, Season::AllYear, 60},
    {u"ESP-NIGHT-250", u"Night Watch Dark Roast 250 g", 888, 7, Season::AllYear, 55},
    {u"ESP-NIGHT-1000", u"Night Watch Dark Roast 1 kg", 2804, 7, Season::AllYear, 32},
    {u"FIL-ETH-250", u"Ethiopia Guji Filter 250 g", 1262, 7, Season::AllYear, 62},
    {u"FIL-KEN-250", u"Kenya Nyeri Filter 250 g", 1402, 7, Season::AllYear, 34},
    {u"FIL-COL-250", u"Colombia Huila Filter 250 g", 1168, 7, Season::AllYear, 44},
    {u"FIL-DECAF-250", u"Decaf Sugarcane Process 250 g", 1215, 7, Season::AllYear, 24},
    {u"COLD-BREW-BAGS", u"Cold Brew Bags, box of 10", 1402, 7, Season::Summer, 40},
    {u"TEA-ASSAM-100", u"Assam Second Flush 100 g", 785, 7, Season::Winter, 42},
    {u"TEA-EAST-100", u"East Frisian Blend 100 g", 645, 7, Season::Winter, 58},
    {u"TEA-SENCHA-100", u"Sencha Uji 100 g", 1075, 7, Season::AllYear, 36},
    {u"TEA-MATCHA-30", u"Matcha Ceremonial 30 g", 2318, 7, Season::AllYear, 30},
    {u"TEA-OOLONG-50", u"Milk Oolong 50 g", 935, 7, Season::AllYear, 22},
    {u"TEA-ROOIBOS-100", u"Rooibos Orange 100 g", 561, 7, Season::Winter, 30},
    {u"TEA-ICED-100", u"Iced Tea Hibiscus & Mint 100 g", 608, 7, Season::Summer, 34},
    {u"TEA-CHAI-100", u"Chai Winter Spice 100 g", 738, 7, Season::Winter, 36},
    {u"KIT-V60", u"Pour-over Set, ceramic", 2933, 19, Season::AllYear, 20},
    {u"KIT-PRESS", u"French Press 0.6 l", 3277, 19, Season::AllYear, 16},
    {u"KIT-GRIND-H", u"Hand Grinder N1", 7975, 19, Season::AllYear, 13},
    {u"KIT-GRIND-E", u"Electric Grinder E4", 18403, 19, Season::Gifts, 4},
    {u"KIT-KETTLE", u"Gooseneck Kettle 0.9 l", 6639, 19, Season::AllYear, 9},
    {u"KIT-SCALE", u"Brewing Scale", 4118, 19, Season::AllYear, 9},
    {u"KIT-POT", u"Glass Teapot 1.2 l", 3353, 19, Season::Winter, 14},
    {u"GIFT-COFFEE", u"Gift Box Coffee Journey", 3177, 7, Season::Gifts, 34},
    {u"GIFT-TEA", u"Gift Box Tea Around the World", 2710, 7, Season::Gifts, 34},
    {u"GIFT-ADVENT", u"Advent Calendar, 24 teas", 2617, 7, Season::Gifts, 30},
    {u"SUB-COFFEE-3", u"Coffee Subscription, 3 months", 4112, 7, Season::AllYear, 12},
});

constexpr auto courses = std::to_array<SampleProduct>({
    {u"COURSE-BARISTA", u"Home Barista Evening", 6639, 19, Season::AllYear, 40, false},
    {u"COURSE-LATTE", u"Latte Art Workshop", 7479, 19, Season::AllYear, 26, false},
    {u"COURSE-TEA", u"Tea Tasting, ten cups", 4118, 19, Season::Winter, 30, false},
    {u"COURSE-ROAST", u"Roastery Tour and Cupping", 3277, 19, Season::AllYear, 34, false},
    {u"VOUCHER-50", u"Voucher for a Course", 4202, 19, Season::Gifts, 36, false},
});

constexpr auto coupons = std::to_array<QStringView>({u"WELCOME5", u"FRIENDS10", u"SORRY5", u"SPARFUCHS1O", u"MILAA10"});

/// January to December.
constexpr std::array<int, 12> monthDemand{880, 880, 900, 880, 830, 740, 680, 710, 920, 1080, 1420, 1650};
/// Monday to Sunday.
constexpr std::array<int, 7> weekdayDemand{1080, 1000, 980, 960, 900, 880, 1200};

bool isAroundBlackFriday(QDate day)
{
    if (day.month() != 11)
        return false;
    const QDate first(day.year(), 11, 1);
    const QDate blackFriday = first.addDays((5 - first.dayOfWeek() + 7) % 7 + 21);
    return qAbs(day.daysTo(blackFriday)) <= 3;
}

/// How much the season lifts a product, in thousandths.
int seasonLift(Season season, int month)
{
    const bool winter = month >= 10 || month <= 2;
    switch (season) {
    case Season::AllYear:
        return 1000;
    case Season::Winter:
        return winter ? 1500 : 650;
    case Season::Summer:
        return month >= 5 && month <= 8 ? 2600 : 150;
    case Season::Gifts:
        return month >= 11 ? 3000 : 350;
    }
    return 1000;
}

} // namespace

std::span<const SampleProduct> shopProducts() { return products; }

std::span<const SampleProduct> courseProducts() { return courses; }

std::span<const QStringView> ownCoupons() { return coupons; }

int yearlyDemand(QDate day)
{
    // Nothing ordered after the 21st arrives before Christmas.
    if (day.month() == 12 && day.day() > 21)
        return 560;
    const int demand = monthDemand[size_t(day.month() - 1)];
    return isAroundBlackFriday(day) ? demand * 17 / 10 : demand;
}

int weeklyDemand(QDate day) { return weekdayDemand[size_t(day.dayOfWeek() - 1)]; }

const SampleProduct &pickProduct(std::span<const SampleProduct> products, QDate day, RandomSource &random)
{
    std::array<int, 32> weights{};
    Q_ASSERT(products.size() <= weights.size());
    for (size_t i = 0; i < products.size(); ++i)
        weights[i] = products[i].weight * seasonLift(products[i].season, day.month());
    return products[size_t(random.weighted(std::span(weights).first(products.size())))];
}

} // namespace laurel
