#include "importing/payoutimport.h"

#include "core/daterange.h"
#include "core/localformat.h"
#include "importing/celltext.h"
#include "importing/rowloop.h"
#include "storage/affiliaterepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayoutImport)
};

/// What a payout without a number is known by: all but its state, which changes, and the way it was paid.
QString contentId(const OutsidePayout &payout)
{
    const QStringList parts = {payout.day.toString(Qt::ISODate),
                               payout.amount.currency().code(),
                               QString::number(payout.amount.minor()),
                               payout.payee.code,
                               payout.payee.email,
                               payout.payee.name,
                               payout.periodFrom.toString(Qt::ISODate),
                               payout.periodLast.toString(Qt::ISODate)};
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QChar(u'\x1f')).toUtf8(), QCryptographicHash::Blake2b_256);
    return QStringLiteral("row-") + QString::fromLatin1(hash.left(16).toHex());
}

RowOutcome::Fate fateOf(ImportStore::Change change)
{
    switch (change) {
    case ImportStore::Change::Added:
        return RowOutcome::Fate::Added;
    case ImportStore::Change::Updated:
        return RowOutcome::Fate::Updated;
    case ImportStore::Change::Unchanged:
        return RowOutcome::Fate::Unchanged;
    }
    return RowOutcome::Fate::Added;
}

} // namespace

PayoutImport::PayoutImport(RowMapper mapper, PayeeFinder payees, ImportStore &store, SummaryBuilder &summary)
    : m_mapper(std::move(mapper))
    , m_payees(std::move(payees))
    , m_store(store)
    , m_payouts(store.database(), store.source(), store.batch())
    , m_summary(summary)
{}

Result<PayoutImport> PayoutImport::open(Database &database, RowMapper mapper, Attribution attribution,
                                        ImportStore &store, SummaryBuilder &summary)
{
    const Result<QList<Affiliate>> affiliates = AffiliateRepository(database).list();
    if (!affiliates)
        return fail(affiliates);
    return PayoutImport(std::move(mapper), PayeeFinder(std::move(attribution), *affiliates), store, summary);
}

Result<> PayoutImport::run(CsvReader &reader, Job &job)
{
    return forEachRow(reader, m_summary, job, [this](const CsvRow &row) { return take(row); });
}

Result<> PayoutImport::reject(const CsvRow &row, const QString &reason)
{
    const ImportReject entry{{}, {}, row.line, reason, textOf(row.raw)};
    m_summary.addReject(entry);
    return m_store.addRejects({entry});
}

Result<> PayoutImport::take(const CsvRow &row)
{
    OutsidePayout payout;
    switch (m_mapper.readPayout(row, payout)) {
    case RowMapper::Outcome::Rejected:
        return reject(row, m_mapper.error());
    case RowMapper::Outcome::Skipped:
        ++m_summary.counts().skipped;
        return {};
    case RowMapper::Outcome::Mapped:
        break;
    }
    if (payout.externalId.isEmpty()) {
        payout.externalId = contentId(payout);
        payout.occurrence = ++m_occurrences[payout.externalId];
    } else {
        OutsidePayout same = payout;
        same.line = m_numbered.value(payout.externalId).line;
        const auto before = m_numbered.constFind(payout.externalId);
        if (before != m_numbered.cend() && *before != same) {
            return reject(
                row, Text::tr("The payout %1 stands in line %2 already, with other contents. Remove one of the two.")
                         .arg(payout.externalId)
                         .arg(before->line));
        }
        if (before == m_numbered.cend())
            m_numbered.insert(payout.externalId, payout);
    }
    const AttributionResult owner = findPayee(row, payout);
    return write(payout, owner);
}

AttributionResult PayoutImport::findPayee(const CsvRow &row, OutsidePayout &payout)
{
    QList<qint64> days;
    for (const QDate day : {payout.day, payout.periodLast, payout.periodFrom}) {
        if (day.isValid())
            days << toEpochDay(day);
    }
    // Each cell may be cut out of a longer text that the next one reuses.
    const std::string networkId(m_mapper.cell(row, Field::NetworkId));
    const std::string code(m_mapper.cell(row, Field::ReferralCode));
    const std::string email(m_mapper.cell(row, Field::PartnerEmail));
    const std::string name(m_mapper.cell(row, Field::AffiliateName));
    const AttributionResult owner = m_payees.find({networkId, code, email, name}, days);
    payout.affiliate = AffiliateId(owner.affiliate);
    return owner;
}

Result<> PayoutImport::write(const OutsidePayout &payout, const AttributionResult &owner)
{
    const auto known = m_payouts.find(payout.externalId, payout.occurrence);
    if (!known)
        return fail(known);
    const Result<ImportStore::Change> change = m_payouts.put(payout, *known);
    if (!change)
        return fail(change);
    ImportCounts &counts = m_summary.counts();
    ++(*change == ImportStore::Change::Added     ? counts.added
       : *change == ImportStore::Change::Updated ? counts.updated
                                                 : counts.unchanged);
    m_summary.addDay(toEpochDay(payout.day));
    // Whoever was known before stays the payee.
    const bool wasKnown = *known && (*known)->payout.affiliate.isValid();
    AttributionReason reason = owner.reason;
    if (owner.affiliate == 0 && reason != AttributionReason::IgnoredCode)
        reason = wasKnown ? AttributionReason::Alias : AttributionReason::UnknownCode;
    const QString payee = payout.payee.text();
    m_summary.addReason(reason, payee.toStdString());
    if (payout.status == OutsidePayoutStatus::Paid && *change != ImportStore::Change::Unchanged)
        m_summary.addNet(payout.amount.currency(), payout.amount.minor());
    RowReview &review = m_summary.review();
    if (const RowOutcome::Fate fate = fateOf(*change); review.wants(fate)) {
        RowOutcome outcome{payout.line, payout.externalId, fate, payout.amount, AffiliateId(owner.affiliate), reason, payee, {}, {}};
        if (fate == RowOutcome::Fate::Updated) {
            const OutsidePayout &before = (*known)->payout;
            outcome.why = Text::tr("Before: %1, %2.").arg(formatMoney(before.amount, QLocale()), outsidePayoutStatusName(before.status));
        }
        review.add(std::move(outcome));
    }
    return {};
}

} // namespace laurel
