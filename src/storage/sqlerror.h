#pragma once

#include "core/result.h"

#include <SQLiteCpp/Exception.h>
#include <functional>
#include <type_traits>

struct sqlite3;

namespace laurel {

/// What SQLite said, as an Error a person can act on (busy → Locked, full → NoSpace, corrupt → Damaged, moved → ChangedOnDisk,
/// raise(ABORT, 'code_taken') → Conflict, 'paid_is_final' → RefusedByRule, …). @p detail is SQLite's own text.
[[nodiscard]] Error sqlError(int extendedCode, const char *detail);
[[nodiscard]] Error sqlError(sqlite3 *handle);

/// Runs @p body and turns an exception of SQLiteCpp into an Error: the one place where exceptions stop.
/// @p body returns Result<T>.
template <typename Body>
[[nodiscard]] auto guarded(Body &&body) -> std::invoke_result_t<Body>
{
    try {
        return std::invoke(std::forward<Body>(body));
    } catch (const SQLite::Exception &e) {
        return tl::unexpected<Error>(sqlError(e.getExtendedErrorCode(), e.what()));
    } catch (const std::exception &e) {
        return fail(ErrorCode::Internal, QString(), QString::fromUtf8(e.what()));
    }
}

} // namespace laurel
