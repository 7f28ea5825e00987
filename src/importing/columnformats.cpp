#include "importing/columnformats.h"

#include "importing/celltext.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

constexpr std::array<Field, 10> amountFields = {Field::ItemTotal, Field::Gross,  Field::Net,      Field::Total,
                                               Field::Discount, Field::Tax,      Field::Shipping,
                                               Field::Refunded, Field::ItemPrice, Field::ItemDiscount};

int columnOf(const ImportProfile &profile, Field field, const QStringList &header)
{
    const auto title = profile.columns.constFind(field);
    if (title == profile.columns.cend())
        return -1;
    const QString key = titleKey(*title);
    for (int i = 0; i < header.size(); ++i) {
        if (titleKey(header[i]) == key)
            return i;
    }
    return -1;
}

/// dd/MM/yyyy and MM/dd/yyyy: the same letters in another order.
bool isOtherOrder(QString a, QString b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

/// A space, plain or not breaking, between two digits: "1 234,50" and not "5,00 €".
bool hasSpaceGroup(std::string_view text)
{
    for (const std::string_view space : {std::string_view(" "), std::string_view("\xC2\xA0"), std::string_view("\xE2\x80\xAF")}) {
        for (size_t at = text.find(space); at != std::string_view::npos; at = text.find(space, at + 1)) {
            const size_t after = at + space.size();
            if (at > 0 && isDigit(text[at - 1]) && after < text.size() && isDigit(text[after]))
                return true;
        }
    }
    return false;
}

} // namespace

ColumnFormats::ColumnFormats(const ImportProfile &profile, const QStringList &header) : m_profile(profile)
{
    if (profile.dateFormat == u"auto") {
        m_dateColumn = columnOf(
            profile, profile.kind == ImportKind::Affiliates ? Field::AffiliateJoined : Field::Date, header);
        for (const QString &text : DateFormat::candidates()) {
            if (const std::optional<DateFormat> format = DateFormat::fromText(text))
                m_candidates.push_back({text, *format, 0});
        }
        m_disagree.resize(m_candidates.size() * m_candidates.size());
        m_only.resize(m_disagree.size());
    }
    if (profile.autoNumbers && profile.kind == ImportKind::Payouts) {
        if (const int column = columnOf(profile, Field::PayoutAmount, header); column >= 0)
            m_numberColumns << column;
    }
    if (profile.autoNumbers && profile.kind == ImportKind::Conversions) {
        for (const Field field : amountFields) {
            if (const int column = columnOf(profile, field, header); column >= 0)
                m_numberColumns << column;
        }
        if (const int column = columnOf(profile, Field::Commission, header); column >= 0 && profile.comparesCommissions)
            m_numberColumns << column;
    }
}

void ColumnFormats::add(const CsvRow &row)
{
    const auto cell = [&row](int column) {
        return column >= 0 && size_t(column) < row.fields.size() ? trimmed(row.fields[size_t(column)])
                                                                 : std::string_view();
    };
    if (const std::string_view text = cell(m_dateColumn); !text.empty())
        addDate(text);
    for (const int column : std::as_const(m_numberColumns)) {
        if (const std::string_view text = cell(column); !text.empty())
            addNumber(text);
    }
}

void ColumnFormats::addDate(std::string_view text)
{
    const size_t count = m_candidates.size();
    if (m_exampleDate.isEmpty())
        m_exampleDate = textOf(text);
    std::vector<std::optional<WrittenDate>> read(count);
    for (size_t i = 0; i < count; ++i) {
        read[i] = m_candidates[i].format.read(text);
        m_candidates[i].hits += read[i].has_value();
    }
    for (size_t a = 0; a < count; ++a) {
        for (size_t b = 0; b < count && read[a]; ++b) {
            if (!read[b]) {
                if (QString &only = m_only[a * count + b]; only.isEmpty())
                    only = textOf(text);
            } else if (read[a]->day != read[b]->day) {
                m_disagree[a * count + b] = true;
            }
        }
    }
}

void ColumnFormats::addNumber(std::string_view text)
{
    const auto last = [&](char c) { return text.rfind(c); };
    const auto count = [&](char c) { return std::count(text.begin(), text.end(), c); };
    constexpr size_t none = std::string_view::npos;
    m_spaceGroups = m_spaceGroups || hasSpaceGroup(text);
    m_apostropheGroups = m_apostropheGroups || text.find('\'') != none;
    const bool point = last('.') != none;
    const bool comma = last(',') != none;
    if (!point && !comma)
        return;
    if (point && comma) {
        ++(last('.') > last(',') ? m_pointDecimals : m_commaDecimals);
        return;
    }
    const char mark = point ? '.' : ',';
    qint64 &asDecimal = point ? m_pointDecimals : m_commaDecimals;
    qint64 &asGroup = point ? m_commaDecimals : m_pointDecimals;
    if (count(mark) > 1) {
        ++asGroup;
        return;
    }
    const auto after = text.begin() + qsizetype(last(mark)) + 1;
    const auto digitsAfter = std::find_if_not(after, text.end(), isDigit) - after;
    const auto before = text.substr(0, last(mark));
    const auto digitsBefore = std::count_if(before.begin(), before.end(), isDigit);
    const bool leadingZero = digitsBefore == 1 && before.back() == '0';
    if (digitsAfter != 3 || digitsBefore > 3 || digitsBefore == 0 || leadingZero)
        ++asDecimal;
    else
        m_ambiguousNumber = textOf(text);
}

