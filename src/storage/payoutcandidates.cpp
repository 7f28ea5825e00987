#include "storage/payoutcandidates.h"

#include "core/daterange.h"
#include "core/localformat.h"
#include "storage/affiliaterepository.h"
#include "storage/exchangerates.h"
#include "storage/idlist.h"
#include "storage/importstorequery.h"
#include "storage/payoutaccounts.h"
#include "storage/payoutconditions.h"
#include "storage/programrepository.h"
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutCandidates)
};

struct Owed
{
    qint64 due = 0;
    qint64 rows = 0;
    qint64 later = 0;
};
using OwedByWhom = std::map<std::pair<qint64, Currency>, Owed>;

Result<OwedByWhom> readOwed(Database &database, QDate through)
{
    return guarded([&]() -> Result<OwedByWhom> {
        OwedByWhom owed;
        const qint64 last = toEpochDay(through);
        constexpr int approved = int(CommissionStatus::Approved);
        StoreQuery query(database.handle(), "SELECT affiliate_id, currency, amount, status, day FROM commission WHERE status IN (1, 2, 6)");
        while (query.step()) {
            Owed &own = owed[{query.number(0), query.currency(1)}];
            const bool isDue = query.number(3) == approved && query.number(4) <= last;
            (isDue ? own.due : own.later) += query.number(2);
            own.rows += isDue ? 1 : 0;
        }
        return owed;
    });
}

QString missingDetails(const PayoutAccount &account)
{
    switch (account.method) {
    case PayoutMethod::PayPal: return account.email.isEmpty() ? Text::tr("The PayPal address is missing.") : QString();
    case PayoutMethod::Wise:
        return account.email.isEmpty() && account.iban.isEmpty() ? Text::tr("The IBAN or e-mail address for Wise is missing.") : QString();
    case PayoutMethod::Sepa: return account.iban.isEmpty() ? Text::tr("The IBAN is missing.") : QString();
    case PayoutMethod::Ach:
        return account.routingNumber.isEmpty() || account.accountNumber.isEmpty()
            ? Text::tr("The routing number or the account number is missing.")
            : QString();
    case PayoutMethod::None: return Text::tr("How they want to be paid is not known.");
    case PayoutMethod::Bank:
    case PayoutMethod::GiftCard:
    case PayoutMethod::Product:
    case PayoutMethod::Other: break;
    }
    return {};
}

/// Decides on each candidate.
class Decider
{
public:
    /// @param payable of those whose largest payment is limited.
    Decider(Database &database, const PayoutTerms &terms, const ProgramInfo &info, PayoutConditions conditions, PayableRows payable)
        : m_database(database), m_terms(terms), m_info(info), m_conditions(std::move(conditions)), m_payable(std::move(payable))
    {}

    Result<> decide(PayoutCandidate &candidate)
    {
        const Currency currency = candidate.due.currency();
        candidate.amount = candidate.fee = Money(0, currency);
        const Currency target = candidate.account.currency.isValid() ? candidate.account.currency : currency;
        candidate.paid = Money(0, target);
        if (const auto [block, why] = blockOf(candidate); block != PayoutBlock::None)
            return keepBack(candidate, block, why);
        const Result<std::optional<Money>> minimum = limit(candidate.account.minimum.value_or(m_info.payoutThreshold), currency);
        if (!minimum)
            return blockedBy(candidate, minimum.error());
        if (*minimum && candidate.due.minor() < (*minimum)->minor())
            return keepBack(candidate, PayoutBlock::BelowMinimum,
                            Text::tr("Less than %1. It rolls over.").arg(formatMoney(**minimum, QLocale())));
        if (const Result<> sized = size(candidate); !sized)
            return blockedBy(candidate, sized.error());
        if (candidate.amount.minor() <= 0)
            return keepBack(candidate, PayoutBlock::BelowMinimum, Text::tr("Each commission is more than the largest payment allows."));
        if (candidate.amount.minor() - candidate.fee.minor() <= 0)
            return keepBack(candidate, PayoutBlock::BelowMinimum, Text::tr("The fee would take all of it. It rolls over."));
        return convert(candidate, target);
    }

private:
    static Result<> keepBack(PayoutCandidate &candidate, PayoutBlock block, const QString &why)
    {
        candidate.block = block;
        candidate.why = why;
        candidate.amount = candidate.fee = Money(0, candidate.due.currency());
        candidate.paid = Money(0, candidate.paid.currency());
        return {};
    }

