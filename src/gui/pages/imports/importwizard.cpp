#include "gui/pages/imports/importwizard.h"

#include "gui/pages/imports/importwizardfilestep.h"
#include "gui/pages/imports/importwizardmappingstep.h"
#include "gui/pages/imports/importwizardreviewstep.h"
#include "gui/theme/theme.h"
#include "ui_importwizard.h"

namespace laurel {

ImportWizard::ImportWizard(Session &session, const ImportFile &file, int position, int count, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportWizard>())
    , m_session(session)
    , m_review(new ImportWizardReviewStep(session, m_draft, this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFont(Theme::font(Theme::Text::Title, true));
    m_ui->stepLabel->setFont(Theme::font(Theme::Text::Caption));
    m_ui->stepLabel->setProperty("role", QStringLiteral("muted"));
    m_ui->nextButton->setProperty("primary", true);
    m_ui->skipButton->setProperty("flat", true);
    m_ui->skipButton->setVisible(position < count);
    if (count > 1)
        m_fileOf = tr("File %1 of %2").arg(position).arg(count);
    m_steps = {new ImportWizardFileStep(session, m_draft, this), new ImportWizardMappingStep(session, m_draft, this), m_review};
    for (ImportWizardStep *step : std::as_const(m_steps)) {
        m_ui->stack->addWidget(step);
        connect(step, &ImportWizardStep::changed, this, &ImportWizard::refresh);
    }
    connect(m_ui->nextButton, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_ui->skipButton, &QPushButton::clicked, this, [this] { done(Skipped); });
    connect(m_review, &ImportWizardReviewStep::imported, this, [this](const ImportPlan &plan, const ImportSummary &summary) {
        emit imported(plan, summary);
        accept();
    });
    connect(m_review, &ImportWizardReviewStep::importEnded, this, [this] {
        if (m_closing)
            reject();
    });
    m_ui->titleLabel->setText(file.name());
    m_ui->openingLabel->setText(tr("Looking into the file…"));
    refresh();
    m_opening = session.jobs().read([file](Database &database, Job &job) { return openDraft(database, file, job); }, this,
                                    [this](const Result<ImportDraft> &draft) { opened(draft); });
}

ImportWizard::~ImportWizard()
{
    m_opening->cancel();
}

void ImportWizard::opened(const Result<ImportDraft> &draft)
{
    if (draft) {
        m_draft = *draft;
        showStep(0);
        return;
    }
    m_ui->openingBar->hide();
    m_ui->openingLabel->setProperty("role", QStringLiteral("error"));
    m_ui->openingLabel->style()->unpolish(m_ui->openingLabel);
    m_ui->openingLabel->style()->polish(m_ui->openingLabel);
    m_ui->openingLabel->setText(draft.error().message);
}

ImportWizardStep *ImportWizard::step() const
{
    return m_step < 0 ? nullptr : m_steps.at(m_step);
}

void ImportWizard::showStep(int step)
{
    m_step = step;
    m_ui->stack->setCurrentWidget(m_steps.at(step));
    m_steps.at(step)->enter();
    refresh();
}

void ImportWizard::next()
{
    const ImportWizardStep *current = step();
    if (!current || !current->isComplete())
        return;
    if (current == m_review)
        m_review->startImport();
    else
        showStep(m_step + 1);
}

void ImportWizard::refresh()
{
    const ImportWizardStep *current = step();
    const bool running = m_review->isRunning();
    m_ui->backButton->setVisible(m_step > 0);
    m_ui->backButton->setEnabled(!running);
    m_ui->skipButton->setEnabled(!running);
    m_ui->nextButton->setVisible(current);
    if (!current) {
        m_ui->stepLabel->setText(m_fileOf);
        return;
    }
    m_ui->nextButton->setText(current->nextText());
    const bool ready = current->isComplete();
    const bool becameReady = ready && !m_ui->nextButton->isEnabled();
    m_ui->nextButton->setEnabled(ready);
    if (becameReady && current == m_review)
        m_ui->nextButton->setFocus(Qt::OtherFocusReason); // what was waited for
    m_ui->titleLabel->setText(current->title());
    const QString stepOf = tr("Step %1 of %2").arg(m_step + 1).arg(m_steps.size());
    m_ui->stepLabel->setText(m_fileOf.isEmpty() ? stepOf : tr("%1, step %2 of %3").arg(m_fileOf).arg(m_step + 1).arg(m_steps.size()));
}

void ImportWizard::reject()
{
    // An import that runs is stopped first; whether it still made it is told by its end.
    if (m_review->isImporting()) {
        m_closing = true;
        m_review->stop();
        return;
    }
    m_review->stop();
    QDialog::reject();
}

} // namespace laurel
