#include "support/testsupport.h"

namespace laurel::test {

QByteArray describe(const Error &error)
{
    return QByteArrayLiteral("<") + QByteArray::number(int(error.code)) + "> " + error.message.toUtf8() + " ("
        + error.detail.toUtf8() + ")";
}

} // namespace laurel::test
