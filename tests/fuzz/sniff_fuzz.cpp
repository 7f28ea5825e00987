// Whatever the bytes: a dialect is found that its file can be read in, the same each time.
#include "fuzz/fuzztarget.h"

#include "importing/csvreader.h"

using namespace laurel;
using namespace laurel::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Input input(data, size);
    const bool isWhole = input.choice(2) == 0;
    const bool isUtf8 = input.choice(2) == 0;
    const QByteArray bytes = input.restBytes();
    const CsvDialect dialect = sniffDialect(bytes, isWhole, isUtf8);
    FUZZ_CHECK(sniffDialect(bytes, isWhole, isUtf8) == dialect);

    const char16_t delimiter = dialect.delimiter;
    FUZZ_CHECK(delimiter == u'\t' || (delimiter >= u' ' && delimiter < u'\x7F'));
    FUZZ_CHECK(delimiter != dialect.quote);
    FUZZ_CHECK(dialect.preambleLines >= 0 && dialect.preambleLines <= bytes.count('\n') + bytes.count('\r'));
    FUZZ_CHECK(isUtf8 || dialect.hasBom || dialect.encoding != TextEncoding::Utf8);

    Result<CsvReader> reader = CsvReader::fromBytes(bytes, dialect, 64);
    FUZZ_CHECK(reader.has_value());
    CsvRow row;
    bool any = false;
    while (true) {
        const Result<bool> more = reader->next(row);
        FUZZ_CHECK(more.has_value());
        if (!*more)
            break;
        any = true;
    }
    // Rows have titles, unless the line of titles is itself beyond reading.
    FUZZ_CHECK(!any || !reader->header().isEmpty() || dialect.hasHeader);
    return 0;
}
