#pragma once

#include "core/daterange.h"
#include "core/entities.h"
#include "storage/database.h"

#include <optional>

namespace laurel {

struct ConversionFilter
{
    DateRange period = {};      ///< empty: all time
    AffiliateId affiliate = {}; ///< none: any
    bool unattributedOnly = false;
    bool unknownCodeOnly = false; ///< unattributed, with a code that is nobody's or was not valid then
    bool selfReferralOnly = false; ///< the customer has the affiliate's own e-mail address
    std::optional<ConversionKind> kind = {};
    std::optional<ConversionStatus> status = {};
    ImportBatchId batch = {}; ///< none: any
    QString text = {};        ///< the beginning of an order id, or a whole code in any case
};

/// Where a page starts: the row before it, newest first by (day, id).
struct ConversionAnchor
{
    QDate day;
    ConversionId id;
};

/// What an affiliate has of a shared sale.
struct SharePart
{
    QString affiliateName;
    Rate share;
};

/// A row of the Sales list: a conversion with the names the list shows.
struct ConversionRow
{
    Conversion conversion;  ///< without items
    QString affiliateName;
    QString sourceName;
    QString productName;    ///< of a one-line order; empty for several
    QList<Money> commission; ///< sum of its rows; empty when there are none
    bool isSelfReferral = false; ///< the customer has the affiliate's own e-mail address
    QList<SharePart> shares; ///< of a shared sale, its owner's first; only find() reads them
};

/// Reads conversions. Imports write them (storage/importstore.h).
class ConversionRepository
{
public:
    explicit ConversionRepository(Database &database) : m_database(database) {}

    /// At most @p limit rows after @p after, newest first, by keyset: as fast on page 4,000 as on page 1.
    [[nodiscard]] Result<QList<ConversionRow>> page(const ConversionFilter &filter,
                                                    const std::optional<ConversionAnchor> &after, int limit) const;
    /// The anchors of every @p stride-th row, for jumping; index 0 is the anchor before row @p stride.
    [[nodiscard]] Result<QList<ConversionAnchor>> anchors(const ConversionFilter &filter, int stride) const;
    [[nodiscard]] Result<qint64> count(const ConversionFilter &filter) const;
    /// Those of that order number, one or more from each source that knows it.
    [[nodiscard]] Result<QList<ConversionRow>> ofOrder(const QString &externalId) const;
    /// Why it was given to its owner by hand; empty when it never was.
    [[nodiscard]] Result<QString> reassignmentReason(ConversionId id) const;
    /// With items and shares.
    [[nodiscard]] Result<ConversionRow> find(ConversionId id) const;

private:
    Database &m_database;
};

} // namespace laurel
