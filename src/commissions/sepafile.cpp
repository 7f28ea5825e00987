#include "commissions/sepafile.h"

#include "commissions/bankcode.h"
#include "commissions/iban.h"
#include "commissions/latintext.h"
#include "commissions/payeetext.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutFile)
};

constexpr qsizetype longestName = 70;        // the schemas have 140
constexpr qsizetype longestRemittance = 140; // Ustrd
constexpr qint64 mostCents = 99'999'999'999; // 999,999,999.99: EPC rulebook, not in the schemas

/// Cut without leaving a space at the end.
QString fitted(const QString &text, qsizetype longest) { return sepaText(text).left(longest).trimmed(); }

void checkName(qsizetype payment, const QString &name, PayoutProblems &problems)
{
    if (name.trimmed().isEmpty()) {
        problems.addOfPayment(payment, Text::tr("The name is missing."));
    } else if (!hasLetterOrDigit(fitted(name, longestName))) {
        problems.addOfPayment(payment,
                              Text::tr("“%1” cannot be written in the letters that banks use. Enter the name as it "
                                       "is spelled in Latin letters, such as on a bank card.")
                                  .arg(shownText(name)));
    }
}

void checkAccount(qsizetype payment, const QString &iban, const QString &bic, PayoutProblems &problems)
{
    const Result<QString> normalised = normalisedIban(iban);
    problems.addFailure(payment, normalised);
    if (normalised && !isSepaIban(*normalised)) {
        problems.addOfPayment(
            payment,
            Text::tr("“%1” is an account outside the SEPA countries. Pay it in another way.").arg(*normalised));
    }
    if (!bic.trimmed().isEmpty())
        problems.addFailure(payment, normalisedBic(bic));
}

void checkAmount(qsizetype payment, Money amount, PayoutProblems &problems)
{
    if (amount.currency().isValid() && amount.currency().code() != u"EUR") {
        problems.addOfPayment(payment,
                              Text::tr("A SEPA file pays in EUR only, and this is in %1. Pay it in another way.")
                                  .arg(amount.currency().code()));
    } else if (amount.minor() > mostCents) {
        problems.addOfPayment(payment, Text::tr("A SEPA payment is at most 999,999,999.99 EUR."));
    }
}

