#include "storage/payoutrepository.h"

#include "storage/actor.h"
#include "storage/audit.h"
#include "storage/decisionwriter.h"
#include "storage/idlist.h"
#include "storage/importstorequery.h"
#include "storage/importstoresection.h"
#include "storage/payoutaccounts.h"
#include "storage/reconciliationrepository.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"
#include "storage/storedtext.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <SQLiteCpp/Database.h>
#include <map>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutRepository)
};

/// "2026-0001": counts on within the year of the payout's day; no number is given twice.
QString nextNumber(Database &database, QDate day)
{
    SQLite::Statement query(database.sql(), "SELECT ifnull(max(CAST(substr(number, 6) AS INTEGER)), 0) + 1 FROM payout "
                                            "WHERE number LIKE ?1 || '-%'");
    query.bind(1, QString::number(day.year()).toStdString());
    query.executeStep();
    return QStringLiteral("%1-%2").arg(day.year()).arg(query.getColumn(0).getInt(), 4, 10, QLatin1Char('0'));
}

PayoutRunId insertPayout(Database &database, const PayoutTerms &terms, const QString &number, const QString &note)
{
    SQLite::Statement insert(database.sql(), "INSERT INTO payout (number, day, through_day, created_at, created_by, note) "
                                             "VALUES (?, ?, ?, unixepoch(), ?, ?)");
    bindText(insert, 1, number);
    bindDay(insert, 2, terms.day);
    bindDay(insert, 3, terms.through);
    bindText(insert, 4, actor());
    bindText(insert, 5, note.trimmed());
    insert.exec();
    const PayoutRunId id(database.sql().getLastInsertRowid());
    recordChange(database, "payout", id.value(), "insert", {},
                 {{QStringLiteral("number"), number},
                  {QStringLiteral("day"), terms.day.toString(Qt::ISODate)},
                  {QStringLiteral("through"), terms.through.toString(Qt::ISODate)}});
    return id;
}

PaymentId insertPayment(Database &database, PayoutRunId payout, const QString &reference, const PayoutCandidate &candidate)
{
    SQLite::Statement insert(database.sql(),
                             "INSERT INTO payout_payment (payout_id, affiliate_id, reference, currency, amount, fee, paid_currency, "
                             "paid_amount, rate_day, method, account, state_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, unixepoch())");
    bindId(insert, 1, payout);
    bindId(insert, 2, candidate.affiliate);
    bindText(insert, 3, reference);
    bindText(insert, 4, candidate.amount.currency().code());
    insert.bind(5, int64_t(candidate.amount.minor()));
    insert.bind(6, int64_t(candidate.fee.minor()));
    bindText(insert, 7, candidate.paid.currency().code());
    insert.bind(8, int64_t(candidate.paid.minor()));
    bindDay(insert, 9, candidate.rateDay);
    bindText(insert, 10, storedText(candidate.account.method));
    PayoutAccount account = candidate.account;
    if (account.name.isEmpty())
        account.name = candidate.name; // whatever the affiliate is called later, its files name the same payee
    insert.bind(11, QJsonDocument(toJson(account)).toJson(QJsonDocument::Compact).toStdString());
    insert.exec();
    return PaymentId(database.sql().getLastInsertRowid());
}

void insertSomeLines(Database &database, PaymentId payment, const QList<PayableRow> &rows)
{
    SQLite::Statement insert(database.sql(), "INSERT INTO payout_line (payment_id, commission_id, amount) VALUES (?, ?, ?)");
    for (const PayableRow &row : rows) {
        bindId(insert, 1, payment);
        bindId(insert, 2, row.id);
        insert.bind(3, int64_t(row.amount));
        insert.exec();
        insert.reset();
    }
}

