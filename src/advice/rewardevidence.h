#pragma once

#include "advice/rewards.h"
#include "advice/signals.h"

namespace laurel {

/// Collects the figures behind a suggestion, formatted for people.
class RewardEvidence
{
public:
    explicit RewardEvidence(const QLocale &locale)
        : m_locale(locale)
    {}

    RewardEvidence &addGrowth(const AffiliateStanding &standing, const GrowthSignal &growth);
    RewardEvidence &addConversion(const ShareSignal &conversion);
    RewardEvidence &addRefunds(const ShareSignal &refunds);
    RewardEvidence &addNewCustomers(const ShareSignal &newCustomers);
    /// @param share of the program's net sales; nothing when amounts are in another currency.
    RewardEvidence &addNet(const Money &net, std::optional<double> share);
    RewardEvidence &addCount(const char *key, const QString &label, qint64 count);
    RewardEvidence &addMoney(const char *key, const QString &label, const Money &money);
    RewardEvidence &addRate(const char *key, const QString &label, Rate rate);

    /// @param carrying keys of the figures that carry the reason; the others are there for whoever asks.
    [[nodiscard]] QList<Evidence> list(const QList<const char *> &carrying) const;

private:
    void add(const char *key, const QString &label, const QString &value);
    void addShare(const char *key, const QString &label, double share);
    [[nodiscard]] QString factor(double ratio) const;

    const QLocale m_locale;
    QList<Evidence> m_list;
};

} // namespace laurel
