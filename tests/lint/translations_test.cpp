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

namespace {

/// What lupdate finds in the sources today; nothing when it fails.
std::optional<QSet<QString>> messagesOfSources(bool pluralOnly)
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QStringList arguments{
        QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("src"),
        QStringLiteral("app"),     QStringLiteral("ui"),         QStringLiteral("-ts"),  fresh};
    if (pluralOnly)
        arguments.prepend(QStringLiteral("-pluralonly"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceRoot());
    lupdate.start(QStringLiteral(LAUREL_LUPDATE), arguments);
    if (!lupdate.waitForFinished(240'000) || lupdate.exitStatus() != QProcess::NormalExit || lupdate.exitCode() != 0)
        return std::nullopt;
    QFile file(fresh);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return messagesOf(QString::fromUtf8(file.readAll()));
}

} // namespace

void TranslationsTest::everyStringIsInEveryTranslation()
{
    const QList<SourceFile> translations = filesIn({QStringLiteral("translations")}, {QStringLiteral(".ts")});
    if (translations.isEmpty())
        QSKIP("There are no translations yet.");

    for (const SourceFile &translation : translations) {
        // English is what the sources say; only its plural forms need a translation.
        const auto wanted = messagesOfSources(translation.path.endsWith(QLatin1String("_en.ts")));
        QVERIFY(wanted && !wanted->isEmpty());
        QVERIFY2(!translation.text.contains(QLatin1String("type=\"unfinished\"")),
                 qPrintable(translation.path + QStringLiteral(" is not finished")));
        const auto found = messagesOf(translation.text);
        QVERIFY2(found, qPrintable(translation.path + QStringLiteral(" does not parse")));
        const QStringList missing = sorted(*wanted - *found);
        QVERIFY2(missing.isEmpty(), qPrintable(translation.path + QStringLiteral(" lacks:\n") + missing.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
