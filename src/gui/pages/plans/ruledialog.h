#pragma once

#include "gui/pages/plans/plansdata.h"

#include <QDialog>
#include <memory>

namespace Ui {
class RuleDialog;
}

namespace laurel {

class RuleForm;
class WhatIfPane;

/// Writes a rule as a sentence, or its next version, with an order to try it on and what it would have made of the past
/// beside it.
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p rule to begin with: without a number a new one, else the version that gets a next one.
    RuleDialog(Session &session, PlanListing listing, const CommissionRule &rule, QWidget *parent = nullptr);
    ~RuleDialog() override;

    /// The rule with its plan and number, none while something is wrong: of a rule for the same as another one the next
    /// version.
    [[nodiscard]] std::optional<CommissionRule> rule() const;
    [[nodiscard]] bool isSettled() const;
    void done(int result) override;

private:
    void refresh();
    [[nodiscard]] QString note(const CommissionRule &rule) const;
    /// All terms with the rule in them, as if it held always.
    [[nodiscard]] CommissionTerms termsWith(CommissionRule rule) const;
    [[nodiscard]] const CommissionRule *sameAs(const CommissionRule &rule) const;

    std::unique_ptr<Ui::RuleDialog> m_ui;
    const PlanListing m_listing;
    CommissionRule m_before;
    RuleForm *m_form;
    WhatIfPane *m_cost;
};

} // namespace laurel