std::pair<int, int> ColumnFormats::bestDates() const
{
    const size_t count = m_candidates.size();
    size_t best = 0;
    for (size_t i = 1; i < count; ++i) {
        if (m_candidates[i].hits > m_candidates[best].hits)
            best = i;
    }
    for (size_t i = 0; i < count; ++i) {
        if (i == best)
            continue;
        const bool asGood = m_candidates[i].hits == m_candidates[best].hits && m_disagree[i * count + best];
        // Days that only the other order of day and month can read: the column mixes both.
        const bool mixed = !m_only[i * count + best].isEmpty() && isOtherOrder(m_candidates[i].text, m_candidates[best].text);
        if (asGood || mixed)
            return {int(best), int(i)};
    }
    return {int(best), -1};
}

bool ColumnFormats::datesSettled() const
{
    if (m_dateColumn < 0)
        return true;
    const auto [best, rival] = bestDates();
    return m_candidates[size_t(best)].hits > 0 && rival < 0;
}

bool ColumnFormats::numbersSettled() const
{
    return m_numberColumns.isEmpty() || m_pointDecimals + m_commaDecimals > 0;
}

Result<QString> ColumnFormats::dateFormat() const
{
    if (m_dateColumn < 0)
        return QStringLiteral("iso");
    const auto [best, rival] = bestDates();
    const size_t count = m_candidates.size();
    if (const QString other = rival < 0 ? QString() : m_only[size_t(rival) * count + size_t(best)]; !other.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("ColumnFormats", "The dates contradict each other: %1 is written as %2, %3 as %4. "
                                                                 "Export the file again with one way to write dates.")
                        .arg(m_only[size_t(best) * count + size_t(rival)], m_candidates[size_t(best)].text, other,
                             m_candidates[size_t(rival)].text));
    }
    if (rival >= 0) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("ColumnFormats", "The dates, such as %1, can be read in two ways (%2 or %3), "
                                                                 "and no row settles it. Choose the date format.")
                        .arg(m_exampleDate, m_candidates[size_t(best)].text, m_candidates[size_t(rival)].text));
    }
    return m_candidates[size_t(best)].text;
}

Result<NumberFormat> ColumnFormats::numberFormat() const
{
    if (m_pointDecimals > 0 && m_commaDecimals > 0) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("ColumnFormats", "The amounts use both a point and a comma as decimal sign. "
                                                                 "Choose the number format."));
    }
    if (m_pointDecimals + m_commaDecimals == 0 && !m_ambiguousNumber.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("ColumnFormats", "The amount %1 can be read in two ways, and no other row "
                                                                 "settles it. Choose the number format.")
                        .arg(m_ambiguousNumber));
    }
    NumberFormat format;
    if (m_commaDecimals > 0)
        format = {u',', u'.'};
    if (m_apostropheGroups)
        format.group = u'\'';
    else if (m_spaceGroups && m_commaDecimals > 0)
        format.group = u' ';
    return format;
}

Result<ImportProfile> ColumnFormats::resolved() const
{
    ImportProfile profile = m_profile;
    if (profile.dateFormat == u"auto") {
        const Result<QString> format = dateFormat();
        if (!format)
            return fail(format);
        profile.dateFormat = *format;
    }
    if (profile.autoNumbers) {
        const Result<NumberFormat> numbers = numberFormat();
        if (!numbers)
            return fail(numbers);
        profile.numbers = *numbers;
        profile.autoNumbers = false;
    }
    return profile;
}

Result<ImportProfile> withFormats(const ImportFile &file, const CsvDialect &dialect, const ImportProfile &profile, Job *job)
{
    if (profile.dateFormat != u"auto" && !profile.autoNumbers)
        return profile;
    Result<CsvReader> reader = CsvReader::open(file, dialect);
    if (!reader)
        return fail(reader);
    ColumnFormats formats(profile, reader->header());
    CsvRow row;
    // A first stretch is always looked at, so that a column that contradicts itself early is told.
    constexpr int firstStretch = 1000;
    for (int rows = 0; rows < firstStretch || !formats.isSettled(); ++rows) {
        if (job && rows % firstStretch == 0) {
            if (job->isCancelled()) {
                return fail(ErrorCode::Cancelled,
                            QCoreApplication::translate("ImportService", "The import was cancelled. Nothing was changed."));
            }
            job->setProgress(reader->bytesRead(), reader->size());
        }
        const Result<bool> any = reader->next(row);
        if (!any)
            return fail(any);
        if (!*any)
            break;
        if (row.problem == CsvProblem::None)
            formats.add(row);
    }
    return formats.resolved();
}

} // namespace laurel
