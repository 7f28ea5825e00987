#include "importing/clickimport.h"

#include <QCoreApplication>

namespace laurel {

namespace {

constexpr int rowsBetweenLooks = 1000;

} // namespace

ClickImport::ClickImport(RowMapper mapper, Attribution attribution, SummaryBuilder &summary)
    : m_mapper(std::move(mapper))
    , m_attribution(std::move(attribution))
    , m_summary(summary)
{}

Result<> ClickImport::read(CsvReader &reader, Job &job)
{
    CsvRow row;
    while (true) {
        const Result<bool> any = reader.next(row);
        if (!any)
            return fail(any);
        if (!*any)
            break;
        qint64 &read = m_summary.counts().read;
        if (++read % rowsBetweenLooks == 0) {
            job.setProgress(reader.bytesRead(), reader.size());
            if (job.isCancelled())
                return fail(ErrorCode::Cancelled, {});
        }
        if (m_mapper.isLeftOut(row)) {
            ++m_summary.counts().skipped;
            continue;
        }
        if (!take(row)) {
            m_rejects.append({{}, {}, row.line, m_mapper.error(), QString::fromUtf8(row.raw.data(), qsizetype(row.raw.size()))});
            m_summary.addReject(m_rejects.last());
        }
    }
    m_summary.setLines(reader.dataLines());
    return {};
}

bool ClickImport::take(const CsvRow &row)
{
    BusinessClock::Moment moment;
    qint64 clicks = 1; // of a row that is one
    qint64 impressions = 0;
    if (!m_mapper.isRegular(row) || !m_mapper.readDay(row, Field::Date, moment)
        || (m_mapper.has(Field::Clicks) && !m_mapper.readCount(row, Field::Clicks, clicks)) || !m_mapper.readCount(row, Field::Impressions, impressions))
        return false;
    m_summary.addDay(moment.day);
    Sum &sum = m_sums[{moment.day, std::string(m_mapper.cell(row, Field::ReferralCode))}];
    sum.clicks += clicks;
    sum.impressions += impressions;
    ++sum.rows;
    return true;
}

Result<> ClickImport::write(ImportStore &store, Currency programCurrency, bool adds)
{
    for (const auto &[key, sum] : m_sums) {
        SaleCodes codes;
        codes.referralCode = key.second;
        const AttributionResult owner = m_attribution.resolve(codes, key.first);
        m_summary.addReason(owner.reason, owner.code, sum.rows);
        const Result<ImportStore::Change> change = store.setClicks(
            {key.first, QString::fromStdString(key.second), owner.affiliate, sum.clicks, sum.impressions}, programCurrency, adds);
        if (!change)
            return fail(change);
        ImportCounts &counts = m_summary.counts();
        switch (*change) {
        case ImportStore::Change::Added:
            counts.added += sum.rows;
            break;
        case ImportStore::Change::Updated:
            counts.updated += sum.rows;
            break;
        case ImportStore::Change::Unchanged:
            counts.unchanged += sum.rows;
            break;
        }
    }
    return store.addRejects(m_rejects);
}

} // namespace laurel
