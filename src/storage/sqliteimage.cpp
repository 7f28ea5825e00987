#include "storage/sqliteimage.h"

#include <QtEndian>
#include <algorithm>
#include <bit>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace laurel {

namespace {

constexpr size_t headSize = 100;
constexpr size_t pageHeadSize = 8;
constexpr size_t innerPageHeadSize = 12;
constexpr char tableLeaf = 13;
constexpr char tableInner = 5;
constexpr char indexLeaf = 10;
constexpr char indexInner = 2;

/// Seven bits a byte, the highest first; a ninth byte holds eight. @returns the first byte after it.
char *putVarint(char *to, quint64 value)
{
    if (value < 0x80) {
        *to = char(value);
        return to + 1;
    }
    std::array<char, 9> bytes;
    size_t at = bytes.size();
    if (value >> 56) {
        bytes[--at] = char(value & 0xFF);
        value >>= 8;
        while (at > 0) {
            bytes[--at] = char((value & 0x7F) | 0x80);
            value >>= 7;
        }
    } else {
        bytes[--at] = char(value & 0x7F);
        while (value >>= 7)
            bytes[--at] = char((value & 0x7F) | 0x80);
    }
    std::memcpy(to, bytes.data() + at, bytes.size() - at);
    return to + (bytes.size() - at);
}

size_t varintSize(quint64 value)
{
    const auto bits = size_t(std::bit_width(value | 1));
    return std::min<size_t>((bits + 6) / 7, 9);
}

} // namespace

void SqliteRecord::add(std::string_view text)
{
    m_whole = m_whole && m_typesSize + 3 <= mostTypes && m_valuesSize + text.size() <= mostTexts;
    if (!m_whole)
        return;
    m_typesSize = size_t(putVarint(m_types.data() + m_typesSize, 13 + 2 * quint64(text.size())) - m_types.data());
    if (!text.empty()) // an empty one may have no address
        std::memcpy(m_values.data() + m_valuesSize, text.data(), text.size());
    m_valuesSize += text.size();
}

char *SqliteRecord::copyTo(char *to) const
{
    *to++ = char(m_typesSize + 1);
    std::memcpy(to, m_types.data(), m_typesSize);
    std::memcpy(to + m_typesSize, m_values.data(), m_valuesSize);
    return to + m_typesSize + m_valuesSize;
}

SqliteImage::SqliteImage() : m_pages(pageSize, '\0') {}

SqliteImage::~SqliteImage()
{
    if (!m_read.empty())
        sqlite3_deserialize(m_handle, m_schema.c_str(), nullptr, 0, 0, 0);
}

int SqliteImage::addTree(Tree tree)
{
    m_trees.push_back(std::move(tree));
    return int(m_trees.size()) - 1;
}

int SqliteImage::addTable(const std::string &name, const std::string &sql) { return addTree({"table", name, name, sql, true}); }

int SqliteImage::addTableWithoutRowId(const std::string &name, const std::string &sql) { return addTree({"table", name, name, sql, false}); }

int SqliteImage::addIndex(const std::string &name, const std::string &table, const std::string &sql)
{
    return addTree({"index", name, table, sql, false});
}

void SqliteImage::setNumber(size_t at, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        m_pages[at + size_t(i)] = char((value >> (8 * (bytes - 1 - i))) & 0xFF);
}

size_t SqliteImage::newPage(char type)
{
    const size_t page = m_pages.size();
    m_pages.resize(page + pageSize);
    m_pages[page] = type;
    return page;
}

char *SqliteImage::take(size_t page, size_t headAt, size_t &content, quint32 &cells, size_t size)
{
    content -= size;
    setNumber(headAt + size_t(cells) * 2, quint32(content), 2);
    ++cells;
    return m_pages.data() + page + content;
}

bool SqliteImage::addRow(int table, qint64 rowId, const SqliteRecord &record)
{
    const size_t length = record.size();
    if (!record.isWhole() || length > pageSize - 35) // the rest of it would go to pages of its own
        return false;
    Tree &tree = m_trees[size_t(table)];
    char *to = room(tree, varintSize(length) + varintSize(quint64(rowId)) + length);
    record.copyTo(putVarint(putVarint(to, length), quint64(rowId)));
    tree.lastRow = rowId;
    return true;
}

bool SqliteImage::addEntry(int index, const SqliteRecord &record)
{
    const size_t length = record.size();
    if (!record.isWhole() || length > (pageSize - 12) * 64 / 255 - 23)
        return false;
    Tree &tree = m_trees[size_t(index)];
    const size_t size = varintSize(length) + length;
    if (char *to = room(tree, size)) {
        record.copyTo(putVarint(to, length));
        return true;
    }
    std::string &above = tree.dividers.back();
    above.resize(4 + size);
    tree.above += size;
    m_mostAbove = std::max(m_mostAbove, tree.above);
    record.copyTo(putVarint(above.data() + 4, length));
    return true;
}

void SqliteImage::closeLeaf(Tree &tree)
{
    setNumber(tree.leaf + 3, tree.cells, 2);
    setNumber(tree.leaf + 5, quint32(tree.content), 2);
    std::string &above = tree.dividers.emplace_back(4, '\0');
    const quint32 page = qToBigEndian(pageNumber(tree.leaf));
    std::memcpy(above.data(), &page, 4);
    if (tree.hasRows) {
        above.resize(4 + varintSize(quint64(tree.lastRow)));
        putVarint(above.data() + 4, quint64(tree.lastRow));
    }
    tree.above += above.size() + 2;
    m_mostAbove = std::max(m_mostAbove, tree.above);
    tree.fullLeaf = tree.leaf;
    tree.leaf = 0;
}

