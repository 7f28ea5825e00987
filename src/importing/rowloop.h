#pragma once

#include "core/job.h"
#include "importing/csvreader.h"
#include "importing/summarybuilder.h"

namespace laurel {

/// Reads a table to its end and counts its records; @p job is told how far, and stops it when it is cancelled.
/// @param take a function of a CsvRow; its error ends the reading and is returned.
template <typename Take>
[[nodiscard]] Result<> forEachRow(CsvReader &reader, SummaryBuilder &summary, Job &job, Take take)
{
    constexpr qint64 rowsBetweenReports = 256;
    CsvRow row;
    while (true) {
        const Result<bool> any = reader.next(row);
        if (!any)
            return fail(any);
        if (!*any)
            break;
        if (++summary.counts().read % rowsBetweenReports == 0)
            job.setProgress(reader.bytesRead(), reader.size());
        if (job.isCancelled())
            return fail(ErrorCode::Cancelled, {});
        if (const Result<> taken = take(row); !taken)
            return taken;
    }
    summary.setLines(reader.dataLines());
    return {};
}

} // namespace laurel
