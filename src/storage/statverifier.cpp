#include "storage/statverifier.h"

#include "core/daterange.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <SQLiteCpp/Database.h>
#include <array>
#include <optional>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Verifier)
};

constexpr std::array sumColumns{"clicks",  "impressions", "leads",    "actions",  "sales", "new_customers",
                                "refunds", "gross",       "discount", "refunded", "net",   "commission"};
constexpr int sumCount = int(sumColumns.size());

// One branch for each table that counts; the columns of stat_day in their order.
constexpr const char *expectedSql = R"sql(
SELECT affiliate, currency, day, sum(clicks), sum(impressions), sum(leads), sum(actions), sum(sales), sum(new_customers),
       sum(refunds), sum(gross), sum(discount), sum(refunded), sum(net), sum(commission)
FROM (
    SELECT ifnull(c.affiliate_id, 0) AS affiliate, c.currency AS currency, c.day AS day, 0 AS clicks, 0 AS impressions,
           c.kind = 2 AS leads, c.kind = 3 AS actions, c.kind = 1 AS sales,
           c.kind = 1 AND u.first_conversion_id IS c.id AS new_customers,
           c.kind = 1 AND c.refunded > 0 AS refunds,
           iif(c.kind = 1, c.gross, 0) AS gross, iif(c.kind = 1, c.discount, 0) AS discount,
           iif(c.kind = 1, c.refunded, 0) AS refunded, iif(c.kind = 1, c.net, 0) AS net, 0 AS commission
    FROM conversion AS c LEFT JOIN customer AS u ON u.id = c.customer_id
    WHERE c.status <> 3
    UNION ALL
    SELECT ifnull(k.affiliate_id, 0), (SELECT currency FROM program), k.day, k.clicks, k.impressions, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    FROM click_day AS k
    UNION ALL
    SELECT m.affiliate_id, m.currency, m.day, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, m.amount
    FROM commission AS m
    WHERE m.status NOT IN (5, 7)
)
GROUP BY 1, 2, 3 ORDER BY 1, 2, 3)sql";

constexpr const char *storedSql = "SELECT affiliate_id, currency, day, clicks, impressions, leads, actions, sales, "
                                  "new_customers, refunds, gross, discount, "
                                  "refunded, net, commission FROM stat_day ORDER BY 1, 2, 3";

struct Sums
{
    qint64 affiliate = 0;
    std::string currency;
    qint64 day = 0;
    std::array<qint64, sumCount> values{};

    [[nodiscard]] auto key() const { return std::tie(affiliate, currency, day); }
    [[nodiscard]] bool isZero() const { return values == std::array<qint64, sumCount>{}; }
};

// A row that sums to nothing says the same as no row.
std::optional<Sums> nextRow(SQLite::Statement &query)
{
    while (query.executeStep()) {
        Sums sums;
        sums.affiliate = query.getColumn(0).getInt64();
        sums.currency = query.getColumn(1).getString();
        sums.day = query.getColumn(2).getInt64();
        for (int i = 0; i < sumCount; ++i)
            sums.values[size_t(i)] = query.getColumn(3 + i).getInt64();
        if (!sums.isZero())
            return sums;
    }
    return std::nullopt;
}

QString differenceText(const Sums &expected, const Sums &stored)
{
    QStringList parts;
    for (size_t i = 0; i < sumColumns.size(); ++i) {
        if (expected.values[i] != stored.values[i])
            parts.append(Text::tr("%1 is %2 instead of %3")
                             .arg(QLatin1String(sumColumns[i]), QString::number(stored.values[i]),
                                  QString::number(expected.values[i])));
    }
    return Text::tr("Daily sums of affiliate %1 on %2 in %3: %4.")
        .arg(QString::number(expected.affiliate), fromEpochDay(expected.day).toString(Qt::ISODate),
             QString::fromStdString(expected.currency), parts.join(QStringLiteral(", ")));
}

Sums nothingAt(const Sums &place) { return Sums{place.affiliate, place.currency, place.day, {}}; }

} // namespace

QStringList compareDailySums(Database &database, int limit)
{
    SQLite::Statement expectedQuery(database.sql(), expectedSql);
    SQLite::Statement storedQuery(database.sql(), storedSql);
    std::optional<Sums> expected = nextRow(expectedQuery);
    std::optional<Sums> stored = nextRow(storedQuery);
    QStringList problems;
    while ((expected || stored) && problems.size() < limit) {
        if (!stored || (expected && expected->key() < stored->key())) {
            problems.append(differenceText(*expected, nothingAt(*expected)));
            expected = nextRow(expectedQuery);
        } else if (!expected || stored->key() < expected->key()) {
            problems.append(differenceText(nothingAt(*stored), *stored));
            stored = nextRow(storedQuery);
        } else {
            if (expected->values != stored->values)
                problems.append(differenceText(*expected, *stored));
            expected = nextRow(expectedQuery);
            stored = nextRow(storedQuery);
        }
    }
    return problems;
}

} // namespace laurel
