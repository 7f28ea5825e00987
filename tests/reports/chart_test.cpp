#include "reports/chartlayout.h"
#include "reports/chartscale.h"
#include "reports/writers.h"
#include "reportsamples.h"
#include "support/testsupport.h"

#include <QImage>
#include <QPainter>
#include <QXmlStreamReader>
#include <cmath>

using namespace Qt::StringLiterals;

namespace laurel::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QImage painted(const ChartSpec &chart, const QRect &area, const QSize &size, ChartScheme scheme)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintChart(painter, area, chart, english, scheme);
    return image;
}

/// How many pixels outside @p area are not blank.
int spilled(const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += !area.contains(x, y) && qAlpha(image.pixel(x, y)) != 0 ? 1 : 0;
    }
    return count;
}

bool contains(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == color.rgb())
                return true;
        }
    }
    return false;
}

ChartLayout laidOut(const ChartSpec &chart, const QSizeF &size = {600, 240})
{
    return layoutChart(chart, size, english, TextRuler(QFont()));
}

template <typename Shape>
QList<std::pair<Shape, ChartMark>> shapesOf(const ChartLayout &layout)
{
    QList<std::pair<Shape, ChartMark>> found;
    for (const ChartMark &mark : layout.marks) {
        if (const auto *shape = std::get_if<Shape>(&mark.shape))
            found.append({*shape, mark});
    }
    return found;
}

QStringList textsOf(const ChartLayout &layout)
{
    QStringList texts;
    for (const auto &[label, mark] : shapesOf<ChartLabel>(layout))
        texts.append(label.text);
    return texts;
}

ChartSpec chartOf(ChartSpec::Type type, const QList<double> &values)
{
    ChartSpec chart;
    chart.type = type;
    chart.series = {{u"Net"_s, values, false}};
    for (qsizetype i = 0; i < values.size(); ++i)
        chart.labels.append(QString::number(i));
    return chart;
}

} // namespace

class ChartTest : public QObject
{
    Q_OBJECT

private slots:
    void staysInItsArea()
    {
        for (const ChartSpec &chart : charts()) {
            for (const QSize &size :
                 {QSize(480, 240), QSize(90, 60), QSize(12, 9), QSize(1, 1), QSize(30, 400), QSize(0, 0)}) {
                const QRect area(QPoint(20, 15), size);
                const QImage image = painted(chart, area, {540, 440}, ChartScheme::Light);
                QVERIFY2(spilled(image, area) == 0, qPrintable(chart.title));
            }
        }
    }

    void usesTheColoursOfItsScheme()
    {
        const ChartSpec chart = chartOf(ChartSpec::Type::Bar, {1, 2, 3});
        const QRect area(0, 0, 300, 200);
        const QColor light = chartColor(ChartInk::Series, 0, ChartScheme::Light);
        const QColor dark = chartColor(ChartInk::Series, 0, ChartScheme::Dark);
        QVERIFY(contains(painted(chart, area, area.size(), ChartScheme::Light), light));
        QVERIFY(contains(painted(chart, area, area.size(), ChartScheme::Dark), dark));
        QVERIFY(!contains(painted(chart, area, area.size(), ChartScheme::Dark), light));
    }

    void leavesThePainterAsItWas()
    {
        QImage image(200, 100, QImage::Format_ARGB32);
        QPainter painter(&image);
        const QFont font = painter.font();
        const QTransform transform = painter.transform();
        paintChart(painter, {10, 10, 150, 80}, charts().constFirst(), english, ChartScheme::Light);
        QCOMPARE(painter.font(), font);
        QCOMPARE(painter.transform(), transform);
        QVERIFY(!painter.hasClipping());
    }

    void seriesColoursStandOut()
    {
        const auto luminance = [](const QColor &color) {
            const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
        };
        const auto contrast = [&](const QColor &a, const QColor &b) {
            const double first = luminance(a);
            const double second = luminance(b);
            const auto [low, high] = std::minmax(first, second);
            return (high + 0.05) / (low + 0.05);
        };
        const QColor dark(0x17, 0x19, 0x1a);
        for (int i = 0; i <= chartSeriesColors; ++i) {
            QVERIFY(contrast(chartColor(ChartInk::Series, i, ChartScheme::Light), Qt::white) >= 3);
            QVERIFY(contrast(chartColor(ChartInk::Series, i, ChartScheme::Dark), dark) >= 3);
        }
        for (const ChartInk ink : {ChartInk::Text, ChartInk::Muted}) {
            QVERIFY(contrast(chartColor(ink, 0, ChartScheme::Light), Qt::white) >= 4.5);
            QVERIFY(contrast(chartColor(ink, 0, ChartScheme::Dark), dark) >= 4.5);
        }
    }

