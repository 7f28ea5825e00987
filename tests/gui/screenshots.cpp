// Renders every page of a program to PNG, light and dark, for people to look at:
//   laurel_screenshots PROGRAM FOLDER [WIDTH HEIGHT]
#include "gui/guisupport.h"
#include "gui/pages/page.h"
#include "gui/widgets/sidebar.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace laurel;

namespace {

bool shoot(MainWindow &window, const QString &path)
{
    QTest::qWait(100); // charts replot through the event loop
    return window.grab().save(path);
}

bool shootPages(MainWindow &window, const QString &folder, const QString &scheme)
{
    static const QList<std::pair<PageId, QString>> pages = {
        {PageId::Today, QStringLiteral("today")},       {PageId::Affiliates, QStringLiteral("affiliates")},
        {PageId::Performance, QStringLiteral("performance")}, {PageId::Sales, QStringLiteral("sales")},
        {PageId::Feedback, QStringLiteral("feedback")}, {PageId::Rewards, QStringLiteral("rewards")},
        {PageId::Imports, QStringLiteral("imports")},   {PageId::Reports, QStringLiteral("reports")}};
    for (const auto &[id, name] : pages) {
        window.showPage(id);
        if (!test::waitSettled(window) || !shoot(window, QStringLiteral("%1/%2-%3.png").arg(folder, name, scheme)))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        QTextStream(stderr) << "usage: laurel_screenshots PROGRAM FOLDER [WIDTH HEIGHT]\n";
        return 2;
    }
    const QTemporaryDir settings;
    test::isolate(settings.path());
    const QString folder = arguments.at(2);
    QDir().mkpath(folder);
    Theme theme(application);
    test::ScriptedPrompts prompts;
    for (const auto &[scheme, name] : {std::pair(ColorScheme::Light, QStringLiteral("light")), std::pair(ColorScheme::Dark, QStringLiteral("dark"))}) {
        theme.setScheme(scheme);
        MainWindow window(theme, prompts);
        window.resize(arguments.value(3, QStringLiteral("1280")).toInt(), arguments.value(4, QStringLiteral("820")).toInt());
        window.show();
        if (!shoot(window, QStringLiteral("%1/welcome-%2.png").arg(folder, name)))
            return 1;
        window.openProgram(arguments.at(1));
        if (!test::waitForProgram(window) || !shootPages(window, folder, name)) {
            QTextStream(stderr) << "a page did not settle\n";
            return 1;
        }
    }
    return 0;
}
