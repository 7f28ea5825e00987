#include "gui/pages/plans/stepsedit.h"

#include "core/localformat.h"
#include "gui/pages/plans/stepspicture.h"
#include "gui/pages/plans/typedterms.h"
#include "gui/theme/theme.h"
#include "gui/widgets/sentence.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace laurel {

namespace {

constexpr int longestPeriod = 3650; // days

template <typename Enum>
void addChoice(QComboBox &box, const QString &text, Enum value)
{
    box.addItem(text, int(value));
}

} // namespace

StepsEdit::StepsEdit(Currency currency, QWidget *parent)
    : QWidget(parent)
    , m_currency(currency)
    , m_measure(gapBox(tr("What the steps go by"), this))
    , m_period(gapBox(tr("Period of the steps"), this))
    , m_days(new QSpinBox(this))
    , m_steps(new QWidget(this))
{
    addChoice(*m_measure, tr("no steps"), StepMeasure::None);
    addChoice(*m_measure, tr("sales"), StepMeasure::Sales);
    addChoice(*m_measure, tr("net sales, after refunds"), StepMeasure::Net);
    addChoice(*m_measure, tr("the number of orders"), StepMeasure::Orders);
    addChoice(*m_measure, tr("commissions earned"), StepMeasure::Earnings);
    addChoice(*m_period, tr("a month"), StepPeriod::Month);
    addChoice(*m_period, tr("a quarter"), StepPeriod::Quarter);
    addChoice(*m_period, tr("a year"), StepPeriod::Year);
    addChoice(*m_period, tr("the last days"), StepPeriod::Rolling);
    addChoice(*m_period, tr("all time"), StepPeriod::Lifetime);
    m_days->setRange(1, longestPeriod);
    m_days->setValue(30);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Days of the period"));

    auto *sentence = new Sentence(this);
    //: %1 what is measured, %2 the period, %3 its days
    sentence->setWords(tr("Other pay from a threshold on, by %1 over %2 %3"), {m_measure, m_period, m_days});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sentence);
    layout->addWidget(m_steps);
    buildRows();
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        if (measure() != StepMeasure::None && m_rows.isEmpty())
            addRow({}, {});
        refresh();
        emit changed();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        emit changed();
    });
    connect(m_days, &QSpinBox::valueChanged, this, &StepsEdit::changed);
    refresh();
}

void StepsEdit::buildRows()
{
    auto *layout = new QVBoxLayout(m_steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::inside);
    m_rowLayout = new QVBoxLayout;
    m_rowLayout->setSpacing(spacing::inside / 2);
    layout->addLayout(m_rowLayout);
    m_add = new QPushButton(Theme::icon(QStringLiteral("list-add")), tr("Add a &step"), m_steps);
    m_marginal = new QRadioButton(tr("&Marginal: each part of the period at its own rate"), m_steps);
    m_retroactive = new QRadioButton(tr("&Retroactive: the step that is reached holds for the whole period"), m_steps);
    m_picture = new StepsPicture(m_steps);
    m_marginal->setChecked(true);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_marginal);
    layout->addWidget(m_retroactive);
    layout->addWidget(m_picture);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({}, {});
        m_rows.constLast().threshold->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
    connect(m_marginal, &QRadioButton::toggled, this, &StepsEdit::changed);
}

void StepsEdit::setSteps(const RuleSteps &steps)
{
    const QSignalBlocker quiet(m_measure); // it would add an empty step
    m_measure->setCurrentIndex(m_measure->findData(int(steps.measure)));
    m_period->setCurrentIndex(m_period->findData(int(steps.period)));
    m_days->setValue(steps.days);
    (steps.mode == StepMode::Marginal ? m_marginal : m_retroactive)->setChecked(true);
    while (!m_rows.isEmpty())
        removeRow(m_rows.constLast().widget);
    for (const RuleStep &step : steps.steps) {
        const QString threshold = steps.measure == StepMeasure::Orders
                                      ? QLocale().toString(step.threshold)
                                      : formatAmount(Money(step.threshold, steps.currency), QLocale());
        addRow(threshold, step.rate ? percentText(*step.rate) : formatAmount(step.flat.value_or(Money()), QLocale()));
    }
    refresh();
}

