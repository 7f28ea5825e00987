#pragma once

#include "core/daterange.h"
#include "core/entities.h"
#include "core/job.h"
#include "storage/database.h"

namespace laurel {

/// Which conversions are looked at anew, and by what it is decided whose they are.
struct ReassignmentPlan
{
    enum class Which {
        Unassigned, ///< those that belong to nobody, by the codes and rules as they are now
        All,        ///< all, by the same; what was decided by hand stays
        Chosen      ///< some, by hand
    };
    Which which = Which::Unassigned;
    DateRange period = {};             ///< by business day; empty: all time; not for Chosen
    QList<ConversionId> chosen = {};
    AffiliateId to = {};               ///< of the chosen ones; none: nobody
    QString reason = {};               ///< why the chosen ones are given away; kept with the step
    bool dryRun = false;
};

/// Conversions that go from one owner to another.
struct OwnerChange
{
    AffiliateId from; ///< none: nobody
    AffiliateId to;
    qint64 conversions = 0;
};

struct ReassignmentSummary
{
    ImportBatchId batch; ///< none after a dry run, or when nothing changed
    qint64 looked = 0;
    qint64 changed = 0;
    QList<OwnerChange> changes; ///< most conversions first
    QList<Money> commission;    ///< by how much commissions changed in all, one per currency
};

/// Says anew whose known conversions are, as one step that is in the history of imports and can be taken back there. What was
/// paid stays; its correction is a row of its own.
class Reassignment
{
public:
    explicit Reassignment(Database &database) : m_database(database) {}

    /// @returns InvalidInput when the chosen ones lack a reason, Cancelled when the job was: nothing changed then.
    [[nodiscard]] Result<ReassignmentSummary> run(const ReassignmentPlan &plan, Job &job);

private:
    Database &m_database;
};

/// The most characters a reason may have.
inline constexpr int longestReassignmentReason = 200;

} // namespace laurel
