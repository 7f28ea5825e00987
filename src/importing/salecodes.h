#pragma once

#include "storage/importstorerows.h"

#include <array>
#include <string_view>

namespace laurel {

/// What a row says about whose its conversion is, as its columns write it; empty where they say nothing.
struct SaleCodes
{
    std::string_view coupon = {};
    std::string_view referralCode = {};
    std::string_view subId = {};
    std::string_view networkId = {};
    std::string_view partnerEmail = {}; ///< the affiliate's own
    std::string_view click = {};        ///< the id of a click or visitor
};

struct SaleCodeColumn
{
    CodeColumn column;
    std::string_view SaleCodes::*text;
};
/// In the order of CodeColumn.
inline constexpr std::array saleCodeColumns = {SaleCodeColumn{CodeColumn::Coupon, &SaleCodes::coupon},
                                               SaleCodeColumn{CodeColumn::ReferralCode, &SaleCodes::referralCode},
                                               SaleCodeColumn{CodeColumn::SubId, &SaleCodes::subId},
                                               SaleCodeColumn{CodeColumn::NetworkId, &SaleCodes::networkId},
                                               SaleCodeColumn{CodeColumn::PartnerEmail, &SaleCodes::partnerEmail},
                                               SaleCodeColumn{CodeColumn::Click, &SaleCodes::click}};

} // namespace laurel
