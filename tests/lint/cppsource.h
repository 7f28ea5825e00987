#pragma once

#include <QList>
#include <QString>

namespace laurel::lint {

/// C++ text told apart into code, comments and string literals.
///
/// code() and comments() are as long as the text, with everything else blanked but the line ends, so that an offset
/// means the same in all of them.
class CppSource
{
public:
    struct Literal
    {
        qsizetype offset = 0; ///< of the first character after the quote
        QString text;         ///< as written, escapes and all
    };

    explicit CppSource(const QString &text);

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QString &comments() const { return m_comments; }
    [[nodiscard]] const QList<Literal> &literals() const { return m_literals; }

private:
    [[nodiscard]] qsizetype endOfComment(qsizetype at) const;
    [[nodiscard]] qsizetype readString(qsizetype quote);
    [[nodiscard]] qsizetype readRawString(qsizetype quote);
    [[nodiscard]] qsizetype endOfCharacter(qsizetype quote) const;
    [[nodiscard]] bool startsAt(qsizetype at, QStringView what) const;

    QString m_text;
    QString m_code;
    QString m_comments;
    QList<Literal> m_literals;
};

} // namespace laurel::lint
