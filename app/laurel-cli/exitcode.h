#pragma once

#include "core/result.h"

namespace laurel::cli {

/// What laurel-cli tells the shell (man page, EXIT STATUS).
enum class ExitCode {
    Done = 0,
    SomeRefused = 1, ///< done, but some rows were refused
    WrongUsage = 2,
    BadInput = 3,
    ProgramFile = 4, ///< missing, damaged, too new, not ours, or not to be written
    Locked = 5,      ///< by another Laurel
    RefusedByRule = 6,
    Cancelled = 130 ///< nothing changed
};

[[nodiscard]] constexpr ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Overflow:
    case ErrorCode::CurrencyMismatch:
        return ExitCode::BadInput;
    case ErrorCode::Conflict:
    case ErrorCode::RefusedByRule:
        return ExitCode::RefusedByRule;
    case ErrorCode::Locked:
        return ExitCode::Locked;
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case ErrorCode::FileMissing:
    case ErrorCode::NotOurs:
    case ErrorCode::Damaged:
    case ErrorCode::TooNew:
    case ErrorCode::ReadOnly:
    case ErrorCode::ChangedOnDisk:
    case ErrorCode::NoSpace:
    case ErrorCode::Io:
    case ErrorCode::Internal:
        break;
    }
    return ExitCode::ProgramFile;
}

} // namespace laurel::cli
