#pragma once

namespace laurel {

enum class ConversionKind { Sale = 1, Lead = 2, Action = 3 };

} // namespace laurel
