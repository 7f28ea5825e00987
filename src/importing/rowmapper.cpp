#include "importing/rowmapper.h"

#include "core/daterange.h"
#include "importing/celltext.h"

#include <QCoreApplication>
#include <algorithm>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowMapper)
};

/// A flag that is set: neither empty nor a word for no.
bool isYes(std::string_view text)
{
    if (text.empty() || text == "0")
        return false;
    static constexpr std::array<QLatin1StringView, 9> no = {
        QLatin1StringView("false"), QLatin1StringView("no"),  QLatin1StringView("nein"),           QLatin1StringView("non"),
        QLatin1StringView("n"),     QLatin1StringView("won"), QLatin1StringView("warning_closed"), QLatin1StringView("prevented"),
        QLatin1StringView("none")};
    const QString word = textOf(text).toLower();
    return std::find(no.begin(), no.end(), word) == no.end();
}

QTimeZone zoneOf(const ProgramInfo &program)
{
    const QTimeZone zone(program.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

RowMapper::RowMapper(const ImportProfile &profile, const ProgramInfo &program, DateFormat dates)
    : m_profile(profile)
    , m_dates(dates)
    , m_clock(zoneOf(program))
    , m_defaultCurrency(profile.currency.isValid() ? profile.currency : program.currency)
{
    m_columns.fill(-1);
}

Result<RowMapper> RowMapper::create(const ImportProfile &profile, const QStringList &header, const ProgramInfo &program)
{
    const std::optional<DateFormat> dates = DateFormat::fromText(profile.dateFormat);
    if (!dates) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is not a date format. Choose one such as dd.MM.yyyy.").arg(profile.dateFormat));
    }
    RowMapper mapper(profile, program, *dates);
    mapper.m_columnCount = header.size();
    QHash<QString, int> indexOf;
    for (int i = int(header.size()) - 1; i >= 0; --i)
        indexOf.insert(titleKey(header[i]), i); // of equal titles the first counts
    for (auto it = profile.columns.cbegin(); it != profile.columns.cend(); ++it)
        mapper.m_columns[size_t(it.key())] = indexOf.value(titleKey(it.value()), -1);
    if (!profile.comparesCommissions) {
        for (const Field field : {Field::Commission, Field::OrderReference})
            mapper.m_columns[size_t(field)] = -1; // an import does not look at them
    }
    for (const QString &title : profile.otherTitles.value(Field::Date)) {
        if (const int column = indexOf.value(titleKey(title), -1); column >= 0)
            mapper.m_otherDates.push_back(column);
    }
    if (const Result<> checked = mapper.checkColumns(); !checked)
        return fail(checked);
    mapper.takeLists();
    mapper.findSkippedRows(header);
    mapper.takeCurrency(header, program.currency);
    mapper.m_hasZone = !profile.timeZone.isEmpty() || mapper.has(Field::TimeZone);
    mapper.m_refunds = profile.rows == ImportProfile::Rows::Refunds || profile.negativeRows == ImportProfile::NegativeRows::Refund;
    mapper.m_flags = mapper.has(Field::RefundedFlag) || mapper.has(Field::Dispute);
    return mapper;
}

Result<> RowMapper::checkColumns() const
{
    ImportProfile found = m_profile;
    found.columns.removeIf([this](const auto &column) { return !has(column.key()); });
    const QList<Field> fields = missingFields(found);
    if (fields.isEmpty())
        return {};
    QStringList missing;
    for (const Field field : fields)
        missing << fieldName(field);
    QString message = Text::tr("The file has no column for: %1. Choose the columns by hand or another kind of file.")
                          .arg(missing.join(QStringLiteral(", ")));
    if (fields == QList<Field>{Field::Date})
        message += u' ' + Text::tr("Rows without a date can be imported as those of one day, when you name it.");
    return fail(ErrorCode::InvalidInput, message);
}

void RowMapper::takeLists()
{
    const auto lower = [](const QStringList &words) {
        std::vector<std::string> result;
        for (const QString &word : words)
            result.push_back(word.toLower().toStdString());
        return result;
    };
    for (auto it = m_profile.extract.cbegin(); it != m_profile.extract.cend(); ++it)
        m_extract[size_t(it.key())] = lower(it.value());
    for (auto it = m_profile.query.cbegin(); it != m_profile.query.cend(); ++it)
        m_query[size_t(it.key())] = lower(it.value());
    for (auto it = m_profile.between.cbegin(); it != m_profile.between.cend(); ++it)
        m_between[size_t(it.key())] = {it.value().value(0).toStdString(), it.value().value(1).toStdString()};
    for (size_t i = 0; i < m_within.size(); ++i)
        m_within[i] = !m_extract[i].empty() || !m_query[i].empty() || !m_between[i].first.empty();
    for (const QString &word : m_profile.blankWords)
        m_blankWords.push_back(word.toStdString());
}

void RowMapper::takeCurrency(const QStringList &header, Currency programCurrency)
{
    m_currencyGiven = m_profile.currency.isValid();
    for (const Field field : {Field::Gross, Field::Net, Field::Total, Field::ItemTotal, Field::ItemPrice, Field::PayoutAmount, Field::Commission}) {
        const int column = m_columns[size_t(field)];
        if (m_currencyGiven || column < 0)
            continue;
        const Currency named = currencyOfTitle(header[column], programCurrency);
        m_currencyGiven = named.isValid();
        if (m_currencyGiven)
            m_defaultCurrency = named;
    }
}

RowMapper::Outcome RowMapper::reject(QString reason)
{
    m_error = std::move(reason);
    return Outcome::Rejected;
}

OrderFacts RowMapper::orderFacts(const CsvRow &row) const
{
    OrderFacts facts;
    for (size_t i = 0; i < OrderFacts::fields.size(); ++i)
        facts.cells[i] = cell(row, OrderFacts::fields[i]);
    return facts;
}

bool OrderFacts::fits(const OrderFacts &first) const
{
    return std::equal(cells.begin(), cells.end(), first.cells.begin(),
                      [](const std::string &own, const std::string &of) { return own.empty() || own == of; });
}

bool RowMapper::isRegular(const CsvRow &row)
{
    if (row.problem != CsvProblem::None) {
        m_error = problemText(row.problem);
        return false;
    }
    const auto columns = qsizetype(row.fields.size());
    // Empty cells after the last title come from a delimiter at the end of every line.
    const bool fits = columns >= m_columnCount
        && std::all_of(row.fields.begin() + m_columnCount, row.fields.end(),
                       [](std::string_view field) { return trimmed(field).empty(); });
    if (!fits) {
        m_error = Text::tr("The line has %1 columns where the header has %2. Check its delimiters and quotation marks.")
                      .arg(columns)
                      .arg(m_columnCount);
    }
    return fits;
}

bool RowMapper::readDay(const CsvRow &row, Field field, BusinessClock::Moment &moment)
{
    const std::string_view text = cell(row, field);
    if (field == Field::Date && !has(Field::Date)) {
        moment = m_clock.resolve({.day = toEpochDay(m_profile.day)});
        return true;
    }
    return readDate(text, row, field, moment);
}

bool RowMapper::readDate(std::string_view text, const CsvRow &row, Field field, BusinessClock::Moment &moment)
{
    std::optional<WrittenDate> date = m_dates.read(text);
    if (!date) {
        m_error = text.empty() ? Text::tr("The date is missing.")
                               : Text::tr("“%1” is not a date like %2. Correct it or choose another date format.")
                                     .arg(textOf(text), DateFormat::example(m_profile.dateFormat));
        return false;
    }
    if (field == Field::Date) {
        const std::string_view time = cell(row, Field::Time);
        if (!time.empty() && !readTimeOfDay(time, *date)) {
            m_error = Text::tr("“%1” is not a time of day.").arg(textOf(time));
            return false;
        }
        if (m_hasZone && !placeInZone(row, *date))
            return false;
    }
    moment = m_clock.resolve(*date);
    return true;
}

bool RowMapper::placeInZone(const CsvRow &row, WrittenDate &date)
{
    if (date.hasOffset || !date.hasTime)
        return true;
    const std::string_view named = cell(row, Field::TimeZone);
    const std::string_view zone = named.empty() ? std::string_view(m_profile.timeZone.constData(), size_t(m_profile.timeZone.size()))
                                                : named;
    if (zone.empty())
        return true;
    const std::optional<qint64> utc = m_zones.resolve(date, zone);
    if (!utc) {
        m_error = Text::tr("The time zone “%1” is not known. Write it as Europe/Berlin or UTC+02:00, or leave the column out.")
                      .arg(textOf(zone));
        return false;
    }
    constexpr qint64 secondsPerDay = 86400;
    date.day = *utc >= 0 ? *utc / secondsPerDay : -1; // no date is before 1970, but it may be so in UTC
    date.seconds = int(*utc - date.day * secondsPerDay);
    date.hasOffset = true;
    date.offset = 0;
    return true;
}

bool RowMapper::readCount(const CsvRow &row, Field field, qint64 &count) { return readCount(cell(row, field), count); }

bool RowMapper::readCount(std::string_view text, qint64 &count)
{
    count = 0;
    qint64 sinceGroup = -1; // digits since the last grouping sign
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c) && count <= largestAmount) {
            count = count * 10 + (c - '0');
            sinceGroup += sinceGroup >= 0;
        } else if (i > 0 && (c == ',' || c == '.' || c == ' ' || c == '\'') && (sinceGroup < 0 || sinceGroup == 3)) {
            sinceGroup = 0;
        } else {
            sinceGroup = 1; // neither a digit nor a grouping sign
            break;
        }
    }
    if (sinceGroup >= 0 && sinceGroup != 3) {
        m_error = Text::tr("“%1” is not a whole number of 0 or more.").arg(textOf(text));
        return false;
    }
    return true;
}

