#pragma once

#include "core/entities.h"

// Ideas to hand on, by what the affiliate does. Each is a whole sentence or two.
namespace laurel {

/// For those whom too few people see.
[[nodiscard]] QString visibilityIdea(AffiliateKind kind);
/// For those whose readers click and do not buy.
[[nodiscard]] QString offerIdea(AffiliateKind kind);
/// For those who were quiet, or are quieter than they were.
[[nodiscard]] QString revivalIdea(AffiliateKind kind);
/// For those whose sales come by a code alone.
[[nodiscard]] QString contentIdea(AffiliateKind kind);
/// For those who do well.
[[nodiscard]] QString strengthIdea(AffiliateKind kind);

} // namespace laurel
