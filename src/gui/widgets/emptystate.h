#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace laurel {

/// What a page shows when there is nothing yet: one sentence, and the one button that gets there.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, const QString &sentence, const QString &buttonText, QWidget *parent = nullptr);
    void setSentence(const QString &sentence);

signals:
    void triggered();

private:
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace laurel
