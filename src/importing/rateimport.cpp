#include "importing/rateimport.h"

#include "core/daterange.h"
#include "importing/celltext.h"
#include "importing/rowloop.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RateImport)
};

/// Currencies of the history that ended before any program began, and the euro, of which a euro buys one.
bool isLeftOut(const QString &title)
{
    static const QSet<QString> ended = {QStringLiteral("EUR"), QStringLiteral("CYP"), QStringLiteral("EEK"),
                                        QStringLiteral("LTL"), QStringLiteral("LVL"), QStringLiteral("MTL"),
                                        QStringLiteral("ROL"), QStringLiteral("SIT"), QStringLiteral("SKK"),
                                        QStringLiteral("TRL")};
    return ended.contains(title.toUpper());
}

} // namespace

RateImport::RateImport(RowMapper mapper, ImportStore &store, SummaryBuilder &summary)
    : m_mapper(std::move(mapper))
    , m_store(store)
    , m_summary(summary)
{}

Result<RateImport> RateImport::open(const QStringList &header, RowMapper mapper, ImportStore &store,
                                    SummaryBuilder &summary)
{
    RateImport import(std::move(mapper), store, summary);
    std::set<Currency> there;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString title = header[i].trimmed();
        if (qsizetype(import.m_mapper.columnOf(Field::Date)) == i || isLeftOut(title))
            continue;
        const Result<Currency> currency = Currency::fromCode(title);
        if (currency && there.contains(*currency)) {
            return fail(ErrorCode::InvalidInput,
                        Text::tr("The file has two columns of %1. Remove one of them and import it again.").arg(title));
        }
        if (currency)
            there.insert(*currency);
        import.m_columns.push_back({size_t(i), title, currency.value_or(Currency()), {}});
    }
    return import;
}

Result<> RateImport::read(CsvReader &reader, Job &job)
{
    return forEachRow(reader, m_summary, job, [this](const CsvRow &row) -> Result<> {
        if (m_mapper.isLeftOut(row)) {
            ++m_summary.counts().skipped;
        } else if (!take(row)) {
            m_rejects.append({{}, {}, row.line, m_error, textOf(row.raw)});
            m_summary.addReject(m_rejects.last());
        }
        return {};
    });
}

bool RateImport::take(const CsvRow &row)
{
    BusinessClock::Moment moment;
    if (!m_mapper.isRegular(row) || !m_mapper.readDay(row, Field::Date, moment)) {
        m_error = m_mapper.error();
        return false;
    }
    std::vector<std::optional<ExchangeRate>> rates(m_columns.size());
    qint32 count = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!readRate(row, m_columns[i], rates[i]))
            return false;
        count += rates[i].has_value();
    }
    if (count == 0) {
        m_error = Text::tr("The line has no rate.");
        return false;
    }
    if (m_seen.contains(moment.day)) {
        m_error = Text::tr("%1 stands in the file twice. Remove one of the two lines.")
                      .arg(fromEpochDay(moment.day).toString(Qt::ISODate));
        return false;
    }
    m_seen.insert(moment.day);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (rates[i])
            m_columns[i].rates.emplace_back(quint32(m_days.size()), *rates[i]);
    }
    m_days.push_back({moment.day, row.line, count, false, false});
    m_summary.addDay(moment.day);
    return true;
}

bool RateImport::readRate(const CsvRow &row, const Column &column, std::optional<ExchangeRate> &rate)
{
    const std::string_view text = trimmed(row.fields[column.index]);
    if (text.empty() || text == "N/A")
        return true;
    if (!column.currency.isValid()) {
        m_error = Text::tr("“%1” is no currency that Laurel knows. Correct the title or remove the column.")
                      .arg(column.title);
        return false;
    }
    rate = ExchangeRate::fromText(text);
    if (!rate) {
        m_error =
            Text::tr("“%1” is no exchange rate of %2. It is above 0 and written like 1.0547, with at most %3 decimals.")
                .arg(textOf(text), column.title)
                .arg(ExchangeRate::decimals);
        return false;
    }
    return true;
}

Result<> RateImport::write(const Job &job)
{
    for (Column &column : m_columns) {
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled, {});
        if (const Result<> written = write(column); !written)
            return written;
    }
    count();
    return m_store.addRejects(m_rejects);
}

Result<> RateImport::write(Column &column)
{
    if (column.rates.empty())
        return {};
    const auto dayOf = [this](const auto &entry) { return m_days[entry.first].day; };
    std::sort(column.rates.begin(), column.rates.end(),
              [&](const auto &a, const auto &b) { return dayOf(a) < dayOf(b); });
    RateStore store(m_store.database(), m_store.batch());
    const Result<std::vector<RateRecord>> known =
        store.known(column.currency, dayOf(column.rates.front()), dayOf(column.rates.back()));
    if (!known)
        return fail(known);
    std::vector<RateRecord> added;
    std::vector<RateRecord> changed;
    compare(column, *known, added, changed);
    if (const Result<> done = store.add(column.currency, added); !done)
        return done;
    return store.replace(column.currency, changed);
}

void RateImport::compare(const Column &column, const std::vector<RateRecord> &known, std::vector<RateRecord> &added,
                         std::vector<RateRecord> &changed)
{
    auto there = known.begin();
    for (const auto &[number, rate] : column.rates) {
        Day &day = m_days[number];
        while (there != known.end() && there->day < day.day)
            ++there;
        const bool isThere = there != known.end() && there->day == day.day;
        day.isKnown = day.isKnown || isThere;
        if (isThere && there->rate == rate)
            continue;
        day.isChanged = true;
        (isThere ? changed : added).push_back({day.day, rate});
        if (isThere && m_summary.review().wants(RowOutcome::Fate::Updated)) {
            m_changes[day.day] << Text::tr("%1: %2 → %3", "currency, before, after")
                                      .arg(column.currency.code(), there->rate.toText(), rate.toText());
        }
    }
}

void RateImport::count()
{
    ImportCounts &counts = m_summary.counts();
    RowReview &review = m_summary.review();
    for (const Day &day : m_days) {
        using enum RowOutcome::Fate;
        const RowOutcome::Fate fate = !day.isKnown ? Added : day.isChanged ? Updated : Unchanged;
        ++(fate == Added ? counts.added : fate == Updated ? counts.updated : counts.unchanged);
        if (!review.wants(fate))
            continue;
        RowOutcome outcome;
        outcome.line = day.line;
        outcome.id = fromEpochDay(day.day).toString(Qt::ISODate);
        outcome.fate = fate;
        const QStringList changes = m_changes.value(day.day);
        outcome.why =
            changes.isEmpty() ? Text::tr("%n rate(s)", nullptr, day.rates) : changes.join(QStringLiteral("; "));
        review.add(std::move(outcome));
    }
}

} // namespace laurel
