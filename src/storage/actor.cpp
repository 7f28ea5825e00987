#include "storage/actor.h"

#include <array>

namespace laurel {

QString actor()
{
    for (const char *name : std::array{"LAUREL_USER", "USER", "USERNAME", "LOGNAME"}) {
        const QString value = qEnvironmentVariable(name).simplified().left(100);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

} // namespace laurel
