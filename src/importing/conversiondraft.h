#pragma once

#include "core/entities.h"
#include "importing/salecodes.h"
#include "importing/textdictionary.h"
#include "storage/importstorerows.h"

#include <span>
#include <vector>

namespace laurel {

/// One line of an order as read from a file; texts live in the block's arena.
struct ItemDraft
{
    std::string_view product;
    std::string_view sku;
    std::string_view category;
    qint64 quantity = 1;
    qint64 gross = 0;
    qint64 discount = 0;
    quint32 productNumber = 0; ///< of the file's products, from 1; given by the feed
};

/// A conversion as read from a file, small and without allocations of its own. Amounts are minor units of its currency.
struct ConversionDraft
{
    // First what the writing thread looks at in each: it comes from the other core's cache.
    std::string_view externalId;
    int occurrence = 1;
    quint32 commissionCount = 0;  ///< given by the feed
    quint32 firstItem = 0;        ///< in DraftBlock::items
    quint32 itemCount = 0;
    quint32 firstShare = 0;       ///< in DraftBlock::shares; given by the feed
    quint32 shareCount = 0;
    AttributionReason reason = AttributionReason::None; ///< given by the feed
    bool mayRepeat = false;       ///< its id may have stood in the file before: the writing thread looks it up; given by the feed
    bool isCorrection = false;    ///< of an order that is known already; it keeps its date
    bool keepsCodes = false;      ///< `codes` say more than `code`, for attributing it anew; given by the feed
    bool currencyGiven = true;    ///< by the file or its profile; otherwise it is the program's
    bool isRefund = false;        ///< takes `refunded` back from the order of this id (0: all of it); no conversion of its own
    bool isRefundOfTotal = false; ///< that amount is of goods, tax and shipping together
    qint64 line = 0;

    ConversionKind kind = ConversionKind::Sale;
    ConversionStatus status = ConversionStatus::Confirmed;
    qint64 occurredAt = 0; ///< UTC seconds
    qint64 day = 0;        ///< business day since 1970-01-01
    SaleCodes codes;
    std::string_view email; ///< the customer's
    std::string_view country; ///< of the order: two letters, or empty
    Currency currency;
    qint64 gross = 0;
    qint64 discount = 0;
    qint64 tax = 0;
    qint64 shipping = 0;
    qint64 refunded = 0;
    qint64 net = 0;

    // Given by the feed.
    qint64 affiliate = 0;
    std::string_view code;
    std::string_view raw; ///< the record, kept where the writing thread may refuse it
};

/// Calls @p take(column, text) for all that is kept of what the columns say about whose it is and whence, in the order of CodeColumn.
template <typename Take>
void forEachKeptCode(const ConversionDraft &draft, Take take)
{
    for (const auto &[column, text] : saleCodeColumns) {
        if (draft.keepsCodes && !(draft.codes.*text).empty())
            take(column, draft.codes.*text);
    }
    if (!draft.country.empty())
        take(CodeColumn::Country, draft.country);
}

/// Appends equal shares of those who touched a sale beside its owner, whose is the rest.
void addEqualShares(qint64 conversion, std::span<const qint64> others, std::vector<ShareRecord> &shares);

/// Something taken back from an order that stands elsewhere; texts live in the block's arena.
struct RefundDraft
{
    qint64 line = 0;
    std::string_view order;
    std::string_view content;
    int occurrence = 1;
    qint64 day = 0;
    Currency currency;
    qint64 amount = 0; ///< minor units; 0: all that is left
    bool isOfTotal = false; ///< of goods, tax and shipping together
};

struct RejectDraft
{
    qint64 line = 0;
    QString reason;
    QString raw;
};

/// Texts that are met for the first time in this block; their numbers follow those of the block before.
struct NewCustomer
{
    std::string_view emailKey;
    std::string_view email;
};
struct NewProduct
{
    std::string_view key;
    std::string_view name;
    std::string_view sku;
    std::string_view category;
};

/// A thousand conversions on their way from the reading thread to the writing one, and back with what was new.
struct DraftBlock
{
    static constexpr size_t capacity = 1024; // what a processor core keeps at hand

    ByteArena text;
    std::vector<ConversionDraft> drafts;
    std::vector<ItemDraft> items;
    std::vector<ShareRecord> shares; ///< of conversions that have no id yet
    /// What the drafts come to, one for one, with numbers of the file for customer and product (0: none). The writing thread
    /// leaves those that were new to the program, with their ids.
    std::vector<ConversionRecord> rows;
    std::vector<CommissionRecord> commissions; ///< in the order of the rows
    std::vector<NewCustomer> customers;
    std::vector<NewProduct> products;
    std::vector<RefundDraft> refunds;
    QList<RejectDraft> rejects;
    qint64 read = 0; ///< records: drafts, refunds, rejects and skipped ones
    qint64 skipped = 0;
    qint64 selfReferrals = 0; ///< drafts whose customer is the affiliate they belong to
    qint64 bytesRead = 0;

    void clear();
};

} // namespace laurel
