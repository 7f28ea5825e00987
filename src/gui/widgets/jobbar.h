#pragma once

#include "gui/jobs/jobpace.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <memory>

class QLabel;
class QProgressBar;
class QToolButton;

namespace laurel {

class JobRunner;

/// The running job at the foot of the sidebar: what it does, how far it is, and Cancel.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);
    /// @p runner null: nothing runs.
    void setRunner(JobRunner *runner);

private:
    void refresh();

    QPointer<JobRunner> m_runner;
    QLabel *m_title;
    QLabel *m_paceLabel;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTimer m_timer;
    std::weak_ptr<Job> m_shown; ///< the job whose pace is told
    JobPace m_pace;
};

} // namespace laurel
