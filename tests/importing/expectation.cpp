#include "importing/expectation.h"

#include "core/daterange.h"
#include "core/exchangerate.h"
#include "storage/programrepository.h"
#include "storage/storedtext.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace Qt::StringLiterals;

namespace laurel::test {

namespace {

constexpr auto ending = ".expected.json"_L1;

QString folder() { return QStringLiteral(LAUREL_SOURCE_DIR "/tests/data/importing"); }

QString wordOfKind(int kind) { return QStringList{u""_s, u"sale"_s, u"lead"_s, u"action"_s}.value(kind); }

QString wordOfStatus(int status)
{
    return QStringList{u""_s, u"pending"_s, u"confirmed"_s, u"cancelled"_s, u"refunded"_s, u"partly-refunded"_s}.value(status);
}

QString wordOfReason(int reason)
{
    static const QHash<int, QString> words = {{0, u""_s},      {1, u"coupon"_s}, {2, u"referral-code"_s}, {3, u"sub-id"_s},
                                              {4, u"network-id"_s}, {5, u"email"_s},  {8, u"alias"_s},
                                              {20, u"unknown-code"_s}, {21, u"not-valid-then"_s}};
    return words.value(reason, QString::number(reason));
}

QJsonArray rowsOf(ImportProgram &program, const char *sql, const QStringList &names)
{
    QJsonArray rows;
    SQLite::Statement statement(program.database().sql(), sql);
    while (statement.executeStep()) {
        QJsonObject row;
        for (int i = 0; i < names.size(); ++i) {
            const SQLite::Column column = statement.getColumn(i);
            if (column.isInteger())
                row.insert(names[i], qint64(column.getInt64()));
            else
                row.insert(names[i], QString::fromStdString(column.getString()));
        }
        rows.append(row);
    }
    return rows;
}

/// Takes the items out of @p items that belong to @p id; amounts as decimals.
QJsonArray itemsOf(const QJsonArray &items, qint64 id, Currency currency)
{
    QJsonArray own;
    for (const QJsonValue &value : items) {
        QJsonObject item = value.toObject();
        if (item.take("conversion"_L1).toInteger() != id)
            continue;
        for (const QString &amount : {u"gross"_s, u"discount"_s})
            item[amount] = Money(item.value(amount).toInteger(), currency).toDecimalText();
        own.append(item);
    }
    return own;
}

QJsonArray conversionsOf(ImportProgram &program)
{
    const QJsonArray items = rowsOf(program,
                                    "SELECT i.conversion_id, p.name, p.sku, i.quantity, i.gross, i.discount FROM conversion_item AS i "
                                    "JOIN product AS p ON p.id = i.product_id ORDER BY i.conversion_id, i.position",
                                    {u"conversion"_s, u"product"_s, u"sku"_s, u"quantity"_s, u"gross"_s, u"discount"_s});
    QJsonArray rows = rowsOf(
        program,
        "SELECT c.id, c.external_id, c.occurrence, c.kind, c.status, c.occurred_at, c.day, c.currency, c.gross, c.discount, c.tax, "
        "c.shipping, c.refunded, c.net, ifnull(a.name, ''), c.reason, c.code, ifnull(u.email, ''), c.quantity, ifnull(p.name, ''), "
        "ifnull(p.sku, '') FROM conversion AS c LEFT JOIN affiliate AS a ON a.id = c.affiliate_id LEFT JOIN customer AS u ON "
        "u.id = c.customer_id LEFT JOIN product AS p ON p.id = c.product_id ORDER BY c.id",
        {u"row"_s,   u"id"_s,       u"occurrence"_s, u"kind"_s, u"status"_s,    u"at"_s,     u"day"_s,  u"currency"_s, u"gross"_s,    u"discount"_s,
         u"tax"_s,   u"shipping"_s, u"refunded"_s,   u"net"_s,  u"affiliate"_s, u"reason"_s, u"code"_s, u"customer"_s, u"quantity"_s, u"product"_s,
         u"sku"_s});
    QJsonArray result;
    for (const QJsonValue &value : std::as_const(rows)) {
        QJsonObject row = value.toObject();
        const Currency currency = *Currency::fromCode(row.value("currency"_L1).toString());
        row["items"_L1] = itemsOf(items, row.take("row"_L1).toInteger(), currency);
        if (row.value("id"_L1).toString().startsWith("row-"_L1))
            row["id"_L1] = u"row"_s; // of its content
        row["kind"_L1] = wordOfKind(row.value("kind"_L1).toInt());
        row["status"_L1] = wordOfStatus(row.value("status"_L1).toInt());
        row["reason"_L1] = wordOfReason(row.value("reason"_L1).toInt());
        row["at"_L1] = QDateTime::fromSecsSinceEpoch(row.value("at"_L1).toInteger(), Qt::UTC).toString(Qt::ISODate);
        row["day"_L1] = fromEpochDay(row.value("day"_L1).toInteger()).toString(Qt::ISODate);
        for (const QString &amount : {u"gross"_s, u"discount"_s, u"tax"_s, u"shipping"_s, u"refunded"_s, u"net"_s})
            row[amount] = Money(row.value(amount).toInteger(), currency).toDecimalText();
        result.append(row);
    }
    return result;
}

QJsonArray clicksOf(ImportProgram &program)
{
    QJsonArray rows = rowsOf(program,
                             "SELECT c.day, c.code, ifnull(a.name, ''), c.clicks, c.impressions FROM click_day AS c LEFT JOIN affiliate "
                             "AS a ON a.id = c.affiliate_id ORDER BY c.day, c.code",
                             {u"day"_s, u"code"_s, u"affiliate"_s, u"clicks"_s, u"impressions"_s});
    QJsonArray result;
    for (const QJsonValue &value : std::as_const(rows)) {
        QJsonObject row = value.toObject();
        row["day"_L1] = fromEpochDay(row.value("day"_L1).toInteger()).toString(Qt::ISODate);
        result.append(row);
    }
    return result;
}

QJsonArray affiliatesOf(ImportProgram &program)
{
    QJsonArray rows = rowsOf(
        program,
        "SELECT a.name, ifnull(a.email, ''), a.company, a.website, ifnull(a.country, ''), a.status, ifnull(a.joined_day, -1), "
        "ifnull((SELECT group_concat(kind || ':' || code, ' ') FROM (SELECT kind, code FROM affiliate_code WHERE affiliate_id = a.id "
        "ORDER BY id)), ''), ifnull((SELECT group_concat(tag, ', ') FROM affiliate_tag WHERE affiliate_id = a.id), '') FROM affiliate AS "
        "a ORDER BY a.id",
        {u"name"_s, u"email"_s, u"company"_s, u"website"_s, u"country"_s, u"status"_s, u"joined"_s, u"codes"_s, u"tags"_s});
    QJsonArray result;
    for (const QJsonValue &value : std::as_const(rows)) {
        QJsonObject row = value.toObject();
        const qint64 joined = row.value("joined"_L1).toInteger(-1);
        row["joined"_L1] = joined < 0 ? QString() : fromEpochDay(joined).toString(Qt::ISODate);
        result.append(row);
    }
    return result;
}

QJsonArray payoutsOf(ImportProgram &program)
{
    QJsonArray rows = rowsOf(program,
                             "SELECT p.external_id, p.occurrence, ifnull(a.name, ''), p.payee_code, p.payee_email, p.payee_name, p.day, "
                             "p.currency, p.amount, p.method, p.status, ifnull(p.period_from, -1), ifnull(p.period_last, -1) "
                             "FROM outside_payout AS p LEFT JOIN affiliate AS a ON a.id = p.affiliate_id ORDER BY p.id",
                             {u"id"_s, u"occurrence"_s, u"affiliate"_s, u"payee_code"_s, u"payee_email"_s, u"payee_name"_s, u"day"_s,
                              u"currency"_s, u"amount"_s, u"method"_s, u"status"_s, u"period_from"_s, u"period_last"_s});
    QJsonArray result;
    for (const QJsonValue &value : std::as_const(rows)) {
        QJsonObject row = value.toObject();
        if (row.value("id"_L1).toString().startsWith("row-"_L1))
            row["id"_L1] = u"row"_s; // of its content
        const Currency currency = *Currency::fromCode(row.value("currency"_L1).toString());
        row["amount"_L1] = Money(row.value("amount"_L1).toInteger(), currency).toDecimalText();
        for (const QString &day : {u"day"_s, u"period_from"_s, u"period_last"_s}) {
            const qint64 number = row.value(day).toInteger();
            row[day] = number < 0 ? QString() : fromEpochDay(number).toString(Qt::ISODate);
        }
        result.append(row);
    }
    return result;
}

/// One entry a day: "GBP 0.85378, USD 1.0804".
QJsonArray ratesOf(ImportProgram &program)
{
    QJsonArray result;
    for (const QJsonValue &value : rowsOf(program, "SELECT day, currency, rate FROM exchange_rate ORDER BY day, currency", {u"day"_s, u"currency"_s, u"rate"_s})) {
        const QString day = fromEpochDay(value["day"_L1].toInteger()).toString(Qt::ISODate);
        const QString rate = value["currency"_L1].toString() + u' ' + ExchangeRate::fromUnits(value["rate"_L1].toInteger()).toText();
        const bool goesOn = !result.isEmpty() && result.last()["day"_L1].toString() == day;
        const QString before = goesOn ? result.takeAt(result.size() - 1)["rates"_L1].toString() + u", "_s : QString();
        result.append(QJsonObject{{u"day"_s, day}, {u"rates"_s, before + rate}});
    }
    return result;
}

/// Whether an entry may leave @p value out: the usual kind, status and count, no text, no amount.
bool isDefault(const QString &key, const QJsonValue &value)
{
    static const QHash<QString, QJsonValue> usual = {{u"occurrence"_s, 1}, {u"kind"_s, u"sale"_s}, {u"status"_s, u"confirmed"_s},
                                                     {u"quantity"_s, 1},   {u"impressions"_s, 0}};
    if (const auto found = usual.constFind(key); found != usual.cend())
        return value == *found;
    const QString text = value.toString();
    return value.isString() && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'0' || c == u'.'; });
}

