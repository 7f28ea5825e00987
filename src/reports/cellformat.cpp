#include "reports/cellformat.h"

#include "core/localformat.h"
#include "reports/plaintext.h"

#include <algorithm>

namespace laurel {

namespace {

template <typename... Cases>
struct Overloaded : Cases...
{
    using Cases::operator()...;
};

QString nothing() { return QString(QChar(0x2013)); }

/// Whether every amount of the column has the one currency that the column's title names.
bool titleNamesCurrency(const TableData &table, qsizetype column, const QLocale &locale)
{
    const QString &title = table.columns.at(column).title;
    Currency common;
    const auto isCommon = [&](const QList<Cell> &row) {
        const Money *amount = column < row.size() ? std::get_if<Money>(&row.at(column)) : nullptr;
        if (amount == nullptr)
            return true;
        const bool fits = !common.isValid() || common == amount->currency();
        common = amount->currency();
        return fits;
    };
    if (!std::all_of(table.rows.cbegin(), table.rows.cend(), isCommon) || !isCommon(table.sums))
        return false;
    return common.isValid() && (title.contains(common.code()) || title.contains(currencyMark(common, locale)));
}

} // namespace

QString formatDay(QDate day, const QLocale &locale)
{
    if (!day.isValid())
        return nothing();
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(day, format);
}

CellFormat::CellFormat(const TableData &table, const QLocale &locale)
    : m_locale(locale)
{
    m_columns.reserve(table.columns.size());
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        m_columns.append({table.columns.at(column).kind, titleNamesCurrency(table, column, locale)});
}

QString CellFormat::text(qsizetype column, const Cell &cell) const
{
    const Overloaded print{
        [](std::monostate) { return nothing(); },
        [](const QString &text) {
            const QString line = singleLine(text);
            return line.isEmpty() ? nothing() : line;
        },
        [this](qint64 number) { return formatCount(number, m_locale); },
        [this, column](const Money &amount) {
            return m_columns.value(column).namesCurrency ? formatAmount(amount, m_locale)
                                                         : formatMoney(amount, m_locale);
        },
        [this, column](double share) {
            const bool change = m_columns.value(column).kind == ColumnKind::Change;
            return change ? formatChange(Kpi::Net, share, m_locale) : formatKpi(KpiValue(share), m_locale);
        },
        [this](QDate day) { return formatDay(day, m_locale); },
    };
    return std::visit(print, cell);
}

bool isFigure(ColumnKind kind) { return kind != ColumnKind::Text && kind != ColumnKind::Date; }

} // namespace laurel
