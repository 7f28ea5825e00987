#pragma once

#include <QtGlobal>

namespace laurel {

/// A whole sale, in parts per million.
inline constexpr qint64 wholeShare = 1'000'000;

/// What each of @p sharers has of a sale that they share equally, in parts per million; what is left over is its owner's.
[[nodiscard]] constexpr qint64 equalShare(qint64 sharers) { return wholeShare / sharers; }

} // namespace laurel
