#pragma once

#include "core/result.h"

#include <QTest>
#include <rapidcheck.h>

namespace laurel::test {

/// "<code> message (detail)" of an error, for a failing test's output.
[[nodiscard]] QByteArray describe(const Error &error);

/// The value of a Result whose success is not what a test is about; ends the test program when it holds an error.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", describe(result.error()).constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// UTF-8 texts as a list.
[[nodiscard]] inline QStringList texts(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *text : list)
        result << QString::fromUtf8(text);
    return result;
}

/// Runs a RapidCheck property inside a Qt test: prints the counterexample and fails when it does not hold.
template <typename Property>
[[nodiscard]] bool holds(const char *name, Property &&property)
{
    return rc::check(name, std::forward<Property>(property));
}

} // namespace laurel::test

/// Fails the test with the error's text when a Result holds one.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &verifiedResult = (result);                                                                         \
        if (!verifiedResult)                                                                                           \
            QFAIL(laurel::test::describe(verifiedResult.error()).constData());                                         \
    } while (false)

/// Fails unless a Result holds an error of that code.
#define QCOMPARE_ERROR(result, expectedCode)                                                                           \
    do {                                                                                                               \
        const auto &verifiedResult = (result);                                                                         \
        QVERIFY2(!verifiedResult, "expected an error");                                                                \
        if (verifiedResult.error().code != (expectedCode))                                                             \
            QFAIL(laurel::test::describe(verifiedResult.error()).constData());                                         \
    } while (false)
