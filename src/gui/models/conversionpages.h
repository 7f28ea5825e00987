#pragma once

#include "gui/jobs/jobrunner.h"
#include "storage/conversionrepository.h"

#include <QCache>
#include <QHash>

namespace laurel {

/// The rows of a ConversionFilter by number, fetched in pages on reader threads when somebody asks for them.
///
/// open() walks the list once and keeps the key before every page; after that any page is one keyset query, however far down
/// it is. A bounded number of pages stays in memory; of the pages that wait to be fetched only the latest do.
class ConversionPages : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 256;
    static constexpr int mostPages = 64;
    static constexpr int mostWaiting = 4;

    explicit ConversionPages(JobRunner &jobs, QObject *parent = nullptr);

    /// Overtakes what is under way. The rows so far stay until opened().
    void open(const ConversionFilter &filter);
    [[nodiscard]] int rowCount() const { return m_rows; }
    /// Null while its page is on its way; valid until the next call.
    [[nodiscard]] const ConversionRow *row(int row);
    [[nodiscard]] bool isSettled() const { return !m_opening && m_loading.isEmpty() && m_waiting.isEmpty(); }

signals:
    /// The rows are about to be replaced by others.
    void aboutToOpen();
    void opened();
    void pageArrived(int firstRow, int lastRow);
    void failed(const laurel::Error &error);

private:
    using Rows = QList<ConversionRow>;
    struct Opening
    {
        QList<ConversionAnchor> anchors;
        int rows = 0;
        Rows first;
        Rows last;
    };
    [[nodiscard]] static Result<Opening> readOpening(Database &database, const ConversionFilter &filter);

    void take(Opening opening);
    void keep(int page, Rows rows);
    void want(int page);
    void loadNext();

    JobRunner &m_jobs;
    ConversionFilter m_filter;
    std::shared_ptr<Job> m_opening;
    QList<ConversionAnchor> m_anchors; ///< before pages 1, 2, …
    int m_rows = 0;
    QCache<int, Rows> m_pages{mostPages};
    QList<int> m_waiting; ///< latest last
    QHash<int, std::shared_ptr<Job>> m_loading;
};

} // namespace laurel