    [[nodiscard]] std::pair<PayoutBlock, QString> blockOf(const PayoutCandidate &candidate) const
    {
        const PayoutAccount &account = candidate.account;
        if (candidate.due.isNegative())
            return {PayoutBlock::NothingDue, Text::tr("More was taken back than is due. It is settled with what comes next.")};
        if (candidate.due.isZero())
            return {PayoutBlock::NothingDue, Text::tr("Nothing is due yet.")};
        if (!account.holdReason.isEmpty())
            return {PayoutBlock::OnHold, Text::tr("On hold: %1").arg(account.holdReason)};
        if (const QString missing = missingDetails(account); !missing.isEmpty())
            return {PayoutBlock::NoMethod, missing};
        if ((m_terms.needsTaxForm || m_conditions.needsTaxForm) && account.taxForm == TaxForm::None)
            return {PayoutBlock::NoTaxForm, Text::tr("The tax form (W-9 or W-8) is missing.")};
        const bool isChosen = (m_terms.only.isEmpty() || m_terms.only.contains(candidate.affiliate))
            && (!m_terms.method || *m_terms.method == account.method);
        return isChosen ? std::pair(PayoutBlock::None, QString()) : std::pair(PayoutBlock::NotChosen, Text::tr("Not in this payout."));
    }

    /// Without a rate a limit or fee in another currency cannot be told, and nothing is paid past one.
    static Result<> blockedBy(PayoutCandidate &candidate, const Error &error)
    {
        return error.code == ErrorCode::NotFound ? keepBack(candidate, PayoutBlock::NoRate, error.message)
                                                 : Result<>(tl::unexpected<Error>(error));
    }

    /// A limit in the program's currency, in @p currency; nothing where there is none. @returns NotFound without a rate.
    Result<std::optional<Money>> limit(const Money &limit, Currency currency) const
    {
        if (limit.isZero() || limit.currency() == currency)
            return limit.isZero() ? std::optional<Money>() : limit;
        const Result<ConvertedAmount> converted = ExchangeRates(m_database).convert(limit, currency, m_terms.day);
        return converted ? Result<std::optional<Money>>(converted->amount) : fail(converted);
    }

    Result<> size(PayoutCandidate &candidate)
    {
        const Currency currency = candidate.due.currency();
        candidate.amount = candidate.due;
        if (candidate.account.maximum) {
            const Result<std::optional<Money>> most = limit(*candidate.account.maximum, currency);
            if (!most)
                return fail(most);
            if (*most && candidate.due.minor() > (*most)->minor()) {
                const QList<PayableRow> rows = upTo(m_payable[{candidate.affiliate, currency}], (*most)->minor());
                const Result<Money> sum = sumOf(rows, currency);
                if (!sum)
                    return fail(sum);
                candidate.amount = sum->isNegative() ? Money(0, currency) : *sum;
                candidate.rows = rows.size();
            }
        }
        const auto fee = m_conditions.fees.find(candidate.account.method);
        if (fee == m_conditions.fees.cend())
            return {};
        const Result<std::optional<Money>> kept = limit(fee->second, currency);
        if (!kept)
            return fail(kept);
        candidate.fee = kept->value_or(Money(0, currency));
        return {};
    }

    Result<> convert(PayoutCandidate &candidate, Currency target) const
    {
        const Money net(candidate.amount.minor() - candidate.fee.minor(), candidate.amount.currency());
        if (net.currency() == target) {
            candidate.paid = net;
            return {};
        }
        const Result<ConvertedAmount> converted = ExchangeRates(m_database).convert(net, target, m_terms.day);
        if (!converted && converted.error().code == ErrorCode::NotFound)
            return keepBack(candidate, PayoutBlock::NoRate, converted.error().message);
        if (!converted)
            return fail(converted);
        if (converted->amount.minor() <= 0)
            return keepBack(candidate, PayoutBlock::BelowMinimum, Text::tr("Too little to be paid in %1. It rolls over.").arg(target.code()));
        candidate.paid = converted->amount;
        candidate.rateDay = converted->rateDay;
        return {};
    }