char *SqliteImage::room(Tree &tree, size_t size)
{
    const bool full = tree.leaf != 0 && tree.content < pageHeadSize + (size_t(tree.cells) + 1) * 2 + size;
    const size_t lastSize = tree.lastSize;
    if (full)
        closeLeaf(tree);
    if (tree.leaf == 0) {
        tree.leaf = newPage(tree.hasRows ? tableLeaf : indexLeaf);
        tree.content = pageSize;
        tree.cells = 0;
    }
    if (full && !tree.hasRows) {
        tree.lastSize = lastSize; // of the leaf that is full
        return nullptr;
    }
    tree.lastSize = size;
    return take(tree.leaf, tree.leaf + pageHeadSize, tree.content, tree.cells, size);
}

void SqliteImage::fillLastLeaf(Tree &tree)
{
    // The entry above goes into the empty leaf, and the last one of the leaf before it goes up.
    std::string &above = tree.dividers.back();
    const std::string entry = above.substr(4);
    std::memcpy(take(tree.leaf, tree.leaf + pageHeadSize, tree.content, tree.cells, entry.size()), entry.data(), entry.size());
    const auto number = [this](size_t at) { return quint32(quint8(m_pages[at])) << 8 | quint8(m_pages[at + 1]); };
    const quint32 content = number(tree.fullLeaf + 5);
    above.replace(4, std::string::npos, m_pages, tree.fullLeaf + content, tree.lastSize);
    setNumber(tree.fullLeaf + 3, number(tree.fullLeaf + 3) - 1, 2);
    setNumber(tree.fullLeaf + 5, content + quint32(tree.lastSize), 2);
}

quint32 SqliteImage::finishTree(Tree &tree)
{
    if (tree.leaf == 0) {
        tree.leaf = newPage(tree.hasRows ? tableLeaf : indexLeaf);
        tree.content = pageSize;
        tree.cells = 0;
    }
    if (tree.cells == 0 && !tree.dividers.empty())
        fillLastLeaf(tree);
    setNumber(tree.leaf + 3, tree.cells, 2);
    setNumber(tree.leaf + 5, quint32(tree.content), 2);
    if (tree.dividers.empty())
        return pageNumber(tree.leaf);
    const size_t root = newPage(tree.hasRows ? tableInner : indexInner);
    size_t content = pageSize;
    quint32 cells = 0;
    for (const std::string &divider : tree.dividers)
        std::memcpy(take(root, root + innerPageHeadSize, content, cells, divider.size()), divider.data(), divider.size());
    setNumber(root + 3, cells, 2);
    setNumber(root + 5, quint32(content), 2);
    setNumber(root + 8, pageNumber(tree.leaf), 4);
    return pageNumber(root);
}

void SqliteImage::writeHead()
{
    std::vector<quint32> roots;
    for (Tree &tree : m_trees)
        roots.push_back(finishTree(tree));
    std::memset(m_pages.data(), 0, pageSize);
    std::memcpy(m_pages.data(), "SQLite format 3", 16);
    setNumber(16, 1, 2); // pages of 64 KiB
    m_pages[18] = m_pages[19] = 1; // a rollback journal
    m_pages[21] = 64;
    m_pages[22] = m_pages[23] = 32;
    setNumber(24, 1, 4); // changed once
    setNumber(28, quint32(m_pages.size() / pageSize), 4);
    setNumber(40, 1, 4); // schema cookie
    setNumber(44, 4, 4); // schema format
    setNumber(56, 1, 4); // UTF-8
    setNumber(92, 1, 4); // the page count is valid for change 1
    setNumber(96, quint32(SQLITE_VERSION_NUMBER), 4);
    m_pages[headSize] = tableLeaf;
    size_t content = pageSize;
    quint32 cells = 0;
    SqliteRecord row;
    for (size_t i = 0; i < m_trees.size(); ++i) {
        row.clear();
        for (const std::string &text : {m_trees[i].type, m_trees[i].name, m_trees[i].table})
            row.add(text);
        row.add(qint64(roots[i]));
        row.add(m_trees[i].sql);
        const size_t size = varintSize(row.size()) + 1 + row.size();
        row.copyTo(putVarint(putVarint(take(0, headSize + pageHeadSize, content, cells, size), row.size()), i + 1));
    }
    setNumber(headSize + 3, cells, 2);
    setNumber(headSize + 5, quint32(content), 2);
}

Result<> SqliteImage::replace(sqlite3 *handle, const char *schema)
{
    writeHead();
    m_handle = handle;
    m_schema = schema;
    // SQLite lets go of what it read so far when it gets this.
    std::string before = std::exchange(m_read, std::move(m_pages));
    const auto size = sqlite3_int64(m_read.size());
    auto *bytes = reinterpret_cast<unsigned char *>(m_read.data());
    const int code = sqlite3_deserialize(handle, schema, bytes, size, size, SQLITE_DESERIALIZE_READONLY);
    m_pages = std::move(before);
    m_pages.resize(pageSize);
    for (Tree &tree : m_trees) {
        tree.leaf = 0;
        tree.dividers.clear();
        tree.above = 0;
    }
    m_mostAbove = 0;
    return code == SQLITE_OK ? Result<>() : fail(ErrorCode::Internal, {}, QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace laurel
