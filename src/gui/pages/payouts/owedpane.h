#pragma once

#include "gui/pages/payouts/payoutsdata.h"

#include <QWidget>
#include <memory>

namespace Ui {
class OwedPane;
}

namespace laurel {

class PayoutCandidateModel;
class PayoutCandidateOrder;

/// What is owed now: what waits for approval, by when, how much, and to whom.
class OwedPane : public QWidget
{
    Q_OBJECT

public:
    explicit OwedPane(QWidget *parent = nullptr);
    ~OwedPane() override;

    /// Days to begin with, until the user chooses others; asks nothing.
    void setPlanned(const PayoutTerms &terms, QDate today);
    void setWritable(bool writable);
    [[nodiscard]] PayoutTerms terms() const;
    void setListing(const OwedListing &listing);
    void focusStart();

signals:
    /// Other days or another way of paying.
    void termsChanged();
    void approveRequested();
    void accountRequested(const laurel::PayoutCandidate &candidate);
    void affiliateRequested(laurel::AffiliateId affiliate);

private:
    void connectInputs();
    void refreshButtons();
    void showWaiting(const WaitingCommissions &waiting);
    void showFigures(const OwedListing &listing);
    [[nodiscard]] const PayoutCandidate *current() const;

    std::unique_ptr<Ui::OwedPane> m_ui;
    PayoutCandidateModel *m_model;
    PayoutCandidateOrder *m_sorted;
    bool m_writable = true;
    bool m_isTouched = false; ///< the user chose days
};

} // namespace laurel
