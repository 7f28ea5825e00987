#include "storagefixture.h"

#include "storage/commissionrepository.h"
#include "storage/programrepository.h"

using namespace laurel;
using namespace laurel::test;

class ProgramRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_program = std::make_unique<TemporaryProgram>(); }
    void cleanup() { m_program.reset(); }
    void programComesBackAsSaved();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void thresholdIsInTheProgramsCurrency();
    void currencyIsSettledByTheFirstResult();
    void changesAreRecorded();
    void settings();
    void schemaSettingsAreNotForOthers();
    void tiers();
    void tierNamesAreUnique();
    void tierOfARuleStays();
    void missingTier();

private:
    [[nodiscard]] Database &database() { return m_program->database(); }

    std::unique_ptr<TemporaryProgram> m_program;
};

void ProgramRepositoryTest::programComesBackAsSaved()
{
    ProgramRepository repository(database());
    ProgramInfo info = must(repository.load());
    QCOMPARE(info.name, u"Beans & Co"_qs);
    QCOMPARE(info.payoutThreshold, Money(5000, euro()));

    info.name = u"Café Zürich"_qs;
    info.currency = must(Currency::fromCode(u"JPY"));
    info.timeZone = u"Asia/Tokyo"_qs;
    info.objective = u"Grow"_qs;
    info.northStar = u"orders"_qs;
    info.cookieDays = 7;
    info.attributionRule = AttributionRule::LinkFirst;
    info.holdDays = 14;
    info.payoutThreshold = Money(1000, info.currency);
    info.payoutDay = 28;
    const QString uuid = text(database(), "SELECT uuid FROM program");
    QVERIFY_RESULT(repository.save(info));
    m_program->reopen();
    const ProgramInfo again = must(ProgramRepository(database()).load());
    QCOMPARE(again.name, info.name);
    QCOMPARE(again.currency.code(), u"JPY"_qs);
    QCOMPARE(again.timeZone, info.timeZone);
    QCOMPARE(again.objective, info.objective);
    QCOMPARE(again.northStar, info.northStar);
    QCOMPARE(again.cookieDays, 7);
    QCOMPARE(again.attributionRule, AttributionRule::LinkFirst);
    QCOMPARE(again.holdDays, 14);
    QCOMPARE(again.payoutThreshold, info.payoutThreshold);
    QCOMPARE(again.payoutDay, 28);
    QCOMPARE(text(database(), "SELECT uuid FROM program"), uuid);
}

void ProgramRepositoryTest::wrongValuesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("payoutDay");
    QTest::newRow("no name") << u" "_qs << u"UTC"_qs << 15;
    QTest::newRow("long name") << QString(201, u'x') << u"UTC"_qs << 15;
    QTest::newRow("no such zone") << u"Shop"_qs << u"Europe/Atlantis"_qs << 15;
    QTest::newRow("29th") << u"Shop"_qs << u"UTC"_qs << 29;
}

void ProgramRepositoryTest::wrongValuesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, zone);
    QFETCH(int, payoutDay);
    ProgramInfo info = programInfo();
    info.name = name;
    info.timeZone = zone;
    info.payoutDay = payoutDay;
    QCOMPARE_ERROR(ProgramRepository(database()).save(info), ErrorCode::InvalidInput);
    QCOMPARE(must(ProgramRepository(database()).load()).name, u"Beans & Co"_qs);
}

void ProgramRepositoryTest::thresholdIsInTheProgramsCurrency()
{
    ProgramInfo info = programInfo();
    info.payoutThreshold = Money(100, must(Currency::fromCode(u"USD")));
    QCOMPARE_ERROR(ProgramRepository(database()).save(info), ErrorCode::CurrencyMismatch);
}

void ProgramRepositoryTest::currencyIsSettledByTheFirstResult()
{
    ProgramInfo info = programInfo();
    info.currency = must(Currency::fromCode(u"USD"));
    info.payoutThreshold = Money(5000, info.currency);
    execute(database(), "INSERT INTO stat_day (affiliate_id, currency, day, clicks) VALUES (0, 'EUR', 20000, 5)");
    QCOMPARE_ERROR(ProgramRepository(database()).save(info), ErrorCode::RefusedByRule);
    execute(database(), "DELETE FROM stat_day");
    QVERIFY_RESULT(ProgramRepository(database()).save(info));
}

