#pragma once

#include "gui/pages/imports/importdraft.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ImportWizard;
}

namespace laurel {

class ImportWizardReviewStep;
class ImportWizardStep;
class Session;

/// Imports one file in three steps: what was recognised, what the columns mean, what the import will do.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    /// Result beside Accepted (imported) and Rejected (cancelled, further files too).
    static constexpr int Skipped = 2;

    /// @p position of @p count files that are imported one after another.
    ImportWizard(Session &session, const ImportFile &file, int position, int count, QWidget *parent = nullptr);
    ~ImportWizard() override;

    void reject() override;

signals:
    void imported(const laurel::ImportPlan &plan, const laurel::ImportSummary &summary);

private:
    void opened(const Result<ImportDraft> &draft);
    void showStep(int step);
    void next();
    void refresh();
    [[nodiscard]] ImportWizardStep *step() const;

    std::unique_ptr<Ui::ImportWizard> m_ui;
    Session &m_session;
    std::shared_ptr<Job> m_opening;
    ImportDraft m_draft;
    QString m_fileOf; ///< "File 2 of 3"; empty for one file
    QList<ImportWizardStep *> m_steps;
    ImportWizardReviewStep *m_review;
    int m_step = -1; ///< −1 while the file is being looked into
    bool m_closing = false;
};

} // namespace laurel
