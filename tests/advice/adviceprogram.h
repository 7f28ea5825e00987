#pragma once

#include "core/daterange.h"
#include "core/entities.h"
#include "storage/programfile.h"

#include <QTemporaryDir>
#include <memory>

namespace laurel::test {

/// What an affiliate brought in a time; amounts in minor units.
struct Totals
{
    qint64 clicks = 0;
    qint64 leads = 0;
    qint64 sales = 0;
    qint64 newCustomers = 0;
    qint64 refunds = 0;
    qint64 gross = 0;
    qint64 refunded = 0;
    qint64 commission = 0;
};

/// A program file with daily sums written by hand, in a folder of its own.
class AdviceProgram
{
public:
    AdviceProgram();

    [[nodiscard]] Database &database() { return m_file->database(); }
    AffiliateId add(const QString &name, AffiliateKind kind = AffiliateKind::Content, TierId tier = {},
                    AffiliateStatus status = AffiliateStatus::Active);
    /// Ten ordinary partners, Peer A to Peer J: 400 clicks, 10 sales, 1 refund and 500.00 in each of @p periods.
    void addPeers(const QList<DateRange> &periods);
    /// Spreads @p totals over the days of @p period, so that they sum to it exactly.
    void put(AffiliateId affiliate, const DateRange &period, const Totals &totals,
             const QString &currency = QStringLiteral("EUR"));
    /// A plan whose one rule pays @p ppm of net in the whole program, or to the tier or affiliate that is given.
    CommissionPlanId addRule(const QString &plan, qint64 ppm, AffiliateId affiliate = {}, QDate from = {},
                             TierId tier = {});
    TierId addTier(const QString &name);
    void exec(const QString &sql);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ProgramFile> m_file;
};

/// 20 sales of 1,000 clicks, worth @p each: ordinary figures of any size.
[[nodiscard]] Totals ordinary(qint64 sales, qint64 each = 5000);
[[nodiscard]] Currency euro();

} // namespace laurel::test
