#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

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

} // namespace laurel
