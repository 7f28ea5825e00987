#include "commissions/iban.h"

#include "commissions/payeetext.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>
#include <string_view>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutFile)
};

/// What follows the check digits: counts of n (digits), a (letters) and c (either).
struct CountryRule
{
    std::string_view code;
    std::string_view account;
    bool sepa = false;
};

// IBAN registry of 2025. Territories without a code of their own use that of their country (FR, GB, FI). SEPA: the
// geographical scope of the EPC's schemes in 2025.
constexpr CountryRule countries[] = {
    {"AD", "8n12c", true},
    {"AE", "19n"},
    {"AL", "8n16c", true},
    {"AT", "16n", true},
    {"AZ", "4a20c"},
    {"BA", "16n"},
    {"BE", "12n", true},
    {"BG", "4a6n8c", true},
    {"BH", "4a14c"},
    {"BI", "23n"},
    {"BR", "23n1a1c"},
    {"BY", "4c4n16c"},
    {"CH", "5n12c", true},
    {"CR", "18n"},
    {"CY", "8n16c", true},
    {"CZ", "20n", true},
    {"DE", "18n", true},
    {"DJ", "23n"},
    {"DK", "14n", true},
    {"DO", "4c20n"},
    {"EE", "16n", true},
    {"EG", "25n"},
    {"ES", "20n", true},
    {"FI", "14n", true},
    {"FK", "2a12n"},
    {"FO", "14n"},
    {"FR", "10n11c2n", true},
    {"GB", "4a14n", true},
    {"GE", "2a16n"},
    {"GI", "4a15c", true},
    {"GL", "14n"},
    {"GR", "7n16c", true},
    {"GT", "24c"},
    {"HN", "4a20n"},
    {"HR", "17n", true},
    {"HU", "24n", true},
    {"IE", "4a14n", true},
    {"IL", "19n"},
    {"IQ", "4a15n"},
    {"IS", "22n", true},
    {"IT", "1a10n12c", true},
    {"JO", "4a4n18c"},
    {"KW", "4a22c"},
    {"KZ", "3n13c"},
    {"LB", "4n20c"},
    {"LC", "4a24c"},
    {"LI", "5n12c", true},
    {"LT", "16n", true},
    {"LU", "3n13c", true},
    {"LV", "4a13c", true},
    {"LY", "21n"},
    {"MC", "10n11c2n", true},
    {"MD", "20c", true},
    {"ME", "18n", true},
    {"MK", "3n10c2n", true},
    {"MN", "16n"},
    {"MR", "23n"},
    {"MT", "4a5n18c", true},
    {"MU", "4a19n3a"},
    {"NI", "4a20n"},
    {"NL", "4a10n", true},
    {"NO", "11n", true},
    {"OM", "3n16c"},
    {"PK", "4a16c"},
    {"PL", "24n", true},
    {"PS", "4a21c"},
    {"PT", "21n", true},
    {"QA", "4a21c"},
    {"RO", "4a16c", true},
    {"RS", "18n", true},
    {"RU", "14n15c"},
    {"SA", "2n18c"},
    {"SC", "4a20n3a"},
    {"SD", "14n"},
    {"SE", "20n", true},
    {"SI", "15n", true},
    {"SK", "20n", true},
    {"SM", "1a10n12c", true},
    {"SO", "19n"},
    {"ST", "21n"},
    {"SV", "4a20n"},
    {"TL", "19n"},
    {"TN", "20n"},
    {"TR", "6n16c"},
    {"UA", "6n19c"},
    {"VA", "18n", true},
    {"VG", "4a16n"},
    {"XK", "16n"},
    {"YE", "4a4n18c"},
};

static_assert(std::is_sorted(std::begin(countries), std::end(countries),
                             [](const CountryRule &a, const CountryRule &b) { return a.code < b.code; }),
              "ruleFor() searches by halves");

