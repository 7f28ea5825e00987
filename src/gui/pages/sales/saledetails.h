#pragma once

#include "gui/pages/sales/salefacts.h"

#include <QScrollArea>

class QVBoxLayout;

namespace laurel {

/// One conversion explained: what was bought, whose it is and why, what it earned and by which rule, where it came from.
class SaleDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit SaleDetails(QWidget *parent = nullptr);

    /// @param canWrite the sale can be given to somebody else, and its commissions be decided on.
    void setFacts(const ShownSale &facts, bool canWrite);

signals:
    void affiliateRequested(laurel::AffiliateId affiliate);
    void reassignRequested(const laurel::ConversionRow &sale);
    void decisionRequested(laurel::DecisionAction action, const laurel::CommissionRow &row);
    void closeRequested();

private:
    void addHeading(QVBoxLayout &layout, const Conversion &conversion);
    void addAttribution(QVBoxLayout &layout, const ShownSale &facts, bool canWrite);
    void addItems(QVBoxLayout &layout, const QList<ConversionItem> &items);
    void addAmounts(QVBoxLayout &layout, const Conversion &conversion);
    void addConverted(QVBoxLayout &layout, const ShownSale &facts);
    void addCommissions(QVBoxLayout &layout, const ShownSale &facts, bool canWrite);
    void addDecisions(QVBoxLayout &layout, const CommissionRow &row);
    void addImport(QVBoxLayout &layout, const ShownSale &facts);
};

} // namespace laurel
