#include "lint/coderules.h"
#include "lint/cppsource.h"

#include <QTest>

using namespace laurel::lint;

namespace {

QByteArray listed(const QStringList &faults) { return faults.join(u'\n').toUtf8(); }

SourceFile planted(const char *path, const QString &text) { return {QString::fromLatin1(path), text}; }

} // namespace

class CodeTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsCodeFromText();
    void findsForbiddenCode_data();
    void findsForbiddenCode();
    void leavesInnocentCodeAlone_data();
    void leavesInnocentCodeAlone();
    void findsFloatingPoint_data();
    void findsFloatingPoint();
    void findsUnfinishedWork();
    void findsLongFiles();
    void theSourcesKeepTheRules();
    void nothingIsLeftUnfinished();
    void noFileIsTooLong();
};

void CodeTest::tellsCodeFromText()
{
    const QString text = QStringLiteral("int a = 1'000; // one \"two\"\n"
                                        "auto b = \"three // \\\" four\"; /* five\n six */ char c = '\"';\n"
                                        "auto d = R\"x(seven \" )\" eight)x\"; int e;\n");
    const CppSource source(text);
    QVERIFY(source.code().contains(u"1'000"));
    QVERIFY(source.code().contains(u"int e;"));
    QVERIFY(source.code().contains(u"char c ="));
    for (const char *word : {"one", "three", "five", "six", "seven", "eight"})
        QVERIFY2(!source.code().contains(QLatin1String(word)), word);
    for (const char *word : {"one \"two\"", "five", "six"})
        QVERIFY2(source.comments().contains(QLatin1String(word)), word);
    QCOMPARE(source.literals().size(), 2);
    QCOMPARE(source.literals().at(0).text, QStringLiteral("three // \\\" four"));
    QCOMPARE(source.literals().at(1).text, QStringLiteral("seven \" )\" eight"));
    QCOMPARE(source.code().size(), text.size());
    QCOMPARE(source.code().count(u'\n'), text.count(u'\n'));
}

void CodeTest::findsForbiddenCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("processEvents") << QStringLiteral("QCoreApplication::processEvents();");
    QTest::newRow("event loop") << QStringLiteral("QEventLoop loop;");
    QTest::newRow("terminate") << QStringLiteral("thread->terminate();");
    QTest::newRow("fatal") << QStringLiteral("qFatal(\"no\");");
    QTest::newRow("exit") << QStringLiteral("std::exit(1);");
    QTest::newRow("abort") << QStringLiteral("if (bad) abort();");
    QTest::newRow("own singleton") << QStringLiteral("static Settings &instance();");
    QTest::newRow("use of one") << QStringLiteral("Settings::instance().read();");
    QTest::newRow("old connect") << QStringLiteral("connect(a, SIGNAL(done()), b, SLOT(go()));");
    QTest::newRow("manager") << QStringLiteral("class PayoutManager\n{");
    QTest::newRow("utils") << QStringLiteral("struct StringUtils {");
}

void CodeTest::findsForbiddenCode()
{
    QFETCH(const QString, code);
    QVERIFY(!forbiddenCode(planted("src/gui/page.cpp", code)).isEmpty());
}

void CodeTest::leavesInnocentCodeAlone_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("Qt's own") << QStringLiteral("QCoreApplication::instance()->quit();");
    QTest::newRow("comment") << QStringLiteral("// never processEvents()");
    QTest::newRow("text") << QStringLiteral("auto a = tr(\"QEventLoop and Manager\");");
    QTest::newRow("account manager") << QStringLiteral("QString managerName; class ManagedProgram {");
}

void CodeTest::leavesInnocentCodeAlone()
{
    QFETCH(const QString, code);
    const QStringList faults = forbiddenCode(planted("src/gui/page.cpp", code));
    QVERIFY2(faults.isEmpty(), listed(faults));
    QVERIFY(!forbiddenCode(planted("src/gui/pageutils.cpp", code)).isEmpty());
}

