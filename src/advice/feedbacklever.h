#pragma once

#include "advice/feedbackcontext.h"

namespace laurel {

/// The weakest point that the affiliate can do something about, or what to build on when there is none.
[[nodiscard]] FeedbackLever chooseLever(const FeedbackContext &context);
/// Two or three whole sentences, after the affiliate's kind.
[[nodiscard]] QString leverText(FeedbackLever lever, FeedbackContext &context);

} // namespace laurel
