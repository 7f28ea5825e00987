#include "gui/pages/plans/recomputedialog.h"

#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/models/texttablemodel.h"
#include "ui_recomputedialog.h"

#include <QLayout>
#include <QPushButton>

namespace laurel {

RecomputeDialog::RecomputeDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecomputeDialog>())
    , m_session(session)
    , m_changes(new TextTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->periodBox->addItem(tr("All time"), false);
    m_ui->periodBox->addItem(Period::describe(session.period().range()), true);
    m_ui->table->setUp(m_changes, {});
    m_ui->table->setStretchColumn(0);
    setUpButtons(*m_ui->buttonBox, tr("Compute anew"));
    connect(m_ui->periodBox, &QComboBox::currentIndexChanged, this, &RecomputeDialog::tryOut);
    tryOut();
}

RecomputeDialog::~RecomputeDialog() = default;

DateRange RecomputeDialog::period() const
{
    return m_ui->periodBox->currentData().toBool() ? m_session.period().range() : DateRange();
}

void RecomputeDialog::done(int result)
{
    if (m_job)
        m_job->cancel();
    QDialog::done(result);
}

void RecomputeDialog::tryOut()
{
    m_ui->statusLabel->setText(tr("Looking at the sales…"));
    m_ui->table->hide();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false);
    tryOnSales(
        m_session, tr("Looking at commissions"), this, &RecomputeDialog::m_job,
        [period = period()](Database &database, Job &running) {
            return Recompute(database).run(period, true, running);
        },
        [this](const Result<Trial> &trial) { showTrial(trial); });
}

void RecomputeDialog::showTrial(const Result<Trial> &trial)
{
    if (!trial) {
        m_ui->statusLabel->setText(trial.error().message);
        return;
    }
    const auto &[summary, names] = *trial;
    const SettlementSummary &settled = summary.settled;
    const QLocale locale;
    QList<QStringList> rows;
    for (const SettledSum &sum : settled.sums)
        rows.append({names.value(sum.affiliate), formatCount(sum.changed, locale), formatMoney(sum.before, locale),
                     formatMoney(sum.after, locale)});
    m_changes->setTable({tr("Affiliate"), tr("Sales"), tr("Open before"), tr("Open after")}, rows, 1, 3);
    m_ui->table->setVisible(!rows.isEmpty());
    m_ui->statusLabel->setText(settled.changed == 0
                                   ? tr("Nothing changes: all open commissions are what the rules say.")
                                   : tr("%1 of %2 sales would earn otherwise. Nothing has been changed yet.")
                                         .arg(locale.toString(settled.changed), locale.toString(settled.looked)));
    QPushButton *button = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    button->setEnabled(settled.changed > 0);
    button->setText(settled.changed > 0 ? tr("Compute %Ln sale(s) anew", nullptr, int(settled.changed))
                                        : tr("Compute anew"));
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed); // a dialog does not make room for wrapped lines by itself
}

} // namespace laurel
