#pragma once

#include "core/entities.h"
#include "gui/pages/page.h"
#include "importing/importservice.h"

#include <QHash>
#include <QPointer>
#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class ImportsPage;
}

namespace laurel {

class ImportBatchModel;
class ImportWizard;

/// What came in, what was refused, undo.
class ImportsPage : public Page
{
    Q_OBJECT

public:
    explicit ImportsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ImportsPage() override;

    /// Starts the wizard, for one file after another; with no files it asks for them.
    void importFiles(const QStringList &paths);
    /// The same for a table that was copied in another program.
    void importClipboard();

    void focusStart() override;

protected:
    void reload() override;

private:
    void importWaiting(const QList<ImportFile> &files);
    void setUpWatching();
    void showWatched();
    void watchFolder();
    void startNextFile();
    struct Listing
    {
        QList<ImportBatch> batches;
        QHash<QString, ImportProfile> profiles;
    };
    [[nodiscard]] static Result<Listing> readListing(Database &database);
    void showListing(const Listing &listing);
    void showDetails();
    [[nodiscard]] const ImportBatch *currentBatch() const;
    void takeBack();
    void correct();
    void correct(const ImportBatch &batch, const QList<ImportReject> &rejects);
    void retry(ImportBatchId batch, const QString &fileName, const QList<CorrectedLine> &lines);
    void saveRejects();
    void showSales();

    std::unique_ptr<Ui::ImportsPage> m_ui;
    ImportBatchModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QWidget *m_none = nullptr;
    QPointer<ImportWizard> m_wizard;
    QList<ImportFile> m_waiting; ///< files after the one in the wizard
    int m_filesDone = 0;
    ImportBatchId m_newest; ///< to be shown when the list has it
};

} // namespace laurel
