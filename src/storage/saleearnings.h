#pragma once

#include "core/daterange.h"
#include "core/entities.h"
#include "storage/database.h"

#include <memory>
#include <optional>

namespace laurel {

/// What one affiliate earns by one sale in one currency: all commission rows of it together. What is given by hand or
/// for a period belongs to no sale and is not here.
struct SaleEarning
{
    ConversionId conversion;
    QString orderId;
    SourceId source;
    QDate day;
    ConversionStatus saleStatus = ConversionStatus::Confirmed;
    AffiliateId affiliate;
    Money earned;             ///< of rows that were neither rejected nor reversed
    Money rejected;           ///< what somebody decided not to pay
    Money basis;              ///< what the rates were applied to
    Money cut;                ///< by how much caps made it less
    std::optional<Rate> rate; ///< when all rows go by the same one

    friend bool operator==(const SaleEarning &, const SaleEarning &) = default;
};

/// A sale without what it earns.
struct SaleFound
{
    ConversionId conversion;
    SourceId source;
    QString orderId;
    QDate day;
    ConversionStatus status = ConversionStatus::Confirmed;
    Currency currency;
};

/// Looks sales and their commissions up by order number, sale by sale, and by period. For one thread.
class SaleEarnings
{
public:
    explicit SaleEarnings(Database &database);
    ~SaleEarnings();
    SaleEarnings(const SaleEarnings &) = delete;
    SaleEarnings &operator=(const SaleEarnings &) = delete;

    /// Sources from which sales came in.
    [[nodiscard]] Result<QList<Source>> sources() const;
    /// The sales of that order number, all its occurrences; letter by letter.
    [[nodiscard]] Result<QList<SaleFound>> find(SourceId source, const QString &orderId);
    [[nodiscard]] Result<QList<SaleEarning>> ofSale(ConversionId conversion);
    /// By day of the sale, both days included; by conversion and affiliate.
    /// @param sources none: of all.
    [[nodiscard]] Result<QList<SaleEarning>> ofPeriod(QDate first, QDate last, const QList<SourceId> &sources) const;

private:
    struct Statements;

    Database &m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace laurel
