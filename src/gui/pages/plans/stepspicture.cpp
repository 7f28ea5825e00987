#include "gui/pages/plans/stepspicture.h"

#include "core/localformat.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace laurel {

namespace {

constexpr int barHeight = 24;
constexpr int gap = 4;

bool paysShareOfMeasure(const CommissionRule &rule)
{
    return rule.rate && (rule.steps.measure == StepMeasure::Sales || rule.steps.measure == StepMeasure::Net);
}

Rate rateFrom(const CommissionRule &rule, qsizetype step)
{
    return step == 0 ? rule.rate.value_or(Rate()) : rule.steps.steps.at(step - 1).rate.value_or(Rate());
}

} // namespace

StepsPicture::StepsPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Both ways of counting steps"));
}

void StepsPicture::setRule(const CommissionRule &rule)
{
    m_rule = rule;
    setVisible(!rule.steps.steps.isEmpty());
    setAccessibleDescription(caption(StepMode::Marginal) + u' ' + caption(StepMode::Retroactive));
    updateGeometry();
    update();
}

QSize StepsPicture::sizeHint() const
{
    const int line = QFontMetrics(Theme::font(Theme::Text::Caption)).height();
    return {360, 2 * (line + gap + barHeight + gap) + line + 2 * gap};
}

QSize StepsPicture::minimumSizeHint() const { return {200, sizeHint().height()}; }

std::optional<Money> StepsPicture::earned(const CommissionRule &rule, StepMode mode, qint64 total)
{
    if (!paysShareOfMeasure(rule))
        return std::nullopt;
    const QList<RuleStep> &steps = rule.steps.steps;
    if (mode == StepMode::Retroactive) {
        qsizetype reached = 0;
        while (reached < steps.size() && steps.at(reached).threshold <= total)
            ++reached;
        const Result<Money> sum = Money(total, rule.steps.currency).share(rateFrom(rule, reached));
        return sum ? std::optional(*sum) : std::nullopt;
    }
    qint64 sum = 0;
    qint64 lower = 0;
    for (qsizetype i = 0; i <= steps.size() && lower < total; ++i) {
        const qint64 upper = i < steps.size() ? std::min(steps.at(i).threshold, total) : total;
        const Result<Money> part = Money(upper - lower, rule.steps.currency).share(rateFrom(rule, i));
        const Result<qint64> added = part ? checkedAdd(sum, part->minor()) : fail(part);
        if (!added)
            return std::nullopt;
        sum = *added;
        lower = upper;
    }
    return Money(sum, rule.steps.currency);
}

qint64 StepsPicture::total() const
{
    const QList<RuleStep> &steps = m_rule.steps.steps;
    if (steps.isEmpty())
        return 0;
    const qint64 last = steps.constLast().threshold;
    const qint64 before = steps.size() > 1 ? steps.at(steps.size() - 2).threshold : 0;
    return last + std::max<qint64>(std::min(last - before, last), 1);
}

QString StepsPicture::thresholdText(qint64 threshold) const
{
    return m_rule.steps.measure == StepMeasure::Orders
               ? formatCount(threshold, QLocale())
               : formatMoney(Money(threshold, m_rule.steps.currency), QLocale());
}

QString StepsPicture::payText(qsizetype step) const
{
    const std::optional<Rate> rate = step == 0 ? m_rule.rate : m_rule.steps.steps.at(step - 1).rate;
    const std::optional<Money> flat = step == 0 ? m_rule.flat : m_rule.steps.steps.at(step - 1).flat;
    return rate ? formatRate(*rate, QLocale()) : formatMoney(flat.value_or(Money()), QLocale());
}

QString StepsPicture::caption(StepMode mode) const
{
    const QString way = mode == StepMode::Marginal ? tr("Marginal: each part at its own rate.")
                                                   : tr("Retroactive: the step that is reached holds for all.");
    const std::optional<Money> sum = earned(m_rule, mode, total());
    if (!sum)
        return way;
    //: %1 names a way of counting, %2 an amount of sales, %3 what it earns
    return tr("%1 %2 earn %3.").arg(way, thresholdText(total()), formatMoney(*sum, QLocale()));
}

int StepsPicture::place(const QRect &bar, qint64 value) const
{
    return int(double(bar.width()) * double(value) / double(std::max<qint64>(total(), 1)));
}

void StepsPicture::paintBar(QPainter &painter, const QRect &bar, StepMode mode) const
{
    const Colors &colors = Theme::colors();
    const bool isChosen = m_rule.steps.mode == mode;
    const QColor full = isChosen ? colors.accent : colors.textMuted;
    const qsizetype parts = m_rule.steps.steps.size() + 1;
    for (qsizetype i = mode == StepMode::Marginal ? 0 : parts - 1; i < parts; ++i) {
        const int from = mode == StepMode::Marginal && i > 0 ? place(bar, m_rule.steps.steps.at(i - 1).threshold) : 0;
        const int to = i < parts - 1 ? place(bar, m_rule.steps.steps.at(i).threshold) : bar.width();
        QRect part(bar.left() + from, bar.top(), to - from - (i < parts - 1 ? 2 : 0), bar.height());
        part = QStyle::visualRect(layoutDirection(), bar, part);
        QColor fill = full;
        fill.setAlphaF(isChosen ? 0.18f + 0.22f * float(i) / float(parts) : 0.12f);
        painter.fillRect(part, fill);
        painter.fillRect(QRect(part.left(), part.bottom() - 2, part.width(), 3), full);
        painter.setPen(isChosen ? colors.text : colors.textMuted);
        const QString text = painter.fontMetrics().elidedText(payText(i), Qt::ElideRight, part.width() - 4);
        painter.drawText(part, Qt::AlignCenter, text);
    }
}

void StepsPicture::paintThresholds(QPainter &painter, const QRect &bar, int top) const
{
    painter.setPen(Theme::colors().textMuted);
    const QFontMetrics metrics = painter.fontMetrics();
    int free = bar.left();
    for (const RuleStep &step : m_rule.steps.steps) {
        const QString text = thresholdText(step.threshold);
        const int width = metrics.horizontalAdvance(text) + 2;
        const int left = std::min(bar.left() + place(bar, step.threshold) - width / 2, bar.right() - width);
        if (left < free) // no room beside the one before
            continue;
        painter.drawText(QStyle::visualRect(layoutDirection(), bar, QRect(left, top, width, metrics.height())),
                         Qt::AlignCenter, text);
        free = left + width + 8;
    }
}

void StepsPicture::paintEvent(QPaintEvent *)
{
    if (m_rule.steps.steps.isEmpty())
        return;
    QPainter painter(this);
    const QFont plain = Theme::font(Theme::Text::Caption);
    const int line = QFontMetrics(plain).height();
    QRect bar(0, 0, width(), barHeight);
    int top = 0;
    for (const StepMode mode : {StepMode::Marginal, StepMode::Retroactive}) {
        painter.setFont(Theme::font(Theme::Text::Caption, m_rule.steps.mode == mode));
        painter.setPen(m_rule.steps.mode == mode ? Theme::colors().text : Theme::colors().textMuted);
        painter.drawText(QRect(0, top, width(), line), int(Qt::AlignLeading | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(caption(mode), Qt::ElideRight, width()));
        bar.moveTop(top + line + gap);
        painter.setFont(plain);
        paintBar(painter, bar, mode);
        top = bar.bottom() + 1 + gap;
    }
    paintThresholds(painter, bar, top);
}

} // namespace laurel
