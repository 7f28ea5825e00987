#pragma once

#include "advice/feedback.h"
#include "storage/advicerepository.h"

#include <QAbstractTableModel>

namespace laurel {

/// A text made from the figures, and what the user made of it.
struct FeedbackEntry
{
    FeedbackText text;
    std::optional<StoredFeedback> stored;

    [[nodiscard]] QString subject() const { return stored ? stored->subject : text.subject; }
    [[nodiscard]] QString body() const { return stored ? stored->body : text.body; }
    [[nodiscard]] bool isSent() const { return stored && stored->state == FeedbackState::Sent; }
};

/// Affiliates with the feedback of a period, and how far each is.
class FeedbackModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, ColumnCount };
    enum Role { SentRole = Qt::UserRole, AffiliateRole };

    explicit FeedbackModel(QObject *parent = nullptr);
    void setEntries(const QList<FeedbackEntry> &entries);
    [[nodiscard]] const FeedbackEntry &at(int row) const { return m_entries.at(row); }
    [[nodiscard]] int rowOf(AffiliateId affiliate) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FeedbackEntry> m_entries;
};

} // namespace laurel