void StepsEdit::addRow(const QString &threshold, const QString &pays)
{
    auto *row = new Sentence(m_steps);
    Row added{row, gapEdit(tr("Threshold"), 9, row), gapEdit(tr("Pay from the threshold on"), 6, row)};
    added.threshold->setText(threshold);
    added.pays->setText(pays);
    auto *unit = new QLabel(row);
    unit->setObjectName(QStringLiteral("unit"));
    auto *remove = new QToolButton(row);
    remove->setIcon(Theme::icon(QStringLiteral("edit-delete")));
    remove->setToolTip(tr("Remove this step"));
    remove->setAccessibleName(tr("Remove this step"));
    remove->setFocusPolicy(Qt::StrongFocus);
    //: a step: %1 its threshold, %2 what it pays, %3 percent or the currency, %4 a button
    row->setWords(tr("from %1 on pay %2 %3 %4"), {added.threshold, added.pays, unit, remove});
    m_rows.append(added);
    m_rowLayout->addWidget(row);
    connect(added.threshold, &QLineEdit::textChanged, this, &StepsEdit::changed);
    connect(added.pays, &QLineEdit::textChanged, this, &StepsEdit::changed);
    connect(remove, &QToolButton::clicked, this, [this, row] {
        removeRow(row);
        m_add->setFocus(Qt::OtherFocusReason);
        emit changed();
    });
    refresh();
}

void StepsEdit::removeRow(QWidget *row)
{
    m_rows.removeIf([row](const Row &each) { return each.widget == row; });
    row->hide(); // at once: it may be its own button that asks
    row->deleteLater();
}

void StepsEdit::refresh()
{
    const bool hasSteps = measure() != StepMeasure::None;
    m_steps->setVisible(hasSteps);
    m_period->setEnabled(hasSteps);
    m_days->setVisible(hasSteps && m_period->currentData().toInt() == int(StepPeriod::Rolling));
    const QString unit = m_paysPercent ? QStringLiteral("%") : currencyMark(m_currency, QLocale());
    for (const Row &row : m_rows) {
        row.widget->findChild<QLabel *>(QStringLiteral("unit"))->setText(unit);
        row.threshold->setPlaceholderText(measure() == StepMeasure::Orders ? tr("orders") : m_currency.code());
    }
}

StepMeasure StepsEdit::measure() const { return StepMeasure(m_measure->currentData().toInt()); }

Result<RuleSteps> StepsEdit::stepsFor(const CommissionRule &rule) const
{
    RuleSteps steps;
    steps.measure = measure();
    if (steps.measure == StepMeasure::None)
        return steps;
    if (m_rows.isEmpty())
        return fail(ErrorCode::InvalidInput, tr("Add a step, or choose “no steps”."));
    steps.period = StepPeriod(m_period->currentData().toInt());
    steps.days = m_days->value();
    steps.mode = m_marginal->isChecked() ? StepMode::Marginal : StepMode::Retroactive;
    steps.currency = m_currency;
    for (const Row &row : m_rows) {
        RuleStep step;
        bool isCount = true;
        if (steps.measure == StepMeasure::Orders) {
            step.threshold = QLocale().toLongLong(row.threshold->text().trimmed(), &isCount);
        } else {
            const Result<Money> threshold = typedAmount(row.threshold->text(), m_currency);
            if (!threshold)
                return fail(ErrorCode::InvalidInput, tr("Threshold: %1").arg(threshold.error().message));
            step.threshold = threshold->minor();
        }
        if (!isCount || step.threshold < 1 ||
            (!steps.steps.isEmpty() && step.threshold <= steps.steps.constLast().threshold))
            return fail(ErrorCode::InvalidInput,
                        tr("Thresholds begin above 0, and each is higher than the one before."));
        const Result<Rate> rate = rule.rate ? typedPercent(row.pays->text()) : Result<Rate>(Rate());
        const Result<Money> flat = rule.rate ? Result<Money>(Money()) : typedAmount(row.pays->text(), m_currency);
        if (!rate || !flat)
            return fail(ErrorCode::InvalidInput,
                        tr("Pay of a step: %1").arg(rate ? flat.error().message : rate.error().message));
        step.rate = rule.rate ? std::optional(*rate) : std::nullopt;
        step.flat = rule.rate ? std::nullopt : std::optional(*flat);
        steps.steps.append(step);
    }
    return steps;
}

void StepsEdit::showRule(const CommissionRule &rule)
{
    m_paysPercent = rule.rate.has_value();
    refresh();
    m_picture->setRule(rule);
}

} // namespace laurel
