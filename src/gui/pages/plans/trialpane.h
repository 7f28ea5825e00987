#pragma once

#include "commissions/ruletrial.h"
#include "gui/pages/plans/plansdata.h"

#include <QTimer>
#include <QWidget>
#include <memory>

namespace Ui {
class TrialPane;
}

namespace laurel {

class TextTableModel;

/// "Try it": an order is typed in, and every rule says whether it holds for it, one wins, and the sum is explained.
class TrialPane : public QWidget
{
    Q_OBJECT

public:
    explicit TrialPane(QWidget *parent = nullptr);
    ~TrialPane() override;

    /// Whom and what there is to choose from; what was typed stays. Tries again.
    void setListing(const PlanListing &listing, Currency currency, QDate today);
    /// The rules to try; the one without id is the one being written. Nothing is tried while @p problem says why not.
    void setTerms(const CommissionTerms &terms, const QString &problem = {});
    /// What is typed. @returns InvalidInput with what to change.
    [[nodiscard]] Result<TrialOrder> order() const;
    void focusStart();

private:
    void buildMore();
    void connectInputs();
    void tryNow();
    void showResult(const TrialResult &result);
    void showProblem(const QString &problem);

    std::unique_ptr<Ui::TrialPane> m_ui;
    TextTableModel *m_rules;
    CommissionTerms m_terms;
    QString m_problem;
    Currency m_currency;
    QTimer m_typing; ///< one trial for a burst of keys
};

} // namespace laurel
