#include "importing/sectionsource.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace laurel {

namespace {

constexpr qint64 chunkSize = 256LL * 1024;
constexpr size_t longestTitle = 4096; // a line beyond it is passed on in pieces

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
    : m_whole(std::move(whole)), m_name(name)
{}

bool SectionSource::isAtHeadOf(const QByteArray &head)
{
    std::string_view rest(head.constData(), size_t(head.size()));
    if (rest.starts_with(mark))
        rest.remove_prefix(mark.size());
    const size_t begin = rest.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return false;
    const size_t line = rest.find_last_of('\n', begin) + 1; // 0 when there is none
    return sectionOf(rest.substr(line, rest.find('\n', begin) - line)).has_value();
}

Result<QStringList> SectionSource::names(std::unique_ptr<ByteSource> whole)
{
    SectionSource source(std::move(whole), {});
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    while (true) {
        const Result<qint64> count = source.read(chunk.data(), chunk.size());
        if (!count)
            return fail(count);
        if (*count == 0)
            return source.m_names;
    }
}

void SectionSource::takeLine(std::string_view line, bool isWhole)
{
    if (!m_inLine && line.starts_with(mark))
        line.remove_prefix(mark.size());
    const auto section = m_inLine || !isWhole ? std::nullopt : sectionOf(line);
    m_inLine = !isWhole;
    if (section) {
        m_names << QString::fromUtf8(section->data(), qsizetype(section->size()));
        m_inside = m_name.isEmpty() ? m_names.size() == 1 : m_names.constLast() == m_name;
    }
    if (m_inside && !section)
        m_out.append(line);
    else if (isWhole)
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
            takeLine(std::string_view(m_carry).substr(begin, end + 1 - begin), true);
            begin = end + 1;
        }
        m_carry.erase(0, begin);
        if (!m_carry.empty() && (m_atEnd || m_carry.size() > longestTitle))
            takeLine(std::exchange(m_carry, {}), m_atEnd);
        if (m_atEnd && !m_name.isEmpty() && !m_names.contains(m_name))
            return noSuchPart(m_name);
    }
    const auto count = std::min(size_t(most), m_out.size() - m_position);
    std::memcpy(into, m_out.data() + m_position, count);
    m_position += count;
    return qint64(count);
}

} // namespace laurel
