#include "gui/charts/serieschart.h"

#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QMouseEvent>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolTip>
#include <cmath>
#include <qcustomplot.h>

namespace laurel {

namespace {

constexpr double lineWidth = 1; // wider antialiased lines cost forty times as much to draw
constexpr qsizetype mostLabels = 8;
constexpr int lowHeight = 180;   // four figures beside the axis would stand in each other
constexpr int leastHeight = 112; // beside a profile in a window of 700 pixels

bool isShare(Kpi kpi) { return kpi == Kpi::ConversionRate || kpi == Kpi::RefundRate || kpi == Kpi::NewCustomerShare; }
bool isMoney(Kpi kpi)
{
    return kpi == Kpi::Gross || kpi == Kpi::Net || kpi == Kpi::AverageOrder || kpi == Kpi::Refunded || kpi == Kpi::Commission || kpi == Kpi::Epc;
}

/// Ticks in the locale's numbers: "12,000", "3.5 %".
class KpiTicker : public QCPAxisTicker
{
public:
    KpiTicker(Kpi kpi, int ticks) : m_kpi(kpi) { setTickCount(ticks); }

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        const QLocale locale;
        if (isShare(m_kpi))
            return locale.toString(tick * 100, 'g', 3) + QStringLiteral("\u202F%");
        const bool whole = std::abs(tick - std::round(tick)) < 1e-9;
        return whole ? locale.toString(qRound64(tick)) : locale.toString(tick, 'f', 2);
    }

private:
    Kpi m_kpi;
};

/// Whether a value stands between two gaps, where a line has nothing to draw.
bool hasLonePoint(const QList<double> &values)
{
    const auto isGap = [&](qsizetype i) { return i < 0 || i >= values.size() || std::isnan(values.at(i)); };
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!isGap(i) && isGap(i - 1) && isGap(i + 1))
            return true;
    }
    return false;
}

} // namespace

SeriesChart::SeriesChart(QWidget *parent)
    : QWidget(parent), m_layout(new QStackedLayout(this)), m_plot(new QCustomPlot(this)), m_table(new QTableWidget(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(leastHeight);
    m_plot->setMinimumHeight(leastHeight);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_plot->axisRect()->setMargins({0, 8, 16, 0});
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false); // Tab leads on, the arrows move within
    // The legend has a row of its own above the lines.
    m_plot->plotLayout()->insertRow(0);
    auto *legendRow = new QCPLayoutGrid;
    m_plot->plotLayout()->addElement(0, 0, legendRow);
    legendRow->addElement(0, 0, m_plot->legend);
    legendRow->addElement(0, 1, new QCPLayoutElement(m_plot)); // takes the width that the legend leaves
    legendRow->setColumnStretchFactor(0, 0.001);
    m_plot->plotLayout()->setRowStretchFactor(0, 0.001);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_layout->addWidget(m_plot);
    m_layout->addWidget(m_table);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) { showValueAt(event->pos()); });
    restyle();
}

void SeriesChart::setContent(const ChartContent &content)
{
    m_content = content;
    draw();
    fillTable();
    m_plot->setAccessibleName(content.title);
    m_table->setAccessibleName(tr("%1, as a table").arg(content.title));
    QStringList described;
    for (const ChartLine &line : content.lines) {
        if (!line.values.isEmpty())
            described.append(tr("%1 ends at %2", "line of a chart, value").arg(line.name, valueText(line.values.constLast())));
    }
    m_plot->setAccessibleDescription(described.join(QStringLiteral("; ")));
}

void SeriesChart::setTableShown(bool shown)
{
    m_layout->setCurrentIndex(shown ? 1 : 0);
}

bool SeriesChart::isTableShown() const
{
    return m_layout->currentIndex() == 1;
}

void SeriesChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
        draw();
    }
}

void SeriesChart::restyle()
{
    const Colors &colors = Theme::colors();
    m_plot->setBackground(QBrush(Qt::NoBrush));
    m_plot->axisRect()->setBackground(QBrush(Qt::NoBrush));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(Theme::font(Theme::Text::Caption));
        axis->setTickLabelColor(colors.textMuted);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelPadding(8);
    }
    m_plot->xAxis->setBasePen(QPen(colors.hairline, 1));
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->grid()->setPen(QPen(colors.hairline, 1));
    m_plot->yAxis->grid()->setZeroLinePen(QPen(colors.hairline, 1));
    m_plot->legend->setFont(Theme::font(Theme::Text::Caption));
    m_plot->legend->setTextColor(colors.textMuted);
    m_plot->legend->setBrush(Qt::NoBrush);
    m_plot->legend->setBorderPen(Qt::NoPen);
}

