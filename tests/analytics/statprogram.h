#pragma once

#include "analytics/kpiquery.h"
#include "storage/programfile.h"
#include "support/testsupport.h"

#include <QTemporaryDir>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <memory>

// A program file (in EUR) whose daily sums a test writes itself.
namespace laurel::test {

inline Currency currency(QStringView code) { return Currency::fromCode(code).value(); }

/// One row of stat_day.
struct StatDay
{
    qint64 affiliate = 0;
    QString currency = QStringLiteral("EUR");
    QDate day;
    qint64 clicks = 0;
    qint64 impressions = 0;
    qint64 leads = 0;
    qint64 actions = 0;
    qint64 sales = 0;
    qint64 newCustomers = 0;
    qint64 refunds = 0;
    qint64 gross = 0;
    qint64 discount = 0;
    qint64 refunded = 0;
    qint64 net = 0;
    qint64 commission = 0;

    [[nodiscard]] KpiSums sums() const
    {
        const Currency own = laurel::test::currency(currency);
        KpiSums sums = KpiSums::zero(own);
        sums.clicks = clicks;
        sums.impressions = impressions;
        sums.leads = leads;
        sums.actions = actions;
        sums.sales = sales;
        sums.newCustomers = newCustomers;
        sums.refunds = refunds;
        sums.gross = Money(gross, own);
        sums.discount = Money(discount, own);
        sums.refunded = Money(refunded, own);
        sums.net = Money(net, own);
        sums.commission = Money(commission, own);
        return sums;
    }
};

class StatProgram
{
public:
    /// Empty when the file could not be made; the test then says why.
    [[nodiscard]] bool create()
    {
        ProgramInfo info;
        info.name = QStringLiteral("Figures");
        info.currency = currency(u"EUR");
        info.payoutThreshold = Money(0, info.currency);
        auto created = ProgramFile::create(m_folder.filePath(QStringLiteral("figures.laurel")), info);
        if (!created) {
            qCritical("%s", describe(created.error()).constData());
            return false;
        }
        m_file = std::move(*created);
        return true;
    }

    [[nodiscard]] Database &database() { return m_file->database(); }
    [[nodiscard]] KpiQuery query() { return KpiQuery(m_file->database()); }
    void execute(const char *sql) { m_file->database().sql().exec(sql); }

    void addAffiliate(qint64 id, const QString &name, const char *status = "active")
    {
        SQLite::Statement insert(database().sql(), "INSERT INTO affiliate (id, name, status, created_at, updated_at) "
                                                   "VALUES (?, ?, ?, 0, 0)");
        insert.bind(1, int64_t(id));
        insert.bind(2, name.toStdString());
        insert.bind(3, status);
        insert.exec();
    }

    void add(const StatDay &row)
    {
        SQLite::Statement insert(
            database().sql(),
            "INSERT INTO stat_day (affiliate_id, currency, day, clicks, impressions, leads, actions, sales, "
            "new_customers, refunds, gross, discount, refunded, net, commission) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(2, row.currency.toStdString());
        const std::pair<int, qint64> numbers[]{
            {1, row.affiliate}, {3, toEpochDay(row.day)}, {4, row.clicks},       {5, row.impressions}, {6, row.leads},
            {7, row.actions},   {8, row.sales},           {9, row.newCustomers}, {10, row.refunds},    {11, row.gross},
            {12, row.discount}, {13, row.refunded},       {14, row.net},         {15, row.commission}};
        for (const auto &[index, number] : numbers)
            insert.bind(index, int64_t(number));
        insert.exec();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ProgramFile> m_file;
};

inline bool same(const KpiSums &a, const KpiSums &b)
{
    return a.currency == b.currency && a.clicks == b.clicks && a.impressions == b.impressions && a.leads == b.leads &&
           a.actions == b.actions && a.sales == b.sales && a.newCustomers == b.newCustomers && a.refunds == b.refunds &&
           a.gross == b.gross && a.discount == b.discount && a.refunded == b.refunded && a.net == b.net &&
           a.commission == b.commission;
}

} // namespace laurel::test
