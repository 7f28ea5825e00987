#include "storagefixture.h"

#include "core/daterange.h"
#include "storage/affiliaterepository.h"
#include "storage/businessday.h"
#include "storage/programrepository.h"
#include "storage/statements.h"

using namespace laurel;
using namespace laurel::test;

namespace {

QStringList namesOf(const QList<Affiliate> &affiliates)
{
    QStringList names;
    for (const Affiliate &affiliate : affiliates)
        names.append(affiliate.name);
    return names;
}

Affiliate zoe()
{
    Affiliate affiliate;
    affiliate.name = u"Zoë Müller"_qs;
    affiliate.company = u"Kaffeeblog"_qs;
    affiliate.email = u"Zoe.Mueller+blog@example.com"_qs;
    affiliate.website = u"https://kaffeeblog.example"_qs;
    affiliate.country = u"DE"_qs;
    affiliate.kind = AffiliateKind::Content;
    affiliate.status = AffiliateStatus::Paused;
    affiliate.joined = QDate(2024, 2, 29);
    affiliate.notes = u"Met at the fair."_qs;
    affiliate.tags = {u"vip"_qs, u" Top  Ten "_qs, u"VIP"_qs, u""_qs};
    return affiliate;
}

AffiliateCode coupon(AffiliateId affiliate, const QString &code, QDate from = {}, QDate to = {})
{
    return AffiliateCode{{}, affiliate, CodeKind::Coupon, code, from, to};
}

} // namespace

class AffiliateRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_program.reset(); }
    void affiliateComesBackAsSaved();
    void updateReplacesEveryField();
    void aNewTierHoldsFromTheProgramsDay_data();
    void aNewTierHoldsFromTheProgramsDay();
    void listIsSortedAccentBlind();
    void textFilter_data();
    void textFilter();
    void statusAndTierFilter();
    void findByText_data();
    void findByText();
    void findByTextNamesSeveral();
    void findByEmail();
    void wrongValuesAreRefused();
    void removeAndUndo();
    void removeIsRefusedWithSales();
    void removeIsRefusedWithARule();
    void codes();
    void takenCodeNamesItsHolder();
    void codeOfTheSameAffiliate();
    void codesChangeOwnersOverTime();
    void emailCodesAreComparedNormalised();
    void timeline();
    void missingRows();
    void recordHoldsNothingPersonal();
    void recordHoldsOnlyWhatChanged();

private:
    [[nodiscard]] Database &database() { return m_program->database(); }
    [[nodiscard]] AffiliateRepository repository() { return AffiliateRepository(database()); }

    std::unique_ptr<TemporaryProgram> m_program;
};

void AffiliateRepositoryTest::init() { m_program = std::make_unique<TemporaryProgram>(); }

void AffiliateRepositoryTest::affiliateComesBackAsSaved()
{
    Affiliate affiliate = zoe();
    affiliate.tier = must(ProgramRepository(database()).insertTier(Tier{{}, u"Gold"_qs, 1, {}}));
    const AffiliateId id = must(repository().insert(affiliate));
    const Affiliate again = must(repository().find(id));
    QCOMPARE(again.id, id);
    QCOMPARE(again.name, affiliate.name);
    QCOMPARE(again.company, affiliate.company);
    QCOMPARE(again.email, affiliate.email);
    QCOMPARE(again.website, affiliate.website);
    QCOMPARE(again.country, affiliate.country);
    QCOMPARE(again.kind, affiliate.kind);
    QCOMPARE(again.status, affiliate.status);
    QCOMPARE(again.tier, affiliate.tier);
    QCOMPARE(again.joined, affiliate.joined);
    QCOMPARE(again.notes, affiliate.notes);
    QCOMPARE(again.tags, (QStringList{u"Top Ten"_qs, u"vip"_qs}));
}

void AffiliateRepositoryTest::updateReplacesEveryField()
{
    const AffiliateId id = must(repository().insert(zoe()));
    Affiliate changed;
    changed.id = id;
    changed.name = u"Zoë Maier"_qs;
    changed.tags = {u"new"_qs};
    QVERIFY_RESULT(repository().update(changed));
    const Affiliate again = must(repository().find(id));
    QCOMPARE(again.name, changed.name);
    QCOMPARE(again.company, QString());
    QCOMPARE(again.status, AffiliateStatus::Active);
    QCOMPARE(again.joined, QDate());
    QCOMPARE(again.tags, changed.tags);
    QCOMPARE(must(repository().findByEmail(zoe().email)), std::nullopt);
    QCOMPARE(must(repository().list({u"maier"_qs, {}, {}})).size(), 1);
    QCOMPARE(must(repository().list({u"kaffeeblog"_qs, {}, {}})).size(), 0);
}

