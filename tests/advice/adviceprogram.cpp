#include "adviceprogram.h"

#include "storage/affiliaterepository.h"
#include "storage/commissionrepository.h"
#include "storage/programrepository.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace laurel::test {

Currency euro() { return Currency::fromCode(u"EUR").value(); }

Totals ordinary(qint64 sales, qint64 each)
{
    return {.clicks = sales * 40, .sales = sales, .gross = sales * each, .commission = sales * each / 10};
}

AdviceProgram::AdviceProgram()
{
    ProgramInfo info;
    info.name = QStringLiteral("Green Beans");
    info.currency = euro();
    info.payoutThreshold = Money(0, euro());
    m_file = ProgramFile::create(m_folder.filePath(QStringLiteral("beans.laurel")), info).value();
    // These files need not survive a power cut.
    exec(QStringLiteral("PRAGMA synchronous = OFF"));
}

AffiliateId AdviceProgram::add(const QString &name, AffiliateKind kind, TierId tier, AffiliateStatus status)
{
    Affiliate affiliate;
    affiliate.name = name;
    affiliate.kind = kind;
    affiliate.tier = tier;
    affiliate.status = status;
    return AffiliateRepository(database()).insert(affiliate).value();
}

void AdviceProgram::addPeers(const QList<DateRange> &periods)
{
    for (char letter = 'A'; letter <= 'J'; ++letter) {
        const AffiliateId peer = add(QStringLiteral("Peer %1").arg(QLatin1Char(letter)));
        for (const DateRange &period : periods)
            put(peer, period,
                {.clicks = 400,
                 .sales = 10,
                 .newCustomers = 4,
                 .refunds = 1,
                 .gross = 55000,
                 .refunded = 5000,
                 .commission = 5000});
    }
}

void AdviceProgram::put(AffiliateId affiliate, const DateRange &period, const Totals &totals, const QString &currency)
{
    SQLite::Transaction transaction(database().sql());
    SQLite::Statement insert(
        database().sql(),
        "INSERT INTO stat_day (affiliate_id, currency, day, clicks, leads, sales, new_customers, refunds, gross, "
        "refunded, net, commission) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?9 - ?10, ?11)");
    const qint64 days = period.days();
    for (qint64 day = 0; day < days; ++day) {
        const auto part = [&](qint64 total) {
            return static_cast<int64_t>(total * (day + 1) / days - total * day / days);
        };
        insert.reset();
        insert.bind(1, static_cast<int64_t>(affiliate.value()));
        insert.bind(2, currency.toStdString());
        insert.bind(3, static_cast<int64_t>(toEpochDay(period.from().addDays(day))));
        insert.bind(4, part(totals.clicks));
        insert.bind(5, part(totals.leads));
        insert.bind(6, part(totals.sales));
        insert.bind(7, part(totals.newCustomers));
        insert.bind(8, part(totals.refunds));
        insert.bind(9, part(totals.gross));
        insert.bind(10, part(totals.refunded));
        insert.bind(11, part(totals.commission));
        insert.exec();
    }
    transaction.commit();
}

CommissionPlanId AdviceProgram::addRule(const QString &plan, qint64 ppm, AffiliateId affiliate, QDate from, TierId tier)
{
    CommissionRule rule;
    rule.number = 1;
    rule.rate = Rate::fromPpm(ppm);
    rule.validFrom = from;
    if (affiliate.isValid()) {
        rule.affiliate = affiliate;
    } else if (tier.isValid()) {
        rule.tier = tier;
    }
    CommissionPlan added;
    added.name = plan;
    added.rules = {rule};
    return CommissionRepository(database()).insertPlan(added).value();
}

TierId AdviceProgram::addTier(const QString &name)
{
    Tier tier;
    tier.name = name;
    return ProgramRepository(database()).insertTier(tier).value();
}

void AdviceProgram::exec(const QString &sql) { database().sql().exec(sql.toStdString()); }

} // namespace laurel::test
