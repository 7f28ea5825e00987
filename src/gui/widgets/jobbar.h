#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

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
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTimer m_timer;
};

} // namespace laurel
