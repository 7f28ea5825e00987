#pragma once

#include "command.h"

#include <QStringList>

namespace laurel::cli {

/// Every command, in the order in which help lists them.
class CommandRegistry
{
public:
    CommandRegistry();

    [[nodiscard]] const QList<Command> &all() const { return m_commands; }
    /// The command whose words begin @p words, the longest first; null when there is none.
    [[nodiscard]] const Command *find(const QStringList &words) const;
    /// Commands that begin with @p word: "affiliate" → add, list, show, import.
    [[nodiscard]] QStringList namesUnder(const QString &word) const;

private:
    QList<Command> m_commands;
};

} // namespace laurel::cli
