#pragma once

#include "storage/commissionledger.h"

#include <QDialog>
#include <memory>

namespace Ui {
class EntryDialog;
}

namespace laurel {

class Job;
class Session;

/// A bonus, an adjustment or a clawback for one affiliate. Looks the order up before it goes on.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    EntryDialog(Session &session, AffiliateId affiliate, const QString &name, QWidget *parent = nullptr);
    ~EntryDialog() override;

    /// With the sale that it is about, once the dialog was accepted.
    [[nodiscard]] CommissionEntry entry() const;

    void accept() override;
    void reject() override;

private:
    void showKind();
    void check();
    void showSearch(bool isSearching);
    void takeSale(const Result<ConversionId> &sale);
    [[nodiscard]] CommissionEntryKind kind() const;
    /// As the locale writes amounts.
    [[nodiscard]] Result<Money> typedAmount() const;
    /// What is wrong with what was typed; empty while something is only missing.
    [[nodiscard]] QString error() const;

    std::unique_ptr<Ui::EntryDialog> m_ui;
    Session &m_session;
    AffiliateId m_affiliate;
    ConversionId m_sale;
    std::shared_ptr<Job> m_search;
};

} // namespace laurel
