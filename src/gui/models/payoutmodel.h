#pragma once

#include "storage/payoutrepository.h"

#include <QAbstractTableModel>

namespace laurel {

/// The payouts of a program, newest first.
class PayoutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Day, Total, State, Payments, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit PayoutModel(QObject *parent = nullptr);

    void setPayouts(const QList<PayoutSummary> &payouts);
    [[nodiscard]] const PayoutSummary &at(int row) const { return m_payouts.at(row); }
    /// −1: not there.
    [[nodiscard]] int rowOf(PayoutRunId payout) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PayoutSummary> m_payouts;
};

/// The payments of a payout, as they were made.
class PaymentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Affiliate, Arrives, State, Method, Amount, Fee, Reference, Reason, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit PaymentModel(QObject *parent = nullptr);

    void setPayments(const QList<Payment> &payments);
    [[nodiscard]] const QList<Payment> &payments() const { return m_payments; }
    [[nodiscard]] const Payment &at(int row) const { return m_payments.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Payment> m_payments;
};

} // namespace laurel
