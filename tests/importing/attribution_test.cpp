#include "core/daterange.h"
#include "importing/attribution.h"
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
        const SaleCodes carried{view(0), view(1), view(2), view(3), view(4)};
        Attribution byCoupon(codes(), AttributionRule::CouponFirst);
        Attribution byLink(codes(), AttributionRule::LinkFirst);
        for (int again = 0; again < 2; ++again) {
            const AttributionResult result = byCoupon.resolve(carried, day);
            QCOMPARE(result.affiliate, couponFirst);
            QCOMPARE(int(result.reason), reason);
            QCOMPARE(byLink.resolve(carried, day).affiliate, linkFirst);
        }
    }

    void theCodeThatDecidedIsNamed()
    {
        Attribution attribution(codes(), AttributionRule::CouponFirst);
        QCOMPARE(attribution.resolve({"WELCOME", "ben", {}, {}, {}}, 20574).code, std::string_view("ben"));
        QCOMPARE(attribution.resolve({"WELCOME", "nobody", {}, {}, {}}, 20574).code, std::string_view("WELCOME"));
        Attribution ended({{{}, AffiliateId(1), CodeKind::Coupon, QStringLiteral("OLD"), {}, fromEpochDay(100)}},
                          AttributionRule::CouponFirst);
        const AttributionResult late = ended.resolve({"OLD", {}, {}, {}, {}}, 100);
        QCOMPARE(late.affiliate, 0);
        QCOMPARE(late.reason, AttributionReason::CodeNotValidThen);
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::AttributionTest)
#include "attribution_test.moc"
