#pragma once

#include "core/entities.h"
#include "storage/database.h"

#include <optional>

namespace laurel {

/// The program's own row, its settings and its tiers.
class ProgramRepository
{
public:
    explicit ProgramRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<ProgramInfo> load() const;
    [[nodiscard]] Result<> save(const ProgramInfo &info);

    [[nodiscard]] Result<std::optional<QString>> setting(const QString &key) const;
    [[nodiscard]] Result<> setSetting(const QString &key, const QString &value);

    [[nodiscard]] Result<QList<Tier>> tiers() const;
    [[nodiscard]] Result<TierId> insertTier(const Tier &tier);
    [[nodiscard]] Result<> updateTier(const Tier &tier);
    [[nodiscard]] Result<> removeTier(TierId id);

private:
    Database &m_database;
};

} // namespace laurel
