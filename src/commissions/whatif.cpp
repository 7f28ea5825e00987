#include "commissions/whatif.h"

#include "core/textfold.h"
#include "storage/earningquery.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace laurel {

namespace {

constexpr qsizetype rowsBetweenLooks = 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

using Sums = std::map<std::pair<qint64, Currency>, qint64>;

bool isWithin(const DateRange &period, QDate day) { return period.isEmpty() || period.contains(day); }

Result<> cancelled() { return fail(ErrorCode::Cancelled, Text::tr("Stopped. Nothing was changed.")); }

/// What each affiliate earns by one set of terms.
Result<Sums> commissionsBy(const CommissionTerms &terms, const std::vector<Conversion> &sales, const DateRange &period, Job &job)
{
    const CommissionEngine engine(terms);
    EarningHistory history = engine.newHistory();
    if (engine.looksAtOthers()) {
        for (const Conversion &sale : sales) {
            if (const Result<> expected = engine.expect(sale, {&history, {}, {}}); !expected)
                return fail(expected);
        }
    }
    Sums sums;
    QList<Commission> rows;
    qsizetype looked = 0;
    for (const Conversion &sale : sales) {
        if (++looked % rowsBetweenLooks == 0 && job.isCancelled())
            return fail(cancelled());
        rows.clear();
        if (const Result<> computed = engine.compute(sale, rows, {&history, {}, {}}); !computed)
            return fail(computed);
        if (!isWithin(period, sale.day))
            continue;
        for (const Commission &row : std::as_const(rows)) {
            const bool counts = row.status != CommissionStatus::Rejected;
            sums[{row.affiliate.value(), row.amount.currency()}] += counts ? row.amount.minor() : 0;
        }
    }
    return sums;
}

EarningFilter::Needs both(const EarningFilter::Needs &a, const EarningFilter::Needs &b)
{
    return {a.items || b.items, a.customers || b.customers, a.selfReferrals || b.selfReferrals, a.coupons || b.coupons, a.countries || b.countries};
}

Result<std::vector<Conversion>> salesFor(Database &database, const EarningFilter::Needs &needs, Job &job)
{
    std::vector<Conversion> sales;
    EarningFilter filter;
    filter.needs = needs;
    const Result<> read = readEarnings(database, filter, [&](Earning &&earning) -> Result<> {
        if (sales.size() % rowsBetweenLooks == 0 && job.isCancelled())
            return cancelled();
        sales.push_back(std::move(earning.conversion));
        return {};
    });
    if (!read)
        return fail(read);
    std::ranges::sort(sales, [](const Conversion &a, const Conversion &b) {
        return std::pair(a.occurredAt, a.id) < std::pair(b.occurredAt, b.id);
    });
    return sales;
}

/// (1 + u) (margin × net − after) = margin × net − before, for u.
std::optional<qint64> breakEven(const WhatIfTotal &total, Rate margin)
{
    const Result<Money> earned = total.net.share(margin);
    if (!earned || total.after.minor() <= total.before.minor() || earned->minor() <= total.after.minor())
        return std::nullopt;
    const Result<Money> share =
        Money(1'000'000, total.net.currency())
            .scaled(total.after.minor() - total.before.minor(), earned->minor() - total.after.minor());
    return share ? std::optional(share->minor()) : std::nullopt;
}

QList<WhatIfTotal> totalsOf(const QList<WhatIfRow> &rows, Rate margin)
{
    std::map<Currency, WhatIfTotal> totals;
    for (const WhatIfRow &row : rows) {
        const Currency currency = row.net.currency();
        WhatIfTotal &total = totals.try_emplace(currency, WhatIfTotal{Money(0, currency), Money(0, currency), Money(0, currency), 0, 0, {}})
                                 .first->second;
        total.net = Money(total.net.minor() + row.net.minor(), currency);
        total.before = Money(total.before.minor() + row.before.minor(), currency);
        total.after = Money(total.after.minor() + row.after.minor(), currency);
        total.gain += row.change().minor() > 0 ? 1 : 0;
        total.lose += row.change().minor() < 0 ? 1 : 0;
    }
    QList<WhatIfTotal> list;
    for (auto &[currency, total] : totals) {
        total.breakEvenPpm = breakEven(total, margin);
        list.append(total);
    }
    return list;
}

} // namespace

bool isForTheSame(const CommissionRule &a, const CommissionRule &b)
{
    return a.affiliate == b.affiliate && a.tier == b.tier && a.appliesTo == b.appliesTo && codeKey(a.product) == codeKey(b.product)
        && codeKey(a.category) == codeKey(b.category) && codeKey(a.coupon) == codeKey(b.coupon) && a.country == b.country
        && a.customer == b.customer && a.minimumOrder == b.minimumOrder;
}

CommissionTerms withRule(CommissionTerms terms, const CommissionRule &rule)
{
    for (CommissionPlan &plan : terms.plans) {
        if (plan.id != rule.plan)
            continue;
        CommissionRule tried = rule;
        int last = 0;
        for (const CommissionRule &other : std::as_const(plan.rules)) {
            last = std::max(last, other.number);
            if (tried.number == 0 && isForTheSame(rule, other))
                tried.number = other.number;
        }
        tried.number = tried.number > 0 ? tried.number : last + 1;
        plan.rules.removeIf([&tried](const CommissionRule &other) { return other.number == tried.number; });
        tried.validFrom = tried.validTo = QDate();
        plan.rules.append(tried);
    }
    return terms;
}

Result<WhatIfResult> whatIf(Database &database, const WhatIfPlan &plan, Job &job)
{
    job.setPhase(Text::tr("Trying terms on past sales"));
    const Result<CommissionTerms> terms = CommissionTerms::load(database);
    if (!terms)
        return fail(terms);
    const EarningFilter::Needs needs = both(CommissionEngine(*terms).needs(), CommissionEngine(plan.changed).needs());
    const Result<std::vector<Conversion>> sales = salesFor(database, needs, job);
    if (!sales)
        return fail(sales);
    const Result<Sums> before = commissionsBy(*terms, *sales, plan.period, job);
    const Result<Sums> after = commissionsBy(plan.changed, *sales, plan.period, job);
    if (!before || !after)
        return fail(before ? after : before);
    WhatIfResult result;
    Sums nets;
    for (const Conversion &sale : *sales) {
        if (!isWithin(plan.period, sale.day) || !sale.affiliate.isValid())
            continue;
        nets[{sale.affiliate.value(), sale.net.currency()}] += sale.net.minor();
        ++result.sales;
    }
    for (const Sums *sums : {&*before, &*after}) {
        for (const auto &[whom, sum] : *sums)
            nets.try_emplace(whom, 0);
    }
    const auto of = [](const Sums &sums, const auto &whom) {
        const auto found = sums.find(whom);
        return Money(found == sums.end() ? 0 : found->second, whom.second);
    };
    for (const auto &[whom, net] : nets)
        result.rows.append({AffiliateId(whom.first), Money(net, whom.second), of(*before, whom), of(*after, whom)});
    std::ranges::stable_sort(result.rows, [](const WhatIfRow &a, const WhatIfRow &b) {
        return std::abs(a.change().minor()) > std::abs(b.change().minor());
    });
    result.totals = totalsOf(result.rows, plan.margin);
    return result;
}

} // namespace laurel
