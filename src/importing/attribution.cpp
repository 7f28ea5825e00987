#include "importing/attribution.h"

#include "core/daterange.h"
#include "core/textfold.h"

#include <algorithm>
#include <limits>
#include <span>

namespace laurel {

namespace {

AttributionReason reasonOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Referral:
        return AttributionReason::ReferralCode;
    case CodeKind::Coupon:
        return AttributionReason::Coupon;
    case CodeKind::SubId:
        return AttributionReason::SubId;
    case CodeKind::Email:
        return AttributionReason::Email;
    case CodeKind::NetworkId:
        return AttributionReason::NetworkId;
    case CodeKind::Alias:
        return AttributionReason::Alias;
    }
    return AttributionReason::None;
}

/// The kinds of code that a column may hold, the column's own first.
std::span<const CodeKind> kindsIn(CodeKind column)
{
    static constexpr std::array coupon = {CodeKind::Coupon, CodeKind::Alias};
    static constexpr std::array referral = {CodeKind::Referral, CodeKind::Alias, CodeKind::SubId, CodeKind::NetworkId,
                                            CodeKind::Email};
    static constexpr std::array subId = {CodeKind::SubId, CodeKind::Alias};
    static constexpr std::array networkId = {CodeKind::NetworkId, CodeKind::Alias};
    static constexpr std::array email = {CodeKind::Email};
    switch (column) {
    case CodeKind::Coupon:
        return coupon;
    case CodeKind::SubId:
        return subId;
    case CodeKind::NetworkId:
        return networkId;
    case CodeKind::Email:
        return email;
    case CodeKind::Referral:
    case CodeKind::Alias:
        break;
    }
    return referral;
}

} // namespace

Attribution::Attribution(const QList<AffiliateCode> &codes, AttributionRule rule) : m_rule(rule)
{
    for (const AffiliateCode &code : codes) {
        const QString key = code.kind == CodeKind::Email ? emailKey(code.code) : codeKey(code.code);
        m_hasEmails = m_hasEmails || code.kind == CodeKind::Email;
        m_byKey[key].append({code.kind, code.affiliate.value(),
                             code.validFrom.isValid() ? toEpochDay(code.validFrom) : std::numeric_limits<qint64>::min(),
                             code.validTo.isValid() ? toEpochDay(code.validTo) : std::numeric_limits<qint64>::max()});
    }
}

const QList<Attribution::Owner> *Attribution::ownersOf(std::string_view text, std::string_view &kept)
{
    const auto [number, isNew] = m_texts.numberOf(text);
    kept = m_texts.text(number);
    if (isNew) {
        const QString written = QString::fromUtf8(text.data(), qsizetype(text.size()));
        auto found = m_byKey.constFind(codeKey(written));
        if (found == m_byKey.cend() && written.contains(u'@'))
            found = m_byKey.constFind(emailKey(written));
        m_known.push_back({found == m_byKey.cend() ? nullptr : &*found});
    }
    return m_known[number].owners;
}

Attribution::Match Attribution::find(const QList<Owner> &owners, CodeKind kind, qint64 day, AttributionResult &result) const
{
    Match match = Match::None;
    for (const Owner &owner : owners) {
        if (owner.kind != kind)
            continue;
        if (day >= owner.from && day < owner.to) {
            result.affiliate = owner.affiliate;
            result.reason = reasonOf(kind);
            return Match::Owner;
        }
        match = Match::NotThen;
    }
    return match;
}

Attribution::Match Attribution::tryText(std::string_view text, CodeKind column, qint64 day, AttributionResult &result)
{
    std::string_view kept;
    const QList<Owner> *owners = ownersOf(text, kept);
    Match best = Match::None;
    for (const CodeKind kind : kindsIn(column)) {
        const Match match = owners ? find(*owners, kind, day, result) : Match::None;
        if (match == Match::Owner) {
            result.code = kept;
            return match;
        }
        if (match == Match::NotThen)
            best = match;
    }
    // A customer's address that nobody was given is no unknown code.
    if (column == CodeKind::Email && best == Match::None)
        return best;
    if (result.code.empty()) {
        result.code = kept;
        result.reason = best == Match::NotThen ? AttributionReason::CodeNotValidThen : AttributionReason::UnknownCode;
    }
    return best;
}

/// A cell may list several coupons: "SUMMER10, FREESHIP" or "SUMMER10; FREESHIP".
Attribution::Match Attribution::tryColumn(std::string_view text, CodeKind column, qint64 day, AttributionResult &result)
{
    constexpr std::string_view separators = ",;|";
    if (column == CodeKind::Email || text.find_first_of(separators) == std::string_view::npos)
        return tryText(text, column, day, result);
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = std::min(text.find_first_of(separators, begin), text.size());
        std::string_view part = text.substr(begin, end - begin);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        if (!part.empty() && tryText(part, column, day, result) == Match::Owner)
            return Match::Owner;
        begin = end + 1;
    }
    return Match::None;
}

AttributionResult Attribution::resolve(const SaleCodes &codes, qint64 day)
{
    struct Column
    {
        std::string_view text;
        CodeKind kind;
    };
    const Column coupon{codes.coupon, CodeKind::Coupon};
    const std::array<Column, 4> links = {{{codes.referralCode, CodeKind::Referral},
                                          {codes.subId, CodeKind::SubId},
                                          {codes.networkId, CodeKind::NetworkId},
                                          {codes.partnerEmail, CodeKind::Alias}}};
    std::array<Column, 6> order = {coupon, links[0], links[1], links[2], links[3], {codes.email, CodeKind::Email}};
    if (m_rule == AttributionRule::LinkFirst)
        order = {links[0], links[1], links[2], links[3], coupon, {codes.email, CodeKind::Email}};

    AttributionResult result;
    for (const Column &column : order) {
        if (column.text.empty())
            continue;
        // Addresses are looked up only where somebody owns one: there are as many as customers.
        if (column.kind == CodeKind::Email && !m_hasEmails)
            continue;
        if (tryColumn(column.text, column.kind, day, result) == Match::Owner)
            return result;
    }
    return result;
}

} // namespace laurel
