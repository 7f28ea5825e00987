#include "commissions/commissiontext.h"
#include "reports/reportbuilder.h"
#include "reports/reportparts.h"
#include "storage/commissionrepository.h"
#include "storage/conversionrepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

/// What one sheet of a spreadsheet holds below its header.
constexpr int mostRows = 1'048'575;
constexpr int pageRows = 5000;
constexpr double millionths = 1'000'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportTable)
};

/// The same words as on the screen.
struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(ConversionText)
};

QString kindText(ConversionKind kind)
{
    switch (kind) {
    case ConversionKind::Sale:
        return StatusWords::tr("Sale");
    case ConversionKind::Lead:
        return StatusWords::tr("Lead");
    case ConversionKind::Action:
        return StatusWords::tr("Action");
    }
    return {};
}

QString statusText(ConversionStatus status)
{
    switch (status) {
    case ConversionStatus::Pending:
        return StatusWords::tr("Pending");
    case ConversionStatus::Confirmed:
        return StatusWords::tr("Confirmed");
    case ConversionStatus::Cancelled:
        return StatusWords::tr("Cancelled");
    case ConversionStatus::Refunded:
        return StatusWords::tr("Refunded");
    case ConversionStatus::PartlyRefunded:
        return StatusWords::tr("Partly refunded");
    }
    return {};
}

QString statusText(CommissionStatus status)
{
    switch (status) {
    case CommissionStatus::Pending:
        return StatusWords::tr("Pending");
    case CommissionStatus::Approved:
        return StatusWords::tr("Approved");
    case CommissionStatus::InPayout:
        return StatusWords::tr("In a payout");
    case CommissionStatus::Paid:
        return StatusWords::tr("Paid");
    case CommissionStatus::Rejected:
        return StatusWords::tr("Rejected");
    case CommissionStatus::OnHold:
        return StatusWords::tr("On hold");
    case CommissionStatus::Reversed:
        return StatusWords::tr("Reversed");
    }
    return {};
}

QString statusText(AffiliateStatus status)
{
    switch (status) {
    case AffiliateStatus::Applied:
        return Words::tr("Applied");
    case AffiliateStatus::Active:
        return Words::tr("Active");
    case AffiliateStatus::Paused:
        return Words::tr("Paused");
    case AffiliateStatus::Ended:
        return Words::tr("Ended");
    case AffiliateStatus::Rejected:
        return Words::tr("Rejected");
    }
    return {};
}

/// A table's title, which says so when it does not hold everything.
QString titleOf(const QString &title, qsizetype rows, bool complete, const QLocale &locale)
{
    return complete ? title : Words::tr("%1, the newest %2").arg(title, locale.toString(rows));
}

QList<TableColumn> saleColumns()
{
    const auto money = [](const QString &title, const char *key) {
        return TableColumn{title, ColumnKind::Money, QString::fromLatin1(key)};
    };
    const auto text = [](const QString &title, const char *key) {
        return TableColumn{title, ColumnKind::Text, QString::fromLatin1(key)};
    };
    return {{Words::tr("Date"), ColumnKind::Date, QStringLiteral("date")},
            text(Words::tr("Order"), "order"),
            text(Words::tr("Source"), "source"),
            text(Words::tr("Kind"), "kind"),
            text(Words::tr("Status"), "status"),
            text(Words::tr("Affiliate"), "affiliate"),
            text(Words::tr("Code"), "code"),
            text(Words::tr("Product"), "product"),
            text(Words::tr("Currency"), "currency"),
            money(Words::tr("Gross"), "gross"),
            money(Words::tr("Discount"), "discount"),
            money(Words::tr("Tax"), "tax"),
            money(Words::tr("Shipping"), "shipping"),
            money(Words::tr("Refunded"), "refunded"),
            money(Words::tr("Net"), "net"),
            money(Words::tr("Commission"), "commission")};
}

/// One amount; several currencies as a text that says which.
Cell commissionCell(const QList<Money> &amounts)
{
    if (amounts.isEmpty())
        return {};
    if (amounts.size() == 1)
        return amounts.constFirst();
    QStringList texts;
    for (const Money &amount : amounts)
        texts.append(amount.toDecimalText() + u' ' + amount.currency().code());
    return texts.join(QStringLiteral(" + "));
}

QList<Cell> saleRow(const ConversionRow &row)
{
    const Conversion &sale = row.conversion;
    return {sale.day,
            sale.externalId,
            row.sourceName,
            kindText(sale.kind),
            statusText(sale.status),
            row.affiliateName,
            sale.code,
            row.productName,
            sale.net.currency().code(),
            sale.gross,
            sale.discount,
            sale.tax,
            sale.shipping,
            sale.refunded,
            sale.net,
            commissionCell(row.commission)};
}

} // namespace

