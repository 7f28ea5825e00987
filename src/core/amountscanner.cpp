#include "core/amountscanner.h"

#include "core/currencymark.h"

namespace laurel {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isMinus(QChar c) { return c == u'-' || c == u'\u2212'; }

/// Follows the digits before the decimal separator and tells whether their grouping is one: thousands, or the Indian
/// thousand and hundreds ("12,34,567.00").
class Grouping
{
public:
    /// @returns false when no separator may stand here.
    bool separate(int run, bool leadingZero)
    {
        if (m_separators == 0) {
            m_first = run;
            // "0,500" is half a unit in another format, never a grouped number.
            if (run < 1 || run > 3 || leadingZero)
                return false;
        } else {
            if ((run != 3 && run != 2) || (m_inner != 0 && m_inner != run))
                return false;
            m_inner = run;
        }
        ++m_separators;
        return true;
    }

    /// @param run digits since the last separator.
    [[nodiscard]] bool isComplete(int run) const
    {
        return m_separators == 0 || (run == 3 && (m_inner != 2 || m_first <= 2));
    }

private:
    int m_separators = 0;
    int m_first = 0;
    int m_inner = 0;
};

/// magnitude × 10 + digit, or false when it leaves 64 bits.
bool append(quint64 &magnitude, quint64 digit)
{
    return !__builtin_mul_overflow(magnitude, quint64(10), &magnitude) &&
           !__builtin_add_overflow(magnitude, digit, &magnitude);
}

} // namespace

AmountScanner::Outcome AmountScanner::scan(QStringView text)
{
    // Nearly all of a million cells look like this: digits from end to end.
    if (!text.isEmpty() && isDigit(text.front()) && isDigit(text.back())) {
        m_negative = false;
        return readDigits(text);
    }
    const QStringView trimmed = text.trimmed();
    const qsizetype start = startOfDigits(trimmed);
    if (start == trimmed.size())
        return Outcome::NotAnAmount;
    const qsizetype end = endOfDigits(trimmed);
    Marks marks;
    if (!readMarks(trimmed.first(start), marks))
        return Outcome::NotAnAmount;
    const bool opened = marks.opened == 1 && marks.closed == 0;
    if (!readMarks(trimmed.sliced(end), marks))
        return Outcome::NotAnAmount;
    const int signs = marks.minus + marks.plus;
    const bool bracketed = opened && marks.closed == 1 && marks.opened == 1;
    if (signs + (bracketed ? 1 : 0) > 1 || (!bracketed && marks.opened + marks.closed > 0))
        return Outcome::NotAnAmount;
    m_negative = bracketed || marks.minus == 1;
    return readDigits(trimmed.sliced(start, end - start));
}

qsizetype AmountScanner::startOfDigits(QStringView text) const
{
    qsizetype at = 0;
    while (at < text.size() && !isDigit(text[at]))
        ++at;
    // ".50" begins with its separator; in "Fr.50" the point belongs to the currency.
    if (at > 0 && at < text.size() && text[at - 1] == m_format.decimal && (at == 1 || !text[at - 2].isLetter()))
        --at;
    return at;
}

qsizetype AmountScanner::endOfDigits(QStringView text) const
{
    // "5." ends with its separator; "5.-" and "5. €" are no spelling of an export.
    if (text.size() > 1 && text.back() == m_format.decimal && isDigit(text[text.size() - 2]))
        return text.size();
    qsizetype at = text.size();
    while (at > 0 && !isDigit(text[at - 1]))
        --at;
    return at;
}

bool AmountScanner::takeMark(QChar c, Marks &marks) const
{
    if (isMinus(c)) {
        ++marks.minus;
        return true;
    }
    switch (c.unicode()) {
    case u'+':
        ++marks.plus;
        return true;
    case u'(':
        ++marks.opened;
        return true;
    case u')':
        ++marks.closed;
        return true;
    default:
        return false;
    }
}

bool AmountScanner::readMarks(QStringView affix, Marks &marks) const
{
    affix = affix.trimmed();
    while (!affix.isEmpty() && takeMark(affix.front(), marks))
        affix = affix.sliced(1).trimmed();
    while (!affix.isEmpty() && takeMark(affix.back(), marks))
        affix = affix.chopped(1).trimmed();
    return affix.isEmpty() || isMarkOf(affix, m_currency);
}

bool AmountScanner::isGroup(QChar c) const
{
    if (m_format.group.isNull())
        return false;
    if (c == m_format.group)
        return true;
    switch (m_format.group.unicode()) {
    case u' ':
    case u'\u00a0': // no-break space
    case u'\u2009': // thin space
    case u'\u202f': // narrow no-break space
        return c == u' ' || c == u'\u00a0' || c == u'\u2007' || c == u'\u2009' || c == u'\u202f';
    case u'\'':
    case u'\u2019': // the apostrophe as Swiss locales print it
        return c == u'\'' || c == u'\u2019';
    default:
        return false;
    }
}

AmountScanner::Outcome AmountScanner::readDigits(QStringView digits)
{
    quint64 magnitude = 0;
    bool fits = true;
    int run = 0; // digits since the last separator
    Grouping grouping;
    qsizetype at = 0;
    for (; at < digits.size(); ++at) {
        const QChar c = digits[at];
        if (isDigit(c)) {
            fits = append(magnitude, c.unicode() - u'0') && fits;
            ++run;
        } else if (c == m_format.decimal) {
            break;
        } else if (isGroup(c) && grouping.separate(run, digits.front() == u'0')) {
            run = 0;
        } else {
            return Outcome::NotAnAmount;
        }
    }
    if (!grouping.isComplete(run))
        return Outcome::NotAnAmount;

    int missing = m_currency.digits();
    for (++at; at < digits.size(); ++at) {
        const QChar c = digits[at];
        if (!isDigit(c) || (missing == 0 && c != u'0'))
            return Outcome::NotAnAmount;
        if (missing > 0) {
            fits = append(magnitude, c.unicode() - u'0') && fits;
            --missing;
        }
    }
    for (; missing > 0; --missing)
        fits = append(magnitude, 0) && fits;
    m_magnitude = magnitude;
    return fits ? Outcome::Fits : Outcome::TooLarge;
}

} // namespace laurel
