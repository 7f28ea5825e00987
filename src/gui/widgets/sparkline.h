#pragma once

#include <QList>
#include <QWidget>

namespace laurel {

/// A line without axes: the shape of a series. NaN leaves a gap.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setValues(const QList<double> &values);

    [[nodiscard]] QSize sizeHint() const override { return {120, 28}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 20}; }

    /// For delegates, too.
    static void paint(QPainter &painter, const QRectF &area, const QList<double> &values);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};

} // namespace laurel
