#pragma once

#include "gui/app/context.h"
#include "reports/reportdocument.h"

#include <QDialog>
#include <memory>

namespace Ui {
class HistoryDialog;
}

namespace laurel {

class EmptyState;
class Job;
class TextTableModel;

/// Who changed what and when, newest first, a few hundred at a time.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param kind of what it shows changes first; empty: of everything.
    HistoryDialog(const PageContext &context, const QString &kind, QWidget *parent = nullptr);
    ~HistoryDialog() override;

private:
    void reload();
    void showTable(const TableData &table);
    void showDetail();
    void exportAll();
    [[nodiscard]] QString kind() const;

    std::unique_ptr<Ui::HistoryDialog> m_ui;
    PageContext m_context;
    TextTableModel *m_model;
    EmptyState *m_none;
    std::shared_ptr<Job> m_reading;
    int m_limit;
};

} // namespace laurel
