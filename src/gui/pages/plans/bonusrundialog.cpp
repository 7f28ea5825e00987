#include "gui/pages/plans/bonusrundialog.h"

#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/models/texttablemodel.h"
#include "gui/pages/plans/limitstext.h"
#include "storage/affiliaterepository.h"
#include "ui_bonusrundialog.h"

#include <QPushButton>
#include <algorithm>

namespace laurel {

namespace {
constexpr int figureColumn = 2;
}

BonusRunDialog::BonusRunDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BonusRunDialog>())
    , m_rows(new TextTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->table->setUp(m_rows, {});
    m_ui->table->setStretchColumn(0);
    m_ui->table->hide();
    m_ui->statusLabel->setText(tr("Looking at what was reached…"));
    setUpButtons(*m_ui->buttonBox, tr("Give bonuses"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false);
    session.jobs().read(
        [today = session.period().today()](Database &database) -> Result<Earned> {
            auto bonuses = BonusRun(database).earned(today);
            if (!bonuses)
                return fail(bonuses);
            auto names = AffiliateRepository(database).names();
            if (!names)
                return fail(names);
            return Earned{std::move(*bonuses), std::move(*names)};
        },
        this, [this](const Result<Earned> &earned) { showEarned(earned); });
}

BonusRunDialog::~BonusRunDialog() = default;

void BonusRunDialog::showEarned(const Result<Earned> &earned)
{
    if (!earned) {
        m_ui->statusLabel->setText(earned.error().message);
        return;
    }
    const auto &[bonuses, names] = *earned;
    m_bonuses = bonuses;
    QList<QStringList> rows;
    for (const EarnedBonus &bonus : bonuses)
        rows.append({names.value(bonus.affiliate), bonus.rule.name, reachedText(bonus.rule, bonus.reached),
                     formatMoney(bonus.amount, QLocale()), bonus.isGiven ? tr("given before") : tr("new")});
    m_rows->setTable({tr("Affiliate"), tr("Bonus"), tr("Reached"), tr("Amount"), tr("State")}, rows, figureColumn,
                     figureColumn + 1);
    m_ui->table->setVisible(!rows.isEmpty());
    const int fresh = int(std::ranges::count(m_bonuses, false, &EarnedBonus::isGiven));
    m_ui->statusLabel->setText(
        fresh == 0
            ? tr("Nobody has earned a bonus that was not given: each rule looks at its last period that is over.")
            : tr("%Ln bonus(es) were earned in the last periods that are over.", nullptr, fresh));
    QPushButton *button = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    button->setEnabled(fresh > 0);
    button->setText(fresh > 0 ? tr("Give %Ln bonus(es)", nullptr, fresh) : tr("Give bonuses"));
}

} // namespace laurel
