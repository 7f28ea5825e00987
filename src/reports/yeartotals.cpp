#include "reports/yeartotals.h"

#include "core/localformat.h"
#include "storage/accountbook.h"
#include "storage/affiliaterepository.h"
#include "storage/exchangerates.h"
#include "storage/payerdetails.h"
#include "storage/payoutaccounts.h"
#include "storage/programrepository.h"
#include "storage/storedtext.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace laurel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(YearTotals)
};

constexpr int firstYearOfNewThreshold = 2026;
constexpr int firstIndexedYear = 2027;

Currency dollar() { return Currency::fromCode(u"USD").value_or(Currency()); }

Result<> addTo(QList<Money> &sums, const Money &amount)
{
    for (Money &sum : sums) {
        if (sum.currency() != amount.currency())
            continue;
        const Result<Money> more = sum.plus(amount);
        if (!more)
            return fail(more);
        sum = *more;
        return {};
    }
    sums.append(amount);
    return {};
}

/// Counts a payment for the form; without a rate of its day nothing can be told.
Result<> count(const ExchangeRates &rates, const Payment &payment, std::optional<Money> &counted)
{
    if (!counted)
        return {};
    const Result<ConvertedAmount> converted = rates.convert(payment.paid, dollar(), payment.paidDay);
    if (!converted && converted.error().code == ErrorCode::NotFound) {
        counted.reset();
        return {};
    }
    if (!converted)
        return fail(converted);
    const Result<Money> sum = counted->plus(converted->amount);
    if (!sum)
        return fail(sum);
    counted = *sum;
    return {};
}

QStringList missingOf(const PayoutAccount &account)
{
    QStringList missing;
    if (account.taxForm == TaxForm::None)
        missing.append(Words::tr("W-9 or W-8"));
    if (account.taxId.isEmpty())
        missing.append(Words::tr("tax id"));
    if (account.address.isEmpty())
        missing.append(Words::tr("address"));
    return missing;
}

void judge(YearTotal &total, const PayoutAccount &account, const NecThreshold &threshold)
{
    total.taxForm = account.taxForm;
    total.isForeign = account.taxForm == TaxForm::W8Ben || account.taxForm == TaxForm::W8BenE ||
                      account.taxForm == TaxForm::NotNeeded;
    total.isAbove = !total.isForeign && total.counted && total.counted->minor() >= threshold.amount.minor();
    if (!total.isForeign && (total.isAbove || !total.counted))
        total.missing = missingOf(account);
}

QString taxFormText(TaxForm form)
{
    switch (form) {
    case TaxForm::W9:
        return QStringLiteral("W-9");
    case TaxForm::W8Ben:
        return QStringLiteral("W-8BEN");
    case TaxForm::W8BenE:
        return QStringLiteral("W-8BEN-E");
    case TaxForm::NotNeeded:
        return Words::tr("None needed");
    case TaxForm::None:
        break;
    }
    return {};
}

QString necText(const YearTotal &total)
{
    if (total.isForeign)
        return Words::tr("No");
    if (!isKnown(total))
        return Words::tr("No rate to tell by");
    return total.isAbove ? Words::tr("Yes") : Words::tr("No");
}

QString necKey(const YearTotal &total)
{
    if (!isKnown(total))
        return QStringLiteral("unknown");
    return total.isAbove ? QStringLiteral("yes") : QStringLiteral("no");
}

Cell countedCell(const YearTotal &total) { return total.counted ? Cell(*total.counted) : Cell(); }

TableData peopleOf(const YearTotals &totals, const QLocale &locale)
{
    TableData table;
    table.title = Words::tr("What each affiliate was paid");
    table.columns = {{Words::tr("Affiliate"), ColumnKind::Text, {}}, {Words::tr("Paid"), ColumnKind::Money, {}}};
    if (totals.asksForNec) {
        table.columns.append({{Words::tr("Of it by PayPal"), ColumnKind::Money, {}},
                              {Words::tr("Counts in US$"), ColumnKind::Money, {}},
                              {Words::tr("1099-NEC"), ColumnKind::Text, {}},
                              {Words::tr("Tax form"), ColumnKind::Text, {}},
                              {Words::tr("Missing"), ColumnKind::Text, {}, true}});
    }
    for (const YearTotal &total : totals.totals) {
        QList<Cell> row{total.name, formatSums(total.paid, locale)};
        if (totals.asksForNec) {
            row.append({total.byPayPal.isEmpty() ? Cell() : Cell(formatSums(total.byPayPal, locale)),
                        countedCell(total), necText(total), taxFormText(total.taxForm),
                        total.missing.join(QStringLiteral(", "))});
        }
        table.rows.append(row);
    }
    if (!totals.totals.isEmpty())
        table.sums = {Words::tr("Sum"), formatSums(totals.all, locale)};
    return table;
}

