#include "core/textfold.h"

#include <algorithm>
#include <iterator>

namespace laurel {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

constexpr char16_t asciiLower(char16_t c) { return c >= u'A' && c <= u'Z' ? char16_t(c + 0x20) : c; }

QString asciiLower(QStringView text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), lower.begin(), [](QChar c) { return QChar(asciiLower(c.unicode())); });
    return lower;
}

struct PlainLetters
{
    char16_t letter;
    QLatin1String plain;
};

// What a reader types for the letters that Unicode does not take apart.
constexpr PlainLetters plainLetters[] = {
    {u'ß', QLatin1String("ss")}, {u'æ', QLatin1String("ae")}, {u'ð', QLatin1String("d")}, {u'ø', QLatin1String("o")},
    {u'þ', QLatin1String("th")}, {u'đ', QLatin1String("d")},  {u'ħ', QLatin1String("h")}, {u'ı', QLatin1String("i")},
    {u'ł', QLatin1String("l")},  {u'œ', QLatin1String("oe")}, {u'ŧ', QLatin1String("t")},
};

void appendPlain(QString &text, QChar c)
{
    const auto *found = std::find_if(std::begin(plainLetters), std::end(plainLetters),
                                     [c](const PlainLetters &entry) { return entry.letter == c; });
    if (found == std::end(plainLetters)) {
        text += c;
    } else {
        text += found->plain;
    }
}

/// Accents have a combining class of their own; the marks below 10 (nukta, voicing, virama) make another letter.
bool isAccent(QChar c) { return c.isMark() && c.combiningClass() >= 10; }

bool isLocalPart(QStringView local)
{
    return std::none_of(local.begin(), local.end(), [](QChar c) { return c.isSpace() || c == u'<' || c == u','; });
}

bool isDomain(QStringView domain)
{
    if (domain.startsWith(u'.') || domain.endsWith(u'.') || !domain.contains(u'.'))
        return false;
    return std::all_of(domain.begin(), domain.end(), [previous = QChar()](QChar c) mutable {
        const bool fits = c.unicode() >= 0x80 ? c.isLetterOrNumber() || c.isMark() || c.isSurrogate()
                                              : c.isLetterOrNumber() || c == u'-' || (c == u'.' && previous != u'.');
        previous = c;
        return fits;
    });
}

} // namespace

QString foldForSearch(QStringView text)
{
    if (isAscii(text))
        return asciiLower(text);
    const QString apart = text.toString()
                              .normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        if (!isAccent(c))
            appendPlain(folded, c);
    }
    return folded.normalized(QString::NormalizationForm_C);
}

QString codeKey(QStringView code)
{
    const QStringView trimmed = code.trimmed();
    if (isAscii(trimmed))
        return asciiLower(trimmed);
    return trimmed.toString()
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

QString emailKey(QStringView email)
{
    QString key = codeKey(email);
    const qsizetype at = key.indexOf(u'@');
    if (at <= 0)
        return {};
    QStringView local = QStringView(key).first(at);
    QStringView domain = QStringView(key).sliced(at + 1);
    if (!isDomain(domain) || !isLocalPart(local))
        return {};

    const bool gmail = domain == u"gmail.com" || domain == u"googlemail.com";
    const qsizetype plus = local.indexOf(u'+');
    if (!gmail && plus <= 0)
        return key;
    if (plus > 0)
        local = local.first(plus);
    QString name = local.toString();
    if (gmail) {
        name.remove(u'.');
        domain = u"gmail.com";
    }
    if (name.isEmpty())
        return {};
    name.append(u'@').append(domain);
    return name;
}

} // namespace laurel
