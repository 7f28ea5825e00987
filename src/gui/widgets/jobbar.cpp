#include "gui/widgets/jobbar.h"

#include "gui/jobs/jobrunner.h"
#include "gui/theme/theme.h"
#include "gui/widgets/card.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QToolButton>

namespace laurel {

namespace {
constexpr int refreshMs = 100;
constexpr int steps = 1000;
} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent), m_title(captionLabel({}, this)), m_paceLabel(captionLabel({}, this)), m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 8, 8, 12);
    layout->setSpacing(4);
    m_title->setWordWrap(true);
    m_paceLabel->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setIcon(Theme::icon(QStringLiteral("dialog-cancel")));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Cancel. Nothing will have changed."));
    m_cancel->setAccessibleName(tr("Cancel the running job"));
    layout->addWidget(m_title, 0, 0, 1, 2);
    layout->addWidget(m_progress, 1, 0);
    layout->addWidget(m_cancel, 1, 1);
    layout->addWidget(m_paceLabel, 2, 0, 1, 2);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, &JobBar::refresh);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_runner && !m_runner->running().isEmpty())
            m_runner->running().constFirst().job->cancel();
    });
    hide();
}

void JobBar::setRunner(JobRunner *runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = runner;
    if (m_runner)
        connect(m_runner, &JobRunner::runningChanged, this, &JobBar::refresh);
    refresh();
}

void JobBar::refresh()
{
    const bool busy = m_runner && !m_runner->running().isEmpty();
    setVisible(busy);
    if (!busy) {
        m_timer.stop();
        return;
    }
    const RunningJob &running = m_runner->running().constFirst();
    const QString phase = running.job->phase();
    m_title->setText(phase.isEmpty() ? running.title : phase);
    if (m_shown.lock() != running.job) {
        m_shown = running.job;
        m_pace.start();
    }
    const QString pace = m_pace.text(*running.job);
    m_paceLabel->setText(pace);
    m_paceLabel->setVisible(!pace.isEmpty());
    const double fraction = running.job->fraction();
    m_progress->setRange(0, fraction < 0 ? 0 : steps);
    if (fraction >= 0)
        m_progress->setValue(int(fraction * steps));
    m_cancel->setEnabled(!running.job->isCancelled());
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace laurel
