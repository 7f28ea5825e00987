#pragma once

#include "core/commissionplan.h"
#include "core/conversionkind.h"
#include "core/currency.h"
#include "core/id.h"
#include "core/money.h"
#include "core/rate.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace laurel {

/// Which attribution wins when a sale carries both a coupon and a link; by Shared all who touched it have an equal share, and it is
/// listed under the one whom CouponFirst would choose.
enum class AttributionRule { CouponFirst, LinkFirst, Shared };
/// Which of several clicks within the cookie window a sale goes by.
enum class ClickRule { LastClick, FirstClick };

/// The program itself: one row.
struct ProgramInfo
{
    QString name;
    Currency currency;
    QString timeZone = QStringLiteral("UTC"); ///< IANA name; business dates are computed in it
    QString objective;
    QString northStar = QStringLiteral("net"); ///< key of a Kpi
    int cookieDays = 30;
    AttributionRule attributionRule = AttributionRule::CouponFirst;
    ClickRule clickRule = ClickRule::LastClick;
    bool lifetimeCustomers = false; ///< what nothing else decides belongs to whoever brought the customer
    int holdDays = 30;
    Money payoutThreshold;
    int payoutDay = 15; ///< 1…28
    SelfReferralRule selfReferrals = SelfReferralRule::Hold;
    bool keepsZero = true; ///< commissions of nothing get a row that says why

    friend bool operator==(const ProgramInfo &, const ProgramInfo &) = default;
};

enum class AffiliateStatus { Applied, Active, Paused, Ended, Rejected };
enum class AffiliateKind { Content, Creator, Coupon, Cashback, Email, Comparison, Community, Other };

struct Tier
{
    TierId id;
    QString name;
    int position = 0; ///< sort order, lowest first
    QString description;

    friend bool operator==(const Tier &, const Tier &) = default;
};

struct Affiliate
{
    AffiliateId id;
    QString name;
    QString company;
    QString email;
    QString website;
    QString country; ///< ISO 3166 alpha-2 or empty
    AffiliateKind kind = AffiliateKind::Other;
    AffiliateStatus status = AffiliateStatus::Active;
    TierId tier;
    QDate joined;
    QString notes;
    QStringList tags;

    friend bool operator==(const Affiliate &, const Affiliate &) = default;
};

enum class CodeKind { Referral, Coupon, SubId, Email, NetworkId, Alias };

/// A code belongs to one affiliate during a half-open period; an invalid date means "without limit".
struct AffiliateCode
{
    AffiliateCodeId id;
    AffiliateId affiliate;
    CodeKind kind = CodeKind::Referral;
    QString code;
    QDate validFrom;
    QDate validTo;

    friend bool operator==(const AffiliateCode &, const AffiliateCode &) = default;
};

enum class EventKind { Note, Contact, Status, Message, Reward, Terms };

/// One entry of an affiliate's timeline.
struct AffiliateEvent
{
    AffiliateEventId id;
    AffiliateId affiliate;
    QDateTime at; ///< UTC
    EventKind kind = EventKind::Note;
    QString title;
    QString body;
};

enum class ConversionStatus { Pending = 1, Confirmed = 2, Cancelled = 3, Refunded = 4, PartlyRefunded = 5 };

/// Why a conversion belongs to whom, or to nobody. Stored as the number.
enum class AttributionReason {
    None = 0,        ///< the row carries no code at all
    Coupon = 1,
    ReferralCode = 2,
    SubId = 3,
    NetworkId = 4,
    Email = 5,
    Click = 6,
    ByHand = 7,
    Alias = 8,
    CustomerOf = 9, ///< nothing says whose, but an earlier sale to the same customer is theirs
    UnknownCode = 20, ///< a code, but nobody's
    CodeNotValidThen = 21, ///< somebody's code, but not on that day
    IgnoredCode = 22, ///< a code that is nobody's by decision
};

struct ConversionItem
{
    ProductId product;
    QString productName; ///< as in the file; resolved to product on writing
    QString sku;
    QString category;
    qint64 quantity = 1;
    Money gross;    ///< quantity × price, before discount
    Money discount; ///< positive
};

