#include "lint/sourcetree.h"
#include "support/testsupport.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <optional>

using namespace laurel;
using namespace laurel::lint;

namespace {

/// "context | source | comment" of every message of a .ts file that is still in use; nothing when it does not parse.
std::optional<QSet<QString>> messagesOf(const QString &ts)
{
    QXmlStreamReader reader(ts);
    QSet<QString> messages;
    QString context;
    QString source;
    QString comment;
    bool used = true;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QStringView name = reader.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == u"message") {
                source.clear();
                comment.clear();
                used = true;
            } else if (name == u"name") {
                context = reader.readElementText();
            } else if (name == u"source") {
                source = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (name == u"comment") {
                comment = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (name == u"translation") {
                const auto type = reader.attributes().value(QLatin1String("type"));
                used = type != u"vanished" && type != u"obsolete";
            }
        } else if (token == QXmlStreamReader::EndElement && name == u"message" && used) {
            messages.insert(QStringList{context, source, comment}.join(QLatin1String(" | ")));
        }
    }
    if (reader.hasError() || messages.isEmpty())
        return std::nullopt;
    return messages;
}

QStringList sorted(const QSet<QString> &messages)
{
    QStringList list = messages.values();
    list.sort();
    return list;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsMessages();
    void everyStringIsInEveryTranslation();
};

void TranslationsTest::readsMessages()
{
    const QString ts = QStringLiteral(
        "<TS version=\"2.1\"><context><name>Page</name>"
        "<message><source>Open</source><translation>Öffnen</translation></message>"
        "<message><source>New</source><comment>program</comment><translation type=\"unfinished\"/></message>"
        "<message><source>Old</source><translation type=\"vanished\">Alt</translation></message>"
        "</context></TS>");
    const auto messages = messagesOf(ts);
    QVERIFY(messages);
    QCOMPARE(*messages, (QSet<QString>{QStringLiteral("Page | Open | "), QStringLiteral("Page | New | program")}));
    QVERIFY(!messagesOf(ts.chopped(5)));
    QVERIFY(!messagesOf(QStringLiteral("<TS version=\"2.1\"></TS>")));
}

void TranslationsTest::everyStringIsInEveryTranslation()
{
    const QList<SourceFile> translations = filesIn({QStringLiteral("translations")}, {QStringLiteral(".ts")});
    if (translations.isEmpty())
        QSKIP("There are no translations yet.");

    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceRoot());
    lupdate.start(QStringLiteral(LAUREL_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("src"), QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("-ts"), fresh});
    QVERIFY(lupdate.waitForFinished(240'000));
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, lupdate.readAllStandardError());
    QFile file(fresh);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto wanted = messagesOf(QString::fromUtf8(file.readAll()));
    QVERIFY(wanted);

    for (const SourceFile &translation : translations) {
        const auto found = messagesOf(translation.text);
        QVERIFY2(found, qPrintable(translation.path + QStringLiteral(" does not parse")));
        const QStringList missing = sorted(*wanted - *found);
        QVERIFY2(missing.isEmpty(), qPrintable(translation.path + QStringLiteral(" lacks:\n") + missing.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
