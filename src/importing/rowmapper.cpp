#include "importing/rowmapper.h"

#include "core/daterange.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <span>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowMapper)
};

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\n' || text.front() == '\r'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

QTimeZone zoneOf(const ProgramInfo &program)
{
    const QTimeZone zone(program.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

void DraftBlock::clear()
{
    text.clear();
    drafts.clear();
    items.clear();
    rows.clear();
    commissions.clear();
    customers.clear();
    products.clear();
    rejects.clear();
    read = skipped = 0;
}

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
    for (auto it = profile.extract.cbegin(); it != profile.extract.cend(); ++it) {
        for (const QString &key : it.value())
            mapper.m_extract[size_t(it.key())].push_back(key.toLower().toStdString());
    }

    QStringList missing;
    for (const Field field : fieldsFor(profile.kind)) {
        const bool byContent = field == Field::OrderId && profile.identity == ImportProfile::Identity::RowContent;
        if (isRequired(field, profile.kind) && !byContent && !mapper.has(field))
            missing << fieldName(field);
    }
    const bool sales = profile.kind == ImportKind::Conversions && profile.conversionKind == ConversionKind::Sale;
    const bool amounts = mapper.has(Field::Gross) || mapper.has(Field::Net) || mapper.has(Field::Total)
        || mapper.has(Field::ItemPrice);
    if (sales && !amounts)
        missing << fieldName(Field::Gross);
    if (!missing.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The file has no column for: %1. Choose the columns by hand or another kind of file.")
                        .arg(missing.join(QStringLiteral(", "))));
    }
    return mapper;
}

RowMapper::Outcome RowMapper::reject(QString reason)
{
    m_error = std::move(reason);
    return Outcome::Rejected;
}

std::string_view RowMapper::cell(const CsvRow &row, Field field) const
{
    return hasSeveral(field) ? firstExtracted(row, field) : wholeCell(row, field);
}

std::string_view RowMapper::firstExtracted(const CsvRow &row, Field field) const
{
    const std::vector<std::string_view> values = extracted(wholeCell(row, field), field);
    return values.empty() ? std::string_view() : values.front();
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
    return text;
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
            const std::string_view name = trimmed(pair.substr(0, colon));
            const bool same = colon != std::string_view::npos
                && std::equal(name.begin(), name.end(), key.begin(), key.end(), [](char a, char b) {
                       return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b;
                   });
            if (same)
                values.push_back(trimmed(pair.substr(colon + 1)));
            begin = end + 1;
        }
        if (!values.empty())
            return values; // of several keys the first that is there counts
    }
    return values;
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
    std::optional<WrittenDate> date = m_dates.read(text);
    if (!date) {
        m_error = text.empty() ? Text::tr("The date is missing.")
                               : Text::tr("“%1” is not a date in the format %2. Correct it or choose another date format.")
                                     .arg(textOf(text), m_profile.dateFormat);
        return false;
    }
    if (field == Field::Date) {
        const std::string_view time = cell(row, Field::Time);
        if (!time.empty() && !readTimeOfDay(time, *date)) {
            m_error = Text::tr("“%1” is not a time of day.").arg(textOf(time));
            return false;
        }
    }
    moment = m_clock.resolve(*date);
    return true;
}

bool RowMapper::readCount(const CsvRow &row, Field field, qint64 &count)
{
    const std::string_view text = cell(row, field);
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
    const std::string_view test = cell(row, Field::TestFlag);
    if (!test.empty() && test != "0") {
        const QString word = textOf(test).toLower();
        skip = word != u"false" && word != u"no" && word != u"nein" && word != u"non" && word != u"n";
    }
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
    m_cancelled = draft.status == ConversionStatus::Cancelled || !cell(row, Field::CancelledAt).empty();
    return true;
}

