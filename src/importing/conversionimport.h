#pragma once

#include "commissions/commissionengine.h"
#include "importing/attribution.h"
#include "importing/conversionbooks.h"
#include "importing/rowmapper.h"
#include "importing/summarybuilder.h"
#include "storage/commissionreplacement.h"
#include "storage/earningquery.h"
#include "storage/importstore.h"
#include "storage/ownershipquery.h"
#include "storage/refundstore.h"
#include "storage/twinfinder.h"

#include <map>
#include <optional>
#include <span>

namespace laurel {

/// Writes blocks of conversions: new ones in bulk, known ones compared and, where they changed, updated with a revision.
/// Runs on the writing thread.
class ConversionImport
{
public:
    [[nodiscard]] static Result<ConversionImport> open(Database &database, ImportStore &store,
                                                       const CommissionEngine &engine, SummaryBuilder &summary,
                                                       const CorrectedFacts &corrected = {});

    /// New orders that another source seems to know count as skipped.
    void leaveOutDuplicates() { m_leavesOutDuplicates = true; }
    /// New sales that nothing says whose they are belong to whoever brought the customer.
    void followCustomers() { m_followsCustomers = true; }
    /// Says anew whose a conversion is, and computes what it earns. @returns false when nothing changed.
    [[nodiscard]] Result<bool> giveTo(qint64 conversion, const AttributionResult &owner);
    /// Where the rows of written blocks have to be entered, each once.
    [[nodiscard]] ConversionBooks openBooks() const { return ConversionBooks(m_customers.noFirstSales()); }
    /// Leaves in the block what became new rows.
    [[nodiscard]] Result<> write(DraftBlock &block);
    /// No conversion that was there before has a higher id.
    [[nodiscard]] qint64 lastKnown() const { return m_conversions.lastIdAtStart(); }
    /// After the last block: what was kept to be written in its own order.
    [[nodiscard]] Result<> finishRows() { return m_conversions.finish(); }
    /// Customers, products, whose first sale it was, daily sums. @param customersByKey as the feed numbers them.
    [[nodiscard]] Result<> finish(ConversionBooks &books, const std::vector<quint32> &customersByKey);

private:
    ConversionImport(ImportStore &store, ConversionStore conversions, CustomerStore customers, EarningReader earnings,
                     CommissionReplacement replacement, const CommissionEngine &engine, SummaryBuilder &summary, const CorrectedFacts &corrected);