class PainWriter
{
public:
    PainWriter(PayoutFormat format, const PayoutFileRequest &request, Money total)
        : m_request(request)
        , m_total(total.toDecimalText())
        , m_is09(format == PayoutFormat::SepaPain09)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    [[nodiscard]] QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("Document"));
        m_xml.writeDefaultNamespace(m_is09 ? QStringLiteral("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09")
                                           : QStringLiteral("urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"));
        m_xml.writeStartElement(QStringLiteral("CstmrCdtTrfInitn"));
        writeGroupHeader();
        writePaymentInformation();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    /// @param path elements from the outside in, with slashes between them.
    void writeText(const QString &path, const QString &text)
    {
        const QStringList names = path.split(u'/');
        for (qsizetype i = 0; i + 1 < names.size(); ++i)
            m_xml.writeStartElement(names.at(i));
        m_xml.writeTextElement(names.constLast(), text);
        for (qsizetype i = 0; i + 1 < names.size(); ++i)
            m_xml.writeEndElement();
    }

    void writeSums()
    {
        writeText(QStringLiteral("NbOfTxs"), QString::number(m_request.payments.size()));
        writeText(QStringLiteral("CtrlSum"), m_total);
    }

    void writeGroupHeader()
    {
        m_xml.writeStartElement(QStringLiteral("GrpHdr"));
        writeText(QStringLiteral("MsgId"), m_request.messageId);
        writeText(QStringLiteral("CreDtTm"),
                  m_request.createdAt.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")));
        writeSums();
        writeText(QStringLiteral("InitgPty/Nm"), fitted(m_request.origin.name, longestName));
        m_xml.writeEndElement();
    }

    void writePaymentInformation()
    {
        const PayoutOrigin &origin = m_request.origin;
        const QString day = m_request.executionDay.toString(Qt::ISODate);
        m_xml.writeStartElement(QStringLiteral("PmtInf"));
        writeText(QStringLiteral("PmtInfId"), m_request.messageId);
        writeText(QStringLiteral("PmtMtd"), QStringLiteral("TRF"));
        writeText(QStringLiteral("BtchBookg"), QStringLiteral("true"));
        writeSums();
        writeText(QStringLiteral("PmtTpInf/SvcLvl/Cd"), QStringLiteral("SEPA"));
        writeText(m_is09 ? QStringLiteral("ReqdExctnDt/Dt") : QStringLiteral("ReqdExctnDt"), day);
        writeText(QStringLiteral("Dbtr/Nm"), fitted(origin.name, longestName));
        writeText(QStringLiteral("DbtrAcct/Id/IBAN"), normalisedIban(origin.iban).value_or(QString()));
        // The schemas ask for the payer's bank; its BIC is in the IBAN.
        if (origin.bic.trimmed().isEmpty()) {
            writeText(QStringLiteral("DbtrAgt/FinInstnId/Othr/Id"), QStringLiteral("NOTPROVIDED"));
        } else {
            writeBank(QStringLiteral("DbtrAgt"), origin.bic);
        }
        writeText(QStringLiteral("ChrgBr"), QStringLiteral("SLEV"));
        for (const PayoutInstruction &payment : m_request.payments)
            writePayment(payment);
        m_xml.writeEndElement();
    }

    void writePayment(const PayoutInstruction &payment)
    {
        m_xml.writeStartElement(QStringLiteral("CdtTrfTxInf"));
        writeText(QStringLiteral("PmtId/EndToEndId"), payment.reference);
        m_xml.writeStartElement(QStringLiteral("Amt"));
        m_xml.writeStartElement(QStringLiteral("InstdAmt"));
        m_xml.writeAttribute(QStringLiteral("Ccy"), QStringLiteral("EUR"));
        m_xml.writeCharacters(payment.amount.toDecimalText());
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        if (!payment.payee.bic.trimmed().isEmpty())
            writeBank(QStringLiteral("CdtrAgt"), payment.payee.bic);
        writeText(QStringLiteral("Cdtr/Nm"), fitted(payment.payee.name, longestName));
        writeText(QStringLiteral("CdtrAcct/Id/IBAN"), normalisedIban(payment.payee.iban).value_or(QString()));
        if (const QString remittance = fitted(payment.note, longestRemittance); !remittance.isEmpty())
            writeText(QStringLiteral("RmtInf/Ustrd"), remittance);
        m_xml.writeEndElement();
    }

    void writeBank(const QString &agent, const QString &bic)
    {
        const QString element = m_is09 ? QStringLiteral("/FinInstnId/BICFI") : QStringLiteral("/FinInstnId/BIC");
        writeText(agent + element, normalisedBic(bic).value_or(QString()));
    }

    const PayoutFileRequest &m_request;
    QString m_total;
    bool m_is09;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

void checkSepa(const PayoutFileRequest &request, PayoutProblems &problems)
{
    constexpr qsizetype payer = -1;
    checkName(payer, request.origin.name, problems);
    checkAccount(payer, request.origin.iban, request.origin.bic, problems);
    if (!request.executionDay.isValid())
        problems.addOfPayer(Text::tr("Say on which day the bank is to pay."));
    for (qsizetype i = 0; i < request.payments.size(); ++i) {
        const PayoutInstruction &payment = request.payments.at(i);
        if (!isSepaText(payment.reference)) {
            problems.addOfPayment(i, Text::tr("The reference “%1” has characters that SEPA does not know.")
                                         .arg(shownText(payment.reference)));
        }
        checkName(i, payment.payee.name, problems);
        checkAccount(i, payment.payee.iban, payment.payee.bic, problems);
        checkAmount(i, payment.amount, problems);
    }
}

QByteArray sepaFile(PayoutFormat format, const PayoutFileRequest &request, Money total)
{
    return PainWriter(format, request, total).write();
}

} // namespace laurel
