#include "reportsamples.h"

#include "reports/chartlayout.h"
#include "reports/writers.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

// Writes the sample reports of the tests into a folder, to be looked at: report_samples FOLDER.
namespace {

void paintSheet(const QString &path, laurel::ChartScheme scheme)
{
    const QList<laurel::ChartSpec> charts = laurel::test::charts();
    constexpr int columns = 3;
    const QSize cell(480, 280);
    QImage image(cell.width() * columns, cell.height() * int(charts.size() + columns - 1) / columns,
                 QImage::Format_ARGB32);
    image.fill(scheme == laurel::ChartScheme::Dark ? QColor(0x17, 0x19, 0x1a) : QColor(Qt::white));
    QPainter painter(&image);
    painter.setFont(QFont(QStringLiteral("Inter")));
    for (int i = 0; i < charts.size(); ++i) {
        const QRectF area(cell.width() * (i % columns) + 20.0, cell.height() * (i / columns) + 20.0,
                          cell.width() - 40.0, cell.height() - 50.0);
        laurel::paintChart(painter, area, charts.at(i), QLocale(QLocale::English), scheme);
    }
    painter.end();
    image.save(path);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QDir folder(QGuiApplication::arguments().value(1, QStringLiteral(".")));
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    laurel::ReportDocument wide = laurel::test::emptyReport(english);
    wide.blocks = {laurel::TableBlock{laurel::test::salesTable(120)}};
    const QList<std::pair<QString, laurel::ReportDocument>> reports{
        {QStringLiteral("program"), laurel::test::programReport(42, english)},
        {QStringLiteral("program-de"), laurel::test::programReport(5, QLocale(QLocale::German, QLocale::Germany))},
        {QStringLiteral("scorecard"), laurel::test::scorecard(english)},
        {QStringLiteral("empty"), laurel::test::emptyReport(english)},
        {QStringLiteral("wide"), wide},
        {QStringLiteral("hostile"), laurel::test::hostileReport()},
    };
    QTextStream out(stdout);
    for (const auto &[name, report] : reports) {
        for (const auto &written : {laurel::writePdf(report, folder.filePath(name + QStringLiteral(".pdf"))),
                                    laurel::writeHtml(report, folder.filePath(name + QStringLiteral(".html")))}) {
            if (!written)
                out << written.error().message << '\n';
        }
    }
    paintSheet(folder.filePath(QStringLiteral("charts-light.png")), laurel::ChartScheme::Light);
    paintSheet(folder.filePath(QStringLiteral("charts-dark.png")), laurel::ChartScheme::Dark);
    return 0;
}
