#include "reports/plaintext.h"

namespace laurel {

namespace {

/// Embeddings, overrides and isolates: in a name they serve to disguise what follows.
bool changesDirection(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isPrintable(QChar c)
{
    return !c.isSurrogate() && c.category() != QChar::Other_Control && c.unicode() < 0xfffe && !changesDirection(c);
}

} // namespace

QString printableText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate()) {
            if (i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
                kept += c;
                kept += text.at(++i);
            }
        } else if (c == u'\t') {
            kept += u' ';
        } else if (c == u'\n') {
            kept += c;
        } else if (isPrintable(c)) {
            kept += c;
        }
    }
    return kept;
}

QString singleLine(const QString &text)
{
    // No-break spaces stay: they hold figures and their units together.
    return printableText(text).replace(u'\n', u' ').trimmed();
}

QString withTrueMinus(QString figure)
{
    for (qsizetype i = 0; i + 1 < figure.size(); ++i) {
        if (figure.at(i) == u'-' && figure.at(i + 1).isDigit())
            figure[i] = QChar(0x2212);
    }
    return figure;
}

} // namespace laurel
