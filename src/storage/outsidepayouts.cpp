#include "storage/outsidepayouts.h"

#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>
#include <array>
#include <utility>

namespace laurel {

namespace {

constexpr std::array<std::pair<OutsidePayoutStatus, QLatin1String>, 3> statusKeys = {
    {{OutsidePayoutStatus::Paid, QLatin1String("paid")},
     {OutsidePayoutStatus::Pending, QLatin1String("pending")},
     {OutsidePayoutStatus::Failed, QLatin1String("failed")}}};

/// The condition of a filter, for bindFilter().
std::string conditionOf(const OutsidePayoutFilter &filter)
{
    if (filter.affiliate.isValid())
        return "p.affiliate_id = ?1 ";
    return filter.unmatchedOnly ? "p.affiliate_id IS NULL " : "true ";
}

void bindFilter(SQLite::Statement &query, const OutsidePayoutFilter &filter)
{
    if (filter.affiliate.isValid())
        bindId(query, 1, filter.affiliate);
}

OutsidePayoutRow rowOf(SQLite::Statement &query)
{
    OutsidePayoutRow row;
    OutsidePayout &payout = row.payout;
    payout.externalId = textOf(query.getColumn(0));
    payout.occurrence = query.getColumn(1).getInt();
    payout.line = query.getColumn(2).getInt64();
    payout.affiliate = AffiliateId(query.getColumn(3).getInt64());
    payout.payee = {textOf(query.getColumn(4)), textOf(query.getColumn(5)), textOf(query.getColumn(6))};
    payout.day = dayOf(query.getColumn(7));
    payout.amount = Money(query.getColumn(8).getInt64(), currencyOf(query.getColumn(9)));
    payout.method = textOf(query.getColumn(10));
    payout.status = outsidePayoutStatus(textOf(query.getColumn(11))).value_or(OutsidePayoutStatus::Paid);
    payout.periodFrom = dayOf(query.getColumn(12));
    payout.periodLast = dayOf(query.getColumn(13));
    row.sourceName = textOf(query.getColumn(14));
    row.affiliateName = textOf(query.getColumn(15));
    row.batch = ImportBatchId(query.getColumn(16).getInt64());
    return row;
}

} // namespace

QLatin1String keyOf(OutsidePayoutStatus status)
{
    for (const auto &[value, key] : statusKeys) {
        if (value == status)
            return key;
    }
    return statusKeys.front().second;
}

std::optional<OutsidePayoutStatus> outsidePayoutStatus(QStringView key)
{
    for (const auto &[value, text] : statusKeys) {
        if (key == text)
            return value;
    }
    return std::nullopt;
}

QString outsidePayoutStatusName(OutsidePayoutStatus status)
{
    switch (status) {
    case OutsidePayoutStatus::Paid:
        return QCoreApplication::translate("OutsidePayout", "Paid");
    case OutsidePayoutStatus::Pending:
        return QCoreApplication::translate("OutsidePayout", "Pending");
    case OutsidePayoutStatus::Failed:
        return QCoreApplication::translate("OutsidePayout", "Failed");
    }
    return {};
}

Result<QList<OutsidePayoutRow>> OutsidePayoutRepository::list(const OutsidePayoutFilter &filter) const
{
    return guarded([&]() -> Result<QList<OutsidePayoutRow>> {
        QList<OutsidePayoutRow> rows;
        SQLite::Statement query(
            m_database.sql(),
            std::string(
                "SELECT p.external_id, p.occurrence, p.line, ifnull(p.affiliate_id, 0), p.payee_code, "
                "p.payee_email, p.payee_name, p.day, p.amount, p.currency, p.method, p.status, p.period_from, "
                "p.period_last, s.name, ifnull(a.name, ''), p.batch_id FROM outside_payout AS p "
                "JOIN source AS s ON s.id = p.source_id LEFT JOIN affiliate AS a ON a.id = p.affiliate_id WHERE ") +
                conditionOf(filter) + "ORDER BY p.day DESC, p.id DESC LIMIT ?2");
        bindFilter(query, filter);
        query.bind(2, filter.limit);
        while (query.executeStep())
            rows.append(rowOf(query));
        return rows;
    });
}

Result<QList<Money>> OutsidePayoutRepository::paid(const OutsidePayoutFilter &filter) const
{
    return guarded([&]() -> Result<QList<Money>> {
        QList<Money> sums;
        SQLite::Statement query(m_database.sql(),
                                std::string("SELECT p.currency, sum(p.amount) FROM outside_payout AS p WHERE ") +
                                    conditionOf(filter) +
                                    "AND p.status = 'paid' GROUP BY p.currency ORDER BY p.currency");
        bindFilter(query, filter);
        while (query.executeStep())
            sums.append(Money(query.getColumn(1).getInt64(), currencyOf(query.getColumn(0))));
        return sums;
    });
}

} // namespace laurel