void ProgramRepositoryTest::changesAreRecorded()
{
    ProgramInfo info = programInfo();
    info.holdDays = 45;
    QVERIFY_RESULT(ProgramRepository(database()).save(info));
    QCOMPARE(text(database(), "SELECT before FROM audit ORDER BY id DESC LIMIT 1"), uR"({"holdDays":30})"_qs);
    QCOMPARE(text(database(), "SELECT after FROM audit ORDER BY id DESC LIMIT 1"), uR"({"holdDays":45})"_qs);
    QCOMPARE(
        number(
            database(),
            "SELECT at > 1700000000 AND entity = 'program' AND action = 'update' FROM audit ORDER BY id DESC LIMIT 1"),
        1);
}

void ProgramRepositoryTest::settings()
{
    ProgramRepository repository(database());
    QCOMPARE(must(repository.setting(u"page"_qs)), std::nullopt);
    QVERIFY_RESULT(repository.setSetting(u"page"_qs, u"Ünïcode"_qs));
    QVERIFY_RESULT(repository.setSetting(u"page"_qs, u"日本"_qs));
    QCOMPARE(must(repository.setting(u"page"_qs)), std::optional(u"日本"_qs));
}

void ProgramRepositoryTest::schemaSettingsAreNotForOthers()
{
    QCOMPARE_ERROR(ProgramRepository(database()).setSetting(u"schema.min_reader"_qs, u"0"_qs), ErrorCode::Internal);
    QCOMPARE(must(ProgramRepository(database()).setting(u"schema.min_reader"_qs)), std::optional(u"1"_qs));
}

void ProgramRepositoryTest::tiers()
{
    ProgramRepository repository(database());
    const TierId gold = must(repository.insertTier(Tier{{}, u"Gold"_qs, 2, u"Best"_qs}));
    const TierId silver = must(repository.insertTier(Tier{{}, u"Silver"_qs, 1, {}}));
    QList<Tier> tiers = must(repository.tiers());
    QCOMPARE(tiers.size(), 2);
    QCOMPARE(tiers.at(0).id, silver);
    QCOMPARE(tiers.at(1).description, u"Best"_qs);

    QVERIFY_RESULT(repository.updateTier(Tier{gold, u"Platinum"_qs, 0, {}}));
    QCOMPARE(must(repository.tiers()).first().name, u"Platinum"_qs);
    QVERIFY_RESULT(repository.removeTier(gold));
    QCOMPARE(must(repository.tiers()).size(), 1);
    // Undo of the removal.
    QCOMPARE(must(repository.insertTier(Tier{gold, u"Platinum"_qs, 0, {}})), gold);
}

void ProgramRepositoryTest::tierNamesAreUnique()
{
    ProgramRepository repository(database());
    must(repository.insertTier(Tier{{}, u"Gold"_qs, 1, {}}));
    const TierId other = must(repository.insertTier(Tier{{}, u"Silver"_qs, 2, {}}));
    const auto again = repository.insertTier(Tier{{}, u"GOLD"_qs, 3, {}});
    QCOMPARE_ERROR(again, ErrorCode::Conflict);
    QVERIFY(again.error().message.contains(u"GOLD"_qs));
    QCOMPARE_ERROR(repository.updateTier(Tier{other, u"gold"_qs, 2, {}}), ErrorCode::Conflict);
    QCOMPARE_ERROR(repository.insertTier(Tier{{}, u""_qs, 3, {}}), ErrorCode::InvalidInput);
}

void ProgramRepositoryTest::tierOfARuleStays()
{
    ProgramRepository repository(database());
    const TierId gold = must(repository.insertTier(Tier{{}, u"Gold"_qs, 1, {}}));
    CommissionRule rule;
    rule.tier = gold;
    rule.rate = Rate::fromPpm(100'000);
    must(CommissionRepository(database()).insertPlan(CommissionPlan{{}, u"Standard"_qs, 30, {rule}}));
    QCOMPARE_ERROR(repository.removeTier(gold), ErrorCode::RefusedByRule);
}

void ProgramRepositoryTest::missingTier()
{
    ProgramRepository repository(database());
    QCOMPARE_ERROR(repository.updateTier(Tier{TierId(77), u"Gold"_qs, 1, {}}), ErrorCode::NotFound);
    QCOMPARE_ERROR(repository.removeTier(TierId(77)), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(ProgramRepositoryTest)
#include "programrepository_test.moc"
