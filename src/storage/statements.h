#pragma once

#include "core/currency.h"
#include "core/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

// Between SQLite's values and ours; shared by the repositories here and the queries of src/analytics.
namespace laurel {

[[nodiscard]] QString textOf(const SQLite::Column &column);
[[nodiscard]] QDate dayOf(const SQLite::Column &column); ///< NULL → invalid
[[nodiscard]] QDateTime instantOf(const SQLite::Column &column);
[[nodiscard]] Currency currencyOf(const SQLite::Column &column); ///< invalid text → invalid currency

void bindText(SQLite::Statement &statement, int index, const QString &text);
void bindDay(SQLite::Statement &statement, int index, QDate day); ///< invalid → NULL
template <typename IdType>
void bindId(SQLite::Statement &statement, int index, IdType id) ///< none → NULL
{
    if (id.isValid())
        statement.bind(index, static_cast<int64_t>(id.value()));
    else
        statement.bind(index);
}

} // namespace laurel
