#pragma once

#include "storage/transaction.h"

namespace laurel::cli {

/// Runs @p work, which returns a Result, in a transaction of its own: all that it writes, with its record of who did what, or nothing.
template <typename Work>
[[nodiscard]] auto asOneStep(Database &database, Work work) -> decltype(work())
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    auto done = work();
    if (!done)
        return done;
    if (const Result<> committed = transaction->commit(); !committed)
        return fail(committed);
    return done;
}

} // namespace laurel::cli
