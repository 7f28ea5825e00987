#pragma once

#include "commissions/whatif.h"
#include "gui/pages/plans/plansdata.h"

#include <QWidget>
#include <memory>

namespace Ui {
class WhatIfPane;
}

namespace laurel {

class TextTableModel;

/// "What would this have cost?": past sales by the terms as they are and by those that are being written. Nothing is
/// changed.
class WhatIfPane : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPane(Session &session, QWidget *parent = nullptr);
    ~WhatIfPane() override;

    /// The names to show, and the terms to try. What was worked out for others is no longer shown.
    void setTerms(const PlanListing &listing, const std::optional<CommissionTerms> &changed);
    [[nodiscard]] bool isSettled() const { return !m_job; }
    /// Gives up what is being worked out.
    void stop();

private:
    void fillPeriods();
    void workOut();
    void showResult(const WhatIfResult &result, const DateRange &period);
    void showState(const QString &text, bool isRunning);
    [[nodiscard]] DateRange period() const;

    std::unique_ptr<Ui::WhatIfPane> m_ui;
    Session &m_session;
    TextTableModel *m_rows;
    PlanListing m_listing;
    std::optional<CommissionTerms> m_changed;
    std::shared_ptr<Job> m_job;
};

} // namespace laurel
