#include "gui/widgets/kpitile.h"

#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/sparkline.h"

#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>
#include <limits>

namespace laurel {

double plotValue(const KpiValue &value)
{
    struct Visitor
    {
        double operator()(std::monostate) const { return std::numeric_limits<double>::quiet_NaN(); }
        double operator()(qint64 count) const { return double(count); }
        // A pixel's position, not an amount: the one place where money may become a double.
        double operator()(const Money &money) const { return double(money.minor()) / double(money.currency().scale()); }
        double operator()(double share) const { return share; }
    };
    return std::visit(Visitor(), value);
}

DeltaText deltaText(Kpi kpi, const KpiSums &current, qint64 currentDays, const KpiSums &before, qint64 beforeDays, const QLocale &locale)
{
    const auto change = changeOf(kpi, current, before);
    if (!change)
        return {};
    const QString arrow = *change > 0 ? QStringLiteral("▲ ") : *change < 0 ? QStringLiteral("▼ ") : QString();
    DeltaText delta{arrow + formatChange(kpi, change, locale), 0};
    if (kpiDirection(kpi) != KpiDirection::Neutral && *change != 0 && isSignificant(kpi, current, currentDays, before, beforeDays)) {
        const bool better = (*change > 0) == (kpiDirection(kpi) == KpiDirection::HigherIsBetter);
        delta.sense = better ? 1 : -1;
    }
    return delta;
}

KpiTileWidget::KpiTileWidget(Kpi kpi, QWidget *parent)
    : Card(parent), m_kpi(kpi), m_figure(plainLabel({}, this)), m_delta(new ElidedLabel(this)), m_sparkline(new Sparkline(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    auto *caption = captionLabel(kpiName(kpi), this);
    m_delta->setFont(Theme::font(Theme::Text::Caption));
    m_figure->setFont(Theme::font(Theme::Text::Figure, true));
    layout->addWidget(caption);
    layout->addWidget(m_figure);
    layout->addWidget(m_delta);
    layout->addWidget(m_sparkline);
    setToolTip(kpiDescription(kpi).toHtmlEscaped());
    setMinimumWidth(160);
    m_figure->setText(QStringLiteral("–"));
}

void KpiTileWidget::setFigureSize(Theme::Text size)
{
    m_figure->setFont(Theme::font(size, true));
}

int KpiTileWidget::leastWidth(Theme::Text size) const
{
    const QMargins margins = layout()->contentsMargins();
    const int figure = QFontMetrics(Theme::font(size, true)).horizontalAdvance(m_figure->text());
    return std::max(minimumWidth(), figure + margins.left() + margins.right() + 4); // 4: the card's hairlines
}

void KpiTileWidget::setCompact()
{
    setFigureSize(Theme::Text::Title);
    m_sparkline->hide();
    layout()->setContentsMargins(12, 8, 12, 8);
    layout()->setSpacing(2);
    setMinimumWidth(128);
}

void KpiTileWidget::setFigures(const KpiSums &current, qint64 currentDays, const KpiSums &before, qint64 beforeDays,
                               const QString &comparedName)
{
    const QLocale locale;
    const QString figure = formatKpi(valueOf(m_kpi, current), locale);
    m_figure->setText(figure);
    const DeltaText delta = deltaText(m_kpi, current, currentDays, before, beforeDays, locale);
    m_delta->setText(delta.text.isEmpty() ? tr("nothing to compare") : tr("%1 vs %2").arg(delta.text, comparedName));
    m_delta->setExplanation(tr("%1 in %2", "figure, period").arg(formatKpi(valueOf(m_kpi, before), locale), comparedName));
    m_delta->setProperty("role", delta.sense > 0 ? QStringLiteral("good") : delta.sense < 0 ? QStringLiteral("error") : QStringLiteral("muted"));
    m_delta->style()->unpolish(m_delta);
    m_delta->style()->polish(m_delta);
    setAccessibleName(tr("%1: %2, %3", "KPI, figure, change").arg(kpiName(m_kpi), figure, m_delta->text()));
}

void KpiTileWidget::setCourse(const QList<KpiSums> &points)
{
    QList<double> values;
    values.reserve(points.size());
    for (const KpiSums &sums : points)
        values.append(plotValue(valueOf(m_kpi, sums)));
    m_sparkline->setValues(values);
}

} // namespace laurel
