#pragma once

#include "commissions/invoicing.h"
#include "gui/pages/payouts/payoutfiles.h"
#include "gui/pages/payouts/payoutsdata.h"

#include <QFrame>
#include <QSet>
#include <memory>

class QAction;
class QMenu;
class QSortFilterProxyModel;

namespace Ui {
class PayoutDetails;
}

namespace laurel {

class PaymentModel;
class TextTableModel;

/// One payout beside the list: its payments, and what can be done with all that are open or with those that are selected.
class PayoutDetails : public QFrame
{
    Q_OBJECT

public:
    explicit PayoutDetails(QWidget *parent = nullptr);
    ~PayoutDetails() override;

    void setWritable(bool writable);
    void setContent(const PayoutContent &content);
    [[nodiscard]] const Payout &payout() const { return m_content.summary.payout; }
    /// What keeps a file from being written, affiliate by affiliate; without problems the list goes.
    void setProblems(const PayoutFileChoice &choice, const QList<PayoutFileProblem> &problems);
    /// Why there is no invoice, affiliate by affiliate. @param payerLacks something: it can be entered from there.
    void setWithoutInvoice(const QList<InvoiceAttempt> &attempts, bool payerLacks);

signals:
    void fileRequested(const laurel::PayoutFileChoice &choice);
    void sentRequested(const QList<laurel::Payment> &payments);
    /// @p outcome Paid, Failed or Void.
    void endRequested(laurel::PaymentState outcome, const QList<laurel::Payment> &payments);
    void payerRequested();
    /// @p payments what is selected, or all; without those that were not made.
    void statementsRequested(const QList<laurel::Payment> &payments);
    /// @p payments of what is selected, or of all, those that were made.
    void invoicesRequested(const QList<laurel::Payment> &payments);
    void yearRequested();
    void reportRequested();
    void affiliateRequested(laurel::AffiliateId affiliate);

private:
    void buildMenus();
    void showHeading();
    void fillFileMenu();
    void refreshActions();
    void addPapers(QMenu &menu);
    /// What is to be mended, by whose it is.
    void showProblems(const QString &heading, const QList<QStringList> &rows, bool isPayers);
    /// Those that are selected, or all.
    [[nodiscard]] QList<Payment> inScope() const;
    /// Of them those that have not ended.
    [[nodiscard]] QList<Payment> chosen() const;
    [[nodiscard]] QSet<PaymentId> selected() const;
    void select(const QSet<PaymentId> &payments);

    std::unique_ptr<Ui::PayoutDetails> m_ui;
    PaymentModel *m_payments;
    QSortFilterProxyModel *m_sorted;
    TextTableModel *m_problems;
    QMenu *m_fileMenu;
    QAction *m_sent = nullptr;
    QAction *m_failed = nullptr;
    QAction *m_void = nullptr;
    QAction *m_statements = nullptr;
    QAction *m_invoices = nullptr;
    QAction *m_report = nullptr;
    QAction *m_affiliate = nullptr;
    QAction *m_payer = nullptr;
    PayoutContent m_content;
    bool m_writable = true;
};

} // namespace laurel
