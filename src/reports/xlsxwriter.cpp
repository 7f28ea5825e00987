#include "reports/cellformat.h"
#include "reports/exportfile.h"
#include "reports/plaintext.h"
#include "reports/writers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <xlsxwriter.h>

namespace laurel {

namespace {

/// A sheet's 1,048,576 rows without its header.
constexpr qsizetype sheetRows = LXW_ROW_MAX - 1;
/// Characters of one cell.
constexpr qsizetype cellLength = 32767;
/// Spreadsheets keep 15 significant digits; what is longer is written as text rather than changed.
constexpr qint64 exactNumbers = 1'000'000'000'000'000;

struct XlsxWords
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

/// Names of sheets as Excel takes them: 1 to 31 characters, none of []:*?/\, no apostrophe at either end, unique
/// without case.
class SheetNames
{
public:
    [[nodiscard]] QByteArray next(const QString &title)
    {
        QString name = singleLine(title);
        for (QChar &c : name) {
            if (QStringView(u"[]:*?/\\").contains(c))
                c = u'-';
        }
        while (name.startsWith(u'\''))
            name.remove(0, 1);
        name = fitted(name, 31);
        // Excel keeps "History" for itself.
        if (name.isEmpty() || name.compare(QLatin1String("History"), Qt::CaseInsensitive) == 0)
            name = XlsxWords::tr("Table");
        QString unique = name;
        for (int i = 2; m_taken.contains(unique.toCaseFolded()); ++i) {
            const QString suffix = QStringLiteral(" (%1)").arg(i);
            unique = fitted(name, 31 - suffix.size()) + suffix;
        }
        m_taken.insert(unique.toCaseFolded());
        return unique.toUtf8();
    }

private:
    [[nodiscard]] static QString fitted(QString name, qsizetype length)
    {
        name.truncate(length);
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
        while (name.endsWith(u'\'') || name.endsWith(u' '))
            name.chop(1);
        return name;
    }

    QSet<QString> m_taken;
};

class XlsxBook
{
public:
    /// @param createdAt invalid: now.
    XlsxBook(const QByteArray &path, const QByteArray &temporaryFolder, const QDateTime &createdAt)
        : m_temporaryFolder(temporaryFolder)
    {
        // Rows go to a temporary file one by one: a million of them need no memory.
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_temporaryFolder.data();
        m_book = workbook_new_opt(path.constData(), &options);
        if (m_book == nullptr)
            return;
        if (createdAt.isValid()) {
            lxw_doc_properties properties{};
            properties.created = time_t(createdAt.toSecsSinceEpoch());
            workbook_set_properties(m_book, &properties);
        }
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        format_set_text_wrap(m_header);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_TOP);
        m_headerOfFigures = workbook_add_format(m_book);
        format_set_bold(m_headerOfFigures);
        format_set_bottom(m_headerOfFigures, LXW_BORDER_THIN);
        format_set_text_wrap(m_headerOfFigures);
        format_set_align(m_headerOfFigures, LXW_ALIGN_VERTICAL_TOP);
        format_set_align(m_headerOfFigures, LXW_ALIGN_RIGHT);
        m_count = formatOf("#,##0");
        m_share = formatOf("0.0%");
        m_change = formatOf("+0.0%;-0.0%;0.0%");
        m_day = workbook_add_format(m_book);
        // Number format 14: the reader's own short date.
        format_set_num_format_index(m_day, 14);
    }
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;
    ~XlsxBook()
    {
        if (m_book != nullptr)
            workbook_close(m_book);
    }

    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }

    [[nodiscard]] lxw_error close()
    {
        lxw_workbook *book = std::exchange(m_book, nullptr);
        return workbook_close(book);
    }

