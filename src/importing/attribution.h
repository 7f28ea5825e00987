#pragma once

#include "core/entities.h"
#include "importing/businessclock.h"
#include "importing/clickbook.h"
#include "importing/salecodes.h"
#include "importing/textdictionary.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <span>
#include <vector>

namespace laurel {

/// What attribution goes by.
struct AttributionTerms
{
    QList<AffiliateCode> codes = {};
    QStringList ignored = {}; ///< codes that are nobody's by decision
    AttributionRule rule = AttributionRule::CouponFirst;
    ClickRule clickRule = ClickRule::LastClick;
    int cookieDays = 30; ///< how long before a sale a click counts; 0: never
    QByteArray timeZone = QByteArrayLiteral("UTC");
    std::shared_ptr<const ClickBook> clicks = {}; ///< none: no row names its click
};

/// Whose sale it is, and why.
struct AttributionResult
{
    qint64 affiliate = 0; ///< 0: nobody's
    AttributionReason reason = AttributionReason::None;
    std::string_view code; ///< the code that decided, or the first that nobody owns; lives as long as the Attribution
    std::span<const qint64> others = {}; ///< who else shares it, ascending; lives until the next resolve()
};

[[nodiscard]] constexpr bool isNobodys(AttributionReason reason)
{
    return reason == AttributionReason::None || reason >= AttributionReason::UnknownCode;
}

/// The most affiliates who share a sale, its owner among them: each rule of an order makes a commission for each of them, and a sale
/// holds only so many.
inline constexpr size_t mostSharers = 20;

/// Says to whom a sale belongs by its coupon and codes, those that were valid on its day, in the order of the program's rule:
/// coupon before link or link before coupon; the e-mail address of a customer who was handed to an affiliate comes last. The
/// clicks of the visitor whom a row names count as links: the last (or first) one that is an affiliate's, within the cookie window.
/// Where a sale is shared, all who have one of its codes or clicks touched it, and the coupon says under whom it is listed.
///
/// Coupons and referral codes may also be somebody's alias; a referral column may hold sub-ids or network ids.
class Attribution
{
public:
    explicit Attribution(const AttributionTerms &terms);

    /// Whether several may share a sale: then all its codes matter, whichever decided.
    [[nodiscard]] bool shares() const { return m_rule == AttributionRule::Shared; }
    /// @param customerEmail where it is empty, nobody is asked for.
    [[nodiscard]] AttributionResult resolve(const SaleCodes &codes, std::string_view customerEmail, const BusinessClock::Moment &when);

private:
    struct Owner
    {
        CodeKind kind = CodeKind::Referral;
        qint64 affiliate = 0;
        qint64 from = 0; ///< first day
        qint64 to = 0;   ///< first day after
    };
    /// A text as it stands in a file, and who has a code of that key.
    struct Known
    {
        std::string_view text;
        const QList<Owner> *owners = nullptr;
        bool ignored = false;
    };
    enum class Match { None, Owner, NotThen };

    [[nodiscard]] Known known(std::string_view text);
    [[nodiscard]] Match find(const QList<Owner> &owners, CodeKind kind, qint64 day, AttributionResult &result) const;
    [[nodiscard]] Match findAny(const Known &known, CodeKind column, qint64 day, AttributionResult &result) const;
    [[nodiscard]] Match tryText(std::string_view text, CodeKind column, qint64 day, AttributionResult &result);
    [[nodiscard]] Match tryColumn(std::string_view text, CodeKind column, qint64 day, AttributionResult &result);
    [[nodiscard]] Match tryLinks(const SaleCodes &codes, const BusinessClock::Moment &when, AttributionResult &result);
    [[nodiscard]] Match tryClicks(std::string_view visitor, const BusinessClock::Moment &when, AttributionResult &result);
    /// Calls @p take with each click of a visitor that counts for a sale, in the order of the program's rule, until it returns true.
    template <typename Take>
    [[nodiscard]] bool anyClick(std::string_view visitor, const BusinessClock::Moment &when, Take take);
    /// Finds who touched a sale beside its owner.
    void findOthers(const SaleCodes &codes, const BusinessClock::Moment &when, AttributionResult &result);

    AttributionRule m_rule;
    ClickRule m_clickRule;
    qint64 m_window; ///< seconds
    BusinessClock m_clock;
    std::shared_ptr<const ClickBook> m_clicks;
    bool m_hasEmails = false;
    QHash<QString, QList<Owner>> m_byKey;
    QSet<QString> m_ignored; ///< by key
    TextDictionary m_texts;
    std::vector<Known> m_known; ///< by number of m_texts
    std::vector<qint64> m_others; ///< of the last sale
};

} // namespace laurel
