#include "commissions/payoutfile.h"

#include "commissions/latintext.h"
#include "commissions/nachafile.h"
#include "commissions/payeetext.h"
#include "commissions/payoutcsv.h"
#include "commissions/sepafile.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutFile)
};

constexpr qsizetype longestId = 35;

/// 0: none.
qsizetype rowLimit(PayoutFormat format)
{
    switch (format) {
    case PayoutFormat::PayPal:
        return 5000;
    case PayoutFormat::WiseBatch:
        return 1000;
    default:
        return 0;
    }
}

bool needsTime(PayoutFormat format)
{
    return format == PayoutFormat::PayPalLargeBatch || format == PayoutFormat::SepaPain03 ||
           format == PayoutFormat::SepaPain09 || format == PayoutFormat::Nacha || format == PayoutFormat::Xlsx;
}

bool isAsciiLetterOrDigit(QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); }

/// Banks take a slash at either end, and two in a row, for marks of their own.
bool hasStraySlash(QStringView id)
{
    return id.startsWith(u'/') || id.endsWith(u'/') || id.contains(QLatin1String("//"));
}

bool isMessageId(QStringView id)
{
    return !id.isEmpty() && id.size() <= longestId && isSepaText(id) && isAsciiLetterOrDigit(id[0]) &&
           !id.endsWith(u' ') && !hasStraySlash(id);
}

bool isReference(QStringView reference)
{
    return !reference.isEmpty() && reference.size() <= longestId && isAsciiLetterOrDigit(reference[0]) &&
           !hasStraySlash(reference) &&
           std::all_of(reference.begin(), reference.end(), [](QChar c) { return c > u' ' && c < u'\u007f'; });
}

void checkReference(qsizetype index, const QString &reference, QSet<QString> &known, PayoutProblems &problems)
{
    if (!isReference(reference)) {
        problems.addOfPayment(index,
                              Text::tr("The reference “%1” cannot be used: it needs 1 to 35 letters, digits or signs, "
                                       "without spaces, and a letter or digit first.")
                                  .arg(shownText(reference)));
    } else if (known.contains(reference)) {
        problems.addOfPayment(
            index, Text::tr("The reference “%1” stands for two payments. Give each its own.").arg(reference));
    }
    known.insert(reference);
}

/// By currency.
QMap<QString, Result<Money>> totalsOf(const QList<PayoutInstruction> &payments)
{
    QMap<QString, Result<Money>> totals;
    for (const PayoutInstruction &payment : payments) {
        const Currency currency = payment.amount.currency();
        const auto total = totals.value(currency.code(), Result<Money>(Money(0, currency)));
        totals.insert(currency.code(),
                      total.and_then([&payment](const Money &sum) { return sum.plus(payment.amount); }));
    }
    return totals;
}

void checkPayments(const QList<PayoutInstruction> &payments, PayoutProblems &problems)
{
    QSet<QString> references;
    for (qsizetype i = 0; i < payments.size(); ++i) {
        const PayoutInstruction &payment = payments.at(i);
        checkReference(i, payment.reference, references, problems);
        if (!payment.amount.currency().isValid())
            problems.addOfPayment(i, Text::tr("The amount has no currency."));
        if (payment.amount.isZero() || payment.amount.isNegative())
            problems.addOfPayment(i, Text::tr("Only an amount above zero can be paid. Leave this payee out."));
    }
    for (const Result<Money> &total : totalsOf(payments))
        problems.addFailure(-1, total);
}

void checkRequest(PayoutFormat format, const PayoutFileRequest &request, PayoutProblems &problems)
{
    if (!isMessageId(request.messageId)) {
        problems.addOfPayer(
            Text::tr("The payout's number “%1” cannot be used: banks take 1 to 35 letters, digits and the signs "
                     "/ - ? : ( ) . , ' +, a letter or digit first.")
                .arg(shownText(request.messageId)));
    }
    if (needsTime(format) && !request.createdAt.isValid())
        problems.addOfPayer(Text::tr("The payout has no date of creation."));
    if (request.payments.isEmpty())
        problems.addOfPayer(Text::tr("There is nobody to pay."));
    checkPayments(request.payments, problems);
}

/// The payments of one file.
struct Portion
{
    QList<PayoutInstruction> payments;
    Money total;
    QString suffix; ///< tells the files of a payout apart
};

/// What must not share a file: "EUR", "EUR-email".
QString sectionOf(PayoutFormat format, const PayoutInstruction &payment)
{
    const bool byEmail = format == PayoutFormat::WiseBatch && !wisePaysToIban(payment.payee);
    return payment.amount.currency().code() + QLatin1String(byEmail ? "-email" : "");
}

Result<QList<Portion>> portionsOf(PayoutFormat format, const QList<PayoutInstruction> &payments)
{
    QStringList sections; // in the order of the payments
    QHash<QString, QList<PayoutInstruction>> bySection;
    for (const PayoutInstruction &payment : payments) {
        const QString section = sectionOf(format, payment);
        if (!bySection.contains(section))
            sections.append(section);
        bySection[section].append(payment);
    }
    QList<Portion> portions;
    for (const QString &section : std::as_const(sections)) {
        const QList<PayoutInstruction> &all = bySection[section];
        const qsizetype limit = rowLimit(format) == 0 ? all.size() : rowLimit(format);
        for (qsizetype from = 0; from < all.size(); from += limit) {
            Portion portion;
            portion.payments = all.mid(from, limit);
            portion.suffix = section;
            if (all.size() > limit)
                portion.suffix += u'-' + QString::number(from / limit + 1);
            const auto total = totalsOf(portion.payments).first();
            if (!total)
                return fail(total);
            portion.total = *total;
            portions.append(portion);
        }
    }
    return portions;
}

