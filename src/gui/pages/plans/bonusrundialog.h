#pragma once

#include "commissions/bonusrun.h"
#include "gui/app/session.h"

#include <QDialog>
#include <memory>

namespace Ui {
class BonusRunDialog;
}

namespace laurel {

class TextTableModel;

/// The bonuses that were earned in the last periods that are over: shown first, given then.
class BonusRunDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BonusRunDialog(Session &session, QWidget *parent = nullptr);
    ~BonusRunDialog() override;

    /// Those that were shown, with those given before.
    [[nodiscard]] const QList<EarnedBonus> &bonuses() const { return m_bonuses; }

private:
    using Earned = std::pair<QList<EarnedBonus>, QHash<AffiliateId, QString>>;

    void showEarned(const Result<Earned> &earned);

    std::unique_ptr<Ui::BonusRunDialog> m_ui;
    TextTableModel *m_rows;
    QList<EarnedBonus> m_bonuses;
};

} // namespace laurel
