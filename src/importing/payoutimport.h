#pragma once

#include "importing/csvreader.h"
#include "importing/payeefinder.h"
#include "importing/rowmapper.h"
#include "importing/summarybuilder.h"
#include "storage/outsidepayoutstore.h"

namespace laurel {

/// Payouts that a network or plugin made: known by their number, else by day, amount, payee and period; equal rows
/// without a number are counted. A payee whom nobody knows is kept as the row names him.
class PayoutImport
{
public:
    [[nodiscard]] static Result<PayoutImport> open(Database &database, RowMapper mapper, Attribution attribution,
                                                   ImportStore &store, SummaryBuilder &summary);

    [[nodiscard]] Result<> run(CsvReader &reader, Job &job);

private:
    PayoutImport(RowMapper mapper, PayeeFinder payees, ImportStore &store, SummaryBuilder &summary);

    [[nodiscard]] Result<> take(const CsvRow &row);
    [[nodiscard]] AttributionResult findPayee(const CsvRow &row, OutsidePayout &payout);
    [[nodiscard]] Result<> write(const OutsidePayout &payout, const AttributionResult &owner);
    [[nodiscard]] Result<> reject(const CsvRow &row, const QString &reason);

    RowMapper m_mapper;
    PayeeFinder m_payees;
    ImportStore &m_store;
    OutsidePayoutStore m_payouts;
    SummaryBuilder &m_summary;
    QHash<QString, OutsidePayout> m_numbered; ///< of this file, by number
    QHash<QString, int> m_occurrences;        ///< of this file, of rows without one
};

} // namespace laurel
