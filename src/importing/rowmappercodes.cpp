// What a row says about whose its conversion is and whence, and which of it the file tells at all.
#include "importing/celltext.h"
#include "importing/countrycode.h"
#include "importing/rowmapper.h"

#include <array>

namespace laurel {

namespace {

/// In the order of saleCodeColumns.
constexpr std::array<Field, saleCodeColumns.size()> codeFields{Field::Coupon,    Field::ReferralCode, Field::SubId,
                                                               Field::NetworkId, Field::PartnerEmail, Field::ClickId};

} // namespace

void RowMapper::readCodes(const CsvRow &row, DraftBlock &block, ConversionDraft &draft)
{
    draft.codes.coupon = block.text.copy(cell(row, Field::Coupon));
    if (!m_extract[size_t(Field::Coupon)].empty()) {
        std::string list;
        for (const std::string_view code : extracted(wholeCell(row, Field::Coupon), Field::Coupon))
            list.append(list.empty() ? "" : ", ").append(code);
        draft.codes.coupon = block.text.copy(list);
    }
    draft.codes.referralCode = block.text.copy(cell(row, Field::ReferralCode));
    draft.codes.subId = block.text.copy(cell(row, Field::SubId));
    draft.codes.networkId = block.text.copy(cell(row, Field::NetworkId));
    draft.codes.partnerEmail = block.text.copy(cell(row, Field::PartnerEmail));
    draft.codes.click = block.text.copy(cell(row, Field::ClickId));
    draft.email = block.text.copy(cell(row, Field::CustomerEmail));
    draft.country = block.text.copy(countryOf(cell(row, Field::Country)));
}

std::string_view RowMapper::countryOf(std::string_view text)
{
    if (text.empty())
        return {};
    const QByteArray key(text.data(), qsizetype(text.size()));
    auto known = m_countries.constFind(key);
    if (known == m_countries.cend())
        known = m_countries.insert(key, countryCode(textOf(text)).toLatin1());
    return {known->constData(), size_t(known->size())};
}

CorrectedFacts RowMapper::correctedFacts() const
{
    QSet<CodeColumn> codes;
    for (size_t i = 0; i < codeFields.size(); ++i) {
        if (has(codeFields[i]))
            codes.insert(saleCodeColumns[i].column);
    }
    return {.kind = has(Field::Kind),
            .customer = has(Field::CustomerEmail),
            .items = has(Field::Product) || has(Field::Sku),
            .tax = has(Field::Tax),
            .shipping = has(Field::Shipping),
            .codes = codes};
}

} // namespace laurel
