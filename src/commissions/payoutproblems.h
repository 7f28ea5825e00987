#pragma once

#include "commissions/payoutfile.h"

namespace laurel {

/// Where the checks of the formats write to.
class PayoutProblems
{
public:
    void addOfPayer(const QString &message) { m_problems.append({-1, message}); }
    void addOfPayment(qsizetype payment, const QString &message) { m_problems.append({int(payment), message}); }
    /// Adds the error of @p result, if it is one. @param payment −1: of the payer.
    template <typename T>
    void addFailure(qsizetype payment, const Result<T> &result)
    {
        if (!result)
            addOfPayment(payment, result.error().message);
    }

    /// By payment, otherwise as they were added.
    [[nodiscard]] QList<PayoutFileProblem> sorted() const;

private:
    QList<PayoutFileProblem> m_problems;
};

} // namespace laurel
