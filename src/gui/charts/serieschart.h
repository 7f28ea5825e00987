#pragma once

#include "analytics/kpiquery.h"

#include <QWidget>

class QCustomPlot;
class QTableWidget;
class QStackedLayout;

namespace laurel {

/// One line of a chart over time. NaN is a gap.
struct ChartLine
{
    QString name;
    QList<double> values;
    bool compared = false; ///< the compared period: same hue as the first line, dashed and lighter
};

/// What a chart shows. All lines share the steps.
struct ChartContent
{
    QString title; ///< names the chart for a screen reader: "Net per week"
    QList<QDate> steps;
    Granularity granularity = Granularity::Day;
    Kpi kpi = Kpi::Net;
    Currency currency;
    QList<ChartLine> lines; ///< up to six are told apart by colour
};

/// A line chart over time with a table twin: the same figures, for a screen reader and for those who want the numbers.
class SeriesChart : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesChart(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;

    [[nodiscard]] QSize sizeHint() const override { return {640, 260}; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void draw();
    /// Names as many steps and values as there is room for.
    void labelAxes();
    /// Says in the chart that there is nothing to draw.
    void showNothing();
    void fillTable();
    void showValueAt(const QPoint &position);
    [[nodiscard]] QString stepText(const QDate &step) const;
    [[nodiscard]] QString valueText(double value) const;

    ChartContent m_content;
    QStackedLayout *m_layout;
    QCustomPlot *m_plot;
    QTableWidget *m_table;
};

} // namespace laurel
