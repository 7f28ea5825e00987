#pragma once

#include <QUndoCommand>
#include <functional>

namespace laurel {

/// A step whose first doing happened before it was pushed; undo and redo start writing jobs.
class StepCommand : public QUndoCommand
{
public:
    StepCommand(const QString &text, std::function<void()> undo, std::function<void()> redo);

    void undo() override { m_undo(); }
    void redo() override;

private:
    std::function<void()> m_undo;
    std::function<void()> m_redo;
    bool m_pushed = false;
};

} // namespace laurel
