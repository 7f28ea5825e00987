#pragma once

#include "gui/pages/imports/importwizardstep.h"

#include <functional>
#include <memory>

namespace Ui {
class ImportWizardFileStep;
}

namespace laurel {

class TextTableModel;

/// What was recognised in the file and why: profile, encoding, delimiter, dates, amounts. All of it can be corrected.
class ImportWizardFileStep : public ImportWizardStep
{
    Q_OBJECT

public:
    ImportWizardFileStep(Session &session, ImportDraft &draft, QWidget *parent = nullptr);
    ~ImportWizardFileStep() override;

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString nextText() const override;

private:
    void fillChoices();
    void connectInputs();
    void showFile();
    void showNotice();
    void showProfile();
    void chooseProfile(int match);
    void takeDay();
    void reread();
    void chooseTable();
    void await(std::function<Result<FileInspection>(Database &, Job &)> looking);
    void takeFile(const Result<FileInspection> &file);

    std::unique_ptr<Ui::ImportWizardFileStep> m_ui;
    TextTableModel *m_sample;
    std::shared_ptr<Job> m_rereading;
};

} // namespace laurel
