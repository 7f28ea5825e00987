#pragma once

#include "sample/partners.h"
#include "sample/randomsource.h"

#include <QList>
#include <QString>

namespace laurel {

/// An invented buyer.
struct SampleCustomer
{
    QString name;
    QString email; ///< unique, at a domain under ".example"
    QString country;
    QString city;
    QString postcode;
};

/// Everybody who ever bought, growing as the simulation runs.
class CustomerPool
{
public:
    /// A buyer nobody saw before.
    [[nodiscard]] const SampleCustomer &addNew(RandomSource &random);
    /// One who bought before, recent ones more likely; a new one while there are few.
    [[nodiscard]] const SampleCustomer &pickKnown(RandomSource &random);
    /// One of the few addresses behind a partner who buys through its own link.
    [[nodiscard]] const SampleCustomer &pickAccomplice(const SamplePartner &partner, RandomSource &random);

private:
    QList<SampleCustomer> m_customers;
    QList<SampleCustomer> m_accomplices;
};

} // namespace laurel
