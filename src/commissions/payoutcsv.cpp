#include "commissions/payoutcsv.h"

#include "commissions/bankcode.h"
#include "commissions/iban.h"
#include "commissions/payeetext.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutFile)
};

QString quoted(QString field)
{
    const auto needsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; };
    const bool edges = !field.isEmpty() && (field.front().isSpace() || field.back().isSpace());
    if (!edges && std::none_of(field.cbegin(), field.cend(), needsQuotes))
        return field;
    return u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"';
}

void appendRow(QByteArray &bytes, const QStringList &fields)
{
    QStringList row;
    for (const QString &field : fields)
        row.append(quoted(field));
    bytes += row.join(u',').toUtf8() + "\r\n";
}

/// At most @p longest UTF-16 units, never half a character.
QString cut(const QString &text, qsizetype longest)
{
    QString result = text.left(longest);
    if (!result.isEmpty() && result.back().isHighSurrogate())
        result.chop(1);
    return result.trimmed();
}

/// A file without a problem is read as it was meant, by PayPal and by a spreadsheet.
void checkCell(qsizetype payment, const QString &value, PayoutProblems &problems)
{
    if (startsLikeFormula(value)) {
        problems.addOfPayment(payment,
                              Text::tr("“%1” begins with a sign that makes spreadsheets calculate. Correct it: a "
                                       "payout file carries values as they are.")
                                  .arg(shownText(value)));
    } else if (!isPlainText(value)) {
        problems.addOfPayment(
            payment,
            Text::tr("“%1” has a line break or characters that cannot be seen. Type it anew.").arg(shownText(value)));
    }
}

void checkName(qsizetype payment, const QString &name, PayoutProblems &problems)
{
    if (name.trimmed().isEmpty()) {
        problems.addOfPayment(payment, Text::tr("The name is missing."));
    } else {
        checkCell(payment, name, problems);
    }
}

void checkEmail(qsizetype payment, const QString &email, PayoutProblems &problems)
{
    if (!isEmailAddress(email) || startsLikeFormula(email)) {
        problems.addOfPayment(payment,
                              Text::tr("“%1” is not an e-mail address that can be paid to. Type it anew, in plain "
                                       "letters.")
                                  .arg(shownText(email)));
    }
}

/// PayPal pays these currencies in whole units, unlike ISO 4217.
bool isWholeAtPayPal(const QString &currency) { return currency == u"HUF" || currency == u"TWD"; }

void checkPayPalPayment(qsizetype i, const PayoutInstruction &payment, bool largeBatch, PayoutProblems &problems)
{
    const QString recipient = payment.payee.email;
    const bool telephone = recipient.startsWith(u'+') && !recipient.contains(u'@');
    if (!isPayPalRecipient(recipient) || (startsLikeFormula(recipient) && !telephone)) {
        problems.addOfPayment(
            i, Text::tr("“%1” is not an e-mail address, PayerID or telephone number that PayPal can pay to. "
                        "Type it anew, in plain letters.")
                   .arg(shownText(recipient)));
    }
    if (payment.reference.size() > 30) {
        problems.addOfPayment(
            i, Text::tr("The reference “%1” is longer than PayPal's 30 characters.").arg(shownText(payment.reference)));
    }
    const auto isIdCharacter = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_';
    };
    if (largeBatch && !std::all_of(payment.reference.cbegin(), payment.reference.cend(), isIdCharacter)) {
        problems.addOfPayment(i, Text::tr("The reference “%1” has other characters than letters, digits, - and _.")
                                     .arg(shownText(payment.reference)));
    }
    checkCell(i, payment.note, problems);
    const Currency currency = payment.amount.currency();
    if (isWholeAtPayPal(currency.code()) && payment.amount.minor() % currency.scale() != 0) {
        problems.addOfPayment(i,
                              Text::tr("PayPal pays %1 in whole units only. Round the amount or pay it in another way.")
                                  .arg(currency.code()));
    }
}

QStringList payPalFields(const PayoutInstruction &payment)
{
    constexpr qsizetype longestNote = 400;
    return {payment.payee.email, payment.amount.toDecimalText(), payment.amount.currency().code(),
            payment.reference,   cut(payment.note, longestNote), QStringLiteral("PAYPAL")};
}

/// Local clearing in Australia carries less.
qsizetype longestWiseReference(Currency currency) { return currency.code() == u"AUD" ? 18 : 35; }

QStringList wiseFields(Currency source, const PayoutInstruction &payment)
{
    const PayeeDetails &payee = payment.payee;
    const Currency target = payment.amount.currency();
    QStringList fields = {payee.name,
                          payee.email,
                          cut(payment.note, longestWiseReference(target)),
                          payment.reference,
                          payee.isCompany ? QStringLiteral("INSTITUTION") : QStringLiteral("PERSON"),
                          QStringLiteral("target"),
                          payment.amount.toDecimalText(),
                          source.code(),
                          target.code()};
    if (wisePaysToIban(payee))
        fields.append(normalisedIban(payee.iban).value_or(QString()));
    return fields;
}

} // namespace