    [[nodiscard]] lxw_error addTable(const TableData &table)
    {
        qsizetype first = 0;
        do {
            const qsizetype count = std::min(sheetRows, table.rows.size() - first);
            if (const lxw_error error = addSheet(table, first, count); error != LXW_NO_ERROR)
                return error;
            first += count;
        } while (first < table.rows.size());
        return LXW_NO_ERROR;
    }

private:
    [[nodiscard]] lxw_format *formatOf(const char *pattern)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_num_format(format, pattern);
        return format;
    }

    /// Thousands grouped, as many decimals as the currency has.
    [[nodiscard]] lxw_format *moneyFormat(int digits)
    {
        lxw_format *&format = m_money[digits];
        if (format == nullptr) {
            const QByteArray pattern = digits > 0 ? "#,##0." + QByteArray(digits, '0') : QByteArrayLiteral("#,##0");
            format = formatOf(pattern.constData());
        }
        return format;
    }

    [[nodiscard]] lxw_error addSheet(const TableData &table, qsizetype first, qsizetype count)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, m_names.next(table.title).constData());
        if (sheet == nullptr)
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const TableColumn &column = table.columns.at(i);
            lxw_format *format = isFigure(column.kind) ? m_headerOfFigures : m_header;
            if (const lxw_error error = writeText(sheet, 0, i, column.title, format); error != LXW_NO_ERROR)
                return error;
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), columnWidth(table, i, first, count), nullptr);
        }
        for (qsizetype row = 0; row < count; ++row) {
            const QList<Cell> &cells = table.rows.at(first + row);
            for (qsizetype i = 0; i < std::min(cells.size(), table.columns.size()); ++i) {
                if (const lxw_error error = writeCell(sheet, row + 1, i, cells.at(i), table.columns.at(i).kind);
                    error != LXW_NO_ERROR)
                    return error;
            }
        }
        worksheet_freeze_panes(sheet, 1, 0);
        if (!table.columns.isEmpty())
            worksheet_autofilter(sheet, 0, 0, lxw_row_t(count), lxw_col_t(table.columns.size() - 1));
        return LXW_NO_ERROR;
    }

    /// In characters, wide enough for the column's first thousand cells, narrow enough to see several columns.
    [[nodiscard]] static double columnWidth(const TableData &table, qsizetype column, qsizetype first, qsizetype count)
    {
        qsizetype longest = 0;
        const QStringList words = table.columns.at(column).title.split(u' ');
        for (const QString &word : words)
            longest = std::max(longest, word.size() + 3); // and the filter's button
        for (qsizetype row = first; row < first + std::min<qsizetype>(count, 1000); ++row)
            longest = std::max(longest, textLength(table.rows.at(row).value(column)));
        return double(std::clamp<qsizetype>(longest + 2, 8, 48));
    }
    [[nodiscard]] static qsizetype textLength(const Cell &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell))
            return text->size();
        if (const auto *amount = std::get_if<Money>(&cell))
            return amount->toDecimalText().size() * 4 / 3;
        if (const auto *number = std::get_if<qint64>(&cell))
            return QString::number(*number).size() * 4 / 3;
        return std::holds_alternative<QDate>(cell) ? 10 : 6;
    }

    [[nodiscard]] lxw_error writeCell(lxw_worksheet *sheet, qsizetype row, qsizetype column, const Cell &cell,
                                      ColumnKind kind)
    {
        if (const auto *text = std::get_if<QString>(&cell))
            return writeText(sheet, row, column, *text, nullptr);
        if (const auto *number = std::get_if<qint64>(&cell)) {
            if (std::abs(double(*number)) >= double(exactNumbers))
                return writeText(sheet, row, column, QString::number(*number), nullptr);
            return worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), double(*number), m_count);
        }
        if (const auto *amount = std::get_if<Money>(&cell))
            return writeMoney(sheet, row, column, *amount);
        if (const auto *share = std::get_if<double>(&cell); share != nullptr && std::isfinite(*share))
            return worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), *share,
                                          kind == ColumnKind::Change ? m_change : m_share);
        if (const auto *day = std::get_if<QDate>(&cell); day != nullptr && day->isValid())
            return writeDay(sheet, row, column, *day);
        return LXW_NO_ERROR;
    }

    /// A spreadsheet has one type of number, the double, and shows 15 digits of it: this is the one place where an
    /// amount becomes one. The quotient is the double nearest to the exact amount, so it shows, and reads back, as that
    /// amount.
    [[nodiscard]] lxw_error writeMoney(lxw_worksheet *sheet, qsizetype row, qsizetype column, const Money &amount)
    {
        if (std::abs(double(amount.minor())) >= double(exactNumbers))
            return writeText(sheet, row, column, amount.toDecimalText(), nullptr);
        const double value = double(amount.minor()) / double(amount.currency().scale());
        return worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), value,
                                      moneyFormat(amount.currency().digits()));
    }

    [[nodiscard]] lxw_error writeDay(lxw_worksheet *sheet, qsizetype row, qsizetype column, QDate day)
    {
        // Spreadsheets count days from 1900, with a leap day too many in it.
        if (day < QDate(1900, 3, 1) || day > QDate(9999, 12, 31))
            return writeText(sheet, row, column, day.toString(Qt::ISODate), nullptr);
        return worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), double(QDate(1899, 12, 30).daysTo(day)),
                                      m_day);
    }

    /// Always of type string, so that nothing is calculated.
    [[nodiscard]] lxw_error writeText(lxw_worksheet *sheet, qsizetype row, qsizetype column, const QString &text,
                                      lxw_format *format)
    {
        QString shown = printableText(text);
        if (shown.size() > cellLength) {
            shown.truncate(cellLength - 2);
            if (shown.back().isHighSurrogate())
                shown.chop(1);
            shown += QChar(0x2026);
        }
        return worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), shown.toUtf8().constData(), format);
    }

    QByteArray m_temporaryFolder;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_headerOfFigures = nullptr;
    lxw_format *m_count = nullptr;
    lxw_format *m_share = nullptr;
    lxw_format *m_change = nullptr;
    lxw_format *m_day = nullptr;
    QHash<int, lxw_format *> m_money; ///< by the currency's digits
    SheetNames m_names;
};