bool RowMapper::readStatus(const CsvRow &row, ConversionDraft &draft, bool &skip)
{
    skip = false;
    m_whollyRefunded = false;
    if (const std::string_view test = cell(row, Field::TestFlag); !test.empty())
        skip = isYes(test);
    const std::string_view text = cell(row, Field::Status);
    if (!text.empty()) {
        const QByteArrayView bytes(text.data(), qsizetype(text.size()));
        auto known = m_statuses.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        if (known == m_statuses.cend()) {
            const QString word = textOf(text).toLower();
            const bool skipped = m_profile.skipStatuses.contains(word, Qt::CaseInsensitive);
            const auto status = m_profile.statuses.constFind(word);
            if (!skipped && status == m_profile.statuses.cend()) {
                m_error = Text::tr("The status “%1” is not known. Add it to the import profile or correct it.").arg(textOf(text));
                return false;
            }
            known = m_statuses.insert(bytes.toByteArray(), skipped ? -1 : int(*status));
        }
        skip = skip || *known < 0;
        if (*known >= 0)
            draft.status = ConversionStatus(*known);
    }
    if (m_flags)
        readFlags(row, draft);
    m_cancelled = draft.status == ConversionStatus::Cancelled || !cell(row, Field::CancelledAt).empty();
    return true;
}

