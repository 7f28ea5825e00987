#include "importing/attribution.h"

#include "core/daterange.h"
#include "core/textfold.h"
#include "importing/celltext.h"

#include <QTimeZone>
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

struct LinkColumn
{
    std::string_view SaleCodes::*text;
    CodeKind kind;
};
constexpr std::array linkColumns{LinkColumn{&SaleCodes::referralCode, CodeKind::Referral}, LinkColumn{&SaleCodes::subId, CodeKind::SubId},
                                 LinkColumn{&SaleCodes::networkId, CodeKind::NetworkId},
                                 LinkColumn{&SaleCodes::partnerEmail, CodeKind::Alias}};

/// Calls @p take with each code of a cell, which may list several, as "SUMMER10, FREESHIP" or "SUMMER10; FREESHIP", until it
/// returns true. @returns whether it did.
template <typename Take>
bool anyCode(std::string_view text, Take take)
{
    constexpr std::string_view separators = ",;|";
    for (size_t begin = 0; begin < text.size();) {
        const size_t end = std::min(text.find_first_of(separators, begin), text.size());
        if (begin == 0 && end == text.size())
            return take(text);
        std::string_view part = text.substr(begin, end - begin);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        if (!part.empty() && take(part))
            return true;
        begin = end + 1;
    }
    return false;
}

} // namespace

Attribution::Attribution(const AttributionTerms &terms)
    : m_rule(terms.rule)
    , m_clickRule(terms.clickRule)
    , m_window(qint64(terms.cookieDays) * 24 * 60 * 60)
    , m_clock(QTimeZone(terms.timeZone))
    , m_clicks(terms.clicks)
{
    for (const AffiliateCode &code : terms.codes) {
        const QString key = code.kind == CodeKind::Email ? emailKey(code.code) : codeKey(code.code);
        m_hasEmails = m_hasEmails || code.kind == CodeKind::Email;
        m_byKey[key].append({code.kind, code.affiliate.value(),
                             code.validFrom.isValid() ? toEpochDay(code.validFrom) : std::numeric_limits<qint64>::min(),
                             code.validTo.isValid() ? toEpochDay(code.validTo) : std::numeric_limits<qint64>::max()});
    }
    for (const QString &code : terms.ignored)
        m_ignored.insert(codeKey(code));
}