/// Payments with their lines. Those who are paid all that is due share one look through the commissions.
Result<> fillPayout(Database &database, PayoutRunId payout, const QString &number, const QList<PayoutCandidate> &candidates,
                    QDate through)
{
    QList<PayoutCandidate> limited;
    int count = 0;
    const auto reference = [&] { return QStringLiteral("%1-%2").arg(number).arg(++count); };
    for (const PayoutCandidate &candidate : candidates) {
        if (candidate.rollsOver().isZero())
            insertPayment(database, payout, reference(), candidate);
        else
            limited.append(candidate);
    }
    SQLite::Statement lines(database.sql(), "INSERT INTO payout_line (payment_id, commission_id, amount) "
                                            "SELECT p.id, m.id, m.amount FROM commission AS m CROSS JOIN payout_payment AS p "
                                            "ON p.payout_id = ?1 AND p.affiliate_id = m.affiliate_id AND p.currency = m.currency "
                                            "WHERE m.status = 2 AND m.day <= ?2");
    bindId(lines, 1, payout);
    bindDay(lines, 2, through);
    lines.exec();
    QList<AffiliateId> whose;
    for (const PayoutCandidate &candidate : std::as_const(limited))
        whose.append(candidate.affiliate);
    Result<PayableRows> payable = payableRows(database, whose, through);
    if (!payable)
        return fail(payable);
    for (const PayoutCandidate &candidate : std::as_const(limited)) {
        const PaymentId payment = insertPayment(database, payout, reference(), candidate);
        insertSomeLines(database, payment, upTo((*payable)[{candidate.affiliate, candidate.amount.currency()}], candidate.amount.minor()));
    }
    SQLite::Statement wrong(database.sql(), "SELECT count(*) FROM payout_payment AS p WHERE p.payout_id = ? AND p.amount <> "
                                            "(SELECT ifnull(sum(amount), 0) FROM payout_line WHERE payment_id = p.id)");
    bindId(wrong, 1, payout);
    wrong.executeStep();
    if (wrong.getColumn(0).getInt() != 0)
        return fail(ErrorCode::Internal, Text::tr("The payout does not add up, so it was not made. Nothing was changed."),
                    QStringLiteral("lines of payout %1 do not sum").arg(number));
    return {};
}

struct Ending
{
    const char *decision;
    CommissionStatus status;
};

/// What is paid must have been compared, or the difference explained, wherever somebody compared it.
Result<> checkVariances(Database &database, const std::string &payments)
{
    const std::optional<PaymentVariance> found = varianceInTheWay(database, payments);
    if (!found)
        return {};
    const Reconciliation &made = found->reconciliation;
    return fail(ErrorCode::RefusedByRule,
                Text::tr("Payment %1 waits: comparison %2, with %3 from %4 to %5, differs for this affiliate, and nobody has said why. "
                         "Explain it, or compare a corrected file, and then mark the payment as paid. Nothing was changed.")
                    .arg(found->reference)
                    .arg(made.id.value())
                    .arg(made.source, QLocale().toString(made.first, QLocale::ShortFormat), QLocale().toString(made.last, QLocale::ShortFormat)));
}

Ending endingOf(PaymentState state)
{
    return state == PaymentState::Paid ? Ending{"pay", CommissionStatus::Paid} : Ending{"return", CommissionStatus::Approved};
}

Result<> checkOutcome(const PaymentOutcome &outcome)
{
    const bool isPaid = outcome.state == PaymentState::Paid;
    if (!isPaid && (outcome.reason.simplified().isEmpty() || outcome.reason.size() > longestCommissionReason))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Say why, in at most %n character(s): it is kept with the payment.", nullptr, longestCommissionReason));
    if (isPaid && !outcome.day.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("Say on which day it was paid."));
    return {};
}

/// What is asked of a payment before it becomes something else.
struct StoredPayment
{
    QString reference;
    PaymentState state = PaymentState::Open;
};

QHash<PaymentId, StoredPayment> storedPayments(Database &database, const QList<PaymentId> &payments)
{
    QHash<PaymentId, StoredPayment> stored;
    SQLite::Statement query(database.sql(), "SELECT id, reference, state FROM payout_payment WHERE id IN (SELECT value FROM json_each(?1))");
    query.bind(1, idList(payments));
    while (query.executeStep())
        stored.insert(PaymentId(query.getColumn(0).getInt64()),
                      {textOf(query.getColumn(1)), fromStoredText<PaymentState>(textOf(query.getColumn(2))).value_or(PaymentState::Open)});
    return stored;
}

void recordState(Database &database, PaymentId payment, PaymentState before, QJsonObject after, PaymentState state)
{
    after.insert(QStringLiteral("state"), storedText(state));
    recordChange(database, "payment", payment.value(), "update", {{QStringLiteral("state"), storedText(before)}}, after);
}

