#pragma once

#include <QString>

namespace laurel {

/// Who works with the program, for the record of changes: the name of the account on this computer; LAUREL_USER comes first.
[[nodiscard]] QString actor();

} // namespace laurel
