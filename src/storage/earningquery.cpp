#include "storage/earningquery.h"

#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QSet>
#include <optional>
#include <string>

namespace laurel {

namespace {

constexpr qint64 everyDay = 1'000'000;

QString textFrom(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// The coupon of an order: the code that decided, or one that was kept beside it.
class Coupons
{
public:
    explicit Coupons(Database &database)
        : m_query(database.handle(), "SELECT code FROM conversion_code WHERE conversion_id = ?1 AND kind = 1")
    {}

    QString of(qint64 conversion, int reason, std::string_view code)
    {
        if (reason == int(AttributionReason::Coupon))
            return textFrom(code);
        m_query.bind(1, conversion);
        QString coupon = m_query.step() ? textFrom(m_query.text(0)) : QString();
        m_query.reset();
        return coupon;
    }

private:
    StoreQuery m_query;
};

/// The country of an order, where a file told it.
class Countries
{
public:
    explicit Countries(Database &database)
        : m_query(database.handle(), "SELECT code FROM conversion_code WHERE conversion_id = ?1 AND kind = 7")
    {}

    QString of(qint64 conversion)
    {
        m_query.bind(1, conversion);
        QString country = m_query.step() ? textFrom(m_query.text(0)) : QString();
        m_query.reset();
        return country;
    }

private:
    StoreQuery m_query;
};

constexpr const char *anyShares = "SELECT EXISTS (SELECT 1 FROM conversion_share)";

class Shares
{
public:
    /// @param mayCome more may be written while it is read.
    Shares(Database &database, bool mayCome)
        : m_any(mayCome || numberOf(database.handle(), anyShares) != 0)
        , m_query(database.handle(), "SELECT affiliate_id, share_ppm FROM conversion_share WHERE conversion_id = ?1 ORDER BY 1")
    {}

    QList<ConversionShare> of(qint64 conversion)
    {
        QList<ConversionShare> shares;
        if (!m_any)
            return shares;
        m_query.bind(1, conversion);
        while (m_query.step())
            shares.append({AffiliateId(m_query.number(0)), Rate::fromPpm(m_query.number(1)), false});
        m_query.reset();
        return shares;
    }

private:
    bool m_any;
    StoreQuery m_query;
};

/// Customers with the address of an affiliate: few, so that they are read once instead of asked for by each sale.
class OwnCustomers
{
public:
    /// @param mayCome more may be written while it is read: then each is asked for.
    OwnCustomers(Database &database, bool mayCome)
        : m_query(database.handle(), "SELECT 1 FROM affiliate AS a CROSS JOIN customer_key AS k ON k.email_key = a.email_key "
                                     "WHERE a.email_key <> '' AND a.id = ?2 AND k.customer_id = ?1")
        , m_byKey(database.handle(), "SELECT 1 FROM affiliate WHERE id = ?2 AND email_key = ?1")
    {
        if (mayCome)
            return;
        m_pairs.emplace();
        StoreQuery all(database.handle(), "SELECT k.customer_id, a.id FROM affiliate AS a CROSS JOIN customer_key AS k "
                                          "ON k.email_key = a.email_key WHERE a.email_key <> ''");
        while (all.step())
            m_pairs->insert({all.number(0), all.number(1)});
    }

    /// @param newKey of a customer who is not written yet.
    [[nodiscard]] bool has(qint64 customer, qint64 affiliate, std::string_view newKey)
    {
        if (m_pairs)
            return m_pairs->contains({customer, affiliate});
        StoreQuery &query = newKey.empty() ? m_query : m_byKey;
        if (newKey.empty())
            query.bind(1, customer);
        else
            query.bind(1, newKey);
        query.bind(2, affiliate);
        const bool found = query.step();
        query.reset();
        return found;
    }

private:
    StoreQuery m_query;
    StoreQuery m_byKey;
    std::optional<QSet<std::pair<qint64, qint64>>> m_pairs;
};

class Items
{
public:
    explicit Items(Database &database)
        : m_items(database.handle(), "SELECT p.name, p.sku, p.category, i.quantity, i.gross, i.discount FROM conversion_item AS i "
                                     "JOIN product AS p ON p.id = i.product_id WHERE i.conversion_id = ?1 ORDER BY i.position")
        , m_product(database.handle(), "SELECT name, sku, category FROM product WHERE id = ?1")
    {}

    void read(Conversion &conversion, qint64 product, qint64 quantity)
    {
        const Currency currency = conversion.gross.currency();
        if (product != 0) {
            m_product.bind(1, product);
            if (m_product.step())
                add(conversion, m_product, quantity, conversion.gross, conversion.discount);
            m_product.reset();
            return;
        }
        m_items.bind(1, conversion.id.value());
        while (m_items.step())
            add(conversion, m_items, m_items.number(3), Money(m_items.number(4), currency), Money(m_items.number(5), currency));
        m_items.reset();
    }

private:
    static void add(Conversion &conversion, const StoreQuery &product, qint64 quantity, const Money &gross, const Money &discount)
    {
        ConversionItem &item = conversion.items.emplace_back();
        item.productName = textFrom(product.text(0));
        item.sku = textFrom(product.text(1));
        item.category = textFrom(product.text(2));
        item.quantity = quantity;
        item.gross = gross;
        item.discount = discount;
    }

    StoreQuery m_items;
    StoreQuery m_product;
};

/// The commission rows of conversions, asked for in ascending order.
class Commissions
{
public:
    Commissions(Database &database, bool all)
        : m_query(database.handle(), std::string("SELECT ") + commissionColumns + " FROM commission WHERE "
                                         + (all ? "id > 0" : commissionIsOf("?1")) + " ORDER BY id")
        , m_all(all)
    {}

    std::vector<CommissionRecord> of(qint64 conversion)
    {
        std::vector<CommissionRecord> rows;
        if (!m_all) {
            m_query.bind(1, conversion);
            while (m_query.step())
                rows.push_back(commissionRecordOf(m_query));
            m_query.reset();
            return rows;
        }
        if (!m_begun) {
            m_more = m_query.step();
            m_begun = true;
        }
        for (; m_more && m_query.number(0) <= conversion; m_more = m_query.step()) {
            if (m_query.number(0) == conversion)
                rows.push_back(commissionRecordOf(m_query));
        }
        return rows;
    }

private:
    StoreQuery m_query;
    bool m_all;
    bool m_begun = false;
    bool m_more = false;
};

constexpr const char *saleColumns =
    "SELECT c.id, c.kind, c.status, c.occurred_at, c.day, c.affiliate_id, c.reason, c.code, c.customer_id, c.product_id, "
    "c.quantity, c.currency, c.gross, c.discount, c.tax, c.shipping, c.refunded, c.net FROM ";

std::string sqlOf(const EarningFilter &filter)
{
    const std::string sql = saleColumns;
    if (filter.affiliate)
        return sql + "affiliate_conversion AS k CROSS JOIN conversion AS c ON c.id = k.conversion_id "
                     "WHERE k.affiliate_id = ?3 AND k.day >= ?1 AND k.day < ?2 ORDER BY c.id";
    return sql + "conversion AS c WHERE c.day >= ?1 AND c.day < ?2 ORDER BY c.id";
}

Conversion conversionOf(const StoreQuery &row)
{
    Conversion conversion;
    conversion.id = ConversionId(row.number(0));
    conversion.kind = ConversionKind(row.number(1));
    conversion.status = ConversionStatus(row.number(2));
    conversion.occurredAt = QDateTime::fromSecsSinceEpoch(row.number(3), Qt::UTC);
    conversion.day = fromEpochDay(row.number(4));
    conversion.affiliate = AffiliateId(row.number(5));
    conversion.customer = CustomerId(row.number(8));
    const Currency currency = row.currency(11);
    conversion.gross = Money(row.number(12), currency);
    conversion.discount = Money(row.number(13), currency);
    conversion.tax = Money(row.number(14), currency);
    conversion.shipping = Money(row.number(15), currency);
    conversion.refunded = Money(row.number(16), currency);
    conversion.net = Money(row.number(17), currency);
    return conversion;
}

/// What decides on a conversion beside its row.
class Details
{
public:
    Details(Database &database, const EarningFilter::Needs &needs, bool whileWriting)
        : m_needs(needs)
        , m_coupons(database)
        , m_countries(database)
        , m_shares(database, whileWriting)
        , m_items(database)
        , m_first(database.handle(), "SELECT first_conversion_id FROM customer WHERE id = ?1")
    {
        if (needs.selfReferrals)
            m_ownCustomers.emplace(database, whileWriting);
    }

    /// @param row of saleColumns
    /// @param newCustomerKey of a customer who is not written yet.
    void complete(Conversion &conversion, const StoreQuery &row, std::string_view newCustomerKey)
    {
        const qint64 id = row.number(0);
        if (m_needs.coupons)
            conversion.coupon = m_coupons.of(id, int(row.number(6)), row.text(7));
        if (m_needs.countries)
            conversion.country = m_countries.of(id);
        if (m_needs.items)
            m_items.read(conversion, row.number(9), row.number(10));
        conversion.shares = m_shares.of(id);
        if (!conversion.customer.isValid())
            return;
        conversion.isSelfReferral = m_ownCustomers && m_ownCustomers->has(row.number(8), row.number(5), newCustomerKey);
        if (m_needs.customers) {
            m_first.bind(1, row.number(8));
            conversion.isFirstOfCustomer = m_first.step() && m_first.number(0) == id;
            m_first.reset();
        }
        for (ConversionShare &share : conversion.shares)
            share.isSelfReferral = m_ownCustomers && m_ownCustomers->has(row.number(8), share.affiliate.value(), newCustomerKey);
    }

private:
    EarningFilter::Needs m_needs;
    Coupons m_coupons;
    Countries m_countries;
    Shares m_shares;
    Items m_items;
    StoreQuery m_first;
    std::optional<OwnCustomers> m_ownCustomers;
};

} // namespace

Result<> readEarnings(Database &database, const EarningFilter &filter, const std::function<Result<>(Earning &&)> &take)
{
    return guarded([&]() -> Result<> {
        StoreQuery query(database.handle(), sqlOf(filter));
        const bool limited = filter.period.from().isValid() && filter.period.to().isValid();
        query.bind(1, limited ? toEpochDay(filter.period.from()) : -everyDay);
        query.bind(2, limited ? toEpochDay(filter.period.to()) : everyDay);
        if (filter.affiliate)
            query.bind(3, *filter.affiliate);
        Commissions commissions(database, !filter.affiliate && !limited);
        Details details(database, filter.needs, false);
        while (query.step()) {
            Earning earning{conversionOf(query), commissions.of(query.number(0))};
            Conversion &conversion = earning.conversion;
            if (!conversion.affiliate.isValid() && earning.commissions.empty())
                continue;
            details.complete(conversion, query, {});
            if (const Result<> taken = take(std::move(earning)); !taken)
                return taken;
        }
        return {};
    });
}

struct EarningReader::Statements
{
    Statements(Database &database, const EarningFilter::Needs &needs)
        : query(database.handle(), std::string(saleColumns) + "conversion AS c WHERE c.id = ?1")
        , commissions(database, false)
        , details(database, needs, true)
    {}

