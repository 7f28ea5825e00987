#pragma once

#include "gui/widgets/card.h"

namespace laurel {

class WatchedFolder;

/// Offers what is new in the watched folder; hidden while there is nothing.
class NewFilesCard : public Card
{
    Q_OBJECT

public:
    explicit NewFilesCard(QWidget *parent = nullptr);
    void setFolder(WatchedFolder &folder);

signals:
    void importRequested(const QStringList &paths);

private:
    void refresh();

    WatchedFolder *m_folder = nullptr;
    QLabel *m_text;
};

} // namespace laurel
