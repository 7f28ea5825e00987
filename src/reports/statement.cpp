#include "reports/statement.h"

#include "storage/affiliaterepository.h"
#include "storage/commissionlist.h"
#include "storage/payoutaccounts.h"
#include "storage/programrepository.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <functional>
#include <limits>

namespace laurel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Statement)
};

/// Where a payment stands as seen from a statement.
enum class Role { Before, Within, After, NotMade };
using RoleOf = std::function<Role(const Payment &)>;

bool isMade(const Payment &payment)
{
    return payment.state != PaymentState::Failed && payment.state != PaymentState::Void;
}

/// Sorts the entries of one account into a statement's lists.
class AccountSorter
{
public:
    AccountSorter(Database &database, const AffiliateAccount &account, const DateRange &days, const RoleOf &roleOf)
        : m_database(database)
        , m_account(account)
        , m_days(days)
    {
        for (const Payment &payment : account.payments) {
            const Role role = roleOf(payment);
            m_payments.insert(payment.id.value(), {&payment, role});
            if (role == Role::Within)
                m_result.payments.append(payment);
        }
        m_result.currency = account.currency;
    }

    Result<StatementAccount> sorted()
    {
        for (const AccountEntry &entry : m_account.entries) {
            if (const Result<> sorted = sort(entry); !sorted)
                return fail(sorted);
        }
        if (const Result<> filled = fill(); !filled)
            return fail(filled);
        const Result<> summed = sum();
        return summed ? Result<StatementAccount>(std::move(m_result)) : fail(summed);
    }

private:
    struct Known
    {
        const Payment *payment = nullptr;
        Role role = Role::After;
    };

    Result<> sort(const AccountEntry &entry)
    {
        const Known known = m_payments.value(entry.payment.value());
        const bool isPaid = known.payment != nullptr && (known.role == Role::Before || known.role == Role::Within);
        if (entry.day >= m_days.to()) {
            if (!isPaid)
                return {};
            return append(known.role == Role::Before ? m_result.before : m_result.ahead, entry,
                          StatementFate::PaidAhead, known);
        }
        const bool isEarlier = entry.day < m_days.from();
        if (isEarlier)
            return known.role == Role::Before && isPaid ? Result<>()
                                                        : append(m_result.before, entry, fateOf(entry, known), known);
        if (isPaid && known.role == Role::Before) {
            if (const Result<> ahead = append(m_result.before, entry, StatementFate::PaidAhead, known); !ahead)
                return ahead;
        }
        return append(m_result.added, entry, fateOf(entry, known), known);
    }

    static StatementFate fateOf(const AccountEntry &entry, const Known &known)
    {
        if (known.payment != nullptr) {
            switch (known.role) {
            case Role::Within:
                return StatementFate::PaidHere;
            case Role::Before:
                return StatementFate::PaidBefore;
            case Role::After:
            case Role::NotMade:
                break;
            }
            return known.payment->state == PaymentState::Paid ? StatementFate::PaidSince : StatementFate::BeingPaid;
        }
        switch (entry.status) {
        case CommissionStatus::Pending:
            return StatementFate::Waiting;
        case CommissionStatus::OnHold:
            return StatementFate::OnHold;
        default:
            break;
        }
        return StatementFate::Due;
    }

    Result<> append(QList<StatementLine> &list, const AccountEntry &entry, StatementFate fate, const Known &known)
    {
        Result<Money> amount = Money(entry.amount, m_account.currency);
        if (fate == StatementFate::PaidAhead)
            amount = amount->negated();
        if (!amount)
            return fail(amount);
        StatementLine line;
        line.row.commission.id = entry.id; // the rest of it is read with that of all others
        line.amount = *amount;
        line.fate = fate;
        line.reference = known.payment != nullptr ? known.payment->reference : QString();
        list.append(line);
        return {};
    }

    /// Reads what is listed, and leaves out what came to nothing.
    Result<> fill()
    {
        QList<CommissionId> ids;
        for (const QList<StatementLine> *lines : {&m_result.before, &m_result.added, &m_result.ahead}) {
            for (const StatementLine &line : *lines)
                ids.append(line.row.commission.id);
        }
        const Result<QHash<CommissionId, CommissionRow>> rows = commissionRows(m_database, ids);
        if (!rows)
            return fail(rows);
        for (QList<StatementLine> *lines : {&m_result.before, &m_result.added, &m_result.ahead}) {
            for (StatementLine &line : *lines)
                line.row = rows->value(line.row.commission.id);
        }
        const auto isNothing = [](const StatementLine &line) {
            return line.row.kind == CommissionEntryKind::Sale && line.amount.isZero() &&
                   line.row.commission.basis.isZero();
        };
        m_result.before.removeIf(isNothing);
        m_result.cancelled = int(m_result.added.removeIf(isNothing));
        return {};
    }