void AffiliateRepositoryTest::aNewTierHoldsFromTheProgramsDay_data()
{
    QTest::addColumn<QString>("timeZone");
    // At any moment it is another day than UTC's in one of them.
    QTest::newRow("far east") << u"Pacific/Kiritimati"_qs;
    QTest::newRow("far west") << u"Etc/GMT+12"_qs;
}

void AffiliateRepositoryTest::aNewTierHoldsFromTheProgramsDay()
{
    QFETCH(QString, timeZone);
    ProgramRepository program(database());
    ProgramInfo info = must(program.load());
    info.timeZone = timeZone;
    QVERIFY(program.save(info).has_value());
    Affiliate affiliate = zoe();
    affiliate.tier = must(program.insertTier(Tier{{}, u"Silver"_qs, 1, {}}));
    affiliate.id = must(AffiliateRepository(database()).insert(affiliate));
    const QDate before = businessToday(timeZone);
    for (const QString &name : {u"Gold"_qs, u"Platinum"_qs}) {
        affiliate.tier = must(program.insertTier(Tier{{}, name, 2, {}}));
        QVERIFY(AffiliateRepository(database()).update(affiliate).has_value());
    }
    SQLite::Statement periods(database().sql(), "SELECT from_day, tier_id FROM affiliate_tier_period WHERE affiliate_id = ? ORDER BY 1");
    periods.bind(1, int64_t(affiliate.id.value()));
    QVERIFY(periods.executeStep());
    QVERIFY(periods.executeStep());
    const QDate from = fromEpochDay(periods.getColumn(0).getInt64());
    QVERIFY2(from == before || from == businessToday(timeZone), qPrintable(from.toString(Qt::ISODate)));
    QCOMPARE(periods.getColumn(1).getInt64(), affiliate.tier.value());
    QVERIFY(!periods.executeStep());
}

void AffiliateRepositoryTest::listIsSortedAccentBlind()
{
    for (const char *name : {"Zoë", "émile", "Eva", "Ägidius", "anna", "Élodie"})
        addAffiliate(database(), QString::fromUtf8(name));
    QCOMPARE(namesOf(must(repository().list())),
             (QStringList{u"Ägidius"_qs, u"anna"_qs, u"Élodie"_qs, u"émile"_qs, u"Eva"_qs, u"Zoë"_qs}));
}

void AffiliateRepositoryTest::textFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("name without accents") << u"zoe muller"_qs << true;
    QTest::newRow("words in any order") << u"MÜLLER zo"_qs << true;
    QTest::newRow("company") << u"kaffee"_qs << true;
    QTest::newRow("e-mail") << u"+blog@example"_qs << true;
    QTest::newRow("tag") << u"top ten"_qs << true;
    QTest::newRow("code") << u"summer"_qs << true;
    QTest::newRow("code and name") << u"summer25 zoë"_qs << true;
    QTest::newRow("wildcards are letters") << u"z%e"_qs << false;
    QTest::newRow("notes are not searched") << u"fair"_qs << false;
    QTest::newRow("one word matches nothing") << u"zoe nobody"_qs << false;
}

void AffiliateRepositoryTest::textFilter()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    const AffiliateId id = must(repository().insert(zoe()));
    must(repository().insertCode(coupon(id, u"SUMMER25"_qs)));
    addAffiliate(database(), u"Somebody else"_qs);
    QCOMPARE(must(repository().list({text, {}, {}})).size(), found ? 1 : 0);
}

void AffiliateRepositoryTest::statusAndTierFilter()
{
    const TierId gold = must(ProgramRepository(database()).insertTier(Tier{{}, u"Gold"_qs, 1, {}}));
    Affiliate affiliate = zoe();
    affiliate.tier = gold;
    must(repository().insert(affiliate));
    addAffiliate(database(), u"Anna"_qs);
    QCOMPARE(namesOf(must(repository().list({{}, AffiliateStatus::Paused, {}}))), QStringList(affiliate.name));
    QCOMPARE(namesOf(must(repository().list({{}, AffiliateStatus::Active, {}}))), QStringList(u"Anna"_qs));
    QCOMPARE(namesOf(must(repository().list({{}, {}, gold}))), QStringList(affiliate.name));
    QCOMPARE(must(repository().list({{}, AffiliateStatus::Active, gold})).size(), 0);
}

