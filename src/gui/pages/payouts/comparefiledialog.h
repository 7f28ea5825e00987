#pragma once

#include "importing/reconciler.h"

#include <QDialog>
#include <memory>

class QComboBox;

namespace Ui {
class CompareFileDialog;
}

namespace laurel {

/// What to compare with Laurel's commissions: whose file it is, which column holds what, and of which days. Shows what was
/// recognised, and what is missing.
class CompareFileDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param sources names of those that have sales.
    CompareFileDialog(FileInspection file, const QStringList &sources, QWidget *parent = nullptr);
    ~CompareFileDialog() override;

    /// As it was when the dialog was accepted.
    [[nodiscard]] const ReconciliationPlan &plan() const { return m_plan; }

private:
    void fillSources(const QStringList &sources);
    void fillColumns();
    [[nodiscard]] QHash<Field, QString> chosen() const;
    void check();

    std::unique_ptr<Ui::CompareFileDialog> m_ui;
    FileInspection m_file;
    QHash<Field, QComboBox *> m_columns;
    QHash<Field, QString> m_recognised; ///< titles
    ReconciliationPlan m_plan;
};

} // namespace laurel
