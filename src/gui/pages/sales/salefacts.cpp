#include "gui/pages/sales/salefacts.h"

#include "storage/importrepository.h"
#include "storage/programrepository.h"

namespace laurel {

Result<ShownSale> readShownSale(Database &database, ConversionId id)
{
    ShownSale facts;
    auto row = ConversionRepository(database).find(id);
    if (!row)
        return fail(row);
    facts.row = std::move(*row);
    auto commissions = CommissionRepository(database).ofConversion(id);
    if (!commissions)
        return fail(commissions);
    facts.commissions = std::move(*commissions);
    if (!facts.commissions.isEmpty()) {
        auto steps = CommissionLedger(database).history(facts.commissions.constFirst().commission.id);
        if (!steps)
            return fail(steps);
        facts.steps = std::move(*steps);
    }
    if (facts.row.conversion.reason == AttributionReason::ByHand) {
        const auto reason = ConversionRepository(database).reassignmentReason(id);
        if (!reason)
            return fail(reason);
        facts.reassignedBecause = *reason;
    }
    auto batch = ImportRepository(database).batch(facts.row.conversion.batch);
    if (!batch)
        return fail(batch);
    facts.import = std::move(*batch);
    const auto program = ProgramRepository(database).load();
    if (!program)
        return fail(program);
    const Conversion &conversion = facts.row.conversion;
    if (conversion.net.currency() != program->currency && !conversion.net.isZero()) {
        // Without a rate there is nothing to say.
        if (const auto converted = ExchangeRates(database).convert(conversion.net, program->currency, conversion.day))
            facts.inProgramCurrency = *converted;
    }
    return facts;
}

} // namespace laurel
