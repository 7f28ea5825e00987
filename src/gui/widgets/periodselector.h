#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace laurel {

class Period;

/// The header's period: one button that names it, arrows to the neighbouring periods, and what it is compared with.
class PeriodSelector : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodSelector(QWidget *parent = nullptr);
    /// @p period null: disabled.
    void setPeriod(Period *period);
    void openMenu();

private:
    void refresh();
    void fillMenu();
    void chooseDays();
    void move(bool forward);

    QPointer<Period> m_period;
    QToolButton *m_back;
    QPushButton *m_button;
    QToolButton *m_forward;
    QLabel *m_compared;
    QMenu *m_menu;
};

} // namespace laurel
