#pragma once

#include "gui/pages/plans/plansdata.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace laurel {

class FoldSection;
class Sentence;
class StepsEdit;

/// A rule as a sentence whose gaps are inputs; what most rules do without is folded below. Says beside each part what
/// is wrong there.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    /// @p rule to begin with; one that has a number gets its next version, which begins on a day.
    RuleForm(const PlanListing &listing, const CommissionRule &rule, Currency currency, QDate today,
             QWidget *parent = nullptr);

    /// As it is typed; none while something is wrong.
    [[nodiscard]] const std::optional<CommissionRule> &rule() const { return m_rule; }
    void focusStart();

signals:
    void changed();

private:
    void buildTerms();
    void buildConditions();
    void buildBasis();
    void buildRecurrence();
    void connectInputs();
    void fillTerms(QDate today);
    void fillConditions();
    void fillRecurrence();
    void refresh();
    /// Reads everything; shows what is wrong, and keeps the rule when nothing is.
    void check();
    [[nodiscard]] Result<CommissionRule> typedTerms() const;
    [[nodiscard]] Result<CommissionRule> withConditions(CommissionRule rule) const;
    [[nodiscard]] Result<CommissionRule> withRecurrence(CommissionRule rule) const;
    [[nodiscard]] CommissionRule withBasis(CommissionRule rule) const;
    [[nodiscard]] bool paysPercent() const;

    const PlanListing &m_listing;
    CommissionRule m_before;
    Currency m_currency;
    std::optional<CommissionRule> m_rule;

    QLineEdit *m_pay;
    QComboBox *m_payUnit;
    QComboBox *m_kind;
    QComboBox *m_who;
    QComboBox *m_tier;
    QComboBox *m_affiliate;
    QComboBox *m_since;
    QDateEdit *m_from;
    QLabel *m_termsError;

    FoldSection *m_conditions;
    QLineEdit *m_product;
    QLineEdit *m_category;
    QLineEdit *m_coupon;
    QLineEdit *m_country;
    QComboBox *m_customer;
    QLineEdit *m_minimum;
    QSpinBox *m_priority;
    QComboBox *m_plan;
    QLabel *m_conditionsError;

    FoldSection *m_basis;
    QCheckBox *m_beforeDiscount;
    QCheckBox *m_withTax;
    QCheckBox *m_withShipping;

    FoldSection *m_stepsSection;
    StepsEdit *m_steps;
    QLabel *m_stepsError;

    FoldSection *m_recurring;
    QComboBox *m_which;
    QSpinBox *m_count;
    QCheckBox *m_later;
    Sentence *m_laterSentence;
    QLineEdit *m_laterRate;
    QSpinBox *m_laterAfter;
    QLabel *m_recurringError;
};

} // namespace laurel
