#include "storage/invoicerepository.h"

#include "storage/actor.h"
#include "storage/audit.h"
#include "storage/sqlerror.h"
#include "storage/statements.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <SQLiteCpp/Database.h>
#include <array>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceRepository)
};

constexpr std::array<const char *, 3> treatments{"reverse-charge", "outside-eu", "no-vat-id"};

VatTreatment treatmentFrom(const QString &text)
{
    for (size_t i = 0; i < treatments.size(); ++i) {
        if (text == QLatin1String(treatments[i]))
            return static_cast<VatTreatment>(i);
    }
    return VatTreatment::NoVatId;
}

QJsonObject toJson(const InvoiceParty &party)
{
    return {{QStringLiteral("name"), party.name},
            {QStringLiteral("address"), party.address},
            {QStringLiteral("country"), party.country},
            {QStringLiteral("vatId"), party.vatId},
            {QStringLiteral("taxId"), party.taxId}};
}

InvoiceParty partyFrom(const QJsonObject &json)
{
    return {json.value(QLatin1String("name")).toString(), json.value(QLatin1String("address")).toString(),
            json.value(QLatin1String("country")).toString(), json.value(QLatin1String("vatId")).toString(),
            json.value(QLatin1String("taxId")).toString()};
}

/// Minor units as text: a JSON number would lose those beyond 2^53.
QJsonObject toJson(const Money &money)
{
    return {{QStringLiteral("currency"), money.currency().code()},
            {QStringLiteral("minor"), QString::number(money.minor())}};
}

Money moneyFrom(const QJsonObject &json)
{
    const Currency currency = Currency::fromCode(json.value(QLatin1String("currency")).toString()).value_or(Currency());
    return Money(json.value(QLatin1String("minor")).toString().toLongLong(), currency);
}

QJsonObject toJson(const Invoice &invoice)
{
    const auto day = [](QDate date) { return date.toString(Qt::ISODate); };
    return {{QStringLiteral("program"), invoice.program},
            {QStringLiteral("seller"), toJson(invoice.seller)},
            {QStringLiteral("buyer"), toJson(invoice.buyer)},
            {QStringLiteral("treatment"), QLatin1String(treatments.at(size_t(invoice.treatment)))},
            {QStringLiteral("net"), toJson(invoice.net)},
            {QStringLiteral("fee"), toJson(invoice.fee)},
            {QStringLiteral("paid"), toJson(invoice.paid)},
            {QStringLiteral("rateDay"), day(invoice.rateDay)},
            {QStringLiteral("paidDay"), day(invoice.paidDay)},
            {QStringLiteral("reference"), invoice.reference},
            {QStringLiteral("payout"), invoice.payoutNumber},
            {QStringLiteral("commissions"), invoice.commissions},
            {QStringLiteral("from"), day(invoice.supplied.from())},
            {QStringLiteral("to"), day(invoice.supplied.to())}};
}

constexpr const char *columns = "SELECT number, payment_id, day, content FROM invoice ";

Invoice invoiceOf(SQLite::Statement &row)
{
    const QJsonObject json = QJsonDocument::fromJson(textOf(row.getColumn(3)).toUtf8()).object();
    const auto day = [&json](const char *key) {
        return QDate::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODate);
    };
    Invoice invoice;
    invoice.number = textOf(row.getColumn(0));
    invoice.payment = PaymentId(row.getColumn(1).getInt64());
    invoice.day = dayOf(row.getColumn(2));
    invoice.program = json.value(QLatin1String("program")).toString();
    invoice.seller = partyFrom(json.value(QLatin1String("seller")).toObject());
    invoice.buyer = partyFrom(json.value(QLatin1String("buyer")).toObject());
    invoice.treatment = treatmentFrom(json.value(QLatin1String("treatment")).toString());
    invoice.net = moneyFrom(json.value(QLatin1String("net")).toObject());
    invoice.fee = moneyFrom(json.value(QLatin1String("fee")).toObject());
    invoice.paid = moneyFrom(json.value(QLatin1String("paid")).toObject());
    invoice.rateDay = day("rateDay");
    invoice.paidDay = day("paidDay");
    invoice.reference = json.value(QLatin1String("reference")).toString();
    invoice.payoutNumber = json.value(QLatin1String("payout")).toString();
    invoice.commissions = json.value(QLatin1String("commissions")).toInteger();
    invoice.supplied = DateRange(day("from"), day("to"));
    return invoice;
}

int nextSequence(Database &database, int year)
{
    SQLite::Statement query(database.sql(), "SELECT 1 + ifnull(max(sequence), 0) FROM invoice WHERE year = ?");
    query.bind(1, year);
    query.executeStep();
    return query.getColumn(0).getInt();
}

void insertInvoice(Database &database, const Invoice &invoice, int sequence)
{
    SQLite::Statement insert(
        database.sql(), "INSERT INTO invoice (year, sequence, number, payment_id, day, content, issued_at, issued_by) "
                        "VALUES (?, ?, ?, ?, ?, ?, unixepoch(), ?)");
    insert.bind(1, invoice.day.year());
    insert.bind(2, sequence);
    bindText(insert, 3, invoice.number);
    bindId(insert, 4, invoice.payment);
    bindDay(insert, 5, invoice.day);
    insert.bind(6, QJsonDocument(toJson(invoice)).toJson(QJsonDocument::Compact).toStdString());
    bindText(insert, 7, actor());
    insert.exec();
    recordChange(database, "invoice", database.sql().getLastInsertRowid(), "insert", {},
                 {{QStringLiteral("number"), invoice.number}, {QStringLiteral("payment"), invoice.reference}});
}

} // namespace

Result<std::optional<Invoice>> InvoiceRepository::ofPayment(PaymentId payment) const
{
    return guarded([&]() -> Result<std::optional<Invoice>> {
        SQLite::Statement query(m_database.sql(), std::string(columns) + "WHERE payment_id = ?");
        bindId(query, 1, payment);
        return query.executeStep() ? std::optional(invoiceOf(query)) : std::nullopt;
    });
}

Result<QList<Invoice>> InvoiceRepository::ofYear(int year) const
{
    return guarded([&]() -> Result<QList<Invoice>> {
        QList<Invoice> invoices;
        SQLite::Statement query(m_database.sql(), std::string(columns) + "WHERE year = ? ORDER BY sequence");
        query.bind(1, year);
        while (query.executeStep())
            invoices.append(invoiceOf(query));
        return invoices;
    });
}

Result<Invoice> InvoiceRepository::issue(const Invoice &draft)
{
    if (!draft.day.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("An invoice needs the day on which it is written."));
    const Result<std::optional<Invoice>> known = ofPayment(draft.payment);
    if (!known)
        return fail(known);
    if (*known)
        return **known;
    return guarded([&]() -> Result<Invoice> {
        Invoice invoice = draft;
        const int sequence = nextSequence(m_database, draft.day.year());
        invoice.number = QStringLiteral("SB-%1-%2").arg(draft.day.year()).arg(sequence, 4, 10, QLatin1Char('0'));
        insertInvoice(m_database, invoice, sequence);
        return invoice;
    });
}

} // namespace laurel
