#pragma once

#include "commissions/commissionengine.h"
#include "importing/attribution.h"
#include "importing/refundbook.h"
#include "importing/rowmapper.h"

#include <span>

namespace laurel {

/// Everything that happens to a file before the database is touched: records are read, joined to orders, mapped, marked where
/// they may repeat one of the file, attributed, and given their commission. Runs on the reading thread.
///
/// Texts of customers and products that it hands out live as long as the feed.
class ConversionFeed
{
public:
    ConversionFeed(CsvReader reader, RowMapper mapper, Attribution attribution, const CommissionEngine &engine,
                   const ImportProfile &profile, RefundBook refunds, QHash<QString, QList<qint64>> affiliatesOfEmail);

    /// Fills @p block. @returns false when the file was at its end and the block stayed empty.
    [[nodiscard]] Result<bool> fill(DraftBlock &block);

    /// The numbers of all customers, in the order of their keys. What only reading needed is let go.
    [[nodiscard]] std::vector<quint32> finish();

    [[nodiscard]] qint64 size() const { return m_reader.size(); }
    [[nodiscard]] qint64 dataLines() const { return m_reader.dataLines(); }
    /// Of the whole file, once fill() has returned false.
    [[nodiscard]] QByteArray fingerprint() const { return m_reader.fingerprint(); }

private:
    /// The order whose lines are being read.
    struct Pending
    {
        bool isThere = false;
        RowMapper::Outcome outcome = RowMapper::Outcome::Mapped;
        ConversionDraft draft;
        std::string id;
        std::string firstRaw;
        OrderFacts facts;
        std::string raw;
        QString error;
    };
    struct ProductName
    {
        QString name;
        QString sku;
        quint32 number = 0;
    };

    void take(const CsvRow &row, DraftBlock &block);
    [[nodiscard]] bool continues(const CsvRow &row);
    /// A line whose order began before others came in between. False: it is none, or nothing is wrong with that.
    [[nodiscard]] bool isSplitOff();
    void finishPending(DraftBlock &block);
    void reject(DraftBlock &block, const QString &reason);
    void addRefund(DraftBlock &block, const ConversionDraft &draft);
    void identify(DraftBlock &block, ConversionDraft &draft);
    void attribute(DraftBlock &block, ConversionDraft &draft);
    void numberCustomers(DraftBlock &block);
    /// What an affiliate earns of a purchase of their own. @param buyers affiliates with the customer's address.
    void markOwnPurchase(DraftBlock &block, const ConversionDraft &draft, const QList<qint64> &buyers, std::span<CommissionRecord> earned) const;
    [[nodiscard]] quint32 customerOf(DraftBlock &block, std::string_view email);
    void numberProducts(DraftBlock &block, const ConversionDraft &draft);
    static void addRow(DraftBlock &block, const ConversionDraft &draft);
    [[nodiscard]] bool addCommissions(DraftBlock &block, ConversionDraft &draft);
    [[nodiscard]] std::string_view contentId(DraftBlock &block);

    CsvReader m_reader;
    RowMapper m_mapper;
    Attribution m_attribution;
    const CommissionEngine &m_engine;
    RefundBook m_refunds;
    QHash<QString, QList<qint64>> m_affiliatesOfEmail; ///< by emailKey()
    bool m_severalLines;
    bool m_byContent;

    CsvRow m_row;
    bool m_rowHeld = false; ///< m_row belongs to the next block
    bool m_atEnd = false;
    Pending m_pending;

    TextFilter m_ids;
    TextDictionary m_contents; ///< of rows without id
    std::vector<int> m_contentCounts; ///< by number of m_contents
    TextDictionary m_emails;  ///< as written
    TextDictionary m_emailKeys;
    std::vector<quint32> m_customerOfEmail; ///< number of m_emails → number of m_emailKeys
    QHash<quint32, QList<qint64>> m_affiliatesOfCustomer; ///< customers, by number from 1, who are affiliates
    std::vector<std::string_view> m_blockEmails; ///< of the block's drafts
    std::vector<TextDictionary::Entry> m_blockNumbers;
    TextDictionary m_products;              ///< name and SKU as written
    TextDictionary m_productKeys;
    std::vector<ProductName> m_productNames; ///< by number of m_products
    TextDictionary m_refundContents;
    std::vector<int> m_refundCounts; ///< by number of m_refundContents
    std::string m_joined;
    Conversion m_conversion; ///< what the engine is asked about; kept for its memory
    QList<Commission> m_rows;
};

/// Why a record whose id stood in line @p line of the same file already, with other values, is rejected.
[[nodiscard]] QString repeatedOrderText(std::string_view id, qint64 line);
/// What the commission engine needs to know of a draft.
void fillConversion(const ConversionDraft &draft, std::span<const ItemDraft> items, Conversion &conversion);

} // namespace laurel
