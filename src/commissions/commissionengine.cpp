#include "commissions/commissionengine.h"

#include "commissions/saleparts.h"
#include "commissions/saleshares.h"

#include <QSet>
#include <algorithm>

namespace laurel {

namespace {


bool earns(const Conversion &conversion)
{
    return conversion.affiliate.isValid() && conversion.status != ConversionStatus::Cancelled;
}

/// What a rule pays for a piece of a sale.
struct Pay
{
    std::optional<Rate> rate;
    std::optional<Money> flat;
    qint64 weight = 1; ///< how much of the part it is for
};
using Pays = QVarLengthArray<Pay, 4>;

Pay ownPay(const CommissionRule &rule) { return {rule.rate, rule.flat, 1}; }

Pay nothing(const CommissionRule &rule)
{
    if (rule.rate)
        return {Rate::fromPpm(0), {}, 1};
    return {{}, Money(0, rule.flat->currency()), 1};
}

const RuleStep *stepAt(const RuleSteps &steps, qint64 reached)
{
    const RuleStep *found = nullptr;
    for (const RuleStep &step : steps.steps) {
        if (step.threshold <= reached)
            found = &step;
    }
    return found;
}

Pay payAt(const CommissionRule &rule, qint64 reached)
{
    const RuleStep *step = stepAt(rule.steps, reached);
    return step ? Pay{step->rate, step->flat, 1} : ownPay(rule);
}

/// Each step's piece of what lies between @p from and @p from + @p amount.
Pays marginalPays(const CommissionRule &rule, qint64 from, qint64 amount)
{
    Pays pays;
    const QList<RuleStep> &steps = rule.steps.steps;
    qint64 lower = from;
    for (qsizetype i = 0; i <= steps.size() && lower < from + amount; ++i) {
        const qint64 upper = i < steps.size() ? std::min(steps[i].threshold, from + amount) : from + amount;
        if (upper <= lower)
            continue;
        Pay pay = i == 0 ? ownPay(rule) : Pay{steps[i - 1].rate, steps[i - 1].flat, 1};
        pay.weight = upper - lower;
        pays.append(pay);
        lower = upper;
    }
    if (pays.isEmpty())
        pays.append(payAt(rule, from));
    return pays;
}

Pays stepPays(const SalePart &part, const Conversion &conversion, EarningHistory &history)
{
    const CommissionRule &rule = part.term->rule;
    const RuleSteps &steps = rule.steps;
    const EarningHistory::Totals own{part.sales, part.net, 1, 0};
    if (steps.mode == StepMode::Retroactive)
        return {payAt(rule, history.whole(*part.term, conversion, own).of(steps.measure))};
    const qint64 before = history.before(*part.term, conversion).of(steps.measure);
    if (steps.measure == StepMeasure::Orders)
        return {payAt(rule, before + 1)};
    if (steps.measure == StepMeasure::Earnings || !rule.rate)
        return {payAt(rule, before)};
    return marginalPays(rule, before, own.of(steps.measure));
}

bool isWithinRecurrence(const RuleRecurrence &recurrence, const EarningHistory::Payment &payment, QDate day)
{
    switch (recurrence.which) {
    case Recurrence::Every: return true;
    case Recurrence::First: return payment.number == 1;
    case Recurrence::Payments: return payment.number <= recurrence.count;
    case Recurrence::Months: return day < payment.first.addMonths(recurrence.count);
    }
    return true;
}

Pays paysOf(const SalePart &part, const Conversion &conversion, EarningHistory &history)
{
    const CommissionRule &rule = part.term->rule;
    const EarningHistory::Payment payment = history.payment(*part.term, conversion);
    if (!isWithinRecurrence(rule.recurrence, payment, conversion.day))
        return {nothing(rule)};
    if (rule.recurrence.stepDownAfter > 0 && payment.number > rule.recurrence.stepDownAfter)
        return {Pay{rule.recurrence.stepDownRate, {}, 1}};
    return rule.steps.measure == StepMeasure::None ? Pays{ownPay(rule)} : stepPays(part, conversion, history);
}

Result<Money> amountOf(const Pay &pay, const Money &basis, const SalePart &part, const Conversion &conversion)
{
    if (pay.rate)
        return basis.share(*pay.rate);
    if (conversion.status == ConversionStatus::Refunded) // nothing was sold in the end; the row stays as the trace of it
        return Money(0, pay.flat->currency());
    return part.term->rule.flatPer == FlatPer::Item ? pay.flat->times(part.quantity) : Result<Money>(*pay.flat);
}

Result<> appendPart(const SalePart &part, const Conversion &conversion, EarningHistory &history, QList<Commission> &rows)
{
    const Pays pays = paysOf(part, conversion, history);
    QVarLengthArray<qint64, 4> weights;
    for (const Pay &pay : pays)
        weights.append(pay.weight);
    const Result<QList<Money>> bases = part.basis.allocate(weights);
    if (!bases)
        return fail(bases);
    for (qsizetype i = 0; i < pays.size(); ++i) {
        const Result<Money> amount = amountOf(pays[i], bases->at(i), part, conversion);
        if (!amount)
            return fail(amount);
        Commission &row = rows.emplaceBack();
        row.conversion = conversion.id;
        row.affiliate = conversion.affiliate;
        row.day = conversion.day;
        row.basis = bases->at(i);
        row.rule = part.term->rule.id;
        row.ruleVersion = part.term->rule.version;
        row.rate = pays[i].rate;
        row.amount = *amount;
        row.cut = Money(0, amount->currency());
        row.holdUntil = conversion.day.addDays(part.term->holdDays);
    }
    return {};
}

/// The owner's part first. What is meant to be equal is: parts per million would give the owner what is left of them.
QVarLengthArray<qint64, 4> shareWeights(const QList<ConversionShare> &shares)
{
    const qint64 equal = equalShare(shares.size() + 1);
    if (std::ranges::all_of(shares, [equal](const ConversionShare &share) { return share.share.ppm() == equal; }))
        return QVarLengthArray<qint64, 4>(shares.size() + 1, 1);
    QVarLengthArray<qint64, 4> weights{wholeShare};
    for (const ConversionShare &share : shares) {
        weights.append(share.share.ppm());
        weights[0] -= share.share.ppm();
    }
    return weights;
}

/// Gives the other affiliates their shares of the rows from @p first on.
Result<> splitRows(const Conversion &conversion, qsizetype first, QList<Commission> &rows)
{
    const QVarLengthArray<qint64, 4> weights = shareWeights(conversion.shares);
    const QList<Commission> whole = rows.mid(first);
    rows.resize(first);
    for (const Commission &row : whole) {
        const Result<QList<Money>> bases = row.basis.allocate(weights);
        const Result<QList<Money>> amounts = row.amount.allocate(weights);
        const Result<QList<Money>> cuts = row.cut.allocate(weights);
        for (const Result<QList<Money>> *parts : {&bases, &amounts, &cuts}) {
            if (!*parts)
                return fail(*parts);
        }
        for (qsizetype i = 0; i < weights.size(); ++i) {
            Commission &part = rows.emplaceBack(row);
            part.affiliate = i == 0 ? conversion.affiliate : conversion.shares[i - 1].affiliate;
            part.basis = bases->at(i);
            part.amount = amounts->at(i);
            part.cut = cuts->at(i);
        }
    }
    return {};
}

/// Whether an affiliate who earns something of a sale bought it.
bool isOwnPurchase(const Conversion &conversion, AffiliateId affiliate)
{
    if (affiliate == conversion.affiliate)
        return conversion.isSelfReferral;
    return std::ranges::any_of(conversion.shares, [affiliate](const ConversionShare &share) {
        return share.affiliate == affiliate && share.isSelfReferral;
    });
}

EarningHistory::Totals totalsOf(const SalePart &part) { return {part.sales, part.net, 1, 0}; }

} // namespace

struct CommissionEngine::Terms
{
    RuleIndex rules;
    QList<CommissionCap> caps;
    SelfReferralRule selfReferrals;
    bool keepsZero;

