#include "terminaltext.h"

#include <QChar>
#include <algorithm>
#include <array>
#include <sys/ioctl.h>
#include <unistd.h>

namespace laurel::cli {

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

// East Asian wide letters and pictographs (Unicode's EastAsianWidth W and F, in broad strokes).
constexpr auto wideRanges = std::to_array<CodeRange>({{0x1100, 0x115F},
                                                      {0x2E80, 0x303E},
                                                      {0x3041, 0x33FF},
                                                      {0x3400, 0x4DBF},
                                                      {0x4E00, 0x9FFF},
                                                      {0xA000, 0xA4CF},
                                                      {0xAC00, 0xD7A3},
                                                      {0xF900, 0xFAFF},
                                                      {0xFE30, 0xFE6F},
                                                      {0xFF00, 0xFF60},
                                                      {0xFFE0, 0xFFE6},
                                                      {0x1F300, 0x1F64F},
                                                      {0x1F900, 0x1F9FF},
                                                      {0x20000, 0x3FFFD}});

bool isControl(char16_t unit) { return unit < 0x20 || (unit >= 0x7F && unit <= 0x9F); }

bool reorders(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200E ||
           unit == 0x200F || unit == 0x2028 || unit == 0x2029;
}

int widthOf(char32_t letter)
{
    if (QChar::isMark(letter) || QChar::category(letter) == QChar::Other_Format)
        return 0;
    const bool wide = std::any_of(wideRanges.begin(), wideRanges.end(), [letter](const CodeRange &range) {
        return letter >= range.first && letter <= range.last;
    });
    return wide ? 2 : 1;
}

} // namespace

QString harmless(const QString &text, bool keepLines)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t unit = letter.unicode();
        if (unit == u'\n' && keepLines)
            result += letter;
        else if (unit == u'\t')
            result += u' ';
        else if (isControl(unit))
            result += QStringLiteral("\\x%1").arg(unit, 2, 16, QLatin1Char('0'));
        else if (reorders(unit))
            result += QStringLiteral("\\u{%1}").arg(unit, 4, 16, QLatin1Char('0'));
        else
            result += letter;
    }
    return result;
}

namespace {

/// The escape of a UTF-8 sequence that changes the direction of text (U+200E, U+200F, U+202A–E, U+2066–9); empty for any other.
QByteArray bidiEscape(const QByteArray &utf8)
{
    const QString text = QString::fromUtf8(utf8);
    if (text.size() != 1)
        return {};
    const char16_t unit = text.front().unicode();
    const bool turns = unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
    return turns ? "\\u" + QByteArray::number(unit, 16) : QByteArray();
}

} // namespace

QByteArray harmlessJson(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto byte = quint8(json.at(i));
        const auto next = i + 1 < json.size() ? quint8(json.at(i + 1)) : quint8(0);
        if (byte == 0x7F) {
            result += "\\u007f";
        } else if (byte == 0xC2 && next >= 0x80 && next <= 0x9F) {
            result += "\\u00" + QByteArray::number(next, 16);
            ++i;
        } else if (const QByteArray bidi = bidiEscape(json.mid(i, 3)); !bidi.isEmpty()) {
            result += bidi;
            i += 2;
        } else {
            result += json.at(i);
        }
    }
    return result;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint letter : text.toUcs4())
        width += widthOf(letter);
    return width;
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString result;
    int used = 1; // the ellipsis
    for (const uint letter : text.toUcs4()) {
        used += widthOf(letter);
        if (used > width)
            break;
        result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
    }
    return result + u'…';
}

int terminalWidth()
{
    winsize size{};
    if (::isatty(STDOUT_FILENO) == 0 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

bool isErrorTerminal() { return ::isatty(STDERR_FILENO) != 0; }

} // namespace laurel::cli
