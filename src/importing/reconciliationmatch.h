#pragma once

#include "importing/reportedcommission.h"
#include "storage/reconciliationrepository.h"
#include "storage/saleearnings.h"

#include <QHash>
#include <QSet>
#include <map>
#include <tuple>

namespace laurel {

/// Holds reported commissions against our own: sums what is reported of a sale, an affiliate and a currency, and says
/// of each such sum what Laurel has and why it differs.
class ReconciliationMatch
{
public:
    /// Where an order number may belong.
    struct Sources
    {
        QList<SourceId> own; ///< that came from the reporting system itself: they know its own numbers
        QList<SourceId> all; ///< in which the shop's order numbers are looked up
    };
    /// Which of our commissions the file should have.
    struct Expected
    {
        QDate first;
        QDate last;
        QList<SourceId> sources;           ///< none: nothing is expected
        bool reportedPartnersOnly = false; ///< only of affiliates that the file names
    };

    ReconciliationMatch(Database &database, Sources sources, QHash<AffiliateId, QString> names);

    /// The day of the sale that is meant; invalid when it is not known here.
    [[nodiscard]] Result<QDate> dayOfSale(const ReportedCommission &reported);
    [[nodiscard]] Result<> add(const ReportedCommission &reported);
    /// Sources of the sales that were found so far.
    [[nodiscard]] QList<SourceId> foundSources() const { return m_foundSources; }
    /// All lines, by day and order. @returns Overflow for sums that no amount can hold.
    [[nodiscard]] Result<QList<ReconciliationLine>> finish(const Expected &expected);

private:
    struct Sale
    {
        SaleFound found;
        QList<ConversionId> occurrences; ///< all that carry its number
        QList<SaleEarning> earnings;     ///< of all of them together
    };
    /// What the file says of one sale, affiliate and currency.
    struct Report
    {
        Money commission; ///< of lines that stand
        std::optional<Money> sale;
        std::optional<Money> turnedDownSale; ///< of lines that do not
        std::optional<ConversionStatus> status;
        int lines = 0;
        QString order;
        QString reference;
        QDate day;
        QString partner;
    };
    /// Conversion (0: unknown), order where it is unknown, affiliate (0: unknown), partner where they are unknown,
    /// currency.
    using Key = std::tuple<qint64, QString, qint64, QString, QString>;
    using Reports = std::map<Key, Report>;

    [[nodiscard]] Result<const Sale *> saleOf(const ReportedCommission &reported);
    [[nodiscard]] Result<const Sale *> saleIn(const QList<SourceId> &sources, const QString &number,
                                              AffiliateId affiliate);
    [[nodiscard]] Result<const Sale *> load(const QList<SaleFound> &occurrences);
    [[nodiscard]] ReconciliationLine lineOf(const Key &key, const Report *report, const Sale *sale) const;
    /// The first report of a known sale; the others follow it.
    [[nodiscard]] Reports::const_iterator reportsOf(ConversionId sale) const;
    void judge(ReconciliationLine &line, const Sale &sale, const SaleEarning *own) const;
    void judgeOneSided(ReconciliationLine &line, const Sale &sale) const;
    [[nodiscard]] QString otherCurrency(const ReconciliationLine &line, const Sale &sale) const;
    [[nodiscard]] QString otherOwner(const ReconciliationLine &line, const Sale &sale) const;
    [[nodiscard]] Result<> addMissingThere(const Expected &expected, QList<ReconciliationLine> &lines) const;

    SaleEarnings m_earnings;
    Sources m_sources;
    QHash<AffiliateId, QString> m_names;
    Reports m_reports;
    std::map<qint64, Sale> m_sales; ///< by the first conversion of an order
    QSet<qint64> m_seen;            ///< conversions
    QSet<qint64> m_partners;        ///< affiliates that the file names
    QList<SourceId> m_foundSources;
};

} // namespace laurel
