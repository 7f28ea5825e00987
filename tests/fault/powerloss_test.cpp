#include "powerloss.h"
#include "programscenarios.h"
#include "storagefixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace laurel;
using namespace laurel::test;

namespace {

constexpr int transactions = 3;

struct Losses
{
    int states = 0;
    int corrupt = 0; ///< does not open, or half of a transaction
    int lost = 0;    ///< the program had said that it was saved
};

} // namespace

/// Cuts the power at every moment of a few transactions.
class PowerLossTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLost();
    void lessSyncingLosesWork_data();
    void lessSyncingLosesWork();
    void newProgramIsWholeOrAbsent();

private:
    [[nodiscard]] static Losses cutPower(int samples, const char *pragmas);
};

Losses PowerLossTest::cutPower(int samples, const char *pragmas)
{
    const QTemporaryDir scratch(scratchTemplate());
    const QString folder = scratch.filePath(QStringLiteral("run"));
    const QString crashed = scratch.filePath(QStringLiteral("crashed"));
    QDir().mkdir(folder);
    const QString path = folder + QStringLiteral("/shop.laurel");
    must(ProgramFile::create(path, programInfo()));

    PowerLoss record(folder);
    recordFiles(QFile::encodeName(folder).constData(), &record);
    for (int i = 1; i <= transactions; ++i) {
        if (!addPartner(path, i, pragmas))
            qFatal("cannot record");
        record.acknowledged();
    }
    recordFiles("", nullptr);

    Losses losses;
    losses.states = record.replay(crashed, samples, [&](int acknowledged) {
        auto database = Database::open(crashed + QStringLiteral("/shop.laurel"), Database::Mode::ReadWrite);
        const PartnerCount partners =
            database ? countPartners(*database) : PartnerCount{0, QStringLiteral("does not open")};
        if (!partners.problem.isEmpty())
            ++losses.corrupt;
        else if (partners.count < acknowledged)
            ++losses.lost;
    });
    return losses;
}

void PowerLossTest::nothingAcknowledgedIsLost()
{
    const Losses losses = cutPower(12, "");
    qInfo("%d states after a power cut: %d corrupt, %d lost", losses.states, losses.corrupt, losses.lost);
    QVERIFY(losses.states >= 2000);
    QCOMPARE(losses.corrupt, 0);
    QCOMPARE(losses.lost, 0);
}

// The same harness finds what weaker settings do: it has teeth.
void PowerLossTest::lessSyncingLosesWork_data()
{
    QTest::addColumn<QByteArray>("pragmas");
    QTest::addColumn<bool>("corrupts");
    QTest::newRow("synchronous FULL") << QByteArray("PRAGMA synchronous = FULL") << false;
    QTest::newRow("synchronous OFF") << QByteArray("PRAGMA synchronous = OFF") << true;
}

void PowerLossTest::lessSyncingLosesWork()
{
    QFETCH(QByteArray, pragmas);
    QFETCH(bool, corrupts);
    const Losses losses = cutPower(2, pragmas.constData());
    qInfo("%s: %d states, %d corrupt, %d lost", QTest::currentDataTag(), losses.states, losses.corrupt, losses.lost);
    QVERIFY(losses.lost > 0);
    QCOMPARE(losses.corrupt > 0, corrupts);
}

void PowerLossTest::newProgramIsWholeOrAbsent()
{
    const QTemporaryDir scratch(scratchTemplate());
    const QString folder = scratch.filePath(QStringLiteral("run"));
    const QString crashed = scratch.filePath(QStringLiteral("crashed"));
    QDir().mkdir(folder);
    PowerLoss record(folder);
    recordFiles(QFile::encodeName(folder).constData(), &record);
    must(ProgramFile::create(folder + QStringLiteral("/shop.laurel"), programInfo()));
    record.acknowledged();
    recordFiles("", nullptr);

    int there = 0;
    int wrong = 0;
    const int states = record.replay(crashed, 1, [&](int acknowledged) {
        const QString path = crashed + QStringLiteral("/shop.laurel");
        const bool exists = QFileInfo::exists(path);
        there += exists ? 1 : 0;
        if (exists ? !ProgramFile::open(path) : acknowledged > 0)
            ++wrong;
    });
    qInfo("%d states after a power cut: %d with a program, %d wrong", states, there, wrong);
    QVERIFY(there > 0 && there < states);
    QCOMPARE(wrong, 0);
}

QTEST_GUILESS_MAIN(PowerLossTest)
#include "powerloss_test.moc"
