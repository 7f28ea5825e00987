#pragma once

#include "core/entities.h"

namespace laurel {

/// A commission as a network or plugin reports it.
struct ReportedCommission
{
    qint64 line = 0;
    QString id;        ///< under which the system that reports it knows it
    QString reference; ///< the shop's own order number; empty where the file tells only one number
    QDate day;
    ConversionStatus status = ConversionStatus::Confirmed;
    QString statusText;        ///< as it is written
    Money commission;          ///< as it is written, whatever the status; negative where something was taken back
    std::optional<Money> sale; ///< the sale amount it goes by, when the file tells it
    QString partner;           ///< the best name the row has for the affiliate
    AffiliateId affiliate;     ///< none: nobody knows the partner

    /// What the system means to pay.
    [[nodiscard]] bool stands() const
    {
        return status != ConversionStatus::Cancelled && status != ConversionStatus::Refunded;
    }
};

} // namespace laurel