    [[nodiscard]] Result<Money> sumOf(const QList<StatementLine> &lines) const
    {
        Result<Money> sum = Money(0, m_account.currency);
        for (const StatementLine &line : lines) {
            if (sum)
                sum = sum->plus(line.amount);
        }
        return sum;
    }

    Result<> sum()
    {
        const Result<Money> before = sumOf(m_result.before);
        const Result<Money> added = sumOf(m_result.added);
        Result<Money> paid = Money(0, m_account.currency);
        for (const Payment &payment : std::as_const(m_result.payments))
            paid = paid.and_then([&](const Money &sum) { return sum.plus(payment.amount); });
        if (!before || !added || !paid)
            return fail(!before ? before : !added ? added : paid);
        const Result<Money> balance = before->plus(*added).and_then([&](const Money &sum) { return sum.minus(*paid); });
        if (!balance)
            return fail(balance);
        m_result.carriedOver = *before;
        m_result.earned = *added;
        m_result.paid = *paid;
        m_result.balance = *balance;
        return check();
    }

    /// The same balance from the other side: all that is listed and was not paid. Whoever reads a statement adds it up.
    [[nodiscard]] Result<> check() const
    {
        qint64 left = 0;
        for (const QList<StatementLine> *lines : {&m_result.before, &m_result.added, &m_result.ahead}) {
            for (const StatementLine &line : *lines)
                left += line.fate == StatementFate::PaidHere ? 0 : line.amount.minor();
        }
        if (left == m_result.balance.minor())
            return {};
        return fail(
            ErrorCode::Internal,
            Words::tr("The statement does not add up, so it was not written. Check the program file with “verify”."),
            QStringLiteral("balance of affiliate %1: %2, of the lines %3")
                .arg(m_account.affiliate.value())
                .arg(m_result.balance.minor())
                .arg(left));
    }

    Database &m_database;
    const AffiliateAccount &m_account;
    DateRange m_days;
    QHash<qint64, Known> m_payments;
    StatementAccount m_result;
};

bool hasSomething(const StatementAccount &account)
{
    return !account.before.isEmpty() || !account.added.isEmpty() || !account.ahead.isEmpty() ||
           !account.payments.isEmpty() || !account.notMade.isEmpty();
}

/// Earlier than any sale: the sales of a first payout begin with the first one.
QDate beginningOfTime() { return {1900, 1, 1}; }

/// The last day of sales of the payout before in which one of the accounts has a payment that was made: the latest that
/// ended before @p payout's, however many ran for the same days.
QDate lastDayBefore(const QHash<PayoutRunId, QDate> &lastDays, const QList<AffiliateAccount> &accounts,
                    AffiliateId affiliate, const Payout &payout)
{
    QDate last;
    for (const AffiliateAccount &account : accounts) {
        if (account.affiliate != affiliate)
            continue;
        for (const Payment &payment : account.payments) {
            const QDate day = lastDays.value(payment.payout);
            const bool isBefore = isMade(payment) && payment.payout < payout.id && day < payout.through;
            if (isBefore && (!last.isValid() || day > last))
                last = day;
        }
    }
    return last;
}

QList<AffiliateId> payeesOf(const QList<Payment> &payments, const QList<AffiliateId> &only)
{
    QList<AffiliateId> payees;
    for (const Payment &payment : payments) {
        const bool isWanted = only.isEmpty() ? isMade(payment) : only.contains(payment.affiliate);
        if (isWanted && !payees.contains(payment.affiliate))
            payees.append(payment.affiliate);
    }
    return payees;
}

/// The accounts of one of the affiliates, sorted.
Result<> addAccounts(Database &database, const QList<AffiliateAccount> &all, const RoleOf &roleOf, Statement &statement)
{
    for (const AffiliateAccount &account : all) {
        if (account.affiliate != statement.affiliate.id)
            continue;
        Result<StatementAccount> sorted = AccountSorter(database, account, statement.period, roleOf).sorted();
        if (!sorted)
            return fail(sorted);
        for (const Payment &payment : account.payments) {
            if (!statement.payout || payment.payout != statement.payout->id)
                continue;
            statement.payee = payment.account;
            if (!isMade(payment))
                sorted->notMade.append(payment);
        }
        if (hasSomething(*sorted))
            statement.accounts.append(std::move(*sorted));
    }
    return {};
}

} // namespace

