#include "gui/models/conversionmodel.h"

#include "gui/guisupport.h"
#include "storage/transaction.h"
#include "support/testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace laurel::test {

namespace {
constexpr int orders = 2000;
}

/// The windowed list of conversions against what the repository says row by row.
class ConversionModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void keepsTheRulesOfModels();
    void showsEveryRowInTheRepositorysOrder();
    void showsAPlaceholderUntilTheRowArrives();
    void jumpsAnywhere();
    void newerFilterOvertakesOlder();
    void keepsNoMorePagesThanItMay();
    void neverWaitsForTheWriter();
    void saysWhyInWords();
    void emptyListHasNoRows();

private:
    [[nodiscard]] bool open(const ConversionFilter &filter = {});
    [[nodiscard]] QString shown(int row, int column) const { return m_model->index(row, column).data().toString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<ProgramFile> m_file;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<ConversionModel> m_model;
};

void ConversionModelTest::initTestCase()
{
    m_file = openMadeProgram(m_folder.path(), orders);
    QVERIFY(m_file);
}

void ConversionModelTest::cleanupTestCase()
{
    m_file.reset();
}

void ConversionModelTest::init()
{
    m_jobs = std::make_unique<JobRunner>(*m_file);
    m_model = std::make_unique<ConversionModel>(*m_jobs, *Currency::fromCode(u"EUR"));
}

void ConversionModelTest::cleanup()
{
    m_model.reset();
    m_jobs.reset();
}

bool ConversionModelTest::open(const ConversionFilter &filter)
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setFilter(filter);
    return reset.wait(30'000);
}

void ConversionModelTest::keepsTheRulesOfModels()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(open());
    QCOMPARE(m_model->rowCount(), orders);
    for (const int row : {0, 300, 900, orders - 1})
        (void)shown(row, ConversionModel::Net);
    QTRY_VERIFY(m_model->isSettled());
    ConversionFilter narrow;
    narrow.unattributedOnly = true;
    QVERIFY(open(narrow));
    QCOMPARE(m_model->rowCount(), orders / 4);
}

void ConversionModelTest::showsEveryRowInTheRepositorysOrder()
{
    const auto all = ConversionRepository(m_file->database()).page({}, std::nullopt, orders + 1);
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), orders);
    QVERIFY(open());
    for (int row = 0; row < orders; ++row) {
        QTRY_VERIFY(m_model->at(row));
        QCOMPARE(m_model->at(row)->conversion.id, all->at(row).conversion.id);
    }
}

void ConversionModelTest::showsAPlaceholderUntilTheRowArrives()
{
    QVERIFY(open());
    const int row = 3 * ConversionPages::pageSize + 5;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QCOMPARE(shown(row, ConversionModel::Order), QStringLiteral("…"));
    QVERIFY(!m_model->index(row, 0).data(ConversionModel::IdRole).isValid());
    QVERIFY(!m_model->isSettled());
    QVERIFY(changed.wait(30'000));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 3 * ConversionPages::pageSize);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 4 * ConversionPages::pageSize - 1);
    QVERIFY(shown(row, ConversionModel::Order) != QStringLiteral("…"));
    QVERIFY(m_model->isSettled());
}

void ConversionModelTest::jumpsAnywhere()
{
    const auto all = ConversionRepository(m_file->database()).page({}, std::nullopt, orders);
    QVERIFY_RESULT(all);
    QVERIFY(open());
    for (const int row : {1700, 256, 255, 1023, 1024, 0, orders - 1}) {
        QTRY_VERIFY(m_model->at(row));
        QCOMPARE(shown(row, ConversionModel::Order), all->at(row).conversion.externalId);
    }
}

void ConversionModelTest::newerFilterOvertakesOlder()
{
    ConversionFilter one;
    one.text = QStringLiteral("17");
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setFilter({});
    m_model->setFilter(one);
    QVERIFY(reset.wait(30'000));
    QTRY_VERIFY(!m_jobs->isBusy());
    QCOMPARE(reset.size(), 1);
    const auto count = ConversionRepository(m_file->database()).count(one);
    QVERIFY_RESULT(count);
    QVERIFY(*count < orders);
    QCOMPARE(qint64(m_model->rowCount()), *count);
}

void ConversionModelTest::keepsNoMorePagesThanItMay()
{
    QVERIFY(open());
    // Scrolling past every page at once: the latest is fetched, not all of them.
    int waiting = 0;
    for (int row = 0; row < orders; row += ConversionPages::pageSize)
        waiting += m_model->at(row) ? 0 : 1;
    QVERIFY(waiting > ConversionPages::mostWaiting);
    QTRY_VERIFY(m_model->isSettled());
    int here = 0;
    QVERIFY(m_model->at(6 * ConversionPages::pageSize));
    for (int row = 0; row < orders; row += ConversionPages::pageSize)
        here += m_model->at(row) ? 1 : 0;
    QVERIFY2(here <= 2 + ConversionPages::mostWaiting + 2, qPrintable(QString::number(here)));
}

void ConversionModelTest::neverWaitsForTheWriter()
{
    QVERIFY(open());
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy failed(m_model.get(), &ConversionModel::failed);
    {
        auto transaction = Transaction::begin(m_file->database());
        QVERIFY_RESULT(transaction);
        m_model->setFilter({});
        // The list as it was stays on the screen meanwhile.
        QCOMPARE(m_model->rowCount(), orders);
        QVERIFY(!shown(0, ConversionModel::Order).isEmpty());
        QVERIFY_RESULT(transaction->commit());
    }
    QVERIFY(reset.wait(30'000));
    QCOMPARE(failed.size(), 0);
}

void ConversionModelTest::saysWhyInWords()
{
    QVERIFY(open());
    QSet<QString> reasons;
    for (int row = 0; row < 64; ++row)
        reasons.insert(shown(row, ConversionModel::Why));
    QCOMPARE(reasons, (QSet<QString>{QStringLiteral("Coupon ANNA10"), QStringLiteral("Coupon BREW10"), QStringLiteral("Coupon CAFE10"),
                                     QStringLiteral("Unknown code NOBODY5")}));
    QCOMPARE(shown(0, ConversionModel::Discount), QStringLiteral("1.00"));
    QCOMPARE(shown(0, ConversionModel::Refunded), QStringLiteral("–"));
    QCOMPARE(m_model->index(0, ConversionModel::Refunded).data(Qt::AccessibleTextRole).toString(), QStringLiteral("nothing"));
    QCOMPARE(m_model->headerData(ConversionModel::Net, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Net (€)"));
}

void ConversionModelTest::emptyListHasNoRows()
{
    ConversionFilter none;
    none.text = QStringLiteral("no such order");
    QVERIFY(open(none));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->isSettled());
}

} // namespace laurel::test

QTEST_MAIN(laurel::test::ConversionModelTest)
#include "conversionmodel_test.moc"
