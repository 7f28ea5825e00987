#include "core/daterange.h"
#include "importing/attribution.h"
#include "importing/importprogram.h"
#include "storage/clickstore.h"
#include "storage/importstore.h"
#include "support/testsupport.h"

namespace laurel::test {

namespace {

constexpr qint64 handover = 20588; // 2026-05-15

/// 1 Anna, 2 Ben, 3 Cleo: see ImportProgram.
QList<AffiliateCode> codes()
{
    const QDate day = fromEpochDay(handover);
    const auto code = [](qint64 owner, CodeKind kind, const char *text, QDate from = {}, QDate to = {}) {
        return AffiliateCode{{}, AffiliateId(owner), kind, QString::fromUtf8(text), from, to};
    };
    return {code(1, CodeKind::Coupon, "ANNA10"),      code(1, CodeKind::Referral, "anna"),
            code(2, CodeKind::Referral, "ben"),       code(2, CodeKind::SubId, "b-7"),
            code(2, CodeKind::NetworkId, "N-900"),    code(2, CodeKind::Alias, "benny"),
            code(3, CodeKind::Coupon, "CLEO", {}, day), code(2, CodeKind::Coupon, "CLEO", day, {}),
            code(3, CodeKind::Email, "vip@example.com"), code(1, CodeKind::Coupon, "Größe10")};
}

} // namespace

class AttributionTest : public QObject
{
    Q_OBJECT

private slots:
    void table_data()
    {
        QTest::addColumn<QByteArrayList>("sale"); // coupon, referral, sub-id, network id, e-mail
        QTest::addColumn<qint64>("day");
        QTest::addColumn<qint64>("couponFirst");
        QTest::addColumn<int>("reason");
        QTest::addColumn<qint64>("linkFirst");
        const auto row = [](const char *name, const QByteArrayList &sale, qint64 day, qint64 couponFirst,
                            AttributionReason reason, qint64 linkFirst) {
            QTest::newRow(name) << sale << day << couponFirst << int(reason) << linkFirst;
        };
        using enum AttributionReason;
        row("nothing", {"", "", "", "", ""}, 20574, 0, None, 0);
        row("coupon", {"ANNA10", "", "", "", ""}, 20574, 1, Coupon, 1);
        row("coupon in another case, with spaces", {" anna10 ", "", "", "", ""}, 20574, 1, Coupon, 1);
        row("coupon with letters beyond ASCII", {"GRÖßE10", "", "", "", ""}, 20574, 1, Coupon, 1);
        row("referral", {"", "Ben", "", "", ""}, 20574, 2, ReferralCode, 2);
        row("coupon against link", {"ANNA10", "ben", "", "", ""}, 20574, 1, Coupon, 2);
        row("unknown coupon, known link", {"WELCOME", "ben", "", "", ""}, 20574, 2, ReferralCode, 2);
        row("sub-id", {"", "", "b-7", "", ""}, 20574, 2, SubId, 2);
        row("network id", {"", "", "", "N-900", ""}, 20574, 2, NetworkId, 2);
        row("sub-id in the referral column", {"", "b-7", "", "", ""}, 20574, 2, SubId, 2);
        row("alias in the referral column", {"", "benny", "", "", ""}, 20574, 2, Alias, 2);
        row("alias as coupon", {"BENNY", "", "", "", ""}, 20574, 2, Alias, 2);
        row("a referral code is no coupon", {"anna", "", "", "", ""}, 20574, 0, UnknownCode, 0);
        row("coupon the day before it changes hands", {"CLEO", "", "", "", ""}, handover - 1, 3, Coupon, 3);
        row("coupon on the day it changes hands", {"CLEO", "", "", "", ""}, handover, 2, Coupon, 2);
        row("lifetime customer", {"", "", "", "", "VIP+x@example.com"}, 20574, 3, Email, 3);
        row("a code goes before the customer", {"ANNA10", "", "", "", "vip@example.com"}, 20574, 1, Coupon, 1);
        row("unknown customer", {"", "", "", "", "new@example.com"}, 20574, 0, None, 0);
        row("unknown code", {"WELCOME", "", "", "", ""}, 20574, 0, UnknownCode, 0);
        row("second of two coupons", {"FREESHIP, ANNA10", "", "", "", ""}, 20574, 1, Coupon, 1);
    }

    void table()
    {
        QFETCH(const QByteArrayList, sale);
        QFETCH(const qint64, day);
        QFETCH(const qint64, couponFirst);
        QFETCH(const int, reason);
        QFETCH(const qint64, linkFirst);
        const auto view = [&sale](int i) { return std::string_view(sale[i].constData(), size_t(sale[i].size())); };
        const SaleCodes carried{.coupon = view(0), .referralCode = view(1), .subId = view(2), .networkId = view(3)};
        Attribution byCoupon({.codes = codes()});
        Attribution byLink({.codes = codes(), .rule = AttributionRule::LinkFirst});
        for (int again = 0; again < 2; ++again) {
            const AttributionResult result = byCoupon.resolve(carried, view(4), on(day));
            QCOMPARE(result.affiliate, couponFirst);
            QCOMPARE(int(result.reason), reason);
            QCOMPARE(byLink.resolve(carried, view(4), on(day)).affiliate, linkFirst);
        }
    }

