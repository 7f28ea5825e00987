#pragma once

#include "sample/randomsource.h"

#include <QDate>
#include <QStringView>
#include <span>

namespace laurel {

/// When something sells best.
enum class Season { AllYear, Winter, Summer, Gifts };

/// Something the sample shop sells. Prices are cents without tax.
struct SampleProduct
{
    QStringView sku;
    QStringView name;
    int price;
    int taxPercent; ///< German rates: 7 for food, 19 for the rest
    Season season;
    int weight;          ///< how often it is bought, against the others
    bool shipped = true; ///< goes by post
};

/// What is sold in the main shop.
[[nodiscard]] std::span<const SampleProduct> shopProducts();
/// What is sold in the small second shop: courses and vouchers.
[[nodiscard]] std::span<const SampleProduct> courseProducts();

/// Coupons of the shop's own that belong to no affiliate, and mistyped ones.
[[nodiscard]] std::span<const QStringView> ownCoupons();

/// Demand of the year in thousandths: a peak before Christmas, a dip in summer, Black Friday.
[[nodiscard]] int yearlyDemand(QDate day);
/// Demand of the week in thousandths: Sunday evening is best.
[[nodiscard]] int weeklyDemand(QDate day);

/// One product, by weight and season.
[[nodiscard]] const SampleProduct &pickProduct(std::span<const SampleProduct> products, QDate day,
                                               RandomSource &random);

} // namespace laurel
