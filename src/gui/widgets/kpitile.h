#pragma once

#include "analytics/kpi.h"
#include "gui/theme/theme.h"
#include "gui/widgets/card.h"

namespace laurel {

class ElidedLabel;
class Sparkline;

/// One figure: caption, value, change against the compared period, shape of its course. Chance is grey, not green.
class KpiTileWidget : public Card
{
    Q_OBJECT

public:
    explicit KpiTileWidget(Kpi kpi, QWidget *parent = nullptr);

    /// Larger where there is room for it; all tiles of a row alike.
    void setFigureSize(Theme::Text size);
    /// What the tile needs so as not to cut its figure in that size.
    [[nodiscard]] int leastWidth(Theme::Text size) const;
    /// Smaller, without the course: beside a chart that shows it.
    void setCompact();
    [[nodiscard]] Kpi kpi() const { return m_kpi; }
    /// @p comparedName names the compared period: "April 2026".
    void setFigures(const KpiSums &current, qint64 currentDays, const KpiSums &before, qint64 beforeDays, const QString &comparedName);
    void setCourse(const QList<KpiSums> &points);

private:
    Kpi m_kpi;
    QLabel *m_figure;
    ElidedLabel *m_delta;
    Sparkline *m_sparkline;
};

/// "▲ +12.3 %" with its colour; shared by tiles and tables.
struct DeltaText
{
    QString text;
    int sense = 0; ///< +1 good, −1 bad, 0 neutral or chance
};
[[nodiscard]] DeltaText deltaText(Kpi kpi, const KpiSums &current, qint64 currentDays, const KpiSums &before, qint64 beforeDays,
                                  const QLocale &locale);
/// A value as a plot draws it: amounts in major units, shares as fractions, nothing as NaN.
[[nodiscard]] double plotValue(const KpiValue &value);

} // namespace laurel
