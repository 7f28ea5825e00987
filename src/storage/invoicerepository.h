#pragma once

#include "core/daterange.h"
#include "core/payout.h"
#include "storage/database.h"

#include <QDate>
#include <QList>
#include <optional>

namespace laurel {

/// One side of an invoice.
struct InvoiceParty
{
    QString name;
    QString address;
    QString country; ///< ISO 3166 alpha-2
    QString vatId;
    QString taxId;

    friend bool operator==(const InvoiceParty &, const InvoiceParty &) = default;
};

/// Why an invoice shows no VAT.
enum class VatTreatment {
    ReverseCharge, ///< from one country of the EU to another: the recipient owes it
    OutsideEu,     ///< the recipient is outside of the EU: none of the EU's is due
    NoVatId        ///< the supplier told no VAT id
};

/// An invoice that the payer wrote for a partner, as it was then.
struct Invoice
{
    QString number; ///< "SB-2026-0001"
    PaymentId payment;
    QDate day;
    QString program;     ///< its name
    InvoiceParty seller; ///< the affiliate
    InvoiceParty buyer;  ///< who runs the program
    VatTreatment treatment = VatTreatment::NoVatId;
    Money net;     ///< the payment's commissions
    Money fee;     ///< kept back of it
    Money paid;    ///< what arrived
    QDate rateDay; ///< of the exchange rates; invalid: nothing was converted
    QDate paidDay;
    QString reference; ///< of the payment
    QString payoutNumber;
    qint64 commissions = 0;
    DateRange supplied; ///< from the first sale in it to the last

    friend bool operator==(const Invoice &, const Invoice &) = default;
};

/// Invoices in a series without gaps; the program file keeps each as it is.
class InvoiceRepository
{
public:
    explicit InvoiceRepository(Database &database)
        : m_database(database)
    {}

    /// The invoice of a payment; none when there is none yet.
    [[nodiscard]] Result<std::optional<Invoice>> ofPayment(PaymentId payment) const;
    /// In the order of their numbers.
    [[nodiscard]] Result<QList<Invoice>> ofYear(int year) const;
    /// Gives @p draft the next number of its day's year and keeps it, within the caller's transaction. When the payment has an
    /// invoice already, that one is returned and nothing is written. @returns RefusedByRule when the payment has not been made.
    [[nodiscard]] Result<Invoice> issue(const Invoice &draft);

private:
    Database &m_database;
};

} // namespace laurel
