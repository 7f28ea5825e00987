#pragma once

#include "core/entities.h"
#include "storage/database.h"

#include <QHash>
#include <optional>

namespace laurel {

struct AffiliateFilter
{
    QString text = {}; ///< matches name, company, e-mail, codes, tags; case- and accent-blind
    std::optional<AffiliateStatus> status = {};
    TierId tier = {}; ///< none: any
};

/// From which day on an affiliate was in a tier (none: in no tier).
struct AffiliateTierPeriod
{
    AffiliateId affiliate;
    QDate from;
    TierId tier;
};

/// Affiliates with their codes, tags and timeline. Writes keep the audit; the caller owns the transaction.
class AffiliateRepository
{
public:
    explicit AffiliateRepository(Database &database) : m_database(database) {}

    /// Sorted by name, accent-blind.
    [[nodiscard]] Result<QList<Affiliate>> list(const AffiliateFilter &filter = {}) const;
    [[nodiscard]] Result<Affiliate> find(AffiliateId id) const;
    /// By exact name, e-mail or any code; NotFound, or Conflict when several match.
    [[nodiscard]] Result<Affiliate> findByText(const QString &text) const;
    [[nodiscard]] Result<std::optional<AffiliateId>> findByEmail(const QString &email) const;

    /// @p affiliate.id may be set (undo of a removal) or 0.
    [[nodiscard]] Result<AffiliateId> insert(const Affiliate &affiliate);
    [[nodiscard]] Result<> update(const Affiliate &affiliate);
    /// RefusedByRule when it has sales or commissions.
    [[nodiscard]] Result<> remove(AffiliateId id);

    [[nodiscard]] Result<QList<AffiliateCode>> codes(AffiliateId id) const;
    [[nodiscard]] Result<QList<AffiliateCode>> allCodes() const;
    /// Conflict when somebody holds the code in that period: the message names them.
    [[nodiscard]] Result<AffiliateCodeId> insertCode(const AffiliateCode &code);
    [[nodiscard]] Result<> updateCode(const AffiliateCode &code);
    [[nodiscard]] Result<> removeCode(AffiliateCodeId id);
    /// What each affiliate is called, for lists that show it.
    [[nodiscard]] Result<QHash<AffiliateId, QString>> names() const;
    /// Codes that are nobody's by decision, as they were written, sorted.
    /// Of all affiliates, each in order of time.
    [[nodiscard]] Result<QList<AffiliateTierPeriod>> tierPeriods() const;
    [[nodiscard]] Result<QStringList> ignoredCodes() const;
    /// @returns whether that changed anything.
    [[nodiscard]] Result<bool> setCodeIgnored(const QString &code, bool ignored);

    /// Newest first.
    [[nodiscard]] Result<QList<AffiliateEvent>> events(AffiliateId id) const;
    [[nodiscard]] Result<AffiliateEventId> insertEvent(const AffiliateEvent &event);
    [[nodiscard]] Result<> removeEvent(AffiliateEventId id);

private:
    Database &m_database;
};

} // namespace laurel
