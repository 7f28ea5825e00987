#include "core/daterange.h"
#include "importing/celltext.h"
#include "importing/rowmapper.h"
#include "storage/outsidepayouts.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowMapper)
};

constexpr qsizetype longestText = 200;

/// How systems call the three things that can be said of a payout. What has left the payer is paid, though it may be on
/// its way.
const QHash<QString, OutsidePayoutStatus> &statusWords()
{
    using enum OutsidePayoutStatus;
    static const QHash<QString, OutsidePayoutStatus> words = {{QStringLiteral("paid"), Paid},
                                                              {QStringLiteral("completed"), Paid},
                                                              {QStringLiteral("complete"), Paid},
                                                              {QStringLiteral("sent"), Paid},
                                                              {QStringLiteral("processed"), Paid},
                                                              {QStringLiteral("success"), Paid},
                                                              {QStringLiteral("succeeded"), Paid},
                                                              {QStringLiteral("done"), Paid},
                                                              {QStringLiteral("settled"), Paid},
                                                              {QStringLiteral("bezahlt"), Paid},
                                                              {QStringLiteral("ausgezahlt"), Paid},
                                                              {QStringLiteral("payé"), Paid},
                                                              {QStringLiteral("pagado"), Paid},
                                                              {QStringLiteral("pending"), Pending},
                                                              {QStringLiteral("processing"), Pending},
                                                              {QStringLiteral("unpaid"), Pending},
                                                              {QStringLiteral("queued"), Pending},
                                                              {QStringLiteral("scheduled"), Pending},
                                                              {QStringLiteral("hold"), Pending},
                                                              {QStringLiteral("on hold"), Pending},
                                                              {QStringLiteral("open"), Pending},
                                                              {QStringLiteral("offen"), Pending},
                                                              {QStringLiteral("en attente"), Pending},
                                                              {QStringLiteral("pendiente"), Pending},
                                                              {QStringLiteral("failed"), Failed},
                                                              {QStringLiteral("canceled"), Failed},
                                                              {QStringLiteral("cancelled"), Failed},
                                                              {QStringLiteral("returned"), Failed},
                                                              {QStringLiteral("rejected"), Failed},
                                                              {QStringLiteral("denied"), Failed},
                                                              {QStringLiteral("reversed"), Failed},
                                                              {QStringLiteral("refunded"), Failed},
                                                              {QStringLiteral("fehlgeschlagen"), Failed},
                                                              {QStringLiteral("échoué"), Failed},
                                                              {QStringLiteral("fallido"), Failed}};
    return words;
}

} // namespace

RowMapper::Outcome RowMapper::readPayout(const CsvRow &row, OutsidePayout &payout)
{
    payout = {};
    payout.line = row.line;
    if (isLeftOut(row))
        return Outcome::Skipped;
    if (!isRegular(row))
        return Outcome::Rejected;
    bool skip = false;
    if (!readPayoutStatus(row, payout, skip))
        return Outcome::Rejected;
    if (skip)
        return Outcome::Skipped;
    const auto text = [&](Field field) { return textOf(cell(row, field)).simplified(); };
    payout.externalId = textOf(composed(cell(row, Field::PayoutId)));
    if (payout.externalId.isEmpty() && has(Field::PayoutId)) {
        return reject(
            Text::tr("The payout's number is missing. Rows without one are never merged; add it and import again."));
    }
    payout.payee = {text(Field::NetworkId), text(Field::PartnerEmail), text(Field::AffiliateName)};
    if (payout.payee.code.isEmpty())
        payout.payee.code = text(Field::ReferralCode);
    payout.method = text(Field::PayoutMethod);
    for (const QString *given :
         {&payout.externalId, &payout.payee.code, &payout.payee.email, &payout.payee.name, &payout.method}) {
        if (given->size() > longestText)
            return reject(Text::tr("“%1…” is longer than %2 characters.").arg(given->left(20)).arg(longestText));
    }
    if (payout.payee.text().isEmpty())
        return reject(Text::tr("The row does not say who was paid."));
    ConversionDraft draft;
    Amount amount;
    if (!readPayoutDays(row, payout) || !readCurrency(row, draft) ||
        !readAmount(row, Field::PayoutAmount, draft.currency, amount))
        return Outcome::Rejected;
    if (!amount.isThere)
        return reject(Text::tr("The amount that was paid is missing."));
    if (amount.minor < 0)
        return reject(Text::tr("The amount that was paid is below zero. What an affiliate gives back is no payout."));
    payout.amount = Money(amount.minor, draft.currency);
    return Outcome::Mapped;
}

bool RowMapper::readPayoutStatus(const CsvRow &row, OutsidePayout &payout, bool &skip)
{
    const QString word = textOf(cell(row, Field::Status)).simplified().toLower();
    skip = !word.isEmpty() && m_profile.skipStatuses.contains(word, Qt::CaseInsensitive);
    if (word.isEmpty() || skip)
        return true;
    const auto known = statusWords().constFind(word);
    if (known == statusWords().cend()) {
        m_error = Text::tr("The status “%1” of a payout is not known. Use paid, pending or failed.")
                      .arg(textOf(cell(row, Field::Status)));
        return false;
    }
    payout.status = *known;
    return true;
}

/// The day of payment; of a payout that was not made yet another day that is there, at last the end of its period.
bool RowMapper::readPayoutDays(const CsvRow &row, OutsidePayout &payout)
{
    if (!readPeriodDay(row, Field::PeriodStart, payout.periodFrom) ||
        !readPeriodDay(row, Field::PeriodEnd, payout.periodLast))
        return false;
    std::string_view text = cell(row, Field::Date);
    for (size_t i = 0; text.empty() && i < m_otherDates.size(); ++i)
        text = trimmed(row.fields[size_t(m_otherDates[i])]);
    if (text.empty() && has(Field::Date) && payout.status != OutsidePayoutStatus::Paid && payout.periodLast.isValid()) {
        payout.day = payout.periodLast;
        return true;
    }
    BusinessClock::Moment moment;
    if (!(has(Field::Date) ? readDate(text, row, Field::Date, moment) : readDay(row, Field::Date, moment)))
        return false;
    payout.day = fromEpochDay(moment.day);
    return true;
}

/// Days of a period are those of the calendar it is written in: a time zone would move them.
bool RowMapper::readPeriodDay(const CsvRow &row, Field field, QDate &day)
{
    const std::string_view text = cell(row, field);
    if (text.empty())
        return true;
    const std::optional<WrittenDate> date = m_dates.read(text);
    if (!date) {
        m_error = Text::tr("%1: “%2” is not a date like %3.")
                      .arg(fieldName(field), textOf(text), DateFormat::example(m_profile.dateFormat));
        return false;
    }
    day = fromEpochDay(date->day);
    return true;
}

} // namespace laurel