    void ticksAreRound()
    {
        QVERIFY(holds("1, 2 or 5 times a power of ten, around all values", [](double a, double b) {
            const double low = -std::abs(std::fmod(a, 1e12));
            const double high = std::abs(std::fmod(b, 1e12));
            RC_PRE(high - low > 1e-9);
            const int maxSteps = *rc::gen::inRange(1, 6);
            const ChartScale scale = ChartScale::spanning(low, high, false, maxSteps);
            const double mantissa = scale.step() / std::pow(10, std::floor(std::log10(scale.step()) + 1e-9));
            RC_ASSERT(qFuzzyCompare(mantissa, 1) || qFuzzyCompare(mantissa, 2) || qFuzzyCompare(mantissa, 5));
            RC_ASSERT(scale.low() <= low + scale.step() * 1e-6);
            RC_ASSERT(scale.high() >= high - scale.step() * 1e-6);
            // Rounded outwards at both ends.
            RC_ASSERT(scale.ticks().size() <= maxSteps + 2);
            RC_ASSERT(scale.ticks().size() >= 2);
        }));
        QCOMPARE(ChartScale::spanning(0, 2200, true, 5).ticks(), (QList<double>{0, 500, 1000, 1500, 2000, 2500}));
        QCOMPARE(ChartScale::spanning(0, 2, true, 5).ticks(), (QList<double>{0, 1, 2}));
        QCOMPARE(ChartScale::spanning(0, 0, true, 5).ticks(), (QList<double>{0, 1}));
    }

    void figuresAreWrittenForPeople()
    {
        QCOMPARE(ChartNumbers(500, 2500, english).text(1500), u"1,500"_s);
        QCOMPARE(ChartNumbers(500, 2500, QLocale(QLocale::German)).text(-1500), u"−1.500"_s);
        QCOMPARE(ChartNumbers(0.02, 0.1, english).text(0.04), u"0.04"_s);
        QCOMPARE(ChartNumbers(1e6, 4e6, english).text(3e6), u"3"_s);
        QCOMPARE(ChartNumbers(1e6, 4e6, english).unit(u"€"_s), u"€ million"_s);
        QCOMPARE(ChartNumbers(5e8, 2e9, english).text(5e8), u"0.5"_s);
        QCOMPARE(ChartNumbers(0.1, 1, english).text(-1e-17), u"0.0"_s);
    }

    void gapsBreakTheLine()
    {
        const double gap = std::nan("");
        const ChartLayout layout = laidOut(chartOf(ChartSpec::Type::Line, {gap, 1, 2, gap, 3, gap, 4, 5, 6}));
        QList<qsizetype> runs;
        for (const auto &[line, mark] : shapesOf<ChartLine>(layout)) {
            if (mark.ink == ChartInk::Series)
                runs.append(line.points.size());
        }
        QCOMPARE(runs, (QList<qsizetype>{2, 3}));
        QCOMPARE(shapesOf<ChartDot>(layout).size(), 1);
    }

    void aSinglePointIsADot()
    {
        const ChartLayout layout = laidOut(chartOf(ChartSpec::Type::Line, {7}));
        QCOMPARE(shapesOf<ChartDot>(layout).size(), 1);
        QVERIFY(textsOf(layout).contains(u"0"_s));
    }

    void negativeBarsHangBelowZero()
    {
        const auto bars = shapesOf<ChartBox>(laidOut(chartOf(ChartSpec::Type::Bar, {10, -10})));
        QCOMPARE(bars.size(), 2);
        QVERIFY(bars.at(0).first.rect.isValid() && bars.at(1).first.rect.isValid());
        QVERIFY(std::abs(bars.at(0).first.rect.bottom() - bars.at(1).first.rect.top()) < 0.01);
        QVERIFY(textsOf(laidOut(chartOf(ChartSpec::Type::Bar, {10, -10}))).contains(u"−10"_s));
    }

