#include "commissions/saleparts.h"

#include <algorithm>
#include <utility>

namespace laurel {

namespace {

using Weights = QVarLengthArray<qint64, 16>;

/// What each item weighs in the order's net: its price after its own discount; where nothing is left of any, its price.
/// Empty when the items carry no prices.
Result<Weights> weightsOf(const QList<ConversionItem> &items)
{
    Weights weights;
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

/// Of what @p basis takes a percentage. What was refunded of the goods reduces tax and shipping in proportion.
Result<Money> basisOf(const Conversion &conversion, const RuleBasis &basis, const Money &sales)
{
    if (basis == RuleBasis())
        return conversion.net;
    const Currency currency = conversion.net.currency();
    const Money goods = basis.beforeDiscount ? conversion.gross : sales;
    const Result<Money> full = goods.plus(basis.withTax ? conversion.tax : Money(0, currency)).and_then([&](const Money &sum) {
        return sum.plus(basis.withShipping ? conversion.shipping : Money(0, currency));
    });
    if (!full)
        return full;
    if (conversion.status == ConversionStatus::Refunded)
        return Money(0, currency);
    return sales.minor() > 0 ? full->scaled(conversion.net.minor(), sales.minor()) : full;
}

Result<SalePart> wholePart(const Conversion &conversion, const RuleTerm *term)
{
    SalePart part;
    part.term = term;
    const Result<Money> sales = conversion.gross.minus(conversion.discount);
    if (!sales)
        return fail(sales);
    const Result<Money> basis = basisOf(conversion, term->rule.basis, *sales);
    if (!basis)
        return fail(basis);
    part.sales = sales->minor();
    part.net = conversion.net.minor();
    part.basis = *basis;
    part.quantity = 0;
    for (const ConversionItem &item : conversion.items)
        part.quantity += item.quantity;
    part.quantity = std::max<qint64>(part.quantity, 1);
    return part;
}

qint64 sumWhere(const QList<Money> &amounts, const QVarLengthArray<bool, 16> &chosen)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < amounts.size(); ++i)
        sum += chosen[i] ? amounts[i].minor() : 0;
    return sum;
}

/// The part of those items whose term is @p term. Sums of parts cannot overflow: the whole does not.
Result<SalePart> partOf(const Conversion &conversion, const RuleTerm *term, const QVarLengthArray<bool, 16> &chosen,
                        const Weights &weights)
{
    Result<SalePart> part = wholePart(conversion, term);
    if (!part)
        return part;
    const Currency currency = conversion.net.currency();
    const Result<QList<Money>> sales = Money(part->sales, currency).allocate(weights);
    const Result<QList<Money>> nets = conversion.net.allocate(weights);
    const Result<QList<Money>> bases = part->basis.allocate(weights);
    if (!sales || !nets || !bases)
        return fail(!sales ? sales : !nets ? nets : bases);
    part->sales = sumWhere(*sales, chosen);
    part->net = sumWhere(*nets, chosen);
    part->basis = Money(sumWhere(*bases, chosen), currency);
    part->quantity = 0;
    for (qsizetype i = 0; i < chosen.size(); ++i)
        part->quantity += chosen[i] ? conversion.items[i].quantity : 0;
    return part;
}

Result<SaleParts> partsByItem(const Conversion &conversion, RuleIndex::ItemTerms terms, const Weights &weights)
{
    SaleParts parts;
    for (qsizetype first = 0; first < terms.size(); ++first) {
        const RuleTerm *term = terms[first];
        if (!term)
            continue;
        QVarLengthArray<bool, 16> chosen(terms.size());
        for (qsizetype i = 0; i < terms.size(); ++i) {
            chosen[i] = terms[i] == term;
            if (chosen[i])
                terms[i] = nullptr;
        }
        const Result<SalePart> part = partOf(conversion, term, chosen, weights);
        if (!part)
            return fail(part);
        parts.append(*part);
    }
    return parts;
}

} // namespace

Result<SaleParts> partsOf(const Conversion &conversion, const RuleIndex &rules, RuleIndex::Pinned pinned)
{
    if (const RuleIndex::ItemTerms terms = rules.differingTerms(conversion, pinned); !terms.isEmpty()) {
        const Result<Weights> weights = weightsOf(conversion.items);
        if (!weights)
            return fail(weights);
        if (!weights->isEmpty())
            return partsByItem(conversion, terms, *weights);
    }
    SaleParts parts;
    if (const RuleTerm *term = rules.wholeTerm(conversion, pinned)) {
        const Result<SalePart> part = wholePart(conversion, term);
        if (!part)
            return fail(part);
        parts.append(*part);
    }
    return parts;
}

} // namespace laurel