    void theCodeThatDecidedIsNamed()
    {
        Attribution attribution({.codes = codes()});
        QCOMPARE(attribution.resolve({.coupon = "WELCOME", .referralCode = "ben"}, {}, on(20574)).code, std::string_view("ben"));
        QCOMPARE(attribution.resolve({.coupon = "WELCOME", .referralCode = "nobody"}, {}, on(20574)).code, std::string_view("WELCOME"));
        Attribution ended({.codes = {{{}, AffiliateId(1), CodeKind::Coupon, QStringLiteral("OLD"), {}, fromEpochDay(100)}}});
        const AttributionResult late = ended.resolve({.coupon = "OLD"}, {}, on(100));
        QCOMPARE(late.affiliate, 0);
        QCOMPARE(late.reason, AttributionReason::CodeNotValidThen);
    }

    void ignoredCodesAreNotUnknown()
    {
        Attribution attribution({.codes = codes(), .ignored = {QStringLiteral("Welcome"), QStringLiteral("ANNA10")}});
        QCOMPARE(attribution.resolve({.coupon = "WELCOME"}, {}, on(20574)).reason, AttributionReason::IgnoredCode);
        QCOMPARE(attribution.resolve({.coupon = "WELCOME"}, {}, on(20574)).code, std::string_view("WELCOME"));
        // Another code that nobody has is told, and one that somebody has decides.
        const AttributionResult both = attribution.resolve({.coupon = "WELCOME", .referralCode = "who"}, {}, on(20574));
        QCOMPARE(both.reason, AttributionReason::UnknownCode);
        QCOMPARE(both.code, std::string_view("who"));
        QCOMPARE(attribution.resolve({.coupon = "WELCOME", .referralCode = "ben"}, {}, on(20574)).affiliate, 2);
        QCOMPARE(attribution.resolve({.coupon = "ANNA10"}, {}, on(20574)).affiliate, 1);
    }

    void clicksWithinTheCookieWindow_data()
    {
        QTest::addColumn<qint64>("at"); // hours after the start of day 20574, when "v" buys
        QTest::addColumn<int>("cookieDays");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<qint64>("first");
        QTest::newRow("before any click") << qint64(-24 * 40) << 30 << qint64(0) << qint64(0);
        QTest::newRow("after Anna's") << qint64(-24 * 2) << 30 << qint64(1) << qint64(1);
        QTest::newRow("after Ben's") << qint64(13) << 30 << qint64(2) << qint64(1);
        QTest::newRow("Anna's is too long ago") << qint64(13) << 2 << qint64(2) << qint64(2);
        QTest::newRow("all are too long ago") << qint64(24 * 60) << 30 << qint64(0) << qint64(0);
        QTest::newRow("exactly at the window's end") << qint64(12 + 24 * 30) << 30 << qint64(2) << qint64(2);
        QTest::newRow("an hour after it") << qint64(13 + 24 * 30) << 30 << qint64(0) << qint64(0);
        QTest::newRow("no window") << qint64(13) << 0 << qint64(0) << qint64(0);
        QTest::newRow("a day without a time counts to its end") << qint64(0) << 30 << qint64(2) << qint64(1);
    }

