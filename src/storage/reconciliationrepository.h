#pragma once

#include "core/entities.h"
#include "storage/database.h"

#include <QLatin1String>
#include <optional>

namespace laurel {

using ReconciliationId = Id<struct ReconciliationTag>;

/// How one sale and affiliate compare. A sale that both know but give to different affiliates or in different
/// currencies makes a line for each.
enum class ReconciliationOutcome { Matched, Differs, MissingHere, MissingThere };
/// Why a line differs, as far as the facts tell.
enum class DifferenceReason {
    None,
    Status,    ///< one side turned the sale down, the other counts it
    Affiliate, ///< the sale is another affiliate's
    Currency,  ///< the commission is in another currency
    Decision,  ///< somebody here rejected it
    Rounding,  ///< at most one minor unit
    Cap,       ///< a cap of ours made it less
    Basis,     ///< the sale amount is another
    Rate,      ///< of the same sale amount another share
    NoOrder,   ///< the order is not known on the other side
    NoOwner,   ///< the order is known here, but is nobody's
    Unclear    ///< the file does not tell enough
};

[[nodiscard]] QLatin1String keyOf(ReconciliationOutcome outcome);
[[nodiscard]] QLatin1String keyOf(DifferenceReason reason);

struct ReconciliationLine
{
    ReconciliationOutcome outcome = ReconciliationOutcome::Matched;
    DifferenceReason reason = DifferenceReason::None;
    ConversionId conversion; ///< none: the order is not known here
    QString order;         ///< the shop's number as the file tells it; where it does not have the order, as we know it
    QString reference;     ///< the other system's own number; empty: it tells none
    QDate day;             ///< of the sale as the file has it, else as we have it
    AffiliateId affiliate; ///< none: nobody knows the partner
    QString partner;       ///< the affiliate's name, or what the file calls the partner
    Money ours;
    Money theirs;                                             ///< same currency
    ConversionStatus ourStatus = ConversionStatus::Confirmed; ///< of the sale
    std::optional<ConversionStatus> theirStatus;              ///< none: the file does not have the line
    std::optional<Money> ourBasis;
    std::optional<Money> theirSale;
    std::optional<Rate> ourRate;
    int fileLines = 0; ///< lines of the file that were summed
    QString other;     ///< the affiliate or currency of the other side

    [[nodiscard]] Money difference() const
    {
        return {theirs.minor() - ours.minor(), ours.currency()};
    } ///< theirs less ours

    friend bool operator==(const ReconciliationLine &, const ReconciliationLine &) = default;
};

/// What the lines of one currency come to.
struct ReconciliationVariance
{
    Money ours;
    Money theirs;
    qint64 differing = 0; ///< lines that do not match
    QString explanation;  ///< empty: nobody explained it
    QString explainedBy;
    QDateTime explainedAt; ///< UTC

    [[nodiscard]] Money difference() const { return {theirs.minor() - ours.minor(), ours.currency()}; }
    [[nodiscard]] bool isOpen() const { return differing > 0 && explanation.isEmpty(); }

    friend bool operator==(const ReconciliationVariance &, const ReconciliationVariance &) = default;
};

/// A commission export of another system held against Laurel's own commissions.
struct Reconciliation
{
    ReconciliationId id; ///< none: not kept
    QString source;      ///< whose export it is
    QString profileKey;
    QString fileName; ///< without folder
    QByteArray fingerprint;
    QDate first; ///< first and last day that are compared
    QDate last;
    QDateTime madeAt; ///< UTC
    QString madeBy;
    qint64 matched = 0; ///< lines
    qint64 refused = 0; ///< lines of the file that could not be read
    ReconciliationId supersededBy;
    QList<ReconciliationVariance> variances; ///< one per currency
    QList<ReconciliationLine> lines;         ///< those that differ; before it is kept the matched ones too

    [[nodiscard]] bool isOpen() const;
};

/// Comparisons that were kept. They can only grow: a newer one of the same source takes the place of what it covers.
class ReconciliationRepository
{
public:
    static constexpr int longestExplanation = 500;

    explicit ReconciliationRepository(Database &database)
        : m_database(database)
    {}

    /// Keeps a comparison with the lines that differ. @returns Internal when its lines do not add up to its totals.
    [[nodiscard]] Result<ReconciliationId> insert(const Reconciliation &reconciliation);
    /// Newest first, without lines.
    [[nodiscard]] Result<QList<Reconciliation>> list(int limit = 1000) const;
    [[nodiscard]] Result<Reconciliation> find(ReconciliationId id) const;
    /// Says why a comparison differs: once, kept with who and when.
    /// @param currency invalid: all that differ. @returns InvalidInput without a reason, RefusedByRule when there is
    /// nothing left to explain.
    [[nodiscard]] Result<> explain(ReconciliationId id, const QString &reason, Currency currency = {});

private:
    Database &m_database;
};

/// Why a payment may not be marked as paid yet: a comparison about its affiliate and currency that differs and that
/// nobody explained, with a day within the payout. Empty: nothing stands in the way.
struct PaymentVariance
{
    QString reference;             ///< of the payment
    Reconciliation reconciliation; ///< without lines
};
/// @param payments a JSON list of ids. Throws SQLite::Exception.
[[nodiscard]] std::optional<PaymentVariance> varianceInTheWay(Database &database, const std::string &payments);

} // namespace laurel
