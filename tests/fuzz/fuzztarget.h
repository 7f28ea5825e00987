#pragma once

#include <QByteArray>
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// One input of any bytes: what libFuzzer calls, and what replay.cpp calls with each file of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Ends the process where something that holds for every input does not, so that a fuzzer keeps the input.
#define FUZZ_CHECK(condition)                                                                                          \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);                        \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

namespace laurel::fuzz {

/// Takes choices off the front of an input; what is left is the text under test.
class Input
{
public:
    Input(const uint8_t *data, size_t size)
        : m_rest(reinterpret_cast<const char *>(data), size)
    {}

    /// 0 … count − 1. Letters and digits reach every choice, so that a corpus can be written by hand.
    [[nodiscard]] int choice(int count)
    {
        if (m_rest.empty())
            return 0;
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        return byte % count;
    }
    /// Up to the next line end, which goes too.
    [[nodiscard]] std::string_view line()
    {
        const size_t end = std::min(m_rest.find('\n'), m_rest.size());
        const std::string_view line = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        return line;
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[nodiscard]] QByteArray restBytes() const { return {m_rest.data(), qsizetype(m_rest.size())}; }

private:
    std::string_view m_rest;
};

} // namespace laurel::fuzz
