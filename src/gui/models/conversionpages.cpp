#include "gui/models/conversionpages.h"

#include <limits>
#include <utility>

namespace laurel {

namespace {
constexpr int mostLoading = 2; // as many as there are readers
}

ConversionPages::ConversionPages(JobRunner &jobs, QObject *parent) : QObject(parent), m_jobs(jobs) {}

Result<ConversionPages::Opening> ConversionPages::readOpening(Database &database, const ConversionFilter &filter)
{
    const ConversionRepository repository(database);
    auto anchors = repository.anchors(filter, pageSize);
    if (!anchors)
        return fail(anchors);
    Opening opening;
    opening.anchors = std::move(*anchors);
    const auto before = opening.anchors.isEmpty() ? std::nullopt : std::optional(opening.anchors.constLast());
    auto last = repository.page(filter, before, pageSize);
    if (!last)
        return fail(last);
    opening.last = std::move(*last);
    // A view has no more rows than an int counts.
    const qint64 rows = qint64(opening.anchors.size()) * pageSize + opening.last.size();
    opening.rows = int(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    if (!opening.anchors.isEmpty()) {
        auto first = repository.page(filter, std::nullopt, pageSize);
        if (!first)
            return fail(first);
        opening.first = std::move(*first);
    }
    return opening;
}

void ConversionPages::open(const ConversionFilter &filter)
{
    if (m_opening)
        m_opening->cancel();
    for (const auto &job : std::as_const(m_loading))
        job->cancel();
    m_loading.clear();
    m_waiting.clear();
    m_filter = filter;
    m_opening = m_jobs.read([filter](Database &database) { return readOpening(database, filter); }, this,
                            [this](Result<Opening> opening) {
                                m_opening.reset();
                                if (opening)
                                    take(std::move(*opening));
                                else
                                    emit failed(opening.error());
                            });
}

void ConversionPages::take(Opening opening)
{
    emit aboutToOpen();
    m_pages.clear();
    m_anchors = std::move(opening.anchors);
    m_rows = opening.rows;
    if (!opening.first.isEmpty())
        keep(0, std::move(opening.first));
    if (!opening.last.isEmpty())
        keep(int(m_anchors.size()), std::move(opening.last));
    emit opened();
}

const ConversionRow *ConversionPages::row(int row)
{
    const int page = row / pageSize;
    if (const Rows *rows = m_pages.object(page))
        return row % pageSize < rows->size() ? &rows->at(row % pageSize) : nullptr;
    want(page);
    return nullptr;
}

void ConversionPages::keep(int page, Rows rows)
{
    m_pages.insert(page, new Rows(std::move(rows))); // the cache owns it
}

void ConversionPages::want(int page)
{
    // While another list is being opened the keys at hand belong to the old one.
    if (m_opening || m_loading.contains(page))
        return;
    m_waiting.removeOne(page);
    m_waiting.append(page);
    // Pages that were scrolled past.
    while (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
    loadNext();
}

void ConversionPages::loadNext()
{
    while (!m_waiting.isEmpty() && m_loading.size() < mostLoading) {
        const int page = m_waiting.takeLast();
        const auto after = page == 0 ? std::nullopt : std::optional(m_anchors.value(page - 1));
        m_loading[page] = m_jobs.read(
            [filter = m_filter, after](Database &database) { return ConversionRepository(database).page(filter, after, pageSize); },
            this, [this, page](Result<Rows> rows) {
                m_loading.remove(page);
                if (!rows) {
                    m_waiting.clear();
                    emit failed(rows.error());
                    return;
                }
                const int first = page * pageSize;
                const int last = std::min(first + int(rows->size()), m_rows) - 1;
                keep(page, std::move(*rows));
                if (last >= first)
                    emit pageArrived(first, last);
                loadNext();
            });
    }
}

} // namespace laurel
