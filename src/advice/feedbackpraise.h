#pragma once

#include "advice/feedbackcontext.h"

namespace laurel {

/// The best news there is, most welcome first, two at most. Without any: thanks for what was done.
[[nodiscard]] QList<FeedbackPraise> choosePraise(const FeedbackContext &context);
/// One whole sentence.
[[nodiscard]] QString praiseSentence(FeedbackPraise praise, FeedbackContext &context);

} // namespace laurel
