#include "commissions/commissionengine.h"

#include "core/textfold.h"

#include <QVarLengthArray>
#include <algorithm>
#include <limits>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace laurel {

namespace {

/// A rule version as the search needs it. Days are Julian.
struct Term
{
    qint64 from = 0;
    qint64 to = 0;
    int rank = 0; ///< lower wins
    int holdDays = 0;
    CommissionRule rule;
};
using Terms = std::vector<Term>;

/// Lets product keys be looked up by a view, without making a QString of it.
struct KeyHash
{
    using is_transparent = void;
    size_t operator()(QStringView key) const noexcept { return qHash(key); }
};
struct KeyEqual
{
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const noexcept { return a == b; }
};

bool inForce(const Term &term, const Conversion &conversion, qint64 day)
{
    return day >= term.from && day < term.to && term.rule.appliesTo == conversion.kind &&
           (!term.rule.flat || term.rule.flat->currency() == conversion.net.currency());
}

/// The first of @p terms, which stand in order of rank, that applies.
const Term *firstInForce(const Terms &terms, const Conversion &conversion)
{
    const qint64 day = conversion.day.toJulianDay();
    const auto found = std::ranges::find_if(terms, [&](const Term &term) { return inForce(term, conversion, day); });
    return found == terms.end() ? nullptr : &*found;
}

template <typename Map, typename Key>
const Term *firstInForce(const Map &map, const Key &key, const Conversion &conversion)
{
    const auto found = map.find(key);
    return found == map.end() ? nullptr : firstInForce(found->second, conversion);
}

/// Calls @p use with codeKey(@p text). Plain ASCII, nearly every name and SKU, is folded on the stack.
template <typename Use>
auto withKey(QStringView text, Use &&use)
{
    const QStringView trimmed = text.trimmed();
    QVarLengthArray<char16_t, 128> key(trimmed.size());
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const char16_t unit = trimmed[i].unicode();
        if (unit >= 0x80)
            return use(QStringView(codeKey(text)));
        key[i] = unit >= u'A' && unit <= u'Z' ? char16_t(unit + (u'a' - u'A')) : unit;
    }
    return use(QStringView(key.data(), key.size()));
}

/// What each item weighs in the order's net: its price after its own discount; where nothing is left of any, its price.
/// Empty when the items carry no prices.
Result<QVarLengthArray<qint64, 16>> weightsOf(const QList<ConversionItem> &items)
{
    QVarLengthArray<qint64, 16> weights;
    qint64 sum = 0;
    for (const bool discounted : {true, false}) {
        weights.clear();
        for (const ConversionItem &item : items) {
            const qint64 discount = discounted ? std::max<qint64>(item.discount.minor(), 0) : 0;
            const Result<qint64> weight = checkedAdd(std::max<qint64>(item.gross.minor(), 0), -discount);
            if (!weight)
                return fail(weight);
            weights.append(std::max<qint64>(*weight, 0));
            const Result<qint64> total = checkedAdd(sum, weights.last());
            if (!total)
                return fail(total);
            sum = *total;
        }
        if (sum > 0)
            return weights;
    }
    weights.clear();
    return weights;
}

Result<> appendRow(const Conversion &conversion, const Term &term, const Money &basis, int sequence,
                   QList<Commission> &rows)
{
    Money amount;
    if (term.rule.rate) {
        const Result<Money> share = basis.share(*term.rule.rate);
        if (!share)
            return fail(share);
        amount = *share;
    } else if (term.rule.flat) {
        // Nothing was sold in the end; the row stays as the trace of it.
        const bool takenBack = conversion.status == ConversionStatus::Refunded;
        amount = takenBack ? Money(0, term.rule.flat->currency()) : *term.rule.flat;
    }
    Commission &row = rows.emplaceBack();
    row.conversion = conversion.id;
    row.sequence = sequence;
    row.affiliate = conversion.affiliate;
    row.basis = basis;
    row.rule = term.rule.id;
    row.ruleVersion = term.rule.version;
    row.rate = term.rule.rate;
    row.amount = amount;
    row.holdUntil = conversion.day.addDays(term.holdDays);
    return {};
}

/// One row for each term, over the net of its items. An item without a term earns nothing.
Result<> appendRowsByItem(const Conversion &conversion, std::span<const Term *> terms, std::span<const qint64> weights,
                          QList<Commission> &rows)
{
    const Result<QList<Money>> parts = conversion.net.allocate(weights);
    if (!parts)
        return fail(parts);
    int sequence = 0;
    for (size_t first = 0; first < terms.size(); ++first) {
        const Term *term = std::exchange(terms[first], nullptr);
        if (!term)
            continue;
        Money basis = parts->at(qsizetype(first));
        for (size_t other = first + 1; other < terms.size(); ++other) {
            if (terms[other] != term)
                continue;
            terms[other] = nullptr;
            const Result<Money> sum = basis.plus(parts->at(qsizetype(other)));
            if (!sum)
                return fail(sum);
            basis = *sum;
        }
        if (const Result<> added = appendRow(conversion, *term, basis, ++sequence, rows); !added)
            return added;
    }
    return {};
}

bool earns(const Conversion &conversion)
{
    return conversion.affiliate.isValid() && conversion.status != ConversionStatus::Cancelled;
}

} // namespace

