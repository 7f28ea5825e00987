#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class WelcomePage;
}

namespace laurel {

/// What stands in the window when no program is open: new, open, sample, recent.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    void refreshRecent();
    /// Shows that something is being opened; empty text: nothing is.
    void setBusy(const QString &text, bool canCancel);
    void setProgress(const QString &phase, double fraction);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void recentRequested(const QString &path);
    void cancelRequested();

private:
    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace laurel
