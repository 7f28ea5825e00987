#pragma once

#include "core/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

// The files that make a payout: a bank's, PayPal's, Wise's. They are made in memory; who writes them says that money
// was sent only when it was.
namespace laurel {

enum class PayoutFormat {
    PayPal,           ///< Payouts Web: CSV without a header, at most 5,000 rows
    PayPalLargeBatch, ///< by SFTP: with a summary in the first line
    WiseBatch,        ///< CSV after Wise's templates, at most 1,000 rows
    SepaPain03,       ///< pain.001.001.03
    SepaPain09,       ///< pain.001.001.09
    Nacha,            ///< ACH credits, PPD for persons and CCD for companies
    Csv,              ///< a plain table, for paying by hand and for other services
    Xlsx              ///< the same table as a workbook
};

enum class BankAccountType { Checking, Savings };

/// Where a payee wants the money. What a format does not need may be empty.
struct PayeeDetails
{
    QString name;
    bool isCompany = false;
    QString email; ///< of the PayPal or Wise account; PayPal also knows PayerIDs and telephone numbers
    QString iban;
    QString bic;
    QString routingNumber;
    QString accountNumber;
    BankAccountType accountType = BankAccountType::Checking;
    QString country; ///< ISO 3166 alpha-2; no format writes it so far

    friend bool operator==(const PayeeDetails &, const PayeeDetails &) = default;
};

/// One payment to one payee.
struct PayoutInstruction
{
    /// Unique in the payout: at most 35 characters of printable ASCII without spaces (30 for PayPal), a letter or digit
    /// first. SEPA's EndToEndId, PayPal's customer ID, Wise's referenceNumber; NACHA carries the last 15 characters.
    QString reference;
    PayeeDetails payee;
    Money amount; ///< more than 0
    QString note; ///< what the payee reads; cut to what the format has room for
};

/// Who pays. What a format does not need may be empty.
struct PayoutOrigin
{
    QString name;
    QString iban;
    QString bic;
    QString routingNumber; ///< of the bank that gets the NACHA file
    QString accountNumber; ///< only for a balanced NACHA file
    BankAccountType accountType = BankAccountType::Checking;
    QString companyId; ///< 9 or 10 letters and digits, as the bank gave it
    QString bankName;
    Currency sourceCurrency; ///< of the Wise balance that pays
};

/// All there is to know of a payout. The same request makes the same files, byte for byte, whenever and wherever.
struct PayoutFileRequest
{
    QString messageId;   ///< unique for every set of files, 1…35 characters of SEPA's; in the names of the files, too
    QDateTime createdAt; ///< when the payout was made, not the file
    QDate executionDay;  ///< for SEPA and NACHA
    PayoutOrigin origin;
    QList<PayoutInstruction> payments;
    QString subject;           ///< of PayPal's message to the payees, at most 255 characters; large batch only
    QString message;           ///< PayPal's message to the payees, at most 1,000 characters; large batch only
    bool balanced = false;     ///< NACHA: each batch ends with a debit from the payer's own account
    char fileIdModifier = 'A'; ///< NACHA: A…Z, 0…9; tells files of the same minute apart
};

struct PayoutFileProblem
{
    int payment = -1; ///< index into PayoutFileRequest::payments; −1: the payer's details, or the payout as a whole
    QString message;  ///< translated: what is wrong and what to do

    friend bool operator==(const PayoutFileProblem &, const PayoutFileProblem &) = default;
};

struct PayoutFile
{
    QString name; ///< without a folder, of A–Z a–z 0–9 . _ -
    QByteArray content;
    int payments = 0;
    Money total;
    QStringList references = {}; ///< of its payments
};

/// Makes a workbook of the payments of one file. Handed in, since workbooks are written a floor above. The same
/// payments and time make the same bytes.
using PayoutWorkbook =
    std::function<Result<QByteArray>(const QList<PayoutInstruction> &payments, const QDateTime &createdAt)>;

/// Everything that keeps the files from being written, so that the user can mend it in one go: the payer's first, then
/// by payment. Names and notes are spelled in the letters of banks where a format has no others, and notes are cut;
/// nothing else is changed to make a value pass.
[[nodiscard]] QList<PayoutFileProblem> checkPayout(PayoutFormat format, const PayoutFileRequest &request);

/// One file for each currency, more where a format has a limit of rows, and at Wise for payees with an IBAN and for
/// those with an e-mail address only. The payments keep their order.
/// @param workbook only asked for PayoutFormat::Xlsx, which needs it.
/// @returns InvalidInput when checkPayout() has something to say.
[[nodiscard]] Result<QList<PayoutFile>> writePayoutFiles(PayoutFormat format, const PayoutFileRequest &request,
                                                         const PayoutWorkbook &workbook = {});

} // namespace laurel
