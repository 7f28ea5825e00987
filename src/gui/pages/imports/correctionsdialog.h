#pragma once

#include "importing/batchreading.h"
#include "importing/importservice.h"

#include <QDialog>
#include <memory>

namespace Ui {
class CorrectionsDialog;
}

namespace laurel {

class CorrectionsModel;

/// Refused lines of an import, cell by cell, to be corrected and tried again.
class CorrectionsDialog : public QDialog
{
    Q_OBJECT

public:
    CorrectionsDialog(const QString &fileName, BatchReading reading, const QList<ImportReject> &rejects, QWidget *parent = nullptr);
    ~CorrectionsDialog() override;

    [[nodiscard]] QList<CorrectedLine> lines() const;

private:
    void refresh();

    std::unique_ptr<Ui::CorrectionsDialog> m_ui;
    CorrectionsModel *m_model;
};

} // namespace laurel