struct CommissionEngine::Index
{
    std::unordered_map<qint64, Terms> byAffiliate;
    std::unordered_map<qint64, Terms> byTier;
    std::unordered_map<QString, Terms, KeyHash, KeyEqual> byProduct;
    Terms program;
    QHash<AffiliateId, TierId> tierOf;

    void add(Term term)
    {
        switch (term.rule.scope) {
        case RuleScope::Affiliate:
            byAffiliate[term.rule.affiliate.value()].push_back(std::move(term));
            break;
        case RuleScope::Tier:
            byTier[term.rule.tier.value()].push_back(std::move(term));
            break;
        case RuleScope::Product:
            byProduct[codeKey(term.rule.product)].push_back(std::move(term));
            break;
        case RuleScope::Program:
            program.push_back(std::move(term));
            break;
        }
    }

    /// Terms that hold for every item alike, before the products' own.
    [[nodiscard]] const Term *partnerTerm(const Conversion &conversion) const
    {
        if (!byAffiliate.empty()) {
            if (const Term *term = firstInForce(byAffiliate, conversion.affiliate.value(), conversion))
                return term;
        }
        return byTier.empty() ? nullptr : firstInForce(byTier, tierOf.value(conversion.affiliate).value(), conversion);
    }

    /// A product is known by its SKU and by its name; the better rule wins.
    [[nodiscard]] const Term *productTerm(const Conversion &conversion, const ConversionItem &item) const
    {
        if (byProduct.empty())
            return nullptr;
        const auto find = [&](QStringView key) { return firstInForce(byProduct, key, conversion); };
        const Term *bySku = item.sku.isEmpty() ? nullptr : withKey(item.sku, find);
        const Term *byName = item.productName.isEmpty() ? nullptr : withKey(item.productName, find);
        if (bySku && byName)
            return bySku->rank < byName->rank ? bySku : byName;
        return bySku ? bySku : byName;
    }

    [[nodiscard]] const Term *itemTerm(const Conversion &conversion, const ConversionItem &item) const
    {
        const Term *term = productTerm(conversion, item);
        return term ? term : firstInForce(program, conversion);
    }

    /// The term for the conversion as a whole: its first item's.
    [[nodiscard]] const Term *wholeTerm(const Conversion &conversion) const
    {
        if (const Term *term = partnerTerm(conversion))
            return term;
        return conversion.items.isEmpty() ? firstInForce(program, conversion)
                                          : itemTerm(conversion, conversion.items.first());
    }

    /// The term of every item when they differ; else empty, and wholeTerm() holds for all.
    [[nodiscard]] QVarLengthArray<const Term *, 16> differingTerms(const Conversion &conversion) const
    {
        QVarLengthArray<const Term *, 16> terms;
        if (conversion.items.size() < 2 || byProduct.empty() || partnerTerm(conversion))
            return terms;
        for (const ConversionItem &item : conversion.items)
            terms.append(itemTerm(conversion, item));
        if (std::ranges::all_of(terms, [&](const Term *term) { return term == terms.first(); }))
            terms.clear();
        return terms;
    }
};

CommissionEngine::CommissionEngine(const QList<CommissionPlan> &plans, const QHash<AffiliateId, TierId> &tierOf)
    : m_index(std::make_unique<Index>())
{
    Terms terms;
    for (const CommissionPlan &plan : plans) {
        for (const CommissionRule &rule : plan.rules) {
            Term &term = terms.emplace_back();
            term.from = rule.validFrom.isValid() ? rule.validFrom.toJulianDay() : std::numeric_limits<qint64>::min();
            term.to = rule.validTo.isValid() ? rule.validTo.toJulianDay() : std::numeric_limits<qint64>::max();
            term.holdDays = plan.holdDays;
            term.rule = rule;
            term.rule.plan = plan.id;
        }
    }
    std::ranges::stable_sort(terms, [](const Term &a, const Term &b) {
        if (a.rule.plan != b.rule.plan)
            return a.rule.plan > b.rule.plan;
        if (a.rule.number != b.rule.number)
            return a.rule.number < b.rule.number;
        return a.rule.version > b.rule.version;
    });
    int rank = 0;
    for (Term &term : terms) {
        term.rank = rank++;
        m_index->add(std::move(term));
    }
    m_index->tierOf = tierOf;
}

CommissionEngine::~CommissionEngine() = default;
CommissionEngine::CommissionEngine(CommissionEngine &&) noexcept = default;

Result<> CommissionEngine::compute(const Conversion &conversion, QList<Commission> &rows) const
{
    if (!earns(conversion))
        return {};
    QVarLengthArray<const Term *, 16> terms = m_index->differingTerms(conversion);
    if (!terms.isEmpty()) {
        const auto weights = weightsOf(conversion.items);
        if (!weights)
            return fail(weights);
        if (!weights->isEmpty()) {
            const qsizetype before = rows.size();
            const Result<> appended = appendRowsByItem(conversion, terms, *weights, rows);
            if (!appended)
                rows.resize(before);
            return appended;
        }
    }
    const Term *term = m_index->wholeTerm(conversion);
    return term ? appendRow(conversion, *term, conversion.net, 1, rows) : Result<>();
}

const CommissionRule *CommissionEngine::winningRule(const Conversion &conversion) const
{
    const Term *term = earns(conversion) ? m_index->wholeTerm(conversion) : nullptr;
    return term ? &term->rule : nullptr;
}

} // namespace laurel
