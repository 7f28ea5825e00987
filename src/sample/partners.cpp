#include "sample/partners.h"

#include <algorithm>
#include <array>

namespace laurel {

namespace {

using enum AffiliateKind;
using Conduct::FakedOrders;
using Conduct::SelfReferral;

// clang-format off
constexpr auto partners = std::to_array<SamplePartner>({
    // The ones that carry the program.
    {u"Kaffeekompass", u"redaktion", u"Kaffeekompass Verlag", u"kaffeekompass", u"DE", Content, u"active", u"Star", 1460, u"kompass", u"", u"reviews;long-term", Course::Steady, 980, 290, 0, 610, 28},
    {u"Bohnenpost", u"hallo", u"Bohnenpost GbR", u"bohnenpost", u"DE", Email, u"active", u"Star", 1210, u"bohnenpost", u"POST10", u"newsletter", Course::Newsletter, 620, 450, 420, 480, 24},
    {u"Sparfuchs Coupons", u"partner", u"Sparfuchs Media GmbH", u"sparfuchs-coupons", u"DE", Coupon, u"active", u"Partner", 1100, u"sparfuchs", u"SPARFUCHS10", u"coupons", Course::Steady, 1280, 430, 960, 170, 92},
    {u"Mila Brandt", u"mila", u"Filterliebe", u"filterliebe", u"DE", Creator, u"active", u"Star", 980, u"mila", u"MILA10", u"video;pour-over", Course::Dormant, 1380, 440, 560, 640, 22},
    {u"Punktekonto", u"merchants", u"Punktekonto Cashback AG", u"punktekonto", u"DE", Cashback, u"active", u"Partner", 900, u"punkte", u"", u"cashback", Course::Steady, 640, 370, 0, 250, 55},
    {u"Maschinen-Vergleich", u"daten", u"MV Portal GmbH", u"maschinen-vergleich", u"DE", Comparison, u"active", u"Partner", 1300, u"mv24", u"", u"feeds;equipment", Course::Steady, 1160, 165, 0, 700, 41},
    {u"Home Barista Circle", u"mods", u"Home Barista Circle e. V.", u"homebarista-circle", u"DE", Community, u"active", u"Star", 1400, u"hbc", u"CIRCLE10", u"forum", Course::Steady, 520, 340, 380, 430, 19},
    {u"Jonas Teekanne", u"jonas", u"", u"jonas-teekanne", u"AT", Creator, u"active", u"Partner", 640, u"teekanne", u"JONAS10", u"video;tea", Course::Riser, 300, 370, 510, 690, 20},
    {u"Brühzeit", u"team", u"Brühzeit Podcast", u"bruehzeit", u"DE", Creator, u"active", u"Partner", 700, u"bruehzeit", u"BRUEHZEIT", u"podcast", Course::Burst, 260, 410, 820, 660, 21},
    {u"Genuss und Garten", u"anzeigen", u"Genuss und Garten Magazin", u"genuss-garten", u"DE", Content, u"active", u"Partner", 1250, u"genuss", u"", u"magazine", Course::Faller, 520, 260, 0, 600, 33},
    // The two that need a closer look.
    {u"Deal Lotse", u"office", u"Deal Lotse UG", u"deal-lotse", u"DE", Coupon, u"active", u"Starter", 310, u"lotse", u"", u"coupons", Course::Steady, 19, 6100, 0, 830, 290, FakedOrders},
    {u"Rabatt Rebell", u"kontakt", u"", u"rabatt-rebell", u"DE", Coupon, u"active", u"Starter", 400, u"rebell", u"REBELL10", u"coupons", Course::Steady, 95, 1450, 700, 60, 340, SelfReferral},
    // Risers and fallers of the second row.
    {u"Kolja Krema", u"kolja", u"", u"kolja-krema", u"DE", Creator, u"active", u"Starter", 420, u"krema", u"KREMA10", u"shorts", Course::Riser, 150, 310, 640, 720, 26},
    {u"Teatime Notes", u"editor", u"Teatime Notes Ltd", u"teatime-notes", u"IE", Content, u"active", u"Partner", 610, u"teatime", u"", u"english;tea", Course::Riser, 170, 330, 0, 680, 18},
    {u"Nachhaltig Trinken", u"post", u"", u"nachhaltig-trinken", u"DE", Content, u"active", u"Starter", 480, u"nachhaltig", u"", u"fair-trade", Course::Riser, 120, 350, 0, 720, 16},
    {u"Espresso Ecke", u"info", u"", u"espresso-ecke", u"CH", Content, u"active", u"Partner", 1180, u"ecke", u"", u"reviews", Course::Faller, 310, 250, 0, 560, 30},
    {u"Lena Latte", u"lena", u"", u"lena-latte", u"DE", Creator, u"active", u"Partner", 830, u"lenalatte", u"LENA10", u"photo", Course::Faller, 280, 300, 600, 610, 36},
    {u"Gutscheinhafen", u"partner", u"Hafen Digital GmbH", u"gutscheinhafen", u"DE", Coupon, u"active", u"Starter", 860, u"hafen", u"HAFEN5", u"coupons", Course::Faller, 300, 330, 900, 210, 70},
    // Gift season.
    {u"Geschenkefinder", u"redaktion", u"Finder Media", u"geschenkefinder", u"DE", Comparison, u"active", u"Partner", 990, u"geschenke", u"", u"gifts", Course::GiftGuide, 420, 210, 0, 780, 38},
    {u"Wichtelwerk", u"hallo", u"", u"wichtelwerk", u"AT", Content, u"active", u"Starter", 700, u"wichtel", u"", u"gifts;diy", Course::GiftGuide, 160, 230, 0, 800, 30},
    {u"Advent & Co", u"mail", u"", u"advent-und-co", u"DE", Content, u"active", u"Starter", 520, u"advent", u"ADVENT10", u"gifts", Course::GiftGuide, 140, 280, 450, 790, 34},
    {u"Cadeautips", u"redactie", u"Cadeautips BV", u"cadeautips", u"NL", Content, u"active", u"Starter", 610, u"cadeau", u"", u"gifts;dutch", Course::GiftGuide, 110, 190, 0, 820, 36},
    // Newsletters.
    {u"Slow Morning", u"anna", u"Slow Morning Letters", u"slow-morning", u"DE", Email, u"active", u"Partner", 660, u"slowmorning", u"SLOW10", u"newsletter", Course::Newsletter, 170, 480, 380, 590, 17},
    {u"Die Teedepesche", u"depesche", u"", u"teedepesche", u"DE", Email, u"active", u"Starter", 540, u"depesche", u"", u"newsletter;tea", Course::Newsletter, 110, 420, 0, 560, 15},
    {u"Koffein am Freitag", u"freitag", u"", u"koffein-am-freitag", u"DE", Email, u"active", u"Starter", 300, u"freitag", u"FREITAG10", u"newsletter", Course::Newsletter, 90, 460, 500, 620, 20},
    {u"Nordic Brew Letter", u"editor", u"Nordic Brew ApS", u"nordic-brew", u"DK", Email, u"paused", u"Starter", 710, u"nordic", u"", u"newsletter;english", Course::Faller, 80, 360, 0, 640, 22},
    // Creators.
    {u"Ayla Demir", u"ayla", u"", u"ayla-kocht", u"DE", Creator, u"active", u"Partner", 560, u"ayla", u"AYLA10", u"video;recipes", Course::Burst, 180, 290, 680, 740, 24},
    {u"Pavel Novotny", u"pavel", u"", u"pavel-brews", u"CZ", Creator, u"active", u"Starter", 450, u"pavel", u"PAVEL10", u"video;english", Course::Burst, 120, 270, 620, 760, 27},
    {u"Die Kaffeetanten", u"studio", u"Die Kaffeetanten GbR", u"kaffeetanten", u"DE", Creator, u"active", u"Partner", 750, u"tanten", u"TANTEN10", u"podcast", Course::Burst, 150, 380, 790, 650, 19},
    {u"Sofie Jansen", u"sofie", u"", u"sofie-schenkt-ein", u"NL", Creator, u"active", u"Starter", 380, u"sofie", u"SOFIE10", u"photo;tea", Course::Burst, 80, 290, 560, 750, 25},
    {u"Matcha Momente", u"kim", u"", u"matcha-momente", u"DE", Creator, u"active", u"Starter", 290, u"matcha", u"MATCHA10", u"shorts;matcha", Course::Riser, 90, 340, 700, 770, 28},
    {u"Grinder Lab", u"lab", u"Grinder Lab UG", u"grinder-lab", u"DE", Creator, u"active", u"Partner", 830, u"grinderlab", u"", u"video;equipment", Course::Burst, 220, 150, 0, 670, 44},
    {u"Tom brüht auf", u"tom", u"", u"tom-brueht-auf", u"AT", Creator, u"active", u"Starter", 510, u"tom", u"TOM10", u"video", Course::Burst, 60, 310, 660, 720, 22},
    // Blogs and magazines.
    {u"Röstnotizen", u"jana", u"", u"roestnotizen", u"DE", Content, u"active", u"Partner", 1090, u"roest", u"", u"reviews", Course::Steady, 230, 310, 0, 580, 21},
    {u"Küchenwerk", u"redaktion", u"Küchenwerk Medien", u"kuechenwerk", u"DE", Content, u"active", u"Partner", 940, u"kuechenwerk", u"", u"magazine", Course::Steady, 340, 180, 0, 690, 35},
    {u"Café Chronik", u"chronik", u"", u"cafe-chronik", u"AT", Content, u"active", u"Starter", 800, u"chronik", u"", u"reviews", Course::Steady, 100, 260, 0, 610, 23},
    {u"Le Petit Noir", u"bonjour", u"Le Petit Noir SARL", u"le-petit-noir", u"FR", Content, u"active", u"Starter", 580, u"petitnoir", u"", u"french", Course::Steady, 110, 200, 0, 770, 31},
    {u"Diario del Caffè", u"scrivi", u"", u"diario-del-caffe", u"IT", Content, u"active", u"Starter", 470, u"diario", u"", u"italian", Course::Steady, 90, 170, 0, 790, 30},
    {u"Teeatlas", u"atlas", u"Teeatlas", u"teeatlas", u"DE", Content, u"active", u"Partner", 1330, u"teeatlas", u"", u"tea;reference", Course::Steady, 260, 280, 0, 540, 14},
    {u"Büroküche Blog", u"blog", u"", u"buerokueche", u"DE", Content, u"active", u"Starter", 620, u"buero", u"", u"offices", Course::Steady, 70, 300, 0, 520, 18},
    {u"Vegan & Wach", u"nina", u"", u"vegan-und-wach", u"DE", Content, u"active", u"Starter", 540, u"wach", u"WACH10", u"vegan", Course::Steady, 80, 290, 320, 660, 20},
    {u"Frühstückslotsen", u"team", u"", u"fruehstueckslotsen", u"DE", Content, u"paused", u"Starter", 880, u"fruehstueck", u"", u"recipes", Course::Faller, 120, 210, 0, 630, 27},
    {u"Thermoskanne unterwegs", u"post", u"", u"thermoskanne", u"CH", Content, u"active", u"Starter", 430, u"unterwegs", u"", u"outdoor", Course::Steady, 50, 240, 0, 720, 21},
    // Communities, comparison, cashback.
    {u"Teefreunde Forum", u"team", u"Teefreunde e. V.", u"teefreunde-forum", u"DE", Community, u"active", u"Partner", 1210, u"teefreunde", u"FORUM10", u"forum;tea", Course::Steady, 170, 350, 340, 410, 13},
    {u"Siebträger Treff", u"orga", u"", u"siebtraeger-treff", u"DE", Community, u"active", u"Starter", 760, u"treff", u"", u"forum;equipment", Course::Steady, 130, 260, 0, 450, 25},
    {u"Preisradar Küche", u"feeds", u"Preisradar GmbH", u"preisradar-kueche", u"DE", Comparison, u"active", u"Starter", 690, u"radar", u"", u"feeds", Course::Steady, 360, 110, 0, 740, 47},
    {u"Bonusbiene", u"haendler", u"Bonusbiene GmbH", u"bonusbiene", u"DE", Cashback, u"active", u"Starter", 560, u"biene", u"", u"cashback", Course::Steady, 180, 320, 0, 280, 58},
    {u"Vereinstaler", u"shops", u"Vereinstaler gGmbH", u"vereinstaler", u"DE", Cashback, u"active", u"Starter", 810, u"taler", u"", u"charity", Course::Steady, 90, 390, 0, 360, 24},
    // Newcomers.
    {u"Hanna Hafermilch", u"hanna", u"", u"hanna-hafermilch", u"DE", Creator, u"active", u"Starter", 75, u"hanna", u"HANNA10", u"shorts", Course::Newcomer, 170, 330, 640, 780, 22},
    {u"Kaltgebrüht", u"moin", u"", u"kaltgebrueht", u"DE", Content, u"active", u"Starter", 58, u"kalt", u"", u"cold-brew", Course::Newcomer, 90, 300, 0, 760, 20},
    {u"Studio Samowar", u"studio", u"Studio Samowar", u"studio-samowar", u"DE", Creator, u"active", u"Starter", 44, u"samowar", u"SAMOWAR10", u"video;tea", Course::Newcomer, 120, 360, 580, 770, 18},
    {u"Der Milchschaum", u"redaktion", u"", u"der-milchschaum", u"AT", Content, u"active", u"Starter", 33, u"schaum", u"", u"reviews", Course::Newcomer, 60, 260, 0, 740, 24},
    {u"Kofeina", u"kontakt", u"", u"kofeina-blog", u"PL", Content, u"active", u"Starter", 21, u"kofeina", u"", u"polish", Course::Newcomer, 50, 220, 0, 800, 25},
    // The long tail.
    {u"Wolfgang Petersmann", u"wolfgang", u"", u"petersmann-kocht", u"DE", Content, u"active", u"Starter", 730, u"petersmann", u"", u"recipes", Course::Steady, 12, 160, 0, 640, 30},
    {u"Stadtbüro Tipps", u"tipps", u"", u"stadtbuero-tipps", u"DE", Content, u"active", u"Starter", 640, u"stadtbuero", u"", u"offices", Course::Steady, 9, 140, 0, 600, 30},
    {u"Ida und der Tee", u"ida", u"", u"ida-und-der-tee", u"DE", Creator, u"active", u"Starter", 510, u"ida", u"IDA10", u"photo;tea", Course::Steady, 15, 210, 500, 720, 20},
    {u"Rasteplatz", u"mail", u"", u"rasteplatz", u"DE", Community, u"active", u"Starter", 900, u"rasteplatz", u"", u"outdoor", Course::Steady, 8, 120, 0, 650, 25},
    {u"Koffie Kaart", u"info", u"", u"koffie-kaart", u"NL", Content, u"active", u"Starter", 350, u"kaart", u"", u"dutch;maps", Course::Steady, 14, 150, 0, 740, 25},
    {u"Der stille Becher", u"becher", u"", u"der-stille-becher", u"DE", Content, u"ended", u"Starter", 1120, u"becher", u"", u"", Course::Faller, 20, 120, 0, 600, 25},
    {u"Uni Kaffeeklub", u"klub", u"", u"uni-kaffeeklub", u"DE", Community, u"active", u"Starter", 280, u"kaffeeklub", u"KLUB10", u"students", Course::Steady, 18, 230, 520, 760, 22},
    // At the door.
    {u"Rösterblick", u"hallo", u"", u"roesterblick", u"DE", Content, u"applied", u"", 6, u"roesterblick", u"", u"", Course::None, 0, 0, 0, 0, 0},
    {u"Fresh Cup Daily", u"hello", u"Fresh Cup Media", u"fresh-cup-daily", u"GB", Creator, u"applied", u"", 3, u"freshcup", u"", u"english", Course::None, 0, 0, 0, 0, 0},
});
// clang-format on

/// From @p before to @p after while @p daysLeft runs from @p span down to 0.
int ramp(int before, int after, int daysLeft, int span)
{
    return after + (before - after) * std::min(daysLeft, span) / span;
}

int burstDemand(const SamplePartner &partner, QDate day)
{
    // Every partner has a rhythm of its own, and the interest in a post halves every three days.
    const int rhythm = 24 + int(partner.name.size()) % 13;
    const int age = int((day.toJulianDay() + partner.clicks) % rhythm);
    return 300 + (4200 >> std::min(age / 3, 12));
}

int newcomerDemand(const SamplePartner &partner, int daysLeft)
{
    const int age = partner.joinedDaysAgo - daysLeft;
    return std::min(200 + age * 45, 1900);
}

} // namespace

std::span<const SamplePartner> samplePartners() { return partners; }

int courseDemand(const SamplePartner &partner, QDate day, int daysLeft)
{
    if (daysLeft > partner.joinedDaysAgo)
        return 0;
    switch (partner.course) {
    case Course::Steady:
        return 1000;
    case Course::Riser:
        return ramp(450, 2900, daysLeft, 300);
    case Course::Faller:
        return ramp(1500, 420, daysLeft, 360);
    case Course::Dormant:
        return daysLeft > 92 ? 1150 : 0;
    case Course::Newsletter:
        return day.dayOfWeek() == 2 + int(partner.name.size()) % 3 ? 4300 : 450;
    case Course::Burst:
        return burstDemand(partner, day);
    case Course::GiftGuide:
        return day.month() >= 11 ? 3600 : 350;
    case Course::Newcomer:
        return newcomerDemand(partner, daysLeft);
    case Course::None:
        return 0;
    }
    return 0;
}

int couponPercent(const SamplePartner &partner) { return partner.coupon.endsWith(u'5') ? 5 : 10; }

} // namespace laurel
