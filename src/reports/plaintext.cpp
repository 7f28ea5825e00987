#include "reports/plaintext.h"

namespace laurel {

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
        } else if (!c.isLowSurrogate() && c.category() != QChar::Other_Control && c.unicode() < 0xfffe) {
            kept += c;
        }
    }
    return kept;
}

QString singleLine(const QString &text)
{
    return printableText(text).simplified();
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
