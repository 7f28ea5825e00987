#include "storage/statements.h"

#include "core/daterange.h"

namespace laurel {

QString textOf(const SQLite::Column &column)
{
    // getText() first: it converts, and getBytes() then counts the converted text.
    const char *text = column.getText();
    return QString::fromUtf8(text, column.getBytes());
}

QDate dayOf(const SQLite::Column &column) { return column.isNull() ? QDate() : fromEpochDay(column.getInt64()); }

QDateTime instantOf(const SQLite::Column &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromSecsSinceEpoch(column.getInt64(), Qt::UTC);
}

Currency currencyOf(const SQLite::Column &column) { return Currency::fromCode(textOf(column)).value_or(Currency()); }

void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}

void bindDay(SQLite::Statement &statement, int index, QDate day)
{
    if (day.isValid())
        statement.bind(index, static_cast<int64_t>(toEpochDay(day)));
    else
        statement.bind(index);
}

} // namespace laurel
