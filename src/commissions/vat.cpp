#include "commissions/vat.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Vat)
};

constexpr std::array<QStringView, 27> euCountries{u"AT", u"BE", u"BG", u"CY", u"CZ", u"DE", u"DK", u"EE", u"ES",
                                                  u"FI", u"FR", u"GR", u"HR", u"HU", u"IE", u"IT", u"LT", u"LU",
                                                  u"LV", u"MT", u"NL", u"PL", u"PT", u"RO", u"SE", u"SI", u"SK"};

bool isCodeCharacter(QChar c)
{
    // Irish and Spanish numbers have letters, older Irish ones + and * as well.
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || c == u'+' || c == u'*';
}

Result<> checkVatId(const InvoiceParty &party)
{
    if (party.vatId.isEmpty() || !isEuCountry(party.country) || fitsVatId(party.vatId, party.country))
        return {};
    return fail(ErrorCode::InvalidInput,
                Text::tr("The VAT id “%1” of %2 is none of the country %3. Correct the id or the country.")
                    .arg(party.vatId, party.name, party.country));
}

} // namespace

bool isEuCountry(QStringView country) { return std::ranges::find(euCountries, country) != euCountries.end(); }

bool fitsVatId(QStringView vatId, QStringView country)
{
    const QStringView prefix = country == u"GR" ? QStringView(u"EL") : country;
    const QStringView rest = vatId.mid(2);
    return vatId.startsWith(prefix) && rest.size() >= 2 && rest.size() <= 12 &&
           std::all_of(rest.cbegin(), rest.cend(), isCodeCharacter);
}

Result<VatTreatment> vatTreatment(const InvoiceParty &seller, const InvoiceParty &buyer)
{
    if (buyer.country.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Your own country is missing. Enter it with your name and address as the payer."));
    if (!isEuCountry(seller.country))
        return fail(
            ErrorCode::RefusedByRule,
            Text::tr("%1 is not in a country of the EU, so that no self-billing invoice is written.").arg(seller.name));
    for (const InvoiceParty *party : {&seller, &buyer}) {
        if (const Result<> valid = checkVatId(*party); !valid)
            return fail(valid);
    }
    if (seller.vatId.isEmpty())
        return VatTreatment::NoVatId;
    if (seller.country == buyer.country)
        return fail(ErrorCode::RefusedByRule, Text::tr("%1 is in your own country and has a VAT id: the invoice has to "
                                                       "show that country's VAT, which Laurel does "
                                                       "not know. Write it with your bookkeeping program.")
                                                  .arg(seller.name));
    if (!isEuCountry(buyer.country))
        return VatTreatment::OutsideEu;
    if (buyer.vatId.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Your own VAT id is missing, without which an invoice of %1 "
                                                      "cannot be written. Enter it as the payer's.")
                                                 .arg(seller.name));
    return VatTreatment::ReverseCharge;
}

} // namespace laurel
