#include "commissions/nachafile.h"

#include "commissions/bankcode.h"
#include "commissions/latintext.h"
#include "commissions/payeetext.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutFile)
};

constexpr qsizetype recordSize = 94;
constexpr qsizetype recordsInBlock = 10;
constexpr qint64 mostCents = 9'999'999'999;          // ten digits
constexpr qint64 mostCentsOfBatch = 999'999'999'999; // twelve digits
constexpr qsizetype mostEntries = 999'998;           // six digits in a batch's count, less the offset
constexpr qint64 hashModulus = 10'000'000'000;

bool isCompany(const PayoutInstruction &payment) { return payment.payee.isCompany; }

QString withoutSpaces(QString text) { return text.remove(u' '); }

bool isAccountNumber(const QString &number)
{
    return !number.isEmpty() && number.size() <= 17 && std::all_of(number.cbegin(), number.cend(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-';
    });
}

void checkName(qsizetype payment, const QString &name, PayoutProblems &problems)
{
    if (!hasLetterOrDigit(asciiText(name))) {
        problems.addOfPayment(payment,
                              Text::tr("The name “%1” cannot be written in Latin letters, or is missing. Enter it as "
                                       "the bank knows it.")
                                  .arg(shownText(name)));
    }
}

void checkAccount(qsizetype payment, const QString &routing, const QString &account, PayoutProblems &problems)
{
    if (!isValidRoutingNumber(withoutSpaces(routing))) {
        problems.addOfPayment(payment,
                              Text::tr("“%1” is not a routing number, which has nine digits and ends with a check "
                                       "digit. Compare it with what the payee gave.")
                                  .arg(shownText(routing)));
    }
    if (!isAccountNumber(withoutSpaces(account))) {
        problems.addOfPayment(payment,
                              Text::tr("“%1” is not an account number, which has 1 to 17 letters, digits or hyphens.")
                                  .arg(shownText(account)));
    }
}

void checkPayer(const PayoutFileRequest &request, PayoutProblems &problems)
{
    const PayoutOrigin &origin = request.origin;
    checkName(-1, origin.name, problems);
    if (!hasLetterOrDigit(asciiText(origin.bankName)))
        problems.addOfPayer(Text::tr("Enter the name of the bank that gets the file."));
    // Only a balanced file has the payer's account in it.
    checkAccount(-1, origin.routingNumber, request.balanced ? origin.accountNumber : QStringLiteral("0"), problems);
    const auto fits = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    const bool idFits = (origin.companyId.size() == 9 || origin.companyId.size() == 10) &&
                        std::all_of(origin.companyId.cbegin(), origin.companyId.cend(), fits);
    if (!idFits)
        problems.addOfPayer(Text::tr("Enter the company's number as the bank gave it: 9 or 10 letters or digits."));
    if (!request.executionDay.isValid())
        problems.addOfPayer(Text::tr("Say on which day the bank is to pay."));
    const char modifier = request.fileIdModifier;
    if ((modifier < 'A' || modifier > 'Z') && (modifier < '0' || modifier > '9')) {
        problems.addOfPayer(
            Text::tr("The mark that tells files of one minute apart is a letter from A to Z or a digit."));
    }
}

/// @param limit in cents: of a batch's sum, or of the one entry that balances it.
void checkSums(const PayoutFileRequest &request, qint64 limit, PayoutProblems &problems)
{
    qint64 left[] = {limit, limit}; // of persons, of companies
    for (const PayoutInstruction &payment : request.payments) {
        qint64 &rest = left[isCompany(payment) ? 1 : 0];
        rest -= std::clamp(payment.amount.minor(), qint64(0), mostCents);
        if (rest < 0) {
            return problems.addOfPayer(
                Text::tr("The payments are more than one file can hold. Make two payouts of them."));
        }
    }
}

class NachaWriter
{
public:
    explicit NachaWriter(const PayoutFileRequest &request)
        : m_request(request)
        , m_routing(withoutSpaces(request.origin.routingNumber).toLatin1())
    {}

    [[nodiscard]] QByteArray write()
    {
        writeFileHeader();
        writeBatch("PPD", false);
        writeBatch("CCD", true);
        const qsizetype blocks = (m_records.size() + 1 + recordsInBlock - 1) / recordsInBlock;
        add("9" + number(m_batches, 6) + number(blocks, 6) + number(m_file.entries, 8) + number(m_file.hash, 10) +
            number(m_file.debits, 12) + number(m_file.credits, 12) + text({}, 39));
        while (m_records.size() % recordsInBlock != 0)
            add(QByteArray(recordSize, '9'));
        return m_records.join("\r\n") + "\r\n";
    }

private:
    struct Sums
    {
        qint64 entries = 0;
        qint64 hash = 0; ///< of the banks' numbers, the last ten digits
        qint64 debits = 0;
        qint64 credits = 0;
    };

    /// In capitals, cut, filled with spaces.
    [[nodiscard]] static QByteArray name(const QString &value, qsizetype width)
    {
        return text(asciiText(value).toUpper(), width);
    }
    [[nodiscard]] static QByteArray text(const QString &value, qsizetype width)
    {
        return value.toLatin1().leftJustified(width, ' ', true);
    }
    [[nodiscard]] static QByteArray number(qint64 value, qsizetype width)
    {
        return QByteArray::number(value).rightJustified(width, '0');
    }
    [[nodiscard]] static QByteArray day(QDate date) { return date.toString(QStringLiteral("yyMMdd")).toLatin1(); }
    [[nodiscard]] QByteArray bank() const { return m_routing.first(8); }

