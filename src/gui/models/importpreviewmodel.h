#pragma once

#include "importing/importservice.h"

#include <QAbstractTableModel>

namespace laurel {

/// The first rows of a file as they would be imported; a cell that cannot be used says why.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportPreviewModel(QObject *parent = nullptr);

    void setPreview(const ImportPreview &preview);
    [[nodiscard]] int rowsWithErrors() const;
    /// The first cell with an error; invalid when there is none.
    [[nodiscard]] QModelIndex firstError() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ImportPreview m_preview;
};

} // namespace laurel
