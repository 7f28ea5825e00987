#pragma once

#include "core/money.h"
#include "core/rate.h"

#include <QLocale>
#include <QString>

// Figures as people read them; files and JSON use the plain texts of Money and Rate.
namespace laurel {

/// "€1,234.50", "1.234,50 €", "−¥500": with the digits of the currency, its symbol (its code where the symbol would be
/// taken for another currency's) where @p locale puts it, and a true minus.
[[nodiscard]] QString formatMoney(const Money &money, const QLocale &locale);
/// The same without symbol or code, for where the currency is named once: "1,234.50", "−500".
[[nodiscard]] QString formatAmount(const Money &money, const QLocale &locale);
/// "€", "US$", "CHF": a mark that nobody takes for another currency's in @p locale.
[[nodiscard]] QString currencyMark(Currency currency, const QLocale &locale);
/// Sums of several currencies: "€1,234.50 + US$3.00"; empty when there is none.
[[nodiscard]] QString formatSums(const QList<Money> &sums, const QLocale &locale);
/// "1,204", "−3".
[[nodiscard]] QString formatCount(qint64 count, const QLocale &locale);
/// The exact rate: "12.5%", "12,5 %".
[[nodiscard]] QString formatRate(Rate rate, const QLocale &locale);
/// A share (0.035) in percent, rounded to @p decimals: "3.5%", "3,5 %". @p share is finite.
[[nodiscard]] QString formatShare(double share, int decimals, const QLocale &locale);
/// The same without the sign of percent, for points.
[[nodiscard]] QString formatPoints(double share, int decimals, const QLocale &locale);

/// How people of @p locale type amounts; spaces of any width group as one.
[[nodiscard]] NumberFormat numberFormatOf(const QLocale &locale);

} // namespace laurel
