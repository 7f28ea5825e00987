#include "lint/cppsource.h"

namespace laurel::lint {

namespace {

/// As long as @p text, with nothing but its line ends.
QString blanked(const QString &text)
{
    QString blank(text.size(), u' ');
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            blank[i] = u'\n';
    }
    return blank;
}

bool isWord(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

} // namespace

CppSource::CppSource(const QString &text)
    : m_text(text)
    , m_code(blanked(text))
    , m_comments(m_code)
{
    qsizetype at = 0;
    while (at < m_text.size()) {
        const QChar c = m_text[at];
        if (startsAt(at, u"//") || startsAt(at, u"/*")) {
            const qsizetype end = endOfComment(at);
            for (; at < end; ++at)
                m_comments[at] = m_text[at];
        } else if (c == u'"') {
            at = at > 0 && m_text[at - 1] == u'R' ? readRawString(at) : readString(at);
        } else if (c == u'\'' && (at == 0 || !isWord(m_text[at - 1]) || m_text[at - 1] == u'u')) {
            at = endOfCharacter(at); // not the separator of 1'000
        } else {
            m_code[at] = c;
            ++at;
        }
    }
}

bool CppSource::startsAt(qsizetype at, QStringView what) const
{
    return QStringView(m_text).sliced(at).startsWith(what);
}

qsizetype CppSource::endOfComment(qsizetype at) const
{
    const bool line = m_text[at + 1] == u'/';
    const qsizetype end = line ? m_text.indexOf(u'\n', at) : m_text.indexOf(QLatin1String("*/"), at + 2);
    if (end < 0)
        return m_text.size();
    return line ? end : end + 2;
}

qsizetype CppSource::readString(qsizetype quote)
{
    qsizetype end = quote + 1;
    while (end < m_text.size() && m_text[end] != u'"' && m_text[end] != u'\n')
        end += m_text[end] == u'\\' ? 2 : 1;
    m_literals.append({quote + 1, m_text.mid(quote + 1, end - quote - 1)});
    return end + 1;
}

qsizetype CppSource::readRawString(qsizetype quote)
{
    const qsizetype open = m_text.indexOf(u'(', quote);
    if (open < 0)
        return m_text.size();
    const QString close = u')' + m_text.mid(quote + 1, open - quote - 1) + u'"';
    const qsizetype found = m_text.indexOf(close, open);
    const qsizetype end = found < 0 ? m_text.size() : found;
    m_literals.append({open + 1, m_text.mid(open + 1, end - open - 1)});
    return end + close.size();
}

qsizetype CppSource::endOfCharacter(qsizetype quote) const
{
    qsizetype end = quote + 1;
    while (end < m_text.size() && m_text[end] != u'\'' && m_text[end] != u'\n')
        end += m_text[end] == u'\\' ? 2 : 1;
    return end + 1;
}

} // namespace laurel::lint
