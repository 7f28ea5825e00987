#pragma once

#include "gui/app/session.h"
#include "gui/pages/imports/importdraft.h"

#include <QWidget>

namespace laurel {

/// One step of the import wizard. The steps share a draft that the wizard owns.
class ImportWizardStep : public QWidget
{
    Q_OBJECT

public:
    ImportWizardStep(Session &session, ImportDraft &draft, QWidget *parent) : QWidget(parent), m_session(session), m_draft(draft) {}

    [[nodiscard]] virtual QString title() const = 0;
    /// Shows the draft as it is now; called whenever the step comes up.
    virtual void enter() = 0;
    /// Whether the next step may come.
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// What the button says that leads on: a verb.
    [[nodiscard]] virtual QString nextText() const = 0;

signals:
    void changed();

protected:
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] ImportDraft &draft() const { return m_draft; }

private:
    Session &m_session;
    ImportDraft &m_draft;
};

} // namespace laurel