/// What to say when the workbook could not be made.
using BookError = std::function<Error(qint64 size, const QString &detail)>;

/// Makes the workbook in @p folder, and reads it.
Result<QByteArray> bookIn(const QTemporaryDir &folder, const QList<TableData> &tables, const QDateTime &createdAt,
                          const BookError &errorOf)
{
    if (!folder.isValid())
        return tl::unexpected(errorOf(0, folder.errorString()));
    const QString draft = folder.filePath(QStringLiteral("book.xlsx"));
    XlsxBook book(QFile::encodeName(draft), QFile::encodeName(folder.path()), createdAt);
    lxw_error error = book.isOpen() ? LXW_NO_ERROR : LXW_ERROR_MEMORY_MALLOC_FAILED;
    // A workbook needs a sheet.
    const QList<TableData> sheets = tables.isEmpty() ? QList<TableData>{TableData{}} : tables;
    for (const TableData &table : sheets) {
        if (error == LXW_NO_ERROR)
            error = book.addTable(table);
    }
    if (error == LXW_NO_ERROR)
        error = book.close();
    QFile file(draft);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(errorOf(QFileInfo(draft).size(), QString::fromUtf8(lxw_strerror(error))));
    return file.readAll();
}

/// Where temporary files are cannot be chosen, so the message names no file.
Error temporaryError(qint64 size, const QString &detail)
{
    if (const QStorageInfo storage(QDir::tempPath()); storage.isValid() && storage.bytesAvailable() <= size)
        return {ErrorCode::NoSpace,
                XlsxWords::tr("The workbook was not made: the disk of temporary files is full. Free some space there."),
                detail};
    return {ErrorCode::Io,
            XlsxWords::tr("The workbook was not made: temporary files cannot be written to “%1”.")
                .arg(QDir::toNativeSeparators(QDir::tempPath())),
            detail};
}

} // namespace

Result<> writeXlsx(const QList<TableData> &tables, const QString &path)
{
    // Beside the target, so that only one disk needs the space; private to the user, gone afterwards.
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + QStringLiteral("/.laurel-XXXXXX"));
    const Result<QByteArray> book = bookIn(
        folder, tables, {}, [&path](qint64 size, const QString &detail) { return writeError(path, size, detail); });
    return book ? replaceFile(path, *book) : fail(book);
}

Result<QByteArray> xlsxOf(const QList<TableData> &tables, const QDateTime &createdAt)
{
    const QTemporaryDir folder;
    return bookIn(folder, tables, createdAt, &temporaryError);
}

} // namespace laurel
