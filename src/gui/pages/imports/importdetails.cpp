#include "gui/pages/imports/importdetails.h"

#include "gui/models/importbatchtext.h"
#include "gui/models/texttablemodel.h"
#include "gui/theme/theme.h"
#include "ui_importdetails.h"

namespace laurel {

ImportDetails::ImportDetails(QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::ImportDetails>()), m_rejects(new TextTableModel(this))
{
    m_ui->setupUi(this);
    setProperty("card", true);
    m_ui->nameLabel->setFont(Theme::font(Theme::Text::Section, true));
    m_ui->rejectsLabel->setFont(Theme::font(Theme::Text::Section, true));
    for (QLabel *label : {m_ui->captionLabel, m_ui->rejectsHint}) {
        label->setFont(Theme::font(Theme::Text::Caption));
        label->setProperty("role", QStringLiteral("muted"));
    }
    m_ui->daysLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->takeBackButton->setProperty("destructive", true);
    m_rejects->setTable(rejectTitles(), {}, 0);
    m_ui->rejectsTable->setUp(m_rejects, QStringLiteral("rejects"), {0, 260, 400});
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, &ImportDetails::takeBackRequested);
    connect(m_ui->correctButton, &QPushButton::clicked, this, &ImportDetails::correctRequested);
    connect(m_ui->saveRejectsButton, &QPushButton::clicked, this, &ImportDetails::saveRejectsRequested);
    connect(m_ui->showSalesButton, &QPushButton::clicked, this, &ImportDetails::salesRequested);
}

ImportDetails::~ImportDetails() = default;

void ImportDetails::setBatch(const ImportBatch &batch, const ImportProfile &profile, bool canWrite)
{
    const QLocale locale;
    m_ui->nameLabel->setText(batch.fileName);
    const QString when = locale.toString(batch.finishedAt.toLocalTime(), QLocale::ShortFormat);
    m_ui->captionLabel->setText(
        batch.kind == ImportKind::Reassignment
            ? tr("%1, %2. %3.", "reassigned sales, when, by hand or by codes").arg(importContentName(batch, profile), when, batch.sourceName)
            : tr("%1 from %2, imported on %3. %4 read.")
                  .arg(importContentName(batch, profile), batch.sourceName, when, tr("%Ln line(s)", nullptr, int(batch.lines))));
    const QString outcome = batch.kind == ImportKind::Reassignment ? reassignmentOutcome(batch.counts) : importOutcome(batch.counts);
    m_ui->outcomeLabel->setText(batch.undone ? tr("Taken back: nothing of it counts any more. When it was imported: %1").arg(outcome)
                                             : outcome);
    m_ui->daysLabel->setText(importedDays(batch.firstDay, batch.lastDay));
    m_ui->daysLabel->setVisible(!m_ui->daysLabel->text().isEmpty());
    m_ui->showSalesButton->setText(showImportedText(profile));
    m_ui->showSalesButton->setVisible(bringsSales(batch.kind) && !batch.undone);
    m_ui->takeBackButton->setVisible(!batch.undone);
    m_ui->takeBackButton->setEnabled(canWrite);
    const bool refused = batch.openRejects > 0;
    m_ui->rejectsLabel->setText(refused ? tr("%Ln refused line(s)", nullptr, int(batch.openRejects))
                                        : tr("The refused lines were tried again since."));
    m_ui->rejectsLabel->setVisible(batch.counts.rejected > 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->rejectsHint), static_cast<QWidget *>(m_ui->rejectsTable),
                            static_cast<QWidget *>(m_ui->saveRejectsButton)})
        widget->setVisible(refused);
    m_ui->correctButton->setVisible(refused && canWrite && !batch.undone);
    if (!refused)
        setRejects({});
}

void ImportDetails::setRejects(const QList<ImportReject> &rejects)
{
    m_rejects->setTable(rejectTitles(), rejectRows(rejects), 0);
}

QStringList ImportDetails::rejectTitles()
{
    return {tr("Line"), tr("Why"), tr("As in the file")};
}

QList<QStringList> ImportDetails::rejectRows(const QList<ImportReject> &rejects)
{
    QList<QStringList> rows;
    rows.reserve(rejects.size());
    for (const ImportReject &reject : rejects)
        rows.append({QLocale().toString(reject.line), reject.reason, reject.raw});
    return rows;
}

} // namespace laurel
