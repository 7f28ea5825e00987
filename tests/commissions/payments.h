#pragma once

#include "commissions/payoutfile.h"
#include "support/testsupport.h"

#include <optional>
#include <vector>

// Payouts in a line each, and what reads their files back.
namespace laurel::test {

inline Currency currency(QStringView code) { return Currency::fromCode(code).value(); }
inline Money money(qint64 minor, QStringView code) { return Money(minor, currency(code)); }

/// To a person whose details are right for every format.
inline PayoutInstruction payment(int number, Money amount)
{
    PayoutInstruction result;
    result.reference = QStringLiteral("P7-%1").arg(number);
    result.payee.name = QStringLiteral("Jeanne Dupont");
    result.payee.email = QStringLiteral("jeanne%1@example.com").arg(number);
    result.payee.iban = QStringLiteral("FR14 2004 1010 0505 0001 3M02 606");
    result.payee.routingNumber = QStringLiteral("021000021");
    result.payee.accountNumber = QStringLiteral("0123456789");
    result.amount = amount;
    result.note = QStringLiteral("Commission 2026-01");
    return result;
}

inline QList<PayoutInstruction> payments(int count, QStringView code, qint64 minor = 100)
{
    QList<PayoutInstruction> result;
    for (int i = 1; i <= count; ++i)
        result.append(payment(i, money(minor, code)));
    return result;
}

/// By a payer whose details are right for every format.
inline PayoutFileRequest request(const QList<PayoutInstruction> &payments)
{
    PayoutFileRequest result;
    result.messageId = QStringLiteral("LAUREL-2026-7");
    result.createdAt = QDateTime(QDate(2026, 1, 31), QTime(9, 5, 7), Qt::UTC);
    result.executionDay = QDate(2026, 2, 2);
    result.origin.name = QStringLiteral("Grünwald & Söhne GmbH");
    result.origin.iban = QStringLiteral("DE89370400440532013000");
    result.origin.bic = QStringLiteral("COBADEFFXXX");
    result.origin.routingNumber = QStringLiteral("076401251");
    result.origin.accountNumber = QStringLiteral("744-5678-99");
    result.origin.companyId = QStringLiteral("1234567890");
    result.origin.bankName = QStringLiteral("First Bank of Testing");
    result.origin.sourceCurrency = currency(u"EUR");
    result.payments = payments;
    return result;
}

inline QStringList messagesOf(const QList<PayoutFileProblem> &problems)
{
    QStringList result;
    for (const PayoutFileProblem &problem : problems)
        result.append(QStringLiteral("%1: %2").arg(problem.payment).arg(problem.message));
    return result;
}

/// Strict RFC 4180 with CRLF. @returns nothing for anything else.
inline std::optional<QList<QStringList>> csvRows(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows;
    qsizetype at = 0;
    while (at < text.size()) {
        QStringList row;
        while (true) {
            QString cell;
            if (at < text.size() && text[at] == u'"') {
                for (++at; at < text.size(); ++at) {
                    if (text[at] == u'"' && (at + 1 == text.size() || text[at + 1] != u'"'))
                        break;
                    at += text[at] == u'"' ? 1 : 0;
                    cell += text[at];
                }
                ++at;
            } else {
                for (; at < text.size() && !QStringView(u",\r\n\"").contains(text[at]); ++at)
                    cell += text[at];
            }
            row.append(cell);
            if (at >= text.size() || text[at] != u',')
                break;
            ++at;
        }
        if (QStringView(text).mid(at, 2) != u"\r\n")
            return std::nullopt;
        at += 2;
        rows.append(row);
    }
    return rows;
}

inline const std::vector<PayoutFormat> allFormats = {PayoutFormat::PayPal,     PayoutFormat::PayPalLargeBatch,
                                                     PayoutFormat::WiseBatch,  PayoutFormat::SepaPain03,
                                                     PayoutFormat::SepaPain09, PayoutFormat::Nacha,
                                                     PayoutFormat::Csv};
inline const std::vector<PayoutFormat> csvFormats = {PayoutFormat::PayPal, PayoutFormat::PayPalLargeBatch,
                                                     PayoutFormat::WiseBatch, PayoutFormat::Csv};

/// The one file of a payout that makes one.
inline PayoutFile fileOf(PayoutFormat format, const PayoutFileRequest &request)
{
    const auto files = must(writePayoutFiles(format, request));
    return files.size() == 1 ? files.first() : PayoutFile{u"not one file"_qs, {}, 0, {}};
}

/// What is wrong with the first payment, or with the payout.
inline QString complaint(PayoutFormat format, const PayoutFileRequest &request)
{
    return messagesOf(checkPayout(format, request)).join(u'\n');
}

inline QString complaint(PayoutFormat format, const PayoutInstruction &payment)
{
    return complaint(format, request({payment}));
}

/// Rows with the payments of a file: without titles, and without what stands in front in a large batch.
inline QList<QStringList> paymentRows(PayoutFormat format, const PayoutFile &file)
{
    auto rows = csvRows(file.content).value_or(QList<QStringList>());
    if (format != PayoutFormat::PayPal && !rows.isEmpty())
        rows.removeFirst();
    for (QStringList &row : rows) {
        if (format == PayoutFormat::PayPalLargeBatch)
            row.removeFirst();
    }
    return rows;
}

inline int amountColumn(PayoutFormat format)
{
    return format == PayoutFormat::WiseBatch ? 6 : format == PayoutFormat::Csv ? 7 : 1;
}

/// What files have trouble with in names, notes and addresses, in pieces to be put together.
inline QStringList troublesomePieces()
{
    QStringList pieces =
        QString::fromUtf8("a Z 7 Jo ö ß É é Ł ж Ω 王 ع 😀 = + - @ ' \" , ; / // < & ]]> %1 ＝ 99999999999999999999")
            .split(u' ');
    for (const char16_t c : {u' ', u'\t', u'\r', u'\n', u'\0', u'\x01', u'\x7f', u'\x85', u'\u200b', u'\u2028',
                             u'\u202e', u'\u2066', u'\ufeff', char16_t(0xd800), u'\uffff'})
        pieces.append(QChar(c));
    return pieces;
}

/// Up to @p most of the pieces.
inline QString troublesomeText(int most = 8)
{
    static const QStringList pieces = troublesomePieces();
    const auto picked =
        *rc::gen::resize(most, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))));
    QString text;
    for (const int piece : picked)
        text += pieces.at(piece);
    return text;
}

} // namespace laurel::test
