#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace laurel {

enum class TextEncoding { Utf8, Utf16LE, Utf16BE, Windows1252 };

/// How a delimited file is written.
struct CsvDialect
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool hasBom = false;
    char16_t delimiter = u',';
    char16_t quote = u'"';
    bool backslashEscapes = false; ///< AffiliateWP writes O\'Brien
    int preambleLines = 0;         ///< lines before the header: titles, comments, "sep=;", blank ones
    bool hasHeader = true;

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// Recognises a dialect from the beginning of a file.
/// @param head the first bytes as they stand in the file.
/// @param isWhole @p head is the whole file; otherwise its last line may be cut.
/// @param isUtf8 the file is to be read as UTF-8; lines that are not are refused.
/// @param delimiter when it is known, as that of a spreadsheet is.
[[nodiscard]] CsvDialect sniffDialect(const QByteArray &head, bool isWhole, bool isUtf8,
                                      std::optional<char16_t> delimiter = std::nullopt);

} // namespace laurel