void endPayment(Database &database, const PaymentOutcome &outcome, PaymentState before)
{
    const bool isPaid = outcome.state == PaymentState::Paid;
    SQLite::Statement update(database.sql(), "UPDATE payout_payment SET state = ?2, state_at = unixepoch(), paid_day = ?3, reason = ?4, "
                                             "transaction_id = ?5 WHERE id = ?1");
    bindId(update, 1, outcome.payment);
    bindText(update, 2, storedText(outcome.state));
    bindDay(update, 3, isPaid ? outcome.day : QDate());
    bindText(update, 4, outcome.reason.simplified());
    bindText(update, 5, outcome.transactionId.simplified());
    update.exec();
    if (!isPaid) {
        SQLite::Statement release(database.sql(), "UPDATE payout_line SET released = 1 WHERE payment_id = ? AND released = 0");
        bindId(release, 1, outcome.payment);
        release.exec();
    }
    QJsonObject after;
    if (isPaid)
        after.insert(QStringLiteral("paidDay"), outcome.day.toString(Qt::ISODate));
    recordState(database, outcome.payment, before, after, outcome.state);
}

/// Gives the commissions of payments that ended alike their status.
Result<> decideOn(Database &database, const QList<PaymentId> &payments, PaymentState state, const QString &reason)
{
    const Ending ending = endingOf(state);
    const Result<DecisionSummary> decided = writeDecision(database, {ending.decision, reason, {}}, [&](DecisionId decision) -> Result<> {
        SQLite::Statement rows(database.sql(), "INSERT INTO commission_decision_row SELECT ?2, commission_id, 3, ?3 FROM payout_line "
                                               "WHERE payment_id IN (SELECT value FROM json_each(?1))");
        rows.bind(1, idList(payments));
        bindId(rows, 2, decision);
        rows.bind(3, int(ending.status));
        rows.exec();
        return {};
    });
    return decided ? Result<>() : fail(decided);
}

} // namespace

Result<PayoutRunId> PayoutRepository::create(const PayoutTerms &terms, const QString &note)
{
    const UncheckedSection section(m_database);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    Result<QList<PayoutCandidate>> candidates = payoutCandidates(m_database, terms);
    if (!candidates)
        return fail(candidates);
    candidates->removeIf([](const PayoutCandidate &candidate) { return candidate.block != PayoutBlock::None; });
    if (candidates->isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("Nobody is to be paid by these terms. The preview says why."));
    const Result<PayoutRunId> created = guarded([&]() -> Result<PayoutRunId> {
        const QString number = nextNumber(m_database, terms.day);
        const PayoutRunId payout = insertPayout(m_database, terms, number, note);
        if (const Result<> filled = fillPayout(m_database, payout, number, *candidates, terms.through); !filled)
            return fail(filled);
        const Result<DecisionSummary> decided =
            writeDecision(m_database, {"payout", Text::tr("Payout %1").arg(number), {}}, [&](DecisionId decision) -> Result<> {
                SQLite::Statement rows(m_database.sql(),
                                       "INSERT INTO commission_decision_row SELECT ?1, l.commission_id, 2, 3 FROM payout_line AS l "
                                       "JOIN payout_payment AS p ON p.id = l.payment_id WHERE p.payout_id = ?2");
                bindId(rows, 1, decision);
                bindId(rows, 2, payout);
                rows.exec();
                return {};
            });
        return decided ? Result<PayoutRunId>(payout) : fail(decided);
    });
    if (!created)
        return created;
    const Result<> committed = transaction->commit();
    return committed ? created : fail(committed);
}

