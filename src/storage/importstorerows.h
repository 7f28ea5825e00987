#pragma once

#include "core/entities.h"
#include "storage/commissionid.h"
#include "storage/conversionimage.h"
#include "storage/conversionkeys.h"
#include "storage/database.h"
#include "storage/importstorebulk.h"
#include "storage/importstorequery.h"

#include <QHash>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace laurel {

/// A row of `conversion` on its way into the file. 0 stands for NULL in affiliate, customer and product.
struct ConversionRecord
{
    qint64 id = 0;
    qint64 source = 0;
    qint64 batch = 0;
    qint64 line = 0;
    std::string_view externalId;
    int occurrence = 1;
    int kind = 1;
    int status = 2;
    qint64 occurredAt = 0;
    qint64 day = 0;
    qint64 affiliate = 0;
    int reason = 0;
    std::string_view code;
    qint64 customer = 0;
    qint64 product = 0;
    qint64 quantity = 1;
    Currency currency;
    qint64 gross = 0;
    qint64 discount = 0;
    qint64 tax = 0;
    qint64 shipping = 0;
    qint64 refunded = 0;
    qint64 net = 0;

    /// Counts in the sales columns of stat_day.
    [[nodiscard]] bool isLiveSale() const { return kind == 1 && status != 3; }
};

/// The columns of a file that may say whose a conversion is, and the country of the order. Stored as the number.
enum class CodeColumn { Coupon = 1, ReferralCode = 2, SubId = 3, NetworkId = 4, PartnerEmail = 5, Click = 6, Country = 7 };

/// A row of `conversion_code`.
struct CodeRecord
{
    qint64 conversion = 0;
    CodeColumn column = CodeColumn::ReferralCode;
    std::string_view code;
};

/// The same of a conversion that is known, with a text of its own.
struct StoredCode
{
    CodeColumn column = CodeColumn::ReferralCode;
    std::string code;

    friend bool operator==(const StoredCode &, const StoredCode &) = default;
};

/// A row of `conversion_share`.
struct ShareRecord
{
    qint64 conversion = 0;
    qint64 affiliate = 0;
    qint64 ppm = 0;

    friend bool operator==(const ShareRecord &, const ShareRecord &) = default;
};

struct ItemRecord
{
    qint64 conversion = 0;
    int position = 1;
    qint64 product = 0;
    qint64 quantity = 1;
    qint64 gross = 0;
    qint64 discount = 0;

    friend bool operator==(const ItemRecord &, const ItemRecord &) = default;
};

/// A row of `commission`.
struct CommissionRecord
{
    static constexpr int maxSequence = int(commissionIdsPerConversion) - 1;

    qint64 conversion = 0;
    int sequence = 1; ///< 1 to maxSequence; rows that replace others count on from these
    qint64 affiliate = 0;
    qint64 day = 0;
    Currency currency;
    qint64 basis = 0;
    qint64 rule = 0;
    int ruleVersion = 0;
    qint64 ratePpm = -1; ///< −1: NULL, a flat amount
    qint64 amount = 0;
    qint64 cut = 0;
    int status = 1;
    qint64 holdUntil = 0;

    [[nodiscard]] qint64 id() const { return commissionIdOf(conversion, sequence); }
    /// In a payout or paid: never touched again.
    [[nodiscard]] bool isLocked() const { return status == 3 || status == 4; }
    /// Neither rejected nor reversed: counts in stat_day.
    [[nodiscard]] bool counts() const { return status != 5 && status != 7; }
    /// The same terms and amount; whether it was approved or held meanwhile does not matter.
    [[nodiscard]] bool sameTerms(const CommissionRecord &other) const;
};

/// What makes rows change, and when.
struct ChangedBy
{
    qint64 batch = 0;
    qint64 at = 0; ///< UTC seconds
    qint64 lastKnown = std::numeric_limits<qint64>::max(); ///< conversions above it came with it

    [[nodiscard]] bool isNew(qint64 conversion) const { return conversion > lastKnown; }
};

/// A conversion with all that hangs on it. The texts of `row` stand beside it, where they live as long as it does; the views
/// in it are empty.
struct StoredConversion
{
    ConversionRecord row;
    std::vector<ItemRecord> items;
    std::vector<CommissionRecord> commissions;
    std::vector<StoredCode> codes; ///< in the order of CodeColumn
    std::vector<ShareRecord> shares; ///< by affiliate
    std::string externalId;
    std::string code;
};

/// Where an external id was found: 0 when it is new to its source.
struct KeyProbe
{
    std::string_view externalId;
    int occurrence = 1;
    qint64 conversion = 0;
};

