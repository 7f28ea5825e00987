#include "gui/pages/plans/whatifpane.h"

#include "core/localformat.h"
#include "gui/models/texttablemodel.h"
#include "gui/theme/theme.h"
#include "ui_whatifpane.h"

namespace laurel {

namespace {

constexpr int wholePercent = 100;
constexpr double wholePpm = 1'000'000;

/// Next month at the pace of the days looked at.
std::optional<Money> projected(const Money &amount, const DateRange &period, const DateRange &next)
{
    if (period.isEmpty())
        return std::nullopt;
    const Result<Money> scaled = amount.scaled(next.days(), period.days());
    return scaled ? std::optional(*scaled) : std::nullopt;
}

QString invitation()
{
    return WhatIfPane::tr(
        "What past sales would have earned by this rule, as if it had held all along. Nothing is written.");
}

} // namespace

WhatIfPane::WhatIfPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WhatIfPane>())
    , m_session(session)
    , m_rows(new TextTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->beforeTile->setCaption(tr("By the rules as they are"));
    m_ui->afterTile->setCaption(tr("By this rule with the others"));
    m_ui->table->setUp(m_rows, {});
    m_ui->table->setStretchColumn(0);
    m_ui->marginSpin->setValue(wholePercent);
    fillPeriods();
    connect(m_ui->runButton, &QPushButton::clicked, this, &WhatIfPane::workOut);
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] {
        stop();
        showState(tr("Stopped. Nothing was changed."), false);
    });
    showState(invitation(), false);
}

WhatIfPane::~WhatIfPane() { stop(); }

void WhatIfPane::fillPeriods()
{
    for (const PeriodPreset preset : {PeriodPreset::LastMonth, PeriodPreset::LastQuarter, PeriodPreset::Last90Days,
                                      PeriodPreset::Last12Months, PeriodPreset::ThisYear, PeriodPreset::LastYear})
        m_ui->periodBox->addItem(Period::presetName(preset), int(preset));
    m_ui->periodBox->addItem(tr("The period above: %1").arg(Period::describe(m_session.period().range())), -1);
    m_ui->periodBox->addItem(tr("All time"), -2);
    m_ui->periodBox->setCurrentIndex(m_ui->periodBox->findData(int(PeriodPreset::Last90Days)));
}

DateRange WhatIfPane::period() const
{
    const int chosen = m_ui->periodBox->currentData().toInt();
    if (chosen >= 0)
        return periodFor(PeriodPreset(chosen), m_session.period().today());
    return chosen == -1 ? m_session.period().range() : DateRange();
}

void WhatIfPane::setTerms(const PlanListing &listing, const std::optional<CommissionTerms> &changed)
{
    stop();
    m_listing = listing;
    m_changed = changed;
    showState(invitation(), false);
}

void WhatIfPane::stop()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

void WhatIfPane::showState(const QString &text, bool isRunning)
{
    m_ui->stateLabel->setText(text);
    m_ui->stateLabel->setVisible(!text.isEmpty());
    m_ui->runButton->setEnabled(m_changed && !isRunning);
    m_ui->stopButton->setVisible(isRunning);
    m_ui->result->hide();
}

void WhatIfPane::workOut()
{
    if (!m_changed)
        return;
    stop();
    showState(tr("Trying the rule on past sales…"), true);
    const WhatIfPlan plan{*m_changed, period(), Rate::fromPpm(qint64(m_ui->marginSpin->value()) * 10'000)};
    m_job = m_session.jobs().read([plan](Database &database, Job &job) { return whatIf(database, plan, job); }, this,
                                  [this, period = plan.period](const Result<WhatIfResult> &result) {
                                      m_job.reset();
                                      if (result)
                                          showResult(*result, period);
                                      else
                                          showState(result.error().message, false);
                                  });
}

void WhatIfPane::showResult(const WhatIfResult &result, const DateRange &period)
{
    if (result.rows.isEmpty()) {
        showState(tr("No affiliate sold anything on these days. Choose others."), false);
        return;
    }
    const QLocale locale;
    const QDate today = m_session.period().today();
    const QDate month(today.year(), today.month(), 1);
    const DateRange next(month.addMonths(1), month.addMonths(2));
    QList<Money> before;
    QList<Money> after;
    QList<Money> beforeNext;
    QList<Money> afterNext;
    QStringList sentences{tr("%Ln sale(s) looked at.", nullptr, int(result.sales))};
    for (const WhatIfTotal &total : result.totals) {
        before.append(total.before);
        after.append(total.after);
        if (const auto expected = projected(total.before, period, next))
            beforeNext.append(*expected);
        if (const auto expected = projected(total.after, period, next))
            afterNext.append(*expected);
        sentences.append(tr("Of the affiliates, %1 would get more and %2 less.")
                             .arg(locale.toString(total.gain), locale.toString(total.lose)));
        if (total.breakEvenPpm)
            sentences.append(tr("It pays off when sales grow by %1.")
                                 .arg(formatShare(double(*total.breakEvenPpm) / wholePpm, 1, locale)));
        else if (total.after.minor() > total.before.minor())
            sentences.append(tr("No growth of sales would pay for it."));
    }
    const auto expected = [&](const QList<Money> &sums) {
        return sums.isEmpty() ? QString() : tr("next month, at the same pace a day: %1").arg(formatSums(sums, locale));
    };
    m_ui->beforeTile->setFigure(formatSums(before, locale), expected(beforeNext));
    m_ui->afterTile->setFigure(formatSums(after, locale), expected(afterNext));
    QList<QStringList> rows;
    for (const WhatIfRow &row : result.rows) {
        const QString change = row.change().isZero() ? QStringLiteral("–") : formatMoney(row.change(), locale);
        rows.append({m_listing.affiliateName(row.affiliate), row.change().minor() > 0 ? u'+' + change : change,
                     formatMoney(row.before, locale), formatMoney(row.after, locale), formatMoney(row.net, locale)});
    }
    const QStringList titles{tr("Affiliate"), tr("Change"), tr("Before"), tr("After"), tr("Net sales")};
    m_rows->setTable(titles, rows, 1, int(titles.size()) - 1);
    showState(sentences.join(u' '), false);
    m_ui->result->show();
}

} // namespace laurel