Result<> PayoutRepository::settle(const QList<PaymentOutcome> &outcomes)
{
    QList<PaymentId> payments;
    for (const PaymentOutcome &outcome : outcomes) {
        if (const Result<> complete = checkOutcome(outcome); !complete)
            return complete;
        payments.append(outcome.payment);
    }
    const UncheckedSection section(m_database);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    const Result<> ended = guarded([&]() -> Result<> {
        const QHash<PaymentId, StoredPayment> before = storedPayments(m_database, payments);
        for (const PaymentId payment : std::as_const(payments)) {
            const auto known = before.constFind(payment);
            if (known == before.cend())
                return fail(ErrorCode::NotFound, Text::tr("There is no such payment."));
            if (hasEnded(known->state))
                return fail(ErrorCode::RefusedByRule,
                            Text::tr("Payment %1 was settled before: it was paid, failed or voided, and stays so. Nothing was changed.")
                                .arg(known->reference));
        }
        QList<PaymentId> paid;
        for (const PaymentOutcome &outcome : outcomes) {
            if (outcome.state == PaymentState::Paid)
                paid.append(outcome.payment);
        }
        if (const Result<> checked = checkVariances(m_database, idList(paid)); !checked)
            return checked;
        std::map<std::pair<PaymentState, QString>, QList<PaymentId>> alike;
        for (const PaymentOutcome &outcome : outcomes) {
            endPayment(m_database, outcome, before.value(outcome.payment).state);
            alike[{outcome.state, outcome.reason.simplified()}].append(outcome.payment);
        }
        for (const auto &[how, ids] : alike) {
            if (const Result<> decided = decideOn(m_database, ids, how.first, how.second); !decided)
                return decided;
        }
        return {};
    });
    return ended ? transaction->commit() : ended;
}

Result<> PayoutRepository::end(const QList<PaymentId> &payments, PaymentState state, QDate day, const QString &reason,
                               const QString &transactionId)
{
    QList<PaymentOutcome> outcomes;
    for (const PaymentId payment : payments)
        outcomes.append({payment, state, day, reason, transactionId});
    return settle(outcomes);
}

Result<> PayoutRepository::markPaid(const QList<PaymentId> &payments, QDate day, const QString &transactionId)
{
    return end(payments, PaymentState::Paid, day, {}, transactionId);
}

Result<> PayoutRepository::markFailed(const QList<PaymentId> &payments, const QString &reason)
{
    return end(payments, PaymentState::Failed, {}, reason, {});
}

Result<> PayoutRepository::voidPayments(const QList<PaymentId> &payments, const QString &reason)
{
    return end(payments, PaymentState::Void, {}, reason, {});
}

Result<> PayoutRepository::markSent(const QList<PaymentId> &payments)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    const Result<> sent = guarded([&]() -> Result<> {
        const QHash<PaymentId, StoredPayment> before = storedPayments(m_database, payments);
        SQLite::Statement update(m_database.sql(), "UPDATE payout_payment SET state = 'sent', state_at = unixepoch() WHERE "
                                                   "id IN (SELECT value FROM json_each(?1)) AND state IN ('open', 'exported')");
        update.bind(1, idList(payments));
        update.exec();
        for (const PaymentId payment : payments) {
            const PaymentState state = before.value(payment).state;
            if (state == PaymentState::Open || state == PaymentState::Exported)
                recordState(m_database, payment, state, {}, PaymentState::Sent);
        }
        return {};
    });
    return sent ? transaction->commit() : sent;
}

Result<> PayoutRepository::noteFile(PayoutRunId id, const PayoutFileRecord &file, const QList<PaymentId> &payments)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    const Result<> noted = guarded([&]() -> Result<> {
        SQLite::Statement insert(m_database.sql(), "INSERT INTO payout_file (payout_id, format, name, sha256, payments, written_at) "
                                                   "VALUES (?, ?, ?, ?, ?, unixepoch())");
        bindId(insert, 1, id);
        bindText(insert, 2, file.format);
        bindText(insert, 3, file.name);
        insert.bind(4, file.sha256.constData(), int(file.sha256.size()));
        insert.bind(5, file.payments);
        insert.exec();
        SQLite::Statement update(m_database.sql(), "UPDATE payout_payment SET state = 'exported', state_at = unixepoch() WHERE "
                                                   "id IN (SELECT value FROM json_each(?1)) AND state = 'open'");
        update.bind(1, idList(payments));
        update.exec();
        recordChange(m_database, "payout", id.value(), "update", {},
                     {{QStringLiteral("file"), file.name}, {QStringLiteral("payments"), file.payments}});
        return {};
    });
    return noted ? transaction->commit() : noted;
}

} // namespace laurel
