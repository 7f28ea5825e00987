#pragma once

#include <QList>
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
    /// What it takes the place of. Hidden from now on, until setEmpty() says that there is nothing.
    void standInFor(const QList<QWidget *> &others);
    /// Shows it instead of the others, or the others instead of it.
    void setEmpty(bool empty);

signals:
    void triggered();

private:
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
    QList<QWidget *> m_others;
};

} // namespace laurel
