#pragma once

#include "core/result.h"
#include "storage/invoicerepository.h"

#include <QStringView>

namespace laurel {

/// Whether a country (ISO 3166 alpha-2) is in the European Union, as of 2026.
[[nodiscard]] bool isEuCountry(QStringView country);
/// Whether @p vatId begins as those of @p country do (EL for Greece) and goes on with 2 to 12 letters and digits. Check
/// digits are not looked at: only the VIES service of the EU knows whether the number is in use.
[[nodiscard]] bool fitsVatId(QStringView vatId, QStringView country);

/// How an invoice of the seller, who is in the EU, to the buyer is to treat VAT: Directive 2006/112/EC, Articles 44 and
/// 196.
/// @returns RefusedByRule where it would have to show VAT, which Laurel does not know: both in one country;
/// InvalidInput for an id or country that is missing or cannot be right. Messages say whose.
[[nodiscard]] Result<VatTreatment> vatTreatment(const InvoiceParty &seller, const InvoiceParty &buyer);

} // namespace laurel
