// Whatever the text: an amount that reads is written and read as itself, and the short way that a million cells of a
// file take comes to what Money::parse() says.
#include "fuzz/fuzztarget.h"

#include "importing/rowmapper.h"

#include <array>

using namespace laurel;
using namespace laurel::fuzz;

namespace {

constexpr std::array<const char *, 4> codes = {"EUR", "JPY", "KWD", "CLF"}; // 2, 0, 3 and 4 decimals
constexpr std::array<NumberFormat, 6> formats = {
    {{u'.', u','}, {u',', u'.'}, {u',', u' '}, {u'.', u'\''}, {u'.', QChar()}, {u'\u066B', u'\u066C'}}};

RowMapper mapperFor(Currency currency, NumberFormat format)
{
    ProgramInfo program;
    program.currency = currency;
    program.timeZone = QStringLiteral("UTC");
    ImportProfile profile;
    profile.dateFormat = QStringLiteral("iso");
    profile.numbers = format;
    profile.columns = {{Field::OrderId, QStringLiteral("id")},
                       {Field::Date, QStringLiteral("date")},
                       {Field::Gross, QStringLiteral("gross")}};
    Result<RowMapper> mapper =
        RowMapper::create(profile, {QStringLiteral("id"), QStringLiteral("date"), QStringLiteral("gross")}, program);
    FUZZ_CHECK(mapper.has_value());
    return std::move(*mapper);
}

/// The cell as a row mapper trims it.
std::string_view trimmed(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<Currency> currencies = [] {
        QList<Currency> list;
        for (const char *code : codes)
            list.append(*Currency::fromCode(QString::fromLatin1(code)));
        return list;
    }();
    static std::vector<RowMapper> mappers = [] {
        std::vector<RowMapper> list;
        for (const Currency currency : currencies) {
            for (const NumberFormat format : formats)
                list.push_back(mapperFor(currency, format));
        }
        return list;
    }();

    Input input(data, size);
    const size_t currency = size_t(input.choice(int(currencies.size())));
    const size_t format = size_t(input.choice(int(formats.size())));
    const std::string_view cell = trimmed(input.rest());
    const QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    const Result<Money> money = Money::parse(text, currencies[qsizetype(currency)], formats[format]);
    if (money)
        FUZZ_CHECK(Money::parse(money->toDecimalText(), currencies[qsizetype(currency)]) == money);

    if (cell.empty() || cell.front() == '\'')
        return 0; // a spreadsheet's mark of text, which the mapper takes off
    const CsvRow row{{"1", "2026-05-01", cell}, {}, 1, CsvProblem::None};
    QString shown;
    const QString error = mappers[currency * formats.size() + format].preview(row, Field::Gross, shown);
    const bool isKept = money && std::abs(money->minor()) <= RowMapper::largestAmount;
    FUZZ_CHECK(error.isEmpty() == isKept);
    FUZZ_CHECK(!isKept || shown == money->toDecimalText());
    return 0;
}
