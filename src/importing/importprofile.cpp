#include "importing/importprofile.h"

#include "core/currencymark.h"
#include "importing/dateformat.h"
#include "importing/zoneclocks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace laurel {

namespace {

template <typename Enum>
struct Word
{
    Enum value;
    QLatin1StringView word;
};

constexpr std::array<Word<ImportKind>, 5> importKinds = {{{ImportKind::Conversions, "conversions"_L1},
                                                    {ImportKind::Clicks, "clicks"_L1},
                                                    {ImportKind::Affiliates, "affiliates"_L1},
                                                    {ImportKind::Payouts, "payouts"_L1},
                                                    {ImportKind::Rates, "rates"_L1}}};
constexpr std::array<Word<ConversionKind>, 3> conversionKinds = {
    {{ConversionKind::Sale, "sale"_L1}, {ConversionKind::Lead, "lead"_L1}, {ConversionKind::Action, "action"_L1}}};
constexpr std::array<Word<ConversionStatus>, 5> statusWords = {{{ConversionStatus::Pending, "pending"_L1},
                                                            {ConversionStatus::Confirmed, "confirmed"_L1},
                                                            {ConversionStatus::Cancelled, "cancelled"_L1},
                                                            {ConversionStatus::Refunded, "refunded"_L1},
                                                            {ConversionStatus::PartlyRefunded, "partly-refunded"_L1}}};
constexpr std::array<Word<ImportProfile::Identity>, 2> identities = {
    {{ImportProfile::Identity::OrderId, "order-id"_L1}, {ImportProfile::Identity::RowContent, "row-content"_L1}}};

constexpr std::array<Word<ImportProfile::Rows>, 3> rowWords = {{{ImportProfile::Rows::Orders, "orders"_L1},
                                                                {ImportProfile::Rows::Refunds, "refunds"_L1},
                                                                {ImportProfile::Rows::Corrections, "corrections"_L1}}};
constexpr std::array<Word<ImportProfile::NegativeRows>, 3> negativeWords = {
    {{ImportProfile::NegativeRows::Refuse, "refuse"_L1},
     {ImportProfile::NegativeRows::Refund, "refund"_L1},
     {ImportProfile::NegativeRows::Own, "own"_L1}}};

/// Members that are nothing but yes or no, a list of words, or lists of words by field.
constexpr std::array<std::pair<QLatin1StringView, bool ImportProfile::*>, 9> switches = {
    {{"several_lines_per_order"_L1, &ImportProfile::severalLinesPerOrder},
     {"gross_after_discount"_L1, &ImportProfile::grossAfterDiscount},
     {"product_list"_L1, &ImportProfile::productList},
     {"no_other_columns"_L1, &ImportProfile::noOtherColumns},
     {"minor_units"_L1, &ImportProfile::minorUnits},
     {"amounts_are_commissions"_L1, &ImportProfile::amountsAreCommissions},
     {"skip_without_code"_L1, &ImportProfile::skipWithoutCode},
     {"each_row_is_a_click"_L1, &ImportProfile::rowIsClick},
     {"verified"_L1, &ImportProfile::verified}}};
constexpr std::array<std::pair<QLatin1StringView, QStringList ImportProfile::*>, 4> wordLists = {
    {{"signature"_L1, &ImportProfile::signature},
     {"skip_statuses"_L1, &ImportProfile::skipStatuses},
     {"blank_words"_L1, &ImportProfile::blankWords},
     {"total_rows"_L1, &ImportProfile::totalRows}}};
constexpr std::array<std::pair<QLatin1StringView, QHash<Field, QStringList> ImportProfile::*>, 3> fieldLists = {
    {{"extract"_L1, &ImportProfile::extract}, {"query"_L1, &ImportProfile::query}, {"between"_L1, &ImportProfile::between}}};

template <typename Enum, size_t count>
std::optional<Enum> enumOf(const std::array<Word<Enum>, count> &words, const QString &text)
{
    for (const Word<Enum> &word : words) {
        if (text == word.word)
            return word.value;
    }
    return std::nullopt;
}

template <typename Enum, size_t count>
QString wordOf(const std::array<Word<Enum>, count> &words, Enum value)
{
    for (const Word<Enum> &word : words) {
        if (word.value == value)
            return word.word;
    }
    return {};
}

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    if (value.isString())
        result << value.toString();
    for (const QJsonValue &entry : value.toArray())
        result << entry.toString();
    return result;
}

