#pragma once

#include "importing/businessclock.h"
#include "importing/conversiondraft.h"
#include "importing/csvreader.h"
#include "importing/importprofile.h"
#include "importing/zoneclocks.h"

#include <QSet>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace laurel {

struct OutsidePayout;
struct ReportedCommission;

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

/// Which facts a file tells, for corrections and updates; the others stay as they are known.
struct CorrectedFacts
{
    bool kind = false;
    bool customer = false;
    bool items = false;
    bool tax = false;
    bool shipping = false;
    QSet<CodeColumn> codes = {}; ///< of whose a sale is
};

/// Turns the cells of a row into a conversion by a profile: dates, money, status, kind. One thread.
class RowMapper
{
public:
    enum class Outcome { Mapped, Rejected, Skipped };

    /// No amount above this many minor units is taken for real; sums over a whole file cannot overflow below it.
    static constexpr qint64 largestAmount = 1'000'000'000'000;
    /// Columns that may say whose sale or click a row is.
    static constexpr std::array codeFields = {Field::Coupon, Field::ReferralCode, Field::SubId, Field::NetworkId,
                                              Field::PartnerEmail};

    /// @param profile with formats spelled out (ColumnFormats).
    /// @returns InvalidInput when the file lacks a required column.
    [[nodiscard]] static Result<RowMapper> create(const ImportProfile &profile, const QStringList &header,
                                                  const ProgramInfo &program);

    /// The order id of a row, letters composed (NFC); empty when there is none. Valid until the next call.
    [[nodiscard]] std::string_view orderId(const CsvRow &row);
    /// A line of totals, or one that the profile skips by choice.
    [[nodiscard]] bool isLeftOut(const CsvRow &row) const { return m_leavesOut && leavesOut(row); }
    /// The row takes something back from an order that came in before.
    [[nodiscard]] bool isRefund(const CsvRow &row) { return m_refunds && takesBack(row); }

    [[nodiscard]] OrderFacts orderFacts(const CsvRow &row) const;

    /// The first (or only) line of a conversion. Texts are copied into @p block, items appended to it.
    /// After Rejected, error() says why.
    [[nodiscard]] Outcome begin(const CsvRow &row, DraftBlock &block, ConversionDraft &draft);
    /// A further line of the same order.
    [[nodiscard]] Outcome addLine(const CsvRow &row, DraftBlock &block, ConversionDraft &draft);
    /// All lines are there: settles amounts that follow from several columns.
    [[nodiscard]] Outcome finish(DraftBlock &block, ConversionDraft &draft);

    /// A payout made elsewhere, but for whose it is. Without a number of its own its externalId stays empty.
    [[nodiscard]] Outcome readPayout(const CsvRow &row, OutsidePayout &payout);
    /// A commission that another system computed, but for whose it is (ImportProfile::comparesCommissions).
    [[nodiscard]] Outcome readCommission(const CsvRow &row, ReportedCommission &reported);

    [[nodiscard]] const QString &error() const { return m_error; }

    /// A cell as a wizard shows it: @p text is the parsed value; @returns the sentence when it cannot be used, else empty.
    [[nodiscard]] QString preview(const CsvRow &row, Field field, QString &text);

