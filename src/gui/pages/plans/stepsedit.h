#pragma once

#include "core/commissionplan.h"
#include "core/result.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace laurel {

class Sentence;
class StepsPicture;

/// The steps of a rule: measured by what, over which period, from which thresholds on, and which way they count.
class StepsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit StepsEdit(Currency currency, QWidget *parent = nullptr);

    void setSteps(const RuleSteps &steps);
    /// Fills in the steps of a rule whose pay is known; percentages for one that pays those, else amounts.
    [[nodiscard]] Result<RuleSteps> stepsFor(const CommissionRule &rule) const;
    /// Shows both ways of counting for @p rule, which may have none.
    void showRule(const CommissionRule &rule);

signals:
    void changed();

private:
    struct Row
    {
        QWidget *widget;
        QLineEdit *threshold;
        QLineEdit *pays;
    };

    void buildRows();
    void addRow(const QString &threshold, const QString &pays);
    void removeRow(QWidget *row);
    void refresh();
    [[nodiscard]] StepMeasure measure() const;

    Currency m_currency;
    QComboBox *m_measure;
    QComboBox *m_period;
    QSpinBox *m_days;
    QWidget *m_steps;
    QVBoxLayout *m_rowLayout;
    QPushButton *m_add;
    QRadioButton *m_marginal;
    QRadioButton *m_retroactive;
    StepsPicture *m_picture;
    QList<Row> m_rows;
    bool m_paysPercent = true;
};

} // namespace laurel
