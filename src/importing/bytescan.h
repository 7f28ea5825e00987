#pragma once

#include <array>
#include <bit>
#include <cstddef>

#if defined(__SSE2__) || defined(_M_X64)
#define LAUREL_SCAN_SSE2
#include <emmintrin.h>
#endif

namespace laurel {

/// Finds the next of up to three bytes in a text: sixteen at a time where the processor can, else one by one.
class ByteScan
{
public:
    enum class Method { Fast, Scalar };

    ByteScan(char a, char b, char c, Method method) : m_bytes{a, b, c}, m_method(method)
    {
        for (const char byte : m_bytes)
            m_isSought[static_cast<unsigned char>(byte)] = true;
    }

    [[nodiscard]] bool seeks(char byte) const { return m_isSought[static_cast<unsigned char>(byte)]; }

    /// The first of the bytes in [p, end), or end. Where p lies behind end already, p.
    [[nodiscard]] const char *find(const char *p, const char *end) const
    {
#ifdef LAUREL_SCAN_SSE2
        if (m_method == Method::Fast) {
            const __m128i a = _mm_set1_epi8(m_bytes[0]);
            const __m128i b = _mm_set1_epi8(m_bytes[1]);
            const __m128i c = _mm_set1_epi8(m_bytes[2]);
            for (; end - p >= 16; p += 16) {
                const __m128i text = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
                const __m128i found = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(text, a), _mm_cmpeq_epi8(text, b)),
                                                   _mm_cmpeq_epi8(text, c));
                if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(found)))
                    return p + std::countr_zero(mask);
            }
        }
#endif
        while (p < end && !seeks(*p))
            ++p;
        return p;
    }

private:
    std::array<char, 3> m_bytes;
    std::array<bool, 256> m_isSought{};
    [[maybe_unused]] Method m_method;
};

} // namespace laurel
