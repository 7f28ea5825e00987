#pragma once

#include "core/id.h"
#include "core/money.h"
#include "storage/database.h"

#include <QDate>
#include <QLatin1String>
#include <QList>
#include <optional>

namespace laurel {

enum class OutsidePayoutStatus { Paid, Pending, Failed };

/// The words of the program file, of laurel-cli and of JSON: "paid", "pending", "failed".
[[nodiscard]] QLatin1String keyOf(OutsidePayoutStatus status);
[[nodiscard]] std::optional<OutsidePayoutStatus> outsidePayoutStatus(QStringView key);
/// "Paid", translated.
[[nodiscard]] QString outsidePayoutStatusName(OutsidePayoutStatus status);

/// Whom a payout went to, as its row wrote it; what the file does not have is empty.
struct Payee
{
    QString code; ///< network id or referral code
    QString email;
    QString name;

    /// What people call the payee: the name, else the address, else the code.
    [[nodiscard]] QString text() const { return !name.isEmpty() ? name : !email.isEmpty() ? email : code; }
    friend bool operator==(const Payee &, const Payee &) = default;
};

/// What a network or plugin paid an affiliate without Laurel.
struct OutsidePayout
{
    QString externalId; ///< the payout's number, or one made of what the row says
    int occurrence = 1; ///< of rows without a number that are equal
    qint64 line = 0;
    AffiliateId affiliate; ///< none: nobody knows the payee
    Payee payee;
    QDate day;
    Money amount;
    QString method;
    OutsidePayoutStatus status = OutsidePayoutStatus::Paid;
    QDate periodFrom; ///< first and last day of what it was paid for; may be invalid
    QDate periodLast;

    friend bool operator==(const OutsidePayout &, const OutsidePayout &) = default;
};

/// One payout with what lists show beside it.
struct OutsidePayoutRow
{
    OutsidePayout payout;
    QString sourceName;
    QString affiliateName; ///< empty when nobody knows the payee
    ImportBatchId batch;
};

struct OutsidePayoutFilter
{
    AffiliateId affiliate = {}; ///< none: of all
    bool unmatchedOnly = false; ///< those whose payee nobody knows
    int limit = 1000;
};

/// Payouts made elsewhere, as lists read them.
class OutsidePayoutRepository
{
public:
    explicit OutsidePayoutRepository(Database &database)
        : m_database(database)
    {}

    /// Newest first.
    [[nodiscard]] Result<QList<OutsidePayoutRow>> list(const OutsidePayoutFilter &filter) const;
    /// What was paid, neither pending nor failed, by currency; the filter's limit does not count.
    [[nodiscard]] Result<QList<Money>> paid(const OutsidePayoutFilter &filter) const;

private:
    Database &m_database;
};

} // namespace laurel