/// Of a message id: a name of a file never has what could be a folder.
QString fileStem(const QString &messageId)
{
    QString stem = messageId;
    for (QChar &c : stem) {
        if (!isAsciiLetterOrDigit(c))
            c = u'-';
    }
    return stem;
}

QString fileName(PayoutFormat format, const PayoutFileRequest &request, const QString &suffix)
{
    const QString stem = fileStem(request.messageId) + u'-' + suffix;
    switch (format) {
    case PayoutFormat::PayPal:
        return QLatin1String("paypal-") + stem + QLatin1String(".csv");
    case PayoutFormat::PayPalLargeBatch:
        // PayPal's own pattern.
        return QLatin1String("pp_payouts_") + QString::number(request.createdAt.toSecsSinceEpoch()) + u'_' + stem +
               QLatin1String(".csv");
    case PayoutFormat::WiseBatch:
        return QLatin1String("wise-") + stem + QLatin1String(".csv");
    case PayoutFormat::SepaPain03:
    case PayoutFormat::SepaPain09:
        return QLatin1String("sepa-") + stem + QLatin1String(".xml");
    case PayoutFormat::Nacha:
        return QLatin1String("nacha-") + stem + QLatin1String(".ach");
    case PayoutFormat::Csv:
    case PayoutFormat::Xlsx:
        break;
    }
    return QLatin1String("payout-") + stem + QLatin1String(format == PayoutFormat::Xlsx ? ".xlsx" : ".csv");
}

Result<QByteArray> contentOf(PayoutFormat format, const PayoutFileRequest &request, const Portion &portion,
                             const PayoutWorkbook &workbook)
{
    switch (format) {
    case PayoutFormat::PayPal:
        return payPalFile(portion.payments);
    case PayoutFormat::PayPalLargeBatch:
        return payPalLargeBatchFile(request, portion.payments, portion.total);
    case PayoutFormat::WiseBatch:
        return wiseFile(request.origin.sourceCurrency, portion.payments);
    case PayoutFormat::SepaPain03:
    case PayoutFormat::SepaPain09:
        return sepaFile(format, request, portion.total);
    case PayoutFormat::Nacha:
        return nachaFile(request);
    case PayoutFormat::Xlsx:
        return workbook(portion.payments, request.createdAt);
    case PayoutFormat::Csv:
        break;
    }
    return plainCsvFile(portion.payments);
}

} // namespace

QList<PayoutFileProblem> PayoutProblems::sorted() const
{
    QList<PayoutFileProblem> problems = m_problems;
    std::stable_sort(problems.begin(), problems.end(),
                     [](const PayoutFileProblem &a, const PayoutFileProblem &b) { return a.payment < b.payment; });
    return problems;
}

QList<PayoutFileProblem> checkPayout(PayoutFormat format, const PayoutFileRequest &request)
{
    PayoutProblems problems;
    checkRequest(format, request, problems);
    switch (format) {
    case PayoutFormat::PayPal:
    case PayoutFormat::PayPalLargeBatch:
        checkPayPal(format, request, problems);
        break;
    case PayoutFormat::WiseBatch:
        checkWise(request, problems);
        break;
    case PayoutFormat::SepaPain03:
    case PayoutFormat::SepaPain09:
        checkSepa(request, problems);
        break;
    case PayoutFormat::Nacha:
        checkNacha(request, problems);
        break;
    case PayoutFormat::Csv:
    case PayoutFormat::Xlsx:
        checkPlainTable(request, problems);
        break;
    }
    return problems.sorted();
}

Result<QList<PayoutFile>> writePayoutFiles(PayoutFormat format, const PayoutFileRequest &request,
                                           const PayoutWorkbook &workbook)
{
    Q_ASSERT(format != PayoutFormat::Xlsx || workbook);
    if (format == PayoutFormat::Xlsx && !workbook)
        return fail(ErrorCode::Internal, Text::tr("No workbook can be written here. Choose another format."));
    if (const auto problems = checkPayout(format, request); !problems.isEmpty()) {
        //: %1 the first of the reasons
        return fail(ErrorCode::InvalidInput, Text::tr("No file was written: %n thing(s) must be put right first. %1",
                                                      nullptr, int(problems.size()))
                                                 .arg(problems.constFirst().message));
    }
    const auto portions = portionsOf(format, request.payments);
    if (!portions)
        return fail(portions);
    QList<PayoutFile> files;
    for (const Portion &portion : *portions) {
        PayoutFile file;
        file.name = fileName(format, request, portion.suffix);
        Result<QByteArray> content = contentOf(format, request, portion, workbook);
        if (!content)
            return fail(content);
        file.content = std::move(*content);
        file.payments = int(portion.payments.size());
        file.total = portion.total;
        for (const PayoutInstruction &payment : portion.payments)
            file.references.append(payment.reference);
        files.append(file);
    }
    return files;
}

} // namespace laurel
