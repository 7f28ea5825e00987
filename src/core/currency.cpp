#include "core/currency.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace laurel {

namespace {

struct Entry
{
    char code[4];
    int digits;
};

// ISO 4217 list one, sorted, as far as it has a minor unit. ANG, BGN, CUC, HRK, SLL and ZWL were withdrawn since 2021;
// exports of those years still hold them.
constexpr Entry table[] = {
    {"AED", 2}, {"AFN", 2}, {"ALL", 2}, {"AMD", 2}, {"ANG", 2}, {"AOA", 2}, {"ARS", 2}, {"AUD", 2}, {"AWG", 2},
    {"AZN", 2}, {"BAM", 2}, {"BBD", 2}, {"BDT", 2}, {"BGN", 2}, {"BHD", 3}, {"BIF", 0}, {"BMD", 2}, {"BND", 2},
    {"BOB", 2}, {"BOV", 2}, {"BRL", 2}, {"BSD", 2}, {"BTN", 2}, {"BWP", 2}, {"BYN", 2}, {"BZD", 2}, {"CAD", 2},
    {"CDF", 2}, {"CHE", 2}, {"CHF", 2}, {"CHW", 2}, {"CLF", 4}, {"CLP", 0}, {"CNY", 2}, {"COP", 2}, {"COU", 2},
    {"CRC", 2}, {"CUC", 2}, {"CUP", 2}, {"CVE", 2}, {"CZK", 2}, {"DJF", 0}, {"DKK", 2}, {"DOP", 2}, {"DZD", 2},
    {"EGP", 2}, {"ERN", 2}, {"ETB", 2}, {"EUR", 2}, {"FJD", 2}, {"FKP", 2}, {"GBP", 2}, {"GEL", 2}, {"GHS", 2},
    {"GIP", 2}, {"GMD", 2}, {"GNF", 0}, {"GTQ", 2}, {"GYD", 2}, {"HKD", 2}, {"HNL", 2}, {"HRK", 2}, {"HTG", 2},
    {"HUF", 2}, {"IDR", 2}, {"ILS", 2}, {"INR", 2}, {"IQD", 3}, {"IRR", 2}, {"ISK", 0}, {"JMD", 2}, {"JOD", 3},
    {"JPY", 0}, {"KES", 2}, {"KGS", 2}, {"KHR", 2}, {"KMF", 0}, {"KPW", 2}, {"KRW", 0}, {"KWD", 3}, {"KYD", 2},
    {"KZT", 2}, {"LAK", 2}, {"LBP", 2}, {"LKR", 2}, {"LRD", 2}, {"LSL", 2}, {"LYD", 3}, {"MAD", 2}, {"MDL", 2},
    {"MGA", 2}, {"MKD", 2}, {"MMK", 2}, {"MNT", 2}, {"MOP", 2}, {"MRU", 2}, {"MUR", 2}, {"MVR", 2}, {"MWK", 2},
    {"MXN", 2}, {"MXV", 2}, {"MYR", 2}, {"MZN", 2}, {"NAD", 2}, {"NGN", 2}, {"NIO", 2}, {"NOK", 2}, {"NPR", 2},
    {"NZD", 2}, {"OMR", 3}, {"PAB", 2}, {"PEN", 2}, {"PGK", 2}, {"PHP", 2}, {"PKR", 2}, {"PLN", 2}, {"PYG", 0},
    {"QAR", 2}, {"RON", 2}, {"RSD", 2}, {"RUB", 2}, {"RWF", 0}, {"SAR", 2}, {"SBD", 2}, {"SCR", 2}, {"SDG", 2},
    {"SEK", 2}, {"SGD", 2}, {"SHP", 2}, {"SLE", 2}, {"SLL", 2}, {"SOS", 2}, {"SRD", 2}, {"SSP", 2}, {"STN", 2},
    {"SVC", 2}, {"SYP", 2}, {"SZL", 2}, {"THB", 2}, {"TJS", 2}, {"TMT", 2}, {"TND", 3}, {"TOP", 2}, {"TRY", 2},
    {"TTD", 2}, {"TWD", 2}, {"TZS", 2}, {"UAH", 2}, {"UGX", 0}, {"USD", 2}, {"USN", 2}, {"UYI", 0}, {"UYU", 2},
    {"UYW", 4}, {"UZS", 2}, {"VED", 2}, {"VES", 2}, {"VND", 0}, {"VUV", 0}, {"WST", 2}, {"XAD", 2}, {"XAF", 0},
    {"XCD", 2}, {"XCG", 2}, {"XOF", 0}, {"XPF", 0}, {"YER", 2}, {"ZAR", 2}, {"ZMW", 2}, {"ZWG", 2}, {"ZWL", 2},
};

constexpr quint32 packed(char16_t a, char16_t b, char16_t c) { return quint32(a) << 16 | quint32(b) << 8 | quint32(c); }

constexpr quint32 keyOf(const Entry &entry)
{
    return packed(char16_t(entry.code[0]), char16_t(entry.code[1]), char16_t(entry.code[2]));
}

static_assert(std::is_sorted(std::begin(table), std::end(table),
                             [](const Entry &a, const Entry &b) { return keyOf(a) < keyOf(b); }),
              "fromCode() searches by halves");

// Units of account, metals, funds and the two codes for "no currency" and "test": listed by ISO 4217, not countable.
constexpr quint32 withoutMinorUnit[] = {
    packed(u'X', u'A', u'G'), packed(u'X', u'A', u'U'), packed(u'X', u'B', u'A'), packed(u'X', u'B', u'B'),
    packed(u'X', u'B', u'C'), packed(u'X', u'B', u'D'), packed(u'X', u'D', u'R'), packed(u'X', u'P', u'D'),
    packed(u'X', u'P', u'T'), packed(u'X', u'S', u'U'), packed(u'X', u'T', u'S'), packed(u'X', u'U', u'A'),
    packed(u'X', u'X', u'X'),
};

/// 'A'…'Z' for an ASCII letter of any case, else 0.
constexpr char16_t upperLetter(QChar c)
{
    const char16_t letter = c.unicode() & ~char16_t(0x20);
    return letter >= u'A' && letter <= u'Z' ? letter : u'\0';
}

tl::unexpected<Error> unknownCode(QStringView code)
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("Currency",
                                            "“%1” is not a currency. Use a three-letter code such as EUR, USD or GBP.")
                    .arg(code));
}

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const QStringView trimmed = code.trimmed();
    if (trimmed.size() != 3)
        return unknownCode(trimmed);
    const char16_t a = upperLetter(trimmed[0]);
    const char16_t b = upperLetter(trimmed[1]);
    const char16_t c = upperLetter(trimmed[2]);
    if (!a || !b || !c)
        return unknownCode(trimmed);
    const quint32 key = packed(a, b, c);
    const auto *found = std::lower_bound(std::begin(table), std::end(table), key,
                                         [](const Entry &entry, quint32 wanted) { return keyOf(entry) < wanted; });
    if (found != std::end(table) && keyOf(*found) == key)
        return Currency({found->code[0], found->code[1], found->code[2]}, found->digits);
    if (std::find(std::begin(withoutMinorUnit), std::end(withoutMinorUnit), key) != std::end(withoutMinorUnit)) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("Currency", "“%1” has no minor unit, so amounts in it cannot be kept. "
                                                            "Use a currency such as EUR, USD or GBP.")
                        .arg(trimmed));
    }
    return unknownCode(trimmed);
}

QList<Currency> Currency::all()
{
    QList<Currency> currencies;
    currencies.reserve(qsizetype(std::size(table)));
    for (const Entry &entry : table)
        currencies.append(Currency({entry.code[0], entry.code[1], entry.code[2]}, entry.digits));
    return currencies;
}

QString Currency::code() const
{
    return isValid() ? QString::fromLatin1(m_code.data(), qsizetype(m_code.size())) : QString();
}

qint64 Currency::scale() const
{
    constexpr qint64 powers[] = {1, 10, 100, 1'000, 10'000};
    return powers[m_digits];
}

} // namespace laurel
