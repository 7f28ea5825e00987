#include "importing/celltext.h"
#include "importing/rowmapper.h"

#include <algorithm>

namespace laurel {

namespace {

bool equalsLower(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b; });
}

/// The value of a parameter in an address, or in the part of one after its "?".
std::string_view parameter(std::string_view text, std::string_view name)
{
    size_t begin = text.find('?');
    begin = begin == std::string_view::npos ? 0 : begin + 1;
    while (begin < text.size()) {
        const size_t end = std::min(text.find_first_of("&#;", begin), text.size());
        const std::string_view pair = text.substr(begin, end - begin);
        const size_t equals = pair.find('=');
        if (equals != std::string_view::npos && equalsLower(pair.substr(0, equals), name))
            return pair.substr(equals + 1);
        begin = end + 1;
    }
    return {};
}

} // namespace

std::string_view RowMapper::cell(const CsvRow &row, Field field) const
{
    return hasSeveral(field) ? firstExtracted(row, field) : wholeCell(row, field);
}

std::string_view RowMapper::wholeCell(const CsvRow &row, Field field) const
{
    const int column = m_columns[size_t(field)];
    if (column < 0 || size_t(column) >= row.fields.size())
        return {};
    std::string_view text = trimmed(row.fields[size_t(column)]);
    // Spreadsheets mark a number kept as text by an apostrophe in front.
    if (text.size() > 1 && text.front() == '\'' && (isDigit(text[1]) || text[1] == '+' || text[1] == '-'))
        text.remove_prefix(1);
    if (!m_blankWords.empty() && std::find(m_blankWords.begin(), m_blankWords.end(), text) != m_blankWords.end())
        return {};
    return text;
}

std::string_view RowMapper::firstExtracted(const CsvRow &row, Field field) const
{
    const std::string_view text = wholeCell(row, field);
    if (const auto &[before, after] = m_between[size_t(field)]; !before.empty()) {
        const size_t begin = text.rfind(before);
        if (begin == std::string_view::npos)
            return text;
        const std::string_view rest = text.substr(begin + before.size());
        return trimmed(rest.substr(0, rest.find(after)));
    }
    for (const std::string &name : m_query[size_t(field)]) {
        const std::string_view value = parameter(text, name);
        if (value.empty())
            continue;
        if (value.find_first_of("%+") == std::string_view::npos)
            return value;
        QByteArray bytes(value.data(), qsizetype(value.size()));
        m_decoded = QByteArray::fromPercentEncoding(bytes.replace('+', ' ')).toStdString();
        return trimmed(m_decoded);
    }
    // A column of sources or campaigns holds the code itself, not an address.
    if (!m_query[size_t(field)].empty() && text.find_first_of("=/?") == std::string_view::npos)
        return text;
    const std::vector<std::string_view> values = extracted(text, field);
    return values.empty() ? std::string_view() : values.front();
}

std::vector<std::string_view> RowMapper::extracted(std::string_view text, Field field) const
{
    std::vector<std::string_view> values;
    for (const std::string &key : m_extract[size_t(field)]) {
        size_t begin = 0;
        while (begin < text.size()) {
            const size_t end = std::min(text.find_first_of("\r\n|;", begin), text.size());
            const std::string_view pair = text.substr(begin, end - begin);
            const size_t colon = pair.find(':');
            if (colon != std::string_view::npos && equalsLower(trimmed(pair.substr(0, colon)), key))
                values.push_back(trimmed(pair.substr(colon + 1)));
            begin = end + 1;
        }
        if (!values.empty())
            return values; // of several keys the first that is there counts
    }
    return values;
}

std::string_view RowMapper::orderId(const CsvRow &row) { return composed(cell(row, Field::OrderId)); }

std::string_view RowMapper::composed(std::string_view id)
{
    if (std::all_of(id.begin(), id.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return id;
    m_id = textOf(id).normalized(QString::NormalizationForm_C).toStdString();
    return m_id;
}

} // namespace laurel
