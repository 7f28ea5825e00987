#pragma once

#include "statementprogram.h"

namespace laurel::test {

/// What anything may have happened to: two affiliates, sales of three months, payouts of all kinds.
class RandomHistory
{
public:
    static constexpr int days = 90;
    /// Everything is of it and the days after it.
    [[nodiscard]] static QDate firstDay() { return {2026, 3, 1}; }

    explicit RandomHistory(StatementProgram &program)
        : m_program(program)
        , m_affiliates{program.add(QStringLiteral("Anna")), program.add(QStringLiteral("Ben"))}
    {
        PayoutAccount limited;
        limited.maximum = Money(4000, euro());
        m_affiliates.append(program.add(QStringLiteral("Cleo"), limited));
        const int steps = *rc::gen::inRange(10, 60);
        for (int i = 0; i < steps; ++i)
            step();
    }

    [[nodiscard]] const QList<AffiliateId> &affiliates() const { return m_affiliates; }
    [[nodiscard]] const QList<PayoutRunId> &payouts() const { return m_payouts; }

private:
    QDate day() { return firstDay().addDays(*rc::gen::inRange(0, days)); }

    void step()
    {
        const AffiliateId affiliate = m_affiliates.at(*rc::gen::inRange(0, int(m_affiliates.size())));
        switch (*rc::gen::weightedElement<int>({{8, 0}, {2, 1}, {2, 2}, {2, 3}, {4, 4}, {4, 5}})) {
        case 0: {
            const auto status =
                *rc::gen::element(CommissionStatus::Pending, CommissionStatus::Approved, CommissionStatus::Approved,
                                  CommissionStatus::OnHold, CommissionStatus::Rejected, CommissionStatus::Reversed);
            const QDate when = day();
            m_earned.append(
                {m_program.earn(affiliate, when, *rc::gen::inRange<qint64>(0, 3000), status), affiliate, when});
            break;
        }
        case 1: {
            const qint64 amount = *rc::gen::inRange<qint64>(1, 2000);
            const bool isTaken = *rc::gen::arbitrary<bool>();
            m_program.enter(affiliate, day(), isTaken ? -amount : amount,
                            isTaken ? CommissionEntryKind::Clawback : CommissionEntryKind::Bonus,
                            QStringLiteral("Agreed by phone"));
            break;
        }
        case 2:
            correctSomething();
            break;
        case 3:
            must(CommissionLedger(m_program.database())
                     .decide(*rc::gen::element(DecisionAction::Approve, DecisionAction::Hold, DecisionAction::Release,
                                               DecisionAction::Reject),
                             {.affiliate = affiliate, .period = {firstDay(), day()}}, QStringLiteral("Looked at")));
            break;
        case 4: {
            const QDate through = day();
            const auto payout = m_program.pay(through.addDays(*rc::gen::inRange(0, 20)), through);
            if (payout) // somebody is to be paid
                m_payouts.append(*payout);
            break;
        }
        default:
            endSomePayments();
            break;
        }
    }

    void correctSomething()
    {
        if (m_earned.isEmpty())
            return;
        const Earned earned = m_earned.takeAt(*rc::gen::inRange(0, int(m_earned.size())));
        m_program.correct(earned.id, earned.affiliate, earned.day, *rc::gen::inRange<qint64>(-2000, 0));
    }

    void endSomePayments()
    {
        if (m_payouts.isEmpty())
            return;
        PayoutRepository repository = m_program.payouts();
        for (const Payment &payment :
             must(repository.payments(m_payouts.at(*rc::gen::inRange(0, int(m_payouts.size())))))) {
            if (hasEnded(payment.state))
                continue;
            switch (*rc::gen::element(0, 1, 2, 2, 2, 3)) {
            case 0:
                must(repository.markFailed({payment.id}, QStringLiteral("Account closed")));
                break;
            case 1:
                must(repository.voidPayments({payment.id}, QStringLiteral("Twice")));
                break;
            case 2:
                must(repository.markPaid({payment.id}, day(), QStringLiteral("T1")));
                break;
            default:
                break;
            }
        }
    }

    struct Earned
    {
        CommissionId id;
        AffiliateId affiliate;
        QDate day;
    };
    StatementProgram &m_program;
    QList<AffiliateId> m_affiliates;
    QList<PayoutRunId> m_payouts;
    QList<Earned> m_earned;
};

/// Sums of the database, told by statements that share nothing with the program's own.
class Books
{
public:
    Books(Database &database, AffiliateId affiliate)
        : m_database(database)
        , m_affiliate(affiliate.value())
    {}

    [[nodiscard]] qint64 earned(QDate from, QDate to) const
    {
        return ask(
            QStringLiteral(
                "SELECT ifnull(sum(amount), 0) FROM commission WHERE affiliate_id = %1 AND status IN (1, 2, 3, 4, 6) "
                "AND day >= %2 AND day < %3")
                .arg(m_affiliate)
                .arg(toEpochDay(from))
                .arg(toEpochDay(to)));
    }
    [[nodiscard]] qint64 paidOn(QDate from, QDate to) const
    {
        return ask(QStringLiteral(
                       "SELECT ifnull(sum(amount), 0) FROM payout_payment WHERE affiliate_id = %1 AND state = 'paid' "
                       "AND paid_day >= %2 AND paid_day < %3")
                       .arg(m_affiliate)
                       .arg(toEpochDay(from))
                       .arg(toEpochDay(to)));
    }
    /// In payouts up to one, that one or those before it.
    [[nodiscard]] qint64 inPayouts(PayoutRunId last, bool itself) const
    {
        return ask(QStringLiteral("SELECT ifnull(sum(amount), 0) FROM payout_payment WHERE affiliate_id = %1 AND state "
                                  "NOT IN ('failed', 'void') "
                                  "AND payout_id %2 %3")
                       .arg(m_affiliate)
                       .arg(itself ? QStringLiteral("=") : QStringLiteral("<"))
                       .arg(last.value()));
    }
    /// The first day of sales that are new in a payout: after those of the affiliate's one before.
    [[nodiscard]] QDate beginOf(PayoutRunId payout) const
    {
        const qint64 last =
            ask(QStringLiteral("SELECT ifnull(max(through_day), -100000) FROM payout AS p WHERE id < %1 "
                               "AND through_day < (SELECT through_day FROM payout WHERE id = %1) "
                               "AND EXISTS (SELECT 1 FROM payout_payment WHERE payout_id = p.id AND "
                               "affiliate_id = %2 AND state NOT IN ('failed', 'void'))")
                    .arg(payout.value())
                    .arg(m_affiliate));
        return fromEpochDay(last + 1);
    }
    [[nodiscard]] qint64 ask(const QString &sql) const { return number(m_database, sql.toUtf8().constData()); }

private:
    Database &m_database;
    qint64 m_affiliate;
};

} // namespace laurel::test
