#include "lint/includerules.h"

#include <QTest>

using namespace laurel::lint;

namespace {

QByteArray listed(const QStringList &faults) { return faults.join(u'\n').toUtf8(); }

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    void findsIncludesUpTheHouse_data();
    void findsIncludesUpTheHouse();
    void findsForbiddenModules_data();
    void findsForbiddenModules();
    void findsForbiddenLinks_data();
    void findsForbiddenLinks();
    void theHouseIsInOrder();
    void theLinksAreInOrder();
};

void LayersTest::findsIncludesUpTheHouse_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char *path, const char *include, bool wrong) {
        QTest::addRow("%s: %s", path, include) << QString::fromLatin1(path) << QString::fromLatin1(include) << wrong;
    };
    row("src/core/a.h", "#include \"core/b.h\"", false);
    row("src/core/a.h", "#include \"storage/b.h\"", true);
    row("src/storage/a.cpp", "#include \"core/b.h\"", false);
    row("src/storage/a.cpp", "#include \"commissions/b.h\"", true);
    row("src/commissions/a.cpp", "#include \"importing/b.h\"", true);
    row("src/importing/a.cpp", "#include \"commissions/b.h\"", false);
    row("src/importing/a.cpp", "#include \"analytics/b.h\"", true);
    row("src/analytics/a.cpp", "#include \"commissions/b.h\"", true);
    row("src/advice/a.cpp", "#include \"analytics/b.h\"", false);
    row("src/advice/a.cpp", "#include \"importing/b.h\"", true);
    row("src/reports/a.cpp", "#include \"advice/b.h\"", false);
    row("src/reports/a.cpp", "#include \"gui/b.h\"", true);
    row("src/reports/a.cpp", "  #  include \"gui/b.h\"", true);
    row("src/reports/a.cpp", "// #include \"gui/b.h\"", false);
    row("src/sample/a.cpp", "#include \"importing/b.h\"", false);
    row("src/sample/a.cpp", "#include \"reports/b.h\"", true);
    row("src/importing/a.cpp", "#include \"sample/b.h\"", true);
    row("src/gui/pages/a.cpp", "#include \"reports/b.h\"", false);
    row("src/gui/pages/a.cpp", "#include \"ui_mainwindow.h\"", false);
    row("src/gui/pages/a.cpp", "#include \"../dialogs/b.h\"", true);
    row("app/laurel/main.cpp", "#include \"gui/b.h\"", false);
    row("app/laurel-cli/main.cpp", "#include \"gui/b.h\"", true);
    row("app/laurel-cli/main.cpp", "#include \"reports/b.h\"", false);
    row("src/cellar/a.cpp", "#include \"core/b.h\"", true);
}

void LayersTest::findsIncludesUpTheHouse()
{
    QFETCH(const QString, path);
    QFETCH(const QString, include);
    QFETCH(const bool, wrong);
    const QStringList faults = layeringFaults({path, QStringLiteral("#pragma once\n") + include + u'\n'});
    QVERIFY2(faults.isEmpty() != wrong, listed(faults));
}

void LayersTest::findsForbiddenModules_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char *path, const char *header, bool wrong) {
        QTest::addRow("%s: %s", path, header) << QString::fromLatin1(path) << QString::fromLatin1(header) << wrong;
    };
    row("src/core/a.h", "QString", false);
    row("src/core/a.h", "QColor", true);
    row("src/core/a.h", "QFile", true);
    row("src/core/a.h", "fstream", true);
    row("src/reports/a.h", "QFile", false);
    row("src/reports/a.h", "QPainter", false);
    row("src/reports/a.h", "QWidget", true);
    row("src/reports/a.h", "QtWidgets", true);
    row("src/reports/a.h", "QtWidgets/QLabel", true);
    row("src/storage/a.h", "QSqlQuery", true);
    row("src/storage/a.h", "sqlite3.h", false);
    row("src/gui/a.h", "QDialog", false);
    row("src/gui/a.h", "QNetworkAccessManager", true);
    row("src/gui/a.h", "QtSql", true);
    row("app/laurel/a.h", "QApplication", false);
    row("app/laurel-cli/a.h", "QApplication", true);
    row("app/laurel-cli/a.h", "QGuiApplication", false);
}

void LayersTest::findsForbiddenModules()
{
    QFETCH(const QString, path);
    QFETCH(const QString, header);
    QFETCH(const bool, wrong);
    const QStringList faults = moduleFaults({path, QStringLiteral("#include <%1>\n").arg(header)});
    QVERIFY2(faults.isEmpty() != wrong, listed(faults));
}

void LayersTest::findsForbiddenLinks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char *path, const char *line, bool wrong) {
        QTest::addRow("%s: %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line) << wrong;
    };
    row("src/storage/CMakeLists.txt", "PUBLIC_LIBS Qt6::Sql", true);
    row("src/gui/CMakeLists.txt", "PUBLIC_LIBS Qt6::Network Qt6::Widgets", true);
    row("src/gui/CMakeLists.txt", "PUBLIC_LIBS Qt6::Widgets", false);
    row("src/reports/CMakeLists.txt", "PUBLIC_LIBS Qt6::Widgets", true);
    row("src/reports/CMakeLists.txt", "PUBLIC_LIBS Qt6::Gui", false);
    row("app/laurel-cli/CMakeLists.txt", "target_link_libraries(laurel-cli PRIVATE laurel::gui)", true);
    row("app/laurel/CMakeLists.txt", "target_link_libraries(laurel PRIVATE laurel::gui)", false);
}

void LayersTest::findsForbiddenLinks()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const bool, wrong);
    const QStringList faults = linkFaults({path, line});
    QVERIFY2(faults.isEmpty() != wrong, listed(faults));
}

void LayersTest::theHouseIsInOrder()
{
    const QList<SourceFile> files = programSources();
    QVERIFY(files.size() > 50);
    QStringList faults;
    for (const SourceFile &file : files)
        faults << layeringFaults(file) << moduleFaults(file);
    QVERIFY2(faults.isEmpty(), listed(faults));
}

void LayersTest::theLinksAreInOrder()
{
    const QList<SourceFile> files =
        filesIn({QStringLiteral("src"), QStringLiteral("app")}, {QStringLiteral("/CMakeLists.txt")});
    QVERIFY(files.size() > 10);
    QStringList faults;
    for (const SourceFile &file : files)
        faults << linkFaults(file);
    QVERIFY2(faults.isEmpty(), listed(faults));
}

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