QStringList compare(const QString &where, const QJsonValue &expected, const QJsonValue &actual);

QStringList compareEntries(const QString &what, const QJsonArray &expected, const QJsonArray &actual)
{
    QStringList differences;
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i) {
        const QString where = u"%1[%2]"_s.arg(what).arg(i);
        if (i >= expected.size() || i >= actual.size()) {
            const QJsonObject only = (i < expected.size() ? expected : actual).at(i).toObject();
            differences << where + (i < expected.size() ? u" is missing: "_s : u" is too much: "_s)
                    + QString::fromUtf8(QJsonDocument(only).toJson(QJsonDocument::Compact));
            continue;
        }
        differences << compare(where, expected.at(i), actual.at(i));
    }
    return differences;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.isString() ? value.toString() : u"?"_s;
}

QStringList compare(const QString &where, const QJsonValue &expected, const QJsonValue &actual)
{
    const QJsonObject wanted = expected.toObject();
    const QJsonObject found = actual.toObject();
    QStringList differences;
    for (const QString &key : wanted.keys()) {
        if (!found.contains(key))
            differences << u"%1 has no “%2”"_s.arg(where, key);
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        const QJsonValue own = wanted.value(it.key());
        if (it.value().isArray())
            differences << compareEntries(where + u'.' + it.key(), own.toArray(), it.value().toArray());
        else if (own.isUndefined() ? !isDefault(it.key(), it.value()) : own != it.value())
            differences << u"%1.%2 is %3, not %4"_s.arg(where, it.key(), textOf(it.value()), textOf(own));
    }
    return differences;
}