QString necNote(const YearTotals &totals, const QLocale &locale)
{
    const auto above = std::ranges::count_if(totals.totals, &YearTotal::isAbove);
    const auto lacking =
        std::ranges::count_if(totals.totals, [](const YearTotal &total) { return !total.missing.isEmpty(); });
    const auto untold = std::ranges::count_if(totals.totals, [](const YearTotal &total) { return !isKnown(total); });
    const QString threshold = formatMoney(totals.threshold.amount, locale);
    QStringList sentences{
        Words::tr("Form 1099-NEC is due for those who were paid %1 or more for their services in %2: %n affiliate(s).",
                  nullptr, int(above))
            .arg(threshold, QString::number(totals.year))};
    if (totals.threshold.isIndexed)
        sentences.append(
            Words::tr(
                "From 2027 on the threshold follows prices: %1 is that of 2026, so look up the one of %2 at the IRS.")
                .arg(threshold, QString::number(totals.year)));
    if (untold > 0)
        sentences.append(Words::tr(
            "Of %n affiliate(s) it cannot be told for want of exchange rates. Import those of the European Central "
            "Bank.",
            nullptr, int(untold)));
    if (lacking > 0)
        sentences.append(Words::tr("From %n affiliate(s) something is missing for it.", nullptr, int(lacking)));
    sentences.append(Words::tr(
        "Payments by PayPal are not counted: PayPal itself reports them, on Form 1099-K. Amounts in other "
        "currencies are counted by the rates of their day; fees that were kept back are not in them. This is not "
        "tax advice."));
    return sentences.join(u' ');
}

} // namespace

NecThreshold necThreshold(int year)
{
    constexpr qint64 oldDollars = 600;
    constexpr qint64 newDollars = 2000;
    const Currency currency = dollar();
    const qint64 dollars = year < firstYearOfNewThreshold ? oldDollars : newDollars;
    return {Money(dollars * currency.scale(), currency), year >= firstIndexedYear};
}

Result<YearTotals> readYearTotals(Database &database, int year)
{
    const Result<QList<Payment>> payments = paymentsPaidIn(database, DateRange::ofYear(year));
    const Result<QHash<AffiliateId, PayoutAccount>> accounts = PayoutAccountRepository(database).all();
    const Result<PayerDetails> payer = loadPayerDetails(database);
    const Result<ProgramInfo> program = ProgramRepository(database).load();
    if (!payments)
        return fail(payments);
    if (!accounts)
        return fail(accounts);
    if (!payer)
        return fail(payer);
    if (!program)
        return fail(program);
    YearTotals result{.year = year, .threshold = necThreshold(year), .program = program->name, .all = {}, .totals = {}};
    result.asksForNec = payer->country.isEmpty() || payer->country == u"US";
    const ExchangeRates rates(database);
    std::map<AffiliateId, YearTotal> totals;
    for (const Payment &payment : *payments) {
        YearTotal &total = totals[payment.affiliate];
        if (!total.affiliate.isValid()) {
            total.affiliate = payment.affiliate;
            total.name = payment.affiliateName;
            total.counted = Money(0, dollar());
        }
        Result<> added = addTo(total.paid, payment.paid).and_then([&] { return addTo(result.all, payment.paid); });
        if (added && payment.method == PayoutMethod::PayPal)
            added = addTo(total.byPayPal, payment.paid);
        else if (added)
            added = count(rates, payment, total.counted);
        if (!added)
            return fail(added);
    }
    for (auto &[affiliate, total] : totals) {
        judge(total, accounts->value(affiliate), result.threshold);
        result.totals.append(std::move(total));
    }
    std::ranges::stable_sort(
        result.totals, [](const YearTotal &a, const YearTotal &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return result;
}

ReportDocument documentOf(const YearTotals &totals, const QLocale &locale)
{
    ReportDocument document;
    document.locale = locale;
    document.title = Words::tr("Payments in %1").arg(totals.year);
    document.subtitle = Words::tr("%1 affiliate program").arg(totals.program);
    document.footer = Words::tr("By the day of the payment, in the currency in which it arrived");
    if (totals.asksForNec)
        document.blocks.append(ParagraphBlock{necNote(totals, locale)});
    document.blocks.append(TableBlock{peopleOf(totals, locale)});
    return document;
}

TableData tableOf(const YearTotals &totals)
{
    TableData table;
    table.title = Words::tr("Payments in %1").arg(totals.year);
    const auto text = [](const QString &title, const char *key) {
        return TableColumn{title, ColumnKind::Text, QString::fromLatin1(key)};
    };
    table.columns = {text(Words::tr("Affiliate"), "affiliate"),
                     text(Words::tr("Currency"), "currency"),
                     {Words::tr("Paid"), ColumnKind::Money, QStringLiteral("paid")},
                     {Words::tr("Of it by PayPal"), ColumnKind::Money, QStringLiteral("paypal")},
                     text(Words::tr("Tax form"), "tax_form"),
                     {Words::tr("Counts in US$, all currencies"), ColumnKind::Money, QStringLiteral("counted_usd")},
                     text(Words::tr("1099-NEC"), "form_1099_nec"),
                     text(Words::tr("Missing"), "missing")};
    for (const YearTotal &total : totals.totals) {
        for (const Money &paid : total.paid) {
            const auto payPal = std::ranges::find(total.byPayPal, paid.currency(), &Money::currency);
            QList<Cell> row{total.name, paid.currency().code(), paid,
                            payPal == total.byPayPal.end() ? Money(0, paid.currency()) : *payPal,
                            QString(storedText(total.taxForm))};
            if (totals.asksForNec)
                row.append({countedCell(total), necKey(total), total.missing.join(QStringLiteral(", "))});
            else
                row.append({Cell(), Cell(), Cell()});
            table.rows.append(row);
        }
    }
    return table;
}

} // namespace laurel