    StoreQuery query;
    Commissions commissions;
    Details details;
};

EarningReader::EarningReader(std::unique_ptr<Statements> statements) : m_statements(std::move(statements)) {}
EarningReader::EarningReader(EarningReader &&) noexcept = default;
EarningReader::~EarningReader() = default;

Result<EarningReader> EarningReader::open(Database &database, const EarningFilter::Needs &needs)
{
    return guarded([&]() -> Result<EarningReader> { return EarningReader(std::make_unique<Statements>(database, needs)); });
}

Result<Earning> EarningReader::of(qint64 conversion, std::string_view newCustomerKey)
{
    return guarded([&]() -> Result<Earning> {
        StoreQuery &query = m_statements->query;
        query.bind(1, conversion);
        Earning earning;
        const bool isThere = query.step();
        if (isThere) {
            earning = {conversionOf(query), m_statements->commissions.of(conversion)};
            m_statements->details.complete(earning.conversion, query, newCustomerKey);
        }
        query.reset();
        if (!isThere)
            return fail(ErrorCode::NotFound, QCoreApplication::translate("EarningQuery", "There is no conversion number %1.").arg(conversion));
        return earning;
    });
}

Result<bool> anySharedSales(Database &database)
{
    return guarded([&]() -> Result<bool> { return numberOf(database.handle(), anyShares) != 0; });
}

Result<QList<qint64>> ownersOfConversions(Database &database)
{
    return guarded([&]() -> Result<QList<qint64>> {
        QList<qint64> owners;
        StoreQuery query(database.handle(), "SELECT DISTINCT affiliate_id FROM affiliate_conversion WHERE affiliate_id <> 0");
        while (query.step())
            owners.append(query.number(0));
        return owners;
    });
}

} // namespace laurel
