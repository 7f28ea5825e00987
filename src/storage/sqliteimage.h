#pragma once

#include "core/result.h"

#include <QtEndian>
#include <array>
#include <bit>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace laurel {

/// One row or index entry in SQLite's record format: types first, then values.
class SqliteRecord
{
public:
    void clear()
    {
        m_typesSize = 0;
        m_valuesSize = 0;
        m_whole = true;
    }
    void addNull() { addType(0); }
    void add(qint64 value)
    {
        if (value == 0 || value == 1) { // types of their own
            addType(char(8 + value));
            return;
        }
        const Form form = forms[size_t(std::bit_width(quint64(value < 0 ? ~value : value)))];
        addType(form.type);
        const quint64 highestFirst = qToBigEndian(quint64(value) << (64 - 8 * form.width));
        std::memcpy(m_values.data() + m_valuesSize, &highestFirst, sizeof highestFirst);
        m_valuesSize += m_whole ? form.width : 0;
    }
    void add(std::string_view text);
    /// @returns false when it has more columns or longer texts than a record here may have.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] size_t size() const { return 1 + m_typesSize + m_valuesSize; }
    /// Writes size() bytes. @returns the first byte after them.
    char *copyTo(char *to) const;

private:
    static constexpr size_t mostTypes = 126; // with its length the head takes one byte for it
    static constexpr size_t mostTexts = 16 * 1024;

    /// How an integer is written: in 1, 2, 3, 4, 6 or 8 bytes, the highest first.
    struct Form
    {
        char type;
        quint8 width;
    };
    /// By the number of its bits without the sign.
    static constexpr std::array<Form, 64> forms = [] {
        constexpr std::array<Form, 6> all = {{{1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 6}, {6, 8}}};
        std::array<Form, 64> byBits{};
        for (size_t bits = 0, form = 0; bits < byBits.size(); ++bits) {
            form += bits + 1 > size_t(all[form].width) * 8 ? 1 : 0;
            byBits[bits] = all[form];
        }
        return byBits;
    }();

    void addType(char type)
    {
        m_types[m_typesSize] = type;
        m_whole = m_whole && m_typesSize < mostTypes;
        m_typesSize += m_whole ? 1 : 0;
    }

    std::array<char, mostTypes + 9> m_types;
    std::array<char, mostTexts + (mostTypes + 2) * 8> m_values; // and integers
    size_t m_typesSize = 0;
    size_t m_valuesSize = 0;
    bool m_whole = true;
};

/// Tables in memory as SQLite keeps them in a file (https://sqlite.org/fileformat2.html, part 1 and 2), made row by row without SQLite's help.
///
/// SQLite copies rows from one table into another of the same definition without looking into them (INSERT … SELECT *), in a third
/// of the time that it takes to make them from values. It cannot be told rows, but it can be told a database: sqlite3_deserialize().
/// Neither types nor CHECKs are looked at on the way, so whoever adds rows answers for them; `verify` looks at all of them.
class SqliteImage
{
public:
    SqliteImage();
    SqliteImage(SqliteImage &&) noexcept = default;
    SqliteImage &operator=(SqliteImage &&) = delete;
    ~SqliteImage();

    /// @param sql its definition, from sqlite_schema. Tables first; an index follows the table it is of. @returns its number.
    int addTable(const std::string &name, const std::string &sql);
    int addTableWithoutRowId(const std::string &name, const std::string &sql);
    int addIndex(const std::string &name, const std::string &table, const std::string &sql);

    /// Rows ascend by @p rowId, entries by their order in the index; a table WITHOUT ROWID has its columns, key first, as entries. @returns false when @p record is too long for a page: nothing was added.
    [[nodiscard]] bool addRow(int table, qint64 rowId, const SqliteRecord &record);
    [[nodiscard]] bool addEntry(int index, const SqliteRecord &record);

    [[nodiscard]] size_t size() const { return m_pages.size(); }
    /// A page more and the one above its leaves would be full: replace() first.
    [[nodiscard]] bool isFull() const { return m_mostAbove > pageSize - 4096; }
    /// Puts it in the place of the attached database @p schema of @p handle, which reads it in place until the next time, and begins anew
    /// with empty tables. The schema is empty when this is gone.
    [[nodiscard]] Result<> replace(sqlite3 *handle, const char *schema);

private:
    /// A table or index that grows at its end.
    struct Tree
    {
        std::string type;
        std::string name;
        std::string table;
        std::string sql;
        bool hasRows = true;   ///< pages of rows, not of entries
        size_t fullLeaf = 0;   ///< offset of the last page that is full
        size_t leaf = 0;       ///< offset of the page that is being filled; 0: none yet
        size_t content = 0;    ///< offset in it where cells begin; they grow towards its head
        quint32 cells = 0;
        size_t lastSize = 0;   ///< of the last cell
        qint64 lastRow = 0;
        size_t above = 0;      ///< bytes of the dividers with their places
        std::vector<std::string> dividers = {}; ///< cells of the page above, one for each leaf that is full
    };

    int addTree(Tree tree);
    [[nodiscard]] size_t newPage(char type);
    /// Room for a cell of @p size bytes in the leaf; null where it goes above instead (an entry after a full leaf).
    [[nodiscard]] char *room(Tree &tree, size_t size);
    void closeLeaf(Tree &tree);
    [[nodiscard]] char *take(size_t page, size_t headAt, size_t &content, quint32 &cells, size_t size);
    /// SQLite wants something in each leaf.
    void fillLastLeaf(Tree &tree);
    /// The page number of a tree's root, once all its rows are in.
    [[nodiscard]] quint32 finishTree(Tree &tree);
    void writeHead();
    void setNumber(size_t at, quint32 value, int bytes);
    [[nodiscard]] quint32 pageNumber(size_t offset) const { return quint32(offset / pageSize) + 1; }

    static constexpr size_t pageSize = 64 * 1024; ///< the largest there is

    std::vector<Tree> m_trees;
    size_t m_mostAbove = 0; ///< bytes in the fullest page above leaves
    std::string m_pages; ///< the first is the head's
    std::string m_read;  ///< those that SQLite reads
    sqlite3 *m_handle = nullptr;
    std::string m_schema;
};

} // namespace laurel