Result<TableData> ReportBuilder::leaderboard(const DateRange &period) const
{
    const Result<ReportScope> scope = ReportScope::load(m_database, period, m_locale, m_compared);
    if (!scope)
        return fail(scope);
    const Result<QList<AffiliateKpi>> leaders =
        KpiQuery(m_database).leaderboard(scope->now, scope->before, scope->currency());
    if (!leaders)
        return fail(leaders);

    const QList<Kpi> kpis = allKpis();
    TableData table;
    table.title = Words::tr("Leaderboard");
    table.columns = {{Words::tr("Affiliate"), ColumnKind::Text, QStringLiteral("affiliate")},
                     {Words::tr("Status"), ColumnKind::Text, QStringLiteral("status")}};
    for (const Kpi kpi : kpis)
        table.columns.append(columnOf(kpi, *scope));
    table.columns.append({withUnit(Words::tr("Net sales before"), scope->currency(), m_locale), ColumnKind::Money,
                          QStringLiteral("net_before")});
    table.columns.append({Words::tr("Net sales, change"), ColumnKind::Change, QStringLiteral("net_change")});
    table.columns.append({Words::tr("Currency"), ColumnKind::Text, QStringLiteral("currency")});
    for (const AffiliateKpi &leader : *leaders) {
        const bool somebody = leader.affiliate.isValid();
        QList<Cell> row{somebody ? leader.name : Words::tr("Nobody’s"),
                        somebody ? Cell(statusText(leader.status)) : Cell()};
        for (const Kpi kpi : kpis)
            row.append(cellOf(valueOf(kpi, leader.sums)));
        const std::optional<double> change = changeOf(Kpi::Net, leader.sums, leader.before);
        row.append(leader.before.net);
        row.append(change ? Cell(*change) : Cell());
        row.append(scope->currency().code());
        table.rows.append(row);
    }
    return table;
}

Result<TableData> ReportBuilder::sales(const DateRange &period, AffiliateId affiliate) const
{
    ConversionFilter filter;
    filter.period = period;
    filter.affiliate = affiliate;
    return sales(filter);
}

Result<TableData> ReportBuilder::sales(const ConversionFilter &filter) const
{
    const ConversionRepository repository(m_database);
    TableData table;
    table.columns = saleColumns();
    std::optional<ConversionAnchor> after;
    bool complete = false;
    while (!complete && table.rows.size() < mostRows) {
        const int wanted = std::min(pageRows, int(mostRows - table.rows.size()));
        // One row more tells whether this page is the last.
        const Result<QList<ConversionRow>> page = repository.page(filter, after, wanted + 1);
        if (!page)
            return fail(page);
        complete = page->size() <= wanted;
        for (const ConversionRow &row : page->mid(0, wanted)) {
            table.rows.append(saleRow(row));
            after = ConversionAnchor{row.conversion.day, row.conversion.id};
        }
    }
    table.title = titleOf(Words::tr("Sales"), table.rows.size(), complete, m_locale);
    return table;
}

Result<TableData> ReportBuilder::commissions(const DateRange &period, AffiliateId affiliate) const
{
    const Result<QList<CommissionRow>> rows =
        CommissionRepository(m_database)
            .list({.period = period, .affiliate = affiliate, .status = {}, .limit = mostRows + 1});
    if (!rows)
        return fail(rows);
    TableData table;
    table.columns = {{Words::tr("Date"), ColumnKind::Date, QStringLiteral("date")},
                     {Words::tr("Order"), ColumnKind::Text, QStringLiteral("order")},
                     {Words::tr("Affiliate"), ColumnKind::Text, QStringLiteral("affiliate")},
                     {Words::tr("Terms"), ColumnKind::Text, QStringLiteral("terms")},
                     {Words::tr("Rule version"), ColumnKind::Number, QStringLiteral("rule_version")},
                     {Words::tr("Rate"), ColumnKind::Share, QStringLiteral("rate")},
                     {Words::tr("Currency"), ColumnKind::Text, QStringLiteral("currency")},
                     {Words::tr("Basis"), ColumnKind::Money, QStringLiteral("basis")},
                     {Words::tr("Commission"), ColumnKind::Money, QStringLiteral("commission")},
                     {Words::tr("Status"), ColumnKind::Text, QStringLiteral("status")},
                     {Words::tr("Held until"), ColumnKind::Date, QStringLiteral("hold_until")}};
    for (const CommissionRow &row : rows->mid(0, mostRows)) {
        const Commission &commission = row.commission;
        table.rows.append({row.day, row.externalId, row.affiliateName, ruleText(row, m_locale), qint64(commission.ruleVersion),
                           commission.rate ? Cell(double(commission.rate->ppm()) / millionths) : Cell(),
                           commission.amount.currency().code(), commission.basis, commission.amount,
                           statusText(commission.status), commission.holdUntil});
    }
    table.title = titleOf(Words::tr("Commissions"), table.rows.size(), rows->size() <= mostRows, m_locale);
    return table;
}

} // namespace laurel
