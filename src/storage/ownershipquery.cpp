#include "storage/ownershipquery.h"

#include "storage/sqlerror.h"

#include <string>

namespace laurel {

namespace {

constexpr const char *columns = "SELECT c.id, c.occurred_at, c.day, c.affiliate_id, c.reason, c.code, ifnull(u.email, ''), "
                                "ifnull(c.customer_id, 0), c.kind = 1 AND c.status <> 3 ";
constexpr const char *customer = "LEFT JOIN customer AS u ON u.id = c.customer_id ";

class Facts
{
public:
    explicit Facts(Database &database)
        : m_codes(database.handle(), "SELECT kind, code FROM conversion_code WHERE conversion_id = ?1 AND kind < 7 ORDER BY kind")
        , m_shares(database.handle(), "SELECT affiliate_id, share_ppm FROM conversion_share WHERE conversion_id = ?1 ORDER BY 1")
        , m_anyShares(numberOf(database.handle(), "SELECT EXISTS (SELECT 1 FROM conversion_share)") != 0)
    {}

    OwnershipFacts of(const StoreQuery &row)
    {
        OwnershipFacts facts{row.number(0), row.number(1), row.number(2),      row.number(3), AttributionReason(row.number(4)),
                             row.text(5),   row.text(6),   row.number(7), row.number(8) != 0, {}, {}};
        m_codes.bind(1, facts.conversion);
        while (m_codes.step())
            facts.codes.push_back({CodeColumn(m_codes.number(0)), std::string(m_codes.text(1))});
        m_codes.reset();
        if (!m_anyShares)
            return facts;
        m_shares.bind(1, facts.conversion);
        while (m_shares.step())
            facts.shares.push_back({facts.conversion, m_shares.number(0), m_shares.number(1)});
        m_shares.reset();
        return facts;
    }

private:
    StoreQuery m_codes;
    StoreQuery m_shares;
    bool m_anyShares;
};

/// ?1 and ?2 are the first day and the day after the last.
std::string sqlOf(const OwnershipFilter &filter)
{
    const std::string byHand = std::to_string(int(AttributionReason::ByHand));
    std::string sql = columns;
    if (filter.unassignedOnly)
        sql += "FROM affiliate_conversion AS k CROSS JOIN conversion AS c ON c.id = k.conversion_id ";
    else
        sql += "FROM conversion AS c ";
    sql += customer;
    sql += filter.unassignedOnly ? "WHERE k.affiliate_id = 0 AND k.day >= ?1 AND k.day < ?2 " : "WHERE c.day >= ?1 AND c.day < ?2 ";
    return sql + "AND c.reason <> " + byHand + " ORDER BY c.id";
}

} // namespace

Result<> readOwnership(Database &database, const OwnershipFilter &filter,
                       const std::function<Result<>(const OwnershipFacts &)> &take)
{
    return guarded([&]() -> Result<> {
        Facts facts(database);
        if (filter.chosen.isEmpty()) {
            StoreQuery query(database.handle(), sqlOf(filter));
            constexpr qint64 everyDay = 1'000'000;
            const bool limited = filter.period.from().isValid() && filter.period.to().isValid();
            query.bind(1, limited ? toEpochDay(filter.period.from()) : -everyDay);
            query.bind(2, limited ? toEpochDay(filter.period.to()) : everyDay);
            while (query.step()) {
                if (const Result<> taken = take(facts.of(query)); !taken)
                    return taken;
            }
            return {};
        }
        StoreQuery query(database.handle(), std::string(columns) + "FROM conversion AS c " + customer + "WHERE c.id = ?1");
        for (const ConversionId id : filter.chosen) {
            query.bind(1, id.value());
            if (query.step()) {
                if (const Result<> taken = take(facts.of(query)); !taken)
                    return taken;
            }
            query.reset();
        }
        return {};
    });
}

Result<> readCustomerSales(Database &database, const std::function<void(const CustomerSale &)> &take)
{
    return guarded([&]() -> Result<> {
        StoreQuery query(database.handle(), "SELECT id, customer_id, occurred_at, affiliate_id, reason FROM conversion "
                                            "WHERE customer_id IS NOT NULL AND kind = 1 AND status <> 3 ORDER BY id");
        while (query.step())
            take({query.number(0), query.number(1), query.number(2), query.number(3), AttributionReason(query.number(4))});
        return {};
    });
}

} // namespace laurel