void AffiliateRepositoryTest::findByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << u" zoë MÜLLER "_qs;
    QTest::newRow("e-mail in another writing") << u"zoe.mueller@EXAMPLE.com"_qs;
    QTest::newRow("code") << u"summer25"_qs;
}

void AffiliateRepositoryTest::findByText()
{
    QFETCH(QString, text);
    const AffiliateId id = must(repository().insert(zoe()));
    must(repository().insertCode(coupon(id, u"SUMMER25"_qs)));
    addAffiliate(database(), u"Anna"_qs);
    QCOMPARE(must(repository().findByText(text)).id, id);
    QCOMPARE_ERROR(repository().findByText(u"Zoë"_qs), ErrorCode::NotFound);
    QCOMPARE_ERROR(repository().findByText(u" "_qs), ErrorCode::NotFound);
}

void AffiliateRepositoryTest::findByTextNamesSeveral()
{
    addAffiliate(database(), u"Anna"_qs);
    const AffiliateId ben = addAffiliate(database(), u"Ben"_qs);
    must(repository().insertCode(coupon(ben, u"ANNA"_qs)));
    QCOMPARE_ERROR(repository().findByText(u"anna"_qs), ErrorCode::Conflict);
}

void AffiliateRepositoryTest::findByEmail()
{
    const AffiliateId id = must(repository().insert(zoe()));
    addAffiliate(database(), u"Without address"_qs);
    QCOMPARE(must(repository().findByEmail(u"ZOE.MUELLER@example.com"_qs)), std::optional(id));
    QCOMPARE(must(repository().findByEmail(u"nobody@example.com"_qs)), std::nullopt);
    QCOMPARE(must(repository().findByEmail({})), std::nullopt);
}

void AffiliateRepositoryTest::wrongValuesAreRefused()
{
    Affiliate affiliate = zoe();
    affiliate.name = u"  "_qs;
    QCOMPARE_ERROR(repository().insert(affiliate), ErrorCode::InvalidInput);
    affiliate.name = QString(201, u'x');
    QCOMPARE_ERROR(repository().insert(affiliate), ErrorCode::InvalidInput);
    affiliate = zoe();
    affiliate.email = u"not an address"_qs;
    QCOMPARE_ERROR(repository().insert(affiliate), ErrorCode::InvalidInput);
    const AffiliateId id = addAffiliate(database(), u"Anna"_qs);
    QCOMPARE_ERROR(repository().insertCode(coupon(id, u"  "_qs)), ErrorCode::InvalidInput);
    QCOMPARE_ERROR(repository().insertCode(coupon(id, u"X"_qs, QDate(2026, 5, 1), QDate(2026, 5, 1))),
                   ErrorCode::InvalidInput);
    QCOMPARE_ERROR(repository().insertEvent(AffiliateEvent{{}, id, {}, EventKind::Note, {}, {}}),
                   ErrorCode::InvalidInput);
    QCOMPARE(must(repository().list()).size(), 1);
}

void AffiliateRepositoryTest::removeAndUndo()
{
    const AffiliateId id = must(repository().insert(zoe()));
    must(repository().insertCode(coupon(id, u"SUMMER25"_qs)));
    const Affiliate before = must(repository().find(id));
    const QList<AffiliateCode> codes = must(repository().codes(id));
    QVERIFY_RESULT(repository().remove(id));
    QCOMPARE_ERROR(repository().find(id), ErrorCode::NotFound);
    QVERIFY(must(repository().allCodes()).isEmpty());
    QCOMPARE(must(repository().insert(before)), id);
    QCOMPARE(must(repository().insertCode(codes.first())), codes.first().id);
    QCOMPARE(must(repository().find(id)).tags, before.tags);
}

void AffiliateRepositoryTest::removeIsRefusedWithSales()
{
    const AffiliateId id = must(repository().insert(zoe()));
    addBatch(database());
    SaleSpec sale;
    sale.affiliate = id;
    addSale(database(), sale);
    const Result<> removed = repository().remove(id);
    QCOMPARE_ERROR(removed, ErrorCode::RefusedByRule);
    QVERIFY(removed.error().message.contains(u"Zoë Müller"_qs));
    QVERIFY_RESULT(repository().find(id));
}

