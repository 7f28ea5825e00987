#pragma once

#include "gui/models/conversionpages.h"

#include <QAbstractTableModel>

namespace laurel {

/// Conversions newest first, however many there are: a row shows "…" until its page has arrived, and nothing ever waits.
class ConversionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Order, AffiliateName, Why, Product, Gross, Discount, Refunded, Net, CommissionSum, Status, SourceName, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    /// @param currency the program's: amounts in it are shown without its symbol, which stands in the header.
    ConversionModel(JobRunner &jobs, Currency currency, QObject *parent = nullptr);

    void setFilter(const ConversionFilter &filter) { m_pages->open(filter); }
    /// Null while the row is on its way.
    [[nodiscard]] const ConversionRow *at(int row) const { return m_pages->row(row); }
    [[nodiscard]] bool isSettled() const { return m_pages->isSettled(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void failed(const laurel::Error &error);

private:
    [[nodiscard]] QString text(const ConversionRow &row, int column) const;
    [[nodiscard]] QString amountText(const Money &amount, bool zeroIsNothing) const;
    [[nodiscard]] QString accessibleText(const ConversionRow &row, int column) const;

    ConversionPages *m_pages;
    Currency m_currency;
};

} // namespace laurel
