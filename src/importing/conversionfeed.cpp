#include "importing/conversionfeed.h"

#include "commissions/correction.h"
#include "core/daterange.h"
#include "core/textfold.h"
#include "core/textsort.h"
#include "importing/celltext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>
#include <numeric>

namespace laurel {

namespace {

constexpr size_t keptOfRaw = 64 * 1024;
constexpr size_t longestAddress = 1000; // bytes; no real one is half as long
constexpr size_t longestCode = 1000; // bytes of a code that is nobody's; an affiliate's is shorter

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConversionFeed)
};

/// The first bytes of @p text, no letter of it cut in two.
std::string_view beginning(std::string_view text, size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (quint8(text[bytes]) & 0xC0) == 0x80)
        --bytes;
    return text.substr(0, bytes);
}

/// What a row without a number is known by.
std::string_view rowId(std::string_view content, DraftBlock &block)
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(content.data(), qsizetype(content.size())), QCryptographicHash::Blake2b_256);
    const QByteArray id = "row-" + hash.left(16).toHex();
    return block.text.copy({id.constData(), size_t(id.size())});
}

/// Whether columns say more than the code that decided.
bool sayMore(const SaleCodes &codes, std::string_view decided)
{
    const auto isFilled = [&codes](const SaleCodeColumn &column) { return !(codes.*column.text).empty(); };
    const auto isOther = [&](const SaleCodeColumn &column) { return isFilled(column) && codes.*column.text != decided; };
    return std::ranges::count_if(saleCodeColumns, isFilled) > 1 || std::ranges::any_of(saleCodeColumns, isOther);
}

/// An address that is its own key: what emailKey() would return unchanged. Most are.
bool isPlainEmail(std::string_view email)
{
    const size_t at = email.find('@');
    if (at == 0 || at == std::string_view::npos)
        return false;
    const std::string_view local = email.substr(0, at);
    const std::string_view domain = email.substr(at + 1);
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-'; };
    return std::all_of(local.begin(), local.end(), [&](char c) { return plain(c) || c == '_'; })
        && std::all_of(domain.begin(), domain.end(), plain) && domain.find('.') != std::string_view::npos
        && domain.front() != '.' && domain.back() != '.' && domain.find("..") == std::string_view::npos
        && domain != "gmail.com" && domain != "googlemail.com";
}

} // namespace

ConversionFeed::ConversionFeed(CsvReader reader, RowMapper mapper, Attribution attribution, const CommissionEngine &engine,
                               const ImportProfile &profile, RefundBook refunds, QHash<QString, QList<qint64>> affiliatesOfEmail)
    : m_reader(std::move(reader))
    , m_mapper(std::move(mapper))
    , m_attribution(std::move(attribution))
    , m_engine(engine)
    , m_refunds(std::move(refunds))
    , m_affiliatesOfEmail(std::move(affiliatesOfEmail))
    , m_severalLines(profile.severalLinesPerOrder)
    , m_byContent(profile.identity == ImportProfile::Identity::RowContent)
{}

Result<bool> ConversionFeed::fill(DraftBlock &block)
{
    block.clear();
    while (block.read < qint64(DraftBlock::capacity)) {
        if (!m_rowHeld) {
            const Result<bool> any = m_atEnd ? Result<bool>(false) : m_reader.next(m_row);
            if (!any)
                return fail(any);
            if (!*any) {
                m_atEnd = true;
                finishPending(block);
                break;
            }
        }
        m_rowHeld = false;
        if (m_pending.isThere && !continues(m_row)) {
            finishPending(block);
            if (block.read >= qint64(DraftBlock::capacity)) {
                m_rowHeld = true;
                break;
            }
        }
        take(m_row, block);
    }
    numberCustomers(block);
    block.bytesRead = m_reader.bytesRead();
    return block.read > 0 || !m_atEnd;
}

bool ConversionFeed::continues(const CsvRow &row)
{
    if (!m_severalLines || m_pending.draft.isRefund || m_mapper.isRefund(row))
        return false;
    const std::string_view id = m_mapper.orderId(row);
    // The first line again, or one with other facts of the order, is no further item but the order a second time.
    return !id.empty() && id == m_pending.id && row.raw != m_pending.firstRaw
        && m_mapper.orderFacts(row).fits(m_pending.facts);
}

