#pragma once

#include "storage/bulkcopy.h"
#include "storage/database.h"

#include <vector>

namespace laurel {

struct CommissionRecord;
struct ConversionRecord;

/// New conversions and their commissions on their way into the program, some thousands at once: SQLite copies them as they are.
class ConversionImage
{
public:
    [[nodiscard]] static Result<ConversionImage> open(Database &database);

    /// Ids ascend. @returns Internal when the row is longer than a page.
    [[nodiscard]] Result<> add(const ConversionRecord &row);
    [[nodiscard]] Result<> add(const CommissionRecord &row);
    /// No conversion that is still on its way has a lower id; 0: none is.
    [[nodiscard]] qint64 firstId() const { return m_firstId; }
    [[nodiscard]] bool isFull() const;
    /// Writes what was added.
    [[nodiscard]] Result<> write();

private:
    explicit ConversionImage(Database &database);
    [[nodiscard]] Result<> define();
    [[nodiscard]] Result<> addRecord(int table, qint64 rowId);

    Database *m_database;
    SqliteImage m_image;
    SqliteRecord m_record;
    int m_conversions = 0;
    int m_conversionDays = 0;
    int m_commissions = 0;
    qint64 m_firstId = 0;
    std::vector<std::pair<qint64, qint64>> m_days; ///< day and id of each conversion
    qint64 m_lastDay = 0;                          ///< of conversions that are written
};

} // namespace laurel