void AffiliateRepositoryTest::removeIsRefusedWithARule()
{
    const AffiliateId id = must(repository().insert(zoe()));
    execute(database(), "INSERT INTO commission_plan VALUES (1, 'Standard', 30);"
                        "INSERT INTO commission_rule (plan_id, number, version, affiliate_id, rate_ppm) "
                        "VALUES (1, 1, 1, 1, 100000)");
    QCOMPARE_ERROR(repository().remove(id), ErrorCode::RefusedByRule);
}

void AffiliateRepositoryTest::codes()
{
    const AffiliateId id = must(repository().insert(zoe()));
    AffiliateCode code = coupon(id, u" Summer25 "_qs, QDate(2026, 5, 1), QDate(2026, 9, 1));
    code.id = must(repository().insertCode(code));
    QList<AffiliateCode> codes = must(repository().codes(id));
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes.first().code, u"Summer25"_qs);
    QCOMPARE(codes.first().kind, CodeKind::Coupon);
    QCOMPARE(codes.first().validFrom, QDate(2026, 5, 1));
    QCOMPARE(codes.first().validTo, QDate(2026, 9, 1));

    code.kind = CodeKind::SubId;
    code.code = u"blog-1"_qs;
    code.validTo = {};
    QVERIFY_RESULT(repository().updateCode(code));
    codes = must(repository().codes(id));
    QCOMPARE(codes.first().kind, CodeKind::SubId);
    QCOMPARE(codes.first().validTo, QDate());
    QVERIFY_RESULT(repository().removeCode(code.id));
    QVERIFY(must(repository().codes(id)).isEmpty());
}

void AffiliateRepositoryTest::takenCodeNamesItsHolder()
{
    const AffiliateId holder = must(repository().insert(zoe()));
    const AffiliateId other = addAffiliate(database(), u"Anna"_qs);
    must(repository().insertCode(coupon(holder, u"SUMMER"_qs)));
    const auto inserted = repository().insertCode(coupon(other, u"summer"_qs));
    QCOMPARE_ERROR(inserted, ErrorCode::Conflict);
    QVERIFY2(inserted.error().message.contains(u"Zoë Müller"_qs), qPrintable(inserted.error().message));

    AffiliateCode own = coupon(other, u"WINTER"_qs);
    own.id = must(repository().insertCode(own));
    own.code = u"Summer"_qs;
    QCOMPARE_ERROR(repository().updateCode(own), ErrorCode::Conflict);
}

void AffiliateRepositoryTest::codeOfTheSameAffiliate()
{
    const AffiliateId id = must(repository().insert(zoe()));
    AffiliateCode code = coupon(id, u"SUMMER"_qs);
    code.id = must(repository().insertCode(code));
    QCOMPARE_ERROR(repository().insertCode(coupon(id, u"Summer"_qs)), ErrorCode::Conflict);
    // Changing only its writing is no conflict with itself.
    code.code = u"Summer"_qs;
    QVERIFY_RESULT(repository().updateCode(code));
}

void AffiliateRepositoryTest::codesChangeOwnersOverTime()
{
    const AffiliateId first = must(repository().insert(zoe()));
    const AffiliateId second = addAffiliate(database(), u"Anna"_qs);
    const QDate handover(2026, 5, 1);
    must(repository().insertCode(coupon(first, u"SUMMER"_qs, {}, handover)));
    QVERIFY_RESULT(repository().insertCode(coupon(second, u"SUMMER"_qs, handover, {})));
}

void AffiliateRepositoryTest::emailCodesAreComparedNormalised()
{
    const AffiliateId first = must(repository().insert(zoe()));
    const AffiliateId second = addAffiliate(database(), u"Anna"_qs);
    must(repository().insertCode(AffiliateCode{{}, first, CodeKind::Email, u"zoe@gmail.com"_qs, {}, {}}));
    QCOMPARE_ERROR(
        repository().insertCode(AffiliateCode{{}, second, CodeKind::Email, u"Z.oe+x@googlemail.com"_qs, {}, {}}),
        ErrorCode::Conflict);
}