Error invalid(const QString &what)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("ImportProfile", "The import profile cannot be read: %1. Correct it or choose "
                                                         "another profile.")
                .arg(what),
            {}};
}

Error invalidValue(QLatin1StringView key, const QString &value)
{
    return invalid(QCoreApplication::translate("ImportProfile", "“%1” is no value for %2").arg(value, key));
}

/// Reads a word of an enum; a missing key keeps what stands in @p into.
template <typename Enum, size_t count>
Result<> readWord(const QJsonObject &json, QLatin1StringView key, const std::array<Word<Enum>, count> &words, Enum &into)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return {};
    const std::optional<Enum> found = enumOf(words, value.toString());
    if (!found)
        return tl::unexpected<Error>(invalidValue(key, value.toString()));
    into = *found;
    return {};
}

Result<> readColumns(const QJsonObject &json, ImportProfile &profile)
{
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const std::optional<Field> field = fieldFromKey(it.key());
        QStringList titles = texts(it.value());
        if (!field || titles.isEmpty())
            return tl::unexpected<Error>(invalidValue("columns"_L1, it.key()));
        profile.columns.insert(*field, titles.takeFirst());
        if (!titles.isEmpty())
            profile.otherTitles.insert(*field, titles);
    }
    for (const auto &[name, member] : fieldLists) {
        const QJsonObject lists = json.value(name).toObject();
        for (auto it = lists.begin(); it != lists.end(); ++it) {
            const std::optional<Field> field = fieldFromKey(it.key());
            if (!field || (name == "between"_L1 && texts(it.value()).size() != 2))
                return tl::unexpected<Error>(invalidValue(name, it.key()));
            (profile.*member).insert(*field, texts(it.value()));
        }
    }
    const QJsonObject skip = json.value("skip_rows"_L1).toObject();
    for (auto it = skip.begin(); it != skip.end(); ++it)
        profile.skipRows.insert(it.key(), texts(it.value()));
    return {};
}

bool isSeparator(QChar c) { return (c.isPunct() || c.isSpace()) && !QStringView(u"-()").contains(c); }

Result<> readFormats(const QJsonObject &json, ImportProfile &profile)
{
    profile.dateFormat = json.value("date_format"_L1).toString(u"auto"_s);
    if (profile.dateFormat != "auto"_L1 && !DateFormat::fromText(profile.dateFormat))
        return tl::unexpected<Error>(invalidValue("date_format"_L1, profile.dateFormat));
    const QJsonValue numbers = json.value("numbers"_L1);
    profile.autoNumbers = numbers.toString() == "auto"_L1;
    if (numbers.isObject()) {
        const QString decimal = numbers["decimal"_L1].toString(u"."_s);
        const QString group = numbers["group"_L1].toString();
        if (decimal.size() != 1 || group.size() > 1)
            return tl::unexpected<Error>(invalidValue("numbers"_L1, decimal + group));
        profile.numbers = {decimal.front(), group.isEmpty() ? QChar() : group.front()};
        if (!canPartDigits(profile.numbers))
            return tl::unexpected<Error>(invalidValue("numbers"_L1, decimal + group));
    }
    const QString separator = json.value("item_separator"_L1).toString();
    if (separator.size() > 1 || (!separator.isEmpty() && separator.front().unicode() >= 0x80))
        return tl::unexpected<Error>(invalidValue("item_separator"_L1, separator));
    profile.itemSeparator = separator.isEmpty() ? QChar() : separator.front();
    profile.timeZone = json.value("time_zone"_L1).toString().toLatin1();
    if (!profile.timeZone.isEmpty() && !zoneNamed({profile.timeZone.constData(), size_t(profile.timeZone.size())}).isValid())
        return tl::unexpected<Error>(invalidValue("time_zone"_L1, QString::fromLatin1(profile.timeZone)));
    if (const QString day = json.value("day"_L1).toString(); !day.isEmpty()) {
        profile.day = QDate::fromString(day, Qt::ISODate);
        if (!profile.day.isValid())
            return tl::unexpected<Error>(invalidValue("day"_L1, day));
    }
    if (const QString code = json.value("currency"_L1).toString(); !code.isEmpty()) {
        const Result<Currency> currency = Currency::fromCode(code);
        if (!currency)
            return fail(currency);
        profile.currency = *currency;
    }
    return {};
}

