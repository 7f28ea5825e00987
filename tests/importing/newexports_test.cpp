// Which files of a folder are new: what was imported or put away is not offered again.

#include "importing/newexports.h"
#include "importprogram.h"
#include "support/testsupport.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace laurel::test {

class NewExportsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void offersWhatLooksLikeAnExport();
    void oldestComesFirst();
    void importedOnesAreNotNew();
    void aTableOfAFileStandsForIt();
    void undoneOnesAreNewAgain();
    void dismissedOnesStayAwayUntilTheyChange();
    void missingFolderIsSaid();

private:
    QString write(const QString &name, const QByteArray &content, int daysAgo = 0);
    [[nodiscard]] QStringList names(const QStringList &known = {});

    std::unique_ptr<ImportProgram> m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void NewExportsTest::init()
{
    m_program = std::make_unique<ImportProgram>();
    QVERIFY(m_program->isValid());
    m_folder = std::make_unique<QTemporaryDir>();
}

QString NewExportsTest::write(const QString &name, const QByteArray &content, int daysAgo)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) || file.write(content) != content.size() || !file.flush())
        qFatal("cannot write");
    file.setFileTime(QDateTime::currentDateTime().addDays(-daysAgo), QFileDevice::FileModificationTime);
    return file.fileName();
}

QStringList NewExportsTest::names(const QStringList &known)
{
    QStringList names;
    for (const QString &path : must(newExportsIn(m_program->database(), m_folder->path(), known)))
        names << QFileInfo(path).fileName();
    return names;
}

void NewExportsTest::offersWhatLooksLikeAnExport()
{
    write(QStringLiteral("orders.CSV"), "a");
    write(QStringLiteral("photo.jpg"), "a");
    write(QStringLiteral("empty.csv"), "");
    write(QStringLiteral(".hidden.csv"), "a");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder.csv")));
    QCOMPARE(names(), texts({"orders.CSV"}));
}

void NewExportsTest::oldestComesFirst()
{
    write(QStringLiteral("b.csv"), "a", 1);
    write(QStringLiteral("a.xlsx"), "a", 0);
    write(QStringLiteral("c.zip"), "a", 2);
    QCOMPARE(names(), texts({"c.zip", "b.csv", "a.xlsx"}));
}

void NewExportsTest::importedOnesAreNotNew()
{
    const QByteArray content = "Order ID,Date,Amount\nA,2026-05-31,10\n";
    const auto plan = m_program->planFor(content);
    QVERIFY_RESULT(plan);
    QVERIFY(QFile::copy(plan->file.path, m_folder->filePath(QFileInfo(plan->file.path).fileName())));
    QCOMPARE(names().size(), 1);
    QVERIFY_RESULT(m_program->run(*plan));
    QCOMPARE(names(), QStringList());
    write(QFileInfo(plan->file.path).fileName(), content + "B,2026-05-31,10\n"); // the export of the next week
    QCOMPARE(names().size(), 1);
}

void NewExportsTest::aTableOfAFileStandsForIt()
{
    for (const char *name : {"orders.xlsx", "orders.ods", "exports.zip", "orders.csv.gz"}) {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QVERIFY(QFile::copy(dataPath(QStringLiteral("sources/") + QString::fromLatin1(name)), path));
        QCOMPARE(names(), texts({name}));
        const auto inspected = ImportService(m_program->database()).inspect(path);
        QVERIFY_RESULT(inspected);
        QVERIFY_RESULT(m_program->run({inspected->file, inspected->dialect, inspected->matches.constFirst().profile, QStringLiteral("Shop")}));
        QCOMPARE(names(), QStringList());
    }
}

void NewExportsTest::undoneOnesAreNewAgain()
{
    const auto plan = m_program->planFor("Order ID,Date,Amount\nA,2026-05-31,10\n");
    QVERIFY_RESULT(plan);
    QVERIFY(QFile::copy(plan->file.path, m_folder->filePath(QFileInfo(plan->file.path).fileName())));
    const auto summary = m_program->run(*plan);
    QVERIFY_RESULT(summary);
    QVERIFY_RESULT(m_program->undo(summary->batch));
    QCOMPARE(names().size(), 1);
}

void NewExportsTest::dismissedOnesStayAwayUntilTheyChange()
{
    const QString path = write(QStringLiteral("notes.txt"), "a");
    const QString key = newExportKey(path);
    QCOMPARE(names({key}), QStringList());
    write(QStringLiteral("notes.txt"), "ab");
    QCOMPARE(names({key}), texts({"notes.txt"}));
}

void NewExportsTest::missingFolderIsSaid()
{
    QCOMPARE_ERROR(newExportsIn(m_program->database(), m_folder->filePath(QStringLiteral("away"))), ErrorCode::NotFound);
    QCOMPARE_ERROR(newExportsIn(m_program->database(), {}), ErrorCode::NotFound);
}

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::NewExportsTest)
#include "newexports_test.moc"