Attribution::Known Attribution::known(std::string_view text)
{
    const auto [number, isNew] = m_texts.numberOf(text);
    if (isNew) {
        const QString written = textOf(text);
        const QString key = codeKey(written);
        auto found = m_byKey.constFind(key);
        if (found == m_byKey.cend() && written.contains(u'@'))
            found = m_byKey.constFind(emailKey(written));
        m_known.push_back({m_texts.text(number), found == m_byKey.cend() ? nullptr : &*found, m_ignored.contains(key)});
    }
    return m_known[number];
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

Attribution::Match Attribution::findAny(const Known &known, CodeKind column, qint64 day, AttributionResult &result) const
{
    Match best = Match::None;
    for (const CodeKind kind : kindsIn(column)) {
        const Match match = known.owners ? find(*known.owners, kind, day, result) : Match::None;
        if (match == Match::Owner) {
            result.code = known.text;
            return match;
        }
        if (match == Match::NotThen)
            best = match;
    }
    return best;
}

Attribution::Match Attribution::tryText(std::string_view text, CodeKind column, qint64 day, AttributionResult &result)
{
    const Known code = known(text);
    const Match match = findAny(code, column, day, result);
    // A customer's address that nobody was given is no unknown code.
    if (match == Match::Owner || (column == CodeKind::Email && match == Match::None))
        return match;
    if (result.code.empty() || (result.reason == AttributionReason::IgnoredCode && !code.ignored)) {
        result.code = code.text;
        result.reason = code.ignored               ? AttributionReason::IgnoredCode
                        : match == Match::NotThen ? AttributionReason::CodeNotValidThen
                                                   : AttributionReason::UnknownCode;
    }
    return match;
}

Attribution::Match Attribution::tryColumn(std::string_view text, CodeKind column, qint64 day, AttributionResult &result)
{
    if (column == CodeKind::Email)
        return tryText(text, column, day, result);
    const bool found = anyCode(text, [&](std::string_view code) { return tryText(code, column, day, result) == Match::Owner; });
    return found ? Match::Owner : Match::None;
}

Attribution::Match Attribution::tryLinks(const SaleCodes &codes, const BusinessClock::Moment &when, AttributionResult &result)
{
    for (const auto &[text, kind] : linkColumns) {
        if (!(codes.*text).empty() && tryColumn(codes.*text, kind, when.day, result) == Match::Owner)
            return Match::Owner;
    }
    return codes.click.empty() ? Match::None : tryClicks(codes.click, when, result);
}

template <typename Take>
bool Attribution::anyClick(std::string_view visitor, const BusinessClock::Moment &when, Take take)
{
    if (!m_clicks || m_window == 0)
        return false;
    std::span<const ClickBook::Click> clicks = m_clicks->clicksOf(visitor);
    // A sale without a time of day may have been at any of its day.
    const bool onlyDay = when.utc == m_clock.resolve({.day = when.day}).utc;
    const qint64 latest = onlyDay ? m_clock.resolve({.day = when.day + 1}).utc - 1 : when.utc;
    while (!clicks.empty() && clicks.back().at > latest)
        clicks = clicks.first(clicks.size() - 1);
    while (!clicks.empty() && clicks.front().at < when.utc - m_window)
        clicks = clicks.subspan(1);
    return m_clickRule == ClickRule::LastClick ? std::any_of(clicks.rbegin(), clicks.rend(), take)
                                               : std::any_of(clicks.begin(), clicks.end(), take);
}

Attribution::Match Attribution::tryClicks(std::string_view visitor, const BusinessClock::Moment &when, AttributionResult &result)
{
    const bool found = anyClick(visitor, when, [&](const ClickBook::Click &click) {
        return findAny(known(m_clicks->codeOf(click)), CodeKind::Referral, click.day, result) == Match::Owner;
    });
    if (!found)
        return Match::None;
    result.reason = AttributionReason::Click;
    return Match::Owner;
}

void Attribution::findOthers(const SaleCodes &codes, const BusinessClock::Moment &when, AttributionResult &result)
{
    m_others.clear();
    AttributionResult found;
    const auto add = [&](std::string_view code, CodeKind column, qint64 day) {
        if (findAny(known(code), column, day, found) == Match::Owner && found.affiliate != result.affiliate
            && std::ranges::find(m_others, found.affiliate) == m_others.end())
            m_others.push_back(found.affiliate);
        return m_others.size() + 1 == mostSharers;
    };
    const auto addColumn = [&](std::string_view text, CodeKind column) {
        return anyCode(text, [&](std::string_view code) { return add(code, column, when.day); });
    };
    bool isFull = addColumn(codes.coupon, CodeKind::Coupon);
    for (const auto &[text, kind] : linkColumns)
        isFull = isFull || addColumn(codes.*text, kind);
    if (!isFull && !codes.click.empty()) {
        static_cast<void>(anyClick(codes.click, when, [&](const ClickBook::Click &click) {
            return add(m_clicks->codeOf(click), CodeKind::Referral, click.day);
        }));
    }
    std::ranges::sort(m_others);
    result.others = m_others;
}

AttributionResult Attribution::resolve(const SaleCodes &codes, std::string_view customerEmail, const BusinessClock::Moment &when)
{
    AttributionResult result;
    const auto coupon = [&] {
        return !codes.coupon.empty() && tryColumn(codes.coupon, CodeKind::Coupon, when.day, result) == Match::Owner;
    };
    const auto links = [&] { return tryLinks(codes, when, result) == Match::Owner; };
    const bool found = m_rule == AttributionRule::LinkFirst ? links() || coupon() : coupon() || links();
    if (found && shares())
        findOthers(codes, when, result);
    // Addresses are looked up only where somebody owns one: there are as many as customers.
    if (!found && m_hasEmails && !customerEmail.empty())
        static_cast<void>(tryColumn(customerEmail, CodeKind::Email, when.day, result));
    return result;
}

} // namespace laurel
