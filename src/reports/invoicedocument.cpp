#include "reports/invoicedocument.h"

#include "core/localformat.h"
#include "reports/reportparts.h"
#include "reports/statementwords.h"

#include <QCoreApplication>

namespace laurel {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceDocument)
};

QString partyText(const InvoiceParty &party)
{
    QStringList lines{party.name, placeOf(party.address, party.country)};
    if (!party.vatId.isEmpty())
        lines.append(Words::tr("VAT id %1").arg(party.vatId));
    else if (!party.taxId.isEmpty())
        lines.append(Words::tr("Tax id %1").arg(party.taxId));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

TableData supplyOf(const Invoice &invoice, const QLocale &locale)
{
    TableData table;
    const QString what = Words::tr("%n commission(s) of the affiliate program “%1”, as listed in statement %2", nullptr,
                                   int(invoice.commissions))
                             .arg(invoice.program, invoice.reference);
    table.columns = {{Words::tr("Service"), ColumnKind::Text, {}, true},
                     {Words::tr("Period"), ColumnKind::Text, {}},
                     {withUnit(Words::tr("Net"), invoice.net.currency(), locale), ColumnKind::Money, {}}};
    table.rows = {{what, periodTitle(invoice.supplied, locale), invoice.net},
                  {Words::tr("VAT"),
                   invoice.treatment == VatTreatment::ReverseCharge ? Words::tr("Reverse charge") : Words::tr("None"),
                   Money(0, invoice.net.currency())}};
    table.sums = {Words::tr("Total"), {}, invoice.net};
    return table;
}

QString paymentText(const Invoice &invoice, const QLocale &locale)
{
    QString text = Words::tr("Paid on %1, reference %2.").arg(dayText(invoice.paidDay, locale), invoice.reference);
    if (!invoice.fee.isZero())
        text += u' ' + Words::tr("A fee of %1 was kept back.").arg(formatMoney(invoice.fee, locale));
    if (invoice.rateDay.isValid()) {
        text += u' ' + Words::tr("%1 arrived, by the exchange rates of %2.")
                           .arg(formatMoney(invoice.paid, locale), dayText(invoice.rateDay, locale));
    } else if (!invoice.fee.isZero()) {
        text += u' ' + Words::tr("%1 arrived.").arg(formatMoney(invoice.paid, locale));
    }
    return text;
}

} // namespace

QString vatNote(VatTreatment treatment)
{
    switch (treatment) {
    case VatTreatment::ReverseCharge:
        // In the words of the law, whatever the language of the page.
        return QStringLiteral(
            "Steuerschuldnerschaft des Leistungsempfängers / reverse charge, Art. 196 Directive 2006/112/EC");
    case VatTreatment::OutsideEu:
        return Words::tr("Not subject to VAT in the EU: the place of supply is where the recipient is established, "
                         "Art. 44 Directive "
                         "2006/112/EC.");
    case VatTreatment::NoVatId:
        break;
    }
    return Words::tr("No VAT is shown: the supplier has told no VAT id.");
}

ReportDocument documentOf(const Invoice &invoice, const QLocale &locale)
{
    ReportDocument document;
    document.locale = locale;
    document.title = Words::tr("Self-billing invoice %1").arg(invoice.number);
    // The word that German law asks for stands there in every language.
    document.subtitle = Words::tr("Gutschrift · invoice of %1 · written by the recipient of the service")
                            .arg(dayText(invoice.day, locale));
    document.footer = Words::tr("Invoice %1 · payout %2").arg(invoice.number, invoice.payoutNumber);
    document.blocks = {CalloutBlock{Words::tr("Supplier"), partyText(invoice.seller)},
                       CalloutBlock{Words::tr("Recipient"), partyText(invoice.buyer)},
                       TableBlock{supplyOf(invoice, locale)}, ParagraphBlock{vatNote(invoice.treatment)},
                       ParagraphBlock{paymentText(invoice, locale)}};
    return document;
}

TableData tableOf(const QList<Invoice> &invoices)
{
    TableData table;
    table.title = Words::tr("Invoices");
    const auto text = [](const QString &title, const char *key) {
        return TableColumn{title, ColumnKind::Text, QString::fromLatin1(key)};
    };
    table.columns = {text(Words::tr("Number"), "number"),
                     {Words::tr("Date"), ColumnKind::Date, QStringLiteral("date")},
                     text(Words::tr("Supplier"), "supplier"),
                     text(Words::tr("VAT id"), "supplier_vat_id"),
                     text(Words::tr("Recipient"), "recipient"),
                     text(Words::tr("VAT id of the recipient"), "recipient_vat_id"),
                     {Words::tr("Net"), ColumnKind::Money, QStringLiteral("net")},
                     text(Words::tr("Currency"), "currency"),
                     text(Words::tr("VAT"), "vat"),
                     text(Words::tr("Payment"), "payment"),
                     {Words::tr("Paid on"), ColumnKind::Date, QStringLiteral("paid_on")}};
    for (const Invoice &invoice : invoices) {
        table.rows.append({invoice.number, invoice.day, invoice.seller.name, invoice.seller.vatId, invoice.buyer.name,
                           invoice.buyer.vatId, invoice.net, invoice.net.currency().code(), vatNote(invoice.treatment),
                           invoice.reference, invoice.paidDay});
    }
    return table;
}

} // namespace laurel
