#pragma once

#include "storage/commissionrepository.h"

#include <QAbstractTableModel>

namespace laurel {

/// The codes of one affiliate, with the days they are valid.
class CodeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Kind, From, To, ColumnCount };

    explicit CodeModel(QObject *parent = nullptr);
    void setCodes(const QList<AffiliateCode> &codes);
    [[nodiscard]] const AffiliateCode &at(int row) const { return m_codes.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<AffiliateCode> m_codes;
};

/// The timeline of one affiliate, newest first.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Kind, What, ColumnCount };

    explicit EventModel(QObject *parent = nullptr);
    void setEvents(const QList<AffiliateEvent> &events);
    [[nodiscard]] const AffiliateEvent &at(int row) const { return m_events.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<AffiliateEvent> m_events;
};

/// Commission rows, newest order first.
class CommissionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Order, Rule, Basis, Amount, Status, ColumnCount };

    explicit CommissionModel(QObject *parent = nullptr);
    void setRows(const QList<CommissionRow> &rows);
    [[nodiscard]] const CommissionRow &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CommissionRow> m_rows;
};

} // namespace laurel
