#include "gui/widgets/sparkline.h"

#include "gui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace laurel {

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Sparkline::setValues(const QList<double> &values)
{
    m_values = values;
    update();
}

void Sparkline::paint(QPainter &painter, const QRectF &area, const QList<double> &values)
{
    double low = 0;
    double high = 0;
    qsizetype known = 0;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
        ++known;
    }
    if (known < 2 || high <= low)
        return;

    const double step = area.width() / double(values.size() - 1);
    const auto at = [&](qsizetype i) {
        return QPointF(area.left() + step * double(i), area.bottom() - (values.at(i) - low) / (high - low) * area.height());
    };
    QPainterPath line;
    QList<QPointF> alone; // between two gaps: a line has nothing to draw there
    const auto isGap = [&](qsizetype i) { return i < 0 || i >= values.size() || std::isnan(values.at(i)); };
    bool pen = false;
    qsizetype last = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values.at(i))) {
            pen = false;
            continue;
        }
        if (pen)
            line.lineTo(at(i));
        else
            line.moveTo(at(i));
        if (isGap(i - 1) && isGap(i + 1))
            alone.append(at(i));
        pen = true;
        last = i;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colors().accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colors().accent);
    painter.drawEllipse(at(last), 2.0, 2.0);
    for (const QPointF &point : std::as_const(alone))
        painter.drawEllipse(point, 1.5, 1.5);
    painter.restore();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()).adjusted(2, 4, -4, -4), m_values);
}

} // namespace laurel
