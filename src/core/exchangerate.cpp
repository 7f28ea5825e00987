#include "core/exchangerate.h"

#include "core/decimaltext.h"

namespace laurel {

std::optional<ExchangeRate> ExchangeRate::fromText(std::string_view text)
{
    qint64 units = 0;
    int places = -1; // before the point
    bool any = false;
    for (const char c : text) {
        if (c == '.' && places < 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9' || units > largest)
            return std::nullopt;
        any = true;
        if (places == decimals) {
            if (c != '0')
                return std::nullopt;
            continue;
        }
        units = units * 10 + (c - '0');
        places += places >= 0;
    }
    for (int place = std::max(places, 0); place < decimals && units <= largest; ++place)
        units *= 10;
    if (!any || units == 0 || units > largest)
        return std::nullopt;
    return ExchangeRate(units);
}

QString ExchangeRate::toText() const { return decimalText(m_units, decimals); }

Result<Money> convert(const Money &amount, ExchangeRate from, Currency currency, ExchangeRate to)
{
    // Minor units of the one to minor units of the other: both factors fit in 64 bits, the product is taken in 128.
    return Money(amount.minor(), currency)
        .scaled(to.units() * currency.scale(), from.units() * amount.currency().scale());
}

} // namespace laurel
