#pragma once

#include "core/entities.h"
#include "importing/textdictionary.h"

#include <QHash>
#include <array>

namespace laurel {

/// The codes a sale carries, as its row wrote them.
struct SaleCodes
{
    std::string_view coupon;
    std::string_view referralCode;
    std::string_view subId;
    std::string_view networkId;
    std::string_view email;             ///< the customer's
    std::string_view partnerEmail = {}; ///< the affiliate's own
};

/// Whose sale it is, and why.
struct AttributionResult
{
    qint64 affiliate = 0; ///< 0: nobody's
    AttributionReason reason = AttributionReason::None;
    std::string_view code; ///< the code that decided, or the first that nobody owns; lives as long as the Attribution
};

/// Says to whom a sale belongs by its coupon and codes, those that were valid on its day, in the order of the program's rule:
/// coupon before link or link before coupon; the e-mail address of a customer who was handed to an affiliate comes last.
///
/// Coupons and referral codes may also be somebody's alias; a referral column may hold sub-ids or network ids.
class Attribution
{
public:
    Attribution(const QList<AffiliateCode> &codes, AttributionRule rule);

    [[nodiscard]] AttributionResult resolve(const SaleCodes &codes, qint64 day);

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
        const QList<Owner> *owners = nullptr;
    };
    enum class Match { None, Owner, NotThen };

    [[nodiscard]] const QList<Owner> *ownersOf(std::string_view text, std::string_view &kept);
    [[nodiscard]] Match find(const QList<Owner> &owners, CodeKind kind, qint64 day, AttributionResult &result) const;
    [[nodiscard]] Match tryText(std::string_view text, CodeKind column, qint64 day, AttributionResult &result);
    [[nodiscard]] Match tryColumn(std::string_view text, CodeKind column, qint64 day, AttributionResult &result);

    AttributionRule m_rule;
    bool m_hasEmails = false;
    QHash<QString, QList<Owner>> m_byKey;
    TextDictionary m_texts;
    std::vector<Known> m_known; ///< by number of m_texts
};

} // namespace laurel
