#pragma once

#include "sample/catalogue.h"
#include "sample/customers.h"

#include <QDateTime>
#include <QList>

namespace laurel {

enum class SampleOrderState { Paid, Pending, Voided, Refunded, PartlyRefunded, Draft };

struct SampleOrderLine
{
    const SampleProduct *product = nullptr;
    int quantity = 1;
};

/// An order as both shops know it. Amounts are cents.
struct SampleOrder
{
    QDateTime at; ///< shop time
    SampleCustomer customer;
    QList<SampleOrderLine> lines;
    QString referral; ///< the code of the link it came by
    QString coupon;
    SampleOrderState state = SampleOrderState::Paid;
    QDateTime cancelledAt;
    bool isTest = false;
    int gross = 0; ///< quantity × price
    int discount = 0;
    int tax = 0; ///< on top of gross − discount
    int shipping = 0;
    int refunded = 0; ///< with tax and shipping, as shops count it

    [[nodiscard]] int subtotal() const { return gross - discount; }
    [[nodiscard]] int total() const { return subtotal() + tax + shipping; }
};

struct SampleClicks
{
    QDate day;
    QString code;
    int clicks = 0;
    int impressions = 0;
};

struct SampleLead
{
    QDateTime at;
    QString code;
    QString email;
};

/// Everything that happened, oldest first.
struct SampleHistory
{
    QDate firstDay;
    QDate lastDay;
    QList<SampleOrder> shopOrders;
    QList<SampleOrder> courseOrders; ///< the small second shop
    QList<SampleClicks> clicks;
    QList<SampleLead> leads;
};

} // namespace laurel