bool ConversionFeed::isSplitOff()
{
    static_assert(OrderFacts::fields.front() == Field::Date);
    return m_severalLines && m_pending.facts.cells.front().empty() && m_ids.mayRepeat(m_pending.id);
}

void ConversionFeed::take(const CsvRow &row, DraftBlock &block)
{
    if (!m_pending.isThere) {
        m_pending.isThere = true;
        if (!m_byContent)
            m_ids.expect(m_mapper.orderId(row));
        m_pending.raw.assign(row.raw.substr(0, keptOfRaw));
        m_pending.outcome = m_mapper.begin(row, block, m_pending.draft);
        if (m_pending.outcome == RowMapper::Outcome::Rejected)
            m_pending.error = m_mapper.error();
        if (m_severalLines) {
            m_pending.id.assign(m_mapper.orderId(row));
            m_pending.firstRaw.assign(row.raw);
            m_pending.facts = m_mapper.orderFacts(row);
            return;
        }
        finishPending(block);
        return;
    }
    if (m_pending.raw.size() < keptOfRaw)
        m_pending.raw.append("\n").append(row.raw.substr(0, keptOfRaw));
    if (m_pending.outcome != RowMapper::Outcome::Mapped)
        return;
    m_pending.outcome = m_mapper.addLine(row, block, m_pending.draft);
    if (m_pending.outcome == RowMapper::Outcome::Rejected)
        m_pending.error = m_mapper.error();
}

void ConversionFeed::finishPending(DraftBlock &block)
{
    if (!std::exchange(m_pending.isThere, false))
        return;
    ++block.read;
    ConversionDraft &draft = m_pending.draft;
    if (m_pending.outcome == RowMapper::Outcome::Mapped) {
        m_pending.outcome = m_mapper.finish(block, draft);
        if (m_pending.outcome == RowMapper::Outcome::Rejected)
            m_pending.error = m_mapper.error();
    }
    if (m_pending.outcome == RowMapper::Outcome::Skipped) {
        block.items.resize(draft.firstItem);
        ++block.skipped;
        return;
    }
    if (m_pending.outcome == RowMapper::Outcome::Rejected) {
        if (isSplitOff()) {
            m_pending.error = Text::tr("The line belongs to the order %1, but lines of other orders stand in between. Sort the file by order "
                                       "number and import it again.")
                                  .arg(QString::fromStdString(m_pending.id));
        }
        reject(block, m_pending.error);
        return;
    }
    if (draft.isRefund) {
        addRefund(block, draft);
        return;
    }
    if (!draft.isCorrection) // which says what the order comes to after everything that was taken back
        m_refunds.apply(draft);
    identify(block, draft);
    attribute(block, draft);
    numberProducts(block, draft);
    if (!addCommissions(block, draft))
        return;
    block.drafts.push_back(draft);
    addRow(block, draft);
}

void ConversionFeed::addRefund(DraftBlock &block, const ConversionDraft &draft)
{
    const std::string_view content = rowId(m_pending.raw, block);
    const auto [number, isNew] = m_refundContents.numberOf(content);
    if (isNew)
        m_refundCounts.push_back(0);
    block.refunds.push_back({draft.line, draft.externalId, content, ++m_refundCounts[number], draft.day, draft.currency, draft.refunded,
                             draft.isRefundOfTotal});
}

void ConversionFeed::addRow(DraftBlock &block, const ConversionDraft &draft)
{
    ConversionRecord &row = block.rows.emplace_back();
    row.line = draft.line;
    row.externalId = draft.externalId;
    row.occurrence = draft.occurrence;
    row.kind = int(draft.kind);
    row.status = int(draft.status);
    row.occurredAt = draft.occurredAt;
    row.day = draft.day;
    row.affiliate = draft.affiliate;
    row.reason = int(draft.reason);
    row.code = draft.code;
    const auto items = std::span(block.items).subspan(draft.firstItem, draft.itemCount);
    if (!items.empty())
        row.quantity = std::accumulate(items.begin(), items.end(), qint64(0),
                                       [](qint64 sum, const ItemDraft &item) { return sum + item.quantity; });
    if (items.size() == 1)
        row.product = items.front().productNumber;
    row.currency = draft.currency;
    row.gross = draft.gross;
    row.discount = draft.discount;
    row.tax = draft.tax;
    row.shipping = draft.shipping;
    row.refunded = draft.refunded;
    row.net = draft.net;
}

