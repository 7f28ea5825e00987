#include "core/localformat.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace laurel {

namespace {

constexpr QChar trueMinus = u'\u2212';
constexpr QChar noBreakSpace = u'\u00a0';
constexpr QChar narrowNoBreakSpace = u'\u202f';

quint64 magnitude(qint64 value) { return value < 0 ? quint64(0) - quint64(value) : quint64(value); }

/// ASCII digits as @p locale writes them.
QString localDigits(QStringView digits, const QLocale &locale)
{
    const QString zero = locale.zeroDigit();
    QString text;
    for (const QChar digit : digits) {
        text += zero;
        text.back() = QChar(char16_t(text.back().unicode() + (digit.unicode() - u'0')));
    }
    return text;
}

/// The amount without sign and currency, with the digits of the currency.
QString plainNumber(const Money &money, const QLocale &locale)
{
    const quint64 scale = quint64(money.currency().scale());
    const quint64 minor = magnitude(money.minor());
    QString text = locale.toString(qulonglong(minor / scale));
    if (const int digits = money.currency().digits(); digits > 0) {
        const QString fraction = QString::number(minor % scale).rightJustified(digits, u'0');
        text += locale.decimalPoint() + localDigits(fraction, locale);
    }
    return text;
}

/// Where the number and the mark stand in an amount, learned from the locale's own way with whole numbers.
QString placed(const QString &number, const QString &mark, const QLocale &locale)
{
    const QString placeholder(QChar(u'\ue000'));
    QString text = locale.toCurrencyString(qlonglong(0), placeholder);
    const auto isDigitAt = [&](qsizetype i) {
        return i >= 0 && i < text.size() && (text[i].isDigit() || text[i].isSurrogate());
    };
    const qsizetype at = text.indexOf(placeholder);
    // Letters must not run into the figure, as in "KWD5.000".
    if (!mark.isEmpty() && mark.back().isLetter() && isDigitAt(at + 1))
        text.insert(at + 1, noBreakSpace);
    if (!mark.isEmpty() && mark.front().isLetter() && isDigitAt(at - 1))
        text.insert(at, noBreakSpace);
    text.replace(locale.zeroDigit(), number);
    return text.replace(placeholder, mark);
}

enum class PercentPlace { After, AfterSpace, Before, BeforeSpace };

/// CLDR's percent patterns, which QLocale does not tell.
PercentPlace percentPlace(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::German:
        return locale.territory() == QLocale::Switzerland || locale.territory() == QLocale::Liechtenstein
                   ? PercentPlace::After
                   : PercentPlace::AfterSpace;
    case QLocale::French:
        return locale.territory() == QLocale::Switzerland ? PercentPlace::After : PercentPlace::AfterSpace;
    case QLocale::Spanish:
        return locale.territory() == QLocale::Mexico ? PercentPlace::After : PercentPlace::AfterSpace;
    case QLocale::Belarusian:
    case QLocale::Bosnian:
    case QLocale::Catalan:
    case QLocale::Croatian:
    case QLocale::Czech:
    case QLocale::Danish:
    case QLocale::Finnish:
    case QLocale::Galician:
    case QLocale::Lithuanian:
    case QLocale::Macedonian:
    case QLocale::NorwegianBokmal:
    case QLocale::NorwegianNynorsk:
    case QLocale::Romanian:
    case QLocale::Russian:
    case QLocale::Slovak:
    case QLocale::Slovenian:
    case QLocale::Swedish:
        return PercentPlace::AfterSpace;
    case QLocale::Turkish:
        return PercentPlace::Before;
    case QLocale::Basque:
        return PercentPlace::BeforeSpace;
    default:
        return PercentPlace::After;
    }
}

QString withPercent(QString number, const QLocale &locale)
{
    const bool negative = number.startsWith(trueMinus);
    if (negative)
        number.remove(0, 1);
    const QString sign = locale.percent();
    const QString text = [&] {
        switch (percentPlace(locale)) {
        case PercentPlace::AfterSpace:
            return number + narrowNoBreakSpace + sign;
        case PercentPlace::Before:
            return sign + number;
        case PercentPlace::BeforeSpace:
            return sign + narrowNoBreakSpace + number;
        case PercentPlace::After:
            break;
        }
        return number + sign;
    }();
    return negative ? trueMinus + text : text;
}

} // namespace

QString currencyMark(Currency currency, const QLocale &locale)
{
    struct Symbol
    {
        QLatin1String code;
        QStringView symbol;
    };
    static constexpr std::array symbols{
        Symbol{QLatin1String("EUR"), u"€"}, Symbol{QLatin1String("USD"), u"$"}, Symbol{QLatin1String("GBP"), u"£"},
        Symbol{QLatin1String("JPY"), u"¥"}, Symbol{QLatin1String("INR"), u"₹"}, Symbol{QLatin1String("KRW"), u"₩"},
        Symbol{QLatin1String("ILS"), u"₪"}, Symbol{QLatin1String("VND"), u"₫"}, Symbol{QLatin1String("UAH"), u"₴"},
    };
    const QString code = currency.code();
    if (locale.language() == QLocale::C)
        return code;
    const QString local = locale.currencySymbol();
    if (code == locale.currencySymbol(QLocale::CurrencyIsoCode))
        return local;
    const auto known = std::find_if(symbols.begin(), symbols.end(), [&](const Symbol &s) { return s.code == code; });
    return known == symbols.end() || known->symbol == local ? code : known->symbol.toString();
}

QString formatMoney(const Money &money, const QLocale &locale)
{
    const QString text = placed(plainNumber(money, locale), currencyMark(money.currency(), locale), locale).trimmed();
    return money.isNegative() ? trueMinus + text : text;
}

QString formatAmount(const Money &money, const QLocale &locale)
{
    const QString text = plainNumber(money, locale);
    return money.isNegative() ? trueMinus + text : text;
}

QString formatSums(const QList<Money> &sums, const QLocale &locale)
{
    QStringList texts;
    for (const Money &sum : sums)
        texts.append(formatMoney(sum, locale));
    return texts.join(QStringLiteral(" + "));
}

QString formatCount(qint64 count, const QLocale &locale)
{
    const QString text = locale.toString(qulonglong(magnitude(count)));
    return count < 0 ? trueMinus + text : text;
}

QString formatRate(Rate rate, const QLocale &locale)
{
    QStringList parts = Rate::fromPpm(qAbs(rate.ppm())).toPercentText().split(u'.');
    QString number = locale.toString(parts.takeFirst().toULongLong());
    if (!parts.isEmpty())
        number += locale.decimalPoint() + localDigits(parts.first(), locale);
    return withPercent(rate.ppm() < 0 ? trueMinus + number : number, locale);
}

QString formatPoints(double share, int decimals, const QLocale &locale)
{
    const QString text = locale.toString(std::abs(share) * 100, 'f', decimals);
    // What rounds to zero has no sign.
    return share < 0 && text != locale.toString(0.0, 'f', decimals) ? trueMinus + text : text;
}

QString formatShare(double share, int decimals, const QLocale &locale)
{
    return withPercent(formatPoints(share, decimals, locale), locale);
}

NumberFormat numberFormatOf(const QLocale &locale)
{
    const QString group = locale.groupSeparator();
    return {locale.decimalPoint().at(0), group.isEmpty() ? QChar() : group.at(0).isSpace() ? QChar(u' ') : group.at(0)};
}

} // namespace laurel
