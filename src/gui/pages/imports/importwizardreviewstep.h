#pragma once

#include "gui/jobs/jobpace.h"
#include "gui/pages/imports/importwizardstep.h"

#include <QTimer>
#include <memory>

class QVBoxLayout;

namespace Ui {
class ImportWizardReviewStep;
}

namespace laurel {

class TextTableModel;

/// What the import would do, tried out on the real file and rolled back; then the import itself.
class ImportWizardReviewStep : public ImportWizardStep
{
    Q_OBJECT

public:
    ImportWizardReviewStep(Session &session, ImportDraft &draft, QWidget *parent = nullptr);
    ~ImportWizardReviewStep() override;

    [[nodiscard]] QString title() const override;
    /// Tries the import out.
    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    /// "Import 1,204 sales".
    [[nodiscard]] QString nextText() const override;

    void startImport();
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// Whether the import itself runs, not only its trial.
    [[nodiscard]] bool isImporting() const { return m_job && m_importing; }
    void stop();

signals:
    void imported(const laurel::ImportPlan &plan, const laurel::ImportSummary &summary);
    /// The import was stopped or failed; nothing changed.
    void importEnded();

private:
    void run(bool dryRun);
    using Outcome = std::pair<ImportSummary, QHash<AffiliateId, QString>>;
    void finish(const ImportPlan &plan, const Result<Outcome> &outcome);
    void showProgress();
    void showForecast();
    void showTiles(const ImportCounts &counts);
    void showFacts();
    void showTables();
    void showRows();
    /// Asks whose the selected code is.
    void giveCode();
    void giveCode(const QString &code, const QList<Affiliate> &affiliates);
    void ignoreCode();
    void showStatus(const QString &iconName, const QString &text);

    std::unique_ptr<Ui::ImportWizardReviewStep> m_ui;
    TextTableModel *m_rows;
    TextTableModel *m_codes;
    TextTableModel *m_rejects;
    QTimer m_poll;
    std::shared_ptr<Job> m_job;
    JobPace m_pace;
    bool m_importing = false;
    std::optional<ImportSummary> m_forecast;
    QHash<AffiliateId, QString> m_names; ///< of affiliates
};

} // namespace laurel