void RowMapper::readFlags(const CsvRow &row, ConversionDraft &draft)
{
    m_whollyRefunded = isYes(cell(row, Field::RefundedFlag));
    const std::string_view dispute = cell(row, Field::Dispute);
    if (isYes(dispute) && !isYes(cell(row, Field::DisputeWon))) {
        // While it is open nobody knows who keeps the money; lost, it is a refund of all.
        const bool open = dispute.ends_with("_response") || dispute.ends_with("_review") || dispute == "open";
        m_whollyRefunded = m_whollyRefunded || !open;
        if (open && draft.status == ConversionStatus::Confirmed)
            draft.status = ConversionStatus::Pending;
    }
    if (m_whollyRefunded && draft.status != ConversionStatus::Cancelled)
        draft.status = ConversionStatus::Refunded;
}

bool RowMapper::readKind(const CsvRow &row, ConversionDraft &draft)
{
    draft.kind = m_profile.conversionKind;
    const std::string_view text = cell(row, Field::Kind);
    if (text.empty() || (text == "sale" && m_profile.kinds.isEmpty())) {
        draft.kind = text.empty() ? draft.kind : ConversionKind::Sale;
        return true;
    }
    const QString word = textOf(text).toLower();
    if (const auto own = m_profile.kinds.constFind(word); own != m_profile.kinds.cend()) {
        draft.kind = *own;
        return true;
    }
    static const QHash<QString, ConversionKind> words = {
        {QStringLiteral("sale"), ConversionKind::Sale},         {QStringLiteral("order"), ConversionKind::Sale},
        {QStringLiteral("purchase"), ConversionKind::Sale},     {QStringLiteral("verkauf"), ConversionKind::Sale},
        {QStringLiteral("vente"), ConversionKind::Sale},        {QStringLiteral("venta"), ConversionKind::Sale},
        {QStringLiteral("lead"), ConversionKind::Lead},         {QStringLiteral("opt-in"), ConversionKind::Lead},
        {QStringLiteral("signup"), ConversionKind::Lead},       {QStringLiteral("sign-up"), ConversionKind::Lead},
        {QStringLiteral("registration"), ConversionKind::Lead}, {QStringLiteral("action"), ConversionKind::Action},
        {QStringLiteral("download"), ConversionKind::Action},   {QStringLiteral("install"), ConversionKind::Action}};
    const auto found = words.constFind(word);
    if (found == words.cend()) {
        m_error = Text::tr("The kind “%1” is not known. Use sale, lead or action.").arg(textOf(text));
        return false;
    }
    draft.kind = *found;
    return true;
}

