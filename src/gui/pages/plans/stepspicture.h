#pragma once

#include "core/commissionplan.h"

#include <QWidget>

class QPainter;

namespace laurel {

/// Both ways in which steps can count, side by side as bars: each part of a period at its own rate, and all of it at
/// the rate that is reached. The way that is chosen stands out.
class StepsPicture : public QWidget
{
    Q_OBJECT

public:
    explicit StepsPicture(QWidget *parent = nullptr);

    /// A rule with ascending steps; without any there is nothing to see.
    void setRule(const CommissionRule &rule);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What a period that comes to @p total earns by @p rule in one of the ways; empty where that is no sum of
    /// percentages.
    [[nodiscard]] static std::optional<Money> earned(const CommissionRule &rule, StepMode mode, qint64 total);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the example ends: some way above the highest threshold.
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] QString thresholdText(qint64 threshold) const;
    /// What is paid from the step before @p step on; the rule's own below the first.
    [[nodiscard]] QString payText(qsizetype step) const;
    [[nodiscard]] QString caption(StepMode mode) const;
    void paintBar(QPainter &painter, const QRect &bar, StepMode mode) const;
    void paintThresholds(QPainter &painter, const QRect &bar, int top) const;
    [[nodiscard]] int place(const QRect &bar, qint64 value) const;

    CommissionRule m_rule;
};

} // namespace laurel