/// What of a conversion's commission goes to another affiliate than its owner.
struct ConversionShare
{
    AffiliateId affiliate;
    Rate share; ///< together at most 100 %
    bool isSelfReferral = false; ///< to an address of that affiliate's own

    friend bool operator==(const ConversionShare &, const ConversionShare &) = default;
};

/// A sale, lead or any counted action. Amounts are in the conversion's own currency.
struct Conversion
{
    ConversionId id;
    SourceId source;
    ImportBatchId batch;
    qint64 line = 0;
    QString externalId;
    int occurrence = 1;
    ConversionKind kind = ConversionKind::Sale;
    ConversionStatus status = ConversionStatus::Confirmed;
    QDateTime occurredAt; ///< UTC
    QDate day;            ///< business date in the program's time zone
    AffiliateId affiliate;
    AttributionReason reason = AttributionReason::None;
    QString code; ///< the code that decided, or the one nobody owns
    CustomerId customer;
    QString customerEmail;
    Money gross;    ///< item prices before discount, without tax and shipping
    Money discount; ///< positive
    Money tax;
    Money shipping;
    Money refunded; ///< positive, of gross − discount
    Money net;      ///< gross − discount − refunded; 0 when cancelled
    QString coupon; ///< as on the order, whoever it belongs to
    QString country; ///< ISO 3166 alpha-2, where it went; empty: not told
    bool isSelfReferral = false; ///< to an address of the owner's
    bool isFirstOfCustomer = false; ///< the customer's first sale
    QList<ConversionShare> shares; ///< of affiliates beside the owner
    QList<ConversionItem> items;
};

enum class CommissionStatus { Pending = 1, Approved = 2, InPayout = 3, Paid = 4, Rejected = 5, OnHold = 6, Reversed = 7 };

/// Where a commission comes from.
enum class CommissionEntryKind { Sale, Bonus, Adjustment, Clawback, Performance };

/// One commission row: an amount, and the terms that made it.
struct Commission
{
    CommissionId id;
    ConversionId conversion; ///< none: given by hand, or for what was reached in a period
    int sequence = 1; ///< several rows for one order when different rules win for its items
    AffiliateId affiliate;
    QDate day; ///< of the sale
    Money basis;
    CommissionRuleId rule;
    int ruleVersion = 0;
    std::optional<Rate> rate; ///< empty for a flat amount
    Money amount;
    Money cut; ///< by how much a cap made it less than basis and rate make
    CommissionStatus status = CommissionStatus::Pending;
    QDate holdUntil;
};

/// What a batch brought. A reassignment came from no file: it says anew whose known conversions are; a recompute, what they earn.
enum class ImportKind { Conversions = 1, Clicks = 2, Affiliates = 3, Payouts = 4, Rates = 5, Reassignment = 6, Recompute = 7 };

struct Source
{
    SourceId id;
    QString name;       ///< "Shopify", or what the user calls it
    QString profileKey; ///< the import profile used last
};

struct ImportCounts
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 skipped = 0; ///< by the profile's or the user's choice (test orders, total lines)

    [[nodiscard]] bool addsUp() const { return read == added + updated + unchanged + rejected + skipped; }
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

struct ImportBatch
{
    ImportBatchId id;
    SourceId source;
    QString sourceName;
    QString profileKey;
    ImportKind kind = ImportKind::Conversions;
    QString fileName; ///< without folder
    QByteArray fileFingerprint;
    qint64 fileSize = 0;
    QDateTime finishedAt; ///< UTC
    bool undone = false;
    ImportCounts counts; ///< in records: an order over three lines of the file counts one
    qint64 lines = 0;    ///< lines of data in the file
    qint64 openRejects = 0; ///< refused lines that were not tried again since
    QByteArray reading;  ///< how its lines were read, as JSON; empty in a list, or when that was not kept
    QDate firstDay;
    QDate lastDay;
};

struct ImportReject
{
    ImportRejectId id;
    ImportBatchId batch;
    qint64 line = 0;
    QString reason; ///< translated sentence
    QString raw;    ///< the line as it stood in the file
};

} // namespace laurel
