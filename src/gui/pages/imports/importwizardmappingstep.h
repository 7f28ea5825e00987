#pragma once

#include "gui/pages/imports/importwizardstep.h"

#include <QTimer>
#include <memory>

class QComboBox;

namespace Ui {
class ImportWizardMappingStep;
}

namespace laurel {

class ImportPreviewModel;

/// Which column means what, with the first rows as they would be imported.
class ImportWizardMappingStep : public ImportWizardStep
{
    Q_OBJECT

public:
    ImportWizardMappingStep(Session &session, ImportDraft &draft, QWidget *parent = nullptr);
    ~ImportWizardMappingStep() override;

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString nextText() const override;

private:
    void fillColumns();
    QComboBox *addColumn(Field field, int row);
    void takeColumn(Field field, const QString &column);
    void takeName();
    void askPreview();
    void showPreview(const Result<ImportPreview> &preview);
    void showStatus(const QString &iconName, const QString &text, bool error);
    [[nodiscard]] QStringList missingNames() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::unique_ptr<Ui::ImportWizardMappingStep> m_ui;
    ImportPreviewModel *m_model;
    QTimer m_pause;
    std::shared_ptr<Job> m_preview;
    bool m_usable = false; ///< the preview could be made
};

} // namespace laurel
