#include "commissions/payoutservice.h"

#include "commissions/payoutdays.h"
#include "commissions/payoutfiling.h"
#include "storage/backup.h"
#include "storage/businessday.h"
#include "storage/commissionledger.h"
#include "storage/programrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <map>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutService)
};

/// What a report says of a payment, the lines about it taken together.
struct Told
{
    PayoutResult status = PayoutResult::Pending;
    QString reason;
    QString transactionId;
};

/// Finds out which payment each line of a report is about: one payment for a line, though several be alike.
class ReportMatcher
{
public:
    explicit ReportMatcher(const QList<Payment> &payments) : m_payments(payments) {}

    /// @returns the place of the payment; −1 when there is none.
    [[nodiscard]] qsizetype find(const PayoutResultLine &line)
    {
        qsizetype found = -1;
        for (qsizetype i = 0; i < m_payments.size(); ++i) {
            if (m_payments.at(i).paid != line.amount)
                continue;
            const int fit = fitOf(i, line);
            if (fit > (found < 0 ? 0 : fitOf(found, line)))
                found = i;
        }
        if (found >= 0)
            m_transactions.insert(found, line.transactionId);
        return found;
    }

private:
    /// How well a line fits a payment; 0: not at all.
    [[nodiscard]] int fitOf(qsizetype place, const PayoutResultLine &line) const
    {
        constexpr int byReference = 4;
        constexpr int byTransaction = 3;
        constexpr int open = 2;
        constexpr int ended = 1;
        const Payment &payment = m_payments.at(place);
        if (!line.reference.isEmpty())
            return payment.reference == line.reference ? byReference : 0;
        if (line.recipient.isEmpty() || payment.account.email.compare(line.recipient, Qt::CaseInsensitive) != 0)
            return 0;
        const QString known = m_transactions.value(place, payment.transactionId);
        if (!known.isEmpty() && known == line.transactionId)
            return byTransaction;
        if (m_transactions.contains(place))
            return 0;
        return hasEnded(payment.state) ? ended : open;
    }

    const QList<Payment> &m_payments;
    QHash<qsizetype, QString> m_transactions; ///< of payments that a line was about
};

bool contradicts(PaymentState state, PayoutResult told)
{
    return state == PaymentState::Paid ? told == PayoutResult::Failed : hasEnded(state) && told == PayoutResult::Paid;
}

/// Adds a line to what is told of its payment. @returns whether both say the same.
bool add(Told &told, const PayoutResultLine &line)
{
    if (line.status == PayoutResult::Pending)
        return true;
    if (told.status != PayoutResult::Pending)
        return told.status == line.status;
    told = {line.status, line.reason.simplified().left(longestCommissionReason), line.transactionId};
    return true;
}

PaymentOutcome outcomeOf(const Payment &payment, const Told &told, QDate day)
{
    if (told.status == PayoutResult::Paid)
        return {payment.id, PaymentState::Paid, day, {}, told.transactionId};
    return {payment.id, PaymentState::Failed, {}, told.reason.isEmpty() ? Text::tr("The payment service refused it.") : told.reason,
            told.transactionId};
}

} // namespace

Result<PayoutRunId> PayoutService::create(const PayoutTerms &terms, const QString &note, Job &job)
{
    const Result<ProgramInfo> program = ProgramRepository(m_database).load();
    if (!program)
        return fail(program);
    if (terms.day.isValid() && terms.day < businessToday(program->timeZone))
        return fail(ErrorCode::InvalidInput, Text::tr("The day on which a payout is paid cannot be over. Choose today or a later day."));
    const Result<BackupInfo> backup = Backup::make(m_database, QStringLiteral("payout"), &job);
    if (!backup)
        return fail(backup);
    return PayoutRepository(m_database).create(terms, note);
}

Result<> PayoutService::checkPaidDay(PayoutRunId payout, QDate day) const
{
    const Result<ProgramInfo> program = ProgramRepository(m_database).load();
    const Result<PayoutSummary> summary = PayoutRepository(m_database).find(payout);
    if (!program)
        return fail(program);
    if (!summary)
        return fail(summary);
    const DateRange days = paidDays(summary->payout, *program);
    if (days.contains(day))
        return {};
    if (days.days() == 1)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Payout %1 was created today: a payment of it cannot have been made on another day.").arg(summary->payout.number));
    return fail(ErrorCode::InvalidInput,
                Text::tr("A payment of payout %1 was made on a day from %2, when the payout was created, until today. Choose one of them.")
                    .arg(summary->payout.number, QLocale().toString(days.from(), QLocale::ShortFormat)));
}

