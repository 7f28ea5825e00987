#pragma once

#include "importing/csvreader.h"
#include "importing/rowmapper.h"
#include "importing/summarybuilder.h"
#include "storage/importstore.h"
#include "storage/ratestore.h"

#include <QSet>

namespace laurel {

/// Exchange rates of the European Central Bank: a line for each day, a column for each currency, "N/A" where there was
/// no rate. Lines are counted: one is unchanged when all it says is there, updated when a part of its day is there.
class RateImport
{
public:
    /// @returns InvalidInput when a currency has two columns.
    [[nodiscard]] static Result<RateImport> open(const QStringList &header, RowMapper mapper, ImportStore &store,
                                                 SummaryBuilder &summary);

    /// Reads the whole file.
    [[nodiscard]] Result<> read(CsvReader &reader, Job &job);
    [[nodiscard]] Result<> write(const Job &job);

private:
    struct Column
    {
        size_t index = 0;
        QString title;
        Currency currency; ///< invalid: its title is none, and no line may have a value there
        std::vector<std::pair<quint32, ExchangeRate>> rates; ///< by number of the day
    };
    struct Day
    {
        qint64 day = 0;
        qint64 line = 0;
        qint32 rates = 0;
        bool isKnown = false;
        bool isChanged = false;
    };

    RateImport(RowMapper mapper, ImportStore &store, SummaryBuilder &summary);

    /// False: m_error says why not.
    [[nodiscard]] bool take(const CsvRow &row);
    [[nodiscard]] bool readRate(const CsvRow &row, const Column &column, std::optional<ExchangeRate> &rate);
    [[nodiscard]] Result<> write(Column &column);
    /// Tells new rates from changed ones, and marks their days.
    void compare(const Column &column, const std::vector<RateRecord> &known, std::vector<RateRecord> &added,
                 std::vector<RateRecord> &changed);
    void count();

    RowMapper m_mapper;
    ImportStore &m_store;
    SummaryBuilder &m_summary;
    std::vector<Column> m_columns;
    std::vector<Day> m_days;
    QSet<qint64> m_seen;
    QHash<qint64, QStringList> m_changes; ///< by day, for those who look before they import
    QList<ImportReject> m_rejects;
    QString m_error;
};

} // namespace laurel
