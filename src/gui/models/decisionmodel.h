#pragma once

#include "storage/advicerepository.h"

#include <QAbstractTableModel>

namespace laurel {

/// What was decided on suggestions, newest first.
class DecisionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Affiliate, Kind, State, Cost, Note, ColumnCount };
    enum Role { SortRole = Qt::UserRole, AffiliateRole };

    explicit DecisionModel(QObject *parent = nullptr);
    void setDecisions(const QList<Decision> &decisions);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Decision> m_decisions;
};

} // namespace laurel