void CodeTest::findsFloatingPoint_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("double") << QStringLiteral("src/core/money.cpp") << QStringLiteral("double half = x;") << true;
    QTest::newRow("float") << QStringLiteral("src/core/rate.h") << QStringLiteral("float ratio;") << true;
    QTest::newRow("literal") << QStringLiteral("src/core/money.cpp") << QStringLiteral("auto x = minor * 0.5;") << true;
    QTest::newRow("reading") << QStringLiteral("src/commissions/engine.cpp") << QStringLiteral("text.toDouble()")
                             << true;
    QTest::newRow("rounding") << QStringLiteral("src/commissions/engine.cpp") << QStringLiteral("qRound(x)") << true;
    QTest::newRow("whole numbers") << QStringLiteral("src/core/money.cpp") << QStringLiteral("qint64 x = 1'000'000;")
                                   << false;
    QTest::newRow("comment") << QStringLiteral("src/core/money.cpp") << QStringLiteral("// no double, 12.5 %") << false;
    QTest::newRow("progress") << QStringLiteral("src/core/job.h") << QStringLiteral("double fraction() const;")
                              << false;
    QTest::newRow("statistics") << QStringLiteral("src/analytics/kpi.h") << QStringLiteral("double rate;") << false;
}

void CodeTest::findsFloatingPoint()
{
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    QFETCH(const bool, wrong);
    QCOMPARE(!floatingPoint({path, code}).isEmpty(), wrong);
}

void CodeTest::findsUnfinishedWork()
{
    QVERIFY(!unfinished(planted("src/core/a.cpp", QStringLiteral("int a; // TODO: more"))).isEmpty());
    QVERIFY(!unfinished(planted("src/core/a.h", QStringLiteral("/* FIXME */"))).isEmpty());
    QVERIFY(!unfinished(planted("ui/a.ui", QStringLiteral("<string>XXX</string>"))).isEmpty());
    QVERIFY(
        unfinished(planted("src/core/a.cpp", QStringLiteral("parse(\"XXX\"); // the code for no currency"))).isEmpty());
    const QStringList faults = unfinished(planted("a.cpp", QStringLiteral("\n\n// TODO")));
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().startsWith(QLatin1String("a.cpp:3: ")), listed(faults));
}

void CodeTest::findsLongFiles()
{
    QVERIFY(tooLong(planted("a.cpp", QString(600, u'\n'))).isEmpty());
    QVERIFY(!tooLong(planted("a.cpp", QString(601, u'\n'))).isEmpty());
}

void CodeTest::theSourcesKeepTheRules()
{
    const QList<SourceFile> files = programSources();
    QVERIFY(files.size() > 50);
    QStringList faults;
    for (const SourceFile &file : files)
        faults << forbiddenCode(file) << floatingPoint(file);
    QVERIFY2(faults.isEmpty(), listed(faults));
}

void CodeTest::nothingIsLeftUnfinished()
{
    QStringList folders;
    for (const char *folder : {"src", "app", "ui", "resources", "cmake", "installer", "translations", "tests"})
        folders.append(QString::fromLatin1(folder));
    QStringList faults;
    for (const SourceFile &file :
         filesIn(folders, {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".ui"), QStringLiteral(".sql"),
                           QStringLiteral(".txt"), QStringLiteral(".cmake"), QStringLiteral(".md"),
                           QStringLiteral(".mustache"), QStringLiteral(".html")}))
        faults << unfinished(file);
    QVERIFY2(faults.isEmpty(), listed(faults));
}

void CodeTest::noFileIsTooLong()
{
    QStringList faults;
    for (const SourceFile &file : filesIn({QStringLiteral("src"), QStringLiteral("app"), QStringLiteral("tests")},
                                          {QStringLiteral(".cpp"), QStringLiteral(".h")}))
        faults << tooLong(file);
    QVERIFY2(faults.isEmpty(), listed(faults));
}

QTEST_GUILESS_MAIN(CodeTest)
#include "code_test.moc"
