#pragma once

#include "gui/app/context.h"

#include <QLineEdit>
#include <QPointer>

class QStandardItemModel;

namespace laurel {

/// The header's search (Ctrl+K): pages, affiliates, and an order by its number.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);
    /// @p session null: disabled.
    void setSession(Session *session, Navigator *navigator);

private:
    void loadAffiliates();
    void filter(const QString &text);
    void open(const QModelIndex &index);

    QPointer<Session> m_session;
    Navigator *m_navigator = nullptr;
    QList<std::pair<QString, AffiliateId>> m_affiliates; ///< folded name → id
    QStringList m_names;
    QStandardItemModel *m_model;
};

} // namespace laurel
