#pragma once

#include "gui/pages/page.h"
#include "storage/commissionledger.h"

#include <QTimer>
#include <memory>

namespace Ui {
class SalesPage;
}

namespace laurel {

class ConversionModel;
struct ReassignmentPlan;

/// Every conversion, its attribution and its commission, explained.
class SalesPage : public Page
{
    Q_OBJECT

public:
    explicit SalesPage(const PageContext &context, QWidget *parent = nullptr);
    ~SalesPage() override;

    /// Narrows the list. A period becomes the header's; an empty one follows the header's, but for an import: its sales
    /// are shown whenever they were.
    void setFilter(const ConversionFilter &filter);

    [[nodiscard]] bool isSettled() const override;
    void focusStart() override;

protected:
    void reload() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectInputs();
    void addEmptyStates();
    void fillAffiliates(const QList<Affiliate> &affiliates);
    void showFilter();
    /// Takes the inputs into the filter and asks anew.
    void applyInputs();
    /// Opens the list by the filter; @p row is made current again.
    void openList(int row);
    void listOpened();
    void askForAnything();
    void showDetails(const QModelIndex &current);
    void closeDetails();
    void clearFilters();
    void exportSales();
    /// Asks whose a sale is.
    void decide(DecisionAction action, const CommissionRow &row);
    void giveSale(const ConversionRow &sale);
    /// Offers to look at sales again by the codes as they are now.
    void attributeAnew();
    void reassign(const ReassignmentPlan &plan);
    [[nodiscard]] bool isNarrowed() const;
    /// The filter with the period in force.
    [[nodiscard]] ConversionFilter effectiveFilter() const;
    [[nodiscard]] QString periodText() const;

    std::unique_ptr<Ui::SalesPage> m_ui;
    ConversionModel *m_model;
    ConversionFilter m_filter; ///< its period is the header's unless m_allTime
    bool m_allTime = false;
    int m_rowToRestore = -1;
    QTimer m_typing;
    QWidget *m_noneYet = nullptr;
    QWidget *m_noneInPeriod = nullptr;
    QWidget *m_noneFit = nullptr;
};

} // namespace laurel
