#pragma once

#include "advice/rewards.h"
#include "gui/pages/page.h"

#include <memory>

namespace Ui {
class RewardsPage;
}

namespace laurel {

class DecisionModel;

/// Who deserves what, what does it cost, on what evidence?
class RewardsPage : public Page
{
    Q_OBJECT

public:
    explicit RewardsPage(const PageContext &context, QWidget *parent = nullptr);
    ~RewardsPage() override;

protected:
    void reload() override;

private:
    void showSuggestions(const QList<Recommendation> &suggestions);
    void accept(const Recommendation &suggestion);
    void dismiss(const Recommendation &suggestion);

    std::unique_ptr<Ui::RewardsPage> m_ui;
    DecisionModel *m_decisions;
};

} // namespace laurel
