#include "lint/sourcetree.h"
#include "support/testsupport.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <algorithm>
#include <optional>

using namespace laurel;
using namespace laurel::lint;

namespace {

struct Message
{
    QString source;
    QStringList forms; ///< the translation, or one for each plural form
    QString type;      ///< "unfinished", "vanished", "obsolete"; empty when all is well
    bool isPlural = false;
};

/// By "context | source | comment".
using Messages = QHash<QString, Message>;

/// Every message of a .ts file; nothing when it does not parse.
std::optional<Messages> messagesOf(const QString &ts)
{
    QXmlStreamReader reader(ts);
    Messages messages;
    Message message;
    QString context;
    QString comment;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QStringView name = reader.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == u"message") {
                message = {};
                message.isPlural = reader.attributes().value(QLatin1String("numerus")) == u"yes";
                comment.clear();
            } else if (name == u"name") {
                context = reader.readElementText();
            } else if (name == u"source") {
                message.source = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (name == u"comment") {
                comment = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (name == u"translation") {
                message.type = reader.attributes().value(QLatin1String("type")).toString();
                if (!message.isPlural)
                    message.forms = {reader.readElementText(QXmlStreamReader::IncludeChildElements)};
            } else if (name == u"numerusform") {
                message.forms.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
            }
        } else if (token == QXmlStreamReader::EndElement && name == u"message") {
            messages.insert(QStringList{context, message.source, comment}.join(QLatin1String(" | ")), message);
        }
    }
    if (reader.hasError() || messages.isEmpty())
        return std::nullopt;
    return messages;
}

/// %1, %L1, %n: sorted, each once.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?(?:\\d+|n)"));
    QStringList places;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        places.append(matches.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)&[^&\\s]"));
    return text.contains(mnemonic);
}

/// What is wrong with the translation of a message; empty when nothing is.
QString faultOf(const Message &message)
{
    if (!message.type.isEmpty())
        return message.type;
    if (message.forms.isEmpty() || message.forms.contains(QString()))
        return QStringLiteral("empty");
    const auto differs = [&](auto what) {
        return std::ranges::any_of(message.forms,
                                   [&](const QString &form) { return what(form) != what(message.source); });
    };
    if (differs(placesIn))
        return QStringLiteral("other places than ") + placesIn(message.source).join(u' ');
    if (differs(hasMnemonic))
        return hasMnemonic(message.source) ? QStringLiteral("no mnemonic") : QStringLiteral("a mnemonic too many");
    return {};
}

/// What lupdate finds in the sources today; nothing when it fails.
std::optional<Messages> messagesOfSources()
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceRoot());
    // Without its header lupdate takes laurel::SalesPage for SalesPage, where tr() never looks.
    lupdate.start(QStringLiteral(LAUREL_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-I"), QStringLiteral("src"), QStringLiteral("src"), QStringLiteral("app"),
                   QStringLiteral("ui"), QStringLiteral("-ts"), fresh});
    if (!lupdate.waitForFinished(240'000) || lupdate.exitStatus() != QProcess::NormalExit || lupdate.exitCode() != 0)
        return std::nullopt;
    QFile file(fresh);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return messagesOf(QString::fromUtf8(file.readAll()));
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsMessages();
    void findsFaults_data();
    void findsFaults();
    void everyStringIsInEveryTranslation();
};

void TranslationsTest::readsMessages()
{
    const QString ts = QStringLiteral(
        "<TS version=\"2.1\"><context><name>Page</name>"
        "<message><source>Open</source><translation>Öffnen</translation></message>"
        "<message numerus=\"yes\"><source>%n day(s)</source><comment>age</comment>"
        "<translation><numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation></message>"
        "<message><source>Old</source><translation type=\"vanished\">Alt</translation></message>"
        "</context></TS>");
    const auto messages = messagesOf(ts);
    QVERIFY(messages);
    QCOMPARE(messages->size(), 3);
    QCOMPARE(messages->value(QStringLiteral("Page | Open | ")).forms, QStringList{QStringLiteral("Öffnen")});
    const Message days = messages->value(QStringLiteral("Page | %n day(s) | age"));
    QVERIFY(days.isPlural);
    QCOMPARE(days.forms, (QStringList{QStringLiteral("%n Tag"), QStringLiteral("%n Tage")}));
    QCOMPARE(messages->value(QStringLiteral("Page | Old | ")).type, QStringLiteral("vanished"));
    QVERIFY(!messagesOf(ts.chopped(5)));
    QVERIFY(!messagesOf(QStringLiteral("<TS version=\"2.1\"></TS>")));
}

void TranslationsTest::findsFaults_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isFault");
    const auto row = [](const char *name, const char *source, const QStringList &forms, bool isFault,
                        const char *type = "") {
        QTest::newRow(name) << QString::fromUtf8(source) << forms << QString::fromLatin1(type) << isFault;
    };
    row("good", "%1 of %2", {QStringLiteral("%2: %1")}, false);
    row("unfinished", "Open", {QStringLiteral("Öffnen")}, true, "unfinished");
    row("vanished", "Open", {QStringLiteral("Öffnen")}, true, "vanished");
    row("empty", "Open", {QString()}, true);
    row("empty plural", "%n day(s)", {QStringLiteral("%n Tag"), QString()}, true);
    row("place lost", "%1 of %2", {QStringLiteral("%1")}, true);
    row("place invented", "%1", {QStringLiteral("%1 %3")}, true);
    row("place lost in a plural", "%n day(s)", {QStringLiteral("ein Tag"), QStringLiteral("%n Tage")}, true);
    row("other kind of place", "%Ln", {QStringLiteral("%n")}, true);
    row("a percent sign is none", "up to 100 %", {QStringLiteral("bis 100 %")}, false);
    row("mnemonic moved", "&Open", {QStringLiteral("Ö&ffnen")}, false);
    row("mnemonic lost", "&Open", {QStringLiteral("Öffnen")}, true);
    row("mnemonic invented", "Open", {QStringLiteral("Ö&ffnen")}, true);
    row("an ampersand is none", "Sales && leads", {QStringLiteral("Verkäufe und Leads")}, false);
}

void TranslationsTest::findsFaults()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, forms);
    QFETCH(const QString, type);
    QTEST(!faultOf({.source = source, .forms = forms, .type = type}).isEmpty(), "isFault");
}

void TranslationsTest::everyStringIsInEveryTranslation()
{
    const QList<SourceFile> translations = filesIn({QStringLiteral("translations")}, {QStringLiteral(".ts")});
    QVERIFY(!translations.isEmpty());
    const auto wanted = messagesOfSources();
    QVERIFY(wanted);

    QStringList faults;
    for (const SourceFile &translation : translations) {
        const auto found = messagesOf(translation.text);
        QVERIFY2(found, qPrintable(translation.path + QStringLiteral(" does not parse")));
        // English is what the sources say; only its plural forms need a translation.
        const bool pluralOnly = translation.path.endsWith(QLatin1String("_en.ts"));
        for (auto message = wanted->cbegin(); message != wanted->cend(); ++message) {
            if ((message->isPlural || !pluralOnly) && !found->contains(message.key()))
                faults.append(QStringLiteral("%1 lacks: %2").arg(translation.path, message.key()));
        }
        for (auto message = found->cbegin(); message != found->cend(); ++message) {
            if (const QString fault = faultOf(*message); !fault.isEmpty())
                faults.append(QStringLiteral("%1, %2: %3").arg(translation.path, fault, message.key()));
        }
    }
    faults.sort();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
