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

/// Gives the entry that it made, removed or brought back.
using EntryWork = std::function<Result<KeptEntry>(CommissionLedger &)>;

EntryWork making(const CommissionEntry &entry)
{
    return [entry](CommissionLedger &ledger) -> Result<KeptEntry> {
        const Result<CommissionId> id = ledger.insertEntry(entry);
        return id ? Result<KeptEntry>(KeptEntry{*id, entry}) : fail(id);
    };
}

EntryWork takingOut(CommissionId id)
{
    return [id](CommissionLedger &ledger) -> Result<KeptEntry> {
        const Result<QList<KeptEntry>> removed = ledger.removeEntries({id});
        return removed ? Result<KeptEntry>(removed->constFirst()) : fail(removed);
    };
}

EntryWork bringingBack(const KeptEntry &kept)
{
    return [kept](CommissionLedger &ledger) -> Result<KeptEntry> {
        const Result<> restored = ledger.restoreEntries({kept});
        return restored ? Result<KeptEntry>(kept) : fail(restored);
    };
}

QString madeText(const KeptEntry &kept, const QString &name)
{
    return Text::tr("%1 for %2 entered", "amount, affiliate").arg(formatMoney(kept.entry.amount, QLocale()), name);
}

QString takenOutText(const KeptEntry &kept, const QString &name)
{
    return Text::tr("%1 for %2 removed", "amount, affiliate").arg(formatMoney(kept.entry.amount, QLocale()), name);
}

/// Each is a transaction of its own, so it cannot be a piece of a larger edit. @param then gets what was done.
void run(Session &session, EntryWork work, bool isFirst, std::function<void(const KeptEntry &)> then)
{
    session.jobs().write(
        {},
        [work = std::move(work)](Database &database, Job &) {
            CommissionLedger ledger(database);
            return work(ledger);
        },
        &session,
        [&session, isFirst, then = std::move(then)](const Result<KeptEntry> &done) {
            if (!done) {
                if (!isFirst)
                    session.undoStack().clear(); // the history no longer matches the file
                emit session.failed(done.error());
                return;
            }
            session.announce({ChangeSet::Commissions, {done->entry.affiliate}});
            then(*done);
        });
}

/// What undo or redo runs, and says then.
std::function<void()> stepOf(Session &session, const EntryWork &work, const QString &doneText)
{
    return [&session, work, doneText] {
        run(session, work, false, [&session, doneText](const KeptEntry &) { emit session.message(doneText, false); });
    };
}

} // namespace

void enterCommission(Session &session, const CommissionEntry &entry, const QString &name)
{
    run(session, making(entry), true, [&session, name](const KeptEntry &kept) {
        const QString made = madeText(kept, name);
        session.recordStep(made, stepOf(session, takingOut(kept.id), takenOutText(kept, name)),
                           stepOf(session, bringingBack(kept), made));
    });
}

void removeCommission(Session &session, const CommissionRow &row)
{
    run(session, takingOut(row.commission.id), true, [&session, name = row.affiliateName](const KeptEntry &kept) {
        const QString removed = takenOutText(kept, name);
        session.recordStep(removed, stepOf(session, bringingBack(kept), madeText(kept, name)),
                           stepOf(session, takingOut(kept.id), removed));
    });
}

bool isRemovable(const CommissionRow &row)
{
    return row.kind != CommissionEntryKind::Sale && row.commission.status == CommissionStatus::Approved;
}

} // namespace laurel
