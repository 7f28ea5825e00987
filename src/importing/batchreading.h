#pragma once

#include "importing/csvdialect.h"
#include "importing/importprofile.h"

#include <QStringList>
#include <optional>

namespace laurel {

/// How the lines of a batch were read, kept with it: refused ones can be corrected and tried again when the file is long gone.
struct BatchReading
{
    CsvDialect dialect;
    QStringList header;
    ImportProfile profile; ///< with formats spelled out
    QString file = {};     ///< the name of the file they were in, whichever part of it; empty when they were in none

    [[nodiscard]] QByteArray toJson() const;
    /// @returns NotFound, with what to do instead, when that was not kept.
    [[nodiscard]] static Result<BatchReading> fromJson(const QByteArray &json);

    /// A line as this file would have it: @p cells in the order of the header, quoted where they must be.
    [[nodiscard]] QString line(const QStringList &cells) const;
    /// The cells of @p line, as wide as the header at least; nothing when its quotation marks cannot be read. An order over several
    /// lines gives several.
    [[nodiscard]] std::optional<QList<QStringList>> cells(const QString &line) const;
    /// A table of these lines under the header, to be read in tableDialect().
    [[nodiscard]] QByteArray table(const QStringList &lines) const;
    [[nodiscard]] CsvDialect tableDialect() const;
};

} // namespace laurel
