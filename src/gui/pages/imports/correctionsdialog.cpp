#include "gui/pages/imports/correctionsdialog.h"

#include "gui/dialogs/dialogbuttons.h"
#include "gui/models/correctionsmodel.h"
#include "gui/theme/theme.h"
#include "ui_correctionsdialog.h"

#include <QPushButton>

namespace laurel {

CorrectionsDialog::CorrectionsDialog(const QString &fileName, BatchReading reading, const QList<ImportReject> &rejects, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CorrectionsDialog>())
    , m_model(new CorrectionsModel(std::move(reading), rejects, this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->titleLabel->setText(tr("Refused lines of %1").arg(fileName));
    m_ui->hintLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->table->setUp(m_model, {}, {0, 320});
    m_ui->table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    if (m_model->rowCount() > 0 && m_model->columnCount() > CorrectionsModel::FirstCell)
        m_ui->table->setCurrentIndex(m_model->index(0, CorrectionsModel::FirstCell));
    setUpButtons(*m_ui->buttonBox, tr("Try again"));
    connect(m_ui->table, &DataTable::opened, m_ui->table, qOverload<const QModelIndex &>(&QAbstractItemView::edit));
    connect(m_model, &CorrectionsModel::chosenChanged, this, &CorrectionsDialog::refresh);
    refresh();
}

CorrectionsDialog::~CorrectionsDialog() = default;

QList<CorrectedLine> CorrectionsDialog::lines() const
{
    return m_model->chosen();
}

void CorrectionsDialog::refresh()
{
    const auto count = int(m_model->chosen().size());
    QPushButton *button = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    button->setText(count > 0 ? tr("&Try %n line(s) again", nullptr, count) : tr("Try again"));
    button->setEnabled(count > 0);
}

} // namespace laurel
