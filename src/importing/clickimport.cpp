#include "importing/clickimport.h"

#include "importing/celltext.h"
#include "importing/rowloop.h"

#include <QCoreApplication>

namespace laurel {

namespace {

constexpr size_t clicksKeptAtOnce = 1000;

} // namespace

ClickImport::ClickImport(RowMapper mapper, Attribution attribution, ImportStore &store, SummaryBuilder &summary)
    : m_mapper(std::move(mapper))
    , m_attribution(std::move(attribution))
    , m_store(store)
    , m_singleClicks(store.database(), store.source(), store.batch())
    , m_summary(summary)
{}

Result<> ClickImport::read(CsvReader &reader, Job &job)
{
    const Result<> read = forEachRow(reader, m_summary, job, [this](const CsvRow &row) -> Result<> {
        if (m_mapper.isLeftOut(row)) {
            ++m_summary.counts().skipped;
        } else if (!take(row)) {
            m_rejects.append({{}, {}, row.line, m_mapper.error(), textOf(row.raw)});
            m_summary.addReject(m_rejects.last());
        }
        return m_clicks.size() < clicksKeptAtOnce ? Result<>() : keepClicks();
    });
    return read ? keepClicks() : read;
}

Result<> ClickImport::keepClicks()
{
    const Result<> kept = m_singleClicks.add(m_clicks);
    m_clicks.clear();
    return kept;
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
    const std::string_view code = m_mapper.cell(row, Field::ReferralCode);
    if (const std::string_view visitor = m_mapper.cell(row, Field::ClickId); !visitor.empty() && clicks > 0) {
        m_clicks.push_back({QByteArray(visitor.data(), qsizetype(visitor.size())), moment.utc, moment.day,
                            QByteArray(code.data(), qsizetype(code.size()))});
    }
    Sum &sum = m_sums[{moment.day, std::string(code)}];
    sum.clicks += clicks;
    sum.impressions += impressions;
    ++sum.rows;
    return true;
}

Result<> ClickImport::write(Currency programCurrency, bool adds)
{
    for (const auto &[key, sum] : m_sums) {
        SaleCodes codes;
        codes.referralCode = key.second;
        const AttributionResult owner = m_attribution.resolve(codes, {}, {.utc = 0, .day = key.first});
        m_summary.addReason(owner.reason, owner.code, sum.rows);
        const Result<ImportStore::Change> change = m_store.setClicks(
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
    return m_store.addRejects(m_rejects);
}

} // namespace laurel
