#pragma once

#include "importing/ziparchive.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <functional>

namespace laurel {

/// What to say when a spreadsheet's XML is not as it must be.
[[nodiscard]] inline tl::unexpected<Error> damagedSheet(const QString &detail)
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("SheetSource", "The spreadsheet is damaged or not complete. Open it in a "
                                                           "spreadsheet program and save it again, or export it as CSV."),
                detail);
}

/// Whether reading went well up to here: no error of XML, of the bytes under it, and no DTD, which no spreadsheet has and
/// entities could be made of.
[[nodiscard]] Result<> checkXml(const QXmlStreamReader &xml, const SourceDevice &device);

/// Reads a member of an archive and calls @p element at each start of an element, with the reader on it.
[[nodiscard]] Result<> readXml(const std::shared_ptr<ZipArchive> &archive, const QString &member,
                               const std::function<Result<>(QXmlStreamReader &)> &element);

} // namespace laurel
