#include "gui/widgets/periodselector.h"

#include "gui/app/period.h"
#include "gui/dialogs/daterangedialog.h"
#include "gui/theme/theme.h"
#include "gui/widgets/card.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace laurel {

namespace {

DateRange following(const DateRange &range)
{
    const QDate from = range.to();
    if (range == DateRange::ofYear(range.from().year()))
        return DateRange::ofYear(from.year());
    // Whole calendar months stay whole: a month, a quarter.
    if (range.from().day() == 1 && range.to().day() == 1) {
        const int months = (range.to().year() - range.from().year()) * 12 + range.to().month() - range.from().month();
        return {from, from.addMonths(months)};
    }
    return {from, from.addDays(range.days())};
}

} // namespace

PeriodSelector::PeriodSelector(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_button(new QPushButton(this))
    , m_forward(new QToolButton(this))
    , m_compared(captionLabel({}, this))
    , m_menu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_back->setIcon(Theme::icon(QStringLiteral("go-previous")));
    m_back->setAccessibleName(tr("Earlier period"));
    m_back->setToolTip(tr("Earlier period"));
    m_forward->setIcon(Theme::icon(QStringLiteral("go-next")));
    m_forward->setAccessibleName(tr("Later period"));
    m_forward->setToolTip(tr("Later period"));
    m_button->setMenu(m_menu);
    m_button->setMinimumWidth(150);
    m_button->setToolTip(tr("Choose the period of all pages"));
    layout->addWidget(m_back);
    layout->addWidget(m_button);
    layout->addWidget(m_forward);
    layout->addSpacing(4);
    layout->addWidget(m_compared);
    connect(m_menu, &QMenu::aboutToShow, this, &PeriodSelector::fillMenu);
    connect(m_back, &QToolButton::clicked, this, [this] { move(false); });
    connect(m_forward, &QToolButton::clicked, this, [this] { move(true); });
    setEnabled(false);
}

void PeriodSelector::setPeriod(Period *period)
{
    if (m_period)
        m_period->disconnect(this);
    m_period = period;
    setEnabled(period);
    if (period) {
        connect(period, &Period::changed, this, &PeriodSelector::refresh);
        refresh();
    }
}

void PeriodSelector::openMenu()
{
    if (isEnabled())
        m_button->showMenu();
}

void PeriodSelector::refresh()
{
    const QString text = Period::describe(m_period->range());
    m_button->setText(text);
    m_button->setAccessibleName(tr("Period: %1").arg(text));
    m_compared->setText(tr("vs %1").arg(Period::describe(m_period->compared())));
    m_forward->setEnabled(m_period->range().to() <= m_period->today());
}

void PeriodSelector::fillMenu()
{
    m_menu->clear();
    if (!m_period)
        return;
    auto *presets = new QActionGroup(m_menu);
    for (const auto preset : {PeriodPreset::ThisMonth, PeriodPreset::LastMonth, PeriodPreset::ThisQuarter, PeriodPreset::LastQuarter,
                              PeriodPreset::ThisYear, PeriodPreset::LastYear, PeriodPreset::Last30Days, PeriodPreset::Last90Days,
                              PeriodPreset::Last12Months}) {
        auto *action = m_menu->addAction(Period::presetName(preset));
        action->setCheckable(true);
        action->setChecked(m_period->preset() == preset);
        action->setActionGroup(presets);
        connect(action, &QAction::triggered, this, [this, preset] { m_period->setPreset(preset); });
    }
    auto *days = m_menu->addAction(tr("Choose days…"));
    connect(days, &QAction::triggered, this, &PeriodSelector::chooseDays);
    m_menu->addSeparator();
    auto *comparisons = new QActionGroup(m_menu);
    for (const auto &[comparison, text] : {std::pair(Comparison::Previous, tr("Compare with the period before")),
                                           std::pair(Comparison::YearBefore, tr("Compare with a year earlier"))}) {
        auto *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_period->comparison() == comparison);
        action->setActionGroup(comparisons);
        connect(action, &QAction::triggered, this, [this, value = comparison] { m_period->setComparison(value); });
    }
}

void PeriodSelector::chooseDays()
{
    DateRangeDialog dialog(m_period->range(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_period->setRange(dialog.range());
}

void PeriodSelector::move(bool forward)
{
    m_period->setRange(forward ? following(m_period->range()) : m_period->range().previous());
}

} // namespace laurel
