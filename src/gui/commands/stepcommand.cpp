#include "gui/commands/stepcommand.h"

#include <utility>

namespace laurel {

StepCommand::StepCommand(const QString &text, std::function<void()> undo, std::function<void()> redo)
    : QUndoCommand(text), m_undo(std::move(undo)), m_redo(std::move(redo))
{
}

void StepCommand::redo()
{
    // QUndoStack calls redo() on push; the step has already happened then.
    if (std::exchange(m_pushed, true))
        m_redo();
}

} // namespace laurel
