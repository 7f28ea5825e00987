#pragma once

#include "importing/businessclock.h"
#include "importing/conversiondraft.h"
#include "importing/csvreader.h"
#include "importing/importprofile.h"

#include <array>
#include <string>
#include <vector>

namespace laurel {

/// What a line says of its order as a whole, as it is written. Further lines of an order leave it empty or repeat it.
struct OrderFacts
{
    static constexpr std::array fields = {Field::Date,   Field::Status,   Field::Currency, Field::Gross,  Field::Net,
                                          Field::Total,  Field::Discount, Field::Tax,      Field::Shipping, Field::Refunded,
                                          Field::Coupon, Field::ReferralCode, Field::CustomerEmail, Field::CancelledAt};
    std::array<std::string, fields.size()> cells;

    /// Every cell is empty or that of the order's first line.
    [[nodiscard]] bool fits(const OrderFacts &first) const;
};

/// Turns the cells of a row into a conversion by a profile: dates, money, status, kind. One thread.
class RowMapper
{
public:
    enum class Outcome { Mapped, Rejected, Skipped };

    /// No amount above this many minor units is taken for real; sums over a whole file cannot overflow below it.
    static constexpr qint64 largestAmount = 1'000'000'000'000;

    /// @param profile with formats spelled out (ColumnFormats).
    /// @returns InvalidInput when the file lacks a required column.
    [[nodiscard]] static Result<RowMapper> create(const ImportProfile &profile, const QStringList &header,
                                                  const ProgramInfo &program);

    /// The order id of a row, as it stands; empty when there is none.
    [[nodiscard]] std::string_view orderId(const CsvRow &row) const { return cell(row, Field::OrderId); }

    [[nodiscard]] OrderFacts orderFacts(const CsvRow &row) const;

    /// The first (or only) line of a conversion. Texts are copied into @p block, items appended to it.
    /// After Rejected, error() says why.
    [[nodiscard]] Outcome begin(const CsvRow &row, DraftBlock &block, ConversionDraft &draft);
    /// A further line of the same order.
    [[nodiscard]] Outcome addLine(const CsvRow &row, DraftBlock &block, ConversionDraft &draft);
    /// All lines are there: settles amounts that follow from several columns.
    [[nodiscard]] Outcome finish(DraftBlock &block, ConversionDraft &draft);

    [[nodiscard]] const QString &error() const { return m_error; }

    /// A cell as a wizard shows it: @p text is the parsed value; @returns the sentence when it cannot be used, else empty.
    [[nodiscard]] QString preview(const CsvRow &row, Field field, QString &text);

    [[nodiscard]] std::string_view cell(const CsvRow &row, Field field) const;
    [[nodiscard]] bool has(Field field) const { return m_columns[size_t(field)] >= 0; }
    /// Whether the row has as many columns as the header, else error() says so.
    [[nodiscard]] bool isRegular(const CsvRow &row);
    [[nodiscard]] bool readDay(const CsvRow &row, Field field, BusinessClock::Moment &moment);
    /// A whole number that is not negative, with or without grouping; blank is 0.
    [[nodiscard]] bool readCount(const CsvRow &row, Field field, qint64 &count);

private:
    struct Amount
    {
        qint64 minor = 0;
        bool isThere = false;
    };
    struct Amounts
    {
        Amount gross, net, total, discount, tax, shipping, refunded;
    };

    RowMapper(const ImportProfile &profile, const ProgramInfo &program, DateFormat dates);

    Outcome reject(QString reason);
    [[nodiscard]] bool readStatus(const CsvRow &row, ConversionDraft &draft, bool &skip);
    [[nodiscard]] bool readKind(const CsvRow &row, ConversionDraft &draft);
    [[nodiscard]] bool readCurrency(const CsvRow &row, ConversionDraft &draft);
    [[nodiscard]] bool readAmounts(const CsvRow &row, const ConversionDraft &draft);
    [[nodiscard]] bool readAmount(const CsvRow &row, Field field, Currency currency, Amount &into);
    [[nodiscard]] bool readAmount(std::string_view text, Field field, Currency currency, Amount &into);
    [[nodiscard]] bool readItem(const CsvRow &row, DraftBlock &block, ConversionDraft &draft);
    /// Brings gross and a net column to terms. @returns false when they contradict each other.
    [[nodiscard]] bool agreeWithNet(ConversionDraft &draft, qint64 &refund) const;
    void readCodes(const CsvRow &row, DraftBlock &block, ConversionDraft &draft);
    void splitProductList(DraftBlock &block, ConversionDraft &draft, std::string_view list);
    /// With all the values that extracted() parts.
    [[nodiscard]] std::string_view wholeCell(const CsvRow &row, Field field) const;
    /// The column holds several values as "key: value" (ImportProfile::extract).
    [[nodiscard]] bool hasSeveral(Field field) const { return !m_extract[size_t(field)].empty(); }
    [[nodiscard]] std::string_view firstExtracted(const CsvRow &row, Field field) const;
    [[nodiscard]] std::vector<std::string_view> extracted(std::string_view text, Field field) const;

    ImportProfile m_profile;
    DateFormat m_dates;
    BusinessClock m_clock;
    std::array<int, fieldCount> m_columns{};
    std::array<std::vector<std::string>, fieldCount> m_extract;
    qsizetype m_columnCount = 0;
    Currency m_defaultCurrency;
    QHash<QByteArray, Currency> m_currencies;
    QHash<QByteArray, int> m_statuses; ///< exact bytes → ConversionStatus, or −1: skipped; filled as they are met
    Amounts m_amounts;                 ///< of the order being read
    bool m_cancelled = false;
    bool m_pricesGiven = false;
    QString m_error;
};

} // namespace laurel
