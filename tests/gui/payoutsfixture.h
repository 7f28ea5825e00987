#pragma once

#include "gui/windowfixture.h"
#include "storage/payoutrepository.h"

namespace laurel::test {

/// Says how affiliates are paid, one way after another; the last is not told, the one before on hold.
[[nodiscard]] Result<> giveWaysToBePaid(Database &database);
/// Approves what may be, pays what is older than @p through but for one payment, which fails, and leaves the rest due.
[[nodiscard]] Result<> makePayouts(Database &database, QDate through);
/// Keeps a comparison with an invented network's list of @p days' commissions, in which some sales are otherwise.
[[nodiscard]] Result<> makeComparison(Database &database, QDate first, QDate last);

/// The page Payouts of a program in which Anna and Brew Weekly are paid, and Café Corner did not say how.
class PayoutsFixture : public WindowFixture
{
    Q_OBJECT

protected:
    void openPage(int orders);
    void approve();
    void createPayout();
    void select(const QString &affiliate);
    /// Triggers the entry of a button's menu that begins with @p text.
    void choose(const char *button, const QString &text);
    [[nodiscard]] QList<Payment> payments() const;
};

} // namespace laurel::test
