#pragma once

#include "core/id.h"

#include <QFlags>
#include <QSet>

namespace laurel {

/// What a committed transaction touched. One is sent per commit; pages refresh once.
struct ChangeSet
{
    enum Topic : quint32 {
        Program = 1 << 0,     ///< name, terms, settings, tiers
        Affiliates = 1 << 1,  ///< affiliates, codes, timeline
        Sales = 1 << 2,       ///< conversions, clicks, customers, daily sums
        Commissions = 1 << 3, ///< plans, rules, commission rows
        Imports = 1 << 4,     ///< batches, rejects, sources
        Advice = 1 << 5,      ///< feedback, recommendations, rewards, targets
    };
    Q_DECLARE_FLAGS(Topics, Topic)

    Topics topics;
    QSet<AffiliateId> affiliates; ///< empty: any of them

    [[nodiscard]] bool isEmpty() const { return !topics; }
    void unite(const ChangeSet &other)
    {
        // An empty set means "any", so it wins over a list.
        const bool any = (!isEmpty() && affiliates.isEmpty()) || (!other.isEmpty() && other.affiliates.isEmpty());
        topics |= other.topics;
        affiliates = any ? QSet<AffiliateId>() : affiliates | other.affiliates;
    }
};
Q_DECLARE_OPERATORS_FOR_FLAGS(ChangeSet::Topics)

} // namespace laurel
