#include "commissions/accountcheck.h"

#include "commissions/bankcode.h"
#include "commissions/iban.h"
#include "commissions/payeetext.h"
#include "commissions/vat.h"

#include <QCoreApplication>
#include <QLocale>

namespace laurel {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountCheck)
};

tl::unexpected<Error> wrong(const QString &message) { return fail(ErrorCode::InvalidInput, message); }

/// Without the spaces and hyphens that people write numbers with.
QString compact(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return text;
}

Result<> checkTexts(const PayoutAccount &account)
{
    for (const QString &text :
         {account.name, account.email, account.accountNumber, account.taxId, account.vatId, account.holdReason}) {
        if (!isPlainText(text))
            return wrong(Text::tr("“%1” has line breaks or characters that cannot be seen. Type it again.")
                             .arg(shownText(text)));
    }
    return {};
}

Result<> checkEmail(const PayoutAccount &account)
{
    if (account.email.isEmpty())
        return {};
    if (account.method == PayoutMethod::Wise && !isEmailAddress(account.email))
        return wrong(Text::tr("“%1” is not an e-mail address. Leave it empty when there is an IBAN.")
                         .arg(shownText(account.email)));
    if (!isPayPalRecipient(account.email))
        return wrong(Text::tr("PayPal knows people by an e-mail address, a PayerID or a telephone number with its "
                              "country code, and “%1” is none.")
                         .arg(shownText(account.email)));
    return {};
}

/// Bank details, as files want them.
Result<> checkBank(PayoutAccount &account)
{
    if (!account.iban.isEmpty()) {
        const Result<QString> iban = normalisedIban(account.iban);
        if (!iban)
            return fail(iban);
        if (account.method == PayoutMethod::Sepa && !isSepaIban(*iban))
            return wrong(
                Text::tr("“%1” is of a country whose banks take no part in SEPA. Choose Wise or another bank transfer.")
                    .arg(*iban));
        account.iban = *iban;
    }
    if (!account.bic.isEmpty()) {
        const Result<QString> bic = normalisedBic(account.bic);
        if (!bic)
            return fail(bic);
        account.bic = *bic;
    }
    account.routingNumber = compact(account.routingNumber);
    account.accountNumber = compact(account.accountNumber);
    // Banks elsewhere have numbers of their own.
    if (!account.routingNumber.isEmpty() && account.method != PayoutMethod::Bank &&
        !isValidRoutingNumber(account.routingNumber))
        return wrong(Text::tr("“%1” is not the routing number of a bank in the USA: nine digits, the last of which "
                              "checks the others.")
                         .arg(shownText(account.routingNumber)));
    return {};
}

Result<> checkCountry(PayoutAccount &account)
{
    account.country = account.country.trimmed().toUpper();
    if (!account.country.isEmpty() &&
        (account.country.size() != 2 || QLocale::codeToTerritory(account.country) == QLocale::AnyTerritory))
        return wrong(Text::tr("“%1” is not a country. Write it as two letters, such as DE or US.")
                         .arg(shownText(account.country)));
    account.vatId = account.vatId.toUpper().remove(u' ');
    if (!account.vatId.isEmpty() && isEuCountry(account.country) && !fitsVatId(account.vatId, account.country))
        return wrong(
            Text::tr("“%1” is not a VAT id of the country %2.").arg(shownText(account.vatId), account.country));
    return {};
}

} // namespace

Result<PayoutAccount> checkedAccount(PayoutAccount account)
{
    const Result<> checked = checkTexts(account)
                                 .and_then([&] { return checkEmail(account); })
                                 .and_then([&] { return checkBank(account); })
                                 .and_then([&] { return checkCountry(account); });
    return checked ? Result<PayoutAccount>(account) : fail(checked);
}

Result<> checkLimits(const PayoutAccount &account)
{
    for (const std::optional<Money> &limit : {account.minimum, account.maximum}) {
        if (limit && limit->isNegative())
            return wrong(Text::tr("A payment cannot be below zero."));
    }
    if (account.minimum && account.maximum && account.minimum->minor() > account.maximum->minor())
        return wrong(Text::tr("The smallest payment is larger than the largest."));
    return {};
}

Result<PayerDetails> checkedPayer(PayerDetails payer)
{
    // What a payer's account has in common with a payee's is looked at alike.
    PayoutAccount account;
    account.iban = payer.iban.trimmed();
    account.bic = payer.bic.trimmed();
    account.routingNumber = payer.routingNumber;
    account.accountNumber = payer.accountNumber;
    account.country = payer.country;
    account.vatId = payer.vatId;
    const Result<> checked = checkTexts(account).and_then([&] { return checkBank(account); }).and_then([&] {
        return checkCountry(account);
    });
    if (!checked)
        return fail(checked);
    payer.iban = account.iban;
    payer.bic = account.bic;
    payer.routingNumber = account.routingNumber;
    payer.country = account.country;
    payer.vatId = account.vatId;
    payer.wiseCurrency = payer.wiseCurrency.trimmed().toUpper();
    if (!payer.wiseCurrency.isEmpty() && !Currency::fromCode(payer.wiseCurrency))
        return wrong(Text::tr("Write the currency of the Wise balance as three letters, such as EUR or USD."));
    return payer;
}

} // namespace laurel
