#include "gui/commands/entrystep.h"

#include "core/localformat.h"
#include "gui/app/session.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EntryStep)
};

/// An entry that is made and removed in turn: each is a transaction of its own, so it cannot be a piece of a larger
/// edit.
class EntryStep : public std::enable_shared_from_this<EntryStep>
{
public:
    EntryStep(Session &session, QString name)
        : m_session(&session)
        , m_name(std::move(name))
    {}

    void enter(const CommissionEntry &entry)
    {
        m_entry = entry;
        make([self = shared_from_this()] {
            self->m_session->recordStep(
                self->madeText(), [self] { self->takeOut({}); }, [self] { self->make({}); });
        });
    }

    void remove(CommissionId id)
    {
        m_id = id;
        takeOut([self = shared_from_this()] {
            self->m_session->recordStep(
                self->takenOutText(), [self] { self->make({}); }, [self] { self->takeOut({}); });
        });
    }

private:
    /// @p first what follows when it is done for the first time; empty: it undoes, or is done again.
    void make(const std::function<void()> &first)
    {
        run(
            [self = shared_from_this()](CommissionLedger &ledger) -> Result<> {
                const Result<CommissionId> id = ledger.insertEntry(self->m_entry);
                if (!id)
                    return fail(id);
                self->m_id = *id;
                return {};
            },
            first, &EntryStep::madeText);
    }

    void takeOut(const std::function<void()> &first)
    {
        run(
            [self = shared_from_this()](CommissionLedger &ledger) -> Result<> {
                const Result<CommissionEntry> known = ledger.entry(self->m_id);
                if (!known)
                    return fail(known);
                self->m_entry = *known; // whole, so that it can come back
                return ledger.removeEntry(self->m_id);
            },
            first, &EntryStep::takenOutText);
    }

    void run(std::function<Result<>(CommissionLedger &)> work, const std::function<void()> &first,
             QString (EntryStep::*doneText)() const)
    {
        m_session->jobs().write(
            {},
            [work = std::move(work)](Database &database, Job &) {
                CommissionLedger ledger(database);
                return work(ledger);
            },
            m_session,
            [self = shared_from_this(), first, doneText](const Result<> &done) {
                if (!done) {
                    if (!first)
                        self->m_session->undoStack().clear(); // the history no longer matches the file
                    emit self->m_session->failed(done.error());
                    return;
                }
                self->m_session->announce({ChangeSet::Commissions, {self->m_entry.affiliate}});
                if (first)
                    first();
                else
                    emit self->m_session->message((self.get()->*doneText)(), false);
            });
    }

    [[nodiscard]] QString madeText() const
    {
        return Text::tr("%1 for %2 entered", "amount, affiliate").arg(amount(), m_name);
    }
    [[nodiscard]] QString takenOutText() const
    {
        return Text::tr("%1 for %2 removed", "amount, affiliate").arg(amount(), m_name);
    }
    [[nodiscard]] QString amount() const { return formatMoney(m_entry.amount, QLocale()); }

    Session *m_session;
    QString m_name;
    CommissionEntry m_entry; ///< read and written by the writer's jobs and, after them, the window
    CommissionId m_id;
};

} // namespace

void enterCommission(Session &session, const CommissionEntry &entry, const QString &name)
{
    std::make_shared<EntryStep>(session, name)->enter(entry);
}

void removeCommission(Session &session, const CommissionRow &row)
{
    std::make_shared<EntryStep>(session, row.affiliateName)->remove(row.commission.id);
}

bool isRemovable(const CommissionRow &row)
{
    return row.kind != CommissionEntryKind::Sale && row.commission.status == CommissionStatus::Approved;
}

} // namespace laurel
