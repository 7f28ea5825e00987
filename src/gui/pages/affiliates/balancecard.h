#pragma once

#include "gui/widgets/card.h"
#include "storage/payoutrepository.h"

#include <QDate>

class QPushButton;

namespace laurel {

class ElidedLabel;

/// What the profile knows of an affiliate's money.
struct BalanceFacts
{
    QList<AffiliateBalance> balances; ///< one per currency
    PayoutAccount account;
    QList<Money> next;   ///< what arrives with the next payout as the program plans it
    QDate nextDay;       ///< of that payout
    QStringList notPaid; ///< why something that is due is not in it
};
/// For worker threads. @param today the program's.
[[nodiscard]] Result<BalanceFacts> readBalance(Database &database, AffiliateId affiliate, QDate today);

/// What an affiliate has earned and got: pending, on hold, approved, in a payout, paid, and what comes next, and how.
class BalanceCard : public Card
{
    Q_OBJECT

public:
    explicit BalanceCard(QWidget *parent = nullptr);

    void setFacts(const BalanceFacts &facts);
    void setWritable(bool writable);

signals:
    void accountRequested();

private:
    enum Cell { Pending, OnHold, Approved, InPayout, Paid, Next, CellCount };

    QLabel *m_nextCaption = nullptr;
    QList<QLabel *> m_figures; ///< by Cell
    ElidedLabel *m_how;
    QPushButton *m_change;
};

} // namespace laurel