Result<> PayoutService::markPaid(PayoutRunId payout, const QList<PaymentId> &payments, QDate day, const QString &transactionId)
{
    const Result<> possible = checkPaidDay(payout, day);
    return possible ? PayoutRepository(m_database).markPaid(payments, day, transactionId) : possible;
}

Result<PayoutExport> PayoutService::exportFiles(PayoutRunId payout, PayoutFormat format, const QString &folder, bool again,
                                                const PayoutWorkbook &workbook)
{
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::InvalidInput, Text::tr("There is no folder “%1”. Name another.").arg(QDir::toNativeSeparators(folder)));
    PayoutRepository payouts(m_database);
    const Result<PayoutSummary> summary = payouts.find(payout);
    const Result<QList<Payment>> all = payouts.payments(payout);
    if (!summary)
        return fail(summary);
    if (!all)
        return fail(all);
    QList<Payment> payments = withoutEnded(*all);
    payments.removeIf([format](const Payment &payment) { return !goesInto(payment.method, format); });
    if (payments.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("No open payment of this payout goes into such a file."));
    if (const int known = countInFiles(payments); known > 0 && !again)
        return fail(ErrorCode::RefusedByRule,
                    Text::tr("%n of these payment(s) stand in a file already, so none was written. Whoever sends both files pays twice.",
                             nullptr, known));
    const Result<MadePayoutFiles> made = makePayoutFiles(m_database, summary->payout, format, payments, workbook);
    if (!made)
        return fail(made);
    PayoutExport result;
    for (const PayoutFileProblem &problem : made->problems)
        result.problems.append(problem.payment < 0 ? Text::tr("Your own details: %1").arg(problem.message)
                                                   : Text::tr("%1: %2").arg(payments.at(problem.payment).affiliateName, problem.message));
    if (!result.problems.isEmpty())
        return result;
    for (const PayoutFile &file : made->files) {
        result.files.append(QDir(folder).filePath(file.name));
        result.payments += file.payments;
    }
    const Result<> stored = storePayoutFiles(m_database, summary->payout, format, payments, made->files, result.files);
    return stored ? Result<PayoutExport>(result) : fail(stored);
}

Result<PayoutResultSummary> PayoutService::readResults(PayoutRunId payout, const QByteArray &report, QDate day)
{
    const Result<QList<PayoutResultLine>> lines = readPayoutResults(report);
    if (!lines)
        return fail(lines);
    PayoutRepository payouts(m_database);
    const Result<QList<Payment>> payments = payouts.payments(payout);
    if (!payments)
        return fail(payments);
    if (const Result<> possible = checkPaidDay(payout, day); !possible)
        return fail(possible);
    PayoutResultSummary summary;
    ReportMatcher matcher(*payments);
    std::map<qsizetype, Told> told; // by place of the payment
    for (const PayoutResultLine &line : *lines) {
        const qsizetype place = matcher.find(line);
        if (place < 0) {
            summary.unknown.append(line.reference.isEmpty() ? line.recipient : line.reference);
            continue;
        }
        const Payment &payment = payments->at(place);
        if (hasEnded(payment.state)) {
            if (contradicts(payment.state, line.status) && !summary.contradicted.contains(payment.reference))
                summary.contradicted.append(payment.reference);
            continue; // or told before
        }
        if (!add(told[place], line))
            return fail(ErrorCode::InvalidInput,
                        Text::tr("The report says of payment %1 both that it was paid and that it was not. Nothing was changed. Find out "
                                 "what became of it, mark it by hand, and read the report again.")
                            .arg(payment.reference));
    }
    QList<PaymentOutcome> outcomes;
    for (const auto &[place, what] : told) {
        if (what.status == PayoutResult::Pending) {
            ++summary.pending;
            continue;
        }
        outcomes.append(outcomeOf(payments->at(place), what, day));
        ++(what.status == PayoutResult::Paid ? summary.paid : summary.failed);
    }
    const Result<> settled = payouts.settle(outcomes);
    return settled ? Result<PayoutResultSummary>(summary) : fail(settled);
}

} // namespace laurel