/// Reads and writes conversions with their keys, items and commissions. Foreign keys are the caller's proof: it hands in ids
/// that it has looked up or written in the same transaction.
class ConversionStore
{
public:
    [[nodiscard]] static Result<ConversionStore> open(Database &database);

    enum class Among { KnownBefore, All }; ///< without what was inserted since it was opened, or with it

    [[nodiscard]] qint64 takeConversionId() { return ++m_lastConversion; }
    /// No conversion that was there before has a higher id.
    [[nodiscard]] qint64 lastIdAtStart() const { return m_lastAtStart; }

    /// New conversions of one source and batch with ascending ids, none of which has the key of another.
    [[nodiscard]] Result<> insert(std::span<const ConversionRecord> rows, std::span<const ItemRecord> items,
                                  std::span<const CommissionRecord> commissions, std::span<const CodeRecord> codes,
                                  std::span<const ShareRecord> shares);
    /// @param probes sorted by (external id, occurrence), so that neighbouring pages are read once.
    [[nodiscard]] Result<> find(qint64 source, std::span<KeyProbe> probes, Among among);
    [[nodiscard]] Result<StoredConversion> load(qint64 id);
    /// Replaces all columns but id and identity, the items, the codes and the shares.
    [[nodiscard]] Result<> update(const ConversionRecord &row, std::span<const ItemRecord> items, std::span<const StoredCode> codes,
                                  std::span<const ShareRecord> shares);
    /// How a conversion stood before @p batch changed it first.
    [[nodiscard]] Result<StoredConversion> loadReplaced(qint64 id, qint64 batch);
    /// How a conversion stood before it was corrected last; nothing when it never was.
    [[nodiscard]] Result<std::optional<StoredConversion>> loadCorrected(qint64 id);
    /// Keeps @p before as a revision replaced by @p batch.
    [[nodiscard]] Result<> keepRevision(const StoredConversion &before, qint64 batch, qint64 now, bool isCorrection);
    /// After the last insert(): writes what was kept to be written together.
    [[nodiscard]] Result<> finish();

private:
    explicit ConversionStore(Database &database) : m_database(&database) {}
    [[nodiscard]] Result<> prepare();
    /// What changes a conversion that is there.
    struct Changes
    {
        explicit Changes(sqlite3 *handle);

        StoreQuery update;
        StoreQuery removeItems;
        StoreQuery removeCodes;
        StoreQuery removeShares;
        StoreQuery keepRevision;
        StoreQuery loadReplaced;
        StoreQuery loadCorrected;
    };
    /// @param query one of the two above, with what it needs beside ?1, the conversion.
    [[nodiscard]] static Result<std::optional<StoredConversion>> loadRevision(qint64 id, StoreQuery &query);

    enum Into { Keys, Items, Codes, Shares };
    struct DayConversion
    {
        qint32 day;
        quint32 conversion; ///< after m_lastAtStart
        auto operator<=>(const DayConversion &) const = default;
    };
    [[nodiscard]] Result<> writeOfAffiliates();

    Database *m_database;
    std::vector<BulkStatement> m_inserts; ///< by Into
    std::optional<ConversionImage> m_new; ///< conversions and commissions that are not written yet
    std::optional<StoreQuery> m_find;
    std::optional<StoreQuery> m_load;
    std::optional<StoreQuery> m_loadItems;
    std::optional<StoreQuery> m_loadCommissions;
    std::optional<StoreQuery> m_loadCodes;
    std::optional<StoreQuery> m_loadShares;
    std::optional<Changes> m_changes;
    bool m_anyShares = false; ///< of any conversion: most programs have none, and need not ask
    QHash<qint64, std::vector<DayConversion>> m_ofAffiliates; ///< not written yet
    qint64 m_unwritten = 0;                                   ///< rows in m_ofAffiliates
    ConversionKeys m_keys;                                    ///< not written yet
    qint64 m_source = 0;                                      ///< whose they are
    qint64 m_lastConversion = 0;
    qint64 m_lastAtStart = 0;
};

/// The columns of `commission` that commissionRecordOf() reads, from the first column on.
inline constexpr const char *commissionColumns = "conversion_id, sequence, affiliate_id, day, currency, basis, rule_id, rule_version, "
                                                 "rate_ppm, amount, cut, status, hold_until";
[[nodiscard]] CommissionRecord commissionRecordOf(const StoreQuery &query);

/// Reads the columns of `conversion` in the table's order; items and commissions are left empty.
constexpr int conversionColumnCount = 23;
[[nodiscard]] StoredConversion storedConversionOf(const StoreQuery &query);

} // namespace laurel
