#include "commissions/reconciliationtext.h"

#include "core/localformat.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reconciliation)
};

bool isTurnedDown(const std::optional<ConversionStatus> &status)
{
    return status == ConversionStatus::Cancelled || status == ConversionStatus::Refunded;
}

QString statusText(const ReconciliationLine &line)
{
    if (isTurnedDown(line.theirStatus))
        return Text::tr("The file says it was declined, cancelled or reversed; here it stands.");
    if (line.ourStatus == ConversionStatus::Refunded)
        return Text::tr("Here the sale was refunded; in the file it stands.");
    return Text::tr("Here the sale was cancelled; in the file it stands.");
}

QString basisText(const ReconciliationLine &line, const QLocale &locale)
{
    const Money ours = line.ourBasis.value_or(Money(0, line.ours.currency()));
    const Money theirs = line.theirSale.value_or(ours);
    QString text = Text::tr("The file goes by a sale of %1, Laurel by %2: a difference of %3.")
                       .arg(formatMoney(theirs, locale), formatMoney(ours, locale),
                            formatMoney(Money(theirs.minor() - ours.minor(), ours.currency()), locale));
    if (!line.ourRate)
        return text;
    const Result<Money> byOurRate = theirs.share(*line.ourRate);
    const bool sameRate = byOurRate && std::abs(byOurRate->minor() - line.theirs.minor()) <= 1;
    text += u' ' + (sameRate ? Text::tr("The rate of %1 is the same.")
                             : Text::tr("By Laurel's rate of %1 that would not be their commission either."))
                       .arg(formatRate(*line.ourRate, locale));
    return text;
}

/// The share that the file's amounts come to, to the last digit of a rate; the amount itself where that says nothing.
QString impliedRate(const ReconciliationLine &line, const QLocale &locale)
{
    constexpr qint64 whole = 1'000'000;
    const Money sale = line.theirSale.value_or(Money());
    if (sale.minor() <= 0)
        return formatMoney(line.theirs, locale);
    const Result<Money> share = Money(whole, line.theirs.currency()).scaled(line.theirs.minor(), sale.minor());
    return share ? formatRate(Rate::fromPpm(share->minor()), locale) : formatMoney(line.theirs, locale);
}

QString rateText(const ReconciliationLine &line, const QLocale &locale)
{
    const QString theirs = impliedRate(line, locale);
    if (!line.ourRate)
        return Text::tr("Of the same sale amount the file gives %1; here it is a fixed amount or several rates.")
            .arg(theirs);
    return Text::tr("Of the same sale amount the file gives %1, Laurel %2.")
        .arg(theirs, formatRate(*line.ourRate, locale));
}

QString affiliateText(const ReconciliationLine &line)
{
    return line.theirStatus ? Text::tr("Here the sale is %1's.").arg(line.other)
                            : Text::tr("The file gives this sale to %1.").arg(line.other);
}

QString currencyText(const ReconciliationLine &line)
{
    return line.theirStatus ? Text::tr("Here the commission is in %1; nothing is converted.").arg(line.other)
                            : Text::tr("The file gives the commission in %1; nothing is converted.").arg(line.other);
}

QString reasonText(const ReconciliationLine &line, const QLocale &locale)
{
    switch (line.reason) {
    case DifferenceReason::None:
        return {};
    case DifferenceReason::Status:
        return statusText(line);
    case DifferenceReason::Affiliate:
        return affiliateText(line);
    case DifferenceReason::Currency:
        return currencyText(line);
    case DifferenceReason::Decision:
        return Text::tr("The commission was rejected here by decision.");
    case DifferenceReason::Rounding:
        return Text::tr("Only rounding.");
    case DifferenceReason::Cap:
        return Text::tr("A cap of yours made it less here.");
    case DifferenceReason::Basis:
        return basisText(line, locale);
    case DifferenceReason::Rate:
        return rateText(line, locale);
    case DifferenceReason::NoOrder:
        return line.theirStatus ? Text::tr("The order is not in Laurel.") : Text::tr("The order is not in the file.");
    case DifferenceReason::NoOwner:
        return Text::tr("The sale is in Laurel, but is nobody's, or earns nothing.");
    case DifferenceReason::Unclear:
        break;
    }
    return Text::tr("The file does not say which sale amount it goes by.");
}

} // namespace

QString outcomeName(ReconciliationOutcome outcome)
{
    switch (outcome) {
    case ReconciliationOutcome::Matched:
        return Text::tr("Matches");
    case ReconciliationOutcome::Differs:
        return Text::tr("Differs");
    case ReconciliationOutcome::MissingHere:
        return Text::tr("Not in Laurel");
    case ReconciliationOutcome::MissingThere:
        break;
    }
    return Text::tr("Not in the file");
}

QString reasonName(DifferenceReason reason)
{
    switch (reason) {
    case DifferenceReason::None:
        return {};
    case DifferenceReason::Status:
        return Text::tr("Status");
    case DifferenceReason::Affiliate:
        return Text::tr("Affiliate");
    case DifferenceReason::Currency:
        return Text::tr("Currency");
    case DifferenceReason::Decision:
        return Text::tr("Rejected here");
    case DifferenceReason::Rounding:
        return Text::tr("Rounding");
    case DifferenceReason::Cap:
        return Text::tr("Cap");
    case DifferenceReason::Basis:
        return Text::tr("Sale amount");
    case DifferenceReason::Rate:
        return Text::tr("Rate");
    case DifferenceReason::NoOrder:
        return Text::tr("No such order");
    case DifferenceReason::NoOwner:
        return Text::tr("Nobody's sale");
    case DifferenceReason::Unclear:
        break;
    }
    return Text::tr("Unclear");
}

QString explanationOf(const ReconciliationLine &line, const QLocale &locale)
{
    QStringList sentences;
    if (const QString reason = reasonText(line, locale); !reason.isEmpty())
        sentences << reason;
    if (line.fileLines > 1)
        sentences << Text::tr("The sum of %n lines of the file.", nullptr, line.fileLines);
    return sentences.join(u' ');
}

} // namespace laurel
