#include "gui/widgets/sidebar.h"

#include "gui/theme/theme.h"

#include <QSignalBlocker>

namespace laurel {

namespace {
constexpr int pageRole = Qt::UserRole;
}

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setIconSize({20, 20});
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addPage(PageId::Today);
    addGroup(tr("Partners"));
    addPage(PageId::Affiliates);
    addPage(PageId::Plans);
    addGroup(tr("Results"));
    addPage(PageId::Performance);
    addPage(PageId::Sales);
    addGroup(tr("Act"));
    addPage(PageId::Feedback);
    addPage(PageId::Rewards);
    addPage(PageId::Payouts);
    addGroup(tr("Data"));
    addPage(PageId::Imports);
    addPage(PageId::Reports);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(pageRole).isValid())
            emit pageChosen(PageId(item->data(pageRole).toInt()));
    });
}

void Sidebar::setCurrentPage(PageId page)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(pageRole).isValid() && PageId(item(row)->data(pageRole).toInt()) == page)
            setCurrentRow(row);
    }
}

void Sidebar::refreshIcons()
{
    for (int row = 0; row < count(); ++row) {
        if (const QVariant page = item(row)->data(pageRole); page.isValid())
            item(row)->setIcon(Theme::icon(pageIconName(PageId(page.toInt()))));
    }
}

void Sidebar::addGroup(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(Theme::font(Theme::Text::Caption, true));
    item->setSizeHint({0, 36});
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
}

void Sidebar::addPage(PageId page)
{
    auto *item = new QListWidgetItem(Theme::icon(pageIconName(page)), pageName(page), this);
    item->setData(pageRole, int(page));
}

QString Sidebar::pageName(PageId page)
{
    switch (page) {
    case PageId::Today: return tr("Today");
    case PageId::Affiliates: return tr("Affiliates");
    case PageId::Plans: return tr("Commissions");
    case PageId::Performance: return tr("Performance");
    case PageId::Sales: return tr("Sales");
    case PageId::Feedback: return tr("Feedback");
    case PageId::Rewards: return tr("Rewards");
    case PageId::Payouts: return tr("Payouts");
    case PageId::Imports: return tr("Imports");
    case PageId::Reports: return tr("Reports");
    }
    return {};
}

QString Sidebar::pageIconName(PageId page)
{
    switch (page) {
    case PageId::Today: return QStringLiteral("go-home");
    case PageId::Affiliates: return QStringLiteral("system-users");
    case PageId::Plans: return QStringLiteral("format-number-percent");
    case PageId::Performance: return QStringLiteral("office-chart-line");
    case PageId::Sales: return QStringLiteral("view-financial-list");
    case PageId::Feedback: return QStringLiteral("edit-comment");
    case PageId::Rewards: return QStringLiteral("favorite");
    case PageId::Payouts: return QStringLiteral("wallet-open");
    case PageId::Imports: return QStringLiteral("document-import");
    case PageId::Reports: return QStringLiteral("office-report");
    }
    return {};
}

} // namespace laurel
