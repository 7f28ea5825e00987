#pragma once

#include "core/id.h"
#include "core/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <array>
#include <optional>

namespace laurel {

/// How an affiliate is paid. A gift card or a product is handed over, not transferred.
enum class PayoutMethod { None, PayPal, Wise, Sepa, Ach, Bank, GiftCard, Product, Other };
/// All but None, in the order in which people choose.
inline constexpr std::array payoutMethods{PayoutMethod::Sepa, PayoutMethod::PayPal,   PayoutMethod::Wise,    PayoutMethod::Ach,
                                          PayoutMethod::Bank, PayoutMethod::GiftCard, PayoutMethod::Product, PayoutMethod::Other};
/// What the tax office wants to see before somebody is paid.
enum class TaxForm { None, W9, W8Ben, W8BenE, NotNeeded };
enum class AccountType { Checking, Savings };
enum class PaymentState { Open, Exported, Sent, Paid, Failed, Void };

/// How an affiliate is paid, as they told it. What is empty was not told.
struct PayoutAccount
{
    AffiliateId affiliate;
    PayoutMethod method = PayoutMethod::None;
    Currency currency; ///< in which they are paid; invalid: that of the commissions
    QString name;      ///< of the holder; empty: the affiliate's
    bool isCompany = false;
    QString email; ///< for PayPal and Wise
    QString iban;
    QString bic;
    QString routingNumber;
    QString accountNumber;
    AccountType accountType = AccountType::Checking;
    QString address;
    QString country; ///< ISO 3166 alpha-2
    std::optional<Money> minimum; ///< in the program's currency; none: the program's threshold
    std::optional<Money> maximum; ///< for one payment, in the program's currency
    QString holdReason; ///< nothing is paid while it is there
    TaxForm taxForm = TaxForm::None;
    QDate taxFormDay;
    QString taxId;
    QString vatId;

    friend bool operator==(const PayoutAccount &, const PayoutAccount &) = default;
};

/// One run of payments.
struct Payout
{
    PayoutRunId id;
    QString number; ///< "2026-0001"; never given twice
    QDate day;      ///< on which it is to be paid
    QDate through;  ///< the last day of the sales in it
    QDateTime createdAt; ///< UTC
    QString createdBy;
    QString note;
};

/// What one affiliate gets in a payout.
struct Payment
{
    PaymentId id;
    PayoutRunId payout;
    AffiliateId affiliate;
    QString affiliateName;
    QString reference; ///< unique, at most 30 characters without spaces
    Money amount;      ///< the sum of its commissions
    Money fee;         ///< kept back of it
    Money paid;        ///< what arrives; amount less fee, in the currency of the account
    QDate rateDay;     ///< of the exchange rates; invalid: nothing was converted
    PayoutMethod method = PayoutMethod::None;
    PayoutAccount account; ///< as it was when the payout was made
    PaymentState state = PaymentState::Open;
    QDateTime stateAt; ///< UTC
    QDate paidDay;
    QString reason; ///< why it failed or was voided
    QString transactionId;
    qint64 rows = 0; ///< commissions in it
};

/// Whether a payment can still become something else.
[[nodiscard]] constexpr bool hasEnded(PaymentState state)
{
    return state == PaymentState::Paid || state == PaymentState::Failed || state == PaymentState::Void;
}

} // namespace laurel