void ConversionFeed::reject(DraftBlock &block, const QString &reason)
{
    block.items.resize(m_pending.draft.firstItem);
    block.rejects.append({m_pending.draft.line, reason, textOf(m_pending.raw)});
}

/// Rows without an id are known by their content; the same content again is a further occurrence.
std::string_view ConversionFeed::contentId(DraftBlock &block)
{
    m_joined.clear();
    for (const std::string_view field : m_row.fields)
        m_joined.append(field).push_back('\x1F');
    return rowId(m_joined, block);
}

void ConversionFeed::identify(DraftBlock &block, ConversionDraft &draft)
{
    if (!m_byContent) {
        draft.mayRepeat = m_ids.mayRepeat(draft.externalId);
        if (draft.mayRepeat || draft.isCorrection || !draft.currencyGiven)
            draft.raw = block.text.copy(m_pending.raw);
        return;
    }
    draft.externalId = contentId(block);
    const auto [number, isNew] = m_contents.numberOf(draft.externalId);
    if (isNew)
        m_contentCounts.push_back(0);
    draft.occurrence = ++m_contentCounts[number];
}

void ConversionFeed::attribute(DraftBlock &block, ConversionDraft &draft)
{
    const AttributionResult result = m_attribution.resolve(draft.codes, draft.email, {draft.occurredAt, draft.day});
    draft.affiliate = result.affiliate;
    draft.reason = result.reason;
    draft.code = beginning(result.code, longestCode);
    // A rule may ask for the coupon of an order that came by a link.
    const bool hasOtherCoupon = !draft.codes.coupon.empty() && result.reason != AttributionReason::Coupon;
    draft.keepsCodes = result.affiliate == 0 || !draft.codes.click.empty() || hasOtherCoupon
        || (m_attribution.shares() && sayMore(draft.codes, result.code));
    draft.firstShare = quint32(block.shares.size());
    draft.shareCount = quint32(result.others.size());
    addEqualShares(0, result.others, block.shares);
}

void ConversionFeed::numberCustomers(DraftBlock &block)
{
    m_blockEmails.clear();
    for (const ConversionDraft &draft : block.drafts)
        m_blockEmails.push_back(draft.email);
    m_emails.numbersOf(m_blockEmails, m_blockNumbers);
    size_t commissions = 0;
    for (size_t i = 0; i < block.drafts.size(); ++i) {
        const auto [written, isNew] = m_blockNumbers[i];
        const std::span earned = std::span(block.commissions).subspan(commissions, block.drafts[i].commissionCount);
        commissions += earned.size();
        if (isNew)
            m_customerOfEmail.push_back(customerOf(block, m_emails.text(written)));
        block.rows[i].customer = m_customerOfEmail[written];
        if (!m_affiliatesOfCustomer.isEmpty())
            markOwnPurchase(block, block.drafts[i], m_affiliatesOfCustomer.value(m_customerOfEmail[written]), earned);
    }
}

void ConversionFeed::markOwnPurchase(DraftBlock &block, const ConversionDraft &draft, const QList<qint64> &buyers,
                                     std::span<CommissionRecord> earned) const
{
    bool isOwn = buyers.contains(draft.affiliate);
    for (CommissionRecord &row : earned) {
        if (!buyers.contains(row.affiliate))
            continue;
        isOwn = true;
        row.status = int(m_engine.selfReferralStatus());
    }
    block.selfReferrals += isOwn ? 1 : 0;
}

/// The number of a customer whose address is met for the first time as it is written; 0: none.
quint32 ConversionFeed::customerOf(DraftBlock &block, std::string_view email)
{
    if (email.size() > longestAddress)
        return 0;
    std::string folded;
    std::string_view key = email;
    if (!email.empty() && !isPlainEmail(email)) {
        folded = emailKey(textOf(email)).toStdString();
        key = folded;
    }
    if (key.empty())
        return 0;
    const auto [number, isNew] = m_emailKeys.numberOf(key);
    if (isNew) {
        block.customers.push_back({m_emailKeys.text(number), email});
        if (!m_affiliatesOfEmail.isEmpty()) {
            if (const auto found = m_affiliatesOfEmail.constFind(textOf(key)); found != m_affiliatesOfEmail.cend())
                m_affiliatesOfCustomer.insert(number + 1, *found);
        }
    }
    return number + 1;
}

