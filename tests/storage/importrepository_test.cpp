#include "storagefixture.h"

#include "storage/importrepository.h"

using namespace laurel;
using namespace laurel::test;

class ImportRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_program = std::make_unique<TemporaryProgram>(); }
    void cleanup() { m_program.reset(); }
    void sourcesAreFoundOrMade();
    void batchesNewestFirst();
    void rejectsInFileOrder();
    void fileIsRecognised();
    void profiles();

private:
    [[nodiscard]] Database &database() { return m_program->database(); }
    [[nodiscard]] ImportRepository repository() { return ImportRepository(database()); }
    void addBatches();

    std::unique_ptr<TemporaryProgram> m_program;
};

void ImportRepositoryTest::addBatches()
{
    addBatch(database());
    execute(database(),
            "INSERT INTO import_batch VALUES (2, 1, 'shopify', 2, 'clicks.csv', x'abcd', 77, 1780000100, 1, 20, 10, 1, "
            "2, 3, 4, 0, "
            "20000, 20010, '');"
            "INSERT INTO import_batch VALUES (3, 1, 'shopify', 2, 'clicks.csv', x'abcd', 77, 1780000200, 0, 20, 10, "
            "10, 0, 0, 0, "
            "0, NULL, NULL, '');"
            "INSERT INTO import_reject VALUES (1, 2, 9, 'No date.', '1002,,5', NULL), (2, 2, 4, 'No total.', '1001,x,', NULL), "
            "(3, 1, 2, 'Other.', '', NULL)");
}

void ImportRepositoryTest::sourcesAreFoundOrMade()
{
    const SourceId shop = must(repository().findOrInsertSource(u" Shop  One "_qs, u"generic"_qs));
    QCOMPARE(must(repository().findOrInsertSource(u"SHOP ONE"_qs, u"shopify"_qs)), shop);
    QVERIFY(must(repository().findOrInsertSource(u"Network"_qs, u"generic"_qs)) != shop);
    const QList<Source> sources = must(repository().sources());
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources.at(1).name, u"Shop One"_qs);
    QCOMPARE(sources.at(1).profileKey, u"shopify"_qs);
    QCOMPARE_ERROR(repository().findOrInsertSource(u"  "_qs, {}), ErrorCode::InvalidInput);
}

void ImportRepositoryTest::batchesNewestFirst()
{
    addBatches();
    const QList<ImportBatch> batches = must(repository().batches());
    QCOMPARE(batches.size(), 3);
    QCOMPARE(batches.first().id, ImportBatchId(3));
    QVERIFY(!batches.first().firstDay.isValid());
    const ImportBatch batch = must(repository().batch(ImportBatchId(2)));
    QCOMPARE(batch.sourceName, u"Shop"_qs);
    QCOMPARE(batch.profileKey, u"shopify"_qs);
    QCOMPARE(batch.kind, ImportKind::Clicks);
    QCOMPARE(batch.fileName, u"clicks.csv"_qs);
    QCOMPARE(batch.fileFingerprint, QByteArray::fromHex("abcd"));
    QCOMPARE(batch.fileSize, 77);
    QCOMPARE(batch.finishedAt.toSecsSinceEpoch(), 1780000100);
    QVERIFY(batch.undone);
    QCOMPARE(batch.lines, 20);
    QCOMPARE(batch.counts, (ImportCounts{10, 1, 2, 3, 4, 0}));
    QCOMPARE(batch.firstDay.daysTo(batch.lastDay), 10);
    QCOMPARE_ERROR(repository().batch(ImportBatchId(77)), ErrorCode::NotFound);
}

void ImportRepositoryTest::rejectsInFileOrder()
{
    addBatches();
    const QList<ImportReject> rejects = must(repository().rejects(ImportBatchId(2)));
    QCOMPARE(rejects.size(), 2);
    QCOMPARE(rejects.first().line, 4);
    QCOMPARE(rejects.first().reason, u"No total."_qs);
    QCOMPARE(rejects.first().raw, u"1001,x,"_qs);
    QCOMPARE(must(repository().rejects(ImportBatchId(2), 1)).size(), 1);
}

void ImportRepositoryTest::fileIsRecognised()
{
    addBatches();
    QCOMPARE(must(repository().batchOfFile(QByteArray::fromHex("abcd"))), std::optional(ImportBatchId(3)));
    QCOMPARE(must(repository().batchOfFile(QByteArray::fromHex("beef"))), std::nullopt);
    // Undone: it may be imported again.
    execute(database(), "UPDATE import_batch SET undone = 1");
    QCOMPARE(must(repository().batchOfFile(QByteArray::fromHex("abcd"))), std::nullopt);
}

void ImportRepositoryTest::profiles()
{
    QVERIFY_RESULT(repository().saveProfile(u"mine"_qs, u"My shop"_qs, u"{}"_qs));
    QVERIFY_RESULT(repository().saveProfile(u"mine"_qs, u"My shop"_qs, u"{\"a\":1}"_qs));
    QVERIFY_RESULT(repository().saveProfile(u"other"_qs, u"Another"_qs, u"{}"_qs));
    const auto profiles = must(repository().savedProfiles());
    QCOMPARE(profiles.size(), 2);
    QCOMPARE(profiles.at(1), std::pair(u"mine"_qs, u"{\"a\":1}"_qs));
    QVERIFY_RESULT(repository().removeProfile(u"mine"_qs));
    QCOMPARE_ERROR(repository().removeProfile(u"mine"_qs), ErrorCode::NotFound);
    QCOMPARE_ERROR(repository().saveProfile(u"x"_qs, u" "_qs, {}), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(ImportRepositoryTest)
#include "importrepository_test.moc"
