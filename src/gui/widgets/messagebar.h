#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace laurel {

/// The inline message over the page: success with Undo, gone after eight seconds, or an error that stays until dismissed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Success, Information, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// @p actionText empty: no button.
    void show(Kind kind, const QString &text, const QString &actionText = {});
    [[nodiscard]] QString text() const;

signals:
    void actionTriggered();

private:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_timer;
};

} // namespace laurel