/// What the words in a status or kind column mean, and what the rows of the file are.
Result<> readWords(const QJsonObject &json, ImportProfile &profile)
{
    const QJsonObject statuses = json.value("statuses"_L1).toObject();
    for (auto it = statuses.begin(); it != statuses.end(); ++it) {
        const std::optional<ConversionStatus> status = enumOf(statusWords, it.value().toString());
        if (!status)
            return tl::unexpected<Error>(invalidValue("statuses"_L1, it.value().toString()));
        profile.statuses.insert(it.key().toLower(), *status);
    }
    const QJsonObject kinds = json.value("kinds"_L1).toObject();
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        const std::optional<ConversionKind> kind = enumOf(conversionKinds, it.value().toString());
        if (!kind)
            return tl::unexpected<Error>(invalidValue("kinds"_L1, it.value().toString()));
        profile.kinds.insert(it.key().toLower(), *kind);
    }
    if (const QString word = json.value("zero_amount"_L1).toString(); !word.isEmpty()) {
        profile.zeroAmount = enumOf(conversionKinds, word);
        if (!profile.zeroAmount)
            return tl::unexpected<Error>(invalidValue("zero_amount"_L1, word));
    }
    return {};
}

/// Where the brackets around a currency at the end of a title begin, and what stands in them.
std::pair<QStringView, QStringView> partedTitle(QStringView title)
{
    const QStringView text = title.trimmed();
    const qsizetype open = std::max(text.lastIndexOf(u'('), text.lastIndexOf(u'['));
    if (open < 0 || text.size() - open < 3 || (text.back() != u')' && text.back() != u']'))
        return {text, {}};
    const QStringView mark = text.sliced(open + 1).chopped(1).trimmed();
    // A unit or a remark, "(UTC)", "(seconds)", is no currency.
    return mark.size() <= 3 ? std::pair(text.first(open), mark) : std::pair(text, QStringView());
}

} // namespace

QString displayName(const ImportProfile &profile)
{
    return profile.verified ? profile.name : QCoreApplication::translate("ImportProfile", "%1 (unverified)").arg(profile.name);
}

Currency currencyOfTitle(QStringView title, Currency likely)
{
    const QStringView mark = partedTitle(title).second;
    if (mark.isEmpty())
        return {};
    if (isMarkOf(mark, likely))
        return likely;
    for (const char16_t *code : {u"USD", u"EUR", u"GBP", u"JPY", u"INR", u"BRL", u"PLN", u"CZK", u"SEK", u"TRY"}) {
        const Currency currency = Currency::fromCode(code).value_or(Currency());
        if (isMarkOf(mark, currency))
            return currency;
    }
    return Currency::fromCode(mark).value_or(Currency());
}

QString titleKeyWithoutCurrency(QStringView title) { return titleKey(partedTitle(title).first); }

QString titleKey(QStringView title) { return title.trimmed().toString().toCaseFolded(); }

bool canPartDigits(const NumberFormat &format)
{
    return isSeparator(format.decimal) && !format.decimal.isSpace()
        && (format.group.isNull() || (isSeparator(format.group) && format.group != format.decimal));
}

