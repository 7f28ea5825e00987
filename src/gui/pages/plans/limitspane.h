#pragma once

#include "gui/pages/plans/plansdata.h"

#include <QWidget>
#include <memory>

namespace Ui {
class LimitsPane;
}

namespace laurel {

class EmptyState;
class TextTableModel;

/// Limits to what may be earned, and bonuses for what is reached in a period.
class LimitsPane : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsPane(QWidget *parent = nullptr);
    ~LimitsPane() override;

    void setWritable(bool writable);
    void setListing(const PlanListing &listing);
    void focusStart();

signals:
    void addCapRequested();
    void endCapRequested(const laurel::CommissionCap &cap);
    void addBonusRequested();
    void endBonusRequested(const laurel::BonusRule &bonus);
    void runBonusesRequested();

private:
    void connectButtons();
    void refreshButtons();

    std::unique_ptr<Ui::LimitsPane> m_ui;
    TextTableModel *m_caps;
    TextTableModel *m_bonuses;
    EmptyState *m_noCap;
    EmptyState *m_noBonus;
    PlanListing m_listing;
    bool m_writable = true;
};

} // namespace laurel
