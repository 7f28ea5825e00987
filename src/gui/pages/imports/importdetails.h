#pragma once

#include "core/entities.h"
#include "importing/importprofile.h"

#include <QFrame>
#include <memory>

namespace Ui {
class ImportDetails;
}

namespace laurel {

class TextTableModel;

/// One import: what became of its file, the lines that were refused, and the way back.
class ImportDetails : public QFrame
{
    Q_OBJECT

public:
    explicit ImportDetails(QWidget *parent = nullptr);
    ~ImportDetails() override;

    /// @p canWrite: the program can be written.
    void setBatch(const ImportBatch &batch, const ImportProfile &profile, bool canWrite);
    void setRejects(const QList<ImportReject> &rejects);

    /// Titles and cells of refused lines, as tables show them.
    [[nodiscard]] static QStringList rejectTitles();
    [[nodiscard]] static QList<QStringList> rejectRows(const QList<ImportReject> &rejects);

signals:
    void takeBackRequested();
    void correctRequested();
    void saveRejectsRequested();
    void salesRequested();

private:
    std::unique_ptr<Ui::ImportDetails> m_ui;
    TextTableModel *m_rejects;
};

} // namespace laurel