    /// The source that may have told of a new row already; empty when none has.
    [[nodiscard]] Result<QString> twinOf(const ConversionRecord &row);
    /// Whether a new row is left out as a duplicate.
    [[nodiscard]] Result<bool> leaveOut(const ConversionRecord &row);
    void reviewTwin(const ConversionRecord &row, const QString &source);
    /// Tells of new rows who looks before importing, and of those that another source may have told already.
    [[nodiscard]] Result<> reviewNew(std::span<const ConversionRecord> rows);
    [[nodiscard]] Result<> takeRefunds(const DraftBlock &block);
    /// Takes what this file's refund rows say from orders that are there, of this file or an earlier one.
    [[nodiscard]] Result<> applyRefunds();
    /// Gives new sales to whoever brought the customer, before this file or earlier in it.
    [[nodiscard]] Result<> giveToThoseWhoBroughtThem();
    [[nodiscard]] Result<> giveFollowing(const CustomerSale &sale, qint64 affiliate);
    [[nodiscard]] Result<> applyRefund(qint64 conversion, const RefundTotal &total, qint64 line);
    [[nodiscard]] Result<> numberTexts(const DraftBlock &block);
    [[nodiscard]] Result<> findKnown(const DraftBlock &block);
    void itemsOf(const DraftBlock &block, const ConversionDraft &draft, qint64 conversion,
                 std::vector<ItemRecord> &items) const;
    /// Takes the block's new rows together; the known ones are compared.
    [[nodiscard]] Result<> sort(DraftBlock &block);
    /// Of a draft, with the id of its conversion.
    static void sharesOf(const DraftBlock &block, const ConversionDraft &draft, qint64 conversion, std::vector<ShareRecord> &shares);
    static void rejectCorrection(DraftBlock &block, const ConversionDraft &draft);
    void addNew(const DraftBlock &block, const ConversionDraft &draft, ConversionRecord &row,
                std::span<CommissionRecord> commissions);
    [[nodiscard]] Result<> compare(DraftBlock &block, const ConversionDraft &draft, ConversionRecord after);
    /// What a correction does not tell stays as it is known.
    void keepFacts(const StoredConversion &before, ConversionRecord &after, std::vector<ItemRecord> &items) const;
    /// The file says again what a correction replaced: the correction stands, and so does what refund rows took back since.
    [[nodiscard]] Result<bool> isCorrectedSince(ConversionRecord after, const std::vector<ItemRecord> &items);
    /// To whom a sale belongs was settled when it came in: only another code in the file, or an owner where there was none,
    /// changes it. What was decided by hand stays, and so does what the file now leaves empty.
    static void keepOwner(const StoredConversion &before, ConversionRecord &after);
    /// Brings what the file says to the currency of the conversion that is there, where the file names none, and to its owner.
    /// @returns its items; nothing when the amounts cannot be of that currency.
    /// Of a correction, what it does not tell stays.
    [[nodiscard]] std::optional<std::vector<ItemRecord>> alike(const StoredConversion &before, const DraftBlock &block,
                                                               const ConversionDraft &draft, ConversionRecord &after) const;
    /// What hangs on a conversion, as the file says it.
    struct Parts
    {
        std::vector<ItemRecord> items;
        std::vector<StoredCode> codes;
        std::vector<ShareRecord> shares;
    };
    [[nodiscard]] static bool isUnchanged(const StoredConversion &before, const ConversionRecord &after, const Parts &parts);
    /// Who shares a known sale was settled as its owner was: only other codes in the file change it.
    [[nodiscard]] Parts partsOf(const StoredConversion &before, const ConversionRecord &after, const DraftBlock &block,
                                const ConversionDraft &draft, std::vector<ItemRecord> items) const;
    /// What the columns of a draft say about whose it is, as far as it is kept; what is kept already where they say nothing.
    [[nodiscard]] std::vector<StoredCode> codesOf(const ConversionDraft &draft, const StoredConversion &before) const;
    /// Records whose id may have stood in the file before, once all others of the block are in: repetitions are counted or
    /// rejected.
    [[nodiscard]] Result<> settleRepeats(DraftBlock &block);
    [[nodiscard]] Result<> settleRepeat(DraftBlock &block, const ConversionDraft &draft, ConversionRecord row,
                                        std::span<CommissionRecord> commissions);
    /// Where in this file a conversion stood already; 0: nowhere.
    [[nodiscard]] qint64 lineInFile(const ConversionRecord &stored) const;
    struct Update
    {
        const StoredConversion &before;
        const ConversionRecord &after;
        const std::vector<ItemRecord> &items;
        const std::vector<StoredCode> &codes;
        const std::vector<ShareRecord> &shares;
        bool isCorrection = false;
    };
    [[nodiscard]] Result<> update(const Update &update);
    /// Where what a sale earns depends on others, the settlement after the import computes it.
    [[nodiscard]] Result<> updateCommissions(const StoredConversion &before, const ConversionRecord &after);
    /// What a conversion earns as it stands in the file now.
    [[nodiscard]] Result<std::vector<CommissionRecord>> earnedBy(const ConversionRecord &sale);

    ImportStore &m_store;
    ConversionStore m_conversions;
    CustomerStore m_customers;
    EarningReader m_earnings;
    CommissionReplacement m_replacement;
    const CommissionEngine &m_engine;
    SummaryBuilder &m_summary;
    CorrectedFacts m_corrected;

    std::vector<qint64> m_customerIds{0}; ///< by number in the file; 0 is nobody
    std::vector<qint64> m_productIds{0};
    std::vector<KeyProbe> m_probes;
    std::vector<qint64> m_known; ///< by draft of the block: its conversion, or 0
    std::vector<quint32> m_lineOfKnown; ///< by id of a conversion that was there before: where it stands in the file, or 0
    struct Repeat
    {
        quint32 draft;
        ConversionRecord row;
        std::vector<CommissionRecord> commissions;
    };
    std::vector<Repeat> m_repeats; ///< of the block
    std::vector<ItemRecord> m_newItems;
    std::vector<CodeRecord> m_newCodes;
    std::vector<ShareRecord> m_newShares;
    RefundStore m_refunds;
    std::optional<TwinFinder> m_twins; ///< once somebody asked
    bool m_leavesOutDuplicates = false;
    bool m_followsCustomers = false;
    std::vector<CustomerSale> m_ownerless; ///< new sales that nothing says whose they are, of known customers
    std::map<QByteArray, qint64> m_refundedOrders; ///< by refund rows of this file that were not known; the line of the last
};

} // namespace laurel