void AffiliateRepositoryTest::timeline()
{
    const AffiliateId id = must(repository().insert(zoe()));
    const QDateTime monday(QDate(2026, 5, 4), QTime(9, 30), Qt::UTC);
    AffiliateEvent event{{}, id, monday, EventKind::Contact, u"Call"_qs, u"Wants a banner."_qs};
    event.id = must(repository().insertEvent(event));
    must(repository().insertEvent(AffiliateEvent{{}, id, monday.addDays(1), EventKind::Note, u"Later"_qs, {}}));
    const QList<AffiliateEvent> events = must(repository().events(id));
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).title, u"Later"_qs);
    QCOMPARE(events.at(1).id, event.id);
    QCOMPARE(events.at(1).at, monday);
    QCOMPARE(events.at(1).kind, EventKind::Contact);
    QCOMPARE(events.at(1).body, event.body);
    QVERIFY_RESULT(repository().removeEvent(event.id));
    QCOMPARE(must(repository().events(id)).size(), 1);
    QCOMPARE(must(repository().insertEvent(event)), event.id);
}

void AffiliateRepositoryTest::missingRows()
{
    Affiliate affiliate = zoe();
    affiliate.id = AffiliateId(77);
    QCOMPARE_ERROR(repository().update(affiliate), ErrorCode::NotFound);
    QCOMPARE_ERROR(repository().remove(affiliate.id), ErrorCode::NotFound);
    AffiliateCode code = coupon(affiliate.id, u"X"_qs);
    QCOMPARE_ERROR(repository().insertCode(code), ErrorCode::RefusedByRule);
    code.id = AffiliateCodeId(77);
    QCOMPARE_ERROR(repository().updateCode(code), ErrorCode::NotFound);
    QCOMPARE_ERROR(repository().removeCode(code.id), ErrorCode::NotFound);
    QCOMPARE_ERROR(repository().removeEvent(AffiliateEventId(77)), ErrorCode::NotFound);
}

// The record can never be erased, so a person who is forgotten must not be in it.
void AffiliateRepositoryTest::recordHoldsNothingPersonal()
{
    Affiliate affiliate = zoe();
    affiliate.id = must(repository().insert(affiliate));
    AffiliateCode code{{}, affiliate.id, CodeKind::Email, u"zoe@kaffeeblog.example"_qs, {}, {}};
    code.id = must(repository().insertCode(code));
    code.kind = CodeKind::Alias;
    code.code = u"zoe-kaffee"_qs;
    QVERIFY_RESULT(repository().updateCode(code));
    QVERIFY_RESULT(repository().removeCode(code.id));
    const AffiliateEventId event = must(repository().insertEvent(
        AffiliateEvent{{}, affiliate.id, QDateTime::currentDateTimeUtc(), EventKind::Note, u"Zoë called"_qs, {}}));
    QVERIFY_RESULT(repository().removeEvent(event));
    affiliate.notes = u"Zoë moved."_qs;
    QVERIFY_RESULT(repository().update(affiliate));
    QVERIFY_RESULT(repository().remove(affiliate.id));

    QCOMPARE(number(database(), "SELECT count(*) FROM audit WHERE entity LIKE 'affiliate%'"), 8);
    SQLite::Statement query(database().sql(), "SELECT before || after FROM audit WHERE entity LIKE 'affiliate%'");
    while (query.executeStep()) {
        const QString record = textOf(query.getColumn(0));
        for (const char *trace : {"Zo", "zoe", "ller", "Kaffee", "kaffee", "example", "fair", "moved"})
            QVERIFY2(!record.contains(QString::fromUtf8(trace)), qPrintable(record));
    }
}

void AffiliateRepositoryTest::recordHoldsOnlyWhatChanged()
{
    Affiliate affiliate = zoe();
    affiliate.id = must(repository().insert(affiliate));
    affiliate.status = AffiliateStatus::Active;
    affiliate.email.clear();
    QVERIFY_RESULT(repository().update(affiliate));
    QCOMPARE(text(database(), "SELECT before FROM audit ORDER BY id DESC LIMIT 1"),
             uR"({"email":"*","status":"paused"})"_qs);
    QCOMPARE(text(database(), "SELECT after FROM audit ORDER BY id DESC LIMIT 1"),
             uR"({"email":"","status":"active"})"_qs);
}

QTEST_GUILESS_MAIN(AffiliateRepositoryTest)
#include "affiliaterepository_test.moc"
