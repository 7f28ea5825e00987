#include "importing/importprofile.h"

#include "importing/dateformat.h"

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

constexpr std::array<Word<ImportKind>, 3> kinds = {{{ImportKind::Conversions, "conversions"_L1},
                                                    {ImportKind::Clicks, "clicks"_L1},
                                                    {ImportKind::Affiliates, "affiliates"_L1}}};
constexpr std::array<Word<ConversionKind>, 3> conversionKinds = {
    {{ConversionKind::Sale, "sale"_L1}, {ConversionKind::Lead, "lead"_L1}, {ConversionKind::Action, "action"_L1}}};
constexpr std::array<Word<ConversionStatus>, 5> statusWords = {{{ConversionStatus::Pending, "pending"_L1},
                                                            {ConversionStatus::Confirmed, "confirmed"_L1},
                                                            {ConversionStatus::Cancelled, "cancelled"_L1},
                                                            {ConversionStatus::Refunded, "refunded"_L1},
                                                            {ConversionStatus::PartlyRefunded, "partly-refunded"_L1}}};
constexpr std::array<Word<ImportProfile::Identity>, 2> identities = {
    {{ImportProfile::Identity::OrderId, "order-id"_L1}, {ImportProfile::Identity::RowContent, "row-content"_L1}}};

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
    const QJsonObject extract = json.value("extract"_L1).toObject();
    for (auto it = extract.begin(); it != extract.end(); ++it) {
        const std::optional<Field> field = fieldFromKey(it.key());
        if (!field)
            return tl::unexpected<Error>(invalidValue("extract"_L1, it.key()));
        profile.extract.insert(*field, texts(it.value()));
    }
    return {};
}

/// Whether @p c can part digits: a sign, a digit or a letter would make amounts of what are none.
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
        const bool fits = decimal.size() == 1 && group.size() <= 1 && decimal != group && isSeparator(decimal.front())
            && !decimal.front().isSpace() && (group.isEmpty() || isSeparator(group.front()));
        if (!fits)
            return tl::unexpected<Error>(invalidValue("numbers"_L1, decimal + group));
        profile.numbers = {decimal.front(), group.isEmpty() ? QChar() : group.front()};
    }
    if (const QString code = json.value("currency"_L1).toString(); !code.isEmpty()) {
        const Result<Currency> currency = Currency::fromCode(code);
        if (!currency)
            return fail(currency);
        profile.currency = *currency;
    }
    return {};
}

} // namespace

QString titleKey(QStringView title) { return title.trimmed().toString().toCaseFolded(); }

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
         {readWord(json, "kind"_L1, kinds, profile.kind), readWord(json, "identity"_L1, identities, profile.identity),
          readWord(json, "conversion_kind"_L1, conversionKinds, profile.conversionKind), readColumns(json, profile),
          readFormats(json, profile)}) {
        if (!read)
            return fail(read);
    }
    profile.severalLinesPerOrder = json.value("several_lines_per_order"_L1).toBool();
    profile.grossAfterDiscount = json.value("gross_after_discount"_L1).toBool();
    profile.productList = json.value("product_list"_L1).toBool();
    profile.signature = texts(json.value("signature"_L1));
    profile.skipStatuses = texts(json.value("skip_statuses"_L1));
    const QJsonObject map = json.value("statuses"_L1).toObject();
    for (auto it = map.begin(); it != map.end(); ++it) {
        const std::optional<ConversionStatus> status = enumOf(statusWords, it.value().toString());
        if (!status)
            return tl::unexpected<Error>(invalidValue("statuses"_L1, it.value().toString()));
        profile.statuses.insert(it.key().toLower(), *status);
    }
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
    QJsonObject extractJson;
    for (auto it = extract.cbegin(); it != extract.cend(); ++it)
        extractJson.insert(fieldKey(it.key()), QJsonArray::fromStringList(it.value()));
    QJsonObject statusesJson;
    for (auto it = statuses.cbegin(); it != statuses.cend(); ++it)
        statusesJson.insert(it.key(), wordOf(statusWords, it.value()));
    const QJsonValue numbersJson = autoNumbers
        ? QJsonValue(u"auto"_s)
        : QJsonValue(QJsonObject{{u"decimal"_s, QString(numbers.decimal)},
                                 {u"group"_s, numbers.group.isNull() ? QString() : QString(numbers.group)}});
    const QJsonObject json{{u"key"_s, key},
                           {u"name"_s, name},
                           {u"source"_s, sourceName},
                           {u"kind"_s, wordOf(kinds, kind)},
                           {u"identity"_s, wordOf(identities, identity)},
                           {u"several_lines_per_order"_s, severalLinesPerOrder},
                           {u"gross_after_discount"_s, grossAfterDiscount},
                           {u"product_list"_s, productList},
                           {u"signature"_s, QJsonArray::fromStringList(signature)},
                           {u"columns"_s, columnsJson},
                           {u"extract"_s, extractJson},
                           {u"date_format"_s, dateFormat},
                           {u"numbers"_s, numbersJson},
                           {u"currency"_s, currency.code()},
                           {u"statuses"_s, statusesJson},
                           {u"conversion_kind"_s, wordOf(conversionKinds, conversionKind)},
                           {u"skip_statuses"_s, QJsonArray::fromStringList(skipStatuses)}};
    return QJsonDocument(json).toJson();
}

} // namespace laurel