Money StatementAccount::left(StatementFate fate) const
{
    qint64 sum = 0;
    for (const QList<StatementLine> *lines : {&before, &added, &ahead}) {
        for (const StatementLine &line : *lines)
            sum += line.fate == fate ? line.amount.minor() : 0;
    }
    return Money(sum, currency);
}

Result<Statement> StatementReader::headOf(AffiliateId id) const
{
    const Result<Affiliate> affiliate = AffiliateRepository(m_database).find(id);
    const Result<PayoutAccount> payee = PayoutAccountRepository(m_database).find(id);
    const Result<PayerDetails> payer = loadPayerDetails(m_database);
    const Result<ProgramInfo> program = ProgramRepository(m_database).load();
    if (!affiliate)
        return fail(affiliate);
    if (!payee)
        return fail(payee);
    if (!payer)
        return fail(payer);
    if (!program)
        return fail(program);
    Statement statement;
    statement.affiliate = *affiliate;
    statement.payee = *payee;
    statement.payer = *payer;
    statement.program = program->name;
    statement.asOf = m_today;
    return statement;
}

Result<Statement> StatementReader::forPeriod(AffiliateId affiliate, const DateRange &period) const
{
    if (period.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Words::tr("A statement needs a period of at least one day. Choose another period."));
    Result<Statement> statement = headOf(affiliate);
    if (!statement)
        return statement;
    statement->period = period;
    const Result<QList<AffiliateAccount>> accounts = readAccounts(m_database, {affiliate});
    if (!accounts)
        return fail(accounts);
    const RoleOf roleOf = [&period](const Payment &payment) {
        if (!isMade(payment))
            return Role::NotMade;
        if (payment.state != PaymentState::Paid || payment.paidDay >= period.to())
            return Role::After;
        return payment.paidDay < period.from() ? Role::Before : Role::Within;
    };
    const Result<> added = addAccounts(m_database, *accounts, roleOf, *statement);
    return added ? statement : fail(added);
}

Result<QList<Statement>> StatementReader::forPayout(PayoutRunId id, const QList<AffiliateId> &only, Job *job) const
{
    const PayoutRepository payouts(m_database);
    const Result<QList<PayoutSummary>> all = payouts.list(std::numeric_limits<int>::max());
    const Result<PayoutSummary> summary = payouts.find(id);
    const Result<QList<Payment>> payments = payouts.payments(id);
    if (!all)
        return fail(all);
    if (!summary)
        return fail(summary);
    if (!payments)
        return fail(payments);
    const Payout &payout = summary->payout;
    const QList<AffiliateId> payees = payeesOf(*payments, only);
    if (payees.isEmpty())
        return fail(ErrorCode::NotFound,
                    Words::tr("Payout %1 has no payment to make a statement of.").arg(payout.number));
    const Result<QList<AffiliateAccount>> accounts = readAccounts(m_database, payees);
    if (!accounts)
        return fail(accounts);
    QHash<PayoutRunId, QDate> lastDays;
    for (const PayoutSummary &other : *all)
        lastDays.insert(other.payout.id, other.payout.through);
    const RoleOf roleOf = [&payout](const Payment &payment) {
        if (!isMade(payment))
            return Role::NotMade;
        if (payment.payout == payout.id)
            return Role::Within;
        return payment.payout < payout.id ? Role::Before : Role::After;
    };
    QList<Statement> statements;
    for (const AffiliateId payee : payees) {
        if (job != nullptr && job->isCancelled())
            return fail(ErrorCode::Cancelled, Words::tr("Cancelled. No statement was written."));
        if (job != nullptr)
            job->setProgress(statements.size(), payees.size());
        Result<Statement> statement = headOf(payee);
        if (!statement)
            return fail(statement);
        const QDate last = lastDayBefore(lastDays, *accounts, payee, payout);
        statement->payout = payout;
        statement->isFirst = !last.isValid();
        statement->period = DateRange(last.isValid() ? last.addDays(1) : beginningOfTime(), payout.through.addDays(1));
        if (const Result<> added = addAccounts(m_database, *accounts, roleOf, *statement); !added)
            return fail(added);
        statements.append(std::move(*statement));
    }
    return statements;
}

} // namespace laurel
