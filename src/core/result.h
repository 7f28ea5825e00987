#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace laurel {

/// What went wrong, as far as a caller has to tell cases apart. laurel-cli maps these to its exit codes.
enum class ErrorCode {
    InvalidInput,     ///< a value or file that cannot be understood
    NotFound,         ///< no such affiliate, batch, …
    Conflict,         ///< would contradict what is there (name or code already taken)
    RefusedByRule,    ///< a rule of the program forbids it (paid is paid)
    FileMissing,      ///< the program file does not exist
    NotOurs,          ///< exists, but is not a Laurel program file (empty, foreign)
    Damaged,          ///< truncated, malformed, unexpected schema
    TooNew,           ///< written by a newer Laurel that this one may not open
    Locked,           ///< another Laurel holds the file
    ReadOnly,         ///< opened read-only, or the medium is
    ChangedOnDisk,    ///< replaced or moved underneath the open program
    NoSpace,          ///< disk full
    Io,               ///< any other input/output error
    Overflow,         ///< an amount left the range of Money
    CurrencyMismatch, ///< two currencies in one sum
    Cancelled,        ///< by the user; nothing changed
    Internal          ///< a programming error that was caught
};

/// An error a person can act on.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< translated, complete sentences: what happened and what to do next
    QString detail;  ///< for the log only, never personal data

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. No exception crosses a library of Laurel.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::NotFound, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

/// Passes the error of one Result on as the error of another.
template <typename T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace laurel
