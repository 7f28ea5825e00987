#pragma once

#include "importing/attribution.h"
#include "importing/csvreader.h"
#include "importing/rowmapper.h"
#include "importing/summarybuilder.h"
#include "storage/clickstore.h"
#include "storage/importstore.h"

#include <map>

namespace laurel {

/// Clicks and impressions per day and code: rows of the same day and code are summed, and the sum is set, not added.
class ClickImport
{
public:
    ClickImport(RowMapper mapper, Attribution attribution, ImportStore &store, SummaryBuilder &summary);

    /// Reads the whole file. Clicks that carry an id are kept one by one, too, for the orders that name them.
    [[nodiscard]] Result<> read(CsvReader &reader, Job &job);
    /// @param adds the file holds lines that are missing from what was imported before.
    [[nodiscard]] Result<> write(Currency programCurrency, bool adds);

private:
    struct Sum
    {
        qint64 clicks = 0;
        qint64 impressions = 0;
        qint64 rows = 0;
    };

    [[nodiscard]] bool take(const CsvRow &row);
    [[nodiscard]] Result<> keepClicks();

    RowMapper m_mapper;
    Attribution m_attribution;
    ImportStore &m_store;
    ClickStore m_singleClicks;
    std::vector<VisitorClick> m_clicks; ///< not kept yet
    SummaryBuilder &m_summary;
    std::map<std::pair<qint64, std::string>, Sum> m_sums; ///< by day and code
    QList<ImportReject> m_rejects;
};

} // namespace laurel
