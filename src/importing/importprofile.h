#pragma once

#include "core/entities.h"
#include "core/money.h"
#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QStringList>
#include <optional>

namespace laurel {

/// What a column of a file can mean.
enum class Field {
    OrderId, Date, Time, Status, Kind, Currency, Gross, Net, Total, Discount, Tax, Shipping, Refunded, Coupon, ReferralCode, SubId,
    NetworkId, PartnerEmail, CustomerEmail, Country, Product, Sku, Category, Quantity, ItemPrice, ItemTotal, ItemDiscount, CancelledAt, TimeZone,
    RefundOf, RefundedFlag, Dispute, DisputeWon, TestFlag,
    Clicks, Impressions, ClickId,
    Commission, OrderReference, // read where commissions are compared, never imported
    PayoutId, PayoutAmount, PayoutMethod, PeriodStart, PeriodEnd,
    AffiliateName, AffiliateFirstName, AffiliateLastName, AffiliateEmail, AffiliateCompany, AffiliateWebsite, AffiliateCountry,
    AffiliateKind, AffiliateStatus, AffiliateTier, AffiliateJoined, AffiliateCode, AffiliateNetworkId, AffiliateCoupon, AffiliateTags
};
inline constexpr int fieldCount = int(Field::AffiliateTags) + 1;
[[nodiscard]] inline size_t qHash(Field field, size_t seed = 0) noexcept { return ::qHash(int(field), seed); }

/// How one system writes its export, as data (resources/profiles/*.json, or saved by the user).
struct ImportProfile
{
    enum class Identity { OrderId, RowContent }; ///< RowContent: rows have no id; equal rows are counted as occurrences
    enum class Rows {
        Orders,
        Refunds,    ///< each takes something back from the order it names
        Corrections ///< each says what a known order comes to now; its date is that of the correction
    };
    /// What a row means whose amount is negative.
    enum class NegativeRows {
        Refuse, ///< nothing that can be used
        Refund, ///< it takes back part of the order whose number it carries
        Own     ///< a return that names no order: it stays a row of its own and counts against the sales of its day
    };

    QString key;  ///< "shopify-orders"
    QString name; ///< "Shopify orders"
    ImportKind kind = ImportKind::Conversions;
    Identity identity = Identity::OrderId;
    bool severalLinesPerOrder = false; ///< following lines of the same id are further items
    bool noOtherColumns = false;       ///< recognised only in a file that has no column beside the profile's: its titles are common
    QStringList signature;             ///< columns that must all be there for the profile to be recognised
    QHash<Field, QString> columns;     ///< field → column title in the file (compared trimmed, case-blind)
    QHash<Field, QStringList> otherTitles; ///< further titles of a field; the first that the file has becomes its column
    QString dateFormat;                ///< QDateTime format, "iso" or "auto"
    NumberFormat numbers;
    bool autoNumbers = false;          ///< the number format is told from the file
    bool grossAfterDiscount = false;   ///< the Gross column has the discount taken off already (Shopify's Subtotal)
    bool productList = false;          ///< the Product column lists several: "2× Hoodie, 1× Beanie"
    bool minorUnits = false;           ///< amounts are whole cents: 1999 is 19.99
    QChar itemSeparator;               ///< product, SKU, quantity and price list several items parted by it; null: one each
    NegativeRows negativeRows = NegativeRows::Refuse;
    Rows rows = Rows::Orders;
    /// Amounts are commissions that another system computed. Laurel computes its own, so they are not read.
    bool amountsAreCommissions = false;
    /// The file is read for its commissions, to be compared with Laurel's (Reconciliation); nothing of it is imported.
    bool comparesCommissions = false;
    /// Columns that hold several values as "key: value" parted by line ends, "|" or ";": the keys to look for, best first.
    QHash<Field, QStringList> extract;
    QHash<Field, QStringList> query;   ///< columns of addresses: the parameters that hold the value, best first
    QHash<Field, QStringList> between; ///< what stands before and after the value in a cell: "Anna Berg (#12)" by "(#" and ")"
    QStringList blankWords;            ///< cells that mean nothing: "<none>"
    QStringList totalRows;             ///< words that mark a line of totals, which is skipped by choice
    QHash<QString, QStringList> skipRows; ///< column title → words in it whose rows are skipped by choice
    bool skipWithoutCode = false;      ///< rows without any code are skipped by choice: other visitors of the shop
    bool rowIsClick = false;           ///< one row a click; there is no column that counts them
    QByteArray timeZone;               ///< of dates without one, "UTC"; empty: the program's
    QDate day;                         ///< of all rows, when the file has no column of dates
    Currency currency;                 ///< when the file has no currency column; invalid: the program's
    QHash<QString, ConversionStatus> statuses; ///< lower-case text → status
    QHash<QString, ConversionKind> kinds;      ///< lower-case text → kind, before the words that are known anyway
    ConversionKind conversionKind = ConversionKind::Sale; ///< when there is no Kind column
    std::optional<ConversionKind> zeroAmount;  ///< the kind of a row whose amount is 0
    QStringList skipStatuses;          ///< rows of these are skipped by choice (checkout-draft, trash)
    bool builtIn = false;
    bool verified = true; ///< made from a file that its system wrote, not from documentation alone
    QString sourceName;                ///< "Shopify"

    [[nodiscard]] static Result<ImportProfile> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const ImportProfile &, const ImportProfile &) = default;
};

/// The profile's name as lists show it, with a word when it is not verified.
[[nodiscard]] QString displayName(const ImportProfile &profile);

/// Whether amounts may be written so: a sign, a letter or the same mark twice would make amounts of what are none.
[[nodiscard]] bool canPartDigits(const NumberFormat &format);

/// The form in which column titles are compared: trimmed and case-folded.
[[nodiscard]] QString titleKey(QStringView title);
/// The currency that a title names in brackets: "Price ($)", "Betrag [EUR]". A mark that several share, such as "$", is taken
/// for @p likely when that is one of them. Invalid when there is none.
[[nodiscard]] Currency currencyOfTitle(QStringView title, Currency likely);
/// The title without such a mark, as a key.
[[nodiscard]] QString titleKeyWithoutCurrency(QStringView title);

[[nodiscard]] QString fieldKey(Field field);  ///< "order_id"
[[nodiscard]] QString fieldName(Field field); ///< translated
[[nodiscard]] std::optional<Field> fieldFromKey(const QString &key);
/// The fields that make sense for a kind of file, in the order a mapping page lists them; required ones first.
[[nodiscard]] QList<Field> fieldsFor(ImportKind kind);
[[nodiscard]] bool isRequired(Field field, ImportKind kind);
/// The fields that make sense where commissions are compared, required ones first.
[[nodiscard]] QList<Field> comparedFields();
/// The fields without which rows of @p profile cannot be read and for which it has no column.
[[nodiscard]] QList<Field> missingFields(const ImportProfile &profile);

} // namespace laurel
