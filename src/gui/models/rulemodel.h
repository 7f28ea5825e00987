#pragma once

#include "core/commissionplan.h"

#include <QAbstractTableModel>

namespace laurel {

/// A version of a rule as the list of rules shows it.
struct RuleRow
{
    enum class State { InForce, Coming, Ended };

    CommissionRule rule;
    QString forWhom;
    QString holds; ///< "from May 1, 2026"
    State state = State::InForce;
    int place = 0; ///< in the order in which rules are considered; of one that is not in force 0
};

/// Rules, each as its sentence.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Terms, ForWhom, Holds, Version, Priority, ColumnCount };

    explicit RuleModel(QObject *parent = nullptr);

    void setRows(const QList<RuleRow> &rows);
    [[nodiscard]] const RuleRow &at(int row) const { return m_rows.at(row); }
    /// −1 when that version is not listed; of a version that is gone the one that came of it.
    [[nodiscard]] int rowOf(const CommissionRule &rule) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RuleRow> m_rows;
};

} // namespace laurel
