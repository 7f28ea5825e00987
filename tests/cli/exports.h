#pragma once

#include <QByteArray>

// Small export files, written as the shops write them.
namespace laurel::test {

/// Two affiliates: Mila (code mila, coupon MILA10) and Jonas (code jonas).
inline QByteArray affiliatesCsv()
{
    return "Name,Email,Company,Website,Country,Kind,Status,Tier,Joined,Code,Coupon,Tags\n"
           "Mila "
           "Brandt,mila@filterliebe.example,,https://"
           "filterliebe.example,DE,creator,active,,2025-01-10,mila,MILA10,video\n"
           "Jonas Teekanne,jonas@teekanne.example,,,AT,content,active,,2025-02-01,jonas,,\n";
}

inline QByteArray ordersHeader()
{
    return "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,"
           "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Note Attributes,Cancelled at,"
           "Refunded Amount,Lineitem discount\n";
}

/// An order of one line in May 2026: net is @p subtotal.
inline QByteArray orderLine(int number, const QByteArray &subtotal, const QByteArray &coupon = {},
                            const QByteArray &attributes = {}, const QByteArray &status = "paid")
{
    const QByteArray name = '#' + QByteArray::number(number);
    const QByteArray day = QByteArray::number(1 + number % 28).rightJustified(2, '0');
    return name + ",buyer" + QByteArray::number(number) + "@post.example," + status + ",2026-05-" + day +
           " 10:00:02 +0200,EUR," + subtotal + ",0.00,0.00," + subtotal + ',' + coupon + ",0.00,2026-05-" + day +
           " 10:00:00 +0200,1,Assam," + subtotal + ",TEA-1," + attributes + ",," + "0.00,0.00\n";
}

/// Orders #1001 to #1004: two of Mila (coupon, link), one of Jonas (link), one of nobody. Net 100, 50, 30 and 20.
inline QByteArray ordersCsv()
{
    return ordersHeader() + orderLine(1001, "100.00", "MILA10") + orderLine(1002, "50.00", {}, "ref: mila") +
           orderLine(1003, "30.00", {}, "ref: jonas") + orderLine(1004, "20.00");
}

/// ordersCsv() without its first two orders, and two new ones: a coupon nobody owns, and one of Mila. Net 40 and 60.
inline QByteArray overlappingOrdersCsv()
{
    return ordersHeader() + orderLine(1003, "30.00", {}, "ref: jonas") + orderLine(1004, "20.00") +
           orderLine(1005, "40.00", "NOBODYS") + orderLine(1006, "60.00", "MILA10");
}

inline QByteArray clicksCsv()
{
    return "Date,Code,Clicks,Impressions\n2026-05-02,mila,40,900\n2026-05-03,mila,60,1100\n2026-05-04,jonas,25,300\n";
}

inline QByteArray leadsCsv()
{
    return "Lead ID,Date,Referral Code,Email\nL1,2026-05-05 09:00:00,mila,reader1@inbox.example\n"
           "L2,2026-05-06 09:00:00,,reader2@inbox.example\n";
}

} // namespace laurel::test