Result<ImportProfile> ImportProfile::fromJson(const QByteArray &text)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (!document.isObject())
        return tl::unexpected<Error>(invalid(parseError.errorString()));
    const QJsonObject json = document.object();
    ImportProfile profile;
    profile.key = json.value("key"_L1).toString();
    profile.name = json.value("name"_L1).toString();
    profile.sourceName = json.value("source"_L1).toString();
    if (profile.key.isEmpty() || profile.name.isEmpty())
        return tl::unexpected<Error>(invalid(QCoreApplication::translate("ImportProfile", "its key or name is missing")));
    for (const Result<> &read :
         {readWord(json, "kind"_L1, importKinds, profile.kind), readWord(json, "identity"_L1, identities, profile.identity),
          readWord(json, "conversion_kind"_L1, conversionKinds, profile.conversionKind), readColumns(json, profile),
          readFormats(json, profile), readWord(json, "negative_rows"_L1, negativeWords, profile.negativeRows),
          readWord(json, "rows"_L1, rowWords, profile.rows),
          readWords(json, profile)}) {
        if (!read)
            return fail(read);
    }
    for (const auto &[name, member] : switches)
        profile.*member = json.value(name).toBool(profile.*member);
    for (const auto &[name, member] : wordLists)
        profile.*member = texts(json.value(name));
    return profile;
}

QByteArray ImportProfile::toJson() const
{
    QJsonObject columnsJson;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        const QStringList titles = QStringList(it.value()) + otherTitles.value(it.key());
        columnsJson.insert(fieldKey(it.key()),
                           titles.size() == 1 ? QJsonValue(titles.first()) : QJsonArray::fromStringList(titles));
    }
    QJsonObject statusesJson;
    for (auto it = statuses.cbegin(); it != statuses.cend(); ++it)
        statusesJson.insert(it.key(), wordOf(statusWords, it.value()));
    const QJsonValue numbersJson = autoNumbers
        ? QJsonValue(u"auto"_s)
        : QJsonValue(QJsonObject{{u"decimal"_s, QString(numbers.decimal)},
                                 {u"group"_s, numbers.group.isNull() ? QString() : QString(numbers.group)}});
    QJsonObject kindsJson;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        kindsJson.insert(it.key(), wordOf(conversionKinds, it.value()));
    QJsonObject skipJson;
    for (auto it = skipRows.cbegin(); it != skipRows.cend(); ++it)
        skipJson.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QJsonObject json{{u"key"_s, key},
                     {u"name"_s, name},
                     {u"source"_s, sourceName},
                     {u"kind"_s, wordOf(importKinds, kind)},
                     {u"identity"_s, wordOf(identities, identity)},
                     {u"rows"_s, wordOf(rowWords, rows)},
                     {u"negative_rows"_s, wordOf(negativeWords, negativeRows)},
                     {u"columns"_s, columnsJson},
                     {u"date_format"_s, dateFormat},
                     {u"time_zone"_s, QString::fromLatin1(timeZone)},
                     {u"day"_s, day.toString(Qt::ISODate)},
                     {u"numbers"_s, numbersJson},
                     {u"item_separator"_s, itemSeparator.isNull() ? QString() : QString(itemSeparator)},
                     {u"currency"_s, currency.code()},
                     {u"statuses"_s, statusesJson},
                     {u"kinds"_s, kindsJson},
                     {u"conversion_kind"_s, wordOf(conversionKinds, conversionKind)},
                     {u"zero_amount"_s, zeroAmount ? wordOf(conversionKinds, *zeroAmount) : QString()},
                     {u"skip_rows"_s, skipJson}};
    for (const auto &[member, value] : switches)
        json.insert(member, this->*value);
    for (const auto &[member, value] : wordLists)
        json.insert(member, QJsonArray::fromStringList(this->*value));
    for (const auto &[member, value] : fieldLists) {
        QJsonObject lists;
        for (auto it = (this->*value).cbegin(); it != (this->*value).cend(); ++it)
            lists.insert(fieldKey(it.key()), QJsonArray::fromStringList(it.value()));
        json.insert(member, lists);
    }
    return QJsonDocument(json).toJson();
}

} // namespace laurel