bool RowMapper::readCurrency(const CsvRow &row, ConversionDraft &draft)
{
    draft.currency = m_defaultCurrency;
    draft.currencyGiven = m_currencyGiven;
    const std::string_view text = cell(row, Field::Currency);
    if (text.empty())
        return true;
    draft.currencyGiven = true;
    const auto known = m_currencies.constFind(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
    if (known != m_currencies.cend()) {
        draft.currency = *known;
        return true;
    }
    const Result<Currency> currency = Currency::fromCode(textOf(text));
    if (!currency) {
        m_error = currency.error().message;
        return false;
    }
    m_currencies.insert(QByteArray(text.data(), qsizetype(text.size())), *currency);
    draft.currency = *currency;
    return true;
}

RowMapper::Outcome RowMapper::begin(const CsvRow &row, DraftBlock &block, ConversionDraft &draft)
{
    draft = {};
    draft.line = row.line;
    draft.firstItem = quint32(block.items.size());
    m_pricesGiven = false;
    m_isReturn = false;
    if (isLeftOut(row))
        return Outcome::Skipped;
    if (!isRegular(row))
        return Outcome::Rejected;
    bool skip = false;
    if (!readStatus(row, draft, skip))
        return Outcome::Rejected;
    if (skip)
        return Outcome::Skipped;
    if (isRefund(row))
        return beginRefund(row, block, draft);
    const std::string_view id = orderId(row);
    if (id.empty() && m_profile.identity == ImportProfile::Identity::OrderId)
        return reject(Text::tr("The order number is missing. Rows without one are never merged; add it and import again."));
    if (!takeId(id, block, draft) || !readMoment(row, draft) || !readKind(row, draft) || !readCurrency(row, draft)
        || !readAmounts(row, draft))
        return Outcome::Rejected;
    draft.isCorrection = m_profile.rows == ImportProfile::Rows::Corrections;
    m_isReturn = m_profile.negativeRows == ImportProfile::NegativeRows::Own && m_amounts.stated().minor < 0;
    if (!readItem(row, block, draft))
        return Outcome::Rejected;
    readCodes(row, block, draft);
    return Outcome::Mapped;
}

bool RowMapper::takeId(std::string_view id, DraftBlock &block, ConversionDraft &draft)
{
    if (id.size() > 400) {
        m_error = Text::tr("The order number is longer than 400 characters.");
        return false;
    }
    draft.externalId = block.text.copy(id);
    return true;
}

bool RowMapper::readMoment(const CsvRow &row, ConversionDraft &draft)
{
    BusinessClock::Moment moment;
    if (!readDay(row, Field::Date, moment))
        return false;
    draft.occurredAt = moment.utc;
    draft.day = moment.day;
    return true;
}

RowMapper::Outcome RowMapper::addLine(const CsvRow &row, DraftBlock &block, ConversionDraft &draft)
{
    if (!isRegular(row) || !readItem(row, block, draft))
        return Outcome::Rejected;
    return Outcome::Mapped;
}

} // namespace laurel
