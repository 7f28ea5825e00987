#pragma once

#include "core/payout.h"
#include "storage/database.h"

namespace laurel {

/// Who runs the program and pays: for bank files, statements and invoices. What is empty was not told.
struct PayerDetails
{
    QString name;    ///< of the company or person, as on invoices
    QString address; ///< may have several lines
    QString country; ///< ISO 3166 alpha-2
    QString vatId;
    QString email;
    QString iban;
    QString bic;
    QString routingNumber;
    QString accountNumber;
    AccountType accountType = AccountType::Checking;
    QString companyId; ///< as the bank gave it, for NACHA files
    QString bankName;
    QString wiseCurrency; ///< ISO 4217, of the Wise balance that pays; empty: the program's

    friend bool operator==(const PayerDetails &, const PayerDetails &) = default;
};

/// Empty where nothing was told yet.
[[nodiscard]] Result<PayerDetails> loadPayerDetails(Database &database);
/// Within the caller's transaction. The country and the ids are kept in capital letters, ids and account numbers without spaces.
/// @returns InvalidInput for a country that is not two letters.
[[nodiscard]] Result<> savePayerDetails(Database &database, const PayerDetails &details);

} // namespace laurel