/// Takes one "12n" off the front of @p account. @returns its length; @p kind gets its letter.
constexpr int takePart(std::string_view &account, char &kind)
{
    int length = 0;
    size_t at = 0;
    for (; account[at] >= '0' && account[at] <= '9'; ++at)
        length = length * 10 + (account[at] - '0');
    kind = account[at];
    account.remove_prefix(at + 1);
    return length;
}

constexpr int ibanLength(std::string_view account)
{
    int length = 4;
    char kind = 0;
    while (!account.empty())
        length += takePart(account, kind);
    return length;
}

static_assert(ibanLength("10n11c2n") == 27);

const CountryRule *ruleFor(QStringView iban)
{
    const char code[] = {iban[0].toLatin1(), iban[1].toLatin1()};
    const std::string_view wanted(code, 2);
    const auto *found =
        std::lower_bound(std::begin(countries), std::end(countries), wanted,
                         [](const CountryRule &rule, std::string_view sought) { return rule.code < sought; });
    return found != std::end(countries) && found->code == wanted ? found : nullptr;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isLetter(QChar c) { return c >= u'A' && c <= u'Z'; }

bool fits(QStringView account, std::string_view rule)
{
    while (!rule.empty()) {
        char kind = 0;
        const int length = takePart(rule, kind);
        const auto ofKind = [kind](QChar c) { return (kind != 'a' && isDigit(c)) || (kind != 'n' && isLetter(c)); };
        if (!std::all_of(account.begin(), account.begin() + length, ofKind))
            return false;
        account = account.sliced(length);
    }
    return true;
}

/// The remainder by 97, letters counting 10…35, with the first four characters at the end.
int remainder(QStringView iban)
{
    int rest = 0;
    const auto add = [&rest](QStringView part) {
        for (const QChar c : part)
            rest = isDigit(c) ? (rest * 10 + c.digitValue()) % 97 : (rest * 100 + 10 + c.unicode() - u'A') % 97;
    };
    add(iban.sliced(4));
    add(iban.first(4));
    return rest;
}

tl::unexpected<Error> wrong(const QString &message) { return fail(ErrorCode::InvalidInput, message); }

} // namespace

Result<QString> normalisedIban(QStringView text)
{
    QString iban;
    for (const QChar c : text) {
        if (c.category() != QChar::Separator_Space)
            iban += c.unicode() < 0x80 ? c.toUpper() : c;
    }
    if (iban.isEmpty())
        return wrong(Text::tr("The IBAN is missing."));
    if (!std::all_of(iban.cbegin(), iban.cend(), [](QChar c) { return isDigit(c) || isLetter(c); }))
        return wrong(Text::tr("An IBAN has only letters from A to Z and digits. Type it anew instead of pasting it."));
    const CountryRule *rule = iban.size() < 4 ? nullptr : ruleFor(iban);
    if (!rule) {
        return wrong(
            Text::tr("“%1” does not begin with the letters of a country that has IBANs.").arg(shownText(iban)));
    }
    if (const int length = ibanLength(rule->account); iban.size() != length) {
        //: %1 an IBAN, %2 letters of a country
        return wrong(Text::tr("“%1” is not as long as an IBAN of %2, which has %n character(s).", nullptr, length)
                         .arg(shownText(iban), QLatin1String(rule->code.data(), qsizetype(rule->code.size()))));
    }
    const QStringView digits = QStringView(iban).sliced(2, 2);
    const bool assigned = isDigit(digits[0]) && isDigit(digits[1]) && digits >= u"02" && digits <= u"98";
    if (!assigned || !fits(QStringView(iban).sliced(4), rule->account) || remainder(iban) != 1) {
        return wrong(Text::tr("“%1” is not a valid IBAN: some character is wrong. Compare it with what the payee gave.")
                         .arg(iban));
    }
    return iban;
}

bool isValidIban(QStringView text) { return normalisedIban(text).has_value(); }

bool isSepaIban(QStringView iban)
{
    const CountryRule *rule = iban.size() < 2 ? nullptr : ruleFor(iban);
    return rule && rule->sepa;
}

} // namespace laurel
