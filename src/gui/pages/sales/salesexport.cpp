#include "gui/pages/sales/salesexport.h"

#include "reports/reportbuilder.h"
#include "reports/writers.h"

#include <QCoreApplication>

namespace laurel {

Result<qsizetype> exportSales(Database &database, const ConversionFilter &filter, const QString &path, Job &job)
{
    const QLocale locale;
    const auto table = ReportBuilder(database, locale).sales(filter);
    if (!table)
        return fail(table);
    if (job.isCancelled())
        return fail(ErrorCode::Cancelled, QCoreApplication::translate("SalesExport", "The export was cancelled. No file was written."));
    const auto written = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? writeXlsx({*table}, path)
                                                                                   : writeCsv(*table, path, CsvStyle::Iso, locale);
    if (!written)
        return fail(written);
    return table->rows.size();
}

} // namespace laurel
