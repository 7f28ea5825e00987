#include "reports/exportfile.h"
#include "support/testsupport.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace laurel::test {

class ExportFileTest : public QObject
{
    Q_OBJECT

private slots:
    void replacesWhatIsThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Bericht 日本 50 %.csv"_s);
        QVERIFY_RESULT(replaceFile(path, QByteArray(100000, 'a')));
        QVERIFY_RESULT(replaceFile(path, "new"));
        QCOMPARE(contents(path), QByteArrayLiteral("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void isReadableByItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        QVERIFY(
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY_RESULT(replaceFile(path, "x"));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }

    void saysWhatIsWrong()
    {
        const QTemporaryDir folder;
        QCOMPARE_ERROR(replaceFile(folder.filePath(u"no such folder/report.pdf"_s), "x"), ErrorCode::NotFound);
        QCOMPARE_ERROR(replaceFile(folder.path(), "x"), ErrorCode::InvalidInput);
        QCOMPARE_ERROR(replaceFile(QString(), "x"), ErrorCode::InvalidInput);
        const Result<> failed = replaceFile(folder.filePath(u"no such folder/report.pdf"_s), "x");
        QVERIFY(failed.error().message.contains(u"report.pdf"_s));
        QVERIFY(failed.error().message.contains(u"no such folder"_s));
    }

    void leavesTheOldFileWhereItMayNotWrite()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        QVERIFY_RESULT(replaceFile(path, "old"));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const bool mayWrite = QFileInfo(folder.path()).isWritable();
        const Result<> result = replaceFile(path, "new");
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        if (mayWrite)
            QSKIP("This user may write everywhere.");
        QCOMPARE_ERROR(result, ErrorCode::ReadOnly);
        QCOMPARE(contents(path), QByteArrayLiteral("old"));
    }

private:
    [[nodiscard]] static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace laurel::test

QTEST_GUILESS_MAIN(laurel::test::ExportFileTest)
#include "exportfile_test.moc"
