#pragma once

#include "importing/batchreading.h"
#include "importing/importservice.h"

#include <QAbstractTableModel>

namespace laurel {

/// Refused lines as cells under the titles of their file, to be corrected. Which of them are tried again is a tick; a change
/// sets it.
class CorrectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The columns before those of the file.
    enum Column { Line, Why, FirstCell };

    CorrectionsModel(BatchReading reading, const QList<ImportReject> &rejects, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The lines that are ticked, as they stand now.
    [[nodiscard]] QList<CorrectedLine> chosen() const;

signals:
    void chosenChanged();

private:
    /// A refused record: one line of the file, or those of an order.
    struct Record
    {
        ImportReject reject;
        QList<QStringList> rows;
        bool chosen = false;
        bool changed = false;
    };
    struct Place
    {
        qsizetype record = 0;
        qsizetype row = 0;
    };

    void choose(Record &record, const Place &place, bool chosen);

    BatchReading m_reading;
    QList<Record> m_records;
    QList<Place> m_places; ///< by row of the table
};

} // namespace laurel