void checkPayPal(PayoutFormat format, const PayoutFileRequest &request, PayoutProblems &problems)
{
    const bool largeBatch = format == PayoutFormat::PayPalLargeBatch;
    for (qsizetype i = 0; i < request.payments.size(); ++i)
        checkPayPalPayment(i, request.payments.at(i), largeBatch, problems);
    if (!largeBatch)
        return;
    checkCell(-1, request.subject, problems);
    checkCell(-1, request.message, problems);
    if (request.subject.size() > 255)
        problems.addOfPayer(Text::tr("The subject of PayPal's message is longer than 255 characters. Shorten it."));
    if (request.message.size() > 1000)
        problems.addOfPayer(Text::tr("PayPal's message to the payees is longer than 1,000 characters. Shorten it."));
}

void checkWise(const PayoutFileRequest &request, PayoutProblems &problems)
{
    if (!request.origin.sourceCurrency.isValid())
        problems.addOfPayer(Text::tr("Say from which currency's balance Wise is to pay."));
    for (qsizetype i = 0; i < request.payments.size(); ++i) {
        const PayoutInstruction &payment = request.payments.at(i);
        checkName(i, payment.payee.name, problems);
        checkCell(i, payment.note, problems);
        if (wisePaysToIban(payment.payee))
            problems.addFailure(i, normalisedIban(payment.payee.iban));
        if (!wisePaysToIban(payment.payee) && payment.payee.email.isEmpty()) {
            problems.addOfPayment(i, Text::tr("Wise needs an IBAN or an e-mail address to pay to."));
        } else if (!payment.payee.email.isEmpty()) {
            checkEmail(i, payment.payee.email, problems);
        }
    }
}

void checkPlainTable(const PayoutFileRequest &request, PayoutProblems &problems)
{
    for (qsizetype i = 0; i < request.payments.size(); ++i) {
        const PayoutInstruction &payment = request.payments.at(i);
        const PayeeDetails &payee = payment.payee;
        checkName(i, payee.name, problems);
        if (!payee.email.isEmpty() && (!isPayPalRecipient(payee.email) || startsLikeFormula(payee.email)))
            checkEmail(i, payee.email, problems);
        if (!payee.iban.trimmed().isEmpty())
            problems.addFailure(i, normalisedIban(payee.iban));
        if (!payee.bic.trimmed().isEmpty())
            problems.addFailure(i, normalisedBic(payee.bic));
        for (const QString &value : {payee.routingNumber, payee.accountNumber, payment.note})
            checkCell(i, value, problems);
    }
}

bool wisePaysToIban(const PayeeDetails &payee) { return !payee.iban.trimmed().isEmpty(); }

QByteArray payPalFile(const QList<PayoutInstruction> &payments)
{
    QByteArray bytes;
    for (const PayoutInstruction &payment : payments)
        appendRow(bytes, payPalFields(payment));
    return bytes;
}

QByteArray payPalLargeBatchFile(const PayoutFileRequest &request, const QList<PayoutInstruction> &payments, Money total)
{
    QByteArray bytes;
    appendRow(bytes, {QStringLiteral("PAYOUT_SUMMARY"), total.toDecimalText(), total.currency().code(),
                      QString::number(payments.size()), request.subject, request.message});
    for (const PayoutInstruction &payment : payments)
        appendRow(bytes, QStringList{QStringLiteral("PAYOUT")} + payPalFields(payment));
    return bytes;
}

QByteArray wiseFile(Currency source, const QList<PayoutInstruction> &payments)
{
    QByteArray bytes("name,recipientEmail,paymentReference,referenceNumber,receiverType,amountCurrency,amount,"
                     "sourceCurrency,targetCurrency");
    bytes += !payments.isEmpty() && wisePaysToIban(payments.constFirst().payee) ? ",IBAN\r\n" : "\r\n";
    for (const PayoutInstruction &payment : payments)
        appendRow(bytes, wiseFields(source, payment));
    return bytes;
}

QStringList plainColumns()
{
    return {QStringLiteral("Reference"),
            QStringLiteral("Name"),
            QStringLiteral("E-mail"),
            QStringLiteral("IBAN"),
            QStringLiteral("BIC"),
            QStringLiteral("Routing number"),
            QStringLiteral("Account number"),
            QStringLiteral("Amount"),
            QStringLiteral("Currency"),
            QStringLiteral("Note")};
}

QStringList plainFields(const PayoutInstruction &payment)
{
    const PayeeDetails &payee = payment.payee;
    return {payment.reference,
            payee.name,
            payee.email,
            normalisedIban(payee.iban).value_or(QString()),
            normalisedBic(payee.bic).value_or(QString()),
            payee.routingNumber,
            payee.accountNumber,
            payment.amount.toDecimalText(),
            payment.amount.currency().code(),
            payment.note};
}

QByteArray plainCsvFile(const QList<PayoutInstruction> &payments)
{
    QByteArray bytes;
    appendRow(bytes, plainColumns());
    for (const PayoutInstruction &payment : payments)
        appendRow(bytes, plainFields(payment));
    return bytes;
}

} // namespace laurel
