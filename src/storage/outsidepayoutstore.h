#pragma once

#include "storage/importstore.h"
#include "storage/outsidepayouts.h"

#include <memory>

namespace laurel {

/// Writes the payouts of one import; what an update replaces is kept for its undo. Within the transaction of an
/// ImportStore.
class OutsidePayoutStore
{
public:
    OutsidePayoutStore(Database &database, qint64 source, qint64 batch);
    OutsidePayoutStore(OutsidePayoutStore &&) noexcept;
    OutsidePayoutStore &operator=(OutsidePayoutStore &&) = delete;
    ~OutsidePayoutStore();

    /// A payout as it stands in the program.
    struct Known
    {
        qint64 id;
        OutsidePayout payout;
    };
    /// The payout of that number, if there is one.
    [[nodiscard]] Result<std::optional<Known>> find(const QString &externalId, int occurrence);
    /// Adds @p payout, or makes what find() knew of its number what it says. A payee who was known before stays so. The
    /// line alone makes no difference.
    [[nodiscard]] Result<ImportStore::Change> put(OutsidePayout payout, const std::optional<Known> &known);

private:
    struct Statements;

    [[nodiscard]] Statements &statements();
    void replace(qint64 id, const OutsidePayout &payout);

    Database &m_database;
    qint64 m_source;
    qint64 m_batch;
    std::unique_ptr<Statements> m_statements;
};

/// Takes the payouts of an import back: those it added go, those it updated become what they were.
/// @returns RefusedByRule, naming the later import, when one changed the same payouts.
[[nodiscard]] Result<> takeBackOutsidePayouts(Database &database, qint64 batch);

} // namespace laurel
