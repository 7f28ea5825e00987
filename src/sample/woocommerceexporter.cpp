#include "sample/exporters.h"

#include "sample/csvfile.h"
#include "sample/moneytext.h"

namespace laurel {

namespace {

constexpr qint64 firstOrderNumber = 20417;

QStringList webToffeeColumns()
{
    return QStringLiteral(
               "order_id,order_number,order_date,paid_date,status,shipping_total,shipping_tax_total,fee_total,"
               "fee_tax_total,tax_total,cart_discount,order_discount,discount_total,order_total,order_subtotal,"
               "order_key,order_currency,payment_method,payment_method_title,transaction_id,customer_ip_address,"
               "customer_user_agent,shipping_method,customer_id,customer_user,customer_email,billing_first_name,"
               "billing_last_name,billing_company,billing_email,billing_phone,billing_address_1,billing_address_2,"
               "billing_postcode,billing_city,billing_state,billing_country,shipping_first_name,shipping_last_name,"
               "shipping_company,shipping_phone,shipping_address_1,shipping_address_2,shipping_postcode,"
               "shipping_city,shipping_state,shipping_country,customer_note,wt_import_key,tax_items,shipping_items,"
               "fee_items,coupon_items,refund_items,order_notes,download_permissions")
        .split(u',');
}

QString statusText(SampleOrderState state)
{
    switch (state) {
    case SampleOrderState::Paid:
        return QStringLiteral("completed");
    case SampleOrderState::Pending:
        return QStringLiteral("on-hold");
    case SampleOrderState::Voided:
        return QStringLiteral("cancelled");
    case SampleOrderState::Refunded:
        return QStringLiteral("refunded");
    case SampleOrderState::PartlyRefunded:
        return QStringLiteral("completed");
    case SampleOrderState::Draft:
        return QStringLiteral("checkout-draft");
    }
    return {};
}

QString timeText(const QDateTime &at) { return at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")); }

void setAmounts(CsvFile &file, const SampleOrder &order)
{
    file.set(QStringLiteral("shipping_total"), QStringLiteral("0.00"));
    file.set(QStringLiteral("shipping_tax_total"), QStringLiteral("0.00"));
    file.set(QStringLiteral("fee_total"), QStringLiteral("0.00"));
    file.set(QStringLiteral("fee_tax_total"), QStringLiteral("0.00"));
    file.set(QStringLiteral("tax_total"), centsText(order.tax));
    file.set(QStringLiteral("cart_discount"), centsText(order.discount));
    file.set(QStringLiteral("order_discount"), centsText(order.discount));
    file.set(QStringLiteral("discount_total"), centsText(order.discount));
    file.set(QStringLiteral("order_total"), centsText(order.total()));
    file.set(QStringLiteral("order_subtotal"), centsText(order.gross));
    file.set(QStringLiteral("order_currency"), QStringLiteral("EUR"));
    if (!order.coupon.isEmpty())
        file.set(QStringLiteral("coupon_items"),
                 QStringLiteral("code:%1|amount:%2").arg(order.coupon.toLower(), centsText(order.discount)));
    if (order.refunded > 0)
        file.set(QStringLiteral("refund_items"), QStringLiteral("amount:%1|reason:").arg(centsText(order.refunded)));
}

void setCustomer(CsvFile &file, const SampleCustomer &customer)
{
    file.set(QStringLiteral("customer_email"), customer.email);
    file.set(QStringLiteral("billing_first_name"), customer.name.section(u' ', 0, 0));
    file.set(QStringLiteral("billing_last_name"), customer.name.section(u' ', 1));
    file.set(QStringLiteral("billing_email"), customer.email);
    file.set(QStringLiteral("billing_postcode"), customer.postcode);
    file.set(QStringLiteral("billing_city"), customer.city);
    file.set(QStringLiteral("billing_country"), customer.country);
}

} // namespace

Result<> exportWooCommerceOrders(const QString &path, const QList<SampleOrder> &orders)
{
    CsvFile file(path, webToffeeColumns());
    if (const Result<> opened = file.open(CsvFile::Start::ByteOrderMark); !opened)
        return opened;
    for (qsizetype position = 0; position < orders.size(); ++position) {
        const SampleOrder &order = orders.at(position);
        const QString number = QString::number(firstOrderNumber + position);
        file.set(QStringLiteral("order_id"), number);
        file.set(QStringLiteral("order_number"), number);
        file.set(QStringLiteral("order_date"), timeText(order.at));
        if (order.state != SampleOrderState::Pending && order.state != SampleOrderState::Voided &&
            order.state != SampleOrderState::Draft)
            file.set(QStringLiteral("paid_date"), timeText(order.at.addSecs(40)));
        file.set(QStringLiteral("status"), statusText(order.state));
        file.set(QStringLiteral("payment_method"), QStringLiteral("paypal"));
        file.set(QStringLiteral("payment_method_title"), QStringLiteral("PayPal"));
        setAmounts(file, order);
        setCustomer(file, order.customer);
        file.endRow();
    }
    return file.commit();
}

} // namespace laurel
