#pragma once

#include "core/entities.h"
#include "core/money.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <optional>

namespace laurel {

/// What a column of a file can mean.
enum class Field {
    OrderId, Date, Time, Status, Kind, Currency, Gross, Net, Total, Discount, Tax, Shipping, Refunded, Coupon, ReferralCode, SubId,
    NetworkId, CustomerEmail, Product, Sku, Quantity, ItemPrice, ItemDiscount, CancelledAt, TestFlag,
    Clicks, Impressions,
    AffiliateName, AffiliateEmail, AffiliateCompany, AffiliateWebsite, AffiliateCountry, AffiliateKind, AffiliateStatus, AffiliateTier,
    AffiliateJoined, AffiliateCode, AffiliateCoupon, AffiliateTags
};
inline constexpr int fieldCount = int(Field::AffiliateTags) + 1;
[[nodiscard]] inline size_t qHash(Field field, size_t seed = 0) noexcept { return ::qHash(int(field), seed); }

/// How one system writes its export, as data (resources/profiles/*.json, or saved by the user).
struct ImportProfile
{
    enum class Identity { OrderId, RowContent }; ///< RowContent: rows have no id; equal rows are counted as occurrences

    QString key;  ///< "shopify-orders"
    QString name; ///< "Shopify orders"
    ImportKind kind = ImportKind::Conversions;
    Identity identity = Identity::OrderId;
    bool severalLinesPerOrder = false; ///< following lines of the same id are further items
    QStringList signature;             ///< columns that must all be there for the profile to be recognised
    QHash<Field, QString> columns;     ///< field → column title in the file (compared trimmed, case-blind)
    QHash<Field, QStringList> otherTitles; ///< further titles of a field; the first that the file has becomes its column
    QString dateFormat;                ///< QDateTime format, "iso" or "auto"
    NumberFormat numbers;
    bool autoNumbers = false;          ///< the number format is told from the file
    bool grossAfterDiscount = false;   ///< the Gross column has the discount taken off already (Shopify's Subtotal)
    bool productList = false;          ///< the Product column lists several: "2× Hoodie, 1× Beanie"
    /// Columns that hold several values as "key: value" parted by line ends, "|" or ";": the keys to look for, best first.
    QHash<Field, QStringList> extract;
    Currency currency;                 ///< when the file has no currency column; invalid: the program's
    QHash<QString, ConversionStatus> statuses; ///< lower-case text → status
    ConversionKind conversionKind = ConversionKind::Sale; ///< when there is no Kind column
    QStringList skipStatuses;          ///< rows of these are skipped by choice (checkout-draft, trash)
    bool builtIn = false;
    QString sourceName;                ///< "Shopify"

    [[nodiscard]] static Result<ImportProfile> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const ImportProfile &, const ImportProfile &) = default;
};

/// The form in which column titles are compared: trimmed and case-folded.
[[nodiscard]] QString titleKey(QStringView title);

[[nodiscard]] QString fieldKey(Field field);  ///< "order_id"
[[nodiscard]] QString fieldName(Field field); ///< translated
[[nodiscard]] std::optional<Field> fieldFromKey(const QString &key);
/// The fields that make sense for a kind of file, in the order a mapping page lists them; required ones first.
[[nodiscard]] QList<Field> fieldsFor(ImportKind kind);
[[nodiscard]] bool isRequired(Field field, ImportKind kind);

} // namespace laurel