    [[nodiscard]] std::string_view cell(const CsvRow &row, Field field) const;
    /// Where a field stands in a row; −1: nowhere.
    [[nodiscard]] int columnOf(Field field) const { return m_columns[size_t(field)]; }
    [[nodiscard]] bool has(Field field) const { return m_columns[size_t(field)] >= 0; }
    /// What rows say of an order beside its amounts.
    [[nodiscard]] CorrectedFacts correctedFacts() const;
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
        /// What the row says the sale came to, by the first of its columns.
        [[nodiscard]] const Amount &stated() const { return gross.isThere ? gross : net.isThere ? net : total; }
    };
    /// Cells of a line that tell its item, or several parted by ImportProfile::itemSeparator.
    struct ItemCells
    {
        std::string_view product, sku, category, quantity, price, total, discount;
    };
    struct SkippedWords
    {
        int column = -1;
        QStringList words;
    };

    RowMapper(const ImportProfile &profile, const ProgramInfo &program, DateFormat dates);

    [[nodiscard]] Result<> checkColumns() const;
    void takeLists();
    void takeCurrency(const QStringList &header, Currency programCurrency);
    void findSkippedRows(const QStringList &header);
    [[nodiscard]] bool leavesOut(const CsvRow &row) const;
    [[nodiscard]] bool takesBack(const CsvRow &row);
    [[nodiscard]] bool isTotal(const CsvRow &row) const;
    Outcome reject(QString reason);
    [[nodiscard]] Outcome beginRefund(const CsvRow &row, DraftBlock &block, ConversionDraft &draft);
    [[nodiscard]] Outcome finishReturn(DraftBlock &block, ConversionDraft &draft) const;
    [[nodiscard]] bool readMoment(const CsvRow &row, ConversionDraft &draft);
    [[nodiscard]] bool readDate(std::string_view text, const CsvRow &row, Field field, BusinessClock::Moment &moment);
    [[nodiscard]] bool placeInZone(const CsvRow &row, WrittenDate &date);
    [[nodiscard]] bool readPayoutStatus(const CsvRow &row, OutsidePayout &payout, bool &skip);
    [[nodiscard]] bool readPayoutDays(const CsvRow &row, OutsidePayout &payout);
    [[nodiscard]] bool readPeriodDay(const CsvRow &row, Field field, QDate &day);
    void readFlags(const CsvRow &row, ConversionDraft &draft);
    [[nodiscard]] bool takeId(std::string_view id, DraftBlock &block, ConversionDraft &draft);
    /// @p id with its letters composed (NFC); valid until the next call.
    [[nodiscard]] std::string_view composed(std::string_view id);
    [[nodiscard]] bool readStatus(const CsvRow &row, ConversionDraft &draft, bool &skip);
    [[nodiscard]] bool readKind(const CsvRow &row, ConversionDraft &draft);
    [[nodiscard]] bool readCurrency(const CsvRow &row, ConversionDraft &draft);
    [[nodiscard]] bool readAmounts(const CsvRow &row, const ConversionDraft &draft);
    [[nodiscard]] bool readAmount(const CsvRow &row, Field field, Currency currency, Amount &into);
    [[nodiscard]] bool readAmount(std::string_view text, Field field, Currency currency, Amount &into);
    [[nodiscard]] bool readItem(const CsvRow &row, DraftBlock &block, ConversionDraft &draft);
    [[nodiscard]] bool readItemList(const ItemCells &lists, DraftBlock &block, ConversionDraft &draft);
    [[nodiscard]] bool addItem(const ItemCells &cells, DraftBlock &block, ConversionDraft &draft);
    /// A whole number that is not negative, with or without grouping; blank is 0.
    [[nodiscard]] bool readCount(std::string_view text, qint64 &count);
    /// What the order comes to before anything was taken back. False: rejected.
    [[nodiscard]] bool settleGross(ConversionDraft &draft, std::span<const ItemDraft> items, qint64 refund);
    /// The part of a refund that is of goods.
    [[nodiscard]] qint64 goodsOf(qint64 refund, const ConversionDraft &draft) const;
    static void spreadOver(std::span<ItemDraft> items, const ConversionDraft &draft);
    /// Brings gross and a net column to terms. @returns false when they contradict each other.
    [[nodiscard]] bool agreeWithNet(ConversionDraft &draft, qint64 &refund) const;
    /// Two letters; empty where the country is not known: nothing else depends on it.
    [[nodiscard]] std::string_view countryOf(std::string_view text);
    void readCodes(const CsvRow &row, DraftBlock &block, ConversionDraft &draft);
    void splitProductList(DraftBlock &block, ConversionDraft &draft, std::string_view list);
    /// With all the values that extracted() parts.
    [[nodiscard]] std::string_view wholeCell(const CsvRow &row, Field field) const;
    /// The column holds more than the value: "key: value" (ImportProfile::extract), an address, a text around it.
    [[nodiscard]] bool hasSeveral(Field field) const { return m_within[size_t(field)]; }
    [[nodiscard]] std::string_view firstExtracted(const CsvRow &row, Field field) const;
    [[nodiscard]] std::vector<std::string_view> extracted(std::string_view text, Field field) const;

    ImportProfile m_profile;
    DateFormat m_dates;
    BusinessClock m_clock;
    ZoneClocks m_zones;
    bool m_hasZone = false; ///< dates are not simply the program's
    std::array<int, fieldCount> m_columns{};
    std::vector<int> m_otherDates; ///< columns of dates that stand in where the first is blank
    std::array<bool, fieldCount> m_within{};
    std::array<std::vector<std::string>, fieldCount> m_extract;
    std::array<std::vector<std::string>, fieldCount> m_query;
    std::array<std::pair<std::string, std::string>, fieldCount> m_between;
    std::vector<std::string> m_blankWords;
    std::vector<SkippedWords> m_skipped;
    bool m_leavesOut = false;
    bool m_refunds = false;
    bool m_flags = false; ///< columns of flags decide on the status too
    mutable std::string m_decoded; ///< of an address, the value that cell() returned last
    std::string m_id;     ///< an order id with its letters composed
    qsizetype m_columnCount = 0;
    Currency m_defaultCurrency;
    bool m_currencyGiven = false; ///< by the profile or a title
    QHash<QByteArray, Currency> m_currencies;
    QHash<QByteArray, QByteArray> m_countries; ///< as written → two letters, or empty
    QHash<QByteArray, int> m_statuses; ///< exact bytes → ConversionStatus, or −1: skipped; filled as they are met
    Amounts m_amounts;                 ///< of the order being read
    bool m_cancelled = false;
    bool m_whollyRefunded = false;
    bool m_pricesGiven = false;
    bool m_isReturn = false; ///< of ImportProfile::NegativeRows::Own
    QString m_error;
};

} // namespace laurel