    void clicksWithinTheCookieWindow()
    {
        QFETCH(const qint64, at);
        QFETCH(const int, cookieDays);
        QFETCH(const qint64, last);
        QFETCH(const qint64, first);
        constexpr qint64 start = 20574 * 86'400;
        // Anna three days before, Ben at noon of the day, somebody unknown after him.
        const auto clicks = book({{"v", start - 3 * 86'400, 20571, "anna"},
                                  {"v", start + 12 * 3600, 20574, "ben"},
                                  {"v", start + 12 * 3600 + 60, 20574, "who"},
                                  {"w", start, 20574, "anna"}});
        const qint64 bought = start + at * 3600;
        const BusinessClock::Moment when{bought, bought / 86'400};
        AttributionTerms terms{.codes = codes(), .cookieDays = cookieDays, .clicks = clicks};
        const AttributionResult result = Attribution(terms).resolve({.click = "v"}, {}, when);
        QCOMPARE(result.affiliate, last);
        QCOMPARE(result.reason, last == 0 ? AttributionReason::None : AttributionReason::Click);
        terms.clickRule = ClickRule::FirstClick;
        QCOMPARE(Attribution(terms).resolve({.click = "v"}, {}, when).affiliate, first);
        QCOMPARE(Attribution(terms).resolve({.click = "x"}, {}, when).affiliate, 0);
    }

    void clicksRankAsLinks()
    {
        const auto clicks = book({{"v", 20574 * 86'400, 20574, "ben"}});
        AttributionTerms terms{.codes = codes(), .clicks = clicks};
        const SaleCodes carried{.coupon = "ANNA10", .click = "v"};
        QCOMPARE(Attribution(terms).resolve(carried, {}, on(20574)).affiliate, 1);
        QCOMPARE(Attribution(terms).resolve({.referralCode = "anna", .click = "v"}, {}, on(20574)).affiliate, 1);
        QCOMPARE(Attribution(terms).resolve({.click = "v"}, "vip@example.com", on(20574)).affiliate, 2);
        terms.rule = AttributionRule::LinkFirst;
        QCOMPARE(Attribution(terms).resolve(carried, {}, on(20574)).affiliate, 2);
    }

    void allWhoTouchedASaleShareIt_data()
    {
        QTest::addColumn<QByteArrayList>("sale"); // coupon, referral, sub-id, click, e-mail
        QTest::addColumn<qint64>("owner");
        QTest::addColumn<QList<qint64>>("others");
        const auto row = [](const char *name, const QByteArrayList &sale, qint64 owner, const QList<qint64> &others) {
            QTest::newRow(name) << sale << owner << others;
        };
        row("nothing", {"", "", "", "", ""}, 0, {});
        row("one code", {"ANNA10", "", "", "", ""}, 1, {});
        row("twice the same affiliate", {"ANNA10", "anna", "", "", ""}, 1, {});
        row("coupon and link", {"ANNA10", "ben", "", "", ""}, 1, {2});
        row("three", {"CLEO", "ben", "", "v", ""}, 3, {1, 2});
        row("two coupons", {"CLEO, ANNA10", "", "", "", ""}, 3, {1});
        row("a link and clicks", {"", "", "b-7", "v", ""}, 2, {1});
        row("only clicks, the last one's owner first", {"", "", "", "v", ""}, 2, {1});
        row("an unknown code takes no share", {"WELCOME", "ben", "", "", ""}, 2, {});
        row("nor does a click outside the window", {"ANNA10", "", "", "old", ""}, 1, {});
        row("a customer of somebody's is theirs alone", {"", "", "", "", "vip@example.com"}, 3, {});
    }

    void allWhoTouchedASaleShareIt()
    {
        QFETCH(const QByteArrayList, sale);
        QFETCH(const qint64, owner);
        QFETCH(const QList<qint64>, others);
        constexpr qint64 start = 20574 * 86'400;
        const auto clicks = book({{"v", start - 3 * 86'400, 20571, "anna"},
                                  {"v", start - 86'400, 20573, "ben"},
                                  {"v", start - 80'000, 20573, "who"},
                                  {"old", start - 40 * 86'400, 20534, "ben"}});
        const auto view = [&sale](int i) { return std::string_view(sale[i].constData(), size_t(sale[i].size())); };
        const SaleCodes carried{.coupon = view(0), .referralCode = view(1), .subId = view(2), .click = view(3)};
        Attribution shared({.codes = codes(), .rule = AttributionRule::Shared, .clicks = clicks});
        Attribution byCoupon({.codes = codes(), .clicks = clicks});
        const AttributionResult result = shared.resolve(carried, view(4), on(20574));
        QCOMPARE(result.affiliate, owner);
        QCOMPARE(QList<qint64>(result.others.begin(), result.others.end()), others);
        const AttributionResult alone = byCoupon.resolve(carried, view(4), on(20574));
        QCOMPARE(alone.affiliate, owner);
        QCOMPARE(alone.reason, result.reason);
        QVERIFY(alone.others.empty());
    }

    void atMostTwentyShareASale()
    {
        QList<AffiliateCode> many;
        std::string cell;
        for (int i = 1; i <= 30; ++i) {
            many.append({{}, AffiliateId(i), CodeKind::Coupon, QStringLiteral("C%1").arg(i), {}, {}});
            cell += "C" + std::to_string(i) + ",";
        }
        Attribution shared({.codes = many, .rule = AttributionRule::Shared});
        const AttributionResult result = shared.resolve({.coupon = cell}, {}, on(20574));
        QCOMPARE(result.affiliate, 1);
        QCOMPARE(result.others.size(), mostSharers - 1);
    }

private:
    static BusinessClock::Moment on(qint64 day) { return {day * 86'400, day}; }

    static std::shared_ptr<const ClickBook> book(const std::vector<VisitorClick> &clicks)
    {
        ImportProgram program;
        const auto store = ImportStore::begin(program.database(), {QStringLiteral("Links"), {}, ImportKind::Clicks, {}, {}});
        must(store ? ClickStore(program.database(), store->source(), store->batch()).add(clicks) : Result<>(fail(store)));
        return std::make_shared<const ClickBook>(must(ClickBook::load(program.database())));
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::AttributionTest)
#include "attribution_test.moc"