bool RowMapper::readKind(const CsvRow &row, ConversionDraft &draft)
{
    draft.kind = m_profile.conversionKind;
    const std::string_view text = cell(row, Field::Kind);
    if (text.empty() || text == "sale") {
        draft.kind = text.empty() ? draft.kind : ConversionKind::Sale;
        return true;
    }
    const QString word = textOf(text).toLower();
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
    const std::string_view text = cell(row, Field::Currency);
    if (text.empty())
        return true;
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

void RowMapper::readCodes(const CsvRow &row, DraftBlock &block, ConversionDraft &draft)
{
    draft.coupon = block.text.copy(cell(row, Field::Coupon));
    if (hasSeveral(Field::Coupon)) {
        std::string list;
        for (const std::string_view code : extracted(wholeCell(row, Field::Coupon), Field::Coupon))
            list.append(list.empty() ? "" : ", ").append(code);
        draft.coupon = block.text.copy(list);
    }
    draft.referralCode = block.text.copy(cell(row, Field::ReferralCode));
    draft.subId = block.text.copy(cell(row, Field::SubId));
    draft.networkId = block.text.copy(cell(row, Field::NetworkId));
    draft.email = block.text.copy(cell(row, Field::CustomerEmail));
}

bool RowMapper::readItem(const CsvRow &row, DraftBlock &block, ConversionDraft &draft)
{
    const std::string_view product = cell(row, Field::Product);
    const std::string_view sku = cell(row, Field::Sku);
    Amount price;
    Amount discount;
    qint64 quantity = 1;
    if (!readAmount(row, Field::ItemPrice, draft.currency, price)
        || !readAmount(row, Field::ItemDiscount, draft.currency, discount))
        return false;
    if (!cell(row, Field::Quantity).empty() && !readCount(row, Field::Quantity, quantity))
        return false;
    if (product.empty() && sku.empty() && !price.isThere)
        return true;
    if (m_profile.productList) {
        splitProductList(block, draft, product);
        return true;
    }
    if (price.isThere && (quantity > 1'000'000 || std::abs(price.minor) * quantity > largestAmount)) {
        m_error = Text::tr("The quantity is larger than any real order.");
        return false;
    }
    m_pricesGiven = m_pricesGiven || price.isThere;
    ItemDraft item;
    item.product = block.text.copy(product.empty() ? sku : product);
    item.sku = block.text.copy(sku);
    item.quantity = quantity;
    item.gross = price.minor * quantity;
    item.discount = std::abs(discount.minor);
    block.items.push_back(item);
    ++draft.itemCount;
    return true;
}

/// "2× Hoodie, 1× Beanie": a comma parts two products where a count and a multiplication sign follow.
void RowMapper::splitProductList(DraftBlock &block, ConversionDraft &draft, std::string_view list)
{
    constexpr std::string_view times = "\xC3\x97";
    const auto countAt = [&](size_t at, qint64 &count) {
        const char *begin = list.data() + at;
        const auto [end, status] = std::from_chars(begin, list.data() + list.size(), count);
        if (status != std::errc() || count < 1 || count > 1'000'000)
            return size_t(0);
        const std::string_view rest = list.substr(size_t(end - list.data()));
        const size_t sign = rest.starts_with(times) ? times.size() : rest.starts_with('x') ? 1 : 0;
        return sign ? size_t(end - begin) + sign : 0;
    };
    size_t at = 0;
    while (at < list.size()) {
        ItemDraft item;
        at += countAt(at, item.quantity);
        size_t end = list.find(", ", at);
        for (qint64 ignored = 0; end != std::string_view::npos && countAt(end + 2, ignored) == 0;)
            end = list.find(", ", end + 2);
        item.product = block.text.copy(trimmed(list.substr(at, end == std::string_view::npos ? end : end - at)));
        if (!item.product.empty()) {
            block.items.push_back(item);
            ++draft.itemCount;
        }
        at = end == std::string_view::npos ? list.size() : end + 2;
    }
}

RowMapper::Outcome RowMapper::begin(const CsvRow &row, DraftBlock &block, ConversionDraft &draft)
{
    draft = {};
    draft.line = row.line;
    draft.firstItem = quint32(block.items.size());
    m_pricesGiven = false;
    if (!isRegular(row))
        return Outcome::Rejected;
    bool skip = false;
    if (!readStatus(row, draft, skip))
        return Outcome::Rejected;
    if (skip)
        return Outcome::Skipped;
    const std::string_view id = orderId(row);
    if (id.empty() && m_profile.identity == ImportProfile::Identity::OrderId)
        return reject(Text::tr("The order number is missing. Rows without one are never merged; add it and import again."));
    if (id.size() > 400)
        return reject(Text::tr("The order number is longer than 400 characters."));
    draft.externalId = block.text.copy(id);
    BusinessClock::Moment moment;
    if (!readDay(row, Field::Date, moment) || !readKind(row, draft) || !readCurrency(row, draft)
        || !readAmounts(row, draft) || !readItem(row, block, draft))
        return Outcome::Rejected;
    draft.occurredAt = moment.utc;
    draft.day = moment.day;
    readCodes(row, block, draft);
    return Outcome::Mapped;
}

RowMapper::Outcome RowMapper::addLine(const CsvRow &row, DraftBlock &block, ConversionDraft &draft)
{
    if (!isRegular(row) || !readItem(row, block, draft))
        return Outcome::Rejected;
    return Outcome::Mapped;
}

QString RowMapper::preview(const CsvRow &row, Field field, QString &text)
{
    using enum Field;
    text = textOf(cell(row, field));
    m_error.clear();
    ConversionDraft draft;
    if (!readCurrency(row, draft))
        draft.currency = m_defaultCurrency;
    switch (field) {
    case OrderId:
        if (text.isEmpty() && m_profile.identity == ImportProfile::Identity::OrderId)
            m_error = Text::tr("The order number is missing.");
        break;
    case Date:
    case AffiliateJoined:
        if (BusinessClock::Moment moment; (field == Date || !text.isEmpty()) && readDay(row, field, moment))
            text = fromEpochDay(moment.day).toString(Qt::ISODate);
        break;
    case Status:
        if (bool skip = false; m_profile.kind == ImportKind::Conversions)
            static_cast<void>(readStatus(row, draft, skip));
        break;
    case Kind:
        static_cast<void>(readKind(row, draft));
        break;
    case Currency:
        if (readCurrency(row, draft))
            text = draft.currency.code();
        break;
    case Gross:
    case Net:
    case Total:
    case Discount:
    case Tax:
    case Shipping:
    case Refunded:
    case ItemPrice:
    case ItemDiscount:
        if (Amount amount; readAmount(row, field, draft.currency, amount) && amount.isThere)
            text = Money(amount.minor, draft.currency).toDecimalText();
        break;
    case Quantity:
    case Clicks:
    case Impressions:
        if (qint64 count = 0; readCount(row, field, count) && !text.isEmpty())
            text = QString::number(count);
        break;
    case AffiliateName:
        if (text.isEmpty())
            m_error = Text::tr("The name is missing.");
        break;
    default:
        break;
    }
    return m_error;
}

} // namespace laurel
