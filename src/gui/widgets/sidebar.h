#pragma once

#include "gui/app/context.h"

#include <QListWidget>

namespace laurel {

/// The list of pages, in groups.
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCurrentPage(PageId page);
    void refreshIcons();

    [[nodiscard]] static QString pageName(PageId page);
    [[nodiscard]] static QString pageIconName(PageId page);

signals:
    void pageChosen(laurel::PageId page);

private:
    void addGroup(const QString &title);
    void addPage(PageId page);
};

} // namespace laurel
