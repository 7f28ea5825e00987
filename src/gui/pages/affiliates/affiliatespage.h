#pragma once

#include "gui/pages/affiliates/affiliatedata.h"
#include "gui/pages/page.h"

#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class AffiliatesPage;
}

namespace laurel {

class EmptyState;

/// Who are they, what have they agreed to, how are they doing? A list, and a profile beside it.
class AffiliatesPage : public Page
{
    Q_OBJECT

public:
    explicit AffiliatesPage(const PageContext &context, QWidget *parent = nullptr);
    ~AffiliatesPage() override;

    /// Opens the profile of @p affiliate beside the list.
    void showAffiliate(AffiliateId affiliate);
    void focusStart() override;

protected:
    void reload() override;

private:
    void connectInputs();
    void connectProfile();
    void applyFilter();
    void reloadProfile();
    void buildEmptyState();
    void select(AffiliateId affiliate);
    void addOrEdit(const Affiliate &affiliate);

    std::unique_ptr<Ui::AffiliatesPage> m_ui;
    EmptyState *m_none = nullptr; ///< when there is nobody
    AffiliateModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QList<Tier> m_tiers;
    AffiliateId m_selected;
};

} // namespace laurel
