#include "sample/sampleprogram.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

namespace laurel::test {

namespace {

const QDate lastDay(2026, 6, 30);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList hashesOf(const QList<SampleFile> &files)
{
    QByteArrayList hashes;
    for (const SampleFile &file : files)
        hashes.append(QCryptographicHash::hash(contentOf(file.path), QCryptographicHash::Sha256));
    return hashes;
}

} // namespace

/// The files of the sample shop, before anything reads them.
class SampleFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Result<QList<SampleFile>> files = SampleProgram::writeFiles(m_folder.path(), lastDay, m_job);
        QVERIFY_RESULT(files);
        m_files = *files;
    }

    void sameDayGivesSameBytes()
    {
        const QTemporaryDir folder;
        const Result<QList<SampleFile>> again = SampleProgram::writeFiles(folder.path(), lastDay, m_job);
        QVERIFY_RESULT(again);
        QCOMPARE(hashesOf(*again), hashesOf(m_files));
    }

    void anotherDayGivesOtherOrders()
    {
        const QTemporaryDir folder;
        const Result<QList<SampleFile>> other = SampleProgram::writeFiles(folder.path(), lastDay.addDays(1), m_job);
        QVERIFY_RESULT(other);
        QVERIFY(hashesOf(*other).at(1) != hashesOf(m_files).at(1));
    }

    void affiliatesComeFirst()
    {
        QCOMPARE(m_files.size(), 5);
        QCOMPARE(m_files.first().profileKey, QStringLiteral("generic-affiliates"));
    }

    void shopifyHeaderAndLines()
    {
        const QList<QByteArray> lines = contentOf(m_files.at(1).path).split('\n');
        QVERIFY(lines.first().startsWith("Name,Email,Financial Status,Paid at,"));
        QVERIFY(lines.first().endsWith("Tax 5 Name,Tax 5 Value"));
        const qsizetype commas = lines.first().count(',');
        qsizetype further = 0;
        for (qsizetype i = 1; i < lines.size() - 1; ++i) {
            QCOMPARE(lines.at(i).count(','), commas + (lines.at(i).contains('"') ? lines.at(i).count(", ") : 0));
            further += lines.at(i).split(',').at(2).isEmpty() ? 1 : 0;
        }
        // Further items of an order leave the order's own columns empty.
        QVERIFY(further > lines.size() / 5);
    }

    void wooCommerceStartsWithByteOrderMark()
    {
        QVERIFY(contentOf(m_files.at(2).path).startsWith("\xEF\xBB\xBForder_id,"));
    }

    void nobodyIsReal()
    {
        for (const SampleFile &file : m_files) {
            for (const QByteArray &line : contentOf(file.path).split('\n')) {
                const qsizetype at = line.indexOf('@');
                if (at >= 0)
                    QVERIFY2(line.mid(at, line.indexOf(',', at) - at).endsWith(".example"), line.constData());
            }
        }
    }

    void everythingLiesWithinTwoYears()
    {
        const QList<QByteArray> lines = contentOf(m_files.at(3).path).split('\n');
        QSet<QByteArray> days;
        for (qsizetype i = 1; i < lines.size() - 1; ++i)
            days.insert(lines.at(i).left(10));
        QCOMPARE(days.size(), 730);
        QVERIFY(days.contains("2024-07-01"));
        QVERIFY(days.contains("2026-06-30"));
    }

    void cancelledLeavesNoFile()
    {
        const QTemporaryDir folder;
        Job job;
        job.cancel();
        QCOMPARE_ERROR(SampleProgram::writeFiles(folder.path(), lastDay, job), ErrorCode::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void refusesDaysOutsideReason()
    {
        const QTemporaryDir folder;
        QCOMPARE_ERROR(SampleProgram::writeFiles(folder.path(), QDate(), m_job), ErrorCode::InvalidInput);
        QCOMPARE_ERROR(SampleProgram::writeFiles(folder.path(), QDate(1815, 6, 18), m_job), ErrorCode::InvalidInput);
    }

private:
    QTemporaryDir m_folder;
    Job m_job;
    QList<SampleFile> m_files;
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::SampleFilesTest)
#include "files_test.moc"