QStringList compareRejects(const QJsonArray &expected, const QList<ImportReject> &actual)
{
    QStringList differences;
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i) {
        const QJsonObject wanted = expected.at(i).toObject();
        const QString found = i < actual.size() ? u"line %1: %2"_s.arg(actual[i].line).arg(actual[i].reason) : u"none"_s;
        const bool fits = i < actual.size() && i < expected.size() && actual[i].line == wanted.value("line"_L1).toInteger()
            && actual[i].reason.contains(wanted.value("reason"_L1).toString());
        if (!fits)
            differences << u"rejects[%1] is %2, not line %3: …%4…"_s.arg(i).arg(found).arg(wanted.value("line"_L1).toInteger())
                               .arg(wanted.value("reason"_L1).toString());
    }
    return differences;
}

} // namespace

QStringList Expectation::files()
{
    QStringList files = QDir(folder()).entryList({u"*"_s + ending}, QDir::Files, QDir::Name);
    for (QString &file : files)
        file.chop(ending.size());
    return files;
}

Expectation::Expectation(const QString &file) : m_file(file)
{
    QFile json(folder() + u'/' + file + ending);
    if (json.open(QIODevice::ReadOnly))
        m_json = QJsonDocument::fromJson(json.readAll()).object();
}

QString Expectation::profileKey() const { return m_json.value("profile"_L1).toString(m_file.section(u'.', 0, 0)); }

