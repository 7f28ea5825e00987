#pragma once

#include "advice/feedbackcontext.h"

namespace laurel {

/// What to reach next: a whole number within reach from here, of the period that follows; of this one while it still
/// runs.
[[nodiscard]] FeedbackGoal chooseGoal(FeedbackLever lever, const FeedbackContext &context);
/// One whole sentence.
[[nodiscard]] QString goalSentence(const FeedbackGoal &goal, FeedbackLever lever, const FeedbackContext &context);

} // namespace laurel