void SeriesChart::draw()
{
    m_plot->clearGraphs();
    m_plot->clearItems();
    const QList<QColor> palette = Theme::colors().series();
    const qsizetype steps = m_content.steps.size();
    double low = 0;
    double high = 0;
    qsizetype own = 0;
    for (const ChartLine &line : m_content.lines) {
        auto *graph = m_plot->addGraph();
        graph->setName(line.name);
        QColor color = line.compared ? palette.constFirst() : palette.at(std::min(own, palette.size() - 1));
        if (line.compared)
            color.setAlpha(150);
        else
            ++own;
        graph->setPen(QPen(color, lineWidth, line.compared ? Qt::DashLine : Qt::SolidLine));
        graph->setAntialiased(true);
        if (own == 1 && !line.compared && m_content.lines.size() <= 2) {
            QColor band = color;
            band.setAlphaF(0.10F);
            graph->setBrush(band);
        }
        QVector<double> keys;
        QVector<double> values;
        for (qsizetype i = 0; i < std::min(steps, line.values.size()); ++i) {
            keys.append(double(i));
            values.append(line.values.at(i));
            if (!std::isnan(line.values.at(i))) {
                low = std::min(low, line.values.at(i));
                high = std::max(high, line.values.at(i));
            }
        }
        graph->setData(keys, values, true);
        if (steps == 1 || hasLonePoint(line.values))
            graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, color, steps == 1 ? 6 : 4));
    }
    m_plot->yAxis->setRange(low * 1.05, high > low ? high * 1.08 : low + 1);
    m_plot->xAxis->setRange(steps > 1 ? -0.2 : -0.5, steps > 1 ? double(steps) - 0.8 : 0.5);
    labelAxes();
    const bool empty = high <= low;
    m_plot->yAxis->setTickLabels(!empty);
    m_plot->yAxis->grid()->setVisible(!empty);
    if (empty && steps > 0)
        showNothing();
    // One line names itself through the page's caption.
    m_plot->legend->setVisible(m_content.lines.size() > 1 && !empty);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SeriesChart::labelAxes()
{
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new KpiTicker(m_content.kpi, height() < lowHeight ? 2 : 4)));
    const qsizetype steps = m_content.steps.size();
    const QFontMetrics metrics(m_plot->xAxis->tickLabelFont());
    int widest = 1;
    for (const QDate &step : m_content.steps)
        widest = std::max(widest, metrics.horizontalAdvance(stepText(step)));
    const qsizetype room = std::clamp<qsizetype>(width() / (widest + 3 * spacing::inside), 2, mostLabels);
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const qsizetype every = std::max<qsizetype>(1, (steps + room - 1) / room);
    for (qsizetype i = 0; i < steps; i += every)
        ticker->addTick(double(i), stepText(m_content.steps.at(i)));
    m_plot->xAxis->setTicker(ticker);
}

void SeriesChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    labelAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SeriesChart::showNothing()
{
    auto *text = new QCPItemText(m_plot); // the plot owns it
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(0.5, 0.5);
    text->setFont(Theme::font(Theme::Text::Body));
    text->setColor(Theme::colors().textMuted);
    text->setText(tr("No figures in this period"));
}

void SeriesChart::fillTable()
{
    m_table->clear();
    m_table->setRowCount(int(m_content.steps.size()));
    m_table->setColumnCount(int(m_content.lines.size()) + 1);
    QStringList header{tr("From")};
    for (const ChartLine &line : m_content.lines)
        header.append(line.name);
    m_table->setHorizontalHeaderLabels(header);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(QLocale().toString(m_content.steps.at(row), QLocale::ShortFormat)));
        for (int column = 1; column < m_table->columnCount(); ++column) {
            const QList<double> &values = m_content.lines.at(column - 1).values;
            auto *item = new QTableWidgetItem(row < values.size() ? valueText(values.at(row)) : QString());
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
}

void SeriesChart::showValueAt(const QPoint &position)
{
    const auto index = qsizetype(std::lround(m_plot->xAxis->pixelToCoord(position.x())));
    if (index < 0 || index >= m_content.steps.size()) {
        QToolTip::hideText();
        return;
    }
    QStringList lines{stepText(m_content.steps.at(index))};
    for (const ChartLine &line : m_content.lines) {
        if (index < line.values.size())
            lines.append(tr("%1: %2", "line of a chart, value").arg(line.name, valueText(line.values.at(index))));
    }
    QToolTip::showText(m_plot->mapToGlobal(position), lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")), m_plot);
}

QString SeriesChart::stepText(const QDate &step) const
{
    const QLocale locale;
    switch (m_content.granularity) {
    case Granularity::Day:
    case Granularity::Week: return locale.toString(step, tr("d MMM", "day and month on a chart's axis"));
    case Granularity::Month: return locale.toString(step, tr("MMM yy", "month and year on a chart's axis"));
    }
    return {};
}

QString SeriesChart::valueText(double value) const
{
    const QLocale locale;
    if (std::isnan(value))
        return QStringLiteral("–");
    if (isShare(m_content.kpi))
        return formatKpi(KpiValue(value), locale);
    if (isMoney(m_content.kpi) && m_content.currency.isValid())
        return formatMoney(Money(qRound64(value * double(m_content.currency.scale())), m_content.currency), locale);
    return formatKpi(KpiValue(qRound64(value)), locale);
}

} // namespace laurel