    Database &m_database;
    const PayoutTerms &m_terms;
    const ProgramInfo &m_info;
    PayoutConditions m_conditions;
    PayableRows m_payable;
};

QList<AffiliateId> limitedOnes(const QHash<AffiliateId, PayoutAccount> &accounts)
{
    QList<AffiliateId> limited;
    for (auto account = accounts.cbegin(); account != accounts.cend(); ++account) {
        if (account->maximum)
            limited.append(account.key());
    }
    return limited;
}

} // namespace

Result<QList<PayoutCandidate>> payoutCandidates(Database &database, const PayoutTerms &terms)
{
    if (!terms.day.isValid() || !terms.through.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("A payout needs the day on which it is paid, and the last day of the sales in it."));
    const Result<ProgramInfo> info = ProgramRepository(database).load();
    const Result<OwedByWhom> owed = readOwed(database, terms.through);
    const Result<QHash<AffiliateId, PayoutAccount>> accounts = PayoutAccountRepository(database).all();
    const Result<QHash<AffiliateId, QString>> names = AffiliateRepository(database).names();
    if (!info)
        return fail(info);
    if (!owed)
        return fail(owed);
    if (!accounts)
        return fail(accounts);
    if (!names)
        return fail(names);
    Result<PayoutConditions> conditions = payoutConditions(database);
    if (!conditions)
        return fail(conditions);
    Result<PayableRows> payable = payableRows(database, limitedOnes(*accounts), terms.through);
    if (!payable)
        return fail(payable);
    QList<PayoutCandidate> candidates;
    Decider decider(database, terms, *info, std::move(*conditions), std::move(*payable));
    for (const auto &[whom, sums] : *owed) {
        PayoutCandidate &candidate = candidates.emplace_back();
        candidate.affiliate = AffiliateId(whom.first);
        candidate.name = names->value(candidate.affiliate);
        candidate.account = accounts->value(candidate.affiliate);
        candidate.due = Money(sums.due, whom.second);
        candidate.later = Money(sums.later, whom.second);
        candidate.rows = sums.rows;
        if (const Result<> decided = decider.decide(candidate); !decided)
            return fail(decided);
    }
    std::ranges::stable_sort(candidates, [](const PayoutCandidate &a, const PayoutCandidate &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return candidates;
}

Result<PayableRows> payableRows(Database &database, const QList<AffiliateId> &affiliates, QDate through)
{
    return guarded([&]() -> Result<PayableRows> {
        PayableRows payable;
        if (affiliates.isEmpty())
            return payable;
        StoreQuery query(database.handle(), "SELECT affiliate_id, currency, id, amount FROM commission WHERE status = 2 AND day <= ?1 "
                                            "AND affiliate_id IN (SELECT value FROM json_each(?2)) ORDER BY amount >= 0, day, id");
        const std::string chosen = idList(affiliates);
        query.bind(1, toEpochDay(through));
        query.bind(2, std::string_view(chosen));
        while (query.step())
            payable[{AffiliateId(query.number(0)), query.currency(1)}].append({CommissionId(query.number(2)), query.number(3)});
        return payable;
    });
}

QList<PayableRow> upTo(const QList<PayableRow> &rows, qint64 most)
{
    QList<PayableRow> chosen;
    qint64 left = most;
    for (const PayableRow &row : rows) {
        if (row.amount > 0 && row.amount > left)
            continue; // a smaller one may still fit
        left -= row.amount;
        chosen.append(row);
    }
    return chosen;
}

Result<Money> sumOf(const QList<PayableRow> &rows, Currency currency)
{
    Result<qint64> sum = 0;
    for (const PayableRow &row : rows) {
        if (sum = checkedAdd(*sum, row.amount); !sum)
            return fail(sum);
    }
    return Money(*sum, currency);
}

} // namespace laurel
