#include "storage/importstorebulk.h"

#include "storage/sqlerror.h"

#include <array>
#include <atomic>
#include <sqlite3.h>
#include <utility>

namespace laurel {

struct BulkStatement::Source
{
    const BulkRows *rows = nullptr;
    std::string declaration;
};

namespace {

struct Table : sqlite3_vtab
{
    const void *source = nullptr;
};

struct Cursor : sqlite3_vtab_cursor
{
    const BulkRows *rows = nullptr;
    qint64 count = 0;
    qint64 row = 0;
};

} // namespace

BulkRows::~BulkRows() = default;

BulkStatement::BulkStatement() = default;
BulkStatement::~BulkStatement() { close(); }

BulkStatement::BulkStatement(BulkStatement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_name(std::move(other.m_name))
    , m_source(std::move(other.m_source))
{}

BulkStatement &BulkStatement::operator=(BulkStatement &&other) noexcept
{
    close();
    m_handle = std::exchange(other.m_handle, nullptr);
    m_statement = std::exchange(other.m_statement, nullptr);
    m_name = std::move(other.m_name);
    m_source = std::move(other.m_source);
    return *this;
}

void BulkStatement::close() noexcept
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    if (m_handle) // without methods: the module is dropped
        sqlite3_create_module_v2(m_handle, m_name.c_str(), nullptr, nullptr, nullptr);
    m_handle = nullptr;
}

Result<BulkStatement> BulkStatement::insert(sqlite3 *handle, const char *name, int columns, const std::string &into,
                                            const std::string &select)
{
    return prepare(handle, name, columns, "INSERT OR FAIL INTO " + into + " SELECT " + select + " FROM ", "");
}

Result<BulkStatement> BulkStatement::remove(sqlite3 *handle, const char *name, const std::string &from)
{
    return prepare(handle, name, 1, "DELETE FROM " + from + " WHERE id IN (SELECT c0 FROM ", ")");
}

Result<BulkStatement> BulkStatement::prepare(sqlite3 *handle, const char *name, int columns, const std::string &sql, const char *after)
{
    static const sqlite3_module module = [] {
        sqlite3_module methods{};
        methods.xConnect = [](sqlite3 *db, void *aux, int, const char *const *, sqlite3_vtab **table, char **) {
            const int status = sqlite3_declare_vtab(db, static_cast<Source *>(aux)->declaration.c_str());
            if (status != SQLITE_OK)
                return status;
            auto *created = new Table{};
            created->source = aux;
            *table = created;
            return SQLITE_OK;
        };
        methods.xDisconnect = [](sqlite3_vtab *table) {
            delete static_cast<Table *>(table);
            return SQLITE_OK;
        };
        methods.xBestIndex = [](sqlite3_vtab *, sqlite3_index_info *info) {
            info->estimatedCost = 1e6;
            return SQLITE_OK;
        };
        methods.xOpen = [](sqlite3_vtab *, sqlite3_vtab_cursor **cursor) {
            *cursor = new Cursor{};
            return SQLITE_OK;
        };
        methods.xClose = [](sqlite3_vtab_cursor *cursor) {
            delete static_cast<Cursor *>(cursor);
            return SQLITE_OK;
        };
        methods.xFilter = [](sqlite3_vtab_cursor *base, int, const char *, int, sqlite3_value **) {
            auto *cursor = static_cast<Cursor *>(base);
            cursor->rows = static_cast<const Source *>(static_cast<Table *>(base->pVtab)->source)->rows;
            cursor->count = cursor->rows ? cursor->rows->count() : 0;
            cursor->row = 0;
            return SQLITE_OK;
        };
        methods.xNext = [](sqlite3_vtab_cursor *cursor) {
            ++static_cast<Cursor *>(cursor)->row;
            return SQLITE_OK;
        };
        methods.xEof = [](sqlite3_vtab_cursor *base) {
            const auto *cursor = static_cast<Cursor *>(base);
            return int(cursor->row >= cursor->count);
        };
        methods.xColumn = [](sqlite3_vtab_cursor *base, sqlite3_context *context, int column) {
            const auto *cursor = static_cast<Cursor *>(base);
            cursor->rows->value(context, cursor->row, column);
            return SQLITE_OK;
        };
        methods.xRowid = [](sqlite3_vtab_cursor *cursor, sqlite3_int64 *row) {
            *row = static_cast<Cursor *>(cursor)->row;
            return SQLITE_OK;
        };
        return methods;
    }();

    BulkStatement statement;
    statement.m_handle = handle;
    // One of its own for each: a module of the same name would take the place of one that is still in use.
    static std::atomic<int> number = 0;
    statement.m_name = std::string(name) + '_' + std::to_string(++number);
    statement.m_source = std::make_unique<Source>();
    statement.m_source->declaration = "CREATE TABLE x (" + bulkColumns(columns) + ")";
    const std::string whole = sql + statement.m_name + after;
    if (sqlite3_create_module_v2(handle, statement.m_name.c_str(), &module, statement.m_source.get(), nullptr) != SQLITE_OK
        || sqlite3_prepare_v3(handle, whole.c_str(), int(whole.size()), SQLITE_PREPARE_PERSISTENT, &statement.m_statement, nullptr)
            != SQLITE_OK)
        return tl::unexpected<Error>(sqlError(handle));
    return statement;
}

Result<> BulkStatement::run(const BulkRows &rows)
{
    m_source->rows = &rows;
    const int status = sqlite3_step(m_statement);
    Result<> result;
    if (status != SQLITE_DONE)
        result = tl::unexpected<Error>(sqlError(m_handle));
    sqlite3_reset(m_statement);
    m_source->rows = nullptr;
    return result;
}

void IdRows::value(sqlite3_context *context, qint64 row, int) const { sqlite3_result_int64(context, m_ids[size_t(row)]); }

void resultText(sqlite3_context *context, std::string_view text)
{
    // An empty view has no address, and SQLite takes a null address for NULL.
    sqlite3_result_text(context, text.empty() ? "" : text.data(), int(text.size()), SQLITE_STATIC);
}

void resultCurrency(sqlite3_context *context, Currency currency)
{
    // Every code there can be, so that SQLite may keep the address instead of a copy.
    static const std::string all = [] {
        std::string codes(26 * 26 * 26 * 3, ' ');
        for (size_t i = 0; i < codes.size() / 3; ++i) {
            codes[i * 3] = char('A' + i / 676);
            codes[i * 3 + 1] = char('A' + i / 26 % 26);
            codes[i * 3 + 2] = char('A' + i % 26);
        }
        return codes;
    }();
    const std::array<char, 3> letters = currency.letters();
    const size_t index = size_t(letters[0] - 'A') * 676 + size_t(letters[1] - 'A') * 26 + size_t(letters[2] - 'A');
    if (index * 3 < all.size())
        sqlite3_result_text(context, all.data() + index * 3, 3, SQLITE_STATIC);
    else
        sqlite3_result_null(context); // no currency: the table refuses it
}

std::string bulkColumns(int count, int first)
{
    std::string list = "c";
    list += std::to_string(first);
    for (int i = first + 1; i < count; ++i)
        list += ", c" + std::to_string(i);
    return list;
}

} // namespace laurel
