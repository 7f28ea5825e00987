#pragma once

#include "gui/models/feedbackmodel.h"
#include "gui/pages/page.h"

#include <QTimer>
#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class FeedbackPage;
}

namespace laurel {

class EmptyState;

/// What should I tell each of them? A list, and beside it the text: from the figures, changed by the user, sent.
class FeedbackPage : public Page
{
    Q_OBJECT

public:
    explicit FeedbackPage(const PageContext &context, QWidget *parent = nullptr);
    ~FeedbackPage() override;

    /// Selects the text for @p affiliate, now or when it has arrived.
    void showAffiliate(AffiliateId affiliate);

protected:
    void reload() override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectInputs();
    void showEntries(const QList<FeedbackEntry> &entries);
    void buildEmptyState();
    void select(AffiliateId affiliate);
    void showEntry(const FeedbackEntry *entry);
    /// Saves what was typed into the text that is shown.
    void saveTyped();
    /// The text in the editor, as it was typed.
    [[nodiscard]] QString typedBody() const;
    void save(const FeedbackEntry &entry, const QString &subject, const QString &body, FeedbackState state, const QString &step);
    void markSent();
    void startOver();
    void copyText();
    [[nodiscard]] const FeedbackEntry *current() const;

    std::unique_ptr<Ui::FeedbackPage> m_ui;
    EmptyState *m_none = nullptr; ///< when there is nobody to write to
    FeedbackModel *m_model;
    QSortFilterProxyModel *m_open;
    QTimer m_typing;
    AffiliateId m_shown;  ///< whose text is in the editor
    AffiliateId m_wanted; ///< to be selected when the texts arrive
};

} // namespace laurel