    void theComparedPeriodSharesItsHue()
    {
        ChartSpec chart = chartOf(ChartSpec::Type::Line, {1, 2, 3});
        chart.series.append({u"Before"_s, {2, 2, 2}, true});
        for (const auto &[line, mark] : shapesOf<ChartLine>(laidOut(chart))) {
            if (mark.ink != ChartInk::Series)
                continue;
            QCOMPARE(mark.series, 0);
            QCOMPARE(line.dashed, mark.compared);
        }
        const QStringList texts = textsOf(laidOut(chart));
        QVERIFY(texts.contains(u"Net"_s) && texts.contains(u"Before"_s));
    }

    void fromTheSeventhOnTheyAreOthers()
    {
        ChartSpec chart = chartOf(ChartSpec::Type::Line, {1, 2, 3});
        for (int i = 1; i < 9; ++i)
            chart.series.append({u"Series %1"_s.arg(i), {1.0 * i, 2, 3}, false});
        const QStringList texts = textsOf(laidOut(chart));
        QCOMPARE(texts.count(u"Others"_s), 1);
        QVERIFY(texts.contains(u"Series 5"_s));
        QVERIFY(!texts.contains(u"Series 6"_s));
    }

    void labelsKeepTheirDistance()
    {
        const TextRuler ruler{QFont()};
        for (const ChartSpec &chart : charts()) {
            if (chart.type == ChartSpec::Type::HorizontalBar)
                continue;
            double end = -1e9;
            for (const auto &[label, mark] : shapesOf<ChartLabel>(layoutChart(chart, {600, 240}, english, ruler))) {
                if (label.anchor != ChartLabel::Anchor::Middle || label.baseline.y() < 200)
                    continue;
                const double width = ruler.width(label.text, label.size);
                QVERIFY2(label.baseline.x() - width / 2 > end, qPrintable(chart.title));
                end = label.baseline.x() + width / 2;
                QVERIFY(end <= 600.5);
            }
        }
    }

    void rowsThatDoNotFitAreCounted()
    {
        const ChartLayout layout = laidOut(chartOf(ChartSpec::Type::HorizontalBar, QList<double>(50, 1.0)), {400, 200});
        const auto bars = shapesOf<ChartBox>(layout);
        QVERIFY(bars.size() < 50);
        QVERIFY(bars.constLast().first.rect.bottom() < 200);
        const QStringList more = textsOf(layout).filter(QString::number(50 - bars.size()));
        QVERIFY(!more.isEmpty());
    }

    void nothingToShowIsSaid()
    {
        QCOMPARE(textsOf(laidOut({})), QStringList{u"There are no figures for this period."_s});
        QCOMPARE(textsOf(laidOut(chartOf(ChartSpec::Type::Bar, {std::nan("")}))).size(), 1);
    }

    void svgIsWellFormed()
    {
        for (const ChartSpec &chart :
             charts() + QList<ChartSpec>{std::get<ChartBlock>(hostileReport().blocks.constLast()).chart}) {
            const QString svg = chartSvg(chart, english);
            QXmlStreamReader xml(svg);
            QStringList texts;
            while (!xml.atEnd()) {
                if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "text"_L1)
                    texts.append(xml.readElementText());
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY(!texts.isEmpty());
            for (const QLatin1String forbidden : {"<script"_L1, "href"_L1, "src="_L1, "url("_L1, "nan"_L1, "inf"_L1})
                QVERIFY2(!svg.contains(QRegularExpression(u"<[^>]*"_s + QRegularExpression::escape(forbidden))),
                         qPrintable(svg));
        }
    }

    void svgSaysWhatItShows()
    {
        ChartSpec chart = chartOf(ChartSpec::Type::Line, {1, 2});
        chart.title = u"Net per day"_s;
        chart.description = u"It rose."_s;
        const QString svg = chartSvg(chart, english);
        QVERIFY(svg.contains(u"<title>Net per day</title>"_s));
        QVERIFY(svg.contains(u"<desc>It rose.</desc>"_s));
        QVERIFY(svg.contains(u"class=\"series-0 line\""_s));
    }
};

} // namespace laurel::test

QTEST_MAIN(laurel::test::ChartTest)
#include "chart_test.moc"
