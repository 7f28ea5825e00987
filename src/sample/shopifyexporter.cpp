#include "sample/exporters.h"

#include "sample/csvfile.h"
#include "sample/moneytext.h"

namespace laurel {

namespace {

constexpr qint64 firstOrderNumber = 1001;
constexpr qint64 firstOrderId = 5480000000000;

QStringList shopifyColumns()
{
    return QStringLiteral(
               "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts "
               "Marketing,Currency,Subtotal,"
               "Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,"
               "Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,"
               "Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,"
               "Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,"
               "Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,"
               "Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,"
               "Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,"
               "Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,"
               "Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value")
        .split(u',');
}

QString timeText(const QDateTime &at)
{
    const int offset = at.offsetFromUtc() / 60;
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) +
           QStringLiteral("+%1%2").arg(offset / 60, 2, 10, QLatin1Char('0')).arg(offset % 60, 2, 10, QLatin1Char('0'));
}

QString financialStatus(SampleOrderState state)
{
    switch (state) {
    case SampleOrderState::Paid:
        return QStringLiteral("paid");
    case SampleOrderState::Pending:
        return QStringLiteral("pending");
    case SampleOrderState::Voided:
        return QStringLiteral("voided");
    case SampleOrderState::Refunded:
        return QStringLiteral("refunded");
    case SampleOrderState::PartlyRefunded:
        return QStringLiteral("partially_refunded");
    case SampleOrderState::Draft:
        break; // Shopify keeps drafts out of its export
    }
    return {};
}

QString paymentMethod(const SampleOrder &order, qsizetype position)
{
    if (order.isTest)
        return QStringLiteral("bogus");
    if (order.state == SampleOrderState::Pending)
        return QStringLiteral("Bank Deposit");
    return position % 3 == 0 ? QStringLiteral("PayPal Express Checkout") : QStringLiteral("Shopify Payments");
}

/// The address once, for billing and for shipping.
void setAddress(CsvFile &file, const QString &prefix, const SampleCustomer &customer)
{
    file.set(prefix + QLatin1String(" Name"), customer.name);
    file.set(prefix + QLatin1String(" City"), customer.city);
    // Shopify guards leading zeros from spreadsheets with an apostrophe.
    file.set(prefix + QLatin1String(" Zip"), u'\'' + customer.postcode);
    file.set(prefix + QLatin1String(" Country"), customer.country);
}

void setPayment(CsvFile &file, const SampleOrder &order, qsizetype position)
{
    const bool paid = order.state != SampleOrderState::Pending && order.state != SampleOrderState::Voided;
    file.set(QStringLiteral("Financial Status"), financialStatus(order.state));
    if (paid)
        file.set(QStringLiteral("Paid at"), timeText(order.at.addSecs(2)));
    if (order.cancelledAt.isValid())
        file.set(QStringLiteral("Cancelled at"), timeText(order.cancelledAt));
    file.set(QStringLiteral("Payment Method"), paymentMethod(order, position));
    file.set(QStringLiteral("Payment Reference"), QStringLiteral("r%1.1").arg(firstOrderId + position, 0, 36));
    file.set(QStringLiteral("Refunded Amount"), centsText(order.refunded));
    file.set(QStringLiteral("Outstanding Balance"),
             centsText(order.state == SampleOrderState::Pending ? order.total() : 0));
}

/// The columns that stand on an order's first line only.
void setOrder(CsvFile &file, const SampleOrder &order, qsizetype position)
{
    const bool fulfilled = order.state != SampleOrderState::Pending && order.state != SampleOrderState::Voided;
    setPayment(file, order, position);
    file.set(QStringLiteral("Fulfillment Status"),
             fulfilled ? QStringLiteral("fulfilled") : QStringLiteral("unfulfilled"));
    if (fulfilled)
        file.set(QStringLiteral("Fulfilled at"), timeText(order.at.addSecs(86400)));
    file.set(QStringLiteral("Accepts Marketing"), position % 4 == 0 ? QStringLiteral("yes") : QStringLiteral("no"));
    file.set(QStringLiteral("Currency"), QStringLiteral("EUR"));
    file.set(QStringLiteral("Subtotal"), centsText(order.subtotal()));
    file.set(QStringLiteral("Shipping"), centsText(order.shipping));
    file.set(QStringLiteral("Taxes"), centsText(order.tax));
    file.set(QStringLiteral("Total"), centsText(order.total()));
    file.set(QStringLiteral("Discount Code"), order.coupon);
    file.set(QStringLiteral("Discount Amount"), centsText(order.discount));
    file.set(QStringLiteral("Shipping Method"),
             order.shipping == 0 ? QStringLiteral("Free") : QStringLiteral("Standard"));
    setAddress(file, QStringLiteral("Billing"), order.customer);
    setAddress(file, QStringLiteral("Shipping"), order.customer);
    if (!order.referral.isEmpty())
        file.set(QStringLiteral("Note Attributes"), QLatin1String("ref: ") + order.referral);
    file.set(QStringLiteral("Id"), QString::number(firstOrderId + position * 37));
    if (order.isTest)
        file.set(QStringLiteral("Tags"), QStringLiteral("test"));
    file.set(QStringLiteral("Risk Level"), QStringLiteral("Low"));
    file.set(QStringLiteral("Source"), QStringLiteral("web"));
    file.set(QStringLiteral("Tax 1 Name"), QStringLiteral("MwSt"));
    file.set(QStringLiteral("Tax 1 Value"), centsText(order.tax));
}

void setLine(CsvFile &file, const SampleOrder &order, const SampleOrderLine &line)
{
    const bool fulfilled = order.state != SampleOrderState::Pending && order.state != SampleOrderState::Voided;
    file.set(QStringLiteral("Created at"), timeText(order.at));
    file.set(QStringLiteral("Lineitem quantity"), QString::number(line.quantity));
    file.set(QStringLiteral("Lineitem name"), line.product->name.toString());
    file.set(QStringLiteral("Lineitem price"), centsText(line.product->price));
    file.set(QStringLiteral("Lineitem sku"), line.product->sku.toString());
    file.set(QStringLiteral("Lineitem requires shipping"), QStringLiteral("true"));
    file.set(QStringLiteral("Lineitem taxable"), QStringLiteral("true"));
    file.set(QStringLiteral("Lineitem fulfillment status"),
             fulfilled ? QStringLiteral("fulfilled") : QStringLiteral("pending"));
    file.set(QStringLiteral("Vendor"), QStringLiteral("Morgenrot"));
    file.set(QStringLiteral("Lineitem discount"), QStringLiteral("0.00"));
}

} // namespace

Result<> exportShopifyOrders(const QString &path, const QList<SampleOrder> &orders)
{
    CsvFile file(path, shopifyColumns());
    if (const Result<> opened = file.open(); !opened)
        return opened;
    for (qsizetype position = orders.size() - 1; position >= 0; --position) {
        const SampleOrder &order = orders.at(position);
        for (qsizetype line = 0; line < order.lines.size(); ++line) {
            file.set(QStringLiteral("Name"), QStringLiteral("#%1").arg(firstOrderNumber + position));
            file.set(QStringLiteral("Email"), order.customer.email);
            if (line == 0)
                setOrder(file, order, position);
            setLine(file, order, order.lines.at(line));
            file.endRow();
        }
    }
    return file.commit();
}

} // namespace laurel
