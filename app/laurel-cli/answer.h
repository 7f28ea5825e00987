#pragma once

#include "exitcode.h"

namespace laurel::cli {

/// An error and what to tell the shell about it. Made from any Error of the libraries.
struct Failure
{
    Failure(Error failed)
        : error(std::move(failed))
        , exitCode(exitCodeFor(error.code))
    {}
    Failure(Error failed, ExitCode code)
        : error(std::move(failed))
        , exitCode(code)
    {}

    Error error;
    ExitCode exitCode;
};

/// A value (or nothing) or a Failure.
template <typename T = void>
using Answer = tl::expected<T, Failure>;

/// Passes the failure of one Answer on as that of another.
template <typename T>
[[nodiscard]] tl::unexpected<Failure> fail(const Answer<T> &failed)
{
    return tl::unexpected<Failure>(failed.error());
}

/// The arguments make no sense together, or a value is none that the option takes.
[[nodiscard]] inline tl::unexpected<Failure> wrongUsage(QString message)
{
    return tl::unexpected<Failure>(
        Failure(Error{ErrorCode::InvalidInput, std::move(message), {}}, ExitCode::WrongUsage));
}

/// An error about another file than the program's: a missing export is bad input, not a missing program.
template <typename T>
[[nodiscard]] tl::unexpected<Failure> badInput(const Result<T> &failed)
{
    const Error &error = failed.error();
    const bool aboutFile = error.code == ErrorCode::FileMissing || error.code == ErrorCode::Io ||
                           error.code == ErrorCode::NotOurs || error.code == ErrorCode::ReadOnly;
    return tl::unexpected<Failure>(aboutFile ? Failure(error, ExitCode::BadInput) : Failure(error));
}

} // namespace laurel::cli
