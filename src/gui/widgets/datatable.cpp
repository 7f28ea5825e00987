#include "gui/widgets/datatable.h"

#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace laurel {

namespace {
constexpr int rowPixels = 32;
QString settingsKey(const QString &key) { return QStringLiteral("tables/%1").arg(key); }
} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->setVisible(false);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    verticalHeader()->setMinimumSectionSize(rowPixels);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setMinimumSectionSize(48);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &DataTable::showHeaderMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &DataTable::saveState);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &DataTable::saveState);
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
}

void DataTable::setUp(QAbstractItemModel *model, const QString &key, const QList<int> &widths)
{
    m_key.clear(); // what the model's arrival does to the header is not the user's doing
    setModel(model);
    for (int column = 0; column < widths.size(); ++column) {
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
        setColumnHidden(column, widths.at(column) < 0);
    }
    const QByteArray state = QSettings().value(settingsKey(key)).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    m_key = key;
}

void DataTable::setStretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::showHeaderMenu(const QPoint &position)
{
    QMenu menu(this);
    for (int column = 0; column < model()->columnCount(); ++column) {
        auto *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0); // the first column names the row
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveState();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

void DataTable::saveState() const
{
    if (!m_key.isEmpty())
        QSettings().setValue(settingsKey(m_key), horizontalHeader()->saveState());
}

} // namespace laurel
