#pragma once

#include <QString>

namespace laurel::bench {

/// How many affiliates the generated sales belong to.
inline constexpr int affiliates = 500;
[[nodiscard]] QString affiliateCode(int number);
[[nodiscard]] QString affiliateCoupon(int number);

/// Writes the sales from number @p from up to but not with @p to, in order of time and so that @p total fill two years; the
/// same bytes every time: order id, date with offset, affiliate code, coupon, e-mail, product, kind, currency, gross, discount,
/// tax, shipping, refund; 2 % of the rows have a quoted cell with a comma or a line end; sales per affiliate follow Zipf's law.
/// @returns false when the file cannot be written.
[[nodiscard]] bool writeOrders(const QString &path, int from, int to, int total);

} // namespace laurel::bench
