#include "commissions/payeetext.h"

#include <QList>
#include <algorithm>
#include <string_view>

namespace laurel {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isCapital(QChar c) { return c >= u'A' && c <= u'Z'; }
bool isAsciiLetterOrDigit(QChar c) { return isDigit(c) || isCapital(c) || (c >= u'a' && c <= u'z'); }

bool isUnseen(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool turnsDirection(QChar c) { return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069'); }

bool isLocalPart(QStringView local)
{
    constexpr std::u16string_view marks = u"!#$%&'*+/=?^_`{|}~-.";
    if (local.isEmpty() || local.size() > 64 || local.startsWith(u'.') || local.endsWith(u'.') ||
        local.contains(QLatin1String("..")))
        return false;
    return std::all_of(local.begin(), local.end(), [marks](QChar c) {
        return isAsciiLetterOrDigit(c) || marks.find(c.unicode()) != std::u16string_view::npos;
    });
}

bool isDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    const bool labelsFit = std::all_of(labels.cbegin(), labels.cend(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
               std::all_of(label.begin(), label.end(), [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'-'; });
    });
    const QStringView last = labels.constLast();
    return labels.size() > 1 && labelsFit && !std::all_of(last.begin(), last.end(), isDigit);
}

} // namespace

bool isPlainText(QStringView text)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                      c == QChar::ParagraphSeparator || turnsDirection(c);
           });
}

bool startsLikeFormula(QStringView text)
{
    // OWASP ASVS 1.2.10, CWE-1236; the full-width forms work in some spreadsheets.
    constexpr std::u16string_view starters(u"=+-@\t\r\n\0＝＋－＠", 12);
    for (const QChar c : text) {
        if (starters.find(c.unicode()) != std::u16string_view::npos)
            return true;
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            return false;
    }
    return false;
}

bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return text.size() <= 127 && at > 0 && isLocalPart(text.first(at)) && isDomain(text.sliced(at + 1));
}

bool isPayPalRecipient(QStringView text)
{
    if (isEmailAddress(text))
        return true;
    const QStringView number = text.startsWith(u'+') ? text.sliced(1) : text;
    if (number.size() >= 7 && number.size() <= 15 && std::all_of(number.begin(), number.end(), isDigit))
        return true;
    return text.size() == 13 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || isCapital(c); });
}

QString shownText(QStringView text)
{
    constexpr qsizetype longest = 60;
    QString shown = text.first(qMin(text.size(), longest)).toString();
    std::replace_if(shown.begin(), shown.end(), isUnseen, QChar(QChar::ReplacementCharacter));
    if (text.size() > longest)
        shown += u'…';
    return shown;
}

} // namespace laurel
