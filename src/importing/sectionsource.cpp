#include "importing/sectionsource.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace laurel {

namespace {

constexpr qint64 chunkSize = 256 * 1024;

/// The name in a line "[[NAME]]".
std::optional<std::string_view> sectionOf(std::string_view line)
{
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n' || line.back() == ' ' || line.back() == ','
                             || line.back() == ';'))
        line.remove_suffix(1);
    if (line.size() < 5 || !line.starts_with("[[") || !line.ends_with("]]"))
        return std::nullopt;
    const std::string_view name = line.substr(2, line.size() - 4);
    const bool isName = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == ' ' || c == '-';
    });
    return isName ? std::optional(name) : std::nullopt;
}

constexpr std::string_view mark = "\xEF\xBB\xBF";

} // namespace

SectionSource::SectionSource(std::unique_ptr<ByteSource> whole, const QString &name)
    : m_whole(std::move(whole)), m_name(name.toStdString())
{}

QStringList SectionSource::names(const QByteArray &text)
{
    QStringList names;
    std::string_view rest(text.constData(), size_t(text.size()));
    if (rest.starts_with(mark))
        rest.remove_prefix(mark.size());
    while (!rest.empty()) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (const auto name = sectionOf(line))
            names << QString::fromUtf8(name->data(), qsizetype(name->size()));
        else if (names.isEmpty() && line.find_first_not_of(" \t\r") != std::string_view::npos)
            return {};
    }
    return names;
}

void SectionSource::takeLine(std::string_view line)
{
    if (line.starts_with(mark))
        line.remove_prefix(mark.size());
    const auto section = sectionOf(line);
    if (section)
        m_inside = m_name.empty() || *section == m_name;
    if (m_inside && !section)
        m_out.append(line);
    else
        m_out.push_back('\n');
}

Result<qint64> SectionSource::read(char *into, qint64 most)
{
    while (m_position == m_out.size() && !m_atEnd) {
        m_out.clear();
        m_position = 0;
        const size_t before = m_carry.size();
        m_carry.resize(before + size_t(chunkSize));
        const Result<qint64> count = m_whole->read(m_carry.data() + before, chunkSize);
        if (!count)
            return count;
        m_carry.resize(before + size_t(*count));
        m_atEnd = *count == 0;
        size_t begin = 0;
        for (size_t end = m_carry.find('\n', before); end != std::string::npos; end = m_carry.find('\n', begin)) {
            takeLine(std::string_view(m_carry).substr(begin, end + 1 - begin));
            begin = end + 1;
        }
        m_carry.erase(0, begin);
        if (m_atEnd && !m_carry.empty())
            takeLine(std::exchange(m_carry, {}));
    }
    const auto count = std::min(size_t(most), m_out.size() - m_position);
    std::memcpy(into, m_out.data() + m_position, count);
    m_position += count;
    return qint64(count);
}

} // namespace laurel
