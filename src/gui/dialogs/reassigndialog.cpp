#include "gui/dialogs/reassigndialog.h"

#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "gui/models/texttablemodel.h"
#include "ui_reassigndialog.h"

#include <QLayout>
#include <QPushButton>

namespace laurel {

namespace {

Money magnitude(const Money &amount) { return amount.minor() < 0 ? amount.negated().value_or(amount) : amount; }

} // namespace

ReassignDialog::ReassignDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ReassignDialog>()), m_session(session), m_changes(new TextTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->whichBox->addItem(tr("Those that belong to nobody"), int(ReassignmentPlan::Which::Unassigned));
    m_ui->whichBox->addItem(tr("All"), int(ReassignmentPlan::Which::All));
    m_ui->periodBox->addItem(tr("All time"), false);
    m_ui->periodBox->addItem(Period::describe(session.period().range()), true);
    m_changes->setTable({tr("From"), tr("To"), tr("Sales")}, {}, 2);
    m_ui->table->setUp(m_changes, QStringLiteral("reassign"), {210, 210});
    setUpButtons(*m_ui->buttonBox, tr("Reassign"));
    connect(m_ui->whichBox, &QComboBox::currentIndexChanged, this, &ReassignDialog::tryOut);
    connect(m_ui->periodBox, &QComboBox::currentIndexChanged, this, &ReassignDialog::tryOut);
    tryOut();
}

ReassignDialog::~ReassignDialog() = default;

ReassignmentPlan ReassignDialog::plan() const
{
    ReassignmentPlan plan;
    plan.which = ReassignmentPlan::Which(m_ui->whichBox->currentData().toInt());
    if (m_ui->periodBox->currentData().toBool())
        plan.period = m_session.period().range();
    return plan;
}

void ReassignDialog::done(int result)
{
    if (m_job)
        m_job->cancel();
    QDialog::done(result);
}

void ReassignDialog::tryOut()
{
    ReassignmentPlan trial = plan();
    trial.dryRun = true;
    m_ui->statusLabel->setText(tr("Looking at the sales…"));
    m_ui->table->hide();
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false);
    tryOnSales(
        m_session, tr("Looking at sales"), this, &ReassignDialog::m_job, [trial](Database &database, Job &running) { return Reassignment(database).run(trial, running); },
        [this](const Result<Trial> &done) { showTrial(done); });
}

void ReassignDialog::showTrial(const Result<Trial> &trial)
{
    if (!trial) {
        m_ui->statusLabel->setText(trial.error().message);
        return;
    }
    const auto &[summary, names] = *trial;
    const QLocale locale;
    QList<QStringList> rows;
    for (const OwnerChange &change : summary.changes) {
        const auto name = [&names](AffiliateId id) { return id.isValid() ? names.value(id) : tr("Nobody"); };
        rows.append({name(change.from), name(change.to), locale.toString(change.conversions)});
    }
    m_changes->setTable({tr("From"), tr("To"), tr("Sales")}, rows, 2);
    m_ui->table->setVisible(!rows.isEmpty());
    QString text = summary.changed == 0 ? tr("Nothing changes: every sale is where the codes say.")
                                        : tr("%1 of %2 sales change.").arg(locale.toString(summary.changed), locale.toString(summary.looked));
    for (const Money &amount : summary.commission)
        text += u' ' + (amount.minor() > 0 ? tr("Commissions rise by %1.") : tr("Commissions fall by %1.")).arg(formatMoney(magnitude(amount), locale));
    m_ui->statusLabel->setText(text);
    QPushButton *button = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    button->setEnabled(summary.changed > 0);
    button->setText(summary.changed > 0 ? tr("Reassign %Ln sale(s)", nullptr, int(summary.changed)) : tr("Reassign"));
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed); // a dialog does not make room for wrapped lines by itself
}

} // namespace laurel