    [[nodiscard]] CommissionStatus selfReferralStatus() const
    {
        switch (selfReferrals) {
        case SelfReferralRule::Allow: break;
        case SelfReferralRule::Hold: return CommissionStatus::OnHold;
        case SelfReferralRule::Reject: return CommissionStatus::Rejected;
        }
        return CommissionStatus::Pending;
    }

    static void cutDown(Commission &row, qint64 cut)
    {
        const Currency currency = row.amount.currency();
        row.amount = Money(row.amount.minor() - cut, currency);
        row.cut = Money(row.cut.minor() + cut, currency);
    }

    /// Caps that all have together limit a sale as a whole, so that its shares stay what they are.
    void applyCommonCaps(const EarningHistory &history, qsizetype first, QList<Commission> &rows) const
    {
        qint64 earned = 0;
        for (qsizetype i = first; i < rows.size(); ++i) {
            cutDown(rows[i], history.cut(rows[i], {}, EarningHistory::CapsOf::All, earned));
            earned += rows[i].amount.minor();
        }
    }

    /// @param counts whose parts count for later sales; none without a history.
    void applyOwnCaps(EarningHistory &history, qsizetype first, QList<Commission> &rows, const Given &given) const
    {
        for (qsizetype i = first; i < rows.size(); ++i) {
            const TierId tier = rules.tierOn(rows[i].affiliate, rows[i].day);
            cutDown(rows[i], history.cut(rows[i], tier, EarningHistory::CapsOf::Each, 0));
            if (given.history && !given.isRejected(rows[i].affiliate))
                history.noteEarned(rows[i], tier);
        }
    }