QString Expectation::timeZone() const { return m_json["program"_L1]["time_zone"_L1].toString(u"Europe/Berlin"_s); }

Currency Expectation::currency() const { return *Currency::fromCode(m_json["program"_L1]["currency"_L1].toString(u"EUR"_s)); }

QDate Expectation::day() const { return QDate::fromString(m_json.value("day"_L1).toString(), Qt::ISODate); }

QString Expectation::after() const { return m_json.value("after"_L1).toString(); }

Result<> Expectation::prepare(ImportProgram &program) const
{
    Result<Transaction> transaction = Transaction::begin(program.database());
    if (!transaction)
        return laurel::fail(transaction);
    int position = 0;
    for (const QJsonValue &tier : m_json["program"_L1]["tiers"_L1].toArray()) {
        if (const auto added = ProgramRepository(program.database()).insertTier({{}, tier.toString(), ++position, {}}); !added)
            return laurel::fail(added);
    }
    const AffiliateRepository affiliates(program.database());
    const Result<QList<Affiliate>> all = affiliates.list();
    if (!all)
        return laurel::fail(all);
    for (const QJsonValue &code : m_json.value("codes"_L1).toArray()) {
        const std::optional<CodeKind> kind = fromStoredText<CodeKind>(code["kind"_L1].toString());
        for (const Affiliate &affiliate : *all) {
            if (affiliate.name != code["affiliate"_L1].toString() || !kind)
                continue;
            const auto added = AffiliateRepository(program.database())
                                   .insertCode({{}, affiliate.id, *kind, code["code"_L1].toString(), {}, {}});
            if (!added)
                return laurel::fail(added);
        }
    }
    return transaction->commit();
}

QStringList Expectation::differences(ImportProgram &program, const ImportSummary &summary) const
{
    if (m_json.isEmpty())
        return {u"The expectation cannot be read."_s};
    const ImportCounts &counts = summary.counts;
    const QJsonObject counted{{u"read"_s, counts.read},           {u"added"_s, counts.added},       {u"updated"_s, counts.updated},
                              {u"unchanged"_s, counts.unchanged}, {u"rejected"_s, counts.rejected}, {u"skipped"_s, counts.skipped}};
    QStringList differences;
    for (auto it = counted.begin(); it != counted.end(); ++it) {
        const qint64 wanted = m_json["counts"_L1][it.key()].toInteger();
        if (it.value().toInteger() != wanted)
            differences << u"%1 are %2, not %3"_s.arg(it.key()).arg(it.value().toInteger()).arg(wanted);
    }
    differences << compareRejects(m_json.value("rejects"_L1).toArray(), summary.rejects);
    differences << compareEntries(u"conversions"_s, m_json.value("conversions"_L1).toArray(), conversionsOf(program));
    differences << compareEntries(u"clicks"_s, m_json.value("clicks"_L1).toArray(), clicksOf(program));
    differences << compareEntries(u"payouts"_s, m_json.value("payouts"_L1).toArray(), payoutsOf(program));
    differences << compareEntries(u"rates"_s, m_json.value("rates"_L1).toArray(), ratesOf(program));
    if (m_json.contains("affiliates"_L1))
        differences << compareEntries(u"affiliates"_s, m_json.value("affiliates"_L1).toArray(), affiliatesOf(program));
    return differences;
}

} // namespace laurel::test
