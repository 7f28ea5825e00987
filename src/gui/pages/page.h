#pragma once

#include "core/changeset.h"
#include "core/result.h"
#include "gui/app/context.h"

#include <QWidget>

namespace laurel {

/// A page of the window. It asks its questions on reader threads when it is shown and something it shows has changed.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// @p topics what the page shows: a commit that touches none of it does not refresh the page.
    /// @p usesPeriod whether it follows the header's period.
    Page(const PageContext &context, ChangeSet::Topics topics, bool usesPeriod, QWidget *parent = nullptr);

    [[nodiscard]] bool usesPeriod() const { return m_usesPeriod; }
    /// Whether all the page asked for has arrived; for tests and pictures.
    [[nodiscard]] virtual bool isSettled() const;
    /// Focuses where work on the page begins.
    virtual void focusStart();

protected:
    /// Asks anew. Called when the page is visible and stale.
    virtual void reload() = 0;

    [[nodiscard]] Session &session() const { return m_context.session; }
    [[nodiscard]] Navigator &navigator() const { return m_context.navigator; }
    [[nodiscard]] Prompts &prompts() const { return m_context.prompts; }
    [[nodiscard]] const PageContext &context() const { return m_context; }

    /// Marks the page stale and asks anew now or when it is shown.
    void invalidate();
    /// Runs @p work on a reader. A newer ask() under the same @p question overtakes an older one.
    template <typename Work, typename Done>
    void ask(const QString &question, Work work, Done done);

    void showEvent(QShowEvent *event) override;

private:
    PageContext m_context;
    ChangeSet::Topics m_topics;
    bool m_usesPeriod;
    bool m_stale = true;
    QHash<QString, std::shared_ptr<class Job>> m_questions;
};

} // namespace laurel

#include "gui/pages/page_ask.h"
