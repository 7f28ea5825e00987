#include "storage/conversionimage.h"

#include "storage/importstorerows.h"
#include "storage/sqlerror.h"

#include <algorithm>

namespace laurel {

namespace {

constexpr size_t sizeToWrite = 1024 * 1024; // what a processor core keeps at hand; some 8,000 conversions

std::string_view lettersOf(const std::array<char, 3> &letters) { return {letters.data(), letters.size()}; }

} // namespace

ConversionImage::ConversionImage(Database &database) : m_database(&database) {}

Result<ConversionImage> ConversionImage::open(Database &database)
{
    ConversionImage image(database);
    if (const Result<> defined = image.define(); !defined)
        return fail(defined);
    return image;
}

Result<> ConversionImage::define()
{
    sqlite3 *handle = m_database->handle();
    const Result<std::string> conversion = definitionOf(handle, "conversion");
    const Result<std::string> byDay = definitionOf(handle, "conversion_day");
    const Result<std::string> commission = definitionOf(handle, "commission");
    for (const Result<std::string> &sql : {conversion, byDay, commission}) {
        if (!sql)
            return fail(sql);
    }
    m_conversions = m_image.addTable("conversion", *conversion);
    m_conversionDays = m_image.addIndex("conversion_day", "conversion", *byDay);
    m_commissions = m_image.addTable("commission", *commission);
    return guarded([&]() -> Result<> {
        m_lastDay = numberOf(handle, "SELECT ifnull((SELECT max(day) FROM conversion), -1000000)");
        return {};
    });
}

Result<> ConversionImage::addRecord(int table, qint64 rowId)
{
    if (m_image.addRow(table, rowId, m_record))
        return {};
    return fail(ErrorCode::Internal, {}, QStringLiteral("row %1 is longer than a page").arg(rowId));
}

/// The columns in the table's order; the id is the row's and stands as NULL.
Result<> ConversionImage::add(const ConversionRecord &row)
{
    const auto id = [this](qint64 value) { value == 0 ? m_record.addNull() : m_record.add(value); };
    m_record.clear();
    m_record.addNull();
    for (const qint64 value : {row.source, row.batch, row.line})
        m_record.add(value);
    m_record.add(row.externalId);
    for (const qint64 value : {qint64(row.occurrence), qint64(row.kind), qint64(row.status), row.occurredAt, row.day})
        m_record.add(value);
    id(row.affiliate);
    m_record.add(qint64(row.reason));
    m_record.add(row.code);
    id(row.customer);
    id(row.product);
    m_record.add(row.quantity);
    const std::array<char, 3> currency = row.currency.letters();
    m_record.add(lettersOf(currency));
    for (const qint64 value : {row.gross, row.discount, row.tax, row.shipping, row.refunded, row.net})
        m_record.add(value);
    if (m_firstId == 0)
        m_firstId = row.id;
    m_days.emplace_back(row.day, row.id);
    return addRecord(m_conversions, row.id);
}

Result<> ConversionImage::add(const CommissionRecord &row)
{
    m_record.clear();
    m_record.addNull();
    for (const qint64 value : {row.conversion, qint64(row.sequence), row.affiliate, row.day})
        m_record.add(value);
    const std::array<char, 3> currency = row.currency.letters();
    m_record.add(lettersOf(currency));
    for (const qint64 value : {row.basis, row.rule, qint64(row.ruleVersion)})
        m_record.add(value);
    row.ratePpm < 0 ? m_record.addNull() : m_record.add(row.ratePpm);
    for (const qint64 value : {row.amount, row.cut, qint64(row.status), row.holdUntil})
        m_record.add(value);
    return addRecord(m_commissions, row.id());
}

bool ConversionImage::isFull() const { return m_image.size() >= sizeToWrite; }

Result<> ConversionImage::write()
{
    if (m_firstId == 0)
        return {};
    m_firstId = 0;
    if (!std::is_sorted(m_days.begin(), m_days.end()))
        std::sort(m_days.begin(), m_days.end());
    for (const auto &[day, conversion] : m_days) {
        m_record.clear();
        m_record.add(day);
        m_record.add(conversion);
        if (!m_image.addEntry(m_conversionDays, m_record))
            return fail(ErrorCode::Internal, {}, QStringLiteral("entry is longer than a page"));
    }
    const CopyWay way = m_days.front().first >= m_lastDay ? CopyWay::Whole : CopyWay::RowByRow;
    m_lastDay = std::max(m_lastDay, m_days.back().first);
    m_days.clear();
    return m_image.replace(m_database->handle(), BulkCopy::schema)
        .and_then([this, way] { return copyFromImage(m_database->handle(), "conversion", {}, way); })
        .and_then([this] { return copyFromImage(m_database->handle(), "commission"); });
}

} // namespace laurel
