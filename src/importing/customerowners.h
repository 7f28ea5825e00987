#pragma once

#include "storage/ownershipquery.h"

#include <QHash>

namespace laurel {

/// Who brought which customer: the affiliate whose first of all sales to that customer is theirs by a code, a link or a
/// decision. A sale that follows the customer brings nobody.
class CustomerOwners
{
public:
    /// Only customers that were asked for are looked at.
    void expect(qint64 customer) { m_firsts.insert(customer, {}); }
    [[nodiscard]] bool isEmpty() const { return m_firsts.isEmpty(); }
    /// Sales of nobody do not count.
    void saw(const CustomerSale &sale);
    /// Who had brought the customer by the time of @p sale; 0: nobody.
    [[nodiscard]] qint64 ownerOf(const CustomerSale &sale) const;

private:
    QHash<qint64, CustomerSale> m_firsts; ///< by customer; without affiliate: none yet
};

} // namespace laurel
