#include "sample/shopsimulation.h"

#include "sample/orderdesk.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

namespace laurel {

namespace {

// Orders of a normal day that no affiliate brought, in thousandths.
constexpr int organicShopOrders = 21500;
constexpr int organicCourseOrders = 2300;
constexpr int organicNewShare = 380;
constexpr int organicRefundShare = 30;
constexpr int organicLeads = 2600;
// Sign-ups in 10,000 clicks.
constexpr int leadConversion = 62;
// An affiliate's order that goes to the courses, in thousandths.
constexpr int courseShare = 45;
// Days with a checkout that nobody finished, in thousandths.
constexpr int draftShare = 40;
// Views behind a click, at least and at most.
constexpr int fewestViews = 14;
constexpr int mostViews = 42;

/// The shop grew by a third over the two years.
qint64 dailyDemand(QDate day, QDate lastDay)
{
    const qint64 growth = 1150 - 300 * day.daysTo(lastDay) / 730;
    return growth * yearlyDemand(day) / 1000 * weeklyDemand(day) / 1000;
}

class Simulation
{
public:
    explicit Simulation(QDate lastDay)
        : m_random(quint64(lastDay.toJulianDay()))
        , m_desk(m_random, m_zone, lastDay)
    {
        m_history.lastDay = lastDay;
        m_history.firstDay = lastDay.addYears(-2).addDays(1);
    }

    void runDay(QDate day)
    {
        const qint64 demand = dailyDemand(day, m_history.lastDay);
        for (const SamplePartner &partner : samplePartners())
            runPartner(partner, day, demand);
        runOrganic(day, demand);
        const auto earlier = [](const auto &a, const auto &b) { return a.at < b.at; };
        std::stable_sort(m_shopDay.begin(), m_shopDay.end(), earlier);
        std::stable_sort(m_courseDay.begin(), m_courseDay.end(), earlier);
        std::stable_sort(m_leadDay.begin(), m_leadDay.end(), earlier);
        m_history.shopOrders += std::exchange(m_shopDay, {});
        m_history.courseOrders += std::exchange(m_courseDay, {});
        m_history.leads += std::exchange(m_leadDay, {});
    }

    [[nodiscard]] SampleHistory &history() { return m_history; }

private:
    void runPartner(const SamplePartner &partner, QDate day, qint64 demand)
    {
        const int daysLeft = int(day.daysTo(m_history.lastDay));
        // The dishonest do not follow the season: their orders are made, not won.
        const qint64 season = partner.conduct == Conduct::Honest ? demand : 1000;
        const qint64 traffic = season * courseDemand(partner, day, daysLeft) / 1000 * partner.clicks / 10;
        const int clicks = m_random.noisy(traffic);
        if (clicks == 0)
            return;
        m_history.clicks.append(
            {day, partner.code.toString(), clicks, clicks * m_random.between(fewestViews, mostViews)});
        const int orders = m_random.successes(clicks, partner.conversion, 10000);
        for (int i = 0; i < orders; ++i) {
            if (partner.conduct == Conduct::Honest && m_random.chance(courseShare))
                m_courseDay.append(m_desk.partnerOrder(partner, day, courseProducts()));
            else
                m_shopDay.append(m_desk.partnerOrder(partner, day, shopProducts()));
        }
        const int leads = m_random.successes(clicks, leadConversion, 10000);
        for (int i = 0; i < leads; ++i)
            m_leadDay.append(m_desk.lead(partner.code.toString(), day));
    }

    void runOrganic(QDate day, qint64 demand)
    {
        for (int orders = m_random.noisy(demand * organicShopOrders / 1000); orders > 0; --orders)
            m_shopDay.append(m_desk.organicOrder(day, shopProducts(), organicNewShare, organicRefundShare));
        for (int orders = m_random.noisy(demand * organicCourseOrders / 1000); orders > 0; --orders)
            m_courseDay.append(m_desk.organicOrder(day, courseProducts(), organicNewShare, organicRefundShare));
        for (int leads = m_random.noisy(demand * organicLeads / 1000); leads > 0; --leads)
            m_leadDay.append(m_desk.lead(QString(), day));
        if (m_random.chance(draftShare))
            m_courseDay.append(m_desk.draftOrder(day));
        if (day == m_history.firstDay.addDays(40) || day == m_history.lastDay.addDays(-25))
            m_shopDay.append(m_desk.testOrder(day));
    }

    QTimeZone m_zone{sampleTimeZone()};
    RandomSource m_random;
    OrderDesk m_desk;
    SampleHistory m_history;
    QList<SampleOrder> m_shopDay;
    QList<SampleOrder> m_courseDay;
    QList<SampleLead> m_leadDay;
};

} // namespace

QByteArray sampleTimeZone() { return QByteArrayLiteral("Europe/Berlin"); }

Result<SampleHistory> simulateShop(QDate lastDay, Job &job)
{
    job.setPhase(QCoreApplication::translate("SampleProgram", "Inventing two years of a small shop"));
    Simulation simulation(lastDay);
    const QDate firstDay = simulation.history().firstDay;
    const qint64 days = firstDay.daysTo(lastDay) + 1;
    for (qint64 i = 0; i < days; ++i) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("SampleProgram", "Cancelled. Nothing was created."));
        simulation.runDay(firstDay.addDays(i));
        job.setProgress(i + 1, days);
    }
    return std::move(simulation.history());
}

} // namespace laurel
