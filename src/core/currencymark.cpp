#include "core/currencymark.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace laurel {

namespace {

struct Mark
{
    QStringView text;
    std::string_view codes; ///< separated by a space; the currencies that are written so
};

constexpr Mark marks[] = {
    {u"$",
     "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP CUP BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD "
     "XCD ZWL"},
    {u"€", "EUR"},
    {u"£", "GBP GIP FKP SHP EGP SYP SSP SDG LBP"},
    {u"¥", "JPY CNY"},
    {u"￥", "JPY CNY"},
    {u"円", "JPY"},
    {u"元", "CNY TWD"},
    {u"US$", "USD"},
    {u"U$S", "USD"},
    {u"CA$", "CAD"},
    {u"C$", "CAD NIO"},
    {u"A$", "AUD"},
    {u"AU$", "AUD"},
    {u"NZ$", "NZD"},
    {u"S$", "SGD"},
    {u"HK$", "HKD"},
    {u"NT$", "TWD"},
    {u"MX$", "MXN"},
    {u"R$", "BRL"},
    {u"Fr", "CHF"},
    {u"Fr.", "CHF"},
    {u"SFr", "CHF"},
    {u"SFr.", "CHF"},
    {u"kr", "SEK NOK DKK ISK"},
    {u"kr.", "SEK NOK DKK ISK"},
    {u"zł", "PLN"},
    {u"Kč", "CZK"},
    {u"Ft", "HUF"},
    {u"lei", "RON MDL"},
    {u"лв", "BGN"},
    {u"лв.", "BGN"},
    {u"₽", "RUB"},
    {u"руб", "RUB"},
    {u"руб.", "RUB"},
    {u"₴", "UAH"},
    {u"₺", "TRY"},
    {u"TL", "TRY"},
    {u"₹", "INR"},
    {u"Rs", "INR PKR LKR NPR MUR"},
    {u"Rs.", "INR PKR LKR NPR MUR"},
    {u"₩", "KRW KPW"},
    {u"₪", "ILS"},
    {u"₫", "VND"},
    {u"đ", "VND"},
    {u"฿", "THB"},
    {u"₱", "PHP"},
    {u"₦", "NGN"},
    {u"₵", "GHS"},
    {u"₡", "CRC"},
    {u"₲", "PYG"},
    {u"₸", "KZT"},
    {u"₾", "GEL"},
    {u"₼", "AZN"},
    {u"֏", "AMD"},
    {u"₮", "MNT"},
    {u"₭", "LAK"},
    {u"៛", "KHR"},
    {u"৳", "BDT"},
    {u"R", "ZAR"},
    {u"RM", "MYR"},
    {u"Rp", "IDR"},
    {u"S/", "PEN"},
    {u"Bs", "BOB VES"},
    {u"Q", "GTQ"},
    {u"L", "HNL"},
    {u"KSh", "KES"},
};

bool listed(std::string_view codes, Currency currency)
{
    const auto letters = currency.letters();
    for (; codes.size() >= letters.size(); codes.remove_prefix(std::min(codes.size(), letters.size() + 1))) {
        if (codes.starts_with(std::string_view(letters.data(), letters.size())))
            return true;
    }
    return false;
}

bool isCodeOf(QStringView text, Currency currency)
{
    const auto letters = currency.letters();
    return text.compare(QLatin1String(letters.data(), qsizetype(letters.size())), Qt::CaseInsensitive) == 0;
}

bool isSymbolOf(QStringView text, Currency currency)
{
    return std::any_of(std::begin(marks), std::end(marks),
                       [&](const Mark &mark) { return mark.text == text && listed(mark.codes, currency); });
}

} // namespace

bool isMarkOf(QStringView text, Currency currency)
{
    if (!currency.isValid())
        return false;
    if (isCodeOf(text, currency) || isSymbolOf(text, currency))
        return true;
    const qsizetype space = text.indexOf(u' ');
    if (space < 0)
        return false;
    const QStringView first = text.first(space);
    const QStringView second = text.sliced(space + 1).trimmed();
    return (isCodeOf(first, currency) && isSymbolOf(second, currency)) ||
           (isSymbolOf(first, currency) && isCodeOf(second, currency));
}

} // namespace laurel