    /// What the owner has of it in the end counts for steps by commissions.
    static void noteEarnings(const Conversion &conversion, const SaleParts &parts, EarningHistory &history, qsizetype first,
                             const QList<Commission> &rows)
    {
        QSet<CommissionRuleId> noted;
        for (const SalePart &part : parts) {
            const CommissionRule &rule = part.term->rule;
            if (rule.steps.measure != StepMeasure::Earnings || noted.contains(rule.id))
                continue;
            noted.insert(rule.id);
            EarningHistory::Totals totals;
            for (qsizetype i = first; i < rows.size(); ++i) {
                if (rows[i].rule == rule.id && rows[i].affiliate == conversion.affiliate)
                    totals.earnings += rows[i].amount.minor();
            }
            history.note(*part.term, conversion, totals);
        }
    }

    Result<> append(const Conversion &conversion, const SaleParts &parts, EarningHistory &history, const Given &given,
                    QList<Commission> &rows) const
    {
        const qsizetype first = rows.size();
        const bool counts = given.history && !given.isRejected(conversion.affiliate);
        for (const SalePart &part : parts) {
            if (const Result<> added = appendPart(part, conversion, history, rows); !added)
                return added;
            if (counts && part.term->rule.looksAtOthers()) {
                history.note(*part.term, conversion, totalsOf(part));
                history.notePayment(*part.term, conversion);
            }
        }
        if (history.hasCaps())
            applyCommonCaps(history, first, rows);
        if (!conversion.shares.isEmpty()) {
            if (const Result<> split = splitRows(conversion, first, rows); !split)
                return split;
        }
        if (history.hasCaps())
            applyOwnCaps(history, first, rows, given);
        if (counts)
            noteEarnings(conversion, parts, history, first, rows);
        if (!keepsZero) {
            const auto isNothing = [](const Commission &row) { return row.amount.isZero() && row.cut.isZero(); };
            rows.erase(std::remove_if(rows.begin() + first, rows.end(), isNothing), rows.end());
        }
        for (qsizetype i = first; i < rows.size(); ++i) {
            rows[i].sequence = int(i - first) + 1;
            rows[i].status = isOwnPurchase(conversion, rows[i].affiliate) ? selfReferralStatus() : CommissionStatus::Pending;
        }
        return {};
    }
};

CommissionEngine::CommissionEngine(const CommissionTerms &terms)
    : m_terms(new Terms{RuleIndex(terms.plans, terms.tiers), terms.caps, terms.selfReferrals, terms.keepsZero})
{}

CommissionEngine::~CommissionEngine() = default;
CommissionEngine::CommissionEngine(CommissionEngine &&) noexcept = default;

Result<> CommissionEngine::compute(const Conversion &conversion, QList<Commission> &rows, const Given &given) const
{
    if (!earns(conversion))
        return {};
    const Result<SaleParts> parts = partsOf(conversion, m_terms->rules, given.pinned);
    if (!parts)
        return fail(parts);
    const qsizetype before = rows.size();
    EarningHistory alone;
    const Result<> appended = m_terms->append(conversion, *parts, given.history ? *given.history : alone, given, rows);
    if (!appended)
        rows.resize(before);
    return appended;
}

Result<> CommissionEngine::expect(const Conversion &conversion, const Given &given) const
{
    if (!earns(conversion) || !given.history || given.isRejected(conversion.affiliate))
        return {};
    const Result<SaleParts> parts = partsOf(conversion, m_terms->rules, given.pinned);
    if (!parts)
        return fail(parts);
    for (const SalePart &part : *parts) {
        if (part.term->rule.steps.mode == StepMode::Retroactive)
            given.history->expect(*part.term, conversion, totalsOf(part));
    }
    return {};
}

bool CommissionEngine::looksAtOthers() const { return m_terms->rules.looksAtOthers() || !m_terms->caps.isEmpty(); }

bool CommissionEngine::affiliatesDependOnEachOther(bool shared) const
{
    return (shared && !m_terms->caps.isEmpty()) || std::ranges::any_of(m_terms->caps, [](const CommissionCap &cap) { return cap.together; });
}

EarningFilter::Needs CommissionEngine::needs() const
{
    EarningFilter::Needs needs = m_terms->rules.needs();
    needs.selfReferrals = m_terms->selfReferrals != SelfReferralRule::Allow;
    return needs;
}

CommissionStatus CommissionEngine::selfReferralStatus() const { return m_terms->selfReferralStatus(); }

EarningHistory CommissionEngine::newHistory() const { return EarningHistory(m_terms->caps); }

const CommissionRule *CommissionEngine::winningRule(const Conversion &conversion) const
{
    const RuleTerm *term = earns(conversion) ? m_terms->rules.wholeTerm(conversion, {}) : nullptr;
    return term ? &term->rule : nullptr;
}

const RuleIndex &CommissionEngine::rules() const { return m_terms->rules; }

} // namespace laurel
