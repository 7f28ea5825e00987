#pragma once

#include "core/result.h"
#include "storage/database.h"

namespace laurel {

/// BEGIN IMMEDIATE … COMMIT. Rolls back when it goes out of scope uncommitted.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<> commit();
    void rollback();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database = nullptr;
};

} // namespace laurel
