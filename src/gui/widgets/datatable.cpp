#include "gui/widgets/datatable.h"

#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <algorithm>

namespace laurel {

namespace {
constexpr int rowPixels = 32;
constexpr int widestByContent = 240; // a longer text is read in its tooltip
constexpr int leastStretch = 160;
constexpr int headerPadding = 24; // as laurel.qss and the style have it, left and right together
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
    horizontalHeader()->setResizeContentsPrecision(0); // what is on the screen: a list of a million rows fits as fast
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &DataTable::fitColumns);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_fit, qOverload<>(&QTimer::start));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { takeWidth(column, width); });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &DataTable::saveState);
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
}

void DataTable::setUp(QAbstractItemModel *model, const QString &key, const QList<int> &widths)
{
    m_key.clear(); // what the model's arrival does to the header is not the user's doing
    m_given.clear();
    setModel(model);
    horizontalHeader()->ensurePolished();
    for (int column = 0; column < model->columnCount(); ++column) {
        const int wanted = widths.value(column, 0);
        setColumnHidden(column, wanted < 0);
        if (wanted > 0)
            m_given.insert(column);
        if (wanted >= 0)
            resizeQuietly(column, std::max(wanted, headerWidth(column)));
    }
    const QByteArray state = key.isEmpty() ? QByteArray() : QSettings().value(settingsKey(key)).toByteArray();
    if (!state.isEmpty() && horizontalHeader()->restoreState(state)) {
        for (int column = 0; column < model->columnCount(); ++column)
            m_given.insert(column);
    }
    m_key = key;
    connect(model, &QAbstractItemModel::modelReset, &m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::rowsInserted, &m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::dataChanged, &m_fit, qOverload<>(&QTimer::start));
    m_fit.start();
}

void DataTable::setStretchColumn(int column)
{
    m_stretch = column;
    m_fit.start();
}

bool DataTable::isFigure(int column) const
{
    return (model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

int DataTable::headerWidth(int column) const
{
    // The style's own hint does not know that the style sheet makes titles bolder. The sort arrow stands above the text.
    QFont font = horizontalHeader()->font();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + headerPadding;
}

int DataTable::leastWidth(int column) const
{
    return isFigure(column) ? std::max(headerWidth(column), sizeHintForColumn(column)) : headerWidth(column);
}

void DataTable::fitColumns()
{
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column) || column == m_stretch)
            continue;
        int wanted = leastWidth(column);
        if (!m_given.contains(column))
            wanted = std::max(wanted, std::min(sizeHintForColumn(column), widestByContent));
        if (wanted > columnWidth(column)) // a table whose columns shrink while it is scrolled would dance
            resizeQuietly(column, wanted);
    }
    fitStretchColumn();
}

void DataTable::fitStretchColumn()
{
    if (!model() || m_stretch < 0 || isColumnHidden(m_stretch))
        return;
    const int others = horizontalHeader()->length() - columnWidth(m_stretch);
    resizeQuietly(m_stretch, std::max({headerWidth(m_stretch), leastStretch, viewport()->width() - others}));
}

void DataTable::resizeQuietly(int column, int width)
{
    const QScopedValueRollback fitting(m_fitting, true);
    setColumnWidth(column, width);
}

void DataTable::takeWidth(int column, int width)
{
    // Nothing is the width of a column that is being hidden.
    if (m_fitting || m_key.isEmpty() || width == 0)
        return;
    if (const int least = leastWidth(column); width < least)
        resizeQuietly(column, least);
    m_given.insert(column);
    fitStretchColumn();
    saveState();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretchColumn();
}

void DataTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_fit.start();
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
    addColumnActions(menu);
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

void DataTable::addColumnActions(QMenu &menu)
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        QString title = model()->headerData(column, Qt::Horizontal).toString();
        auto *action = menu.addAction(title.replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0); // the first column names the row
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitColumns();
            saveState();
        });
    }
}

void DataTable::saveState() const
{
    if (!m_key.isEmpty())
        QSettings().setValue(settingsKey(m_key), horizontalHeader()->saveState());
}

} // namespace laurel