    void add(const QByteArray &record)
    {
        Q_ASSERT(record.size() == recordSize);
        m_records.append(record);
    }

    void writeFileHeader()
    {
        const PayoutOrigin &origin = m_request.origin;
        const QDateTime created = m_request.createdAt.toUTC();
        add("101 " + m_routing + origin.companyId.toLatin1().rightJustified(10) + day(created.date()) +
            created.toString(QStringLiteral("HHmm")).toLatin1() + m_request.fileIdModifier + "094" + "10" + "1" +
            name(origin.bankName, 23) + name(origin.name, 23) + text({}, 8));
    }

    void writeBatch(const char *entryClass, bool companies)
    {
        const QList<PayoutInstruction> &payments = m_request.payments;
        if (std::none_of(payments.cbegin(), payments.cend(),
                         [=](const auto &each) { return isCompany(each) == companies; }))
            return;
        m_batch = {};
        ++m_batches;
        const QByteArray service = m_request.balanced ? "200" : "220"; // mixed, credits only
        const QByteArray companyId = text(m_request.origin.companyId, 10);
        add("5" + service + name(m_request.origin.name, 16) + text({}, 20) + companyId + entryClass + "COMMISSION" +
            text({}, 6) + day(m_request.executionDay) + text({}, 3) + "1" + bank() + number(m_batches, 7));
        for (const PayoutInstruction &payment : payments) {
            if (isCompany(payment) == companies)
                writeCredit(payment);
        }
        if (m_request.balanced)
            writeOffset();
        add("8" + service + number(m_batch.entries, 6) + number(m_batch.hash, 10) + number(m_batch.debits, 12) +
            number(m_batch.credits, 12) + companyId + text({}, 25) + bank() + number(m_batches, 7));
        m_file.entries += m_batch.entries;
        m_file.hash = (m_file.hash + m_batch.hash) % hashModulus;
        m_file.debits += m_batch.debits;
        m_file.credits += m_batch.credits;
    }

    void writeCredit(const PayoutInstruction &payment)
    {
        const PayeeDetails &payee = payment.payee;
        m_batch.credits += payment.amount.minor();
        // The end of a reference tells payments apart better than its beginning.
        writeEntry(payee.accountType == BankAccountType::Savings ? "32" : "22", payee.routingNumber,
                   payee.accountNumber, payment.amount.minor(), payment.reference.right(15), payee.name);
    }

    /// Takes the batch's sum from the payer's account, so that debits and credits are equal.
    void writeOffset()
    {
        const PayoutOrigin &origin = m_request.origin;
        m_batch.debits = m_batch.credits;
        writeEntry(origin.accountType == BankAccountType::Savings ? "37" : "27", origin.routingNumber,
                   origin.accountNumber, m_batch.debits, QStringLiteral("OFFSET"), origin.name);
    }

    void writeEntry(const char *code, const QString &routing, const QString &account, qint64 cents, const QString &id,
                    const QString &payee)
    {
        const QByteArray number9 = withoutSpaces(routing).toLatin1();
        ++m_batch.entries;
        ++m_trace;
        m_batch.hash = (m_batch.hash + number9.first(8).toLongLong()) % hashModulus;
        add("6" + QByteArray(code) + number9 + text(withoutSpaces(account), 17) + number(cents, 10) + text(id, 15) +
            name(payee, 22) + text({}, 2) + "0" + bank() + number(m_trace, 7));
    }

    const PayoutFileRequest &m_request;
    QByteArray m_routing;
    QByteArrayList m_records;
    Sums m_batch;
    Sums m_file;
    qint64 m_batches = 0;
    qint64 m_trace = 0; ///< ascends through the file
};

} // namespace

void checkNacha(const PayoutFileRequest &request, PayoutProblems &problems)
{
    checkPayer(request, problems);
    for (qsizetype i = 0; i < request.payments.size(); ++i) {
        const PayoutInstruction &payment = request.payments.at(i);
        const Currency currency = payment.amount.currency();
        checkName(i, payment.payee.name, problems);
        checkAccount(i, payment.payee.routingNumber, payment.payee.accountNumber, problems);
        if (currency.isValid() && currency.code() != u"USD") {
            problems.addOfPayment(i,
                                  Text::tr("A NACHA file pays in USD only, and this is in %1. Pay it in another way.")
                                      .arg(currency.code()));
        } else if (payment.amount.minor() > mostCents) {
            problems.addOfPayment(i, Text::tr("A payment by NACHA is at most 99,999,999.99 USD."));
        }
    }
    if (request.payments.size() > mostEntries) {
        problems.addOfPayer(Text::tr("The payments are more than one file can hold. Make two payouts of them."));
    } else {
        checkSums(request, request.balanced ? mostCents : mostCentsOfBatch, problems);
    }
}

QByteArray nachaFile(const PayoutFileRequest &request) { return NachaWriter(request).write(); }

} // namespace laurel
