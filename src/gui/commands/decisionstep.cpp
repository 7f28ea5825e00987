#include "gui/commands/decisionstep.h"

#include "commissions/decisions.h"
#include "core/localformat.h"
#include "gui/app/session.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DecisionStep)
};

const ChangeSet ledgerChanges{ChangeSet::Commissions, {}};

QString doneText(DecisionAction action, const DecisionSummary &done)
{
    const QString sums = formatSums(done.sums, QLocale());
    const int rows = int(done.rows);
    switch (action) {
    case DecisionAction::Approve: return Text::tr("%Ln commission(s) of %1 approved", nullptr, rows).arg(sums);
    case DecisionAction::Hold: return Text::tr("%Ln commission(s) of %1 put on hold", nullptr, rows).arg(sums);
    case DecisionAction::Release: return Text::tr("%Ln commission(s) of %1 released", nullptr, rows).arg(sums);
    case DecisionAction::Reject: return Text::tr("%Ln commission(s) of %1 rejected", nullptr, rows).arg(sums);
    case DecisionAction::Reopen: break;
    }
    return Text::tr("%Ln commission(s) of %1 opened again", nullptr, rows).arg(sums);
}

/// A decision and the way back and forth: each takes the one before it back.
class DecisionStep : public std::enable_shared_from_this<DecisionStep>
{
public:
    explicit DecisionStep(Session &session) : m_session(&session) {}

    void decide(DecisionAction action, const DecisionScope &scope, const QString &reason)
    {
        m_session->jobs().write(
            Text::tr("Deciding on commissions"),
            [action, scope, reason](Database &database, Job &job) { return laurel::decide(database, action, scope, reason, job); }, m_session,
            [self = shared_from_this(), action](const Result<DecisionSummary> &done) {
                if (!done) {
                    emit self->m_session->failed(done.error());
                    return;
                }
                if (!done->id.isValid())
                    return; // nothing waited any more
                self->m_decision = done->id;
                self->m_session->announce(ledgerChanges);
                self->m_session->recordStep(doneText(action, *done), [self] { self->takeBack(); }, [self] { self->takeBack(); });
            });
    }

private:
    void takeBack()
    {
        m_session->jobs().write(
            Text::tr("Taking a decision back"), [id = m_decision](Database &database, Job &job) { return undoDecision(database, id, job); },
            m_session, [self = shared_from_this()](const Result<DecisionSummary> &undone) {
                if (!undone) {
                    self->m_session->undoStack().clear(); // the history no longer matches the file
                    emit self->m_session->failed(undone.error());
                    return;
                }
                if (undone->id.isValid())
                    self->m_decision = undone->id;
                self->m_session->announce(ledgerChanges);
                emit self->m_session->message(takenBackText(*undone), false);
            });
    }

    static QString takenBackText(const DecisionSummary &undone)
    {
        const QString stay = Text::tr("%Ln were decided on since, paid or put into a payout, and stay as they are.", nullptr, int(undone.left));
        if (undone.rows == 0)
            return Text::tr("Nothing was taken back.") + u' ' + stay;
        const QString done = Text::tr("%Ln commission(s) are as they were before.", nullptr, int(undone.rows));
        return undone.left == 0 ? done : done + u' ' + stay;
    }

    Session *m_session;
    DecisionId m_decision; ///< the latest
};

} // namespace

void decideOnCommissions(Session &session, DecisionAction action, const DecisionScope &scope, const QString &reason)
{
    std::make_shared<DecisionStep>(session)->decide(action, scope, reason);
}

} // namespace laurel
