#pragma once

#include "sample/shophistory.h"

#include "core/result.h"

#include <QString>

namespace laurel {

/// @name The files that the sample shop's systems export
/// @{
/// The affiliates as a plain table.
[[nodiscard]] Result<> exportAffiliates(const QString &path, QDate lastDay);
/// Shopify's orders_export.csv: newest first, one line per item, times with offset.
[[nodiscard]] Result<> exportShopifyOrders(const QString &path, const QList<SampleOrder> &orders);
/// A WooCommerce order export as the WebToffee extension writes it: with byte order mark, local times.
[[nodiscard]] Result<> exportWooCommerceOrders(const QString &path, const QList<SampleOrder> &orders);
/// Clicks and impressions by day and code.
[[nodiscard]] Result<> exportClicks(const QString &path, const QList<SampleClicks> &clicks);
/// Newsletter sign-ups.
[[nodiscard]] Result<> exportLeads(const QString &path, const QList<SampleLead> &leads);
/// @}

} // namespace laurel
