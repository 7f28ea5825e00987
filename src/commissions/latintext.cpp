#include "commissions/latintext.h"

#include <QList>
#include <algorithm>
#include <iterator>

namespace laurel {

namespace {

struct Spelling
{
    char16_t letter; ///< small
    const char *latin;
};

// What Unicode does not take apart, and where banks spell differently from it (ä). Letters after the conversion table
// of the EPC's guidance on the SEPA character set; Cyrillic letters that Bulgarian lacks as their languages spell them.
constexpr Spelling spellings[] = {
    {u'£', "GBP"},     {u'\u00ab', "\""}, {u'\u00b4', "'"},  {u'\u00b7', "."},  {u'\u00bb', "\""}, {u'\u00d7', "x"},
    {u'ß', "ss"},      {u'ä', "ae"},      {u'æ', "ae"},      {u'ð', "d"},       {u'ö', "oe"},      {u'ø', "o"},
    {u'ü', "ue"},      {u'þ', "th"},      {u'đ', "d"},       {u'ħ', "h"},       {u'ı', "i"},       {u'ĸ', "k"},
    {u'ł', "l"},       {u'ŋ', "n"},       {u'œ', "oe"},      {u'ŧ', "t"},       {u'ƒ', "f"},       {u'ə', "e"},
    {u'α', "a"},       {u'β', "v"},       {u'γ', "g"},       {u'δ', "d"},       {u'ε', "e"},       {u'ζ', "z"},
    {u'η', "i"},       {u'θ', "th"},      {u'ι', "i"},       {u'κ', "k"},       {u'λ', "l"},       {u'μ', "m"},
    {u'ν', "n"},       {u'ξ', "x"},       {u'ο', "o"},       {u'π', "p"},       {u'ρ', "r"},       {u'ς', "s"},
    {u'σ', "s"},       {u'τ', "t"},       {u'υ', "y"},       {u'φ', "f"},       {u'χ', "ch"},      {u'ψ', "ps"},
    {u'ω', "o"},       {u'а', "a"},       {u'б', "b"},       {u'в', "v"},       {u'г', "g"},       {u'д', "d"},
    {u'е', "e"},       {u'ж', "zh"},      {u'з', "z"},       {u'и', "i"},       {u'й', "y"},       {u'к', "k"},
    {u'л', "l"},       {u'м', "m"},       {u'н', "n"},       {u'о', "o"},       {u'п', "p"},       {u'р', "r"},
    {u'с', "s"},       {u'т', "t"},       {u'у', "u"},       {u'ф', "f"},       {u'х', "h"},       {u'ц', "ts"},
    {u'ч', "ch"},      {u'ш', "sh"},      {u'щ', "sht"},     {u'ъ', "a"},       {u'ы', "y"},       {u'ь', "y"},
    {u'э', "e"},       {u'ю', "yu"},      {u'я', "ya"},      {u'ѐ', "e"},       {u'ё', "yo"},      {u'ђ', "dj"},
    {u'ѓ', "gj"},      {u'є', "ye"},      {u'ѕ', "dz"},      {u'і', "i"},       {u'ї', "yi"},      {u'ј', "j"},
    {u'љ', "lj"},      {u'њ', "nj"},      {u'ћ', "c"},       {u'ќ', "kj"},      {u'ѝ', "i"},       {u'ў', "u"},
    {u'џ', "dz"},      {u'ґ', "g"},       {u'\u2010', "-"},  {u'\u2011', "-"},  {u'\u2012', "-"},  {u'\u2013', "-"},
    {u'\u2014', "-"},  {u'\u2015', "-"},  {u'\u2018', "'"},  {u'\u2019', "'"},  {u'\u201a', "'"},  {u'\u201b', "'"},
    {u'\u201c', "\""}, {u'\u201d', "\""}, {u'\u201e', "\""}, {u'\u201f', "\""}, {u'\u2022', "."},  {u'\u2032', "'"},
    {u'\u2033', "\""}, {u'\u2044', "/"},  {u'€', "EUR"},     {u'\u2212', "-"},
};

static_assert(std::is_sorted(std::begin(spellings), std::end(spellings),
                             [](const Spelling &a, const Spelling &b) { return a.letter < b.letter; }),
              "spellingOf() searches by halves");

/// Null when there is none.
const char *spellingOf(QChar small)
{
    const auto *found = std::lower_bound(std::begin(spellings), std::end(spellings), small,
                                         [](const Spelling &spelling, QChar c) { return spelling.letter < c; });
    return found != std::end(spellings) && found->letter == small ? found->latin : nullptr;
}

class LatinWriter
{
public:
    explicit LatinWriter(QStringView text)
        : m_characters(text.toString().normalized(QString::NormalizationForm_C).toUcs4())
    {}

