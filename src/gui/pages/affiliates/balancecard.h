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
    QList<Money> next; ///< approved, of sales until the end of last month
    QDate nextDay;     ///< on which that is paid
    Money threshold;   ///< the smallest payment; the affiliate's own, or the program's
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
