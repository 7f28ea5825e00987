#pragma once

#include "gui/pages/page.h"
#include "gui/pages/payouts/payoutfiles.h"
#include "gui/pages/payouts/payoutsdata.h"

#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class PayoutsPage;
}

namespace laurel {

class EmptyState;
class PayoutModel;
class PayoutPapers;

/// What do I owe, and the file that pays it.
class PayoutsPage : public Page
{
    Q_OBJECT

public:
    explicit PayoutsPage(const PageContext &context, QWidget *parent = nullptr);
    ~PayoutsPage() override;

    void focusStart() override;

protected:
    void reload() override;

private:
    void buildEmptyStates();
    void connectOwed();
    void setUpPayouts();
    void reloadOwed();
    void reloadPayouts();
    void showOwed(const OwedListing &listing);
    void showPayouts(const QList<PayoutSummary> &payouts);
    void refreshCreateButton();
    void create();
    void connectDetails();
    void reloadDetails();
    void endPayments(PaymentState outcome, const QList<Payment> &payments);
    void makeFiles(const PayoutFileChoice &choice);
    void saveFiles(const Payout &payout, const PayoutFileChoice &choice, const QList<PayoutFile> &files);
    void editPayer();
    [[nodiscard]] const PayoutSummary *currentPayout() const;

    std::unique_ptr<Ui::PayoutsPage> m_ui;
    EmptyState *m_noneOwed = nullptr;
    EmptyState *m_nonePaid = nullptr;
    PayoutPapers *m_papers;
    PayoutModel *m_payouts;
    QSortFilterProxyModel *m_sorted;
    OwedListing m_owed;  ///< as it is shown
    bool m_isOwedFresh = false;
    bool m_isCreating = false; ///< a payout is on its way
    PayoutRunId m_newest; ///< to be shown when the list has it
};

} // namespace laurel
