#pragma once

#include "gui/models/rulemodel.h"
#include "gui/pages/page.h"
#include "gui/pages/plans/plansdata.h"

#include <memory>

namespace Ui {
class PlansPage;
}

namespace laurel {

class EmptyState;

/// What do we pay for, and what would a change cost?
class PlansPage : public Page
{
    Q_OBJECT

public:
    explicit PlansPage(const PageContext &context, QWidget *parent = nullptr);
    ~PlansPage() override;

    void focusStart() override;

protected:
    void reload() override;

private:
    void setUpTable();
    void connectButtons();
    void connectLimits();
    void showListing(const PlanListing &listing);
    void showRules();
    void refreshButtons();
    void refreshAddButton();
    void writeRule(const CommissionRule &rule);
    void endChosen();
    void moveChosen(int steps);
    void recompute();
    [[nodiscard]] QList<RuleRow> rows() const;
    [[nodiscard]] const RuleRow *current() const;
    /// The newest version of what is chosen, which alone can be changed or ended.
    [[nodiscard]] const CommissionRule *newestOfCurrent() const;

    std::unique_ptr<Ui::PlansPage> m_ui;
    RuleModel *m_rules;
    EmptyState *m_none = nullptr;
    PlanListing m_listing;
};

} // namespace laurel
