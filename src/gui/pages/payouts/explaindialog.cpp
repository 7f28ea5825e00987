#include "gui/pages/payouts/explaindialog.h"

#include "core/localformat.h"
#include "gui/dialogs/dialogbuttons.h"
#include "ui_explaindialog.h"

#include <QLocale>
#include <QPushButton>

namespace laurel {

ExplainDialog::ExplainDialog(const Reconciliation &reconciliation, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExplainDialog>())
{
    m_ui->setupUi(this);
    QList<Money> differences;
    qint64 lines = 0;
    for (const ReconciliationVariance &variance : reconciliation.variances) {
        if (!variance.isOpen())
            continue;
        differences << variance.difference();
        lines += variance.differing;
    }
    m_ui->whatLabel->setText(
        tr("%Ln line(s) differ, in all by %1. Why?", nullptr, int(lines)).arg(formatSums(differences, QLocale())));
    m_ui->reasonEdit->setMaxLength(ReconciliationRepository::longestExplanation);
    m_ui->noteLabel->setProperty("role", QStringLiteral("muted"));
    setUpButtons(*m_ui->buttonBox, tr("Keep the explanation"));
    QPushButton *accept = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    accept->setEnabled(false);
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this,
            [this, accept] { accept->setEnabled(!reason().isEmpty()); });
}

ExplainDialog::~ExplainDialog() = default;

QString ExplainDialog::reason() const { return m_ui->reasonEdit->text().simplified(); }

} // namespace laurel