void ConversionFeed::numberProducts(DraftBlock &block, const ConversionDraft &draft)
{
    m_conversion.items.resize(qsizetype(draft.itemCount));
    for (quint32 i = 0; i < draft.itemCount; ++i) {
        ItemDraft &item = block.items[draft.firstItem + i];
        m_joined.assign(item.product).push_back('\x1F');
        m_joined.append(item.sku);
        const auto [number, isNew] = m_products.numberOf(m_joined);
        if (isNew) {
            ProductName product{textOf(item.product), textOf(item.sku), 0};
            const std::string key = codeKey(product.sku.isEmpty() ? product.name : product.sku).toStdString();
            const auto [keyNumber, isNewKey] = m_productKeys.numberOf(key.empty() ? std::string_view("-") : std::string_view(key));
            product.number = keyNumber;
            if (isNewKey) {
                const std::string_view written = m_products.text(number);
                block.products.push_back({m_productKeys.text(keyNumber), written.substr(0, item.product.size()),
                                          written.substr(item.product.size() + 1), item.category});
            }
            m_productNames.push_back(std::move(product));
        }
        const ProductName &product = m_productNames[number];
        item.productNumber = product.number + 1;
        ConversionItem &into = m_conversion.items[qsizetype(i)];
        into.productName = product.name;
        into.sku = product.sku;
    }
}

bool ConversionFeed::addCommissions(DraftBlock &block, ConversionDraft &draft)
{
    if (draft.affiliate == 0)
        return true;
    fillConversion(draft, std::span(block.items).subspan(draft.firstItem, draft.itemCount), m_conversion);
    m_conversion.shares.clear();
    for (const ShareRecord &share : std::span(block.shares).subspan(draft.firstShare, draft.shareCount))
        m_conversion.shares.append({AffiliateId(share.affiliate), Rate::fromPpm(share.ppm), false}); // whose purchase it is comes later
    m_conversion.coupon = m_engine.needs().coupons ? textOf(draft.codes.coupon) : QString();
    m_rows.clear();
    if (const Result<> computed = m_engine.compute(m_conversion, m_rows); !computed) {
        reject(block, computed.error().message);
        return false;
    }
    for (const Commission &row : std::as_const(m_rows))
        block.commissions.push_back(recordOf(row));
    draft.commissionCount = quint32(m_rows.size());
    return true;
}

std::vector<quint32> ConversionFeed::finish()
{
    m_ids = TextFilter();
    m_contents = TextDictionary();
    std::vector<quint32> numbers(m_emailKeys.size());
    std::iota(numbers.begin(), numbers.end(), 1U);
    sortByText(numbers, [this](quint32 number) { return m_emailKeys.text(number - 1); }, std::less<>());
    return numbers;
}

QString repeatedOrderText(std::string_view id, qint64 line)
{
    return Text::tr("The order %1 stands in line %2 already, with other values. Orders are never merged silently; keep one "
                    "of the lines.")
        .arg(textOf(id))
        .arg(line);
}

void fillConversion(const ConversionDraft &draft, std::span<const ItemDraft> items, Conversion &conversion)
{
    conversion.kind = draft.kind;
    conversion.status = draft.status;
    conversion.day = fromEpochDay(draft.day);
    conversion.affiliate = AffiliateId(draft.affiliate);
    conversion.gross = Money(draft.gross, draft.currency);
    conversion.discount = Money(draft.discount, draft.currency);
    conversion.tax = Money(draft.tax, draft.currency);
    conversion.shipping = Money(draft.shipping, draft.currency);
    conversion.refunded = Money(draft.refunded, draft.currency);
    conversion.net = Money(draft.net, draft.currency);
    for (size_t i = 0; i < items.size(); ++i) {
        ConversionItem &item = conversion.items[qsizetype(i)];
        item.quantity = items[i].quantity;
        item.gross = Money(items[i].gross, draft.currency);
        item.discount = Money(items[i].discount, draft.currency);
    }
}

} // namespace laurel
