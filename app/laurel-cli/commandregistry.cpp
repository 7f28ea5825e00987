#include "commandregistry.h"

#include "commands/commands.h"

namespace laurel::cli {

CommandRegistry::CommandRegistry()
    : m_commands(programCommands() + termsCommands() + affiliateCommands() + importCommands() + batchCommands() + salesCommands() +
                 ownerCommands() + kpiCommands() + planCommands() + planTrialCommands() + planTryCommands() + bonusCommands() + commissionCommands() +
                 decisionCommands() + payoutCommands() + payoutRunCommands() + payoutMarkCommands() + payoutAccountCommands() +
                 payerCommands() + statementCommands() + reconciliationCommands() +
                 rateCommands() + adviceCommands() + reportCommands() +
                 auditCommands() + safetyCommands() + helpCommands())
{}

const Command *CommandRegistry::find(const QStringList &words) const
{
    const Command *best = nullptr;
    qsizetype length = 0;
    for (const Command &command : m_commands) {
        const QStringList parts = command.name.split(u' ');
        if (parts.size() > length && words.mid(0, parts.size()) == parts) {
            best = &command;
            length = parts.size();
        }
    }
    return best;
}

QStringList CommandRegistry::namesUnder(const QString &word) const
{
    QStringList names;
    for (const Command &command : m_commands) {
        if (command.name == word || command.name.startsWith(word + u' '))
            names.append(command.name);
    }
    return names;
}

} // namespace laurel::cli
