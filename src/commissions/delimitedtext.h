#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace laurel {

/// The text of @p bytes by their byte order mark, else UTF-8, else Latin-1. No mark stays in front.
[[nodiscard]] QString decodedText(const QByteArray &bytes);

/// One record of a delimited text.
struct DelimitedRow
{
    QStringList cells; ///< trimmed
    int line = 0;      ///< where it begins, from 1
};

/// Small tables, as RFC 4180 says: quoted cells may hold delimiters, line ends and doubled quotes. A quote that never
/// closes is an ordinary character. Blank lines are left out.
[[nodiscard]] QList<DelimitedRow> delimitedRows(QStringView text, QChar delimiter);

} // namespace laurel