    [[nodiscard]] QString write()
    {
        for (m_at = 0; m_at < m_characters.size(); ++m_at)
            append(m_characters[m_at]);
        return m_latin.simplified();
    }

private:
    void append(char32_t c)
    {
        if (c < 0x80) {
            m_latin += QChar::isPrint(c) ? QChar(char16_t(c)) : QChar(u' ');
        } else if (!appendSpelling(c)) {
            appendParts(c);
        }
    }

    bool appendSpelling(char32_t c)
    {
        const char32_t small = QChar::toLower(c);
        const char *latin = small > 0xffff ? nullptr : spellingOf(QChar(char16_t(small)));
        if (!latin)
            return false;
        const bool diphthong = (small == U'υ' || small == U'ύ') && isOmicron(neighbour(-1));
        QString spelled = QLatin1String(diphthong ? "u" : latin);
        if (small != c) {
            const bool allCapitals =
                QChar::isUpper(neighbour(1)) || (QChar::isUpper(neighbour(-1)) && !QChar::isLower(neighbour(1)));
            const qsizetype capitals = allCapitals ? spelled.size() : 1;
            spelled.replace(0, capitals, spelled.first(capitals).toUpper());
        }
        m_latin += spelled;
        return true;
    }

    /// é → e and a mark, ﬁ → f and i, Ａ → A; the marks and what has no Latin letter at all are left out.
    void appendParts(char32_t c)
    {
        const auto parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toUcs4();
        if (QChar::isSpace(c) || (parts.size() == 1 && QChar::isSpace(parts.constFirst())))
            m_latin += u' ';
        if (parts.size() == 1 && parts.constFirst() == c)
            return;
        for (const char32_t part : parts) {
            if (part < 0x80) {
                append(part);
            } else {
                (void)appendSpelling(part);
            }
        }
    }

    [[nodiscard]] char32_t neighbour(qsizetype offset) const
    {
        const qsizetype at = m_at + offset;
        return at >= 0 && at < m_characters.size() ? m_characters[at] : 0;
    }

    [[nodiscard]] static bool isOmicron(char32_t c) { return c == U'ο' || c == U'ό' || c == U'Ο' || c == U'Ό'; }

    QList<uint> m_characters;
    qsizetype m_at = 0;
    QString m_latin;
};

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isInSepa(QChar c) { return isAsciiLetterOrDigit(c) || QStringView(u"/-?:().,'+ ").contains(c); }

/// What stands for an ASCII character that SEPA lacks.
char16_t nearestInSepa(QChar c)
{
    switch (c.unicode()) {
    case u'&':
        return u'+';
    case u'[':
    case u'{':
        return u'(';
    case u']':
    case u'}':
        return u')';
    case u'_':
    case u'~':
        return u'-';
    case u'"':
    case u'`':
        return u'\'';
    case u'\\':
    case u'|':
        return u'/';
    case u';':
        return u',';
    default:
        return u'.';
    }
}

} // namespace

QString asciiText(QStringView text) { return LatinWriter(text).write(); }

QString sepaText(QStringView text)
{
    QString sepa = asciiText(text);
    for (QChar &c : sepa) {
        if (!isInSepa(c))
            c = nearestInSepa(c);
    }
    return sepa;
}

bool isSepaText(QStringView text) { return std::all_of(text.begin(), text.end(), isInSepa); }

bool hasLetterOrDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

} // namespace laurel
